"""Score cards: points as answered, spans where unknown, cut-offs that tell ties."""

import json
import pickle
from itertools import product
from random import Random

import attrs
import pytest

from precisionpov.errors import PolicyError, RecordError
from precisionpov.policy.score_table import PoorAt, ScoreItem, ScoreTable
from precisionpov.policy.score_tables import (
    EIGHT_HAVES_2016,
    EXIT_SCORE_100,
    FOUR_LOOKS_EXAMPLE,
    FOUR_LOOKS_METHOD,
    GUANGXI_METHOD_2015,
    LONGHUI_METHOD,
)
from precisionpov.reasoning.quantity import Range, at_least, at_most
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.truth import Truth
from precisionpov.scorecard import cut_off, score

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
ALL = {one.id: True for one in EXIT_SCORE_100.items}
ITEMS = [ScoreItem("house", "house", "房", 20), ScoreItem("grain", "grain", "粮", 30)]


def own(**changes):
    """Make a card of two items."""
    facts = {
        "id": "own",
        "en": "Is it poor?",
        "zh": "是否贫困？",
        "items": ITEMS,
        "poor": PoorAt.LOW,
        "cite": FOUR_LOOKS_METHOD.cite,
    }
    return ScoreTable(**facts | changes)


def test_the_hundred_points_are_those_of_the_standard():
    points = {one.id: one.points for one in EXIT_SCORE_100.items}
    assert points == {
        "income": 30,
        "electricity": 10,
        "water": 5,
        "house": 15,
        "schooling": 15,
        "medical": 15,
        "pension": 10,
    }
    assert (EXIT_SCORE_100.most, EXIT_SCORE_100.mark) == (100, 80)
    assert EXIT_SCORE_100.full == ("house", "schooling", "medical")


@pytest.mark.parametrize(
    ("changes", "state", "flagged"),
    [
        ({}, "03", Truth.YES),
        ({}, "05", Truth.YES),
        *(({}, state, Truth.NO) for state in ("01", "02", "04")),
        ({}, None, Truth.UNKNOWN),
        ({"income": False}, "03", Truth.NO),
        ({"income": False}, None, Truth.NO),
        ({"house": None}, "03", Truth.UNKNOWN),
        ({"house": None}, "04", Truth.NO),
    ],
)
def test_who_is_in_a_settled_exit_state_is_not_flagged_again(changes, state, flagged):
    assert score(ALL | changes, EXIT_SCORE_100).flagged(state) is flagged


def test_a_card_without_settled_states_flags_by_its_verdict():
    for answer, verdict in ((0, Truth.YES), (100, Truth.NO), (None, Truth.UNKNOWN)):
        card = attrs.evolve(EXIT_SCORE_100, settled=(), full=(), operator="<", mark=80)
        given = (
            dict.fromkeys(ALL) if answer is None else dict.fromkeys(ALL, bool(answer))
        )
        for state in ("04", None):
            assert score(given, card).flagged(state) is verdict


@pytest.mark.parametrize(
    ("without", "total", "verdict"),
    [
        ([], 100, YES),
        (["pension", "electricity"], 80, YES),
        (["pension", "electricity", "water"], 75, NO),
        (["house"], 85, NO),
        (["schooling"], 85, NO),
        (["medical"], 85, NO),
        (["income"], 70, NO),
    ],
    ids=str,
)
def test_ready_to_exit_from_80_points_with_three_items_full(without, total, verdict):
    sheet = score(ALL | dict.fromkeys(without, False), EXIT_SCORE_100, subject="h-1")
    assert (sheet.total, sheet.verdict) == (total, verdict)
    assert [one.truth for one in sheet.findings].count(NO) == len(without)


def test_every_missing_answer_is_a_span_and_matters_where_it_does():
    for name in ALL:
        sheet = score(ALL | {name: None}, EXIT_SCORE_100)
        assert sheet.unknown == (next(x for x in EXIT_SCORE_100.items if x.id == name),)
        possible = {
            score(ALL | {name: answer}, EXIT_SCORE_100).verdict
            for answer in (True, False)
        }
        assert sheet.verdict is (possible.pop() if len(possible) == 1 else UNKNOWN)
    nothing = score({}, EXIT_SCORE_100)
    assert nothing.total == Range(0, 100)
    assert nothing.verdict is UNKNOWN


