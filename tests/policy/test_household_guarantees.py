"""Which guarantees a household has: the readings of exit, asked one by one."""

from datetime import date

import attrs
import pytest

from mutants import survivors
from precisionpov.facts.assistance import AssistanceFacts
from precisionpov.policy.national import NATIONAL
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.truth import Truth

DAYS = [date(2017, 12, 31), date(2018, 12, 31), date(2019, 12, 31)]
ASKED = ["food", "clothing", "education", "medical", "housing", "water"]
SAFE = AssistanceFacts(
    food_secure=True,
    clothing_secure=True,
    children_in_school=True,
    all_insured=True,
    all_catastrophic_insured=True,
    all_medical_assisted=True,
    housing_grade="B",
    housed_elsewhere=False,
    water_measured=False,
    water_recorded_safe=True,
)
LACKING = [
    ("food", {"food_secure": False}),
    ("clothing", {"clothing_secure": False}),
    ("education", {"children_in_school": False}),
    ("medical", {"all_insured": False}),
    ("housing", {"housing_grade": "C"}),
    ("housing", {"housing_grade": "D"}),
    ("housing", {"housing_grade": "no_house"}),
    ("water", {"water_recorded_safe": False}),
]


def law(day):
    return NATIONAL.on(day).rule("household_guarantees")


@pytest.mark.parametrize("day", DAYS)
def test_each_is_read_as_exit_reads_it(day):
    here, leaving = (
        {one.id: (one.condition, one.en, one.zh) for one in rule.rule.criteria}
        for rule in (law(day), NATIONAL.on(day).household_exit)
    )
    assert list(here) == ASKED
    assert all(here[name] == leaving[name] for name in here)


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize(("lacking", "change"), LACKING)
def test_one_that_lacks_is_named(day, lacking, change):
    assert decide(law(day), SAFE).verdict is Truth.YES
    decision = decide(law(day), attrs.evolve(SAFE, **change))
    assert [one.criterion for one in decision.reasons] == [
        f"household_guarantees.{lacking}"
    ]


@pytest.mark.parametrize("day", DAYS)
def test_no_guarantee_is_dropped_denied_or_joined_by_or_unnoticed(day):
    cases = [SAFE, *(attrs.evolve(SAFE, **change) for _, change in LACKING)]
    mistakes = (": denied", ": dropped", "when: an and becomes an or")
    missed = [one for one in survivors(law(day), cases) if one.endswith(mistakes)]
    assert missed == []
