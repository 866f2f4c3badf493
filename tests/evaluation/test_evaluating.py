"""The evaluation of a county, as its users see it."""

import json
import pickle
from datetime import date
from fractions import Fraction
from random import Random

import attrs
import pytest

from precisionpov.dates import Window
from precisionpov.errors import NotInForceError, RecordError
from precisionpov.evaluation import MOST_CASES_SHOWN, Gate, RateKind, evaluate
from precisionpov.money import yuan
from precisionpov.policies import GUIZHOU_CHANGSHUN, NATIONAL
from precisionpov.policy.evaluation_documents import EVALUATION_GATES
from precisionpov.reasoning.document import as_html
from precisionpov.reasoning.truth import Truth
from precisionpov.records.accounts import Receipt
from precisionpov.records.evaluation import Sample, SampledHousehold, Stratum
from precisionpov.records.holdings import Holdings
from precisionpov.records.household import Household
from precisionpov.records.living import Dwelling, Water
from precisionpov.records.person import Person

ON = date(2017, 12, 31)
CONTROL = EVALUATION_GATES.article("some gate", "某项标准")
YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
UNREGISTERED, EXITED, REGISTERED = "unregistered", "exited", "registered"


def record(name, wage, **changes):
    """Make a household of one that lacks nothing and earns a wage in the window."""
    return Household(
        id=name,
        members=[
            Person(
                id=f"{name}-p",
                relation="head",
                born=date(1970, 1, 1),
                rural_hukou=True,
                insured=True,
                labour="ordinary",
            )
        ],
        receipts=[
            Receipt(kind="local_wage", amount=yuan(wage), on=date(year, 3, 1))
            for year in (2013, 2017)
        ],
        **{
            "accounts_complete": [
                Window.calendar_year(2013),
                Window.october_to_september(2017),
            ],
            "dwelling": Dwelling(grade="A"),
            "water": Water(safe=True),
            "food_secure": True,
            "clothing_secure": True,
            "destitute": False,
            "dibao": False,
            "identified_on": date(2014, 5, 20),
            **changes,
        },
    )


def homes(letter, standing, number, wrong=0, *, recognising=None, people=1, unknown=0):
    """Make households, the first of which are wrong, then some of which none knows."""
    poor_if_wrong = standing != REGISTERED
    made = []
    for index in range(number):
        poor = poor_if_wrong if index < wrong else not poor_if_wrong
        made.append(
            SampledHousehold(
                id=f"{letter}-{index:04}",
                standing=standing,
                people=people,
                poor=None if wrong <= index < wrong + unknown else poor,
                recognises=True if recognising is None else index < recognising,
            )
        )
    return made


def county(*rows, **changes):
    facts = {
        "region": "western",
        "registered_people": 1_000,
        "exited_people": 20_000,
        "rural_population": 100_000,
    }
    return Sample(
        id="s", households=[x for row in rows for x in row], **facts | changes
    )


GOOD = county(
    homes("u", UNREGISTERED, 200, 2),
    homes("e", EXITED, 200, 2),
    homes("r", REGISTERED, 100, 1),
)


def test_a_worked_case():
    """1,000 left + 79,000 x 1 % + 20,000 x 1 % = 1,990 of 100,000 are 1.99 %."""
    found = evaluate(GOOD, on=ON)
    assert found.verdict is YES
    assert [(one.kind.value, one.value) for one in found.rates] == [
        ("missed", Fraction(1, 100)),
        ("wrong_exit", Fraction(1, 100)),
        ("wrong_inclusion", Fraction(1, 100)),
        ("recognition", Fraction(1)),
    ]
    assert found.composite.value == Fraction(1_990, 100_000)
    assert found.composite.people == (1_990, 1_990)
    assert repr(found) == (
        "<Evaluation s on 2017-12-31: YES, missed 1.00 %, wrong_exit 1.00 %, "
        "wrong_inclusion 1.00 %, recognition 100.00 %, composite 1.99 %>"
    )
    assert found.rate("missed").gate.limit == Fraction(2, 100)
    assert found.rate(RateKind.WRONG_INCLUSION).gate is None
    assert [one.truth for one in found.findings] == [YES] * 4
    assert found.reasons == found.findings
    assert found.missing == ()


