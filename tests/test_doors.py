"""What is no record, no day, no policy and no whole number is told so at the door."""

import inspect
from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from functools import partial
from typing import Any, cast

import pytest

import precisionpov as pov
from precisionpov import yuan
from precisionpov.facts.household import car

DAY = date(2017, 12, 20)
QUOTA_DAY = date(2014, 5, 1)
YEAR_2021 = date(2021, 6, 15)
HOME = pov.Household(id="h-1", members=(pov.Person(id="p-1", relation="head"),))
VILLAGE = pov.Village(id="v-1")
PLAN = pov.Plan(id="p", year=2016)
REGISTER = pov.Register(as_of=date(2015, 12, 31))
MEASURE = pov.Measure(id="m-1", kind="microcredit", household="h-1")
CITE = pov.Document(key="k", en="Rules", zh="细则", issuer="county").article("1")
ANY: Any = pov  # asked by name, so that no type checker sees the wrong argument

TAKES_POLICY: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("estimate_income", (HOME,), {"on": DAY}),
    ("identify", (HOME,), {"on": DAY}),
    ("classify_causes", (HOME,), {"on": DAY}),
    ("assess_exit", (HOME,), {"on": DAY}),
    ("assess_return", (HOME,), {"on": DAY}),
    ("assess_risk", (HOME,), {"on": YEAR_2021}),
    ("assess_elimination", (HOME,), {"on": YEAR_2021}),
    ("retained_policies", (HOME, [MEASURE]), {"on": DAY}),
    ("survey_completeness", (HOME,), {"on": DAY}),
    ("recommend_measures", (HOME,), {"on": DAY}),
    ("check_measure", (MEASURE, HOME), {"on": DAY}),
    ("projected_income", (HOME, [MEASURE]), {"on": DAY}),
    ("benefit_cliff", (HOME, [yuan(1)]), {"on": DAY}),
    ("measure_sheet", ("microcredit",), {"on": DAY}),
    ("check_plan", (PLAN,), {"on": DAY}),
    ("fund_figures", (PLAN,), {"on": DAY}),
    ("check_procedure", ([], "household_exit"), {"on": DAY}),
    ("next_steps", ([], "household_exit"), {"on": DAY}),
    ("yearly_cycle", (2018,), {}),
    ("reconcile", (REGISTER, REGISTER), {}),
    ("check_lists", (REGISTER,), {}),
    ("flag_households", (REGISTER,), {}),
    ("check_quota", (REGISTER, {"v-1": 1}), {}),
    ("split_quota", (3, {"v-1": 1}), {"on": QUOTA_DAY}),
    ("quota_ceiling", (3, 4), {"on": QUOTA_DAY}),
    ("check_province_quota", (3, 3, 4), {"on": QUOTA_DAY}),
    ("audit", (REGISTER,), {"on": DAY}),
    ("evaluate", (pov.Sample(id="s"),), {"on": DAY}),
    ("third_party_flags", (HOME, pov.ThirdPartyEvidence(household="h-1")), {"on": DAY}),
    ("assess_deep_poverty", (VILLAGE,), {"on": DAY}),
    ("guangdong_household_index", (HOME,), {"on": DAY, "target": yuan(7365)}),
]


@pytest.mark.parametrize(
    ("name", "args", "others"), TAKES_POLICY, ids=[row[0] for row in TAKES_POLICY]
)
def test_the_name_of_a_place_is_no_policy(
    name: str, args: tuple[Any, ...], others: dict[str, Any]
) -> None:
    said = r"^policy: a Policy, such as policies\.GUANGXI, not str$"
    with pytest.raises(TypeError, match=said):
        getattr(ANY, name)(*args, **others, policy="guangxi")


TAKES_DAY: list[tuple[str, Callable[[Any], object]]] = [
    ("identify", lambda on: pov.identify(HOME, on=on)),
    ("check_procedure", lambda on: pov.check_procedure([], "household_exit", on=on)),
    ("transition", lambda on: pov.transition("registered", "exit", on=on)),
    ("possible_events", lambda on: pov.possible_events("registered", on=on)),
    ("transition_page", lambda on: pov.transition_page(on=on)),
    ("responsibility_table", lambda on: pov.responsibility_table(PLAN, on=on)),
    ("organisation_strength", lambda on: pov.organisation_strength(VILLAGE, on=on)),
    ("guangdong_village_index", lambda on: pov.guangdong_village_index(VILLAGE, on=on)),
]


