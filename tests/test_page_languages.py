"""Every page speaks one language: its title, its headings and the heads of tables."""

import pkgutil
import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from importlib import import_module
from random import Random

import attrs
import pytest

import precisionpov as pov
from good_plan import DAY, PLAN
from precisionpov import samples, yuan
from precisionpov.policies import GUANGXI
from precisionpov.policy.government_weights import SICHUAN_WEIGHTS_2016
from precisionpov.policy.score_tables import EXIT_SCORE_100
from precisionpov.reasoning.document import Explained, Heading, Table
from precisionpov.reasoning.truth import Truth

ON = samples.ASSESSED_ON
IN_2014 = date(2014, 5, 1)
IN_2017 = date(2017, 12, 20)
IN_2021 = date(2021, 6, 15)
HOME = samples.village()[0]
LOAN = attrs.evolve(PLAN.measures[0], household=HOME.id)
KEPT = pov.MonitoringRecord(household=HOME.id)
BEFORE, AFTER, EVENTS = samples.nanling_year()
VILLAGE = pov.Village(id="1")
WEIGHTS = SICHUAN_WEIGHTS_2016
SCORES = {
    name: dict.fromkeys((one for one, _ in WEIGHTS.weights), None)
    for name in ("1", "2")
}
FRAME = [
    pov.FrameHousehold(id=str(number), village="1", town="1", county="1", city="1")
    for number in range(3)
]


def of_households() -> Iterator[Explained]:
    """Give what is told of a household, and of several."""
    yield pov.estimate_income(HOME, on=ON)
    yield (here := pov.assess_exit(HOME, on=ON))
    yield pov.compare(here, pov.assess_exit(HOME, on=ON, policy=GUANGXI))
    yield pov.classify_causes(HOME, on=ON)
    yield pov.survey_completeness(HOME, on=ON)
    yield pov.third_party_flags(HOME, pov.ThirdPartyEvidence(household=HOME.id), on=ON)
    yield pov.recommend_measures(HOME, on=ON)
    yield pov.check_measure(LOAN, HOME, on=ON)
    yield pov.projected_income(HOME, [LOAN], on=ON)
    yield pov.benefit_cliff(HOME, [yuan(1)], on=ON)
    yield pov.measure_sheet("microcredit", on=ON)
    yield (risk := pov.assess_risk(HOME, on=IN_2021, monitoring=KEPT))
    yield pov.monitoring_figures([risk])
    yield pov.project_returns(120, Fraction(1, 40))
    yield pov.retained_policies(HOME, [LOAN], on=IN_2021, monitoring=KEPT)
    yield (card := pov.score({"water": True}, EXIT_SCORE_100, subject="1"))
    yield pov.cut_off({"1": card}, 1, poor="low")


def of_many() -> Iterator[Explained]:
    """Give what is told of the incomes of many, each a household of one or two."""
    line, homes = yuan(3_000), [(yuan(2_000), 1), (yuan(9_000), 2)]
    yield pov.poverty_indices(homes, line, base="1")
    yield pov.decompose_change(homes, homes[:1], line, base="1")
    years = [(before, before + 1, people) for before, people in homes]
    half = Fraction(1, 2)
    yield pov.transfer_effect(years, line, half, of="increment", base="1")
    yield pov.targeting_table([(Truth.YES, True, 1)], base="1")
    yield pov.deprivation_index([({"water": True}, 1)], {"water": 1}, base="1")


def of_plans() -> Iterator[Explained]:
    """Give what is told of plans, projects and money."""
    yield (whole := pov.check_plan(PLAN, on=DAY))
    yield whole.precisions[0]
    yield pov.plan_figures(PLAN)
    yield pov.fund_figures(PLAN, on=DAY)
    yield pov.fund_dispersion(PLAN)
    yield pov.fund_trace(PLAN)
    yield pov.measure_balance(PLAN)
    yield from pov.target_rates(PLAN)[:1]
    yield from pov.check_practicalities(PLAN)[:1]
    yield from pov.responsibility_table(PLAN, on=DAY)[:2]
    yield pov.organisation_strength(VILLAGE, on=DAY)
    yield pov.guangdong_village_index(VILLAGE, on=IN_2017)
    yield pov.assess_governments(SCORES, WEIGHTS)
    yield pov.weight_sensitivity(SCORES, WEIGHTS, WEIGHTS)


def of_registers() -> Iterator[Explained]:
    """Give what is told of registers, procedures and samples."""
    yield (year := pov.reconcile(BEFORE, AFTER, EVENTS))
    yield year.notice("leaving")
    yield pov.check_lists(AFTER)
    yield pov.audit(AFTER, on=ON)
    yield pov.split_quota(3, {"1": 1}, on=IN_2014)
    yield pov.transition("registered", "exit", on=ON)
    yield pov.check_procedure([], "household_exit", on=ON)
    yield pov.yearly_cycle(2018)
    yield (found := pov.evaluate(pov.Sample(id="1"), on=ON))
    yield pov.summarise_evaluations([found])
    yield pov.draw_sample(FRAME, pov.GUANGDONG_SAMPLING_2018, Random(1))
    yield samples.published_figures()


RESULTS = {
    type(one).__name__: one
    for each in (of_households, of_many, of_plans, of_registers)
    for one in each()
}
CHINESE = re.compile(r"[\u3400-\u9fff]")
ENGLISH = re.compile(r"[A-Za-z]{2,}")


def captions(result: Explained, language: str) -> list[str]:
    """Give the title, the headings and the heads of tables of a result's page."""
    page = result.page("zh" if language == "zh" else "en")
    found = [page.title]
    for block in page.blocks:
        if isinstance(block, Heading):
            found.append(block.text)
        elif isinstance(block, Table):
            found += block.head
    return found


@pytest.mark.parametrize("name", RESULTS)
def test_captions_are_english_or_chinese(name):
    english, chinese = (captions(RESULTS[name], one) for one in ("en", "zh"))
    assert len(english) == len(chinese)
    assert [one for one in english if CHINESE.search(one)] == []
    assert [one for one in chinese if ENGLISH.search(one)] == []
    for one, other in zip(english, chinese, strict=True):
        assert bool(ENGLISH.search(one)) is bool(CHINESE.search(other)), (one, other)


def kinds(above=Explained):
    """Give every kind of result that can be read."""
    for one in above.__subclasses__():
        yield one.__name__
        yield from kinds(one)


def test_a_page_of_every_kind_is_looked_at():
    for one in pkgutil.walk_packages(pov.__path__, f"{pov.__name__}."):
        import_module(one.name)
    assert set(kinds()) == set(RESULTS)
