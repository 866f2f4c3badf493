"""The checks of accounts: each side of each threshold, and every small mistake seen."""

from datetime import date

import pytest

from mutants import survivors
from precisionpov.facts.income import IncomeFacts
from precisionpov.policy.national import NATIONAL
from precisionpov.reasoning.decide import check
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.truth import Truth

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
EARLY, LATE = date(2017, 12, 31), date(2021, 6, 1)
YUAN = 100


def small(check_id, fact, least):
    """Give the cases of an amount that is credible from some yuan on, or at zero."""
    return [
        (check_id, {fact: amount}, truth)
        for amount, truth in (
            (0, NO),
            (1, YES),
            (least * YUAN - 1, YES),
            (least * YUAN, NO),
            (least * YUAN + 1, NO),
            (None, UNKNOWN),
            (Range(1, least * YUAN), UNKNOWN),
        )
    ]


ALWAYS = [
    ("operating_without_cost", {"operating_income": 1, "operating_cost": 0}, YES),
    ("operating_without_cost", {"operating_income": 1, "operating_cost": 1}, NO),
    ("operating_without_cost", {"operating_income": 0, "operating_cost": 0}, NO),
    (
        "operating_without_cost",
        {"operating_income": 1, "operating_cost": None},
        UNKNOWN,
    ),
    ("cost_above_receipts", {"operating_income": 5, "operating_cost": 6}, YES),
    ("cost_above_receipts", {"operating_income": 5, "operating_cost": 5}, NO),
    ("cost_above_receipts", {"operating_income": 5, "operating_cost": 4}, NO),
    ("income_not_recorded", {"income_recorded": False}, YES),
    ("income_not_recorded", {"income_recorded": True}, NO),
    ("income_not_positive", {"net_income": -1}, YES),
    ("income_not_positive", {"net_income": 0}, YES),
    ("income_not_positive", {"net_income": 1}, NO),
    ("income_very_high", {"net_income": 2 * 100_000 * YUAN + 1}, YES),
    ("income_very_high", {"net_income": 2 * 100_000 * YUAN}, NO),
    ("income_very_high", {"net_income": 2 * 100_000 * YUAN - 1}, NO),
    ("wage_without_work", {"wage_income": 1, "member_works": False}, YES),
    ("wage_without_work", {"wage_income": 1, "member_works": True}, NO),
    ("wage_without_work", {"wage_income": 0, "member_works": False}, NO),
    ("wage_without_work", {"wage_income": 1, "member_works": None}, UNKNOWN),
    ("work_without_wage", {"wage_income": 0, "member_works": True}, YES),
    ("work_without_wage", {"wage_income": 1, "member_works": True}, NO),
    ("work_without_wage", {"wage_income": 0, "member_works": False}, NO),
    ("unable_works_away", {"unable_member_works_away": True}, YES),
    ("unable_works_away", {"unable_member_works_away": False}, NO),
    *(
        (
            "yuan_written_as_fen",
            {"has_earnings": any_, "smallest_earning": least},
            truth,
        )
        for any_, least, truth in (
            (True, 100 * YUAN - 1, YES),
            (True, 100 * YUAN, NO),
            (True, 100 * YUAN + 1, NO),
            (False, 100 * YUAN - 1, NO),
            (None, 100 * YUAN - 1, UNKNOWN),
        )
    ),
]
FROM_2021 = [
    *small("wage_small", "wage_income", 300),
    ("wage_large", {"wage_income": 300_000 * YUAN + 1}, YES),
    ("wage_large", {"wage_income": 300_000 * YUAN}, NO),
    ("wage_large", {"wage_income": 300_000 * YUAN - 1}, NO),
    *small("dibao_small", "dibao_money", 200),
    *small("tekun_small", "tekun_money", 200),
    *small("pension_small", "pension_money", 88),
    *small("family_planning_small", "family_planning_money", 100),
    *(
        (
            "compensation_without_land",
            {"ecological_money": amount, "has_converted_land": land},
            truth,
        )
        for amount, land, truth in (
            (1, False, YES),
            (1, True, NO),
            (0, False, NO),
            (1, None, UNKNOWN),
        )
    ),
    *(
        ("exited_with_low_income", {"has_exited": out, "net_income": net}, truth)
        for out, net, truth in (
            (True, 2 * 4_000 * YUAN - 1, YES),
            (True, 2 * 4_000 * YUAN, NO),
            (True, 2 * 4_000 * YUAN + 1, NO),
            (False, 2 * 4_000 * YUAN - 1, NO),
        )
    ),
]


def law(day):
    return NATIONAL.on(day).rule("income_checks")


def facts(known):
    return IncomeFacts(members=2, **known)


@pytest.mark.parametrize("day", [EARLY, LATE])
@pytest.mark.parametrize(("check_id", "known", "truth"), ALWAYS + FROM_2021)
def test_a_check_tells_what_is_odd(day, check_id, known, truth):
    told = {one.criterion: one.truth for one in check(law(day), facts(known))}
    later = (check_id, known, truth) in FROM_2021
    wanted = None if later and day == EARLY else truth
    assert told.get(f"income_checks.{check_id}") is wanted


@pytest.mark.parametrize(
    ("day", "cases"), [(EARLY, ALWAYS), (LATE, ALWAYS + FROM_2021)]
)
def test_every_small_mistake_in_the_checks_is_noticed(day, cases):
    assert survivors(law(day), [facts(known) for _, known, _ in cases]) == []
