"""The national policy as a whole: ids that never change, sentences, sources."""

from itertools import chain

import pytest

from precisionpov.policies import GUANGXI, GUIZHOU, GUIZHOU_CHANGSHUN, NATIONAL
from precisionpov.reasoning.document import as_text
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.wording import rule_page

PLACES = [NATIONAL, GUANGXI, GUIZHOU, GUIZHOU_CHANGSHUN]
MINE = (
    "household_identification",
    "household_exit",
    "household_causes",
    "household_attribute",
)
RULES = [
    pytest.param(place, span, id=f"{place.id} {line.name} {span.since} {n}")
    for place in PLACES
    for line in place.rules
    if line.name in MINE
    for n, span in enumerate(line.spans)
]


@pytest.mark.parametrize(("place", "span"), RULES)
def test_every_criterion_is_a_sentence_in_both_languages(place, span):
    for one in (*span.value.criteria, *span.value.notes):
        assert one.en[0].isupper()
        assert one.en.endswith(".")
        assert one.zh.endswith("。")
        assert len(one.en) < 120
    assert span.value.en.endswith("?")
    assert span.value.zh.endswith("？")


@pytest.mark.parametrize(("place", "span"), RULES)
def test_nothing_uncertain_holds_by_default(place, span):
    cited = [one.cite for one in (*span.value.criteria, *span.value.notes)]
    assert all(one.confidence is not Confidence.LOW for one in (span.citation, *cited))


@pytest.mark.parametrize(("place", "span"), RULES)
def test_every_rule_can_be_printed_in_both_languages(place, span):
    chosen = dict(option.split("=") for option in sorted(span.options))
    policy = place.choosing(**chosen)
    if chosen.get("stably") == "margin":
        return  # Its number is the caller's.
    law = policy.on(span.since).rule(span.value.id)
    assert law.rule == span.value
    assert span.value.en in as_text(rule_page(law))
    assert span.value.zh in as_text(rule_page(law, "zh"))


def test_ids_are_a_promise():
    ids = {
        line.name: sorted(
            {
                one.id
                for span in line.spans
                for one in chain(span.value.criteria, span.value.notes)
            }
        )
        for line in NATIONAL.rules
        if line.name in MINE
    }
    assert ids == {
        "household_identification": [
            "civil_affairs_list",
            "destitute_list",
            "dibao_list",
            "education",
            "housing",
            "income",
            "medical",
            "on_the_line",
            "rural_head",
            "snapshot_old",
            "water",
        ],
        "household_exit": [
            "clothing",
            "destitute",
            "dibao_without_labour",
            "disabled_without_fixed_income",
            "education",
            "expenses_above_income",
            "food",
            "guarantees_missing",
            "housing",
            "income",
            "income_lasting",
            "income_not_lasting",
            "look_back",
            "medical",
            "no_measure",
            "not_in_year_identified",
            "on_the_line",
            "relocation_pending",
            "seriously_ill",
            "snapshot_old",
            "water",
        ],
        "household_causes": [
            "disability_without_disabled",
            "illness_without_patient",
            "no_main_cause",
            "schooling_without_student",
            "too_many_other_causes",
        ],
        "household_attribute": [
            "attribute_of_other_years",
            "destitute_with_labour",
            "destitute_without_money",
            "dibao_and_destitute_money",
            "dibao_attribute_off_list",
            "dibao_attribute_without_money",
            "general_with_dibao",
        ],
    }
