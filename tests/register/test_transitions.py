"""The table of states and events: every pair of states, every edge of its days."""

from datetime import date, timedelta

import attrs
import pytest

from precisionpov.errors import PolicyError, RecordError
from precisionpov.policy.register_states import (
    CHANGES,
    IN_REGISTER,
    NATURAL,
    TRANSITIONS,
    Transition,
)
from precisionpov.reasoning.document import as_text
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.truth import Truth
from precisionpov.records.register import EventKind, RegisterState
from precisionpov.register import (
    possible_events,
    state_name,
    transition,
    transition_page,
)

STATES = (None, *RegisterState)
DAY = timedelta(days=1)

# Worked out by hand from RT-1 to RT-4 and RT-7: event, from, to, first and last day,
# and the document that allows it.
LIFE = [
    *(
        (*row, "2014-04-02", "2020-12-31", document)
        for *row, document in (
            ("apply", None, "candidate", "registering_plan_2014"),
            ("apply", "removed", "candidate", "registering_plan_2014"),
            ("decline", "candidate", None, "registering_plan_2014"),
            ("register", "candidate", "registered", "registering_plan_2014"),
            ("register", None, "registered", "household_form_2014"),
            ("return", "exited", "returned", "return_handbook"),
            ("remove", "registered", "removed", "return_handbook"),
            ("remove", "exited", "removed", "return_handbook"),
            ("remove", "returned", "removed", "return_handbook"),
        )
    ),
    *(
        ("exit", one, "exited", *days)
        for one in ("registered", "returned")
        for days in (
            ("2014-04-02", "2016-04-27", "mechanism_plan_2014"),
            ("2016-04-28", "2020-12-31", "exit_opinions_2016"),
        )
    ),
    *(
        (*row, "2016-04-28", "2020-12-31", "return_handbook")
        for row in (
            ("stable_exit", "exited", "stably_exited"),
            ("return", "stably_exited", "returned"),
        )
    ),
    *(
        (*row, "2020-03-20", "2020-12-31", document)
        for *row, document in (
            ("register", "monitored", "registered", "return_handbook"),
            ("return", "monitored", "returned", "return_handbook"),
            ("monitor", None, "monitored", "monitoring_2020"),
            ("monitor", "exited", "monitored", "monitoring_2020"),
            ("monitor", "stably_exited", "monitored", "monitoring_2020"),
            ("monitor", "removed", "monitored", "monitoring_2020"),
            ("eliminate", "monitored", "eliminated", "monitoring_2020"),
        )
    ),
    *(
        (*row, "2021-01-01", "2025-12-31", document)
        for *row, document in (
            ("monitor", None, "monitored", "monitoring_2021"),
            ("monitor", "exited", "monitored", "monitoring_2021"),
            ("monitor", "stably_exited", "monitored", "monitoring_2021"),
            ("monitor", "removed", "monitored", "monitoring_2021"),
            ("monitor", "eliminated", "monitored", "monitoring_2021"),
            ("eliminate", "monitored", "eliminated", "elimination_page"),
        )
    ),
    *(
        ("cancel", one, None, "2014-04-02", "2025-12-31", "county_decreases")
        for one in RegisterState
        if one != "removed"
    ),
    *(
        (event, one, one, "2014-04-02", "2025-12-31", "return_handbook")
        for one in RegisterState
        if one != "removed"
        for event in (
            "birth",
            "death",
            "marriage_in",
            "marriage_out",
            "join",
            "leave",
            "split",
            "merge",
            "move",
        )
    ),
]
EDGES = sorted(
    {
        date.fromisoformat(text) + step
        for text in {one for row in LIFE for one in row[3:5]}
        for step in (-DAY, 0 * DAY, DAY)
    }
)


def wanted(day):
    """Give what leads where on a day, and by which document, by event and state."""
    return {
        (event, before): (after, document)
        for event, before, after, first, last, document in LIFE
        if first <= day.isoformat() <= last
    }


def given(day, table=TRANSITIONS, events=tuple(EventKind)):
    """Give the same as the library answers it."""
    found = {}
    for event in events:
        for state in STATES:
            change = transition(state, event, on=day, table=table)
            if change.truth is Truth.YES:
                document = change.citation.document.key
                found[event.value, state] = change.after, document
    return found