def test_learning_never_turns_a_settled_answer():
    names = ("income", "water", "house", "pension")
    rest = {one: True for one in ALL if one not in names}
    for answers in product((True, False, None), repeat=len(names)):
        given = dict(zip(names, answers, strict=True))
        before = score(rest | given, EXIT_SCORE_100)
        for name, answer in given.items():
            if answer is None:
                for known in (True, False):
                    after = score(rest | given | {name: known}, EXIT_SCORE_100)
                    assert before.low <= after.low <= after.high <= before.high
                    if before.verdict is not UNKNOWN:
                        assert after.verdict is before.verdict


@pytest.mark.parametrize(
    ("operator", "below", "at", "above"),
    [
        ("<", YES, NO, NO),
        ("<=", YES, YES, NO),
        (">", NO, NO, YES),
        (">=", NO, YES, YES),
    ],
)
def test_both_sides_of_a_mark(operator, below, at, above):
    table = own(operator=operator, mark=10)
    found = [score({"house": n, "grain": 0}, table).verdict for n in (9, 10, 11)]
    assert found == [below, at, above]


def test_points_may_be_given_bounded_or_as_all_or_none():
    table = own()
    assert score({"house": Range(3, 5), "grain": True}, table).total == Range(33, 35)
    assert score({"house": at_least(3), "grain": False}, table).total == Range(3, 20)
    assert score({"house": at_most(5), "grain": 0}, table).total == Range(0, 5)
    assert score({"house": 20, "grain": 30}, table).total == table.most == 50
    assert score({"house": 1, "grain": 2}, table).verdict is UNKNOWN


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ({"colour": 1}, "answers: is no item; the items are house, grain"),
        ({"house": 21}, "answers.house: points are from 0 to 20"),
        ({"house": -1}, "answers.house: points are from 0 to 20"),
        ({"house": Range(1, 21)}, "answers.house: points are from 0 to 20"),
        ({"house": 1.5}, "answers.house: takes True, False, points or None, not float"),
    ],
    ids=str,
)
def test_an_answer_that_is_none_is_refused(answers, message):
    with pytest.raises(RecordError) as caught:
        score(answers, own())
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"items": ()}, "items, each with an id of its own"),
        ({"items": [*ITEMS, ITEMS[0]]}, "items, each with an id of its own"),
        ({"mark": 10}, "a mark and an operator stand together"),
        ({"operator": "<"}, "a mark and an operator stand together"),
        ({"operator": "<", "mark": 51}, "its mark is from 0 to all its points, 50"),
        ({"operator": "<", "mark": -1}, "its mark is from 0 to"),
        ({"full": ["colour"]}, "`full` names items of the table"),
    ],
    ids=str,
)
def test_a_table_that_cannot_be_scored_is_refused(changes, message):
    with pytest.raises(PolicyError) as caught:
        own(**changes)
    assert message in str(caught.value)


@pytest.mark.parametrize("points", [0, -1, 1_000_001, 1.5, True])
def test_points_are_whole_and_above_zero(points):
    with pytest.raises(PolicyError, match="points are a whole number"):
        ScoreItem("x", "x", "x", points)


def test_what_was_not_read_says_so():
    assert FOUR_LOOKS_EXAMPLE.illustrative
    assert FOUR_LOOKS_EXAMPLE.cite.confidence is Confidence.LOW
    assert FOUR_LOOKS_EXAMPLE.most == 100
    looks = {}
    for one in FOUR_LOOKS_EXAMPLE.items:
        name = one.id.partition("_")[0]
        looks[name] = looks.get(name, 0) + one.points
    assert looks == {"house": 20, "grain": 30, "labour": 30, "scholar": 20}
    sheet = score({}, FOUR_LOOKS_EXAMPLE)
    assert "The points are an example" in sheet.explain()
    assert "分值仅为示例" in sheet.explain("zh")
    full = {one.id: True for one in FOUR_LOOKS_EXAMPLE.items}
    assert score(full, FOUR_LOOKS_EXAMPLE).verdict is NO
    sixty = full | {"labour_share": 0, "labour_health": 0, "labour_quality": 0}
    sixty |= {"labour_wage": 0, "scholar_debt": 2}
    assert score(sixty, FOUR_LOOKS_EXAMPLE).total == 60
    assert score(sixty, FOUR_LOOKS_EXAMPLE).verdict is NO
    assert score(sixty | {"scholar_debt": 1}, FOUR_LOOKS_EXAMPLE).verdict is YES


