"""What is in force on a day.

A number or a rule stands on a timeline, as spans that do not overlap. Outside its
spans it raises; there is never a default. Where sources disagree, spans of the
same days carry the *options* under which they hold, such as
``"line_series=growth6"``, and whoever asks says which options are chosen.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any, Generic, Literal, TypeVar

import attrs

from precisionpov.dates import is_date
from precisionpov.errors import NotInForceError, PolicyError
from precisionpov.reasoning.source import Citation, require_citation

__all__ = ["Dated", "Timeline"]

T = TypeVar("T")

FIRST_OF_YEAR = (1, 1)
LAST_OF_YEAR = (12, 31)


@attrs.frozen
class Dated(Generic[T]):
    """A value with the days on which it is in force and its source.

    Attributes:
        value: The number, rule or list.
        since: The first day in force.
        until: The last day in force; None while it is still in force.
        citation: Its source.
        precision: ``"day"``, or ``"year"`` where only the years are known; then
            it runs from 1 January to 31 December.
        options: The options under which it holds; none means under all.

    Raises:
        PolicyError: The source is no citation, a day is none, the span ends before it
            begins, or is known by year and holds half of one.
    """

    value: T
    since: date
    until: date | None
    citation: Citation
    precision: Literal["day", "year"] = "day"
    options: frozenset[str] = frozenset()

    def __attrs_post_init__(self) -> None:
        """Refuse what is no span, has no source, or is by year and has half of one."""
        require_citation(self.citation)
        for day in (self.since, self.since if self.until is None else self.until):
            if not is_date(day):
                kind = type(day).__name__
                msg = f"a span goes from datetime.date to datetime.date, not {kind}"
                raise PolicyError(msg)
        if self.until is not None and self.until < self.since:
            msg = f"the span from {self.since} to {self.until} ends before it begins"
            raise PolicyError(msg)
        if self.precision == "year" and not _whole_years(self.since, self.until):
            msg = "a span known by year runs from 1 January to 31 December"
            raise PolicyError(msg)

    @classmethod
    def years(
        cls,
        value: T,
        first: int,
        last: int,
        citation: Citation,
        *options: str,
    ) -> "Dated[T]":
        """Give the value known to hold in whole years, first to last."""
        return cls(
            value,
            date(first, 1, 1),
            date(last, 12, 31),
            citation,
            "year",
            frozenset(options),
        )

    def holds(self, day: date, options: frozenset[str]) -> bool:
        """Tell whether it is in force on a day, under the options chosen."""
        if self.options and not self.options & options:
            return False
        return self.since <= day and (self.until is None or day <= self.until)

    def clashes(self, other: "Dated[Any]") -> bool:
        """Tell whether both could be in force on the same day."""
        if self.options and other.options and not self.options & other.options:
            return False
        return (self.until is None or other.since <= self.until) and (
            other.until is None or self.since <= other.until
        )


def _in_order(spans: Iterable[Dated[T]]) -> tuple[Dated[T], ...]:
    """Keep spans in the order given."""
    return tuple(spans)


@attrs.frozen
class Timeline(Generic[T]):
    """One number, rule or list through the years.

    Attributes:
        name: What it is, as in ``"poverty_line"``.
        spans: What holds when; no two may be in force on the same day.

    Raises:
        PolicyError: Two spans could be in force on the same day.
    """

    name: str
    spans: tuple[Dated[T], ...] = attrs.field(converter=_in_order)

    def __attrs_post_init__(self) -> None:
        """Refuse spans that overlap."""
        for i, one in enumerate(self.spans):
            for other in self.spans[i + 1 :]:
                if one.clashes(other):
                    msg = (
                        f"{self.name}: the spans from {one.since} and from "
                        f"{other.since} overlap"
                    )
                    raise PolicyError(msg)

    def at(self, day: date, options: frozenset[str] = frozenset()) -> Dated[T]:
        """Give what is in force on a day.

        Raises:
            NotInForceError: Nothing is in force on that day under these options.
        """
        for span in self.spans:
            if span.holds(day, options):
                return span
        raise NotInForceError(self.name, day, self.days(options))

    def days(
        self, options: frozenset[str] = frozenset()
    ) -> tuple[tuple[date, date | None], ...]:
        """Give the days on which something is in force, as first and last days.

        In order; days that follow one another, or overlap, are joined.
        """
        joined: list[tuple[date, date | None]] = []
        for span in sorted(self.spans, key=_first_day):
            if span.options and not span.options & options:
                continue
            first, last = joined[-1] if joined else (span.since, date.min)
            if joined and (last is None or span.since <= _day(last, 1)):
                ends = (last, span.until)
                end = None if None in ends else max(one for one in ends if one)
                joined[-1] = (first, end)
            else:
                joined.append((span.since, span.until))
        return tuple(joined)

    def or_else(self, fallback: "Timeline[T]") -> "Timeline[T]":
        """Give this timeline with another one's spans where it has none itself.

        A span of the other that could be in force on the same day as one of these
        is cut to the days before and after it, also where this one holds only
        under options.
        """
        spans = list(self.spans)
        for span in fallback.spans:
            spans.extend(_outside(span, self.spans))
        spans.sort(key=_first_day)
        return Timeline(self.name, spans)


def _first_day(span: Dated[T]) -> date:
    """Give the first day of a span."""
    return span.since


def _outside(span: Dated[T], others: Iterable[Dated[T]]) -> list[Dated[T]]:
    """Cut a span to the days on which none of the others could be in force."""
    left = [span]
    for other in others:
        left = [piece for whole in left for piece in _cut(whole, other)]
    return left


def _cut(span: Dated[T], other: Dated[T]) -> list[Dated[T]]:
    """Cut one span to the days before and after another."""
    if not span.clashes(other):
        return [span]
    pieces: list[Dated[T]] = []
    if span.since < other.since:
        pieces.append(_part(span, span.since, _day(other.since, -1)))
    if other.until is not None and other.until < (span.until or date.max):
        pieces.append(_part(span, _day(other.until, 1), span.until))
    return pieces


def _part(span: Dated[T], since: date, until: date | None) -> Dated[T]:
    """Give a span for some of its days; one known by year may lose that."""
    precision = span.precision if _whole_years(since, until) else "day"
    return attrs.evolve(span, since=since, until=until, precision=precision)


def _whole_years(since: date, until: date | None) -> bool:
    """Tell whether days begin with a year and end with one."""
    return (since.month, since.day) == FIRST_OF_YEAR and (
        until is None or (until.month, until.day) == LAST_OF_YEAR
    )


def _day(day: date, step: int) -> date:
    """Give the day before or after."""
    return date.fromordinal(day.toordinal() + step)
