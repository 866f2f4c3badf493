"""Exit of a county, national: incidence and the three rates (EX-3, EX-10 to EX-15).

Composite incidence, missed and wrong-exit rates and recognition, as a third party
found them, from the counts that its report gives. Whoever has the households of the
sample asks :func:`precisionpov.evaluation.evaluate`. Both use the same gates and the
same choice, ``gate_boundary``: exactly at the limit passes for rates of error, and not
for incidence, unless another reading is chosen.
"""

from precisionpov.facts.county import (
    CountyExitFacts,
    incidence,
    incidence_up,
    western_incidence,
    western_incidence_up,
)
from precisionpov.facts.evaluation import (
    missed_rate,
    recognition_rate,
    register_incidence,
    wrong_exit_rate,
)
from precisionpov.policy.documents import EXIT_OPINIONS_2016
from precisionpov.policy.evaluation import (
    GATE_OPERATORS,
    least_recognition,
    most_composite_central,
    most_composite_western,
    most_missed_rate,
    most_register_incidence,
    most_wrong_exit_rate,
)
from precisionpov.policy.evaluation_documents import EVALUATION_GATES, EVALUATION_RATES
from precisionpov.policy.place_checks import REACH_CHECKS
from precisionpov.policy.village_exits import FIRST_DAY, LAST_DAY, of_region
from precisionpov.reasoning.expression import Comparison, Criterion, Operator
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = ["COUNTY_EXIT", "RECOGNITION", "county_exit", "error_rates"]

_STANDARD = EXIT_OPINIONS_2016.article("county exit, standard", "贫困县退出标准")
_ERRORS = EVALUATION_GATES.article("missed and wrong-exit rate", "漏评率、错退率")

RECOGNITION = Criterion(
    "recognition",
    recognition_rate >= least_recognition,
    EVALUATION_GATES.article("recognition by the people", "群众认可度"),
    "Enough of the households asked recognise the work.",
    "群众认可度达到标准。",
)
"""The recognition by the people."""

_NOTES: tuple[Criterion, ...] = (
    Criterion(
        "may_not_apply",
        register_incidence > most_register_incidence,
        EVALUATION_GATES.article("which county may not apply", "不得申请退出的情形"),
        "By its register alone the county may not apply for exit.",
        "按建档立卡数据，该县尚不得申请退出。",
    ),
)


def error_rates(how: Operator) -> tuple[Criterion, Criterion]:
    """Ask that the missed rate and the wrong-exit rate keep their limits."""
    return (
        Criterion(
            "missed",
            Comparison(missed_rate, how, most_missed_rate),
            _ERRORS,
            "The missed rate keeps its limit.",
            "漏评率符合标准。",
        ),
        Criterion(
            "wrong_exit",
            Comparison(wrong_exit_rate, how, most_wrong_exit_rate),
            _ERRORS,
            "The wrong-exit rate keeps its limit.",
            "错退率符合标准。",
        ),
    )


def county_exit(
    *criteria: Criterion, en: str, zh: str, notes: tuple[Criterion, ...] = ()
) -> Rule:
    """Write a rule by which a county exits; what contradicts itself is noted.

    Args:
        criteria: What is asked: all of it.
        en: The question, in English.
        zh: The question, in Chinese.
        notes: What to look at besides.
    """
    return Rule(
        "county_exit",
        CountyExitFacts,
        criteria,
        en=en,
        zh=zh,
        notes=(*notes, *REACH_CHECKS),
    )


def _national(errors: Operator, limit: Operator) -> Rule:
    """Write the national rule for one reading of the limits.

    People scaled up are rounded down to compare with "below", and up to compare with
    "not above": each is exact.
    """
    west, elsewhere = (
        (western_incidence, incidence)
        if limit == "<"
        else (western_incidence_up, incidence_up)
    )
    return county_exit(
        Criterion(
            "incidence",
            of_region(
                Comparison(west, limit, most_composite_western),
                Comparison(elsewhere, limit, most_composite_central),
            ),
            EVALUATION_RATES.article("composite incidence", "综合贫困发生率"),
            "Composite incidence keeps the limit of its part of the country.",
            "综合贫困发生率符合所在地区标准（2%以下，西部地区3%以下）。",
        ),
        *error_rates(errors),
        RECOGNITION,
        en="Does the county meet the standard of exit?",
        zh="该县是否达到贫困县退出标准？",
        notes=_NOTES,
    )


COUNTY_EXIT: Timeline[Rule] = Timeline(
    "county_exit",
    [
        Dated(
            _national(errors, limit),
            FIRST_DAY,
            LAST_DAY,
            _STANDARD,
            options=frozenset({f"gate_boundary={reading}"}),
        )
        for reading, (errors, limit) in GATE_OPERATORS.items()
    ],
)
"""The rule, one for each reading of the limits."""
