"""Every public result: read in both languages, as HTML and as JSON, and kept."""

import copy
import json
import pickle
import re
from datetime import date
from fractions import Fraction
from random import Random

import attrs
import pytest

import full_evaluation
import full_register
import precisionpov as pov
from good_plan import DAY, PLAN
from precisionpov.policy.government_weights import Weights
from precisionpov.policy.procedure_exits import HOUSEHOLD_EXIT_STEPS
from precisionpov.policy.score_tables import EXIT_SCORE_100
from precisionpov.reasoning.document import Explained, Heading, Table
from precisionpov.records.evaluation import FrameHousehold

ON = date(2017, 12, 31)
LATER = date(2021, 10, 15)
HOME = pov.samples.village()[0]
PLACE = pov.Village(id="v-1", registered_households=10)
LOAN = pov.Measure(id="m-1", kind="microcredit", household=HOME.id)
FRAME = [
    FrameHousehold(id=f"h{n}", village="v", town="t", county="c", city="b")
    for n in range(12)
]
INCOMES = [(100, 1), (450, 3), (600, 2), (2_000, 4)]
SCORES = {"a": {"gdp": 100, "funds": 50}, "b": {"gdp": 50, "funds": 80}}
WEIGHTS = Weights(
    id="own", en="Own table", zh="自定权重", weights={"gdp": 40, "funds": 60}
)

EXIT = pov.assess_exit(HOME, on=ON)
REGISTER = next(one for one in full_register.FULL if type(one) is pov.Register)
YEAR = pov.reconcile(attrs.evolve(REGISTER, entries=()), REGISTER)
EVALUATION = pov.evaluate(
    next(one for one in full_evaluation.FULL if type(one) is pov.Sample), on=ON
)
CHECK = pov.check_plan(PLAN, on=DAY)
RESULTS = [
    CHECK,
    CHECK.precisions[0],
    EVALUATION,
    EXIT,
    YEAR,
    YEAR.notice("entering"),
    pov.assess_governments(SCORES, WEIGHTS),
    pov.assess_risk(HOME, on=LATER),
    pov.audit(REGISTER, on=date(2023, 12, 18)),
    pov.benefit_cliff(HOME, [100_000], on=ON),
    pov.check_lists(REGISTER),
    pov.check_measure(LOAN, HOME, on=ON),
    pov.check_practicalities(PLAN)[0],
    pov.check_procedure([], HOUSEHOLD_EXIT_STEPS, on=ON),
    pov.check_verification(REGISTER, {}, since=date(2013, 1, 1)),
    pov.classify_causes(HOME, on=ON),
    pov.compare(EXIT, pov.assess_exit(HOME, on=date(2016, 12, 31))),
    pov.cut_off({"a": 1, "b": 2}, 1, poor="low"),
    pov.decompose_change(INCOMES, INCOMES[1:], 300, base="people"),
    pov.deprivation_index([({"house": True}, 4)], {"house": 1}, base="people"),
    pov.draw_sample(FRAME, pov.GUANGDONG_SAMPLING_2018, Random(1)),
    pov.estimate_income(HOME, on=ON),
    pov.fund_dispersion(PLAN),
    pov.fund_figures(PLAN, on=DAY),
    pov.fund_trace(PLAN),
    pov.guangdong_village_index(PLACE, on=ON),
    pov.measure_balance(PLAN),
    pov.measure_sheet("microcredit", on=ON),
    pov.monitoring_figures([pov.assess_risk(HOME, on=LATER)]),
    pov.organisation_strength(PLACE, on=ON),
    pov.plan_figures(PLAN),
    pov.possible_events("registered", on=ON)[0],
    pov.poverty_indices(INCOMES, 300, base="people"),
    pov.project_returns(3, Fraction(1, 2)),
    pov.projected_income(HOME, [LOAN], on=ON),
    pov.recommend_measures(HOME, on=ON),
    pov.responsibility_table(PLAN, on=DAY)[0],
    pov.retained_policies(HOME, [LOAN], on=LATER),
    pov.samples.published_figures(),
    pov.score({}, EXIT_SCORE_100, subject="h-1"),
    pov.split_quota(100, {"b": 1, "a": 2}, on=date(2014, 6, 1)),
    pov.summarise_evaluations([EVALUATION]),
    pov.survey_completeness(HOME, on=ON),
    pov.target_rates(PLAN)[0],
    pov.targeting_table([(pov.Truth.YES, True, 4)], base="people"),
    pov.third_party_flags(HOME, pov.ThirdPartyEvidence(household=HOME.id), on=ON),
    pov.transfer_effect(
        [(90, 100, 1), (300, 500, 1)], 300, Fraction(1, 2), of="increment", base="all"
    ),
    pov.weight_sensitivity(SCORES, WEIGHTS, WEIGHTS.without("gdp")),
    pov.yearly_cycle(2017),
]

every_result = pytest.mark.parametrize(
    "result", RESULTS, ids=lambda one: type(one).__name__
)


def kinds_below(cls):
    for kind in cls.__subclasses__():
        yield kind
        yield from kinds_below(kind)


def test_no_result_is_left_out():
    for name in pov.__all__:
        getattr(pov, name)
    # By name: attrs makes each class a second time, and the first may still be there.
    ours = {
        one.__name__ for one in kinds_below(Explained) if "tests" not in one.__module__
    }
    assert sorted(type(one).__name__ for one in RESULTS) == sorted(ours)


def captions(result, language):
    """Give the title, the headings and the heads of tables of a result's page."""
    page = result.page(language)
    yield page.title
    for block in page.blocks:
        if isinstance(block, Heading):
            yield block.text
        elif isinstance(block, Table):
            yield from block.head


@every_result
class TestEveryResult:
    def test_its_captions_are_english_or_chinese(self, result):
        english, chinese = (
            [one.replace("gdp", "") for one in captions(result, language)]
            for language in ("en", "zh")  # "gdp" is a name that these weights gave
        )
        assert len(english) == len(chinese)
        assert [one for one in english if re.search(r"[\u4e00-\u9fff]", one)] == []
        assert [one for one in chinese if re.search(r"[A-Za-z]{2,}", one)] == []
        for one, other in zip(english, chinese, strict=True):
            worded = re.search(r"[A-Za-z]{2,}", one)
            assert bool(worded) is bool(re.search(r"[\u4e00-\u9fff]", other))

    def test_it_explains_itself_in_both_languages(self, result):
        english, chinese = result.explain("en"), result.explain("zh")
        assert english == result.explain()
        assert len(english.splitlines()) > 1
        assert re.search(r"[\u4e00-\u9fff]", chinese)
        assert english != chinese
        with pytest.raises(ValueError, match="language"):
            result.explain("fr")

    def test_it_shows_itself_as_html(self, result):
        html = result._repr_html_()
        assert html.startswith("<")
        assert html.count("<table") == html.count("</table>")

    def test_it_goes_out_as_json(self, result):
        data = json.loads(json.dumps(result.to_dict(), allow_nan=False))
        assert data
        assert "precisionpov" not in repr(data)

    def test_it_can_be_kept(self, result):
        assert pickle.loads(pickle.dumps(result)) == result
        assert hash(copy.deepcopy(result)) == hash(result)
        assert " at 0x" not in repr(result)