@pytest.mark.parametrize("day", ["2017-12-20", datetime(2017, 12, 20), 20171220, [DAY]])  # noqa: DTZ001 - a moment without a zone is refused as any
@pytest.mark.parametrize(
    "ask", [row[1] for row in TAKES_DAY], ids=[row[0] for row in TAKES_DAY]
)
def test_a_text_or_a_moment_is_no_day(
    ask: Callable[[Any], object], day: object
) -> None:
    with pytest.raises(pov.RecordError) as caught:
        ask(day)
    kind = type(day).__name__
    assert str(caught.value) == f"on: a day is a datetime.date, not {kind}"


TAKES_ROWS: list[tuple[str, str, Callable[[Any], object]]] = [
    ("reconcile", "RegisterEvent", lambda x: pov.reconcile(REGISTER, REGISTER, x)),
    (
        "check_procedure",
        "Step",
        lambda x: pov.check_procedure(x, "household_exit", on=DAY),
    ),
    (
        "projected_income",
        "Measure",
        lambda x: pov.projected_income(HOME, x, on=DAY),
    ),
    (
        "retained_policies",
        "Measure",
        lambda x: pov.retained_policies(HOME, x, on=DAY),
    ),
    ("monitoring_figures", "RiskAssessment", pov.monitoring_figures),
    ("return_rate", "Decision", pov.return_rate),
    ("summarise_evaluations", "Evaluation", pov.summarise_evaluations),
    (
        "draw_sample",
        "FrameHousehold",
        lambda x: pov.draw_sample(x, pov.GUANGDONG_SAMPLING_2018, cast("Any", None)),
    ),
]


@pytest.mark.parametrize(
    ("verb", "kind", "ask"), TAKES_ROWS, ids=[row[0] for row in TAKES_ROWS]
)
def test_rows_are_records_in_a_list(
    verb: str, kind: str, ask: Callable[[Any], object]
) -> None:
    with pytest.raises(TypeError, match=f"^{verb} takes a list of {kind}, not int$"):
        ask(7)
    with pytest.raises(TypeError, match=f"^{verb} takes a {kind}, not dict$"):
        ask([{"id": "a"}])


def test_plain_data_is_no_record_of_monitoring() -> None:
    kept = cast("Any", {"household": "h-1"})
    said = "^monitoring= takes a MonitoringRecord, not dict$"
    with pytest.raises(TypeError, match=said):
        pov.assess_risk(HOME, on=YEAR_2021, monitoring=kept)