def held_twice(day, table=TRANSITIONS):
    """Name what two rows of the table hold for at once on a day."""
    held = [
        (row.value.event, state)
        for row in table
        if row.holds(day, frozenset())
        for state in row.value.before
    ]
    return {one for one in held if held.count(one) > 1}


@pytest.mark.parametrize("day", EDGES, ids=str)
def test_every_event_from_every_state(day):
    assert given(day) == wanted(day)


@pytest.mark.parametrize("day", [date(2017, 1, 1), date(2020, 6, 1), date(2023, 1, 1)])
@pytest.mark.parametrize("before", STATES, ids=str)
@pytest.mark.parametrize("after", STATES, ids=str)
def test_every_pair_of_states(day, before, after):
    leads = {
        event
        for (event, one), (to, _) in wanted(day).items()
        if (one, to) == (before, after)
    }
    found = {
        change.event.value
        for change in possible_events(before, on=day)
        if change.after is after
    }
    assert found == leads


def test_every_state_is_reached_and_left():
    reached = {after for _, before, after, *_ in LIFE if before != after}
    left = {before for _, before, after, *_ in LIFE if before != after}
    assert reached == left == set(STATES)


def test_no_two_rows_hold_at_once():
    assert [day for day in EDGES if held_twice(day)] == []


def wrong_changes(one):
    """Give a change with each small mistake, and the name of the mistake."""
    for state in STATES:
        less = tuple(each for each in one.before if each is not state)
        if less and state in one.before:
            yield f"not from {state}", attrs.evolve(one, before=less)
        if state not in one.before:
            more = (*one.before, state)
            yield f"from {state} too", attrs.evolve(one, before=more)
        if one.stays or state is not one.after:
            yield f"to {state}", Transition(one.event, one.before, state)
    if not one.stays:
        yield "stays", Transition(one.event, one.before, stays=True)
    for event in EventKind:
        if event is not one.event:
            yield f"by {event}", attrs.evolve(one, event=event)


def wrong_rows(row):
    """Give a row of the table with each small mistake, and the name of the mistake."""
    for name, wrong in wrong_changes(row.value):
        yield name, attrs.evolve(row, value=wrong)
    for end in ("since", "until"):
        for step in (-DAY, DAY):
            days = {end: getattr(row, end) + step}
            yield f"{end} {days[end]}", attrs.evolve(row, precision="day", **days)
    for cite in {one.citation.document: one.citation for one in TRANSITIONS}.values():
        if cite.document != row.citation.document:
            yield f"cites {cite.document.key}", attrs.evolve(row, citation=cite)


def wrong_tables():
    """Give the table with each small mistake, and the name of the mistake.

    A wrong row stands where the right one stood, or after all others, since the
    first row that holds answers.
    """
    for i, row in enumerate(TRANSITIONS):
        before, after = TRANSITIONS[:i], TRANSITIONS[i + 1 :]
        label = f"{i} {row.value.event}"
        yield f"{label} left out", (*before, *after)
        for name, wrong in wrong_rows(row):
            yield f"{label} {name}", (*before, wrong, *after)
            yield f"{label} {name}, last", (*before, *after, wrong)


def test_every_small_mistake_in_the_table_is_noticed():
    rights = {day: wanted(day) for day in EDGES}
    tables = list(wrong_tables())
    left = [
        name
        for name, table in tables
        if not any(noticed(table, day, rights[day]) for day in EDGES)
    ]
    assert len(tables) > 2000
    assert left == []


def noticed(table, day, right):
    """Tell whether a wrong table answers another thing, or twice, on a day."""
    changed = {row.value.event for row in set(table) ^ set(TRANSITIONS)}
    events = changed & {row.value.event for row in table}
    if changed != events or held_twice(day, table):
        return True
    return given(day, table, events) != {
        key: to for key, to in right.items() if key[0] in events
    }


def test_an_event_that_may_not_happen_says_what_it_asks_for():
    change = transition("candidate", "exit", on=date(2017, 12, 31))
    assert change.truth is Truth.NO
    assert change.after is None
    assert change.asked == (RegisterState.REGISTERED, RegisterState.RETURNED)
    assert change.citation.document.key == "exit_opinions_2016"
    assert change.label() == (
        "Exit asks for a household whose state is registered as poor or returned to "
        "poverty; this one: candidate."
    )
    assert "要求该户状态为建档立卡贫困户、返贫户" in change.label("zh")


