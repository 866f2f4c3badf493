"""Pages are for people: no path, no code, and no English where Chinese is read."""

import re
from collections.abc import Iterator

import pytest

from precisionpov.causes import classify_causes
from precisionpov.exits import assess_exit
from precisionpov.identification import identify
from precisionpov.income import estimate_income
from precisionpov.policies import GUANGXI, GUIZHOU_CHANGSHUN, NATIONAL
from precisionpov.reasoning.decide import Decision
from precisionpov.reasoning.document import Explained
from precisionpov.records.household import Household
from precisionpov.records.labels import place_label
from precisionpov.records.living import Dwelling
from precisionpov.records.person import Person
from precisionpov.samples import ASSESSED_ON, published_accounts, village
from precisionpov.survey import survey_completeness

BLANK = Household(
    id="blank",
    members=tuple(Person(id=f"blank-{n}", born=None) for n in range(3)),
    dwelling=Dwelling(on_relocation_list=True),
)
LODGER = Household(
    id="lodger",
    members=(Person(id="lodger-1", relation="head"),),
    dwelling=Dwelling(grade="no_house"),
)
HOUSEHOLDS = (
    BLANK,
    LODGER,
    *village(),
    *(one.household for one in published_accounts()),
)
PLACES = (NATIONAL, GUANGXI, GUIZHOU_CHANGSHUN)


def decisions(household: Household) -> Iterator[Decision]:
    """Judge a household in every place that the library has."""
    for policy in PLACES:
        yield identify(household, on=ASSESSED_ON, policy=policy)
        yield assess_exit(household, on=ASSESSED_ON, policy=policy)


def results(household: Household) -> Iterator[Explained]:
    """Give everything of a household that explains itself."""
    yield from decisions(household)
    yield estimate_income(household, on=ASSESSED_ON)
    yield classify_causes(household, on=ASSESSED_ON)
    yield survey_completeness(household, on=ASSESSED_ON)


def said(result: Explained, household: Household, language: str) -> str:
    """Give a page without the ids that it names: of subject, place and choices."""
    text = result.explain("zh" if language == "zh" else "en")
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
        assert not re.search(r"[A-Za-z]{2,}", text), text
        assert not re.search(r"[\u4e00-\u9fff][,;:?()]", text), text


@pytest.mark.parametrize("household", HOUSEHOLDS, ids=lambda one: one.id)
def test_every_place_that_is_asked_for_has_words(household):
    for decision in decisions(household):
        asked = {path for _, paths in decision.facts.paths for path in paths}
        assert {one for one in asked if place_label(one, "zh") == one} == set()
        for one in decision.missing:
            for path in one.paths:
                assert decision.facts.place(path) in decision.explain()


@pytest.mark.parametrize("household", HOUSEHOLDS, ids=lambda one: one.id)
def test_what_decided_says_what_the_verdict_says(household):
    """National rules join what they ask by "and" and "or" alone."""
    for decision in (
        identify(household, on=ASSESSED_ON),
        assess_exit(household, on=ASSESSED_ON),
    ):
        assert decision.reasons
        assert {one.truth for one in decision.reasons} == {decision.verdict}