def test_of_a_method_without_points_the_caller_gives_them():
    items = [ScoreItem(f"i{n}", f"item {n}", f"第{n}项", 5) for n in range(1, 19)]
    table = GUANGXI_METHOD_2015.table(items, poor=PoorAt.LOW)
    assert table.illustrative
    assert (table.most, table.mark) == (90, None)
    assert score(dict.fromkeys(["i1"], True), table).verdict is UNKNOWN
    assert "no mark is set" in score({}, table).explain()
    assert "未设分数线" in score({}, table).explain("zh")
    with pytest.raises(PolicyError, match="the points are not attested; give 18 items"):
        GUANGXI_METHOD_2015.table(items[:17], poor=PoorAt.LOW)
    for method in (FOUR_LOOKS_METHOD, LONGHUI_METHOD):
        assert method.steps
        low = method.table(items[:2], poor=PoorAt.LOW, mark=5)
        high = method.table(items[:2], poor=PoorAt.HIGH, mark=5)
        one = {"i1": 1, "i2": 1}
        assert score(one, low).verdict is YES
        assert score(one, high).verdict is NO


def test_a_sheet_explains_itself_and_is_plain_data():
    sheet = score(ALL | {"water": None, "house": Range(3, 9)}, EXIT_SCORE_100)
    text = sheet.explain()
    assert "Subject: not named. Score: 83 to 94 points of 100 points" in text
    assert "3 to 9 points" in text
    assert "- safe house: no" in text
    assert "安全住房：否" in sheet.explain("zh")
    assert "对象：未编号" in sheet.explain("zh")
    data = json.loads(json.dumps(sheet.to_dict()))
    assert (data["low"], data["high"], data["verdict"]) == (83, 94, "no")
    assert pickle.loads(pickle.dumps(sheet)) == sheet
    assert "<table>" in sheet._repr_html_()
    assert repr(sheet) == (
        "<ScoreSheet exit_score_100 of a household: 83 to 94 points, NO>"
    )
    finding = sheet.findings[2]
    assert finding.criterion == "exit_score_100.water"
    assert [one.value for one in finding.evidence] == [Range(0, 5), 5]


def test_a_cut_off_fills_the_quota_with_the_poorest():
    scores = {"a": 40, "b": 55, "c": 60, "d": 80}
    found = cut_off(scores, 2, poor="low")
    assert (found.chosen, found.open, found.left) == (("a", "b"), (), ("c", "d"))
    assert (found.mark, found.places_left, found.tied_at) == (55, 0, None)
    found = cut_off(scores, 2, poor=PoorAt.HIGH)
    assert (found.chosen, found.left, found.mark) == (("c", "d"), ("a", "b"), 60)
    assert found.distribution == ((80, 1), (60, 1), (55, 1), (40, 1))


def test_who_ties_where_the_places_run_out_is_open():
    scores = {"a": 40, "b": 55, "c": 55, "d": 55, "e": 80}
    found = cut_off(scores, 3, poor="low")
    assert (found.chosen, found.open) == (("a",), ("b", "c", "d"))
    assert (found.mark, found.tied_at, found.places_left) == (40, 55, 2)
    assert "Households tie at 55 points" in found.explain()
    assert "55分处得分并列" in found.explain("zh")
    high = cut_off({name: -one for name, one in scores.items()}, 3, poor="high")
    assert (high.chosen, high.tied_at) == (("a",), -55)
    assert cut_off(scores, 4, poor="low").open == ()
    two = cut_off({"a": 40, "b": 55, "c": 55}, 2, poor="low")
    assert (two.open, two.tied_at, two.places_left) == (("b", "c"), 55, 1)
    assert ("places left for them", "1") in two.page().blocks[0].rows


def test_a_score_within_bounds_may_push_others_in_or_out():
    scores = {"a": 40, "b": Range(30, 70), "c": 60, "d": 80}
    found = cut_off(scores, 2, poor="low")
    assert (found.chosen, found.open, found.left) == (("a",), ("b", "c"), ("d",))
    assert found.tied_at is None
    assert cut_off(scores, 3, poor="low").chosen == ("a", "b", "c")
    assert cut_off(scores, 3, poor="low").mark is None


