"""Faults that lie deep, in keywords and in facts; see also ``test_every_record``."""

import pytest
from hypothesis import given

from precisionpov import Household, Person, Receipt, RecordError
from precisionpov.facts.exit import ExitFacts
from precisionpov.facts.identification import IdentificationFacts
from precisionpov.reading import read
from precisionpov.reasoning.facts import words_of
from precisionpov.strategies import (
    broken_household_facts,
    broken_households,
    broken_people,
    broken_receipts,
)
from precisionpov.strategies.broken import HOUSEHOLD, PERSON, RECEIPT
from reasoning.random_rules import Thing
from strategies.drawing import examples, find

CASES = {
    Person: (PERSON, broken_people()),
    Receipt: (RECEIPT, broken_receipts()),
    Household: (HOUSEHOLD, broken_households()),
}


def paths(error):
    return [fault.path for fault in error.value.faults]


@pytest.mark.parametrize("cls", [Person, Receipt])
def test_making_it_names_the_path(cls):
    for fields, path in examples(CASES[cls][1], 400):
        with pytest.raises(RecordError) as error:
            cls(**fields)
        assert path in paths(error)


def test_faults_lie_deep_and_between_fields():
    met = {path for _, path in examples(broken_households(), 1500)}
    assert {
        "members[1].id",
        "members[1].relation",
        "members[0].months_away",
        "receipts[0].amount",
        "receipts[0].person",
        "other_causes[1]",
        "annual_incomes[1].window",
        "accounts_complete[0].last",
        "dwelling.grade",
        "colour",
    } <= met


@given(broken_households())
def test_one_broken_household_does_not_spoil_the_next(drawn):
    data, _ = drawn
    data.clear()
    assert read(Household, HOUSEHOLD).id == "household-1"


@pytest.mark.parametrize("kind", [ExitFacts, IdentificationFacts, Thing])
def test_broken_facts_name_the_fact(kind):
    met = set()
    for fields, name in examples(broken_household_facts(kind), 600):
        with pytest.raises(RecordError) as error:
            kind(**fields)
        assert paths(error) == [name]
        met.add(name)
    assert len(met) >= len(words_of(kind)) - 2


def test_broken_examples_shrink_to_the_first_field():
    assert find(broken_people())[1] == "id"
    assert find(broken_receipts())[1] == "kind"
    assert find(broken_household_facts())[1] == next(iter(words_of(ExitFacts)))
