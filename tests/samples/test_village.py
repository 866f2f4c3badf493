"""The sample village: what its situations come to, and the text that shows it."""

import pytest

from precisionpov.exits import assess_exit
from precisionpov.identification import identify
from precisionpov.income import estimate_income
from precisionpov.money import yuan
from precisionpov.reasoning.truth import Truth
from precisionpov.samples import ASSESSED_ON, village, walkthrough

VILLAGE = {one.id: one for one in village()}


@pytest.mark.parametrize(
    ("household", "poor", "exits"),
    [
        ("ning", Truth.YES, Truth.NO),
        ("yang", Truth.NO, Truth.YES),
        ("zhu", Truth.NO, Truth.YES),
        ("zhou", Truth.UNKNOWN, Truth.UNKNOWN),
        ("chen", Truth.NO, Truth.UNKNOWN),
        ("wu", Truth.YES, Truth.NO),
        ("liu", Truth.NO, Truth.YES),
        ("peng", Truth.UNKNOWN, Truth.UNKNOWN),
        ("he", Truth.NO, Truth.YES),
        ("luo", Truth.YES, Truth.NO),
        ("tang", Truth.NO, Truth.NO),
        ("deng", Truth.YES, Truth.YES),
        ("xie", Truth.UNKNOWN, Truth.UNKNOWN),
    ],
)
def test_every_situation_is_judged(household: str, poor: Truth, exits: Truth) -> None:
    """A change in the law, or in a household, shows here first."""
    record = VILLAGE[household]

    assert identify(record, on=ASSESSED_ON).verdict is poor
    assert assess_exit(record, on=ASSESSED_ON).verdict is exits


def test_reimbursement_is_no_income() -> None:
    """The miner's hospital bill was repaid; that made nobody richer."""
    estimate = estimate_income(VILLAGE["ning"], on=ASSESSED_ON)

    assert estimate.net == yuan(6700)


def test_a_household_exactly_on_the_line_is_neither_poor_nor_out() -> None:
    """Three heads at 2,952.00 yuan each: a note says so."""
    decision = identify(VILLAGE["tang"], on=ASSESSED_ON)

    assert decision.margin[0].low == decision.margin[0].high == 0
    assert "household_identification.on_the_line" in [
        one.criterion for one in decision.notes
    ]


def test_without_an_account_book_only_the_cost_is_asked() -> None:
    """Pigs and ducks bring 46,000 yuan; what they cost nobody wrote down."""
    decision = assess_exit(VILLAGE["peng"], on=ASSESSED_ON)

    assert [one.paths for one in decision.missing] == [("receipts[0].cost",)]


def test_who_is_destitute_is_poor_and_yet_may_exit_with_a_note() -> None:
    """The walkthrough says so in as many words, since it looks like a mistake."""
    decision = assess_exit(VILLAGE["deng"], on=ASSESSED_ON)
    held = [one.criterion for one in decision.notes if one.truth is Truth.YES]

    assert held == ["household_exit.destitute"]
    assert "deng is destitute" in walkthrough()


def test_the_last_column_tells_what_decides_in_a_few_words() -> None:
    """The exit of the registered, and else whether they are poor."""
    lines = walkthrough().splitlines()
    told = {line.split()[0]: line.rstrip() for line in lines[4:40] if line.strip()}

    assert told["yang"].endswith("all that is asked is met")
    assert told["chen"].endswith("nothing that makes poor is met")
    assert told["peng"].endswith("ask: receipt 1, cost")


def test_the_walkthrough_shows_all_of_it_in_both_languages() -> None:
    """Every household and account by name, the incidence, and two explained."""
    text = walkthrough()

    assert all(f"\n{name} " in text for name in VILLAGE)
    assert "Incidence: 28.57 % to 60.00 % of 35 people" in text
    assert "Is the household poor? unknown" in text
    assert "该户是否应识别为贫困户？是" in text
    assert text == walkthrough()
