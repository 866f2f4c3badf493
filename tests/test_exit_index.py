"""Guangdong's indices of 100 points, and deep poverty by the rule of a place."""

import json
from datetime import date
from fractions import Fraction

import attrs
import pytest

from precisionpov import (
    Coverage,
    Document,
    Dwelling,
    Household,
    NotInForceError,
    Person,
    PolicyError,
    Range,
    Receipt,
    RecordError,
    Truth,
    Village,
    policies,
    yuan,
)
from precisionpov.policy.local.deep_poverty import DeepAspect, deep_poverty
from precisionpov.policy.local.guangdong import HOUSEHOLD_ITEMS, VILLAGE_ITEMS
from precisionpov.records.village import Facility
from precisionpov.villages import (
    assess_deep_poverty,
    guangdong_household_index,
    guangdong_village_index,
)

DAY = date(2017, 12, 31)
SERVICES = ("hard_road", "safe_water", "electricity", "broadcasting", "broadband")
FULL = Village(
    id="v",
    registered_people=19,
    rural_population=1_000,
    assistance_funds=yuan(300_000),
    coverage=tuple(Coverage(service=one, reached=9, among=9) for one in SERVICES),
    facilities=("clinic",),
    doctors=1,
)
HOME = Household(
    id="h",
    members=(
        Person(
            id="a",
            relation="head",
            born=date(1980, 1, 1),
            insured=True,
            labour="ordinary",
            schooling="not_enrolled",
        ),
    ),
    receipts=(Receipt(kind="migrant_wage", amount=yuan(6_000), on=date(2017, 3, 1)),),
    dwelling=Dwelling(grade="B"),
    measures_delivered=1,
)
TARGET = yuan(8_000)


def of_village(**changes):
    return guangdong_village_index(attrs.evolve(FULL, **changes), on=DAY)


def of_home(pensions_paid=None, target=TARGET, **changes):
    return guangdong_household_index(
        attrs.evolve(HOME, **changes),
        on=DAY,
        target=target,
        pensions_paid=pensions_paid,
    )


def points(index):
    assert index.low == index.high
    return index.low


def reach(service, reached, among=9):
    others = [one for one in FULL.coverage if one.service != service]
    return (*others, Coverage(service=service, reached=reached, among=among))


def test_weights_add_up_to_a_hundred():
    assert sum(one.weight for one in VILLAGE_ITEMS) == 100
    assert sum(one.weight for one in HOUSEHOLD_ITEMS) == 100 + 30
    assert [one.weight for one in VILLAGE_ITEMS] == [20, 20, 10, 10, 10, 10, 10, 10]
    assert [one.weight for one in HOUSEHOLD_ITEMS] == [30, 30, 15, 10, 20, 10, 15]


@pytest.mark.parametrize(
    ("changes", "total"),
    [
        ({}, 100),
        ({"registered_people": 20}, 80),
        ({"assistance_funds": yuan(150_000)}, 90),
        ({"assistance_funds": yuan(0)}, 80),
        ({"assistance_funds": yuan(900_000)}, 100),
        ({"assistance_funds": yuan(1)}, 80 + Fraction(20, 300_000)),
        ({"facilities": ()}, 90),
        ({"doctors": 0}, 90),
        *(({"coverage": reach(one, 8)}, 90) for one in SERVICES),
    ],
)
def test_points_of_a_village(changes, total):
    assert points(of_village(**changes)) == total


@pytest.mark.parametrize(
    ("changes", "low", "missing"),
    [
        ({"registered_people": None}, 80, ("registered_people",)),
        ({"rural_population": None}, 80, ("rural_population",)),
        ({"assistance_funds": None}, 80, ("assistance_funds",)),
        ({"assistance_funds": Range(yuan(150_000), None)}, 90, ("assistance_funds",)),
        ({"facilities": None}, 90, ("facilities",)),
        ({"doctors": None}, 90, ("doctors",)),
        ({"coverage": FULL.coverage[1:]}, 90, ("coverage",)),
    ],
)
def test_what_is_not_known_of_a_village_leaves_points_open(changes, low, missing):
    index = of_village(**changes)
    assert (index.low, index.high, index.missing) == (low, 100, missing)


