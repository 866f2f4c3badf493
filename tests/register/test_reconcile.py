"""A register held against the one before it."""

import copy
import json
import pickle
import random
from datetime import date

import attrs
import pytest

from precisionpov.errors import NotInForceError, RecordError
from precisionpov.policy.register_states import TRANSITIONS
from precisionpov.reasoning.truth import Truth
from precisionpov.records.person import Person
from precisionpov.records.register import EventKind, Register
from precisionpov.register import StockKind, reconcile
from small_register import AFTER, AUTUMN, BEFORE, SPRING, after, before, entry, event

TOWN = (
    entry("a", "registered", "a1", "a2"),
    entry("b", "registered", "b1", "b2", "b3"),
    entry("c", "exited", "c1"),
    entry("d", "registered", "d1", "d2"),
    entry("e", "registered", "e1"),
    entry("f", "candidate", "f1"),
    entry("g", "registered", "g1", village="v2"),
)
A_YEAR_LATER = (
    entry("a", "exited", "a1", "a2", since=AUTUMN),
    entry("b", "registered", "b1"),
    entry("bb", "registered", "b2", "b3", "x"),
    entry("c", "returned", "c1"),
    entry("d", "registered", "d1", "d2", "e1"),
    entry("f", "registered", "f1"),
    entry("g", "registered", "g1", "g2", village="v1"),
)
WHAT_HAPPENED = (
    event("exit", "a"),
    event("split", "b", SPRING, others=["bb"], people=["b2", "b3"]),
    event("marriage_in", "bb", people=["x"]),
    event("return", "c"),
    event("merge", "d", SPRING, others=["e"]),
    event("register", "f"),
    event("move", "g", SPRING, to="v1"),
    event("birth", "g", people=["g2"]),
)


def year(*events, then=A_YEAR_LATER, at_first=TOWN, **fields):
    return reconcile(before(*at_first), after(*then), events, **fields)


def found(result):
    """Give what does not fit: criterion without its rule, and subject."""
    return sorted(
        (one.criterion.partition(".")[2], one.subject)
        for one in result.findings
        if one.truth is Truth.NO
    )


def test_a_year_that_its_events_explain():
    result = year(*WHAT_HAPPENED)
    assert result.verdict is Truth.YES
    assert result.findings == ()
    assert result.refused == ()
    assert all(one.explained for one in result.flows)
    assert all(one.expected == one.closing for one in result.flows)
    assert result.entries == ("f",)
    assert result.exits == ("a",)
    assert result.returns == ("c",)
    assert (result.changed, result.unchanged) == (6, 0)
    assert dict(result.natural) == {
        EventKind.BIRTH: 1,
        EventKind.MARRIAGE_IN: 1,
        EventKind.SPLIT: 1,
        EventKind.MERGE: 1,
        EventKind.MOVE: 1,
    }


def test_stock_and_flow_by_household_and_person():
    result = year(*WHAT_HAPPENED)
    told = {one.kind.value: one.to_dict() for one in result.flows}
    assert told["households"] == {
        "kind": "households",
        "opening": 7,
        "came": {"split": 1},
        "went": {"merge": 1},
        "appeared": 0,
        "vanished": 0,
        "closing": 7,
    }
    assert told["people"]["opening"] == 11
    assert told["people"]["came"] == {"birth": 1, "marriage_in": 1}
    assert told["people"]["closing"] == 13
    poor = told["poor_households"]
    assert (poor["opening"], poor["closing"]) == (5, 6)
    assert poor["came"] == {"register": 1, "return": 1, "split": 1}
    assert poor["went"] == {"exit": 1, "merge": 1}
    assert told["poor_people"]["went"] == {"exit": 2}
    assert result.flow("people") is result.flow(StockKind.PEOPLE)
    with pytest.raises(KeyError):
        result.flow("cattle")


def test_neither_the_order_of_rows_nor_of_events_matters():
    right = year(*WHAT_HAPPENED).to_dict()
    chance = random.Random(4)
    for _ in range(5):
        first, second, told = [*TOWN], [*A_YEAR_LATER], [*WHAT_HAPPENED]
        for rows in (first, second, told):
            chance.shuffle(rows)
        assert year(*told, then=second, at_first=first).to_dict() == right