HALF = Fraction(1, 2)
TAKES_WHOLE: list[tuple[str, str, Callable[[Any], object]]] = [
    ("total", "", lambda x: pov.total(yuan(1), x)),
    ("carry_over_rate", "allotted", lambda x: pov.carry_over_rate(x, yuan(0))),
    ("carry_over_rate", "spent", lambda x: pov.carry_over_rate(yuan(9), x)),
    ("leverage", "credit", lambda x: pov.leverage(x, yuan(1))),
    ("leverage", "fiscal", lambda x: pov.leverage(yuan(1), x)),
    ("applicants_per_place", "applicants", lambda x: pov.applicants_per_place(x, 2)),
    ("applicants_per_place", "quota", lambda x: pov.applicants_per_place(2, x)),
    ("allocate", "amount", lambda x: pov.allocate(x, {"a": {"n": 1}}, {"n": HALF * 2})),
    (
        "allocate",
        "factors.a.n",
        lambda x: pov.allocate(yuan(1), {"a": {"n": x}}, {"n": HALF * 2}),
    ),
    (
        "allocate",
        "weights.n",
        lambda x: pov.allocate(yuan(1), {"a": {"n": 1}}, {"n": x}),
    ),
    ("allocate_sample", "size", lambda x: pov.allocate_sample(x, {"a": 9})),
    ("allocate_sample", "strata.a", lambda x: pov.allocate_sample(1, {"a": x})),
    ("sample_size", "population", lambda x: pov.sample_size(x, within=HALF)),
    ("sample_size", "within", lambda x: pov.sample_size(9, within=x)),
    ("sample_size", "expected", lambda x: pov.sample_size(9, within=HALF, expected=x)),
    (
        "sample_size",
        "deviations",
        lambda x: pov.sample_size(9, within=HALF, deviations=x),
    ),
    (
        "satisfaction_sizes",
        "registered_households",
        lambda x: pov.satisfaction_sizes(x, pov.GUANGDONG_SATISFACTION_2018),
    ),
    ("wilson_interval", "count", lambda x: pov.wilson_interval(x, 9)),
    ("wilson_interval", "sampled", lambda x: pov.wilson_interval(1, x)),
    (
        "wilson_interval",
        "deviations",
        lambda x: pov.wilson_interval(1, 9, deviations=x),
    ),
    (
        "wilson_interval",
        "design_effect",
        lambda x: pov.wilson_interval(1, 9, design_effect=x),
    ),
    (
        "evaluate",
        "design_effect",
        lambda x: pov.evaluate(pov.Sample(id="s"), on=DAY, design_effect=x),
    ),
    (
        "evaluate",
        "deviations",
        lambda x: pov.evaluate(pov.Sample(id="s"), on=DAY, deviations=x),
    ),
    (
        "poverty_incidence",
        "population",
        lambda x: pov.poverty_incidence([], x, base="rural"),
    ),
    ("split_quota", "total", lambda x: pov.split_quota(x, {"a": 1}, on=QUOTA_DAY)),
    (
        "split_quota",
        "caps.a",
        lambda x: pov.split_quota(1, {"a": 1}, on=QUOTA_DAY, caps={"a": x}),
    ),
    ("quota_ceiling", "estimate", lambda x: pov.quota_ceiling(x, 1, on=QUOTA_DAY)),
    ("quota_ceiling", "own", lambda x: pov.quota_ceiling(1, x, on=QUOTA_DAY)),
    (
        "quota_ceiling",
        "growth_per_mille",
        lambda x: pov.quota_ceiling(1, 1, on=QUOTA_DAY, growth_per_mille=x),
    ),
    (
        "check_province_quota",
        "number",
        lambda x: pov.check_province_quota(x, 1, 1, on=QUOTA_DAY),
    ),
    (
        "check_province_quota",
        "estimate",
        lambda x: pov.check_province_quota(1, x, 1, on=QUOTA_DAY),
    ),
    (
        "check_province_quota",
        "own",
        lambda x: pov.check_province_quota(1, 1, x, on=QUOTA_DAY),
    ),
    ("benefit_cliff", "benefits[0]", lambda x: pov.benefit_cliff(HOME, [x], on=DAY)),
    (
        "guangdong_household_index",
        "target",
        lambda x: pov.guangdong_household_index(HOME, on=DAY, target=x),
    ),
]


@pytest.mark.parametrize("number", [2.0, float("nan"), True, "2"])
@pytest.mark.parametrize(
    ("path", "ask"),
    [row[1:] for row in TAKES_WHOLE],
    ids=[f"{name}-{path}" for name, path, _ in TAKES_WHOLE],
)
def test_a_float_a_truth_or_a_text_is_no_whole_number(
    path: str, ask: Callable[[Any], object], number: object
) -> None:
    with pytest.raises(pov.RecordError) as caught:
        ask(number)
    (fault,) = caught.value.faults
    assert fault.path == path
    assert str(fault).endswith(f", not {type(number).__name__}")


def test_weights_are_exact() -> None:
    factors = {"a": {"poor": 1, "task": 1}}
    with pytest.raises(pov.RecordError) as caught:
        pov.allocate(yuan(1), factors, cast("Any", {"poor": 0.5, "task": 0.5}))
    assert str(caught.value) == (
        "weights.poor: a whole number or a fraction, as in Fraction(1, 2), not float"
    )


CLOSED: list[tuple[str, Callable[[Any], object]]] = [
    ("kind", lambda x: pov.measure_sheet(x, on=DAY)),
    ("cause", pov.cause_group),
    ("levels[0]", lambda x: pov.check_practicalities(PLAN, levels=[x])),
    ("received[0]", lambda x: pov.recommend_measures(HOME, on=DAY, received=[x])),
]


@pytest.mark.parametrize(("path", "ask"), CLOSED, ids=[row[0] for row in CLOSED])
def test_what_is_not_on_a_list_is_told_what_is(
    path: str, ask: Callable[[Any], object]
) -> None:
    for wrong in ("nothing of the kind", None, 3):
        with pytest.raises(pov.RecordError, match=r": one of ") as caught:
            ask(wrong)
        (fault,) = caught.value.faults
        assert fault.path == path
        assert len(str(fault)) <= 200


