"""What to review before a household exits: the register's reasons not to (EX-27).

Notes never touch a verdict. The register lists these reasons; which of them hold
back a household is for the people on the spot to say.
"""

from precisionpov.facts.household import (
    dibao_class,
    disabled_without_fixed_income,
    has_labour,
    identified_in_look_back,
    identified_this_year,
    income_expected_to_last,
    measures_delivered,
    net_income,
    net_income_per_head,
    on_destitute_list,
    relocation_pending,
    rigid_expenses,
    seriously_ill_member,
)
from precisionpov.policy.documents import EXIT_OPINIONS_2016, REGISTER_CODES
from precisionpov.policy.register_practice import SNAPSHOT_OLD
from precisionpov.policy.thresholds import least_measures
from precisionpov.reasoning.expression import Condition, Criterion, Parameter
from precisionpov.reasoning.source import Citation
from precisionpov.records.cause import DibaoClass

__all__ = [
    "EXIT_REVIEWS",
    "IDENTIFIED_THIS_YEAR",
    "INCOME_NOT_LASTING",
    "REASONS_NOT_TO_EXIT",
    "on_the_line",
]

REASONS_NOT_TO_EXIT: Citation = REGISTER_CODES.article(
    "reasons not to exit", "未退出原因"
)
"""Where the register lists its reasons."""


def on_the_line(line: Parameter) -> Criterion:
    """Give the note that income is exactly the line, so neither poor nor out."""
    return Criterion(
        "on_the_line",
        (net_income_per_head >= line) & (net_income_per_head <= line),
        EXIT_OPINIONS_2016.article("household exit, standard", "贫困户退出标准"),
        "Net income per head is exactly the line, neither above nor below.",
        "人均纯收入恰好等于标准。",
    )


def _reason(note_id: str, condition: Condition, en: str, zh: str) -> Criterion:
    """Give one of the register's reasons as a note."""
    return Criterion(note_id, condition, REASONS_NOT_TO_EXIT, en, zh)


INCOME_NOT_LASTING = _reason(
    "income_not_lasting",
    ~income_expected_to_last,
    "Income is not expected to stay above the line.",
    "收入没有稳定超过标准。",
)
"""Income that will not last; not asked where lasting income is a criterion."""

IDENTIFIED_THIS_YEAR = _reason(
    "identified_this_year",
    identified_this_year,
    "The household was identified this year.",
    "属当年识别的贫困户。",
)
"""For places that do not ask in the verdict for a year between entry and exit."""

EXIT_REVIEWS: tuple[Criterion, ...] = (
    _reason(
        "no_measure",
        measures_delivered < least_measures,
        "No measure of assistance was carried out.",
        "没有落实帮扶措施。",
    ),
    _reason(
        "look_back",
        identified_in_look_back,
        "The household was included by the look-back of 2015 and 2016.",
        "建档立卡“回头看”后新纳入。",
    ),
    _reason(
        "disabled_without_fixed_income",
        disabled_without_fixed_income,
        "The household is poor by disability and has no fixed income.",
        "因残致贫，无固定收入。",
    ),
    _reason(
        "seriously_ill",
        seriously_ill_member,
        "A member is seriously ill.",
        "家中有大病、重病病人。",
    ),
    _reason(
        "expenses_above_income",
        rigid_expenses > net_income,
        "Rigid expenses, such as for illness and school, exceed net income.",
        "因病因学等刚性支出大于纯收入。",
    ),
    _reason(
        "destitute",
        on_destitute_list,
        "The household is supported as destitute.",
        "特困供养（五保）户。",
    ),
    _reason(
        "dibao_without_labour",
        ~has_labour & dibao_class.is_(DibaoClass.A),
        "The household has no labour and draws dibao of class A.",
        "无劳动能力的一类低保户。",
    ),
    _reason(
        "relocation_pending",
        relocation_pending,
        "The household is to be relocated and has not moved in.",
        "易地搬迁户尚未入住新房。",
    ),
    SNAPSHOT_OLD,
)
"""The notes of every rule of exit."""
