"""A county whose line depends on labour (EX-26): each item, on both sides."""

from datetime import date

import attrs
import pytest

import precisionpov as pov
from mutants import survivors
from one_unknown import check_one_unknown
from precisionpov import NotInForceError, Truth, samples, yuan
from precisionpov.facts.labour_exit import LabourExitFacts
from precisionpov.policies import JIANGXI_COUNTY, NATIONAL
from precisionpov.reasoning.decide import decide

DAY = date(2017, 12, 31)
LAW = JIANGXI_COUNTY.on(DAY).household_exit
LINE, MORE = 2_952_00, 600_00


def home(income, *, labour, members=2, **changes):
    """Give facts of a household with this income in all."""
    known = {
        "housing_grade": "B",
        "housed_elsewhere": False,
        "sick_covered": True,
        "measures_delivered": 1,
        "rigid_expenses": 0,
    }
    return LabourExitFacts(
        net_income=income,
        members=members,
        able_net_income=income,
        able_members=members,
        has_labour=labour,
        **(known | changes),
    )


ABLE = home(2 * (LINE + MORE), labour=True)
WEAK = home(2 * LINE, labour=False)


def departures():
    for good in (ABLE, WEAK):
        yield good
        for step in (-1, 1):
            yield home(good.net_income + step, labour=good.has_labour)
        yield attrs.evolve(good, has_labour=not good.has_labour)
        yield attrs.evolve(good, sick_covered=False)
        for grade in ("A", "C", "D", "no_house"):
            for elsewhere in (True, False):
                yield attrs.evolve(
                    good, housing_grade=grade, housed_elsewhere=elsewhere
                )
        yield attrs.evolve(good, measures_delivered=0)
        yield attrs.evolve(good, rigid_expenses=good.net_income)
        yield attrs.evolve(good, rigid_expenses=good.net_income + 1)
        for note in (
            "income_expected_to_last",
            "identified_in_look_back",
            "disabled_without_fixed_income",
            "seriously_ill_member",
            "on_destitute_list",
            "relocation_pending",
            "snapshot_old",
        ):
            for value in (True, False):
                yield attrs.evolve(good, **{note: value})
        for dibao in ("A", "B", "C"):
            yield attrs.evolve(good, dibao_class=dibao)


def test_no_small_mistake_goes_unnoticed():
    assert survivors(LAW, list(departures())) == []


@pytest.mark.parametrize("good", [ABLE, WEAK], ids=["able", "weak"])
def test_with_one_fact_unknown_the_verdict_is_open_where_it_matters(good):
    for change in ({}, {"sick_covered": False}):
        check_one_unknown(LAW, attrs.evolve(good, **change))


@pytest.mark.parametrize(
    ("income", "able", "weak", "untold"),
    [
        (2 * LINE - 1, False, False, False),
        (2 * LINE, False, True, None),
        (2 * (LINE + MORE) - 1, False, True, None),
        (2 * (LINE + MORE), True, True, True),
    ],
)
def test_who_can_work_needs_600_yuan_more(income, able, weak, untold):
    found = [
        LAW.answers(home(income, labour=labour))[0] for labour in (True, False, None)
    ]
    assert found == [able, weak, untold]


def test_labour_is_asked_for_where_it_matters():
    decision = decide(LAW, home(2 * LINE, labour=None))
    assert [one.fact for one in decision.missing] == ["has_labour"]


@pytest.mark.parametrize(
    ("day", "able"),
    [
        (date(2016, 4, 28), 2_855 + 600),
        (date(2017, 6, 1), 2_952 + 600),
        (date(2020, 12, 31), 4_000 + 600),
    ],
)
def test_the_line_is_that_of_the_year_and_600_yuan(day, able):
    law = JIANGXI_COUNTY.on(day).household_exit
    assert law.by_name["stable_line"] == yuan(able)
    assert law.by_name["exit_line"] == yuan(able - 600)


@pytest.mark.parametrize("day", [date(2016, 4, 27), date(2021, 1, 1)])
def test_outside_its_days_it_is_not_in_force(day):
    with pytest.raises(NotInForceError):
        JIANGXI_COUNTY.on(day).rule("household_exit")


def test_the_place_has_no_fault_of_its_own():
    assert JIANGXI_COUNTY.check() == tuple(
        one for one in NATIONAL.check() if one.item == "poverty_line"
    )


def test_households_of_the_sample_village_are_asked_by_both_lines():
    homes = {one.id: one for one in samples.village()}
    found = {
        name: pov.assess_exit(one, on=date(2018, 6, 1), policy=JIANGXI_COUNTY)
        for name, one in homes.items()
    }
    assert found["zhu"].verdict is Truth.YES
    assert found["ning"].verdict is Truth.NO
    yang = found["yang"]
    assert {one.fact for one in yang.missing} == {"has_labour", "sick_covered"}
    zhou = next(one for one in found["zhou"].missing if one.fact == "able_net_income")
    assert zhou.paths
    facts = found["zhou"].facts
    assert facts.able_net_income == facts.net_income
    assert facts.able_members == facts.members
    assert facts.path_of("able_net_income") == facts.path_of("net_income")


def test_it_is_told_in_both_languages():
    decision = decide(LAW, attrs.evolve(ABLE, sick_covered=None))
    assert decision.findings[0].en.endswith("and 600 yuan more if somebody can work.")
    assert "Every sick member is treated" in decision.explain()
    assert "有劳动能力户另加600元" in decision.explain("zh")
    for one in LAW.rule.criteria:
        assert one.en.endswith(".")
        assert one.zh.endswith("。")
        assert one.cite.article_zh
