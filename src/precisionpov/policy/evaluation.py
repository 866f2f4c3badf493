"""When a county passes the evaluation of a third party (EX-10 to EX-15).

Sources word the gates in two ways. A rate of error above 2 % stops an exit, so exactly
2 % passes; incidence has to be below 2 %, in the west 3 %, so exactly that does not.
The choice ``gate_boundary`` takes both as worded, or both strictly, or both laxly. At
least 90 % of the households asked have to recognise the work under every reading.
Most pages put the gate of the missed rate at 2 %, one at 1 %: that is the choice
``missed_gate``.
"""

from datetime import date

from precisionpov.facts.evaluation import (
    EvaluationFacts,
    missed_rate,
    poor_allowed,
    poor_in_all,
    recognition_rate,
    register_incidence,
    wrong_exit_rate,
)
from precisionpov.policy.evaluation_documents import EVALUATION_GATES, EVALUATION_RATES
from precisionpov.reasoning.expression import (
    Comparison,
    Criterion,
    Operator,
    Parameter,
    Quotient,
)
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit
from precisionpov.records.region import Region

__all__ = [
    "COMPOSITE_GATES",
    "COUNTY_EVALUATION",
    "EVALUATION_NUMBERS",
    "GATE_OPERATORS",
    "least_recognition",
    "most_composite_central",
    "most_composite_western",
    "most_missed_rate",
    "most_register_incidence",
    "most_wrong_exit_rate",
]

FIRST_DAY = date(2016, 4, 28)
"""Exits of counties are evaluated from the Exit Opinions on."""

LAST_DAY = date(2020, 12, 31)


def _gate(name: str, en: str, zh: str) -> Parameter:
    """Give the name of a gate."""
    return Parameter(name, en, zh, Unit.HUNDREDTH_PERCENT)


most_missed_rate: Parameter = _gate(
    "most_missed_rate", "the gate of the missed rate", "漏评率上限"
)
"""The gate of the missed rate, in 0.01 % (EX-10)."""

most_wrong_exit_rate: Parameter = _gate(
    "most_wrong_exit_rate", "the gate of the wrong-exit rate", "错退率上限"
)
"""The gate of the wrong-exit rate, in 0.01 % (EX-11)."""

least_recognition: Parameter = _gate(
    "least_recognition", "the gate of recognition", "群众认可度下限"
)
"""The gate of the recognition rate, in 0.01 % (EX-13)."""

most_composite_central: Parameter = _gate(
    "most_composite_central",
    "the gate of composite incidence, central region",
    "中部地区综合贫困发生率上限",
)
"""The gate of composite incidence in the central region, in 0.01 % (EX-14)."""

most_composite_western: Parameter = _gate(
    "most_composite_western",
    "the gate of composite incidence, western region",
    "西部地区综合贫困发生率上限",
)
"""The gate of composite incidence in the west, in 0.01 % (EX-14)."""

COMPOSITE_GATES: dict[Region, Parameter] = {
    Region.CENTRAL: most_composite_central,
    Region.WESTERN: most_composite_western,
}
"""The gate of each region. Facts are worked out with it; no rule names it."""

most_register_incidence: Parameter = _gate(
    "most_register_incidence",
    "the register incidence up to which a county may apply",
    "县申请退出时贫困发生率上限",
)
"""The register incidence up to which a county may apply, in 0.01 % (EX-15)."""

_ERRORS: Citation = EVALUATION_GATES.article(
    "missed and wrong-exit rate",
    "漏评率、错退率",
    note='worded "above" there, "below" on other pages',
)
_MISSED_1: Citation = EVALUATION_RATES.article(
    "missed rate", "漏评率", note='worded "above 1 %" there'
)
_RECOGNITION: Citation = EVALUATION_GATES.article(
    "recognition by the people", "群众认可度"
)
_COMPOSITE: Citation = EVALUATION_RATES.article("composite incidence", "综合贫困发生率")
_APPLYING: Citation = EVALUATION_GATES.article(
    "which county may not apply", "不得申请退出的情形"
)

GATE_OPERATORS: dict[str, tuple[Operator, Operator]] = {
    "as_worded": ("<=", "<"),
    "below": ("<", "<"),
    "not_above": ("<=", "<="),
}
"""For each reading: how rates of error, and how incidence, meet their gate."""


def _rule(errors: Operator, incidence: Operator) -> Rule:
    """Write the rule for one reading of the gates."""

    def gate(rate: Quotient, most: Parameter) -> Comparison:
        return Comparison(rate, errors, most)

    return Rule(
        "county_evaluation",
        EvaluationFacts,
        (
            Criterion(
                "missed",
                gate(missed_rate, most_missed_rate),
                _ERRORS,
                "The missed rate is within its gate.",
                "漏评率符合标准。",
            ),
            Criterion(
                "wrong_exit",
                gate(wrong_exit_rate, most_wrong_exit_rate),
                _ERRORS,
                "The wrong-exit rate is within its gate.",
                "错退率符合标准。",
            ),
            Criterion(
                "incidence",
                Comparison(poor_in_all, incidence, poor_allowed),
                _COMPOSITE,
                "Composite incidence is within the gate of the region.",
                "综合贫困发生率符合所在地区标准。",
            ),
            Criterion(
                "recognition",
                recognition_rate >= least_recognition,
                _RECOGNITION,
                "Enough of the households asked recognise the work.",
                "群众认可度达到标准。",
            ),
        ),
        en="Does the county pass the evaluation by a third party?",
        zh="该县是否通过第三方评估？",
        notes=(
            Criterion(
                "may_not_apply",
                register_incidence > most_register_incidence,
                _APPLYING,
                "By its register alone the county may not apply for exit.",
                "按建档立卡数据，该县尚不得申请退出。",
            ),
        ),
    )


COUNTY_EVALUATION: Timeline[Rule] = Timeline(
    "county_evaluation",
    [
        Dated(
            _rule(errors, incidence),
            FIRST_DAY,
            LAST_DAY,
            EVALUATION_GATES.article(
                "three rates and one degree",
                "三率一度",
                note="the page names no first day; taken from the Exit Opinions",
            ),
            options=frozenset({f"gate_boundary={reading}"}),
        )
        for reading, (errors, incidence) in GATE_OPERATORS.items()
    ],
)
"""The rule, one for each reading of the gates."""


def _number(parameter: Parameter, value: int, cite: Citation) -> Timeline[int]:
    """Give a gate, in hundredths of a percent."""
    return Timeline(parameter.name, [Dated(value, FIRST_DAY, LAST_DAY, cite)])


EVALUATION_NUMBERS: tuple[Timeline[int], ...] = (
    Timeline(
        most_missed_rate.name,
        [
            Dated(
                value,
                FIRST_DAY,
                LAST_DAY,
                cite,
                options=frozenset({f"missed_gate={reading}"}),
            )
            for reading, value, cite in (
                ("two_percent", 200, _ERRORS),
                ("one_percent", 100, _MISSED_1),
            )
        ],
    ),
    _number(most_wrong_exit_rate, 200, _ERRORS),
    _number(least_recognition, 9_000, _RECOGNITION),
    _number(most_composite_central, 200, _COMPOSITE),
    _number(most_composite_western, 300, _COMPOSITE),
    _number(most_register_incidence, 300, _APPLYING),
)
"""The gates."""
