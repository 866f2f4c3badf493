"""Whoever reads Chinese is told the place in a document in Chinese."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import cast

import attrs
import pytest

from precisionpov.derive import income_reasons
from precisionpov.policies import GUANGXI, GUIZHOU, GUIZHOU_CHANGSHUN, NATIONAL
from precisionpov.policy import (
    causes,
    disqualifiers,
    evaluation,
    evidence,
    exit_reviews,
    government_weights,
    guarantees,
    income,
    national_series,
    numbers,
    provincial_lines,
    sampling,
    score_tables,
    survey,
    thresholds,
    treatments,
)
from precisionpov.policy.local import disqualifier_lists
from precisionpov.policy.policy import Policy
from precisionpov.reasoning.source import Citation, Confidence, Document

PLACES = (NATIONAL, GUANGXI, GUIZHOU, GUIZHOU_CHANGSHUN)
MODULES = (
    causes,
    disqualifier_lists,
    disqualifiers,
    evaluation,
    evidence,
    exit_reviews,
    government_weights,
    guarantees,
    income,
    income_reasons,
    national_series,
    numbers,
    provincial_lines,
    sampling,
    score_tables,
    survey,
    thresholds,
    treatments,
)


def citations_in(value: object, seen: set[int]) -> Iterator[Citation]:
    """Walk everything that a value holds and give the citations met."""
    if isinstance(value, Citation):
        yield value
        return
    if id(value) in seen or isinstance(value, (str, type)):
        return
    seen.add(id(value))
    parts: list[object] = []
    if attrs.has(type(value)):
        record = cast("attrs.AttrsInstance", value)
        # What is kept for speed is no part of the value, and other tests fill it.
        names = [one.name for one in attrs.fields(type(record))]
        parts = [getattr(record, one) for one in names if not one.startswith("_")]
    elif isinstance(value, Mapping):
        parts = list(cast("Mapping[object, object]", value).values())
    elif isinstance(value, (tuple, list, set, frozenset)):
        parts = list(cast("tuple[object, ...]", value))
    for part in parts:
        yield from citations_in(part, seen)


# Walked before any test runs: what other tests make is not what the library holds.
CITED = {one.id: set(citations_in(one, set())) for one in PLACES}
HELD = set(
    citations_in([value for one in MODULES for value in vars(one).values()], set())
)


@pytest.mark.parametrize("place", PLACES, ids=lambda one: one.id)
def test_every_place_cites_in_chinese_too(place: Policy) -> None:
    found = CITED[place.id]
    assert len(found) > 30
    assert [
        one for one in found if (one.article is None) != (one.article_zh is None)
    ] == []


def test_what_no_place_reaches_cites_in_chinese_too() -> None:
    found = HELD
    assert len(found) > 60
    assert [
        one for one in found if (one.article is None) != (one.article_zh is None)
    ] == []


def test_a_page_in_chinese_names_the_article_in_chinese() -> None:
    law = NATIONAL.on(date(2017, 12, 31)).rule("household_exit")
    (food, *_) = law.rule.criteria
    assert food.cite.text("zh") == (
        "《关于建立贫困退出机制的意见》（厅字〔2016〕16号），贫困户退出标准"
    )
    assert food.cite.text() == (
        "Opinions on a mechanism of exit from poverty (厅字〔2016〕16号), "
        "household exit, standard"
    )
    assert food.cite.to_dict()["article_zh"] == "贫困户退出标准"


@pytest.mark.parametrize(
    ("confidence", "en", "zh"),
    [
        (Confidence.HIGH, "", ""),
        (Confidence.MEDIUM, ", not read in the document", "，未核对原文"),
        (Confidence.LOW, ", uncertain", "，存疑"),
    ],
)
def test_how_sure_we_are_is_said_in_a_word(
    confidence: Confidence, en: str, zh: str
) -> None:
    form = Document(key="form", en="A form", zh="某表", issuer="A county")
    cite = form.article("item 2", "第2项", confidence=confidence)
    assert cite.text() == "A form, item 2" + en
    assert cite.text("zh") == "《某表》，第2项" + zh


def test_an_article_without_chinese_is_shown_as_it_is() -> None:
    form = Document(key="form", en="A form", zh="某表", issuer="A county")
    assert form.article("item 2").text("zh") == "《某表》，item 2"
