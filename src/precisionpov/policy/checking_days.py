"""What is wrong with a policy on some days.

Everything is found without walking the days: nothing changes between two
breakpoints (a span begins or ends, a window of income moves on).
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

import attrs

from precisionpov.errors import NotInForceError
from precisionpov.policy.fault import PolicyFault, next_day
from precisionpov.policy.parts import PolicyParts
from precisionpov.reasoning.expression import Comparison, walk
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.within_bounds import compared
from precisionpov.records.receipt_kinds import ReceiptKind

__all__ = ["gaps", "unfit_numbers", "untreated"]

DAY = timedelta(days=1)
WINDOWS_MOVE = ((1, 1), (10, 1))
"""The days of the year on which a window of income moves on."""

Days = tuple[date, date | None]
"""The first and the last day; None for no end."""


def gaps(policy: PolicyParts) -> Iterator[PolicyFault]:
    """Find the days between two rules of a purpose on which there is none."""
    for line in policy.rules:
        spans = policy.active(line)
        if not spans:
            yield PolicyFault(line.name, "no rule holds under the choices")
            continue
        ends = [span.until for span in spans]
        last = None if None in ends else max(end for end in ends if end is not None)
        for since, until in _uncovered((spans[0].since, last), spans):
            yield PolicyFault(line.name, "no rule between two rules", since, until)


def unfit_numbers(policy: PolicyParts) -> Iterator[PolicyFault]:
    """Find what is wrong with the numbers of the rules, stretch by stretch."""
    numbers = {line.name: line for line in policy.numbers}
    for line in policy.rules:
        for span in policy.active(line):
            for since, until in _stretches(policy, span):
                for fault in _faults_on(policy, numbers, span.value, since):
                    yield attrs.evolve(fault, since=since, until=until)


def _stretches(policy: PolicyParts, span: Dated[Rule]) -> Iterator[Days]:
    """Cut the days of a rule where a number or a window of income changes."""
    names = {one.name for one in span.value.parameters}
    lines: list[Timeline[Any]] = [policy.windows]
    lines += [one for one in policy.numbers if one.name in names]
    changes = {span.since}
    for one in (one for line in lines for one in line.spans):
        changes.add(one.since)
        if one.until is not None:
            changes.add(next_day(one.until))
    # Two years after the last change every window lies after it too.
    last = span.until or date(min(max(changes).year + 2, date.max.year), 12, 31)
    years = range(span.since.year, last.year + 1)
    changes |= {date(year, *day) for year in years for day in WINDOWS_MOVE}
    starts = sorted(day for day in changes if span.since <= day <= last)
    for start, following in zip(starts, [*starts[1:], None], strict=True):
        yield start, span.until if following is None else following - DAY


def _faults_on(
    policy: PolicyParts, numbers: dict[str, Timeline[int]], rule: Rule, day: date
) -> Iterator[PolicyFault]:
    """Find what is wrong with a rule's numbers on a day."""
    chosen = policy.choices.options
    try:
        last = policy.windows.at(day, chosen).value.before(day).last
    except NotInForceError:
        yield PolicyFault("windows", f"no window of income for {rule.id}")
        return
    values: dict[str, int] = {}
    for one in rule.parameters:
        asked = last if one.dated_by == "income_year" else day
        dated = _at(numbers.get(one.name), asked, chosen)
        if dated is None:
            yield PolicyFault(one.name, f"no number for {rule.id}")
        elif dated.value < 0:
            yield PolicyFault(one.name, "a number is not below zero")
        else:
            values[one.name] = dated.value
    yield from _settled(rule, values)


def _at(
    line: Timeline[int] | None, day: date, chosen: frozenset[str]
) -> Dated[int] | None:
    """Give the number in force on a day, or None."""
    spans = () if line is None else line.spans
    return next((span for span in spans if span.holds(day, chosen)), None)


def _settled(rule: Rule, numbers: dict[str, int]) -> Iterator[PolicyFault]:
    """Find the comparisons that are settled whatever the facts."""
    for criterion in (*rule.criteria, *rule.notes):
        for one in walk(criterion):
            if not isinstance(one, Comparison):
                continue
            factor = 1 if one.factor is None else numbers.get(one.factor.name)
            if factor is None:
                continue
            answer = compared(one, None, factor, None)
            if answer is not None:
                yield PolicyFault(
                    f"{rule.id}.{criterion.id}",
                    f"{one.compared.name} {one.operator} {one.right.name} is "
                    f"{'always' if answer else 'never'} so",
                )


def untreated(policy: PolicyParts) -> Iterator[PolicyFault]:
    """Find the days of rules on which a kind of receipt has no treatment."""
    lines = {line.name: line for line in policy.treatments}
    days = [
        (span.since, span.until)
        for line in policy.rules
        for span in policy.active(line)
    ]
    for kind in ReceiptKind:
        line = lines.get(kind.value)
        spans = [] if line is None else policy.active(line)
        for within in days:
            for since, until in _uncovered(within, spans):
                yield PolicyFault(kind.value, "no treatment", since, until)


def _uncovered(within: Days, spans: Sequence[Dated[Any]]) -> Iterator[Days]:
    """Give the days of a stretch on which none of some spans, sorted, holds."""
    first, last = within
    for span in spans:
        if last is not None and span.since > last:
            break
        if first < span.since:
            yield first, span.since - DAY
        if span.until is None or span.until == date.max:
            return
        first = max(first, next_day(span.until))
    if last is None or first <= last:
        yield first, last
