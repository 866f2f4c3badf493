"""Every result that counts can be read: text, HTML, both languages, and JSON."""

import json
from datetime import date
from fractions import Fraction

import attrs
import pytest

from good_plan import DAY, PLAN, PROJECT, TARGET
from precisionpov.derive.figures_page import figures_page
from precisionpov.funds import fund_dispersion, fund_figures, fund_trace
from precisionpov.money import yuan
from precisionpov.precisions import measure_balance, plan_figures, target_rates
from precisionpov.reasoning.document import as_text
from precisionpov.reasoning.quantity import between
from precisionpov.reasoning.truth import Truth
from precisionpov.records.dossiers import ResponsibilityEntry
from precisionpov.records.funding import Appropriation, Fund, Grant
from precisionpov.records.measure_kinds import Nature
from precisionpov.records.village import PartyMember, Village
from precisionpov.responsibilities import check_practicalities, responsibility_table
from precisionpov.villages import organisation_strength

RICH = attrs.evolve(
    PLAN,
    villages=(
        Village(
            id="<v>",
            registered_households=1,
            party_members=(PartyMember(born=date(1990, 1, 1), reserve=False),),
        ),
    ),
    funds=(
        Fund(
            id="f-1",
            department="finance",
            year=2015,
            allotted=yuan(300),
            spent=yuan(200),
            integrated=True,
        ),
    ),
    projects=(attrs.evolve(PROJECT, cost=yuan(300)), attrs.evolve(PROJECT, id="pr-2")),
    appropriations=(
        Appropriation(fund="f-1", project="pr-1", amount=yuan(300)),
        Appropriation(fund="f-1", project="pr-2", amount=between(1, 2)),
    ),
    grants=(Grant(project="pr-1", household="h-1", amount=yuan(100)),),
    responsibilities=(
        ResponsibilityEntry(practicality="leadership", level="county", body="办公室"),
    ),
    targets=(attrs.evolve(TARGET, planned=3),),
)
RESULTS = {
    "plan_figures": plan_figures(RICH),
    "fund_figures": fund_figures(RICH, on=DAY),
    "fund_dispersion": fund_dispersion(RICH),
    "fund_trace": fund_trace(RICH),
    "measure_balance": measure_balance(RICH),
    "target_rate": target_rates(RICH)[0],
    "practicality": check_practicalities(RICH)[0],
    "level": responsibility_table(RICH, on=DAY)[1],
    "organisation": organisation_strength(RICH.villages[0], on=DAY),
}
TOLD = {
    "plan_figures": ("households a helper", "1.000", "户均人口"),
    "fund_figures": ("share carried over", "0.333", "结转结余率：f-1"),
    "fund_dispersion": ("concentration", "1.000", "统筹整合比例"),
    "fund_trace": ("Not exactly known: pr-2", "200.00", "金额不明的项目：pr-2"),
    "measure_balance": ("missing", "services", "公共服务"),
    "target_rate": ("rate", "0.333", "完成率"),
    "practicality": ("county", "办公室", "切实落实领导责任"),
    "level": ("missing", "<v>", "部门包村"),
    "organisation": ("median age", "26.000", "年龄中位数"),
}


@pytest.mark.parametrize("name", RESULTS)
def test_it_tells_its_figures_in_both_languages(name):
    result = RESULTS[name]
    label, value, zh = TOLD[name]
    text = result.explain()
    assert label in text
    assert value in text
    assert zh in result.explain("zh")


@pytest.mark.parametrize("name", RESULTS)
def test_it_shows_itself_as_html_and_json(name):
    html = RESULTS[name]._repr_html_()
    assert "<table" in html
    assert "<v>" not in html
    assert json.loads(json.dumps(RESULTS[name].to_dict()))


def test_a_trace_that_is_clear_names_no_project():
    clear = fund_trace(attrs.evolve(RICH, appropriations=RICH.appropriations[:1]))
    assert "Not exactly known" not in clear.explain()
    assert len(clear.to_dict()["rows"]) == 2


@pytest.mark.parametrize(
    ("value", "en", "zh"),
    [
        (None, "unknown", "不明"),
        (1_234, "1,234", "1,234"),
        (Fraction(1, 3), "0.333", "0.333"),
        (Fraction(12_345, 10), "1,234.500", "1,234.500"),
        ("text", "text", "text"),
        (Nature.SERVICES, "public services", "公共服务"),
        (Truth.YES, "yes", "是"),
        ((), "none", "无"),
        (("a", "b"), "a, b", "a、b"),
    ],
)
def test_each_kind_of_figure_is_shown(value, en, zh):
    for language, shown in (("en", en), ("zh", zh)):
        page = figures_page(("Title", "标题"), [("name", "名称", value)], language)
        assert page.blocks[0].rows[0][1] == shown
        assert as_text(page).startswith("Title" if language == "en" else "标题")
