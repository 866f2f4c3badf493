"""The lines of a table of findings, of which all is kept ready that can be.

A line that turns on truths and codes alone is drawn once; one with an amount is drawn
anew each time, so that nothing kept speaks of anybody's money.
"""

from collections.abc import Callable, Iterable
from itertools import zip_longest
from operator import attrgetter
from typing import NamedTuple

from precisionpov.money import per_head
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.document import (
    Block,
    Heading,
    Language,
    Table,
    width_of,
    wrapped,
)
from precisionpov.reasoning.evidence import looks_of
from precisionpov.reasoning.explaining import HEAD
from precisionpov.reasoning.expression import Comparison, Criterion, Quotient, walk
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.findings import Look, show_value
from precisionpov.reasoning.quantity import Range, narrow
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import Unit, show

__all__ = ["Arranged", "Cell", "Choosing", "Row", "Rows", "cell_of", "padded"]

MOST_KEPT = 4096
"""So many lines are kept of one criterion."""

Codes = Callable[[Facts], object]
"""Gives the values of some facts."""


class Share(NamedTuple):
    """What is shared out, among how many, and the words and the unit of a share."""

    label: str
    whole: str
    heads: str
    unit: Unit


class Cell:
    """What the answer to one criterion rests on, in words."""

    __slots__ = ("_joint", "_language", "_looks", "_shares", "codes")

    def __init__(
        self, looks: Iterable[Look], shares: Iterable[Share], language: Language
    ) -> None:
        """Make it from what is looked at, and the values per head to show first.

        ``codes`` gives the values of its facts, where all are truths or codes.
        """
        self._language: Language = language
        colon, self._joint = ("：", "；") if language == "zh" else (": ", "; ")
        self._looks = [
            (
                (zh if language == "zh" else en) + colon,
                name,
                unit,
                number and number.text(language),
            )
            for name, unit, en, zh, number in looks
        ]
        self._shares = tuple(shares)
        facts = [name for _, name, _, number in self._looks if number is None]
        amounts = any(unit for _, _, unit, number in self._looks if number is None)
        self.codes: Codes | None = attrgetter(*facts) if facts and not amounts else None

    def text(self, facts: Facts, *, settled: bool) -> str:
        """Say it; a settled answer rests on nothing unknown."""
        language = self._language
        said: list[str] = []
        for one in self._shares:
            share = _shared(one, facts, language)
            # Two readings of one share are the same in figures, and are told once.
            if share and share not in said:
                said.append(share)
        for label, name, unit, number in self._looks:
            if number is not None:
                said.append(number)
                continue
            value = getattr(facts, name)
            if type(value) is int and unit is not None:
                said.append(label + show(value, unit, language))
            elif value is not None or not settled:
                said.append(label + show_value(value, unit, language))
        return self._joint.join(said)


class Choosing:
    """What the answer rests on where facts choose between two readings."""

    __slots__ = ("_criterion", "_language", "_law")
    codes = None

    def __init__(
        self, law: BoundRule, criterion: Criterion, language: Language
    ) -> None:
        """Keep of what to make the cell of the reading that is chosen."""
        self._law, self._criterion = law, criterion
        self._language: Language = language

    def text(self, facts: Facts, *, settled: bool) -> str:
        """Say it; a settled answer rests on nothing unknown."""
        cell = cell_of(self._law, self._criterion, facts, self._language)
        return cell.text(facts, settled=settled)


def cell_of(
    law: BoundRule, criterion: Criterion, facts: Facts, language: Language
) -> Cell:
    """Make the cell of one criterion, as these facts choose."""
    looks = looks_of(law, criterion, facts)[1]
    return Cell(looks, _shares_of(criterion, language), language)


def _shares_of(criterion: Criterion, language: Language) -> list[Share]:
    """Give what a criterion shares out."""
    return [
        Share(
            part.left.label(language) + ("：" if language == "zh" else ": "),
            part.left.numerator.name,
            part.left.denominator.name,
            part.right.unit,
        )
        for part in walk(criterion)
        if isinstance(part, Comparison) and isinstance(part.left, Quotient)
    ]


