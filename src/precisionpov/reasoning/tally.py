"""One rule asked of many subjects: how it came out, and for whom it fell short.

Many subjects have the same facts. Each such row is judged once, and only subjects
for which something is left to say are kept: whoever holds in full costs no memory.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.compiling import Answers
from precisionpov.reasoning.evidence import TRUTHS, findings_of
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.facts import Facts, words_of
from precisionpov.reasoning.findings import Finding
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.term import Language
from precisionpov.reasoning.truth import Truth

__all__ = ["CriterionCount", "Row", "Tally", "Values", "tally", "together"]

Values = tuple[bool | int | str | Range | None, ...]
"""The facts of one subject, in the order of the fields of its class of facts."""

Row = tuple[str, Values]
"""The id of a subject, and its facts."""

MOST_KNOWN = 10_000
"""So many different rows are remembered while judging."""


@attrs.frozen
class CriterionCount:
    """How one criterion came out over all subjects.

    Attributes:
        criterion: Its stable id, as in ``"plan_targets_household.registered"``.
        en: Its sentence, in English.
        zh: Its sentence, in Chinese.
        yes: For how many it holds.
        no: For how many it does not.
        unknown: For how many it cannot be told.
    """

    criterion: str
    en: str
    zh: str
    yes: int
    no: int
    unknown: int

    def label(self, language: Language = "en") -> str:
        """Give the sentence in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return attrs.asdict(self)


@attrs.frozen(repr=False)
class Tally:
    """How one rule came out over many subjects.

    Attributes:
        law: The rule with the numbers of the day.
        outcomes: Each different outcome (the verdict, then the truth of each
            criterion), and how many subjects have it.
        kept: The subjects for which the verdict is not yes or a note holds, with
            their facts; by id.
    """

    law: BoundRule
    outcomes: tuple[tuple[Answers, int], ...]
    kept: tuple[Row, ...]

    @property
    def purpose(self) -> str:
        """The id of the rule."""
        return self.law.rule.id

    @property
    def subjects(self) -> int:
        """How many subjects were judged."""
        return sum(number for _, number in self.outcomes)

    def of_verdict(self, verdict: Truth) -> int:
        """Tell how many subjects have a verdict."""
        known = verdict.known()
        return sum(number for answers, number in self.outcomes if answers[0] is known)

    @property
    def verdict(self) -> Truth:
        """Yes where it is yes for all; no where it is no for one; else unknown."""
        return together(TRUTHS[answers[0]] for answers, _ in self.outcomes)

    @property
    def counts(self) -> tuple[CriterionCount, ...]:
        """How each criterion came out, in the order of the rule."""
        return tuple(
            self._count(place, one)
            for place, one in enumerate(self.law.rule.criteria, start=1)
        )

    def _count(self, place: int, criterion: Criterion) -> CriterionCount:
        """Count the truths at one place of the outcomes."""
        found: Counter[bool | None] = Counter()
        for answers, number in self.outcomes:
            found[answers[place]] += number
        return CriterionCount(
            f"{self.purpose}.{criterion.id}",
            criterion.en,
            criterion.zh,
            found[True],
            found[False],
            found[None],
        )

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources of the rule, its criteria and its numbers, each once."""
        law = self.law
        cited = [law.dated.citation, *(one.cite for one in law.rule.criteria)]
        cited += [one.citation for one in law.numbers]
        return tuple(dict.fromkeys(cited))

    def facts(self, row: Row) -> Facts:
        """Make the facts of one row."""
        return _facts(self.law, row)

    def findings(self) -> Iterator[Finding]:
        """Give the criteria that do not hold, or cannot be told, by subject."""
        criteria = self.law.rule.criteria
        for row in self.kept:
            facts = self.facts(row)
            verdict, *truths = self.law.answers(facts)
            if verdict is not True:
                open_ones = [
                    (one, truth)
                    for one, truth in zip(criteria, truths, strict=True)
                    if truth is not True
                ]
                yield from findings_of(
                    self.law,
                    [one for one, _ in open_ones],
                    facts,
                    [truth for _, truth in open_ones],
                )

    def notes(self) -> Iterator[Finding]:
        """Give the notes that hold, by subject. They never touch the verdict."""
        notes = self.law.rule.notes
        for row in self.kept if notes else ():
            facts = self.facts(row)
            truths = self.law.answers_of_notes(facts)
            held = [one for one, truth in zip(notes, truths, strict=True) if truth]
            yield from findings_of(self.law, held, facts, [True] * len(held))

    def __repr__(self) -> str:
        """Say how it came out, in one line."""
        return f"<Tally {self.purpose}: {self.verdict.name} of {self.subjects}>"


def together(verdicts: Iterable[Truth]) -> Truth:
    """Say whether all hold, by Kleene; of none it is yes."""
    found = set(verdicts)
    if Truth.NO in found:
        return Truth.NO
    return Truth.UNKNOWN if Truth.UNKNOWN in found else Truth.YES


def tally(law: BoundRule, rows: Iterable[Row]) -> Tally:
    """Judge many subjects by one rule.

    Args:
        law: The rule with the numbers of the day.
        rows: The subjects, each with its facts in the order of the fields.

    Raises:
        RecordError: A fact is out of all bounds.
        PolicyError: The rule is a checklist, which has no verdict.
    """
    known: dict[Values, tuple[Values, Answers, bool]] = {}
    outcomes: Counter[Answers] = Counter()
    kept: list[Row] = []
    for subject, values in rows:
        judged = known.get(values)
        if judged is None:
            if len(known) >= MOST_KNOWN:
                known.clear()
            judged = known[values] = (values, *_judged(law, subject, values))
        first, answers, keep = judged
        outcomes[answers] += 1
        if keep:
            kept.append((subject, first))
    return Tally(law, tuple(sorted(outcomes.items(), key=str)), _in_order(kept))


def _facts(law: BoundRule, row: Row) -> Facts:
    """Make the facts of one row."""
    subject, values = row
    kind = law.rule.subject
    named: dict[str, Any] = dict(zip(words_of(kind), values, strict=True))
    return kind(subject=subject, **named)


def _judged(law: BoundRule, subject: str, values: Values) -> tuple[Answers, bool]:
    """Judge one row; tell also whether anything is left to say of it."""
    facts = _facts(law, (subject, values))
    answers = law.answers(facts)
    keep = answers[0] is not True
    if not keep and law.rule.notes:
        keep = True in law.answers_of_notes(facts)
    return answers, keep


def _in_order(kept: list[Row]) -> tuple[Row, ...]:
    """Sort by id, whatever the order of the plan; by facts where ids repeat."""
    if len({subject for subject, _ in kept}) < len(kept):
        kept.sort(key=_written)
    kept.sort(key=_subject)
    return tuple(kept)


def _subject(row: Row) -> str:
    """Give the id of a row."""
    return row[0]


def _written(row: Row) -> str:
    """Give the facts of a row as text, by which repeated ids are put in order."""
    return str(row[1])
