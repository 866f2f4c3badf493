"""Composite incidence to the last fraction of a person, and what leaves it open."""

from datetime import date
from fractions import Fraction

import attrs
import pytest

from precisionpov.derive.evaluation import Counted
from precisionpov.evaluation import evaluate
from precisionpov.facts.evaluation import MOST_PEOPLE
from precisionpov.policies import NATIONAL
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.truth import Truth
from precisionpov.records.evaluation import Sample, SampledHousehold, Stratum

ON = date(2017, 12, 31)
SAMPLED = 10_007


def home(name, standing, people=1, **changes):
    facts = {"poor": False, "recognises": True} | changes
    return SampledHousehold(id=name, standing=standing, people=people, **facts)


def missed_of_many(unregistered, left):
    """Seven of 10,007 people are missed, so parts of a person are 1 / 10,007."""
    return Sample(
        id="s",
        region="western",
        households=[
            home("wrong", "unregistered", 7, poor=True),
            *[home(f"u-{i}", "unregistered", 100) for i in range(100)],
            home("e", "exited"),
        ],
        registered_people=left,
        unregistered_people=unregistered,
        exited_people=1,
        rural_population=100_000,
    )


@pytest.mark.parametrize("rest", [1, SAMPLED - 1])
@pytest.mark.parametrize("reading", ["as_worded", "below", "not_above"])
@pytest.mark.parametrize("shift", [-1, 0, 1])
def test_less_than_a_ten_thousandth_of_a_person_tells(rest, reading, shift):
    """The poor in all lie 1 / 10,007 of a person above or below a whole number."""
    unregistered = rest * pow(7, -1, SAMPLED) % SAMPLED + SAMPLED
    whole = round(Fraction(7 * unregistered, SAMPLED))
    sample = missed_of_many(unregistered, 3_000 - whole + shift)
    found = evaluate(sample, on=ON, policy=NATIONAL.choosing(gate_boundary=reading))
    (people, _) = found.composite.people
    away = 1 if rest == 1 else -1
    assert people == 3_000 + shift + Fraction(away, SAMPLED)
    (finding,) = (x for x in found.findings if x.criterion.endswith("incidence"))
    assert finding.truth is found.composite.passes is Truth.of(people < 3_000)


def test_people_of_whom_nobody_was_drawn_leave_incidence_open():
    sample = Sample(
        id="s",
        region="western",
        households=[home("e", "exited")],
        registered_people=0,
        unregistered_people=50_000,
        exited_people=10,
        rural_population=100_000,
    )
    found = evaluate(sample, on=ON)
    assert found.composite.people is None
    assert "poor_in_all" in {one.fact for one in found.missing}


def test_a_population_that_is_not_known_leaves_incidence_open_and_is_named():
    sample = Sample(
        id="s",
        region="western",
        households=[home("u", "unregistered"), home("e", "exited", poor=None)],
        registered_people=5,
        rural_population=100,
    )
    found = evaluate(sample, on=ON)
    assert found.composite.people is None
    (asked,) = (one for one in found.missing if one.fact == "poor_in_all")
    assert asked.paths == (
        "exited_people",
        "unregistered_people",
        "households[1].poor",
    )


def test_strata_may_tell_what_the_county_does_not():
    sample = Sample(
        id="s",
        region="western",
        households=[
            home("u", "unregistered", stratum="v", poor=True),
            home("w", "unregistered", stratum="v"),
            home("e", "exited", stratum="v"),
        ],
        strata=[Stratum(id="v", unregistered_people=60, exited_people=20)],
        registered_people=1,
        rural_population=1_000,
    )
    assert evaluate(sample, on=ON).composite.people is None
    by_stratum = NATIONAL.choosing(composite_scaling="by_stratum")
    found = evaluate(sample, on=ON, policy=by_stratum)
    assert found.composite.people == (31, 31)


def test_who_did_not_answer_is_named_and_who_answered_is_not():
    homes = [
        home("a", "exited", recognises=None),
        home("b", "exited", recognises=False),
        home("c", "exited", recognises=None, asked=False),
        home("d", "unregistered", poor=None),
        home("f", "registered", poor=None),
    ]
    found = evaluate(Sample(id="s", households=homes), on=ON)
    facts = found.decision.facts
    assert facts.path_of("recognising") == ("households[0].recognises",)
    assert facts.path_of("missed") == ("households[3].poor",)
    assert facts.path_of("wrong_inclusions") == ("households[4].poor",)
    assert facts.path_of("poor_in_all")[-1] == "households[3].poor"
    assert facts.missed == Range(0, 10_000)
    assert facts.sampled_exited == 3


def test_of_nobody_everything_is_possible():
    assert (Counted(0, 0, 0).low, Counted(0, 0, 0).high) == (0, 1)
    facts = evaluate(Sample(id="s"), on=ON).decision.facts
    assert facts.missed is None
    assert facts.sampled_exited == Range(1, MOST_PEOPLE)
    assert facts.rural_population == Range(1, MOST_PEOPLE)


def test_doubt_about_a_case_may_leave_only_incidence_open():
    sample = attrs.evolve(
        missed_of_many(50_000, 2_960),
        households=[
            home("d", "unregistered", poor=None),
            *[home(f"u-{i}", "unregistered") for i in range(999)],
            home("e", "exited"),
        ],
    )
    found = evaluate(sample, on=ON)
    assert found.composite.people == (2_960, 3_010)
    assert [one.fact for one in found.missing] == ["poor_in_all"]
    assert found.verdict is Truth.UNKNOWN
