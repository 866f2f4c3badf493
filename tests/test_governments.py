"""Governments by weighted scores: exact, open where unknown, sensitive to weights."""

import json
import pickle
from fractions import Fraction
from random import Random

import pytest

from precisionpov.errors import PolicyError, RecordError
from precisionpov.governments import (
    Deduction,
    assess_governments,
    weight_sensitivity,
)
from precisionpov.policy.government_tables import (
    CountyGrade,
    gansu_grades_2014,
    sichuan_city_weights,
)
from precisionpov.policy.government_weights import (
    GDP,
    HENAN_WEIGHTS,
    PROVINCE_INDICATORS_2016,
    SICHUAN_WEIGHTS_2016,
    Penalised,
    Weights,
    guizhou_weights_2015,
    province_weights_2016,
)

OWN = Weights(
    id="own",
    en="Own table",
    zh="自定权重",
    weights={"gdp": 40, "reduction": 50, "funds": 10},
    labels={"gdp": ("output", "生产总值")},
)
SCORES = {
    "a": {"gdp": 100, "reduction": 50, "funds": 50},
    "b": {"gdp": 50, "reduction": 80, "funds": 80},
    "c": {"gdp": 0, "reduction": 100, "funds": 100},
}


def test_a_worked_case():
    found = assess_governments(SCORES, OWN)
    assert [(one.government, one.total, one.rank) for one in found.scores] == [
        ("a", 70, 1),
        ("b", 68, 2),
        ("c", 60, 3),
    ]
    assert found.of("c").total == Fraction(60)
    assert [(one.tied, one.deducted) for one in found.scores] == [(False, 0)] * 3
    assert "shared" not in found.explain()
    assert "并列" not in found.explain("zh")
    assert repr(found) == "<GovernmentAssessment of 3 by own: first a>"


def test_without_output_the_order_turns_round():
    found = weight_sensitivity(SCORES, OWN, OWN.without(GDP))
    assert [(one.government, one.places) for one in found.changes] == [
        ("a", -2),
        ("b", 0),
        ("c", 2),
    ]
    assert [one.government for one in found.moved] == ["a", "c"]
    assert (
        repr(found) == "<WeightSensitivity own to own_without_gdp: 2 of 3 ranks change>"
    )
    text = found.explain()
    assert "Own table, without output" in text
    assert "+2" in text
    assert "自定权重（不含生产总值）" in found.explain("zh")
    assert "Sources" not in text
    json.dumps(found.to_dict())


def test_what_is_left_keeps_its_proportions():
    left = dict(OWN.without("gdp").weights)
    assert left == {"reduction": Fraction(250, 3), "funds": Fraction(50, 3)}
    assert sum(left.values()) == 100
    same = OWN.without("gdp").without("funds")
    assert same.weights == (("reduction", Fraction(100)),)


@pytest.mark.parametrize("indicator", ["colour", "all"])
def test_an_indicator_that_cannot_be_dropped_is_refused(indicator):
    only = Weights(id="w", en="w", zh="w", weights={"all": 100})
    with pytest.raises(RecordError) as caught:
        only.without(indicator)
    assert [one.path for one in caught.value.faults] == ["indicator"]


def test_attested_weights_are_100_together_and_cite_their_source():
    for one in (SICHUAN_WEIGHTS_2016, HENAN_WEIGHTS):
        assert sum(weight for _, weight in one.weights) == 100
        assert one.cite is not None
        assert {name for name, _ in one.weights} == {name for name, _ in one.labels}
    assert dict(SICHUAN_WEIGHTS_2016.weights)["reduction"] == 65
    assert repr(HENAN_WEIGHTS) == (
        "<Weights henan: daily 40, annual 30, third_party 30>"
    )


@pytest.mark.parametrize(
    ("weights", "message"),
    [
        ({"a": 99}, "weights: weights are exactly 100 together, not 99"),
        ({"a": 60, "b": 41}, "weights: weights are exactly 100 together, not 101"),
        ({}, "weights: weights are exactly 100 together, not 0"),
        ({"a": 110, "b": -10}, "weights.b: a weight is 0 or more"),
        ({"a": 100.0}, "weights.a: a weight is a whole number or a Fraction"),
        ({"a": Fraction(100), "b": True}, "weights.b: a weight is a whole number"),
    ],
    ids=str,
)
def test_weights_that_are_none_are_refused(weights, message):
    with pytest.raises(RecordError) as caught:
        Weights(id="w", en="w", zh="w", weights=weights)
    assert message in str(caught.value)


