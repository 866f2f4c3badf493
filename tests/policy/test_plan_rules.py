"""The rules about plans notice every small mistake."""

from datetime import date
from itertools import product

import attrs
import pytest

from mutants import survivors
from precisionpov.facts.plan import (
    BeneficiaryFacts,
    HelpFacts,
    ProjectFacts,
    ReferenceFacts,
    VillageListFacts,
)
from precisionpov.facts.plan_measures import (
    DeliveryFacts,
    HouseholdMeasuresFacts,
    MeasureFacts,
)
from precisionpov.facts.plan_results import ExitPlanFacts, PlanFacts, TargetFacts
from precisionpov.policy.national import NATIONAL
from precisionpov.reasoning.facts import words_of
from precisionpov.records.cause import ExitStatus
from precisionpov.records.funding import Level

DAYS = [date(2014, 4, 2), date(2016, 4, 27), date(2016, 4, 28), date(2020, 9, 30)]
TRUTHS = (True, False)


def departures(good, **others):
    """Give facts that hold, and each with one truth turned or one other value."""
    yield good
    for name in words_of(type(good)):
        value = getattr(good, name)
        if type(value) is bool:
            yield attrs.evolve(good, **{name: not value})
    for name, values in others.items():
        for value in values:
            yield attrs.evolve(good, **{name: value})


@pytest.mark.parametrize("day", DAYS)
def test_households_as_targets(day):
    good = BeneficiaryFacts(
        in_register=True,
        exit_status=ExitStatus.NOT_EXITED,
        disqualified=False,
        main_cause_named=True,
        causes_consistent=True,
        village_listed=True,
    )
    law = NATIONAL.on(day).rule("plan_targets_household")
    assert law.answers(good)[0] is True
    assert survivors(law, departures(good, exit_status=ExitStatus)) == []


@pytest.mark.parametrize("day", DAYS)
def test_villages_and_their_registered_households(day):
    cases = [
        VillageListFacts(village_registered=10, village_households=number)
        for number in (9, 10, 11)
    ]
    law = NATIONAL.on(day).rule("plan_targets_village")
    assert survivors(law, cases) == []
    assert [law.answers(one)[0] for one in cases] == [False, True, True]


@pytest.mark.parametrize("day", DAYS)
def test_projects(day):
    good = ProjectFacts(
        place_named=True,
        village_listed=True,
        households_listed=True,
        in_county_library=True,
        causes_met=True,
        demand_recorded=True,
        industry_named=True,
        industry_fits=True,
        approved_by=Level.COUNTY,
        third_party=True,
        people_take_part=True,
    )
    cases = [
        *departures(good, approved_by=Level),
        attrs.evolve(good, industry_named=False, industry_fits=None),
        attrs.evolve(good, industry_named=False, industry_fits=False),
    ]
    law = NATIONAL.on(day).rule("plan_projects_project")
    assert law.answers(good)[0] is True
    assert survivors(law, cases) == []


@pytest.mark.parametrize(
    ("purpose", "good"),
    [
        ("plan_projects_household", HelpFacts(helped=True)),
        ("plan_measures_dossier", ReferenceFacts(household_listed=True)),
        (
            "plan_measures_measure",
            MeasureFacts(
                household_listed=True,
                project_listed=True,
                addresses_need=True,
                agreed=True,
                eligible=True,
                within_standard=True,
            ),
        ),
        (
            "plan_results_exit",
            ExitPlanFacts(
                household_listed=True,
                planned_once=True,
                meets_exit_standard=True,
                identified_this_year=False,
                helped_before_exit=True,
                agreed_to_exit=True,
            ),
        ),
    ],
)
@pytest.mark.parametrize("day", DAYS)
def test_plain_rules(day, purpose, good):
    law = NATIONAL.on(day).rule(purpose)
    assert law.answers(good)[0] is True
    assert survivors(law, departures(good)) == []


@pytest.mark.parametrize("day", DAYS)
def test_measures_of_a_household(day):
    names = words_of(HouseholdMeasuresFacts)
    good = HouseholdMeasuresFacts(**dict.fromkeys(names, True))
    cases = [
        *departures(good),
        *(
            attrs.evolve(good, has_labour=a, gets_development=b, gets_safety_net=c)
            for a, b, c in product(TRUTHS, repeat=3)
        ),
    ]
    law = NATIONAL.on(day).rule("plan_measures_household")
    assert law.answers(good)[0] is True
    assert survivors(law, cases) == []


def test_labour_unknown_matters_only_where_help_is_one_sided():
    names = words_of(HouseholdMeasuresFacts)
    good = HouseholdMeasuresFacts(**dict.fromkeys(names, True) | {"has_labour": None})
    law = NATIONAL.on(DAYS[0]).rule("plan_measures_household")
    assert law.answers(good)[0] is True
    assert law.answers(attrs.evolve(good, gets_safety_net=False))[0] is None


@pytest.mark.parametrize("day", DAYS)
def test_delivery_of_measures(day):
    cases = [DeliveryFacts(due=a, delivered=b) for a, b in product(TRUTHS, TRUTHS)]
    law = NATIONAL.on(day).rule("plan_results_measure")
    assert survivors(law, cases) == []
    assert law.answers(DeliveryFacts(due=False))[0] is True
    assert law.answers(DeliveryFacts(due=True))[0] is None


@pytest.mark.parametrize("day", DAYS)
def test_targets_of_the_year(day):
    good = TargetFacts(
        planned_set=True,
        responsible_named=True,
        deadline_set=True,
        due=True,
        planned=20,
        completed=20,
        village_listed=True,
        households_listed=True,
    )
    late = attrs.evolve(good, completed=19)
    cases = [
        *departures(good, completed=(19, 21)),
        late,
        attrs.evolve(late, due=False),
    ]
    law = NATIONAL.on(day).rule("plan_results_target")
    assert law.answers(good)[0] is True
    assert law.answers(late)[0] is False
    assert survivors(law, cases) == []


@pytest.mark.parametrize("day", DAYS)
def test_the_plan_as_a_whole(day):
    law = NATIONAL.on(day)
    counts = [
        PlanFacts(exits_planned=number, exit_target_set=is_set, exit_target=10)
        for number in (9, 10, 11)
        for is_set in TRUTHS
    ]
    assert survivors(law.rule("plan_results_count"), counts) == []
    people = [
        PlanFacts(people_exiting=number, people_target_set=is_set, people_target=10)
        for number in (9, 10, 11)
        for is_set in TRUTHS
    ]
    assert survivors(law.rule("plan_results_people"), people) == []
    paces = [PlanFacts(exits_planned=number, exits_needed=10) for number in (9, 10, 11)]
    assert survivors(law.rule("plan_results_pace"), paces) == []
    growths = [PlanFacts(poor_growth=number, area_growth=80) for number in (79, 80, 81)]
    assert survivors(law.rule("plan_results_growth"), growths) == []