@pytest.mark.parametrize("quota", [0, 1, 2, 3, 4, 9])
def test_no_quota_chooses_too_many(quota):
    scores = {"a": 40, "b": 55, "c": 55, "d": 80}
    found = cut_off(scores, quota, poor="low")
    assert len(found.chosen) <= quota
    assert {*found.chosen, *found.open, *found.left} == set(scores)
    if quota >= len(scores):
        assert found.chosen == tuple(scores)
    if quota == 0:
        assert found.mark is None
        assert found.left == tuple(scores)


def test_whatever_the_scores_are_the_settled_ones_keep_their_side():
    """Against every way to fill the bounds in, and to break ties."""
    chance = Random(2)
    for _ in range(40):
        scores = {}
        for name in "abcde":
            low = chance.randrange(4)
            scores[name] = Range(low, low + chance.randrange(3))
        quota = chance.randrange(6)
        found = cut_off(scores, quota, poor="low")
        ever, always = set(), set(scores)
        spans = [range(one.low, one.high + 1) for one in scores.values()]
        for filled in product(*spans):
            exact = dict(zip(scores, filled, strict=True))
            for name in scores:
                others = [exact[one] for one in scores if one != name]
                if sum(one < exact[name] for one in others) < quota:
                    ever.add(name)
                if sum(one <= exact[name] for one in others) >= quota:
                    always.discard(name)
        assert set(found.chosen) == always
        assert set(found.left) == set(scores) - ever


def test_the_order_of_households_does_not_matter_and_sheets_may_be_given():
    sheets = {
        name: score({"house": points, "grain": 0}, own())
        for name, points in (("b", 5), ("a", 5), ("c", 1))
    }
    found = cut_off(sheets, 1, poor="low")
    assert found == cut_off(dict(reversed(sheets.items())), 1, poor="low")
    assert found.chosen == ("c",)
    data = json.loads(json.dumps(found.to_dict()))
    assert data["distribution"] == [[1, 1], [5, 2]]
    assert pickle.loads(pickle.dumps(found)) == found
    assert repr(found) == "<CutOff: 1 chosen for 1 places, 0 open, last score 1>"
    assert "none" in cut_off({}, 1, poor="low").explain()
    assert "无" in cut_off({}, 1, poor="low").explain("zh")


@pytest.mark.parametrize(
    ("scores", "quota", "poor", "path"),
    [
        ({}, -1, "low", "quota"),
        ({}, 1.5, "low", "quota"),
        ({}, True, "low", "quota"),
        ({}, 1, "middle", "poor"),
        ({"a": 1.5}, 1, "low", "scores"),
        ({"a": at_least(1)}, 1, "low", "scores"),
        ({"a": at_most(1)}, 1, "high", "scores"),
    ],
    ids=str,
)
def test_a_cut_off_that_cannot_be_drawn_is_refused(scores, quota, poor, path):
    with pytest.raises(RecordError) as caught:
        cut_off(scores, quota, poor=poor)
    assert [one.path for one in caught.value.faults] == [path]


def test_tables_are_values():
    assert attrs.evolve(EXIT_SCORE_100) == EXIT_SCORE_100
    assert pickle.loads(pickle.dumps(EXIT_SCORE_100)) == EXIT_SCORE_100
    assert len({EXIT_SCORE_100, FOUR_LOOKS_EXAMPLE}) == 2
    assert EXIT_SCORE_100.label("zh").endswith("？")


# Eight haves, four nones, one above, one benefited

HAVES = {one.id: True for one in EIGHT_HAVES_2016.items}


def test_the_checklist_has_eight_haves_four_nones_and_two_more():
    names = list(HAVES)
    assert len(names) == 14
    assert [one for one in names if one.startswith("no_")] == names[8:12]
    assert names[12:] == ["income_above", "benefited"]
    assert {one.points for one in EIGHT_HAVES_2016.items} == {1}
    assert not EIGHT_HAVES_2016.illustrative
    assert EIGHT_HAVES_2016.cite.document.key == "deqin_2016"


def test_every_item_of_the_checklist_is_asked():
    assert score(HAVES, EIGHT_HAVES_2016).verdict is Truth.YES
    for name in HAVES:
        for answer, verdict in ((False, Truth.NO), (None, Truth.UNKNOWN)):
            sheet = score(HAVES | {name: answer}, EIGHT_HAVES_2016)
            assert sheet.verdict is verdict
        assert [one.id for one in sheet.unknown] == [name]
        for other in HAVES:
            both = HAVES | {name: None, other: False}
            if other != name:
                assert score(both, EIGHT_HAVES_2016).verdict is Truth.NO
