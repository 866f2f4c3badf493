"""Terms of measures: amounts, terms and areas that documents set (M-1, M-3, M-6).

Only what was read in a public source holds by default. What is remembered, and what
is one place's, a place adds with
:func:`~precisionpov.policy.local.measure_limits.measure_limits`.
"""

from datetime import date

from precisionpov.facts.assistance import (
    MeasureTermsFacts,
    ProjectionFacts,
    amount_per_person,
    area_per_person,
    fund_use,
    measure_amount,
    projected_per_head,
    term_months,
    wanted,
)
from precisionpov.money import yuan
from precisionpov.policy.documents import EXIT_OPINIONS_2016
from precisionpov.policy.measure_documents import (
    MICROCREDIT_2014,
    MICROCREDIT_2017,
    RAIN_AND_DEW_2015,
    RELOCATION_PLAN_2016,
)
from precisionpov.policy.numbers import exit_line
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit
from precisionpov.records.fund_kinds import FundUse

__all__ = [
    "MEASURE_NUMBERS",
    "MEASURE_TERMS",
    "PROJECTED_INCOME",
    "least_rain_and_dew",
    "most_microcredit",
    "most_microcredit_months",
    "most_relocation_area",
]

most_microcredit: Parameter = Parameter(
    "most_microcredit", "the most that may be lent", "最高贷款额度", Unit.YUAN
)
"""The most that a household may borrow, fen (M-1)."""

most_microcredit_months: Parameter = Parameter(
    "most_microcredit_months", "the longest term", "最长贷款期限", Unit.MONTH
)
"""The longest term of such a loan, months (M-1)."""

most_relocation_area: Parameter = Parameter(
    "most_relocation_area", "the area allowed", "人均面积上限", Unit.SQUARE_METRE
)
"""The largest building area per person, square metres (M-3)."""

least_rain_and_dew: Parameter = Parameter(
    "least_rain_and_dew", "the aid of a student's year", "每生每年补助", Unit.YUAN
)
"""The aid for a student and year, fen (M-6)."""

_CREDIT = MICROCREDIT_2014.article("amount, term, use", "额度、期限、用途")
_CREDIT_USE = MICROCREDIT_2017.article("use of loans", "贷款用途")
_AREA = RELOCATION_PLAN_2016.article("building area per person", "人均建筑面积")
_AID = RAIN_AND_DEW_2015.article(
    "standard of aid", "补助标准", note='"about" 3,000 yuan'
)


def _terms(name: str, *criteria: Criterion) -> Rule:
    """Write a rule about the terms of a kind of measure."""
    return Rule(
        f"terms_{name}",
        MeasureTermsFacts,
        criteria,
        en="Do the terms of the measure keep to the standard?",
        zh="该项措施是否符合标准？",
    )


def _line(rule: Rule, first: int, cite: Citation) -> Timeline[Rule]:
    """Give a rule known by year, to the end of 2020."""
    return Timeline(rule.id, [Dated[Rule].years(rule, first, 2020, cite)])


MEASURE_TERMS: tuple[Timeline[Rule], ...] = (
    _line(
        _terms(
            "microcredit",
            Criterion(
                "wanted", wanted, _CREDIT,
                "The household wants the loan.", "贫困户自愿贷款。",
            ),
            Criterion(
                "amount", measure_amount <= most_microcredit, _CREDIT,
                "The loan is not above the most that may be lent.",
                "贷款金额不超过规定额度。",
            ),
            Criterion(
                "term", term_months <= most_microcredit_months, _CREDIT,
                "The loan is not longer than the longest term.",
                "贷款期限不超过规定年限。",
            ),
            Criterion(
                "use",
                ~fund_use.one_of(
                    FundUse.HOUSE_BUILDING,
                    FundUse.WEALTH_PRODUCTS,
                    FundUse.HOUSEHOLD_GOODS,
                    FundUse.POOLED_LOANS,
                    FundUse.LENT_TO_FIRM,
                    FundUse.OTHER_UNPRODUCTIVE,
                ),
                _CREDIT_USE,
                "The loan is used for production, by the household itself.",
                "贷款由贫困户自用于生产。",
            ),
        ),
        2014,
        _CREDIT,
    ),
    _line(
        _terms(
            "relocation",
            Criterion(
                "area", area_per_person <= most_relocation_area, _AREA,
                "The building area per person is not above the most allowed.",
                "人均建房面积不超过上限。",
            ),
        ),
        2016,
        _AREA,
    ),
    _line(
        _terms(
            "rain_and_dew",
            Criterion(
                "amount", amount_per_person >= least_rain_and_dew, _AID,
                "The aid reaches the standard for a student and year.",
                "每生每年补助达到标准。",
            ),
        ),
        2015,
        _AID,
    ),
)  # fmt: skip
"""What the terms of measures must be, one timeline for each kind that has any."""

MEASURE_NUMBERS: tuple[Timeline[int], ...] = (
    Timeline(
        most_microcredit.name,
        [Dated[int].years(int(yuan(50_000)), 2014, 2020, _CREDIT)],
    ),
    Timeline(most_microcredit_months.name, [Dated[int].years(36, 2014, 2020, _CREDIT)]),
    Timeline(most_relocation_area.name, [Dated[int].years(25, 2016, 2020, _AREA)]),
    Timeline(
        least_rain_and_dew.name, [Dated[int].years(int(yuan(3_000)), 2015, 2020, _AID)]
    ),
)
"""Their numbers."""

_EXIT = EXIT_OPINIONS_2016.article(
    "household exit, standard",
    "贫困户退出标准",
    note="asked of the income that a plan leads to expect",
)

PROJECTED_INCOME: Timeline[Rule] = Timeline(
    "projected_income",
    [
        Dated(
            Rule(
                "projected_income",
                ProjectionFacts,
                (
                    Criterion(
                        "above_line",
                        projected_per_head > exit_line,
                        _EXIT,
                        "Expected net income per head is above the poverty line.",
                        "预计人均纯收入超过贫困标准。",
                    ),
                ),
                en="Does income after the measures clear the line?",
                zh="落实措施后收入能否超过贫困标准？",
            ),
            date(2014, 1, 1),
            date(2020, 12, 31),
            _EXIT,
            "year",
        )
    ],
)
"""Whether the income that a plan leads to expect clears the line of its year."""
