"""One checklist asked of many subjects: how often each fault stands, and where.

Many subjects have the same facts. Each such row is judged once; only subjects at
fault are kept, and of those that are merely open the first ones.
"""

from collections import Counter
from collections.abc import Iterator
from operator import itemgetter
from typing import Any

import attrs

from precisionpov.derive.entry_reading import Given
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.compiling import Answers
from precisionpov.reasoning.evidence import findings_of
from precisionpov.reasoning.facts import Facts, words_of
from precisionpov.reasoning.findings import Finding
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.tally import CriterionCount, Row, Values

__all__ = ["MOST_OPEN", "CheckTally", "Counting"]

MOST_KNOWN = 10_000
"""So many different rows are remembered while judging."""

MOST_OPEN = 1_000
"""Of subjects with nothing at fault, but something unknown, so many are kept."""


@attrs.frozen(repr=False)
class CheckTally:
    """How one checklist came out over many subjects.

    Attributes:
        purpose: What it is asked of, as in ``"audit_person"``.
        law: The checklist with the numbers of the day.
        outcomes: Each different row of truths, one for each check, and how many
            subjects have it.
        kept: The subjects at fault, with their facts, in the order of the register.
        open: The first 1,000 subjects with nothing at fault but something unknown.
    """

    purpose: str
    law: BoundRule
    outcomes: tuple[tuple[Answers, int], ...]
    kept: tuple[Row, ...]
    open: tuple[Row, ...]

    @property
    def subjects(self) -> int:
        """How many subjects were checked."""
        return sum(number for _, number in self.outcomes)

    @property
    def counts(self) -> tuple[CriterionCount, ...]:
        """How each check came out: yes is a fault."""
        found: list[Counter[bool | None]] = [Counter() for _ in self.law.rule.notes]
        for answers, number in self.outcomes:
            for count, truth in zip(found, answers, strict=True):
                count[truth] += number
        rule = self.law.rule
        return tuple(
            CriterionCount(
                f"{rule.id}.{one.id}",
                one.en,
                one.zh,
                count[True],
                count[False],
                count[None],
            )
            for one, count in zip(rule.notes, found, strict=True)
        )

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources of the checks that found a fault, each once."""
        faulty = {count.criterion for count in self.counts if count.yes}
        rule = self.law.rule
        cited = (one.cite for one in rule.notes if f"{rule.id}.{one.id}" in faulty)
        return tuple(dict.fromkeys(cited))

    def findings(self, *, truth: bool | None = True) -> Iterator[Finding]:
        """Give the faults, subject by subject; with ``truth=None`` what is unknown.

        Args:
            truth: True for faults, None for what cannot be told.
        """
        notes = self.law.rule.notes
        for row in (*self.kept, *self.open) if truth is None else self.kept:
            facts = _facts(self.law, row)
            truths = self.law.answers_of_notes(facts)
            held = [
                one for one, known in zip(notes, truths, strict=True) if known is truth
            ]
            yield from findings_of(self.law, held, facts, [truth] * len(held))

    def __repr__(self) -> str:
        """Say how many are at fault, in one line."""
        return f"<CheckTally {self.purpose}: {len(self.kept)} of {self.subjects}>"


class Counting:
    """A checklist while subjects are still coming in."""

    def __init__(self, purpose: str, law: BoundRule) -> None:
        """Start with nothing."""
        self.purpose = purpose
        self.law = law
        self._read: Any = itemgetter(*words_of(law.rule.subject))
        self._known: dict[Values, tuple[Values, Answers]] = {}
        self._outcomes: Counter[Answers] = Counter()
        self._kept: list[Row] = []
        self._open: list[Row] = []

    def add(self, subject: str, given: Given) -> None:
        """Check one subject.

        Raises:
            RecordError: A fact is out of all bounds.
        """
        values: Values = self._read(given)
        judged = self._known.get(values)
        if judged is None:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            facts = _facts(self.law, (subject, values))
            judged = self._known[values] = values, self.law.answers_of_notes(facts)
        first, answers = judged
        self._outcomes[answers] += 1
        if True in answers:
            self._kept.append((subject, first))
        elif None in answers and len(self._open) < MOST_OPEN:
            self._open.append((subject, first))

    def tally(self) -> CheckTally:
        """Give what was found."""
        outcomes = tuple(sorted(self._outcomes.items(), key=str))
        kept, open_ = tuple(self._kept), tuple(self._open)
        return CheckTally(self.purpose, self.law, outcomes, kept, open_)


def _facts(law: BoundRule, row: Row) -> Facts:
    """Make the facts of one row."""
    subject, values = row
    kind = law.rule.subject
    named: dict[str, Any] = dict(zip(words_of(kind), values, strict=True))
    return kind(subject=subject, **named)