def _shared(share: Share, facts: Facts, language: Language) -> str:
    """Say a value per head, rounded for display; nothing where too little is known."""
    whole, heads = getattr(facts, share.whole), getattr(facts, share.heads)
    if whole is None or type(heads) is not int:
        return ""
    if isinstance(whole, Range):
        low, high = whole.low, whole.high
        each = narrow(
            None if low is None else per_head(low, heads),
            None if high is None else per_head(high, heads),
        )
    else:
        each = per_head(whole, heads)
    rounded = "（四舍五入）" if language == "zh" else " (rounded)"
    return f"{share.label}{show(each, share.unit, language)}{rounded}"


class Row:
    """The line of one criterion in a table whose first two columns are settled."""

    __slots__ = ("_beside", "_cell", "_kept", "_language", "_settled", "label", "truth")

    def __init__(
        self,
        label: str,
        truth: Truth,
        cell: Cell | Choosing,
        widths: tuple[int, int],
        language: Language,
    ) -> None:
        """Draw all of it but what it rests on."""
        self.label: str = label
        self.truth: Truth = truth
        self._cell = cell
        self._language: Language = language
        self._settled = truth is not Truth.UNKNOWN
        left = zip_longest(wrapped(label), (truth.label(language),), fillvalue="")
        self._beside = [padded(cells, widths) for cells in left]
        self._beside.append(padded(("", ""), widths))
        self._kept: dict[object, tuple[str, int]] = {}

    def cells(self, facts: Facts) -> tuple[str, str, str]:
        """Give its cells."""
        rests = self._cell.text(facts, settled=self._settled)
        return self.label, self.truth.label(self._language), rests

    def drawn(self, facts: Facts) -> tuple[str, int]:
        """Draw it; give its lines, and the width of the last column."""
        codes = self._cell.codes
        if codes is None:
            return self._drawn(facts)
        key = codes(facts)
        known = self._kept.get(key)
        if known is None:
            known = self._drawn(facts)
            if len(self._kept) < MOST_KEPT:
                self._kept[key] = known
        return known

    def _drawn(self, facts: Facts) -> tuple[str, int]:
        text = self._cell.text(facts, settled=self._settled)
        rests = wrapped(text)
        *beside, blank = self._beside
        size = len(beside)
        # The shorter of the two columns ends first; the other one goes on.
        lines = [
            *map(str.rstrip, map(str.__add__, beside, rests)),
            *map(str.rstrip, beside[len(rests) :]),
            *[blank + rest for rest in rests[size:]],
        ]
        width = max(map(len if text.isascii() else width_of, rests))
        return "\n".join(lines), width


def padded(cells: tuple[str, ...], widths: tuple[int, ...]) -> str:
    """Write cells in columns, with the gap to the next one."""
    return "".join(
        f"{cell}{' ' * (width - width_of(cell))}  "
        for cell, width in zip(cells, widths, strict=True)
    )


class Arranged(NamedTuple):
    """A table of findings whose rows are chosen and whose first columns are drawn.

    Attributes:
        heading: What stands above it.
        language: The language.
        rows: Its rows.
        top: Everything above the rows, but for the line under the last column's head.
    """

    heading: str
    language: Language
    rows: tuple[Row, ...]
    top: str


class Rows(NamedTuple):
    """A table of findings, of one subject."""

    table: Arranged
    facts: Facts

    def blocks(self) -> tuple[Block, ...]:
        """Give it as a heading and a table."""
        heading, language, rows, _ = self.table
        cells = [row.cells(self.facts) for row in rows]
        return (Heading(heading), Table(HEAD[language], cells))

    def text(self) -> str:
        """Draw it."""
        _, language, rows, top = self.table
        drawn_rows = [row.drawn(self.facts) for row in rows]
        body = "\n".join([lines for lines, _ in drawn_rows])
        widest = max([width for _, width in drawn_rows])
        under = "-" * max(widest, width_of(HEAD[language][-1]))
        return f"{top}{under}\n{body}\n"