@pytest.mark.parametrize(
    ("changes", "total"),
    [
        ({}, 92 + Fraction(1, 2)),
        ({"target": yuan(6_000)}, 100),
        ({"target": yuan(3_000)}, 100),
        ({"dwelling": Dwelling(grade="C", rebuilt=False)}, 72 + Fraction(1, 2)),
        ({"dwelling": Dwelling(grade="C", rebuilt=True)}, 92 + Fraction(1, 2)),
        ({"measures_delivered": 0}, 77 + Fraction(1, 2)),
        (
            {"members": (attrs.evolve(HOME.members[0], insured=False),)},
            Fraction(165, 2),
        ),
    ],
)
def test_points_of_a_household(changes, total):
    assert points(of_home(**changes)) == total


WEAK = attrs.evolve(HOME.members[0], labour="none", health="healthy")


def test_without_labour_the_allowance_counts():
    idle = (WEAK,)
    assert points(of_home(members=idle, dibao=True)) == 100
    assert points(of_home(members=idle, destitute=True)) == 100
    assert points(of_home(members=idle, dibao=False, destitute=False)) == 70
    index = of_home(members=idle, dibao=False)
    assert (index.low, index.high) == (70, 100)
    assert index.missing == ("dibao", "destitute")


def test_where_labour_is_not_known_either_may_count():
    unsure = (attrs.evolve(WEAK, labour=None),)
    index = of_home(members=unsure, dibao=True)
    assert (index.low, index.high) == (Fraction(185, 2), 100)
    assert "members[0].labour" in index.missing
    index = of_home(members=unsure, dibao=False, destitute=False)
    assert (index.low, index.high) == (70, Fraction(185, 2))


def test_income_within_bounds_gives_points_within_bounds():
    wage = attrs.evolve(HOME.receipts[0], amount=Range(yuan(4_000), yuan(8_000)))
    index = of_home(receipts=(wage,))
    assert (index.low, index.high) == (85, 100)
    index = of_home(receipts=())
    assert (index.low, index.high) == (70, 100)
    cost = Receipt(kind="crops", amount=yuan(1), cost=yuan(2_000), on=date(2017, 3, 1))
    assert points(of_home(receipts=(cost,))) == 70


OLD = attrs.evolve(HOME.members[0], id="b", relation="parent", born=date(1957, 12, 31))


@pytest.mark.parametrize(
    ("born", "paid", "points_"),
    [
        (date(1957, 12, 31), True, (10, 10)),
        (date(1957, 12, 31), False, (0, 0)),
        (date(1957, 12, 31), None, (0, 10)),
        (date(1958, 1, 1), False, (10, 10)),
        (None, None, (0, 10)),
        (None, True, (10, 10)),
        (None, False, (0, 10)),
    ],
)
def test_pensions_of_those_of_sixty_and_more(born, paid, points_):
    members = (*HOME.members, attrs.evolve(OLD, born=born))
    index = of_home(pensions_paid=paid, members=members)
    (pension,) = (one for one in index.items if one.item.id == "pension")
    assert (pension.low, pension.high) == points_
    assert pension.missing == (() if points_[0] == points_[1] else ("pensions_paid",))


@pytest.mark.parametrize("day", [date(2016, 12, 31), date(2018, 1, 1)])
def test_the_indices_are_of_2017(day):
    with pytest.raises(NotInForceError):
        guangdong_village_index(FULL, on=day)
    with pytest.raises(NotInForceError):
        guangdong_household_index(HOME, on=day, target=TARGET)
    assert guangdong_village_index(FULL, on=date(2017, 1, 1)).low == 100


def test_what_is_refused():
    with pytest.raises(RecordError, match="target"):
        of_home(target=0)
    with pytest.raises(TypeError):
        guangdong_village_index(HOME, on=DAY)
    with pytest.raises(TypeError):
        guangdong_household_index(FULL, on=DAY, target=TARGET)
    with pytest.raises(TypeError):
        assess_deep_poverty(HOME, on=DAY, policy=policies.SHAANXI)