def test_thirds_are_100_together():
    thirds = dict.fromkeys("abc", Fraction(100, 3))
    assert Weights(id="w", en="w", zh="w", weights=thirds).label("a", "zh") == "a"


def test_of_guizhou_two_weights_are_known_and_the_others_are_asked_for():
    others = {f"i{n}": Fraction(80, 42) for n in range(42)}
    made = guizhou_weights_2015(others)
    assert len(made.weights) == 44
    assert made.label("rural_poor_decrease", "zh") == "农村贫困人口减少"
    with pytest.raises(PolicyError, match="give the other 42"):
        guizhou_weights_2015({})
    known = others | {"rural_income_growth": Fraction(1)}
    known.pop("i0")
    with pytest.raises(PolicyError, match="give the other 42"):
        guizhou_weights_2015(known)
    with pytest.raises(PolicyError, match="are the heaviest"):
        guizhou_weights_2015(others | {"i0": 10})
    with pytest.raises(RecordError, match="exactly 100 together"):
        guizhou_weights_2015(others | {"i0": 9})


def test_of_provinces_the_indicators_are_known_and_the_weights_asked_for():
    weights = dict.fromkeys(
        (name for name, _ in PROVINCE_INDICATORS_2016), Fraction(100, 7)
    )
    made = province_weights_2016(weights)
    assert made.label("exit_accuracy") == "accuracy of exit"
    assert made.cite.document.number == "厅字〔2016〕6号"
    for wrong in ({}, weights | {"luck": 1}, dict(list(weights.items())[1:])):
        with pytest.raises(PolicyError, match="give one each for registered_poor_fall"):
            province_weights_2016(wrong)
    with pytest.raises(RecordError, match="exactly 100 together"):
        province_weights_2016(weights | {"exit_accuracy": 1})


def test_a_score_that_is_not_known_is_no_zero():
    scores = SCORES | {"d": {"gdp": None, "reduction": 80, "funds": 80}}
    found = assess_governments(scores, OWN)
    one = found.of("d")
    assert (one.low, one.high, one.total) == (48, 88, None)
    assert (one.best_rank, one.worst_rank, one.rank) == (1, 4, None)
    assert one.missing == ("gdp",)
    assert [(x.best_rank, x.worst_rank) for x in (found.of("a"), found.of("c"))] == [
        (1, 2),
        (3, 4),
    ]
    text = found.explain()
    assert "48.00 to 88.00" in text
    assert "1 to 4" in text
    assert "1至4" in found.explain("zh")
    assert "48.00至88.00" in found.explain("zh")
    moved = weight_sensitivity(scores, OWN, OWN.without("gdp"))
    assert "unknown" in moved.explain()
    assert "不明" in moved.explain("zh")
    assert moved.moved == ()


def test_filling_a_score_in_never_leaves_the_span_it_had():
    scores = SCORES | {"d": {"gdp": None, "reduction": 80, "funds": 80}}
    before = assess_governments(scores, OWN).of("d")
    for score in (0, 1, 50, 99, 100):
        known = scores | {"d": scores["d"] | {"gdp": score}}
        after = assess_governments(known, OWN).of("d")
        assert before.low <= after.total <= before.high
        assert before.best_rank <= after.rank <= before.worst_rank


def test_equal_scores_share_a_rank():
    found = assess_governments({"b": SCORES["a"], "a": SCORES["a"]}, OWN)
    assert [(one.government, one.rank, one.tied) for one in found.scores] == [
        ("a", 1, True),
        ("b", 1, True),
    ]
    open_one = SCORES["a"] | {"gdp": None}
    found = assess_governments({"a": SCORES["a"], "b": open_one, "c": open_one}, OWN)
    assert [one.tied for one in found.scores] == [False] * 3
    low = {"gdp": 0, "reduction": 50, "funds": 50}
    found = assess_governments({"a": low, "b": open_one, "c": low}, OWN)
    assert [found.of(one).tied for one in "abc"] == [True, False, True]
    found = assess_governments({"b": SCORES["a"], "a": SCORES["a"]}, OWN)
    assert "1, shared" in found.explain()
    assert "1（并列）" in found.explain("zh")
    assert repr(found).endswith("first a, b>")