@pytest.mark.parametrize(
    ("wrong", "verdict", "strict"), [(3, YES, YES), (4, YES, NO), (5, NO, NO)]
)
@pytest.mark.parametrize("standing", [UNREGISTERED, EXITED])
def test_both_sides_of_two_percent(standing, wrong, verdict, strict):
    other = UNREGISTERED if standing == EXITED else EXITED
    sample = county(
        homes("a", standing, 200, wrong),
        homes("b", other, 200),
        registered_people=0,
        unregistered_people=50_000,
    )
    assert evaluate(sample, on=ON).verdict is verdict
    below = NATIONAL.choosing(gate_boundary="below")
    assert evaluate(sample, on=ON, policy=below).verdict is strict


@pytest.mark.parametrize(("recognising", "verdict"), [(180, YES), (179, NO)])
def test_both_sides_of_ninety_percent(recognising, verdict):
    sample = county(
        homes("u", UNREGISTERED, 100, recognising=recognising - 100),
        homes("e", EXITED, 100),
    )
    found = evaluate(sample, on=ON)
    assert found.rate("recognition").value == Fraction(recognising, 200)
    assert found.verdict is verdict


@pytest.mark.parametrize(
    ("left", "region", "policy", "verdict"),
    [
        (2_999, "western", {}, YES),
        (3_000, "western", {}, NO),
        (3_000, "western", {"gate_boundary": "not_above"}, YES),
        (1_999, "central", {}, YES),
        (2_000, "central", {}, NO),
        (2_000, "western", {}, YES),
        (1_999, None, {}, YES),
        (2_500, None, {}, UNKNOWN),
        (3_000, None, {}, NO),
    ],
)
def test_both_sides_of_composite_incidence(left, region, policy, verdict):
    sample = county(
        homes("u", UNREGISTERED, 10),
        homes("e", EXITED, 10),
        region=region,
        registered_people=left,
    )
    found = evaluate(sample, on=ON, policy=NATIONAL.choosing(**policy))
    assert found.composite.passes is verdict
    assert found.verdict is verdict
    if verdict is UNKNOWN:
        assert [one.fact for one in found.missing] == ["poor_allowed"]
        assert "part of the country" in found.explain()


@pytest.mark.parametrize("reading", ["as_worded", "below", "not_above"])
@pytest.mark.parametrize(("left", "shift"), [(0, -1), (0, 0), (0, 1)])
def test_rounding_never_turns_composite_incidence(reading, left, shift):
    """A third of 7 people more or less than the gate is told from the gate."""
    policy = NATIONAL.choosing(gate_boundary=reading)
    sample = Sample(
        id="s",
        region="western",
        households=[
            *homes("u", UNREGISTERED, 3, 1),
            *homes("e", EXITED, 3),
        ],
        registered_people=3_000 - 2 + shift + left,
        unregistered_people=7,
        exited_people=3,
        rural_population=100_000,
    )
    found = evaluate(sample, on=ON, policy=policy)
    value = Fraction(3_000 - 2 + shift) + Fraction(7, 3)
    assert found.composite.people == (value, value)
    expected = value <= 3_000 if reading == "not_above" else value < 3_000
    finding = next(one for one in found.findings if one.criterion.endswith("incidence"))
    assert finding.truth is found.composite.passes is Truth.of(expected)


def test_an_empty_sample_tells_nothing():
    found = evaluate(Sample(id="s"), on=ON)
    assert found.verdict is UNKNOWN
    assert [one.value for one in found.rates] == [None] * 4
    assert [one.interval for one in found.rates] == [None] * 4
    assert {one.passes for one in found.rates} == {UNKNOWN}
    assert found.composite.value is None
    assert found.composite.interval is None
    assert (found.clears, found.composite.clears) == (UNKNOWN, UNKNOWN)
    assert "unknown" in repr(found)
    text = found.explain("zh")
    assert "抽样户" in text
    assert "不明" in text


def test_nobody_missed_among_nobody_is_not_unknown():
    sample = county(
        homes("e", EXITED, 10), registered_people=80_000, unregistered_people=0
    )
    assert evaluate(sample, on=ON).composite.value == Fraction(80, 100)