@pytest.mark.parametrize("left_out", range(len(WHAT_HAPPENED)))
def test_an_event_left_out_is_missed(left_out):
    told = [one for i, one in enumerate(WHAT_HAPPENED) if i != left_out]
    result = year(*told)
    assert result.verdict is Truth.NO
    about = WHAT_HAPPENED[left_out].household
    assert any(subject == about or about in subject for _, subject in found(result))


def test_nothing_happened():
    result = year(then=TOWN)
    assert result.verdict is Truth.YES
    assert (result.changed, result.unchanged) == (0, 7)
    assert result.movements == result.natural == result.flags == ()
    shared = reconcile(before(*TOWN), after(*copy.deepcopy(TOWN)))
    assert shared == attrs.evolve(result)


def test_a_household_that_appears_or_vanishes():
    result = year(then=TOWN[1:], at_first=TOWN)
    assert found(result) == [
        ("departure", "a"),
        ("disappearance", "a1"),
        ("disappearance", "a2"),
    ]
    flow = result.flow("people")
    assert (flow.vanished, flow.appeared, flow.expected) == (2, 0, 11)
    assert not flow.explained
    poor = result.flow("poor_people")
    assert (poor.vanished, poor.closing) == (2, 7)
    result = year(then=TOWN, at_first=TOWN[1:])
    assert found(result) == [
        ("appearance", "a1"),
        ("appearance", "a2"),
        ("arrival", "a"),
    ]
    assert result.flow("poor_households").appeared == 1


def test_a_state_that_no_event_explains():
    first, second = entry("a", "registered", "a1"), entry("a", "exited", "a1")
    result = year(at_first=[first], then=[second])
    assert found(result) == [("state", "a")]
    assert result.flow("poor_people").vanished == 1
    assert result.flow("people").vanished == 0
    back = year(at_first=[second], then=[first])
    assert back.flow("poor_households").appeared == 1


def test_a_village_that_no_event_explains():
    result = year(
        at_first=[entry("a", "registered", "a1")],
        then=[entry("a", "registered", "a1", village="v9")],
    )
    assert found(result) == [("village", "a")]


@pytest.mark.parametrize(("one", "other"), [(None, "v1"), ("v1", None)])
def test_a_village_not_recorded_is_unknown(one, other):
    result = year(
        at_first=[entry("a", "registered", "a1", village=one)],
        then=[entry("a", "registered", "a1", village=other)],
    )
    assert result.verdict is Truth.UNKNOWN


def test_a_village_recorded_in_neither_fits():
    result = year(
        event("birth", "a", people=["a2"]),
        at_first=[entry("a", "registered", "a1", village=None)],
        then=[entry("a", "registered", "a1", "a2", village=None)],
    )
    assert result.verdict is Truth.YES


def test_a_person_who_appears_or_vanishes():
    result = year(
        at_first=[entry("a", "registered", "a1", "a2")],
        then=[entry("a", "registered", "a1", "a3")],
    )
    assert found(result) == [
        ("appearance", "a3"),
        ("disappearance", "a2"),
        ("people", "a"),
    ]
    flow = result.flow("poor_people")
    assert (flow.appeared, flow.vanished) == (1, 1)


@pytest.mark.parametrize("status", ["dead", "married_out", "transferred_out"])
def test_who_left_may_stand_in_the_record_still(status):
    gone = Person(id="a2", status=status)
    first = [entry("a", "registered", "a1", "a2")]
    then = [entry("a", "registered", "a1", gone)]
    assert ("disappearance", "a2") in found(year(at_first=first, then=then))
    told = event("death", "a", people=["a2"])
    assert year(told, at_first=first, then=then).verdict is Truth.YES


def test_another_way_of_belonging_is_no_change():
    first = [entry("a", "registered", "a1", "a2")]
    then = [entry("a", "registered", Person(id="a2", status="working_away"), "a1")]
    assert year(at_first=first, then=then).unchanged == 1
    both = [entry("a", "registered", "a1", Person(id="a2", status="dead"))]
    result = year(at_first=both, then=both)
    assert result.unchanged == 1
    assert result.flow("people").opening == 1


