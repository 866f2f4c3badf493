"""What a place asks of the terms of measures, and of power stations."""

from datetime import date

import attrs
import pytest

from good_plan import HOUSEHOLD, LOAN, PLAN, PROJECT
from mutants import survivors
from one_unknown import check_one_unknown
from precisionpov.errors import PolicyError
from precisionpov.facts.assistance import MeasureTermsFacts
from precisionpov.facts.plan import StationFacts
from precisionpov.measures import check_measure
from precisionpov.money import yuan
from precisionpov.policies import NATIONAL
from precisionpov.policy.local.measure_limits import (
    MEASURE_LIMITS,
    measure_limits,
    station_limit,
)
from precisionpov.policy.local.measures import figure
from precisionpov.policy.precisions.documents import TOWN_PLAN
from precisionpov.precisions import check_plan
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.truth import Truth
from precisionpov.records.assistance import Measure

CITE = TOWN_PLAN.article("x", "某条")
DAY = date(2016, 12, 31)
FIRST, LAST = date(2014, 4, 2), date(2020, 12, 31)


def place(parts):
    return NATIONAL.place("place", en="a place", zh="某地", **parts)


def terms(kind="house_repair", day=DAY, **limits):
    return place(measure_limits(kind, CITE, **limits)).on(day).rule(f"terms_{kind}")


# The limit, a fact on it, a step of that fact on each side: which of them holds.
LIMITS = {
    "least_amount": (1_000, {"measure_amount": 1_000}, "measure_amount"),
    "most_amount": (1_000, {"measure_amount": 1_000}, "measure_amount"),
    "least_per_person": (500, {"measure_amount": 1_000}, "measure_amount"),
    "most_per_person": (500, {"measure_amount": 1_000}, "measure_amount"),
    "least_area": (23, {"house_area": 46}, "house_area"),
    "most_area": (25, {"house_area": 50}, "house_area"),
    "least_months": (240, {"term_months": 240}, "term_months"),
    "most_months": (36, {"term_months": 36}, "term_months"),
    "least_effect": (300_000, {"yearly_effect": 300_000}, "yearly_effect"),
    "least_share": (900, {"paid_share": 900}, "paid_share"),
}


@pytest.mark.parametrize("limit", MEASURE_LIMITS)
@pytest.mark.parametrize("day", [FIRST, LAST])
def test_each_limit_holds_on_it_and_on_one_side_of_it(limit, day):
    number, values, name = LIMITS[limit]
    law = terms(day=day, **{limit: number})
    good = MeasureTermsFacts(covered=2, **values)
    cases = [attrs.evolve(good, **{name: values[name] + step}) for step in (-1, 0, 1)]
    least = limit.startswith("least")
    assert [law.answers(one)[0] for one in cases] == [not least, True, least]
    assert survivors(law, cases) == []
    check_one_unknown(law, good)
    assert [one.id for one in law.rule.criteria] == [limit]


def test_limits_of_two_kinds_do_not_meet():
    both = [measure_limits(kind, CITE, most_amount=9) for kind in ("dibao", "relief")]
    names = [line.name for parts in both for line in parts["numbers"]]
    assert names == ["most_amount_dibao", "most_amount_relief"]
    sound = place(
        {
            name: tuple(line for parts in both for line in parts[name])
            for name in ("rules", "numbers")
        }
    )
    assert [one for one in sound.check() if one.item in names] == []


@pytest.mark.parametrize(
    ("kind", "limits", "message"),
    [
        ("luck", {"most_amount": 1}, "no kind of measure 'luck'"),
        ("dibao", {}, "and at least one"),
        ("dibao", {"most_amount": 1, "most_luck": 1}, "not 'most_luck'"),
        ("dibao", {"most_amount": 2, "least_amount": 1}, "stands twice"),
        ("microcredit", {"most_amount": 1}, "terms_microcredit is national"),
        ("relocation", {"most_area": 20}, "terms_relocation is national"),
        ("rain_and_dew", {"least_amount": 1}, "terms_rain_and_dew is national"),
    ],
)
def test_what_cannot_be_asked_is_refused(kind, limits, message):
    with pytest.raises(PolicyError, match=message):
        measure_limits(kind, CITE, **limits)