def test_values_of_lists_do_as_well_as_members() -> None:
    assert pov.cause_group(cast("Any", "illness")) is pov.CauseGroup.CALAMITY
    found = pov.recommend_measures(
        HOME, on=DAY, received=cast("Any", ["signed_doctor"])
    )
    got = {one.kind for one in found.considered if one.received is pov.Truth.YES}
    assert got <= {pov.MeasureKind.SIGNED_DOCTOR}
    sheet = pov.measure_sheet("photovoltaic", on=DAY)
    assert sheet.kind is pov.MeasureKind.PHOTOVOLTAIC


def test_a_chinese_name_is_answered_with_its_value() -> None:
    with pytest.raises(pov.RecordError) as caught:
        pov.read(pov.Receipt, {"kind": "种植业收入", "amount": "1"})
    assert str(caught.value).startswith("kind: one of crops, ")


SPEAKS: list[tuple[str, Callable[[Any], object]]] = [
    ("in_yuan", lambda x: pov.in_yuan(yuan(1), x)),
    ("transition_page", pov.transition_page),
    (
        "rule_page",
        lambda x: pov.rule_page(pov.policies.NATIONAL.on(DAY).household_exit, x),
    ),
    (
        "procedure_page",
        lambda x: pov.procedure_page(
            pov.policies.NATIONAL.procedure("household_exit", DAY).value, x
        ),
    ),
    ("explain", lambda x: pov.identify(HOME, on=DAY).explain(x)),
]


@pytest.mark.parametrize(("name", "ask"), SPEAKS, ids=[row[0] for row in SPEAKS])
def test_a_language_is_english_or_chinese(
    name: str, ask: Callable[[Any], object]
) -> None:
    assert name
    for wrong, shown in (("cn", "'cn'"), (None, "NoneType"), (3, "int")):
        with pytest.raises(
            ValueError, match=f'^language is "en" or "zh", not {shown}$'
        ):
            ask(wrong)


def test_whole_numbers_of_other_libraries_are_shown() -> None:
    class Whole:
        def __index__(self) -> int:
            return 250

    assert pov.in_yuan(cast("Any", Whole())) == "2.50"
    with pytest.raises(pov.RecordError, match=r"^an amount in fen.*, not float$"):
        pov.in_yuan(cast("Any", 2.5))


def test_read_takes_a_class_of_records() -> None:
    said = "^read takes a class of records, such as Household, and then the data$"
    for wrong in (HOME, VILLAGE, pov.Policy, pov.BoundRule, int, "Household", None):
        with pytest.raises(TypeError, match=said):
            ANY.read(wrong, {})
        with pytest.raises(TypeError, match=said):
            ANY.read_many(wrong, [{}])
    with pytest.raises(TypeError, match=r"^read_many takes a list of .* not int$"):
        ANY.read_many(pov.Household, 7)


def test_incidence_takes_pairs() -> None:
    decision = pov.identify(HOME, on=DAY)
    said = r"^a pair for each household, \(decision\.verdict, people\), not "
    for wrong in (decision, (decision.verdict,), "yes"):
        with pytest.raises(TypeError, match=said):
            ANY.poverty_incidence([wrong], 10, base="rural")
    with pytest.raises(pov.RecordError, match=r"^verdicts: a whole number, not float$"):
        ANY.poverty_incidence([(decision.verdict, 2.0)], 10, base="rural")


def test_a_document_is_no_citation() -> None:
    said = r"^a source is a Citation, as document\.article\(\) gives, not Document$"
    made: list[Callable[[], object]] = [
        lambda: ANY.fixed_line(yuan(6000), 2024, CITE.document),
        lambda: ANY.dibao_multiple(yuan(400), 2, 2024, CITE.document),
        lambda: ANY.ratio_of_line(yuan(4000), 150, 2024, CITE.document),
        lambda: ANY.helper_limits(CITE.document, households=8),
        lambda: ANY.Dated(1, DAY, None, CITE.document),
        lambda: ANY.Criterion("no_car", ~car, CITE.document, "No car.", "无车。"),
        lambda: ANY.with_thresholds(
            pov.policies.NATIONAL, cite=CITE.document, electricity=1
        ),
    ]
    for make in made:
        with pytest.raises(pov.PolicyError, match=said):
            make()