def test_a_state_that_nobody_recorded():
    first, second = entry("a", None, "a1"), entry("a", "exited", "a1")
    result = year(event("exit", "a"), at_first=[first], then=[second])
    assert result.verdict is Truth.UNKNOWN
    assert result.without_state == (1, 0)
    assert [one.criterion for one in result.findings] == ["register_event.allowed"]
    result = year(at_first=[second], then=[first])
    assert result.verdict is Truth.UNKNOWN
    assert result.without_state == (0, 1)


def test_ids_that_stand_twice_within_and_across_villages():
    first = [entry("a", "registered", "a1"), entry("b", "registered", "b1")]
    then = [*first, entry("a", "registered", "a9", village="v2")]
    result = year(at_first=first, then=then)
    assert ("listed_once", "a") in found(result)
    turned = year(at_first=first, then=then[::-1])
    assert turned.to_dict() == result.to_dict()


def test_a_person_in_two_households():
    first = [entry("a", "registered", "a1"), entry("b", "registered", "b1")]
    then = [first[0], entry("b", "registered", "b1", "a1")]
    result = year(at_first=first, then=then)
    assert ("one_household", "a1") in found(result)
    told = year(event("join", "b", people=["a1"]), at_first=first, then=then)
    assert found(told) == [("one_household", "a1")]
    # Also where nothing changed, and where the second register has put it right.
    assert found(year(at_first=then, then=then)) == [("one_household", "a1")]
    assert ("one_household", "a1") in found(year(at_first=then, then=first))
    gone = year(at_first=[*then, entry("c", None, "c1")], then=then)
    assert ("one_household", "a1") in found(gone)


def test_who_married_from_one_household_into_another_stands_in_both():
    out = Person(id="a2", status="married_out")
    first = [entry("a", "registered", "a1", "a2"), entry("b", "registered", "b1")]
    then = [entry("a", "registered", "a1", out), entry("b", "registered", "b1", "a2")]
    told = event("marriage_in", "b", people=["a2"], others=["a"])
    result = year(told, at_first=first, then=then)
    assert result.verdict is Truth.YES
    assert result.flow("people").came == result.flow("people").went == ()
    both = (told, event("marriage_out", "a", people=["a2"], others=["b"]))
    assert year(*both, at_first=first, then=then).verdict is Truth.YES


def test_ids_that_mean_something_in_their_household_only():
    first = before(entry("a", "registered", "1"), entry("b", "registered", "1"))
    second = after(entry("a", "registered", "1"), entry("b", "registered", "1", "2"))
    within = [attrs.evolve(one, person_ids="household") for one in (first, second)]
    assert reconcile(*within, [event("birth", "b", people=["2"])]).verdict is Truth.YES
    result = reconcile(*within)
    assert found(result) == [("appearance", "b/2"), ("people", "b")]


def test_an_event_that_refers_to_nobody():
    result = year(event("exit", "zz"), at_first=TOWN, then=TOWN)
    assert found(result) == [("household_known", "exit:zz:2016-11-01")]
    strangers = event("merge", "a", others=["zz"], id="e-1")
    assert ("others_known", "e-1") in found(year(strangers, then=TOWN))
    nobody = event("death", "a", people=["q"], id="e-2")
    result = year(nobody, then=TOWN)
    assert found(result) == [("in_order", "e-2"), ("people_known", "e-2")]
    unborn = event("birth", "a", people=["q"], id="e-3")
    assert ("people_known", "e-3") in found(year(unborn, then=TOWN))


def test_an_event_that_does_not_say_whom():
    result = year(event("birth", "a", id="e"), then=TOWN)
    assert found(result) == [("people_named", "e")]
    assert found(year(event("split", "a", id="e"), then=TOWN)) == [
        ("others_named", "e")
    ]


@pytest.mark.parametrize(
    ("day", "fits"),
    [
        (BEFORE, False),
        (date(2016, 1, 1), True),
        (AFTER, True),
        (date(2017, 1, 1), False),
    ],
)
def test_an_event_lies_between_the_registers(day, fits):
    first = [entry("a", "registered", "a1")]
    then = [entry("a", "exited", "a1")]
    result = year(event("exit", "a", day, id="e"), at_first=first, then=then)
    assert (("in_time", "e") not in found(result)) is fits
    assert (result.exits == ("a",)) is fits


