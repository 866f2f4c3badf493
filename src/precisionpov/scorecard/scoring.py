"""A household scored by a card (ID-50 to ID-53).

Which card, which points, and at which end the poor stand are local. So a card is an
argument, and there is no default.
"""

from collections.abc import Mapping

import attrs

from precisionpov.errors import RecordError
from precisionpov.policy.score_table import ScoreItem, ScoreTable
from precisionpov.reasoning.document import (
    Block,
    Explained,
    Heading,
    Language,
    Lines,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.explaining import source_blocks
from precisionpov.reasoning.findings import Evidence, Finding
from precisionpov.reasoning.quantity import Range, highest, lowest
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import Unit, show

__all__ = ["Answer", "ItemScore", "ScoreSheet", "score"]

Answer = bool | int | Range | None
"""What is answered of an item: all points or none, points, or unknown."""


@attrs.frozen
class ItemScore:
    """What one item scored.

    Attributes:
        item: The item.
        low: The fewest points it can have.
        high: The most it can have; more than ``low`` where it is not known.
    """

    item: ScoreItem
    low: int
    high: int

    @property
    def points(self) -> int | Range:
        """Its points, or their bounds."""
        return self.low if self.low == self.high else Range(self.low, self.high)

    @property
    def full(self) -> Truth:
        """Whether it has all its points."""
        if self.low == self.item.points:
            return Truth.YES
        return Truth.NO if self.high < self.item.points else Truth.UNKNOWN


@attrs.frozen(kw_only=True, repr=False)
class ScoreSheet(Explained):
    """A household's score, item by item.

    Attributes:
        table: The card.
        subject: The id of the household.
        scored: What each item scored, in the order of the card.
    """

    table: ScoreTable
    subject: str
    scored: tuple[ItemScore, ...]

    @property
    def low(self) -> int:
        """The lowest total possible."""
        return sum(one.low for one in self.scored)

    @property
    def high(self) -> int:
        """The highest total possible."""
        return sum(one.high for one in self.scored)

    @property
    def total(self) -> int | Range:
        """The total, or its bounds while an answer is not known."""
        return self.low if self.low == self.high else Range(self.low, self.high)

    @property
    def meets_mark(self) -> Truth:
        """Whether the total is beyond the mark; unknown where there is none."""
        mark = self.table.mark
        if mark is None:
            return Truth.UNKNOWN
        ends = {_beyond(end, self.table, mark) for end in (self.low, self.high)}
        return Truth.of(ends.pop()) if len(ends) == 1 else Truth.UNKNOWN

    @property
    def verdict(self) -> Truth:
        """Whether the answer is yes: the mark met, and every item full that must be.

        Unknown where an answer is missing on which it depends, or the card has no
        mark.
        """
        found = self.meets_mark
        for one in self.scored:
            if one.item.id in self.table.full:
                found &= one.full
        return found

    def flagged(self, state: str | None) -> Truth:
        """Tell whether the household is to be flagged: yes, and not settled before.

        Args:
            state: Its exit state, as a code of the program the card comes from; None
                where it is not known.
        """
        if not self.table.settled:
            return self.verdict
        if state is None:
            return self.verdict & Truth.UNKNOWN
        return Truth.NO if state in self.table.settled else self.verdict

    @property
    def unknown(self) -> tuple[ScoreItem, ...]:
        """The items whose points are not known."""
        return tuple(one.item for one in self.scored if one.low < one.high)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """One finding for each item: whether it has all its points."""
        return tuple(self._finding(one) for one in self.scored)

    def _finding(self, one: ItemScore) -> Finding:
        item, cite = one.item, self.table.cite
        given = one.points if one.low == one.high or one.high else None
        evidence = (
            Evidence("fact", item.id, given, Unit.POINT, "points", "得分"),
            Evidence(
                "number",
                "points",
                item.points,
                Unit.POINT,
                "points to be had",
                "满分",
                cite,
            ),
        )
        name = f"{self.table.id}.{item.id}"
        en, zh = f"Full points: {item.en}.", f"得满分：{item.zh}。"
        return Finding(name, self.subject, one.full, en, zh, evidence, cite)

    def page(self, language: Language = "en") -> Page:
        """Give the sheet as a page: total, items, what must be full, source."""
        zh = language == "zh"
        question = self.table.label(language)
        blank = "未设分数线" if zh else "no mark is set"
        answer = blank if self.table.mark is None else self.verdict.label(language)
        most = show(self.table.most, Unit.POINT, language)
        total = show(self.total, Unit.POINT, language)
        named = self.subject or ("未编号" if zh else "not named")
        about = (
            f"对象：{named}；得分：{total}，满分{most}；{self.table.poor.zh}"
            if zh
            else f"Subject: {named}. Score: {total} of {most}; {self.table.poor.en}."
        )
        head = ("项目", "得分", "满分") if zh else ("item", "points", "of")
        unknown = "不明" if zh else "unknown"
        rows = [
            (
                one.item.label(language),
                unknown
                if (one.low, one.high) == (0, one.item.points)
                else show(one.points, Unit.POINT, language),
                str(one.item.points),
            )
            for one in self.scored
        ]
        blocks: list[Block] = [Paragraph(about), Table(head, rows)]
        if self.table.full:
            blocks.append(
                Heading("须得满分的项目" if zh else "Must have all their points")
            )
            blocks.append(
                Lines(
                    f"{one.item.label(language)}{'：' if zh else ': '}"
                    f"{one.full.label(language)}"
                    for one in self.scored
                    if one.item.id in self.table.full
                )
            )
        if self.table.illustrative:
            text = (
                "分值仅为示例，未见于任何公开来源。"
                if zh
                else "The points are an example; they were not read in any source."
            )
            blocks.append(Paragraph(text))
        gap = "" if zh else " "
        return Page(
            f"{question}{gap}{answer}",
            (*blocks, *source_blocks((self.table.cite,), language)),
        )

    def to_dict(self) -> dict[str, object]:
        """Give the sheet as plain JSON data."""
        return {
            "table": self.table.id,
            "illustrative": self.table.illustrative,
            "subject": self.subject,
            "low": self.low,
            "high": self.high,
            "most": self.table.most,
            "mark": self.table.mark,
            "operator": self.table.operator,
            "verdict": self.verdict.value,
            "items": [
                {
                    "id": one.item.id,
                    "low": one.low,
                    "high": one.high,
                    "points": one.item.points,
                    "must_be_full": one.item.id in self.table.full,
                }
                for one in self.scored
            ],
            "citation": self.table.cite.to_dict(),
        }

    def __repr__(self) -> str:
        """Say the total and the answer, in one line."""
        return (
            f"<ScoreSheet {self.table.id} of {self.subject or 'a household'}: "
            f"{show(self.total, Unit.POINT)}, {self.verdict.name}>"
        )


def _beyond(total: int, table: ScoreTable, mark: int) -> bool:
    """Tell whether a total stands to the mark as the table asks."""
    match table.operator:
        case "<":
            return total < mark
        case "<=":
            return total <= mark
        case ">":
            return total > mark
        case _:
            return total >= mark


def score(
    answers: Mapping[str, Answer], table: ScoreTable, *, subject: str = ""
) -> ScoreSheet:
    """Score a household by a card.

    >>> from precisionpov.policy.score_tables import EXIT_SCORE_100
    >>> sheet = score({"income": True, "house": True, "water": False}, EXIT_SCORE_100)
    >>> sheet.total, sheet.verdict
    (Range(low=45, high=95), <Truth.UNKNOWN: 'unknown'>)

    Args:
        answers: For each item True (all its points), False (none), its points, their
            bounds, or None where it is not known. An item that is left out is not
            known.
        table: The card.
        subject: The id of the household.

    Raises:
        RecordError: An answer is of no item, or no such number of points.
    """
    items = {one.id: one for one in table.items}
    for name in answers:
        if name not in items:
            problem = f"is no item; the items are {', '.join(items)}"
            raise RecordError.at("answers", problem[:190])
    scored = tuple(_scored(one, answers.get(one.id)) for one in table.items)
    return ScoreSheet(table=table, subject=subject, scored=scored)


def _scored(item: ScoreItem, answer: Answer) -> ItemScore:
    """Give what one item scored."""
    if answer is None:
        return ItemScore(item, 0, item.points)
    if answer is True or answer is False:
        points = item.points if answer else 0
        return ItemScore(item, points, points)
    if type(answer) is not int and not isinstance(answer, Range):
        problem = f"takes True, False, points or None, not {type(answer).__name__}"
        raise RecordError.at(f"answers.{item.id}", problem)
    low, high = lowest(answer), highest(answer)
    low = 0 if low is None else low
    high = item.points if high is None else high
    if not 0 <= low <= high <= item.points:
        problem = f"points are from 0 to {item.points}"
        raise RecordError.at(f"answers.{item.id}", problem)
    return ItemScore(item, low, high)