def test_a_span_goes_from_day_to_day() -> None:
    said = r"^a span goes from datetime\.date to datetime\.date, not "
    for since, until in (("2017-01-01", None), (DAY, "2018-01-01"), (2017, 2018)):
        with pytest.raises(pov.PolicyError, match=said):
            ANY.Dated(1, since, until, CITE)


LINES: list[tuple[str, Callable[[Any], object]]] = [
    ("amount", lambda x: pov.fixed_line(x, 2024, CITE)),
    ("monthly", lambda x: pov.dibao_multiple(x, 2, 2024, CITE)),
    ("times", lambda x: pov.dibao_multiple(yuan(400), x, 2024, CITE)),
    ("line", lambda x: pov.ratio_of_line(x, 150, 2024, CITE)),
    ("percent", lambda x: pov.ratio_of_line(yuan(4000), x, 2024, CITE)),
    (
        "deposits",
        lambda x: pov.with_thresholds(pov.policies.NATIONAL, cite=CITE, deposits=x),
    ),
    ("year", lambda x: pov.projected_income(HOME, [], on=DAY, year=x)),
]


@pytest.mark.parametrize(("path", "ask"), LINES, ids=[row[0] for row in LINES])
def test_numbers_of_a_place_are_whole(path: str, ask: Callable[[Any], object]) -> None:
    for wrong in (2.5, "2", True):
        with pytest.raises(pov.RecordError, match=f"^{path}: .*, not "):
            ask(wrong)


def test_a_year_is_one_of_the_calendar() -> None:
    for wrong in (0, -1, 9999, 10**30):
        with pytest.raises(pov.RecordError, match=r"^year: a year from 1 to 9998$"):
            pov.projected_income(HOME, [], on=DAY, year=wrong)


def test_a_place_is_made_of_a_policy() -> None:
    line = pov.fixed_line(yuan(6000), 2024, CITE)
    made: list[Callable[[], object]] = [
        lambda: ANY.audited("county_2015"),
        lambda: ANY.audited(pov.policies.NATIONAL, "county_2015"),
        lambda: ANY.with_thresholds("guangxi", cite=CITE, electricity=1),
        lambda: ANY.monitoring_place("guangxi", "x", en="X", zh="某", lines=[line]),
    ]
    for make in made:
        with pytest.raises(TypeError, match=r"^policy: a Policy, such as .*, not str$"):
            make()


def test_a_threshold_comes_with_its_source() -> None:
    line = pov.fixed_line(yuan(6000), 2024, CITE)
    for wrong in (50, (50,), ("50", CITE), (50, CITE.document)):
        with pytest.raises(
            pov.PolicyError, match=r"^x: a threshold is a pair, \(percent, citation\)$"
        ):
            ANY.monitoring_place(
                pov.policies.NATIONAL, "x", en="X", zh="某", lines=[line], surge=wrong
            )


def test_a_table_is_of_transitions() -> None:
    asked: list[Callable[[Any], object]] = [
        lambda x: pov.transition("registered", "exit", on=DAY, table=x),
        lambda x: pov.possible_events("registered", on=DAY, table=x),
        lambda x: pov.transition_page(table=x),
        lambda x: pov.reconcile(REGISTER, REGISTER, table=x),
    ]
    for ask in asked:
        assert ask(pov.TRANSITIONS) == ask(None)
        with pytest.raises(TypeError, match=r"^table= takes a Dated, not str$"):
            ask("TRANSITIONS")


def test_help_fits_on_a_screen() -> None:
    for name in pov.__all__:
        one = getattr(pov, name)
        if inspect.isfunction(one):
            assert len(str(inspect.signature(one))) < 1_000, name


def test_an_amendment_holds_from_day_to_day() -> None:
    criterion = pov.Criterion("no_car", ~car, CITE, "No car.", "无车。")
    amended = partial(
        ANY.policies.NATIONAL.amended, "household_identification", criterion, cite=CITE
    )
    said = r"^(since|until): a day is a datetime\.date, not str$"
    for wrong in ({"since": "2017-01-01"}, {"until": "2017-12-31"}):
        with pytest.raises(
            pov.RecordError,
            match=said,
        ):
            amended(**({"since": DAY, "until": None} | wrong))


def test_a_text_is_no_list_of_villages() -> None:
    with pytest.raises(pov.RecordError, match=r"^villages: a list of ids, as in"):
        pov.check_procedure([], "household_exit", on=DAY, villages="v-1")