def test_an_event_told_twice_counts_once():
    told = (event("exit", "a", id="e1"), event("exit", "a", id="e2"))
    result = year(*told, at_first=TOWN[:1], then=A_YEAR_LATER[:1])
    assert found(result) == [("told_once", "e2")]
    assert result.flow("poor_households").went == ((EventKind.EXIT, 1),)


def test_an_impossible_order():
    people = [entry("a", "registered", "a1", "a2")]
    later = [entry("a", "registered", "a1")]
    twice = (
        event("death", "a", SPRING, people=["a2"], id="e1"),
        event("leave", "a", AUTUMN, people=["a2"], id="e2"),
    )
    assert found(year(*twice, at_first=people, then=later)) == [("in_order", "e2")]
    again = event("join", "a", people=["a1"], id="e")
    assert found(year(again, at_first=people, then=people)) == [("in_order", "e")]
    split = event("split", "a", others=["b"], people=["b1"], id="e")
    there = [*people, entry("b", "registered", "b1")]
    assert ("in_order", "e") in found(year(split, at_first=there, then=there))
    merged = event("merge", "a", others=["new"], id="e")
    then = [*people, entry("new", "registered", "n1")]
    told = (merged, event("register", "new", date(2016, 12, 1)))
    assert ("in_order", "e") in found(year(*told, at_first=people, then=then))


@pytest.mark.parametrize(
    ("day", "fits"),
    [(date(2016, 2, 29), False), (SPRING, True), (date(2016, 3, 2), True)],
)
def test_nobody_acts_before_birth(day, fits):
    child = Person(id="k", born=SPRING)
    first = [entry("a", "registered", "a1")]
    then = [entry("a", "registered", "a1", child)]
    result = year(
        event("birth", "a", day, people=["k"], id="e"), at_first=first, then=then
    )
    assert (("in_order", "e") not in found(result)) is fits


def test_a_step_that_no_rule_allows():
    first, then = [entry("a", "registered", "a1")], [entry("a", "stably_exited", "a1")]
    result = year(event("stable_exit", "a", id="e"), at_first=first, then=then)
    # It was told, so the state is explained; that it may not be is one finding.
    assert found(result) == [("allowed", "e")]
    ((name, change),) = result.refused
    assert name == "e"
    assert change.citation.article == "stably exited, without policies"
    assert "Stable exit asks for a household whose state is exited" in result.explain()
    assert "无规定允许的变动" in result.explain("zh")
    late = reconcile(
        attrs.evolve(before(*first), as_of=date(2020, 12, 31)),
        attrs.evolve(after(entry("a", "exited", "a1")), as_of=date(2021, 12, 31)),
        [event("exit", "a", date(2021, 3, 1))],
    )
    assert "No rule about exit is in force" in late.refused[0][1].label()


def test_a_table_of_ones_own():
    mine = [
        attrs.evolve(row, value=attrs.evolve(row.value, before=("registered",)))
        if row.value.event is EventKind.STABLE_EXIT
        else row
        for row in TRANSITIONS
    ]
    first, then = [entry("a", "registered", "a1")], [entry("a", "stably_exited", "a1")]
    told = event("stable_exit", "a")
    assert year(told, at_first=first, then=then, table=mine).verdict is Truth.YES


def test_the_day_on_which_a_state_began():
    first = [entry("a", "registered", "a1", since=SPRING)]
    then = [entry("a", "exited", "a1", since=date(2016, 11, 2))]
    result = year(event("exit", "a"), at_first=first, then=then)
    assert found(result) == [("since", "a")]
    fits = [entry("a", "exited", "a1", since=AUTUMN)]
    assert year(event("exit", "a"), at_first=first, then=fits).verdict is Truth.YES
    same = [entry("a", "registered", "a1", "a2", since=AUTUMN)]
    told = event("birth", "a", people=["a2"])
    assert found(year(told, at_first=first, then=same)) == [("since", "a")]


