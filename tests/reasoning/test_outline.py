"""What a rule tells of every subject is worked out once, and stays what it was."""

from itertools import product

import pytest

from precisionpov.reasoning import outline
from precisionpov.reasoning.expression import Comparison, walk
from precisionpov.reasoning.kleene import deciding
from reasoning.harbour import LAW, SAILS, bound


def test_outline_is_worked_out_once_and_is_no_part_of_equality():
    law = bound()
    assert law.outline is law.outline
    assert law == bound()
    assert hash(law) == hash(bound())


def test_numbers_are_known_by_name():
    assert LAW.outline.by_name == LAW.by_name
    assert list(LAW.by_name.values()) == list(LAW.values)


def test_comparisons_stand_in_the_order_of_the_rule():
    expected = [
        (f"{SAILS.id}.{criterion.id}", part)
        for criterion in SAILS.criteria
        for part in walk(criterion)
        if isinstance(part, Comparison)
    ]
    found = [(one.criterion, one.part) for one in LAW.outline.compared]
    assert found == expected


@pytest.mark.parametrize("most", [0, 2, 4096])
def test_what_bears_a_verdict_is_the_same_however_many_are_kept(monkeypatch, most):
    monkeypatch.setattr(outline, "MOST_KEPT", most)
    ids = [one.id for one in SAILS.criteria]
    bearing = bound().outline.bearing
    for truths in 2 * [*product((True, False, None), repeat=len(ids))]:
        named = dict(zip(ids, truths, strict=True))
        assert bearing.of(truths) == deciding(SAILS.when, named)


def test_sources_are_named_once_in_both_languages():
    outlined = LAW.outline
    assert len(set(outlined.citations)) == len(outlined.citations)
    for language, texts in outlined.sources.items():
        assert texts == tuple(
            dict.fromkeys(one.text(language) for one in outlined.citations)
        )
