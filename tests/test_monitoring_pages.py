"""Pages of monitoring are for people: no path, no code, no English in Chinese."""

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

import attrs
import pytest

import precisionpov as pov
from precisionpov.policies import MONITORING_PLACES, NATIONAL
from precisionpov.reasoning.document import Explained
from precisionpov.samples import ASSESSED_ON, village

LATER = date(2021, 10, 15)
BLANK = pov.Household(
    id="blank",
    members=tuple(pov.Person(id=f"blank-{n}") for n in range(3)),
    dwelling=pov.Dwelling(on_relocation_list=True),
)
HOUSEHOLDS = (BLANK, *village())
KINDS = ("microcredit", "dibao")


def records(household: pov.Household) -> Iterator[pov.MonitoringRecord | None]:
    """Give nothing, and a record with much in it."""
    yield None
    yield pov.MonitoringRecord(
        household=household.id,
        category="marginal",
        identified_on=date(2021, 7, 1),
        risks=("illness", "water"),
        ever_registered=True,
        earlier_net_income=pov.between(1_000_000, 1_200_000),
        expense_surge=True,
        basic_life_hard=True,
    )


def results(household: pov.Household) -> Iterator[Explained]:
    """Give everything about monitoring that explains itself."""
    given = [pov.Measure(id="m", kind=one, household=household.id) for one in KINDS]
    place = MONITORING_PLACES["yuanmou"]
    yield pov.assess_return(household, on=ASSESSED_ON)
    for kept in records(household):
        for on, policy in (
            (date(2020, 6, 1), NATIONAL),
            (LATER, NATIONAL),
            (date(2023, 7, 1), place),
        ):
            yield pov.assess_risk(household, on=on, policy=policy, monitoring=kept)
        yield pov.assess_elimination(household, on=LATER, monitoring=kept)
        yield pov.retained_policies(household, given, on=LATER, monitoring=kept)
    yield pov.monitoring_figures([pov.assess_risk(household, on=LATER)])
    yield pov.project_returns(3, Fraction(1, 2))


def said(result: Explained, household: pov.Household, language: str) -> str:
    """Give a page without the ids and the choices that it names."""
    text = result.explain("zh" if language == "zh" else "en")
    for policy in (MONITORING_PLACES["yuanmou"], NATIONAL):
        text = text.replace(", ".join(policy.under), "")
    return text.replace(household.id, "")


@pytest.mark.parametrize("household", HOUSEHOLDS, ids=lambda one: one.id)
def test_no_page_shows_a_path_or_a_code(household):
    for result in results(household):
        for language in ("en", "zh"):
            text = said(result, household, language)
            assert not re.search(r"\[\d+\]|\w_\w|[a-z]\.[a-z]", text), text


@pytest.mark.parametrize("household", HOUSEHOLDS, ids=lambda one: one.id)
def test_no_page_in_chinese_holds_english_or_its_punctuation(household):
    for result in results(household):
        text = said(result, household, "zh")
        assert not re.search(r"[A-Za-z]{2,}", text.replace("CHES", "")), text
        assert not re.search(r"[\u4e00-\u9fff][,;:?()]", text), text


@pytest.mark.parametrize("household", HOUSEHOLDS, ids=lambda one: one.id)
def test_every_place_that_is_asked_for_has_words(household):
    found = pov.assess_risk(household, on=LATER)
    for one in found.missing:
        for path in one.paths:
            words = found.decisions[0].facts.place(path)
            assert words != path or path.isalpha()
            assert words in found.explain()
    decision = pov.assess_elimination(household, on=LATER)
    for one in decision.missing:
        for path in one.paths:
            assert decision.facts.place(path, "zh") != path


@pytest.mark.parametrize("household", HOUSEHOLDS, ids=lambda one: one.id)
def test_the_reasons_say_what_the_verdict_says(household):
    for kept in records(household):
        found = pov.assess_risk(household, on=LATER, monitoring=kept)
        assert found.reasons
        assert {one.truth for one in found.reasons} == {found.verdict}


def test_a_known_standing_moves_no_day_of_the_sample():
    homes = [attrs.evolve(one, exit_status="exited") for one in village()]
    found = [pov.assess_return(one, on=ASSESSED_ON) for one in homes]
    assert pov.return_rate(found).population == len(homes)


def test_a_reason_and_its_answer_are_one_sentence():
    exited = attrs.evolve(BLANK, exit_status="exited")
    loan = pov.Measure(id="m", kind="microcredit", household="blank")
    found = pov.retained_policies(exited, [loan], on=date(2018, 1, 1))
    assert "stable household: unknown" in re.sub(r"\s+", " ", found.explain())
    assert "享受政策户：不明" in re.sub(r"\s+", "", found.explain("zh"))


def test_a_room_below_zero_is_explained():
    wage = pov.Receipt(kind="local_wage", amount=pov.yuan(1000), on=date(2021, 5, 1))
    poor = attrs.evolve(BLANK, receipts=(wage,))
    page = pov.assess_risk(poor, on=LATER).explain()
    assert "How much worse it may get (below zero: past it already)" in page
    assert "Net income may fall by: -" in page