@pytest.mark.parametrize(
    ("since", "noted"),
    [(date(2016, 1, 1), True), (date(2015, 12, 31), False), (None, False)],
)
def test_an_exit_in_the_year_of_entry_is_noted(since, noted):
    first = [entry("a", "registered", "a1", since=since)]
    then = [entry("a", "exited", "a1")]
    result = year(event("exit", "a"), at_first=first, then=then)
    assert result.verdict is Truth.YES
    assert bool(result.notes) is noted


def test_an_exit_in_the_year_of_return_is_noted():
    told = (event("return", "a", SPRING), event("exit", "a"))
    both = [entry("a", "exited", "a1")]
    result = year(*told, at_first=both, then=both)
    assert [one.criterion for one in result.notes] == ["register_entry.same_year_exit"]
    assert "Worth a look" in result.explain()
    flow = result.flow("poor_people")
    assert flow.came == ((EventKind.RETURN, 1),)
    assert flow.went == ((EventKind.EXIT, 1),)
    assert flow.explained


def test_a_household_that_comes_with_its_people():
    told = (
        event("register", "n", SPRING),
        event("birth", "n", people=["n2"]),
        event("death", "n", people=["n3"]),
    )
    result = year(*told, at_first=[], then=[entry("n", "registered", "n1", "n2")])
    assert result.verdict is Truth.YES
    assert result.flow("people").came == ((EventKind.REGISTER, 2), (EventKind.BIRTH, 1))
    named = event("register", "n", SPRING, people=["n1"])
    result = year(named, at_first=[], then=[entry("n", "registered", "n1")])
    assert result.flow("people").came == ((EventKind.REGISTER, 1),)


def test_a_household_that_ends_or_moves_away():
    first = [entry("a", "registered", "a1"), entry("b", "exited", "b1")]
    told = (event("cancel", "a"), event("move", "b"))
    result = year(*told, at_first=first, then=[])
    assert result.verdict is Truth.YES
    assert result.flow("households").went == (
        (EventKind.CANCEL, 1),
        (EventKind.MOVE, 1),
    )
    assert result.movements[0].after is None


def test_a_household_that_moves_in_comes_as_it_stands():
    told = event("move", "n", to="v1")
    result = year(told, at_first=[], then=[entry("n", "exited", "n1")])
    assert result.verdict is Truth.YES
    assert result.flow("households").came == ((EventKind.MOVE, 1),)
    unknown = year(told, at_first=[], then=[entry("n", None, "n1")])
    assert unknown.verdict is Truth.UNKNOWN
    first = [entry("n", "exited", "n1")]
    there_and_back = (event("move", "n", SPRING), event("move", "n", to="v1"))
    result = year(*there_and_back, at_first=first, then=[])
    assert ("departure", "n") in found(result)


def test_where_one_lived_who_came_and_moved_is_not_known():
    told = (
        event("register", "n", SPRING, people=["n1", "n2"]),
        event("split", "n", date(2016, 4, 1), others=["m"], people=["n2"]),
        event("move", "n", to="v2"),
    )
    then = [
        entry("n", "registered", "n1", village="v2"),
        entry("m", "registered", "n2", village="v1"),
    ]
    result = year(*told, at_first=[], then=then)
    assert result.verdict is Truth.UNKNOWN
    assert [one.criterion for one in result.findings] == ["register_entry.village"]


def test_a_candidate_that_is_declined():
    first = [entry("f", "candidate", "f1")]
    assert year(event("decline", "f"), at_first=first, then=[]).verdict is Truth.YES


def test_a_household_that_comes_and_goes_within_the_year():
    told = (event("apply", "n", SPRING), event("decline", "n"))
    result = year(*told, at_first=[], then=[])
    assert result.verdict is Truth.YES
    assert result.flow("households").came == ((EventKind.APPLY, 1),)
    alone = year(event("apply", "n"), at_first=[], then=[])
    assert found(alone) == [("household_known", "apply:n:2016-11-01")]
    through = (event("move", "n", SPRING, to="v1"), event("move", "n"))
    assert year(*through, at_first=[], then=[]).flow("households").went == (
        (EventKind.MOVE, 1),
    )
    first, then = (
        [entry("a", "registered", "a1")],
        [entry("a", "registered", "a1", "n1")],
    )
    merged = (
        event("register", "n", SPRING),
        event("merge", "a", others=["n"], people=["n1"]),
    )
    assert year(*merged, at_first=first, then=then).verdict is Truth.YES