def test_a_case_that_nobody_can_tell_makes_a_span():
    sample = county(
        homes("u", UNREGISTERED, 200, 2, unknown=2),
        homes("e", EXITED, 200, 2, unknown=3),
        registered_people=0,
    )
    found = evaluate(sample, on=ON)
    missed, exits = found.rates[:2]
    assert (missed.value, missed.passes) == (None, YES)
    assert (exits.value, exits.passes) == (None, UNKNOWN)
    assert missed.interval.low < Fraction(1, 100) < Fraction(2, 100)
    assert missed.interval.high > Fraction(2, 100)
    assert found.verdict is UNKNOWN
    assert [one.fact for one in found.missing] == ["wrong_exits"]
    assert found.missing[0].paths[0] == "households[202].poor"
    assert "household 203, whether it ought to be registered" in found.explain()
    assert "第203户·是否应纳入" in found.explain("zh")
    assert "1.00 % to 2.50 %" in repr(found)
    low, high = found.composite.low, found.composite.high
    assert low < high
    assert found.composite.value is None


def test_who_was_not_asked_does_not_count_and_who_did_not_answer_does():
    asked = SampledHousehold(id="x", standing=EXITED, people=1, poor=False)
    silent = attrs.evolve(asked, id="y", asked=False)
    sample = county(homes("u", UNREGISTERED, 9), [asked, silent])
    counted = evaluate(sample, on=ON).rate("recognition").counted
    assert (counted.count, counted.undecided, counted.base) == (9, 1, 10)


def test_rates_count_people_and_recognition_households():
    sample = county(
        homes("u", UNREGISTERED, 10, 1, people=7), homes("e", EXITED, 10, people=3)
    )
    found = evaluate(sample, on=ON)
    assert attrs.astuple(found.rate("missed").counted) == (7, 0, 70)
    assert found.rate("recognition").counted.base == 20
    assert [one.unit.value for one in found.rates] == ["person"] * 3 + ["household"]


def test_whether_the_interval_clears_its_gate():
    """Of 300 drawn none: up to 1.26 %, clear; of 100 none: up to 3.7 %, not."""
    for number, clears in ((300, YES), (100, UNKNOWN)):
        sample = county(
            homes("u", UNREGISTERED, number),
            homes("e", EXITED, 300),
            registered_people=0,
        )
        found = evaluate(sample, on=ON)
        assert found.verdict is YES
        assert found.rate("missed").clears is clears
        assert found.clears is (YES if clears is YES else UNKNOWN)
    worst = county(homes("u", UNREGISTERED, 300, 60), homes("e", EXITED, 300))
    found = evaluate(worst, on=ON)
    assert found.rate("missed").clears is found.clears is NO
    wide = evaluate(GOOD, on=ON, design_effect=4)
    assert (
        wide.rate("missed").interval.high > evaluate(GOOD, on=ON).rates[0].interval.high
    )


def test_the_interval_of_composite_incidence_is_that_of_its_rates():
    found = evaluate(GOOD, on=ON)
    missed, exits = (one.interval for one in found.rates[:2])
    ends = [
        (1_000 + 79_000 * one + 20_000 * other) / 100_000
        for one, other in ((missed.low, exits.low), (missed.high, exits.high))
    ]
    assert [found.composite.interval.low, found.composite.interval.high] == ends


@pytest.mark.parametrize(
    ("operator", "below", "at", "above"),
    [
        ("<", True, False, False),
        ("<=", True, True, False),
        (">", False, False, True),
        (">=", False, True, True),
    ],
)
def test_a_gate_is_met_as_its_operator_says(operator, below, at, above):
    gate = Gate(Fraction(1, 50), operator, CONTROL)
    shares = [Fraction(2 + step, 100) for step in (-1, 0, 1)]
    assert [gate.met(one) for one in shares] == [below, at, above]
    assert gate.met_between(shares[0], shares[2]) is UNKNOWN


