from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from precisionpov.errors import NotInForceError, PolicyError
from precisionpov.reasoning.timeline import Dated, Timeline
from reasoning.harbour import CITE

DAY = timedelta(days=1)
FIRST = date(2000, 1, 1)


def span(value, since, until, *options, precision="day"):
    return Dated(value, since, until, CITE, precision, frozenset(options))


def year(value, first, last, *options):
    return Dated.years(value, first, last, CITE, *options)


OLD = span("old", date(2001, 3, 1), date(2002, 6, 30))
NEW = span("new", date(2003, 1, 1), None)
LINE = Timeline("fee", [OLD, NEW])


@pytest.mark.parametrize(
    ("day", "value"),
    [
        (date(2001, 3, 1), "old"),
        (date(2002, 6, 30), "old"),
        (date(2003, 1, 1), "new"),
        (date(9999, 12, 31), "new"),
    ],
)
def test_first_and_last_day_are_in_force(day, value):
    assert LINE.at(day).value == value


@pytest.mark.parametrize(
    "day", [date(2001, 2, 28), date(2002, 7, 1), date(2002, 12, 31)]
)
def test_day_before_and_day_after_are_not(day):
    with pytest.raises(NotInForceError) as caught:
        LINE.at(day)
    assert (caught.value.item, caught.value.day) == ("fee", day)
    assert caught.value.spans == (
        (date(2001, 3, 1), date(2002, 6, 30)),
        (date(2003, 1, 1), None),
    )


def test_days_that_follow_one_another_are_told_as_one():
    line = Timeline(
        "fee",
        [year(3, 2005, 2005), year(1, 2001, 2002), year(2, 2003, 2003)],
    )
    assert line.days() == (
        (date(2001, 1, 1), date(2003, 12, 31)),
        (date(2005, 1, 1), date(2005, 12, 31)),
    )
    both = Timeline("fee", [year(1, 2001, 2003, "a"), year(2, 2002, 2004, "b")])
    chosen = frozenset({"a", "b"})
    assert both.days(chosen) == ((date(2001, 1, 1), date(2004, 12, 31)),)
    assert both.days(frozenset("a")) == ((date(2001, 1, 1), date(2003, 12, 31)),)
    assert both.days() == ()
    open_end = Timeline("fee", [span(1, FIRST, None, "a"), year(2, 2002, 2004, "b")])
    assert open_end.days(chosen) == ((FIRST, None),)


@pytest.mark.parametrize(
    ("options", "value"),
    [({"fare=low"}, "low"), ({"fare=high", "tide=any"}, "high")],
)
def test_options_choose_between_spans_of_the_same_days(options, value):
    line = Timeline(
        "fare",
        [year("low", 2001, 2003, "fare=low"), year("high", 2001, 2003, "fare=high")],
    )
    assert line.at(FIRST.replace(year=2001), frozenset(options)).value == value
    with pytest.raises(NotInForceError, match=r"fare is not in force.*: never"):
        line.at(FIRST.replace(year=2001))


def test_a_span_may_hold_under_any_of_its_options():
    line = Timeline("fare", [year("both", 2001, 2003, "fare=low", "fare=high")])
    assert line.at(date(2002, 1, 1), frozenset({"fare=high"})).value == "both"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (span(1, FIRST, FIRST + 5 * DAY), span(2, FIRST + 5 * DAY, None)),
        (span(1, FIRST, None), span(2, FIRST + 900 * DAY, None)),
        (span(1, FIRST, None, "a"), span(2, FIRST, FIRST)),
        (span(1, FIRST, None, "a", "b"), span(2, FIRST, FIRST, "b", "c")),
    ],
)
def test_spans_that_could_hold_on_the_same_day_are_refused(one, other):
    for spans in ([one, other], [other, one]):
        with pytest.raises(PolicyError, match=r"fee: the spans from .* overlap"):
            Timeline("fee", spans)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (span(1, FIRST, FIRST + 4 * DAY), span(2, FIRST + 5 * DAY, None)),
        (span(1, FIRST, None, "a"), span(2, FIRST, None, "b")),
    ],
)
def test_spans_that_could_not_are_taken(one, other):
    assert Timeline("fee", [other, one]).spans == (other, one)


def test_a_span_of_one_day_is_the_shortest():
    assert span(1, FIRST, FIRST).holds(FIRST, frozenset())
    with pytest.raises(PolicyError, match="from 2000-01-01 to 1999-12-31 ends before"):
        span(1, FIRST, FIRST - DAY)


@pytest.mark.parametrize(
    ("since", "until"),
    [
        (FIRST + DAY, date(2000, 12, 31)),
        (FIRST, date(2000, 12, 30)),
        (date(2000, 2, 1), None),
    ],
)
def test_span_known_by_year_has_whole_years(since, until):
    with pytest.raises(PolicyError, match="runs from 1 January to 31 December"):
        span(1, since, until, precision="year")


def test_years_run_from_january_to_december():
    assert year(7, 2001, 2002, "a") == span(
        7, date(2001, 1, 1), date(2002, 12, 31), "a", precision="year"
    )
    assert span(7, FIRST, None, precision="year").precision == "year"


@pytest.mark.parametrize(
    ("own", "rest"),
    [
        (
            span("own", date(2002, 1, 1), date(2002, 12, 31)),
            [year("base", 2001, 2001), year("base", 2003, 2004)],
        ),
        (
            span("own", date(2002, 3, 1), date(2002, 3, 1)),
            [
                span("base", date(2001, 1, 1), date(2002, 2, 28)),
                span("base", date(2002, 3, 2), date(2004, 12, 31)),
            ],
        ),
        (span("own", date(2002, 1, 1), None), [year("base", 2001, 2001)]),
        (span("own", date(2001, 1, 1), date(2004, 12, 31)), []),
        (year("own", 2005, 2006), [year("base", 2001, 2004)]),
        (
            span("own", date(2002, 1, 1), None, "a"),
            [year("base", 2001, 2001)],
        ),
    ],
)
def test_else_fills_the_days_left_before_and_after(own, rest):
    made = Timeline("fee", [own]).or_else(Timeline("base", [year("base", 2001, 2004)]))
    assert made.name == "fee"
    assert [one for one in made.spans if one.value == "base"] == rest
    assert [one for one in made.spans if one.value == "own"] == [own]


def test_else_leaves_what_holds_under_other_options():
    own = year("own", 2002, 2003, "fare=low")
    base = Timeline("fee", [year("base", 2001, 2004, "fare=high")])
    assert Timeline("fee", [own]).or_else(base).spans == (*base.spans, own)


def test_else_cuts_up_to_the_last_day_there_is():
    own = span("own", date(2002, 1, 1), date.max)
    made = Timeline("fee", [own]).or_else(Timeline("fee", [span("base", FIRST, None)]))
    assert made.spans == (span("base", FIRST, date(2001, 12, 31)), own)


DAYS = st.dates(date(2000, 1, 1), date(2001, 12, 31))


@st.composite
def timelines(draw, value):
    days = sorted(draw(st.sets(DAYS, max_size=6)))
    pairs = zip(days[::2], days[1::2], strict=False)
    spans = [span(value, first, last) for first, last in pairs]
    if len(days) % 2 and draw(st.booleans()):
        spans.append(span(value, days[-1], None))
    return Timeline("fee", spans)


def held(line, day):
    try:
        return line.at(day).value
    except NotInForceError:
        return None


@given(timelines("own"), timelines("base"), DAYS)
def test_else_gives_its_own_first_and_then_the_other(own, base, day):
    assert held(own.or_else(base), day) == (held(own, day) or held(base, day))
