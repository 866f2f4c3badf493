"""Every class of facts refuses what a fact cannot be, in few words."""

import re

import attrs
import pytest

from precisionpov.errors import RecordError
from precisionpov.facts.accuracy import AccuracyFacts
from precisionpov.facts.after_exit import CountyAfterExitFacts, VillageAfterExitFacts
from precisionpov.facts.causes import CauseFacts
from precisionpov.facts.county import CountyExitFacts
from precisionpov.facts.evaluation import EvaluationFacts
from precisionpov.facts.evidence import EvidenceFacts
from precisionpov.facts.exit import ExitFacts
from precisionpov.facts.identification import IdentificationFacts
from precisionpov.facts.income import IncomeFacts
from precisionpov.facts.labour_exit import LabourExitFacts
from precisionpov.facts.made_to_exit import MadeToExitFacts
from precisionpov.facts.monitoring_scale import MonitoringScaleFacts
from precisionpov.facts.village import VillageExitFacts, VillageIdentificationFacts
from precisionpov.policy.audit.profiles import AUDIT_PURPOSES
from precisionpov.reasoning.expression import CodeFact, NumberFact
from precisionpov.reasoning.facts import words_of
from precisionpov.reasoning.quantity import Range

CLASSES = [
    *AUDIT_PURPOSES.values(),
    AccuracyFacts,
    CauseFacts,
    EvaluationFacts,
    EvidenceFacts,
    ExitFacts,
    IdentificationFacts,
    IncomeFacts,
    LabourExitFacts,
    MadeToExitFacts,
    CountyAfterExitFacts,
    CountyExitFacts,
    VillageAfterExitFacts,
    MonitoringScaleFacts,
    VillageExitFacts,
    VillageIdentificationFacts,
]
SECRET = "Zhang San 520102196205011234"
WORDS = [
    pytest.param(kind, word, id=f"{kind.__name__}.{name}")
    for kind in CLASSES
    for name, word in words_of(kind).items()
]


def required(kind):
    """Give what a class of facts cannot be made without."""
    return {
        name: word.high
        for name, word in words_of(kind).items()
        if isinstance(word, NumberFact) and word.required
    }


def fault_of(kind, name, value):
    """Give the one fault of a value that is refused."""
    with pytest.raises(RecordError) as caught:
        kind(**required(kind) | {name: value})
    (fault,) = caught.value.faults
    assert fault.path == name
    return str(fault)


def kept(kind, name, value):
    return getattr(kind(**required(kind) | {name: value}), name)


@pytest.mark.parametrize(("kind", "word"), WORDS)
@pytest.mark.parametrize("value", [SECRET, 2.5, b"", [], object()], ids=type)
def test_what_is_of_no_kind_is_refused_and_never_repeated(kind, word, value):
    fault = fault_of(kind, word.name, value)
    assert len(fault) <= 200
    assert f"{word.name}: takes a " in fault
    assert not re.search("Zhang|[0-9]{6}", fault)


@pytest.mark.parametrize(("kind", "word"), WORDS)
def test_what_a_fact_is_at_its_limits_is_kept(kind, word):
    if isinstance(word, NumberFact):
        values = [word.low, word.high]
        values += [Range(word.low, word.high)] if word.bounded else []
    elif isinstance(word, CodeFact):
        values = list(word.terms)
    else:
        values = [True, False]
    if not getattr(word, "required", False):
        values.append(None)
    assert [kept(kind, word.name, value) for value in values] == values


@pytest.mark.parametrize(
    ("kind", "word"), [one for one in WORDS if isinstance(one.values[1], NumberFact)]
)
def test_a_number_beyond_its_limits_is_refused(kind, word):
    for value in (word.low - 1, word.high + 1, True):
        fault = fault_of(kind, word.name, value)
        assert len(fault) <= 200
        assert word.unit.en in fault or value is True
    if not word.bounded:
        fault = fault_of(kind, word.name, Range(word.low, word.high))
        assert "known exactly or not at all" in fault


@pytest.mark.parametrize("kind", CLASSES)
def test_all_faults_are_told_together(kind):
    with pytest.raises(RecordError) as caught:
        kind(**dict.fromkeys(words_of(kind), SECRET))
    assert [one.path for one in caught.value.faults] == list(words_of(kind))
    assert all(len(one) <= 200 for one in str(caught.value).splitlines())


@pytest.mark.parametrize("kind", CLASSES)
def test_facts_are_few_and_said_in_both_languages(kind):
    words = words_of(kind)
    assert list(words) == [one.name for one in words.values()]
    assert set(words) <= {one.name for one in attrs.fields(kind)}
    for one in words.values():
        assert one.en
        assert any("\u4e00" <= letter <= "\u9fff" for letter in one.zh)
