"""Exit of a household, national: the Exit Opinions of 28 April 2016 (EX-1, EX-7).

Income stably above the line, food and clothing assured, education, medical care,
housing and water guaranteed, and no exit in the year of identification. "Stably" is
not defined nationally (EX-6): each reading is an option of the choice ``stably``.
What the register lists as reasons not to exit (EX-27) are notes for review.
"""

from collections.abc import Iterator
from datetime import date

from precisionpov.facts.exit import ExitFacts
from precisionpov.facts.household import (
    clothing_secure,
    dibao_class,
    disabled_without_fixed_income,
    food_secure,
    has_labour,
    identified_in_look_back,
    identified_this_year,
    income_expected_to_last,
    lasting_income_per_head,
    measures_delivered,
    net_income,
    net_income_per_head,
    on_destitute_list,
    relocation_pending,
    rigid_expenses,
    seriously_ill_member,
    snapshot_old,
)
from precisionpov.policy.documents import EXIT_OPINIONS_2016, REGISTER_CODES
from precisionpov.policy.guarantees import GUARANTEES, Guarantees
from precisionpov.policy.local_documents import CHANGSHUN_HANDBOOK_2017
from precisionpov.policy.numbers import exit_line, stable_line
from precisionpov.policy.register_practice import SNAPSHOT_OLD
from precisionpov.policy.thresholds import least_measures
from precisionpov.reasoning.expression import All, Condition, Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.cause import DibaoClass

__all__ = ["HOUSEHOLD_EXIT"]

FIRST_DAY = date(2016, 4, 28)
"""The day on which the Exit Opinions were published."""

_STANDARD = EXIT_OPINIONS_2016.article("household exit, standard")
_REASONS = REGISTER_CODES.article("reasons not to exit")

_FOOD = Criterion("food", food_secure, _STANDARD, "Food is no worry.", "不愁吃。")
_CLOTHING = Criterion(
    "clothing", clothing_secure, _STANDARD, "Clothing is no worry.", "不愁穿。"
)
_NOT_SAME_YEAR = Criterion(
    "not_in_year_identified",
    ~identified_this_year,
    CHANGSHUN_HANDBOOK_2017.article(
        "who cannot exit, item 6",
        confidence=Confidence.MEDIUM,
        note="attested in local rules, applied widely",
    ),
    "The household was not identified this year.",
    "不是当年识别的贫困户。",
)


def _above(line: Parameter, en: str, zh: str) -> Criterion:
    """Ask that net income per head is above a line."""
    return Criterion("income", net_income_per_head > line, _STANDARD, en, zh)


_INCOME = _above(
    exit_line,
    "Net income per head is above the poverty line.",
    "人均纯收入超过贫困标准。",
)
STABLY: dict[str, tuple[Criterion, ...]] = {
    "this_window": (_INCOME,),
    "margin": (
        _above(
            stable_line,
            "Net income per head is above the line for a stable exit.",
            "人均纯收入超过稳定脱贫标准。",
        ),
    ),
    "next_year_expected": (
        _INCOME,
        Criterion(
            "income_lasting",
            income_expected_to_last,
            _STANDARD,
            "Income is expected to stay above the line next year.",
            "预计下年收入仍超过标准。",
        ),
    ),
    "no_one_off": (
        Criterion(
            "income",
            lasting_income_per_head > exit_line,
            _STANDARD,
            "Net income per head, less what comes only once, is above the line.",
            "扣除一次性收入后,人均纯收入超过贫困标准。",
        ),
    ),
}
"""For each reading of "stably" the criteria about income."""


def _notes(stably: str, guaranteed: Condition) -> Iterator[Criterion]:
    """Give what to review before an exit."""
    line = stable_line if stably == "margin" else exit_line
    yield Criterion(
        "on_the_line",
        (net_income_per_head >= line) & (net_income_per_head <= line),
        _STANDARD,
        "Net income per head is exactly the line, neither above nor below.",
        "人均纯收入恰好等于标准。",
    )
    yield Criterion(
        "guarantees_missing",
        (net_income_per_head > line) & ~guaranteed,
        _REASONS,
        "Income is above the line, but an assurance or guarantee is missing.",
        "收入超过标准,但未实现两不愁三保障。",
    )
    yield Criterion(
        "no_measure",
        measures_delivered < least_measures,
        _REASONS,
        "No measure of assistance was carried out.",
        "没有落实帮扶措施。",
    )
    for note_id, condition, en, zh in (
        (
            "look_back",
            identified_in_look_back,
            "The household was included by the look-back of 2015 and 2016.",
            "建档立卡“回头看”后新纳入。",
        ),
        (
            "disabled_without_fixed_income",
            disabled_without_fixed_income,
            "The household is poor by disability and has no fixed income.",
            "因残致贫,无固定收入。",
        ),
        (
            "seriously_ill",
            seriously_ill_member,
            "A member is seriously ill.",
            "家中有大病、重病病人。",
        ),
        (
            "expenses_above_income",
            rigid_expenses > net_income,
            "Rigid expenses, such as for illness and school, exceed net income.",
            "因病因学等刚性支出大于纯收入。",
        ),
        (
            "destitute",
            on_destitute_list,
            "The household is supported as destitute.",
            "特困供养(五保)户。",
        ),
        (
            "dibao_without_labour",
            ~has_labour & dibao_class.is_(DibaoClass.A),
            "The household has no labour and draws dibao of class A.",
            "无劳动能力的一类低保户。",
        ),
        (
            "relocation_pending",
            relocation_pending,
            "The household is to be relocated and has not moved in.",
            "易地搬迁户尚未入住新房。",
        ),
    ):
        yield Criterion(note_id, condition, _REASONS, en, zh)
    if stably != "next_year_expected":
        yield Criterion(
            "income_not_lasting",
            ~income_expected_to_last,
            _REASONS,
            "Income is not expected to stay above the line.",
            "收入没有稳定超过标准。",
        )
    yield SNAPSHOT_OLD


def _rule(guarantees: Guarantees, stably: str) -> Rule:
    """Write the rule for some years and one reading of "stably"."""
    given = tuple(one.given() for one in guarantees.all)
    return Rule(
        "household_exit",
        ExitFacts,
        (*STABLY[stably], _FOOD, _CLOTHING, *given, _NOT_SAME_YEAR),
        en="Does the household meet the criteria of exit?",
        zh="该户是否达到脱贫退出标准?",
        notes=tuple(_notes(stably, All((_FOOD, _CLOTHING, *given)))),
    )


HOUSEHOLD_EXIT: Timeline[Rule] = Timeline(
    "household_exit",
    [
        Dated(
            _rule(guarantees, stably),
            max(guarantees.since, FIRST_DAY),
            guarantees.until,
            _STANDARD,
            options=frozenset({f"stably={stably}"}),
        )
        for guarantees in GUARANTEES
        for stably in STABLY
    ],
)
"""The rule of exit through the years, one for each reading of "stably"."""