def test_every_limit_speaks_both_languages():
    each = [measure_limits("other", CITE, **{one: 1}) for one in MEASURE_LIMITS]
    for parts in (*each, station_limit(CITE, 300)):
        (rule,) = (span.value for line in parts["rules"] for span in line.spans)
        assert (rule.en[-1], rule.zh[-1]) == ("?", "？")
        for one in rule.criteria:
            assert one.en[0].isupper()
            assert (one.en[-1], one.zh[-1]) == (".", "。")
        for one in rule.parameters:
            assert one.label("en") != one.label("zh")


def test_the_remembered_yield_of_power_from_the_sun_is_taken_up():
    sun = figure("M-14.yield").dated
    law = place(
        measure_limits(
            "photovoltaic", sun.citation, least_effect=sun.value, least_months=240
        )
    )

    def verdict(**changes):
        values = {"income_effect": yuan(3_000), "term_months": 240} | changes
        power = Measure(id="m", kind="photovoltaic", household="h-1", **values)
        return check_measure(power, HOUSEHOLD, on=DAY, policy=law).verdict

    assert verdict() is Truth.YES
    assert verdict(income_effect=yuan("2999.99")) is Truth.NO
    assert verdict(term_months=239) is Truth.NO
    assert verdict(term_months=None) is Truth.UNKNOWN


@pytest.mark.parametrize(
    ("paid", "bill", "truth"),
    [
        (yuan(900), yuan(1_000), Truth.YES),
        (yuan("899.99"), yuan(1_000), Truth.NO),
        (yuan(5_000), yuan(1_000), Truth.YES),
        (10**15, 1, Truth.YES),
        (yuan(900), None, Truth.UNKNOWN),
        (yuan(900), 0, Truth.UNKNOWN),
        (yuan(900), Range(1, 2), Truth.UNKNOWN),
        (None, yuan(1_000), Truth.UNKNOWN),
        (Range(1, 2), yuan(1_000), Truth.UNKNOWN),
    ],
)
def test_a_measure_pays_its_share_of_a_bill(paid, bill, truth):
    # All layers together pay 90 % (M-13).
    share = figure("M-13.total").dated
    law = place(
        measure_limits(
            "medical_assistance", share.citation, least_share=10 * share.value
        )
    )
    (head,) = HOUSEHOLD.members
    ill = attrs.evolve(
        HOUSEHOLD, members=(attrs.evolve(head, health="serious_illness"),)
    )
    aid = Measure(
        id="m", kind="medical_assistance", household="h-1", amount=paid, bill=bill
    )
    checked = check_measure(aid, ill, on=DAY, policy=law)
    assert checked.terms is not None
    assert checked.terms.verdict is truth
    if truth is Truth.UNKNOWN:
        assert "bill" in checked.explain()
        assert "费用" in checked.explain("zh")


@pytest.mark.parametrize(
    ("size", "truth"), [(299, None), (300, None), (301, "no"), (None, "unknown")]
)
def test_a_power_station_is_no_larger_than_a_place_allows(size, truth):
    law = place(station_limit(CITE, figure("M-14.station").dated.value))
    station = attrs.evolve(PROJECT, id="pr-2", kind="photovoltaic", kilowatts=size)
    plan = attrs.evolve(PLAN, projects=(PROJECT, station), measures=(LOAN,))
    found = [
        (one.subject, one.truth.value)
        for one in check_plan(plan, on=DAY, policy=law).findings
        if one.criterion == "plan_projects_station.small_enough"
    ]
    assert found == ([] if truth is None else [("pr-2", truth)])


@pytest.mark.parametrize("day", [FIRST, LAST])
def test_the_rule_about_stations_notices_every_small_mistake(day):
    law = place(station_limit(CITE, 300)).on(day).rule("plan_projects_station")
    cases = [StationFacts(kilowatts=size) for size in (299, 300, 301)]
    assert survivors(law, cases) == []
    check_one_unknown(law, cases[1])
