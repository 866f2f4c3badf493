"""What a transfer does to poverty: of what was gained, or of all (T-001-02)."""

from collections.abc import Iterable
from fractions import Fraction

import attrs

from precisionpov.errors import RecordError
from precisionpov.indices.gaps import PovertyFigures, figures_of
from precisionpov.indices.incomes import line_of, people_of
from precisionpov.indices.showing import percent, plain_share
from precisionpov.money import Fen, exact_number, split, whole_number
from precisionpov.reasoning.document import Explained, Language, Page, Paragraph, Table
from precisionpov.reasoning.term import Term
from precisionpov.reasoning.unit import Unit, show

__all__ = ["TransferEffect", "TransferFrom", "transfer_effect"]


class TransferFrom(Term):
    """What those above the line give a share of."""

    INCREMENT = "increment", "what was gained in the year", "收入增量"
    STOCK = "stock", "the whole income", "收入存量"


@attrs.frozen(kw_only=True, repr=False)
class TransferEffect(Explained):
    """What a transfer from those above the line to the poor does.

    Attributes:
        of: What is shared.
        share: Which share of it.
        base: Of whom the shares are, in words.
        line: The line, fen a head.
        before: The figures of poverty without the transfer.
        after: The figures with it.
        raised: What those above the line give, in fen.
        left: What is left once everybody is at the line, in fen.
    """

    of: TransferFrom
    share: Fraction
    base: str
    line: int
    before: PovertyFigures
    after: PovertyFigures
    raised: int
    left: int

    def page(self, language: Language = "en") -> Page:
        """Give the effect as a page."""
        zh = language == "zh"
        about = (
            f"转移：{self.of.zh}的{percent(self.share, 'zh')}；分母：{self.base}"
            if zh
            else f"Given: {percent(self.share)} of {self.of.en}. Share of: {self.base}."
        )
        ends = (self.before, self.after)
        names = (
            ("贫困发生率", "贫困深度", "贫困强度", "总缺口")
            if zh
            else ("incidence", "poverty gap", "severity", "shortfall to the line")
        )
        rows = [
            (names[0], *(percent(one.incidence, language) for one in ends)),
            (names[1], *(percent(one.gap, language) for one in ends)),
            (names[2], *(percent(one.severity, language) for one in ends)),
            (names[3], *(show(one.shortfall, Unit.YUAN, language) for one in ends)),
        ]
        money = [show(one, Unit.YUAN, language) for one in (self.raised, self.left)]
        end = (
            f"筹集：{money[0]}；剩余：{money[1]}"
            if zh
            else f"Raised: {money[0]}. Left: {money[1]}."
        )
        head = ("指标", "转移前", "转移后") if zh else ("index", "before", "after")
        title = "收入转移的效果" if zh else "What a transfer does"
        return Page(title, (Paragraph(about), Table(head, rows), Paragraph(end)))

    def to_dict(self) -> dict[str, object]:
        """Give the effect as plain JSON data."""
        return {
            "of": self.of.value,
            "share": plain_share(self.share),
            "base": self.base,
            "line": self.line,
            "before": self.before.to_dict(),
            "after": self.after.to_dict(),
            "raised": self.raised,
            "left": self.left,
        }

    def __repr__(self) -> str:
        """Show the gap before and after."""
        return (
            f"<TransferEffect of {self.of.value}, {percent(self.share)}: "
            f"gap {percent(self.before.gap)} to {percent(self.after.gap)}>"
        )


def transfer_effect(
    households: Iterable[tuple[int, int, int]],
    line: int,
    share: Fraction | int,
    *,
    of: TransferFrom | str,
    base: str,
) -> TransferEffect:
    """Tell what a transfer does to poverty: from the increment, or from the stock.

    Who is not poor gives a share of what it gained in the year, or of its whole
    income, but never so much as to fall below the line; of each, whole fen. What is
    raised goes to the poor in proportion to what they lack, and never above the line.

    Args:
        households: For each its net income of the year before and of this year, in
            fen, and its people.
        line: The line of this year, fen a head.
        share: Which share is given, from 0 to 1.
        of: Of which: ``"increment"`` or ``"stock"``.
        base: Of whom the shares are, in words.

    Raises:
        RecordError: An amount or number is none, there is nobody, the line is not
            above zero, the share is outside 0 to 1, or there is no such ``of``.
    """
    kind = TransferFrom.named(of)
    if kind is None:
        raise RecordError.at("of", f"one of {', '.join(TransferFrom)}")
    part_of = exact_number(share, "share")
    if not 0 <= part_of <= 1:
        raise RecordError.at("share", "is from 0 to 1")
    line = line_of(line)
    rows = [_row(row, place) for place, row in enumerate(households)]
    if not rows:
        raise RecordError.at("households", "there is nobody")
    raised = 0
    given: list[tuple[int, int]] = []
    for earlier, now, members in rows:
        surplus = now - line * members
        gained = now if kind is TransferFrom.STOCK else max(now - earlier, 0)
        part = max(min(int(part_of * gained), surplus), 0)
        raised += part
        given.append((now - part, members))
    people = sum(members for _, _, members in rows)
    before = figures_of([(now, members) for _, now, members in rows], line, people)
    used = min(raised, before.shortfall)
    after = figures_of(_lifted(given, line, used), line, people)
    return TransferEffect(
        of=kind,
        share=part_of,
        base=base,
        line=line,
        before=before,
        after=after,
        raised=raised,
        left=raised - used,
    )


def _row(row: tuple[object, object, object], place: int) -> tuple[int, int, int]:
    """Give two incomes and the people of a household, all whole numbers."""
    earlier, now, members = row
    first = whole_number(earlier, "whole fen", f"households[{place}].before")
    last = whole_number(now, "whole fen", f"households[{place}].after")
    return first, last, people_of(members, place)


def _lifted(
    incomes: list[tuple[int, int]], line: int, amount: int
) -> list[tuple[int, int]]:
    """Give the incomes once the amount has gone to the poor, by what they lack."""
    lacks = [max(line * members - net, 0) for net, members in incomes]
    if not any(lacks):
        return incomes
    parts = split(Fen(amount), lacks)
    return [
        (net + part, members)
        for (net, members), part in zip(incomes, parts, strict=True)
    ]
