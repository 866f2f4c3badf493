"""Rules of a place made from those of another: criteria replaced or added."""

from datetime import date

from precisionpov.dates import require_dates
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.rule import Rule, substitute
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = ["amended"]


def amended(  # noqa: PLR0913, PLR0917 - what an amendment says
    line: Timeline[Rule],
    criteria: tuple[Criterion, ...],
    notes: tuple[Criterion, ...],
    since: date,
    until: date | None,
    cite: Citation,
) -> tuple[Dated[Rule], ...]:
    """Give the spans of rules inside some days, amended.

    Args:
        line: The rules to start from.
        criteria: What replaces the criteria, or notes, of the same ids; what has
            another id is asked as well.
        notes: Notes to add.
        since: The first day.
        until: The last day; None for no end.
        cite: The source of the amendment.

    Raises:
        RecordError: A day is none.
    """
    require_dates(since=since, until=since if until is None else until)
    spans: list[Dated[Rule]] = []
    for span in line.spans:
        first, last = max(span.since, since), _earlier(span.until, until)
        if last is None or first <= last:
            rule = _rule(span.value, criteria, notes)
            spans.append(Dated(rule, first, last, cite, "day", span.options))
    return tuple(spans)


def _rule(
    rule: Rule, criteria: tuple[Criterion, ...], notes: tuple[Criterion, ...]
) -> Rule:
    """Replace the criteria that a rule has, add those that it has not."""
    known = {one.id for one in (*rule.criteria, *rule.notes)}
    rule = substitute(rule, *(one for one in criteria if one.id in known))
    return rule.with_criteria(
        *(one for one in criteria if one.id not in known)
    ).with_notes(*notes)


def _earlier(one: date | None, other: date | None) -> date | None:
    """Give the earlier of two last days, either of which may be open."""
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)