def test_what_strata_change():
    """Half the missed live where nine tenths of the people do."""
    sample = county(
        [
            attrs.evolve(one, stratum="big" if index % 2 else "small")
            for index, one in enumerate(homes("u", UNREGISTERED, 100))
        ],
        [attrs.evolve(one, stratum="big") for one in homes("m", UNREGISTERED, 1, 1)],
        [attrs.evolve(one, stratum="big") for one in homes("e", EXITED, 10)],
        strata=[
            Stratum(id="big", unregistered_people=71_100, exited_people=20_000),
            Stratum(id="small", unregistered_people=7_900, exited_people=0),
        ],
    )
    pooled = evaluate(sample, on=ON)
    assert pooled.composite.people[0] == 1_000 + Fraction(79_000, 101)
    by_stratum = NATIONAL.choosing(composite_scaling="by_stratum")
    found = evaluate(sample, on=ON, policy=by_stratum)
    assert found.composite.people[0] == 1_000 + Fraction(71_100, 51)
    assert found.composite.interval is None
    assert found.decision.law.under == ("national", "composite_scaling=by_stratum")


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda s: attrs.evolve(s, strata=()), "strata"),
        (
            lambda s: attrs.evolve(
                s, households=[*s.households, *homes("z", EXITED, 1)]
            ),
            "households[2].stratum",
        ),
        (
            lambda s: attrs.evolve(
                s, strata=[attrs.evolve(s.strata[0], exited_people=None)]
            ),
            "strata[0].exited_people",
        ),
        (
            lambda s: attrs.evolve(
                s, strata=[attrs.evolve(s.strata[0], exited_people=19)]
            ),
            "exited_people",
        ),
        (
            lambda s: attrs.evolve(s, registered_people=None, rural_population=None),
            "registered_people",
        ),
    ],
    ids=["none", "homeless", "unknown", "gap", "registered"],
)
def test_strata_that_do_not_hold_everyone_leave_incidence_open(change, place):
    whole = Sample(
        id="s",
        region="western",
        households=[
            attrs.evolve(one, stratum="v")
            for one in (*homes("u", UNREGISTERED, 1), *homes("e", EXITED, 1))
        ],
        strata=[Stratum(id="v", unregistered_people=70, exited_people=20)],
        registered_people=0,
        exited_people=20,
        unregistered_people=70,
        rural_population=100,
    )
    policy = NATIONAL.choosing(composite_scaling="by_stratum")
    assert evaluate(whole, on=ON, policy=policy).composite.value == 0
    if place == "strata":
        without = [attrs.evolve(one, stratum=None) for one in whole.households]
        whole = attrs.evolve(whole, households=without)
    found = evaluate(change(whole), on=ON, policy=policy)
    assert found.composite.value is None
    assert found.verdict is UNKNOWN
    assert place in {path for one in found.missing for path in one.paths}


def test_the_order_of_households_does_not_matter():
    shuffled = list(GOOD.households)
    Random(4).shuffle(shuffled)
    other = evaluate(attrs.evolve(GOOD, households=shuffled), on=ON)
    assert other == evaluate(GOOD, on=ON)


def test_one_more_case_never_helps_a_county():
    """Rates, incidence and verdict go one way."""
    order = {NO: 0, UNKNOWN: 1, YES: 2}
    before = None
    for wrong in range(12):
        sample = county(
            homes("u", UNREGISTERED, 200, wrong), homes("e", EXITED, 200, wrong)
        )
        found = evaluate(sample, on=ON)
        if before is not None:
            assert found.rates[0].value > before.rates[0].value
            assert found.composite.value > before.composite.value
            assert order[found.verdict] <= order[before.verdict]
            assert order[found.clears] <= order[before.clears]
        before = found
    assert before.verdict is NO


def test_a_result_is_a_value_and_plain_data():
    found = evaluate(GOOD, on=ON)
    assert pickle.loads(pickle.dumps(found)) == found
    assert hash(found) == hash(evaluate(GOOD, on=ON))
    data = json.loads(json.dumps(found.to_dict()))
    assert data["verdict"] == "yes"
    assert data["rates"][0]["value"] == [1, 100]
    assert data["rates"][0]["base_is"] == "unregistered rural people sampled"
    assert data["composite"]["population"] == 100_000
    assert len(data["cases"]) == len(found.to_rows()) == 5
    assert as_html(found.page()) == found._repr_html_()


