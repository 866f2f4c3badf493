"""One checklist asked of many subjects: how often each fault stands, and where.

Many subjects have the same facts. Each such row is judged once; only subjects at
fault are kept, and of those that are merely open the first ones.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import Any

import attrs

from precisionpov.derive.entry_places import Places
from precisionpov.derive.entry_reading import Given
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.compiling import Answers
from precisionpov.reasoning.evidence import findings_of
from precisionpov.reasoning.expression import facts_in
from precisionpov.reasoning.facts import Facts, words_of
from precisionpov.reasoning.findings import Finding
from precisionpov.reasoning.missing import undecided
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.tally import CriterionCount, Row, Values
from precisionpov.reasoning.term import Language
from precisionpov.records.labels import place_label
from precisionpov.records.register import RegisterEntry
from precisionpov.records.register_entry import VillageDetails

__all__ = ["MOST_OPEN", "AuditMissing", "CheckTally", "Counting"]

MOST_KNOWN = 10_000
"""So many different rows are remembered while judging."""

MOST_OPEN = 1_000
"""Of subjects with nothing at fault, but something unknown, so many are kept.

Of so many with something unknown, at fault or not, the places are kept that would
settle it.
"""


@attrs.frozen
class AuditMissing:
    """A fact about one subject that is unknown, and that checks wait for.

    Attributes:
        subject: The id of the entry, the person or the village.
        fact: The name of the fact.
        paths: The places that would settle it: in the entry, as in
            ``household.members[1].born``, or in the village's row. None where no
            place there would: others of the register, or a check digit, are asked.
        checks: The codes of the checks that wait for it.
        en: What it says, in English.
        zh: What it says, in Chinese.
        record: The class of the record in which the places are.
    """

    subject: str
    fact: str
    paths: tuple[str, ...]
    checks: tuple[str, ...]
    en: str
    zh: str
    record: type[RegisterEntry | VillageDetails] = attrs.field(repr=False)

    def label(self, language: Language = "en") -> str:
        """Give what it says in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en

    def places(self, language: Language = "en") -> tuple[str, ...]:
        """Give the words for the places in ``"en"`` or ``"zh"``."""
        return tuple(place_label(one, language, self.record) for one in self.paths)

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "subject": self.subject,
            "fact": self.fact,
            "paths": list(self.paths),
            "checks": list(self.checks),
        }


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
        places: For the first 1,000 subjects with something unknown, at fault or not:
            their facts, and the places in the record that would settle them.
    """

    purpose: str
    law: BoundRule
    outcomes: tuple[tuple[Answers, int], ...]
    kept: tuple[Row, ...]
    open: tuple[Row, ...]
    places: tuple[tuple[Row, Places], ...] = ()

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

    def missing(self) -> Iterator[AuditMissing]:
        """Give exactly the unknown facts for which checks wait, subject by subject."""
        rule, numbers = self.law.rule, self.law.by_name
        village = self.purpose == "audit_village"
        for row, places in self.places:
            facts = _facts(self.law, row)
            truths = self.law.answers_of_notes(facts)
            waiting: dict[str, list[str]] = defaultdict(list)
            for note, truth in zip(rule.notes, truths, strict=True):
                open_ones = undecided(note, facts, numbers) if truth is None else ()
                for name in dict.fromkeys(one.name for one in open_ones):
                    waiting[name].append(note.id)
            words = words_of(rule.subject)
            for name, checks in waiting.items():
                yield AuditMissing(
                    facts.subject,
                    name,
                    dict(places).get(name, ()),
                    tuple(checks),
                    words[name].en,
                    words[name].zh,
                    VillageDetails if village else RegisterEntry,
                )

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
        self._used = {one.name for note in law.rule.notes for one in facts_in(note)}
        self._known: dict[Values, tuple[Values, Answers]] = {}
        self._outcomes: Counter[Answers] = Counter()
        self._kept: list[Row] = []
        self._open: list[Row] = []
        self._places: list[tuple[Row, Places]] = []

    def add(
        self, subject: str, given: Given, settle: Callable[[Sequence[str]], Places]
    ) -> None:
        """Check one subject.

        Args:
            subject: Its id.
            given: Its facts.
            settle: Gives the places that would settle facts, by their names.

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
        if None in answers and len(self._places) < MOST_OPEN:
            self._places.append(((subject, first), settle(self._unknown(first))))

    def _unknown(self, values: Values) -> list[str]:
        """Name the facts that checks ask for and that are not known exactly."""
        return [
            name
            for name, value in zip(words_of(self.law.rule.subject), values, strict=True)
            if name in self._used and (value is None or type(value) is Range)
        ]

    def tally(self) -> CheckTally:
        """Give what was found."""
        outcomes = tuple(sorted(self._outcomes.items(), key=str))
        kept, open_ = tuple(self._kept), tuple(self._open)
        places = tuple(self._places)
        return CheckTally(self.purpose, self.law, outcomes, kept, open_, places)


def _facts(law: BoundRule, row: Row) -> Facts:
    """Make the facts of one row."""
    subject, values = row
    kind = law.rule.subject
    named: dict[str, Any] = dict(zip(words_of(kind), values, strict=True))
    return kind(subject=subject, **named)
