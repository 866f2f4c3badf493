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
    food_secure,
    identified_this_year,
    income_expected_to_last,
    lasting_income_per_head,
    net_income_per_head,
)
from precisionpov.policy.documents import EXIT_OPINIONS_2016
from precisionpov.policy.exit_reviews import (
    EXIT_REVIEWS,
    INCOME_NOT_LASTING,
    REASONS_NOT_TO_EXIT,
    on_the_line,
)
from precisionpov.policy.guarantees import GUARANTEES, Guarantees
from precisionpov.policy.local_documents import CHANGSHUN_HANDBOOK_2017
from precisionpov.policy.numbers import exit_line, stable_line
from precisionpov.reasoning.expression import All, Condition, Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = ["HOUSEHOLD_EXIT"]

FIRST_DAY = date(2016, 4, 28)
"""The day on which the Exit Opinions were published."""

_STANDARD = EXIT_OPINIONS_2016.article("household exit, standard", "贫困户退出标准")

_FOOD = Criterion("food", food_secure, _STANDARD, "Food is no worry.", "不愁吃。")
_CLOTHING = Criterion(
    "clothing", clothing_secure, _STANDARD, "Clothing is no worry.", "不愁穿。"
)
_NOT_SAME_YEAR = Criterion(
    "not_in_year_identified",
    ~identified_this_year,
    CHANGSHUN_HANDBOOK_2017.article(
        "who cannot exit, item 6",
        "不能退出的情形第6项",
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
            "扣除一次性收入后，人均纯收入超过贫困标准。",
        ),
    ),
}
"""For each reading of "stably" the criteria about income."""


def _notes(stably: str, guaranteed: Condition) -> Iterator[Criterion]:
    """Give what to review before an exit."""
    line = stable_line if stably == "margin" else exit_line
    yield on_the_line(line)
    yield Criterion(
        "guarantees_missing",
        (net_income_per_head > line) & ~guaranteed,
        REASONS_NOT_TO_EXIT,
        "Income is above the line, but an assurance or guarantee is missing.",
        "收入超过标准，但未实现两不愁三保障。",
    )
    yield from EXIT_REVIEWS
    if stably != "next_year_expected":
        yield INCOME_NOT_LASTING


def _rule(guarantees: Guarantees, stably: str) -> Rule:
    """Write the rule for some years and one reading of "stably"."""
    given = tuple(one.given() for one in guarantees.all)
    guaranteed = All(
        (food_secure, clothing_secure, *(one.condition for one in guarantees.all))
    )
    return Rule(
        "household_exit",
        ExitFacts,
        (*STABLY[stably], _FOOD, _CLOTHING, *given, _NOT_SAME_YEAR),
        en="Does the household meet the criteria of exit?",
        zh="该户是否达到脱贫退出标准？",
        notes=tuple(_notes(stably, guaranteed)),
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