def test_an_event_before_its_rule_says_so():
    change = transition("exited", "monitor", on=date(2020, 3, 19))
    assert change.truth is Truth.NO
    assert change.asked == ()
    assert change.citation.document.key == "monitoring_2020"
    assert change.label() == (
        "No rule about start of monitoring is in force on 2020-03-19."
    )
    assert change.label("zh") == "2020-03-19无关于“纳入监测”的有效规定。"


def test_of_an_unknown_state_nothing_can_be_told():
    unknown = transition(Truth.UNKNOWN, "exit", on=date(2017, 1, 1))
    assert unknown.truth is Truth.UNKNOWN
    assert "state unknown" in unknown.label()
    assert "状态不明" in unknown.label("zh")
    too_late = transition(Truth.UNKNOWN, "exit", on=date(2021, 1, 1))
    assert too_late.truth is Truth.NO


def test_an_event_that_may_happen_says_what_follows():
    change = transition(None, "apply", on=date(2014, 5, 1))
    assert change.label() == (
        "Application may happen to a household whose state is not in the register; "
        "then: candidate."
    )
    assert change.label("zh") == "未在册可以“申请”，之后为申请户。"
    assert repr(change) == (
        "<StateChange on 2014-05-01: not in the register, apply -> candidate YES>"
    )
    assert "Work plan for registering the poor" in change.explain()
    assert change.explain("zh").startswith("申请：是")
    assert "<h3>" in change._repr_html_()


def test_an_answer_is_plain_data():
    told = transition("monitored", "eliminate", on=date(2021, 5, 1)).to_dict()
    assert told["before"], told["after"] == ("monitored", "eliminated")
    assert told["truth"] == "yes"
    assert told["asked"] == ["monitored"]
    assert told["citation"]["document"] == "elimination_page"
    outside = transition(None, "exit", on=date(2017, 1, 1)).to_dict()
    assert (outside["before"], outside["after"]) == (None, None)
    assert repr(transition(None, "exit", on=date(2017, 1, 1))).endswith("exit NO>")


def test_what_may_happen_next():
    names = [one.event.value for one in possible_events("exited", on=date(2019, 1, 1))]
    assert names[:3] == ["stable_exit", "return", "remove"]
    assert possible_events("exited", on=date(2026, 1, 1)) == ()


@pytest.mark.parametrize("event", ["", "leave poverty", 1, None])
def test_no_such_event(event):
    with pytest.raises(RecordError, match="event: one of apply"):
        transition("exited", event, on=date(2019, 1, 1))


@pytest.mark.parametrize("state", ["", "poor", 1, Truth.YES])
def test_no_such_state(state):
    with pytest.raises(RecordError, match="state: one of candidate"):
        transition(state, "exit", on=date(2019, 1, 1))


def test_a_table_of_ones_own_needs_a_row_for_the_event():
    mine = [row for row in TRANSITIONS if row.value.event is EventKind.EXIT]
    with pytest.raises(PolicyError, match="no row for 'return'"):
        transition("exited", "return", on=date(2019, 1, 1), table=mine)


def test_the_events_are_of_two_sorts():
    assert set(CHANGES) | set(NATURAL) == set(EventKind)
    assert not set(CHANGES) & set(NATURAL)
    assert RegisterState.REMOVED not in IN_REGISTER


def test_no_row_rests_on_a_source_of_low_confidence():
    assert all(row.citation.confidence is not Confidence.LOW for row in TRANSITIONS)
    assert all(row.citation.article_zh for row in TRANSITIONS)


def test_the_table_is_drawn():
    english = as_text(transition_page())
    assert "from \\ to" in english
    assert "start of monitoring" in english
    assert "as it was" in english
    chinese = as_text(transition_page("zh", on=date(2017, 1, 1)))
    assert "脱贫退出" in chinese
    assert "纳入监测" not in chinese


def test_names_of_states():
    assert state_name(None) == "not in the register"
    assert state_name(Truth.UNKNOWN, "zh") == "状态不明"
    assert state_name(RegisterState.EXITED, "zh") == "脱贫户（享受政策）"