def test_deductions_are_taken_off_and_never_below_zero():
    deductions = [
        Deduction(government="a", problem="false_exit", points=3),
        Deduction(
            government="a", problem=Penalised.FUNDS_MISUSED, points=Fraction(1, 2)
        ),
        Deduction(government="c", problem="other", points=1_000),
    ]
    found = assess_governments(SCORES, OWN, deductions=deductions)
    assert found.of("a").total == Fraction(133, 2)
    assert found.of("a").deducted == Fraction(7, 2)
    assert found.of("c").total == 0
    assert [one.government for one in found.scores] == ["b", "a", "c"]
    text = found.explain()
    assert "exits were false or on paper only" in text
    assert "article 8" in text
    assert "扣分事项" in found.explain("zh")
    assert json.loads(json.dumps(found.to_dict()))["deductions"][0] == {
        "government": "a",
        "problem": "false_exit",
        "points": [3, 1],
    }
    backwards = assess_governments(SCORES, OWN, deductions=deductions[::-1])
    assert backwards == found


@pytest.mark.parametrize(
    ("make", "path"),
    [
        (lambda: Deduction(government="a", problem="luck", points=1), "problem"),
        (lambda: Deduction(government="a", problem="other", points=0), "points"),
        (lambda: Deduction(government="a", problem="other", points=1.5), "points"),
    ],
    ids=["problem", "zero", "float"],
)
def test_a_deduction_that_is_none_is_refused(make, path):
    with pytest.raises(RecordError) as caught:
        make()
    assert [one.path for one in caught.value.faults] == [path]


@pytest.mark.parametrize(
    ("score", "message"),
    [
        (101, "a score is a whole number or a Fraction from 0 to 100"),
        (-1, "a score is"),
        (50.0, "a score is a whole number or a Fraction"),
        (True, "a score is a whole number or"),
    ],
    ids=str,
)
def test_a_score_that_is_none_is_refused_with_its_place(score, message):
    with pytest.raises(RecordError) as caught:
        assess_governments({"a": SCORES["a"] | {"gdp": score}}, OWN)
    assert str(caught.value).startswith("scores.a.gdp: ")
    assert message in str(caught.value)


def test_an_indicator_that_is_not_named_is_asked_for():
    with pytest.raises(RecordError, match="has a weight; give a score"):
        assess_governments({"a": {"gdp": 1, "reduction": 1}}, OWN)


def test_a_deduction_of_nobody_is_refused():
    lost = Deduction(government="z", problem="other", points=1)
    with pytest.raises(RecordError, match=r"deductions\[0\].government"):
        assess_governments(SCORES, OWN, deductions=[lost])


def test_more_points_never_lower_a_rank():
    before = None
    for score in range(0, 101, 10):
        scores = SCORES | {"c": SCORES["c"] | {"gdp": score}}
        one = assess_governments(scores, OWN).of("c")
        if before is not None:
            assert one.total > before.total
            assert one.rank <= before.rank
        before = one
    assert before.rank == 1


def test_the_order_of_governments_does_not_matter():
    names = [f"g{n:02}" for n in range(20)]
    chance = Random(1)
    scores = {
        name: {
            "gdp": chance.choice([None, 10, 50]),
            "reduction": chance.randrange(101),
            "funds": 50,
        }
        for name in names
    }
    backwards = dict(reversed(scores.items()))
    assert assess_governments(scores, OWN) == assess_governments(backwards, OWN)


def test_results_are_values():
    found = weight_sensitivity(SCORES, SICHUAN_FIRST, SICHUAN_FIRST.without("gdp"))
    assert pickle.loads(pickle.dumps(found)) == found
    assert hash(found) == hash(pickle.loads(pickle.dumps(found)))
    assert "Weights in the assessment" in found.explain()
    assert "<table>" in found._repr_html_()
    assert "Weights in the assessment" in found.before.explain()
    assert found.before.to_dict()["citation"] is not None
    assert assess_governments({}, OWN).explain()
    assert repr(assess_governments({}, OWN)).endswith("first nobody>")


