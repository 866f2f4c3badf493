"""The rules about registering, reports, and what places ask of help and money."""

from datetime import date
from itertools import product

import attrs
import pytest

from mutants import survivors
from one_unknown import check_one_unknown
from precisionpov.errors import NotInForceError, PolicyError
from precisionpov.facts.plan_figures import CountedFacts, WholeFacts
from precisionpov.facts.plan_funds import SpendingFacts
from precisionpov.facts.plan_helping import (
    AverageLoadFacts,
    HelperLoadFacts,
    HouseholdStayFacts,
    VisitFacts,
)
from precisionpov.facts.plan_money import PlanMoneyFacts
from precisionpov.facts.plan_people import (
    OrganisationFacts,
    PresenceFacts,
    TeamStayFacts,
)
from precisionpov.facts.plan_results import ExitListFacts
from precisionpov.facts.plan_traces import TracedFacts, TraceFacts
from precisionpov.money import yuan
from precisionpov.policies import NATIONAL
from precisionpov.policy.local.helpers import STAYS, helper_limits
from precisionpov.policy.local.money import FUND_LIMITS, fund_limits
from precisionpov.policy.local.organisation import (
    ORGANISATION_LIMITS,
    organisation_limits,
)
from precisionpov.policy.local.presence import presence_limit
from precisionpov.policy.precisions.documents import TOWN_PLAN
from precisionpov.reasoning.facts import words_of
from precisionpov.reasoning.source import Confidence

FIRST, LAST = date(2014, 4, 2), date(2020, 12, 31)
DAYS = [FIRST, date(2020, 9, 30)]
TRUTHS = (True, False)
CITE = TOWN_PLAN.article("x", "某条")
LIMITS = {
    "most_sources": 5,
    "least_concentration": 300,
    "least_average_project": int(yuan(50_000)),
    "least_integrated": 500,
    "most_carried_over": 80,
    "most_unregistered": 20,
}


def place(**parts):
    return NATIONAL.place("place", en="a place", zh="某地", **parts)


ASKING = place(
    **helper_limits(CITE, days_between_visits=15, households=8, until_exit=True)
)
THRIFTY = place(**fund_limits(CITE, **LIMITS))
PARTY = {
    "most_median_age": 55,
    "least_young": 250,
    "most_low_schooling": 600,
    "least_reserve": 2,
}
STRONG = place(**organisation_limits(CITE, **PARTY))


def departures(good):
    yield good
    for name in words_of(type(good)):
        yield attrs.evolve(good, **{name: not getattr(good, name)})


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize(
    ("purpose", "kind"),
    [
        ("plan_targets_trace", TraceFacts),
        ("plan_results_list", ExitListFacts),
    ],
)
def test_each_thing_on_file_is_asked_for(day, purpose, kind):
    good = kind(**dict.fromkeys(words_of(kind), True))
    law = NATIONAL.on(day).rule(purpose)
    assert law.answers(good)[0] is True
    assert survivors(law, departures(good)) == []
    for name in words_of(kind):
        assert law.answers(attrs.evolve(good, **{name: False}))[0] is False
        assert law.answers(attrs.evolve(good, **{name: None}))[0] is None


@pytest.mark.parametrize("day", DAYS)
def test_steps_are_asked_for_where_a_plan_gives_any(day):
    law = NATIONAL.on(day).rule("plan_targets_traced")
    cases = [
        TracedFacts(traces_given=given, on_file=filed)
        for given, filed in product(TRUTHS, TRUTHS)
    ]
    assert survivors(law, cases) == []
    for one in cases:
        check_one_unknown(law, one)
    assert law.answers(TracedFacts(traces_given=True))[0] is None
    silent = TracedFacts(traces_given=False)
    assert law.answers(silent)[0] is True
    assert law.answers_of_notes(silent) == (True,)


@pytest.mark.parametrize("day", DAYS)
def test_a_report_gives_what_is_counted(day):
    law = NATIONAL.on(day).rule("plan_targets_counted")
    cases = [
        CountedFacts(reported=number, counted=10, reaches_count=number >= 10)
        for number in (9, 10, 11)
    ]
    assert survivors(law, cases) == []
    assert [law.answers(one)[0] for one in cases] == [False, True, False]


@pytest.mark.parametrize("day", DAYS)
def test_a_part_is_no_larger_than_its_whole(day):
    law = NATIONAL.on(day).rule("plan_targets_whole")
    cases = [WholeFacts(part=number, whole=10) for number in (9, 10, 11)]
    assert survivors(law, cases) == []
    assert [law.answers(one)[0] for one in cases] == [True, True, False]


def test_what_is_carried_over_is_noted_from_the_evaluation_of_funds_on():
    left = SpendingFacts(spent=9, traced=10, left_over=True)
    for day, notes in ((date(2017, 9, 7), ()), (date(2017, 9, 8), (True,))):
        law = NATIONAL.on(day).rule("plan_funds_spending")
        assert law.answers(left)[0] is True
        assert tuple(law.answers_of_notes(left)) == notes
    cases = [
        attrs.evolve(left, left_over=over, spent=number)
        for over in TRUTHS
        for number in (9, 10, 11)
    ]
    assert survivors(law, cases) == []


@pytest.mark.parametrize(
    ("purpose", "kind"),
    [
        ("plan_people_stay", HouseholdStayFacts),
        ("plan_people_team_stay", TeamStayFacts),
    ],
)
def test_no_exit_no_leaving(purpose, kind):
    names = words_of(kind)
    cases = [
        kind(**dict(zip(names, both, strict=True))) for both in product(TRUTHS, TRUTHS)
    ]
    for policy in (ASKING, place(rules=STAYS)):
        law = policy.on(DAYS[1]).rule(purpose)
        assert survivors(law, cases) == []
        assert [law.answers(one)[0] for one in cases] == [False, True, True, True]