def test_a_page_shows_a_few_cases_and_counts_the_others():
    sample = county(homes("u", UNREGISTERED, 500, 30), homes("e", EXITED, 500))
    found = evaluate(sample, on=ON)
    assert len(found.wrong) == len(found.unattributed) == 30
    text = found.explain()
    assert text.count("no record to judge by") == MOST_CASES_SHOWN
    assert "And 10 more." in text
    assert "另有10户。" in found.explain("zh")


@pytest.mark.parametrize(
    ("sample", "en", "zh"),
    [
        (
            county(
                homes("u", UNREGISTERED, 300),
                homes("e", EXITED, 300),
                registered_people=0,
            ),
            "Every interval clears its gate",
            "所有区间均达标",
        ),
        (
            county(homes("u", UNREGISTERED, 300, 60), homes("e", EXITED, 300)),
            "An interval lies wholly beyond its gate",
            "至少一项区间整体不达标",
        ),
        (Sample(id="s"), "another sample may say otherwise", "换一个样本结论可能不同"),
    ],
    ids=["clear", "beyond", "open"],
)
def test_the_page_says_what_chance_may_explain(sample, en, zh):
    found = evaluate(sample, on=ON)
    assert en in found.explain()
    assert zh in found.explain("zh")


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"deviations": Fraction(0)}, "deviations"),
        ({"design_effect": 0}, "design_effect"),
    ],
)
def test_what_no_interval_can_be_is_refused(given, path):
    with pytest.raises(RecordError) as caught:
        evaluate(GOOD, on=ON, **given)
    assert [one.path for one in caught.value.faults] == [path]


def test_only_samples_are_evaluated_and_only_when_a_rule_is_in_force():
    with pytest.raises(TypeError, match="evaluate takes a Sample, not Household"):
        evaluate(record("h", 1), on=ON)
    with pytest.raises(NotInForceError):
        evaluate(GOOD, on=date(2016, 4, 27))


def test_a_note_says_that_the_county_may_not_apply():
    sample = county(registered_people=3_001)
    (note,) = evaluate(sample, on=ON).notes
    assert note.criterion == "county_evaluation.may_not_apply"
    assert note.truth is YES


# Cases, each with the rule that it broke


def case(name, standing, home=None, **changes):
    return SampledHousehold(
        id=name, standing=standing, people=2, recognises=True, record=home, **changes
    )


def only(sample_case, **choices):
    found = evaluate(county([sample_case]), on=ON, policy=NATIONAL.choosing(**choices))
    return found, found.cases[0] if found.cases else None


def test_a_missed_household_is_missed_for_its_income():
    found, one = only(case("h", UNREGISTERED, record("h", 1_000), poor=True))
    assert one.kind.value == "missed"
    assert (one.wrong, one.found, one.by_rule) == (YES, YES, YES)
    ids = {reason.criterion for reason in one.reasons}
    assert "household_identification.income" in ids
    assert [row.people for row in found.broken] == [2] * len(ids)
    assert found.unattributed == ()
    assert "What the wrong cases rest on" in found.explain()
    assert "错误个案归因" in found.explain("zh")
    broken = next(row for row in found.broken if row.criterion in ids)
    assert (broken.label(), broken.label("zh")) == (broken.en, broken.zh)
    assert broken.en != broken.zh


@pytest.mark.parametrize(
    ("changes", "criterion"),
    [
        ({"wage": 1_000}, "income"),
        ({"dwelling": Dwelling(grade="D", safe_elsewhere=False)}, "housing"),
        ({"water": Water(safe=False)}, "water"),
        ({"food_secure": False}, "food"),
        ({"identified_on": date(2017, 5, 1)}, "not_in_year_identified"),
    ],
    ids=lambda one: one if isinstance(one, str) else None,
)
def test_a_wrong_exit_is_attributed_to_what_is_missing(changes, criterion):
    home = record("h", **{"wage": 9_000} | changes)
    found, one = only(case("h", EXITED, home))
    assert (one.wrong, one.found) == (YES, UNKNOWN)
    assert [x.criterion for x in one.reasons] == [f"household_exit.{criterion}"]
    assert [x.truth for x in one.reasons] == [NO]
    (row,) = found.broken
    assert (row.households, row.people, row.truth) == (1, 2, NO)