SICHUAN_FIRST = Weights(
    id="x",
    en="x",
    zh="x",
    weights=OWN.weights,
    cite=SICHUAN_WEIGHTS_2016.cite,
)


OTHERS = {f"i{n}": Fraction(73, 16) for n in range(16)}


def city_scores(**known):
    return dict.fromkeys(OTHERS, 100) | {
        "reduction": 100,
        "education": 100,
        "insurance": 100,
        "medical_cost": 100,
        "housing": 100,
        **known,
    }


def test_of_a_city_of_sichuan_five_items_are_known_and_the_others_are_asked_for():
    made = sichuan_city_weights(OTHERS)
    assert len(made.weights) == 21
    known = {
        "reduction": 15,
        "education": 4,
        "insurance": 2,
        "medical_cost": 2,
        "housing": 4,
    }
    assert {name: dict(made.weights)[name] for name in known} == known
    assert made.label("housing", "zh") == "住房保障"
    assert made.cite.article_zh == "21项指标，总分100分"
    clash = dict(list(OTHERS.items())[1:]) | {"housing": Fraction(73, 16)}
    for wrong in ({}, clash, OTHERS | {"i16": 1}):
        with pytest.raises(PolicyError, match="give the other 16"):
            sichuan_city_weights(wrong)
    with pytest.raises(RecordError, match="exactly 100 together"):
        sichuan_city_weights(OTHERS | {"i0": 5})


def test_one_person_who_fails_costs_the_city_all_points_of_its_reduction():
    table = sichuan_city_weights(OTHERS)
    for score, total in ((100, 100), (0, 85)):
        found = assess_governments({"x": city_scores(reduction=score)}, table)
        assert found.of("x").total == total
    open_one = assess_governments({"x": city_scores(reduction=None)}, table).of("x")
    assert (open_one.low, open_one.high) == (85, 100)
    for between in (1, 99, Fraction(1, 2)):
        with pytest.raises(RecordError) as caught:
            assess_governments({"x": city_scores(reduction=between)}, table)
        assert str(caught.value) == (
            "scores.x.reduction: scores all or nothing: 100 or 0"
        )
    assert table.without("reduction").all_or_nothing == ()
    assert table.without("housing").all_or_nothing == ("reduction",)
    assert assess_governments({"x": city_scores(housing=50)}, table).of("x").total == 98


def test_what_scores_all_or_nothing_has_a_weight():
    with pytest.raises(RecordError) as caught:
        Weights(id="w", en="w", zh="w", weights={"a": 100}, all_or_nothing=["b"])
    assert str(caught.value) == "all_or_nothing: names indicators that have a weight"


@pytest.mark.parametrize(
    ("total", "grade"),
    [(100, "A"), (90, "A"), (Fraction(8999, 100), "B"), (80, "B"), (79, "C"),
     (60, "C"), (Fraction(5999, 100), "D"), (0, "D")],
)  # fmt: skip
def test_gansu_has_four_grades_between_the_marks_that_the_caller_gives(total, grade):
    grades = gansu_grades_2014(a=90, b=80, c=60)
    assert grades.of(total) is CountyGrade(grade)
    assert grades.cite.document.key == "gansu_assessment_2014"


def test_grade_d_says_what_follows_from_it_in_both_languages():
    assert CountyGrade.D.en == "grade D: leaders are demoted or removed"
    assert CountyGrade.D.zh == "D等次：予以降职或免职"


@pytest.mark.parametrize(
    ("a", "b", "c", "fits"),
    [
        (100, 1, 0, True),
        (101, 1, 0, False),
        (90, 90, 60, False),
        (90, 60, 60, False),
        (90, 80, -1, False),
        (90.0, 80, 60, False),
        (90, 80, True, False),
        (Fraction(181, 2), 80, 60, True),
    ],
)
def test_marks_fall_from_100_to_0(a, b, c, fits):
    if fits:
        assert gansu_grades_2014(a=a, b=b, c=c).a == a
        return
    with pytest.raises(PolicyError, match="100 >= a > b > c >= 0"):
        gansu_grades_2014(a=a, b=b, c=c)