def test_a_place_limits_visits_and_loads_in_one_line():
    on = ASKING.on(DAYS[1])
    gaps = [VisitFacts(longest_gap=days) for days in (14, 15, 16)]
    visits = on.rule("plan_people_visits")
    assert survivors(visits, gaps) == []
    assert [visits.answers(one)[0] for one in gaps] == [True, True, False]
    loads = [HelperLoadFacts(load=number) for number in (7, 8, 9)]
    load = on.rule("plan_people_load")
    assert survivors(load, loads) == []
    assert [load.answers(one)[0] for one in loads] == [True, True, False]
    averages = [
        AverageLoadFacts(households_helped=number, helpers=10)
        for number in (79, 80, 81)
    ]
    average = on.rule("plan_people_average")
    assert survivors(average, averages) == []
    assert [average.answers(one)[0] for one in averages] == [True, True, False]


def test_a_place_that_asks_for_nothing_is_refused():
    with pytest.raises(PolicyError, match="give days_between_visits, households or"):
        helper_limits(CITE)
    with pytest.raises(PolicyError, match="and at least one"):
        fund_limits(CITE)
    with pytest.raises(PolicyError, match="not 'most_luck'"):
        fund_limits(CITE, most_sources=2, most_luck=1)


def test_a_place_asks_only_for_what_it_names():
    few = place(**helper_limits(CITE, days_between_visits=7)).on(LAST)
    assert few.rule("plan_people_visits")
    for purpose in ("plan_people_load", "plan_people_average", "plan_people_stay"):
        with pytest.raises(NotInForceError):
            few.rule(purpose)
    one = place(**fund_limits(CITE, most_sources=2)).on(LAST).rule("plan_funds_whole")
    assert [each.id for each in one.rule.criteria] == ["few_sources"]


def test_a_place_limits_the_money_of_a_plan():
    good = PlanMoneyFacts(
        sources=5,
        concentration=300,
        average_project=yuan(50_000),
        integrated_share=500,
        carried_over=80,
        unregistered_share=20,
    )
    cases = [good]
    for name in words_of(PlanMoneyFacts):
        value = getattr(good, name)
        cases += [attrs.evolve(good, **{name: value + step}) for step in (-1, 1)]
    for day in (FIRST, LAST):
        law = THRIFTY.on(day).rule("plan_funds_whole")
        assert survivors(law, cases) == []
        assert law.answers(good)[0] is True
        assert [law.answers(one)[0] for one in cases].count(False) == len(LIMITS)
    assert set(LIMITS) == set(FUND_LIMITS)


@pytest.mark.parametrize("day", [FIRST, LAST])
def test_a_place_limits_the_party_organisation(day):
    good = OrganisationFacts(
        median_age=55, young_members=250, low_schooling=600, reserve_members=2
    )
    cases = [
        good,
        *(
            attrs.evolve(good, **{name: getattr(good, name) + step})
            for name in words_of(OrganisationFacts)
            for step in (-1, 1)
        ),
    ]
    law = STRONG.on(day).rule("plan_people_organisation")
    assert survivors(law, cases) == []
    assert law.answers(good)[0] is True
    assert [law.answers(one)[0] for one in cases].count(False) == len(PARTY)
    check_one_unknown(law, good)
    assert set(PARTY) == set(ORGANISATION_LIMITS)


@pytest.mark.parametrize("day", [FIRST, LAST])
def test_a_place_asks_for_days_in_the_village(day):
    law = place(**presence_limit(CITE, 160)).on(day).rule("plan_people_presence")
    cases = [PresenceFacts(days_in_village=days) for days in (159, 160, 161)]
    assert survivors(law, cases) == []
    assert [law.answers(one)[0] for one in cases] == [False, True, True]
    check_one_unknown(law, cases[1])


def test_a_place_asks_of_an_organisation_only_what_it_names():
    one = place(**organisation_limits(CITE, least_reserve=1)).on(LAST)
    rule = one.rule("plan_people_organisation").rule
    assert [each.id for each in rule.criteria] == ["renewed"]
    with pytest.raises(PolicyError, match="and at least one"):
        organisation_limits(CITE)
    with pytest.raises(PolicyError, match=r"takes most_median_age, .*not 'most_luck'"):
        organisation_limits(CITE, least_reserve=1, most_luck=1)


@pytest.mark.parametrize("policy", [ASKING, THRIFTY, STRONG])
def test_such_places_are_sound(policy):
    mine = {
        *FUND_LIMITS,
        *ORGANISATION_LIMITS,
        "most_households",
        "most_days_between_visits",
    }
    assert [one for one in policy.check() if one.item in mine] == []


def test_every_new_rule_speaks_both_languages_and_cites():
    names = {one.name for one in NATIONAL.rules}
    there = place(**presence_limit(CITE, 160))
    for policy in (ASKING, THRIFTY, STRONG, there, place(rules=STAYS)):
        for line in policy.rules:
            if line.name in names and "plan_" not in line.name:
                continue
            for span in line.spans:
                rule = span.value
                assert rule.en.endswith("?")
                assert rule.zh.endswith("？")
                for one in (*rule.criteria, *rule.notes):
                    assert one.en[0].isupper()
                    assert one.en.endswith(".")
                    assert one.zh.endswith("。")
                    assert one.cite.article_zh
                    assert one.cite.confidence is not Confidence.LOW
