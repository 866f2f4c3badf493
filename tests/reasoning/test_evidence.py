import attrs
import pytest

from precisionpov.reasoning.decide import check, decide
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.truth import Truth
from reasoning.harbour import CITE, LAW, READY


def evidence(criterion, facts=READY):
    found = {one.criterion: one for one in decide(LAW, facts).findings}
    return {one.name: one.value for one in found[f"may_sail.{criterion}"].evidence}


@pytest.mark.parametrize(
    ("criterion", "sides"),
    [
        ("loaded", {"cargo": 1000, "crew": 4, "least_cargo": 100}),
        ("lit", {"lights": True}),
        ("sound", {"hull": "steel"}),
    ],
)
def test_a_finding_shows_both_sides_of_all_it_looked_at(criterion, sides):
    assert evidence(criterion) == sides


@pytest.mark.parametrize(
    ("storm", "shown"),
    [
        (True, ["storm", "escort"]),
        (False, ["storm", "radio"]),
        (None, ["storm", "escort", "radio"]),
    ],
)
def test_of_two_readings_the_chosen_one_is_shown_once_known(storm, shown):
    assert list(evidence("safe", attrs.evolve(READY, storm=storm))) == shown


def test_a_number_brings_its_source_and_a_fact_does_not():
    (finding,) = check(LAW, attrs.evolve(READY, crew=Range(2, 3)))
    assert finding.truth is Truth.UNKNOWN
    fact, number = finding.evidence
    assert (fact.kind, fact.value, fact.citation) == ("fact", Range(2, 3), None)
    assert (number.kind, number.value, number.citation) == ("number", 3, CITE)