def test_an_index_explains_itself():
    index = of_village(doctors=None, assistance_funds=yuan(1))
    assert repr(index) == "<ExitIndex of v on 2017-12-31: 70.00 - 80.00>"
    assert "Points of the exit index: 70.00 - 80.00" in index.explain()
    assert "退出指标得分" in index.explain("zh")
    assert "doctors" in index.explain()
    assert "尚需查明" in index.explain("zh")
    assert "尚需查明" not in of_village().explain("zh")
    assert index._repr_html_().startswith("<section>")
    data = json.loads(json.dumps(index.to_dict()))
    assert data["high"] == [1_200_001, 15_000]
    assert [one["item"] for one in data["items"]] == [one.id for one in VILLAGE_ITEMS]


# Deep poverty


@pytest.mark.parametrize(
    ("people", "verdict"),
    [(300, Truth.NO), (301, Truth.YES), (None, Truth.UNKNOWN)],
)
def test_deep_poverty_by_the_rule_of_a_place(people, verdict):
    village = attrs.evolve(FULL, registered_people=people)
    decision = assess_deep_poverty(village, on=DAY, policy=policies.SHAANXI)
    assert decision.verdict is verdict


HEAVY = attrs.evolve(
    FULL,
    registered_people=100,
    registered_households=40,
    province_income_per_head=yuan(10_000),
    income_per_head=yuan(4_999),
    facilities=(),
    coverage=(Coverage(service="safe_housing", reached=699, among=1_000),),
    safety_net_people=20,
    ill_households=12,
    elderly_people=25,
)
LIMITS = {
    DeepAspect.INCIDENCE: 1_000,
    DeepAspect.INCOME: 5_000,
    DeepAspect.HOUSING: 7_000,
    DeepAspect.FACILITIES: 0,
    DeepAspect.SAFETY_NET: 2_000,
    DeepAspect.ILLNESS: 3_000,
    DeepAspect.ELDERLY: 2_500,
}
CITE = Document(key="x", en="Rules", zh="细则", issuer="A county").article("7", "第7条")


def deep_place(limits):
    rule, numbers = deep_poverty(
        limits, cite=CITE, since=date(2017, 6, 1), until=date(2020, 12, 31)
    )
    return policies.NATIONAL.place(
        "deep", en="Deep", zh="某县", rules=[rule], numbers=numbers
    )


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({}, Truth.YES),
        ({"rural_population": 1_001}, Truth.NO),
        ({"income_per_head": yuan(5_000)}, Truth.NO),
        ({"coverage": reach("safe_housing", 7, 10)}, Truth.NO),
        ({"facilities": tuple(Facility)}, Truth.NO),
        ({"safety_net_people": 19}, Truth.NO),
        ({"ill_households": 11}, Truth.NO),
        ({"elderly_people": 24}, Truth.NO),
        ({"elderly_people": None}, Truth.UNKNOWN),
        ({"elderly_people": 101}, Truth.UNKNOWN),
        ({"registered_households": None}, Truth.UNKNOWN),
        ({"registered_households": 0, "ill_households": 0}, Truth.NO),
    ],
)
def test_two_high_one_low_one_poor_three_heavy(changes, verdict):
    village = attrs.evolve(HEAVY, **changes)
    place = deep_place(LIMITS)
    assert assess_deep_poverty(village, on=DAY, policy=place).verdict is verdict


@pytest.mark.parametrize("aspect", DeepAspect)
def test_a_place_may_name_any_aspect(aspect):
    place = deep_place({aspect: LIMITS[aspect]})
    assert assess_deep_poverty(HEAVY, on=DAY, policy=place).verdict is Truth.YES
    law = place.on(DAY).rule("village_deep_poverty")
    assert [one.id for one in law.rule.criteria] == [aspect.value]
    assert not [one for one in place.check() if "deep" in one.item]


def test_a_place_names_at_least_one_aspect():
    with pytest.raises(PolicyError, match="at least one aspect"):
        deep_place({})


def test_the_nation_sets_no_number_for_deep_poverty():
    with pytest.raises(NotInForceError, match="village_deep_poverty"):
        assess_deep_poverty(FULL, on=DAY, policy=policies.NATIONAL)