def test_a_wrong_inclusion_is_judged_on_the_day_of_identification():
    found, one = only(case("h", REGISTERED, record("h", 9_000), poor=False))
    assert one.kind.value == "wrong_inclusion"
    assert one.decision.on == date(2014, 5, 20)
    assert (one.wrong, one.by_rule) == (YES, YES)
    assert one.reasons
    assert found.rate("wrong_inclusion").value == 1


@pytest.mark.parametrize(
    "identified_on", [None, date(2014, 1, 1), date(1969, 1, 1), date(2010, 1, 1)]
)
def test_without_a_rule_for_that_day_the_record_does_not_tell(identified_on):
    home = record("h", 9_000, identified_on=identified_on)
    _, one = only(case("h", REGISTERED, home))
    assert one.decision is None
    assert one.wrong is UNKNOWN
    assert one.reason() == "no record to judge by"
    assert one.reason("zh") == "没有可供判断的记录"


def test_a_record_without_the_answer_leaves_the_case_open_and_says_what_to_ask():
    home = record("h", 9_000, water=None)
    _, one = only(case("h", EXITED, home))
    assert one.wrong is UNKNOWN
    assert one.reasons == ()
    assert one.reason().startswith("missing: ")
    assert one.reason("zh").startswith("尚缺：")


def test_where_the_third_party_and_the_rule_disagree_the_case_is_kept():
    found, one = only(case("h", EXITED, record("h", 9_000), poor=True))
    assert one.contradicted
    assert (one.wrong, one.by_rule) == (YES, NO)
    assert one.reasons == ()
    assert found.contradicted == found.unattributed == (one,)
    assert "the rule says the opposite" in found.explain()
    assert "评估结论与规则结论相反" in found.explain("zh")
    found, one = only(case("h", EXITED, record("h", 1_000), poor=False))
    assert one.contradicted
    assert one.wrong is NO
    assert found.wrong == ()
    assert found.to_rows()[0]["wrong"] == "no"


def test_who_stands_rightly_is_no_case():
    found, one = only(case("h", EXITED, record("h", 9_000)))
    assert one is None
    assert found.rate("wrong_exit").value == 0


def test_criteria_are_sorted_by_the_people_behind_them():
    rows = [
        case("a", EXITED, record("a", 1_000)),
        case("b", EXITED, record("b", 1_000)),
        case(
            "c",
            EXITED,
            record("c", 9_000, dwelling=Dwelling(grade="D", safe_elsewhere=False)),
        ),
    ]
    found = evaluate(county(rows), on=ON)
    assert [(one.criterion, one.households) for one in found.broken] == [
        ("household_exit.income", 2),
        ("household_exit.housing", 1),
    ]


def test_a_record_that_cannot_be_true_is_named_with_its_place():
    born_late = attrs.evolve(
        record("h", 1_000),
        members=[Person(id="p", relation="head", born=date(2018, 1, 1))],
    )
    with pytest.raises(RecordError) as caught:
        only(case("h", EXITED, born_late))
    assert str(caught.value).startswith("households[0].record.members[0].born")


def test_no_name_and_no_number_of_a_person_is_told():
    home = attrs.evolve(
        record("h", 1_000),
        holdings=Holdings.none_found(on=date(2015, 1, 1), by="Zhang San"),
    )
    found, _ = only(case("h", EXITED, home))
    assert "Zhang" not in found.explain() + repr(found) + json.dumps(found.to_dict())


@pytest.mark.parametrize(
    ("missed", "included", "verdict"),
    [(2, 2, YES), (3, 2, NO), (2, 3, NO)],
)
def test_changshun_asks_for_one_percent_of_missed_and_of_wrong_inclusion(
    missed, included, verdict
):
    sample = county(
        homes("u", UNREGISTERED, 200, missed),
        homes("e", EXITED, 200),
        homes("r", REGISTERED, 200, included),
        registered_people=200,
    )
    found = evaluate(sample, on=ON, policy=GUIZHOU_CHANGSHUN)
    assert found.rate("wrong_inclusion").gate.limit == Fraction(1, 100)
    assert found.rate("missed").gate.limit == Fraction(1, 100)
    assert found.verdict is verdict