def test_a_person_who_comes_and_goes_with_the_household():
    first = [entry("a", "exited", "a1")]
    told = (event("birth", "a", SPRING, people=["a2"]), event("cancel", "a"))
    assert year(*told, at_first=first, then=[]).verdict is Truth.YES


def test_a_split_into_several():
    first = [entry("a", "registered", "a1", "a2", "a3")]
    then = [
        entry("a", "registered", "a1"),
        entry("x", "registered", "a2"),
        entry("y", "registered", "a3"),
    ]
    for people in ((), ("a2", "a3")):
        told = event("split", "a", others=["x", "y"], people=people)
        result = year(told, at_first=first, then=then)
        assert result.verdict is Truth.YES
        assert [(one.criterion, one.subject) for one in result.flags] == [
            ("household_form.split", "x"),
            ("household_form.split", "y"),
        ]
    born = event("birth", "x", people=["x2"])
    with_child = [then[0], entry("x", "registered", "a2", "x2"), then[2]]
    told = event("split", "a", SPRING, others=["x", "y"], people=["a2", "a3"])
    assert year(told, born, at_first=first, then=with_child).verdict is Truth.YES


def test_lists_for_public_notice():
    result = year(*WHAT_HAPPENED)
    entering, leaving = result.notice("entering"), result.notice("leaving")
    assert [one.household for one in entering.rows] == ["c", "f"]
    assert [one.household for one in leaving.rows] == ["a"]
    assert leaving.to_dict()["rows"] == leaving.to_rows()
    assert leaving.to_rows()[0]["people"] == 2
    assert "a          v1       2       exit" in leaving.explain()
    assert "拟退出名单" in leaving.explain("zh")
    first = [entry("a", "registered", "a1", "a2", "a3")]
    told = (event("death", "a", SPRING, people=["a3"]), event("cancel", "a"))
    (gone,) = year(*told, at_first=first, then=[]).notice("leaving").rows
    assert (gone.kind, gone.people) == (EventKind.CANCEL, 2)
    assert repr(leaving) == "<PublicNotice leaving: 1 households>"
    with pytest.raises(KeyError):
        result.notice("passing through")
    empty = year(then=TOWN).notice("entering")
    assert empty.explain().endswith("0 households.\n")


def test_a_result_is_a_value():
    result = year(*WHAT_HAPPENED[:3])
    assert result == year(*WHAT_HAPPENED[:3])
    assert pickle.loads(pickle.dumps(result)) == result
    assert json.loads(json.dumps(result.to_dict()))["verdict"] == "no"
    assert len(result.to_rows()) == len(result.findings)
    assert {one.criterion for one in result.counts} >= {"register_event.allowed"}
    assert "Reconciliation 2015-12-31 to 2016-12-31: NO, 7 households before" in repr(
        result
    )
    page = result._repr_html_()
    assert page.startswith("<section>")


def test_an_explanation_shows_the_first_findings_and_counts_the_others():
    many = [entry(f"h{i:02}", "registered", f"p{i:02}") for i in range(30)]
    text = year(at_first=[], then=many).explain()
    assert "and 40 more." in text
    assert "Events: none." in text
    assert "另有40条。" in year(at_first=[], then=many).explain("zh")
    assert "事件：无" in year(at_first=[], then=many).explain("zh")


def test_bad_input():
    first, then = before(), after()
    with pytest.raises(RecordError, match=r"after\.as_of: is before the day"):
        reconcile(then, first)
    with pytest.raises(TypeError, match="takes a Register, not list"):
        reconcile([], then)
    with pytest.raises(TypeError, match="takes a Register, not None"):
        reconcile(first, None)
    with pytest.raises(TypeError, match="takes a RegisterEvent, not str"):
        reconcile(first, then, ["exit"])
    early = Register(as_of=date(2014, 4, 1))
    with pytest.raises(NotInForceError, match="register_entry is not in force"):
        reconcile(early, early)
    assert reconcile(early, early, on=date(2014, 4, 2)).on == date(2014, 4, 2)
