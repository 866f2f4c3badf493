"""An index of exit: items with points that add up to 100."""

from datetime import date
from fractions import Fraction

import attrs

from precisionpov.policy.local.guangdong import IndexItem
from precisionpov.reasoning.document import (
    Explained,
    Heading,
    Language,
    Lines,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.explaining import source_blocks

__all__ = ["ExitIndex", "IndexPoints"]


@attrs.frozen(kw_only=True)
class IndexPoints:
    """The points of one item.

    Attributes:
        item: The item: its name, weight and source.
        low: The fewest points that it can give, exact.
        high: The most; both are equal where all is known.
        missing: The places in the record without which they are not.
    """

    item: IndexItem
    low: Fraction
    high: Fraction
    missing: tuple[str, ...] = ()

    def text(self) -> str:
        """Show the points with two decimals, rounded half up."""
        return _span(self.low, self.high)

    def to_dict(self) -> dict[str, object]:
        """Give them as plain JSON data; points as two whole numbers."""
        return {
            "item": self.item.id,
            "weight": self.item.weight,
            "low": list(self.low.as_integer_ratio()),
            "high": list(self.high.as_integer_ratio()),
            "missing": list(self.missing),
            "citation": self.item.cite.to_dict(),
        }


@attrs.frozen(kw_only=True, repr=False)
class ExitIndex(Explained):
    """How far a household or a village is on its way out, in points of 100.

    There is no verdict: how many points make an exit is not printed.

    Attributes:
        subject: The id of whom or what was looked at.
        on: The day.
        items: The points, item by item.
    """

    subject: str
    on: date
    items: tuple[IndexPoints, ...]

    @property
    def low(self) -> Fraction:
        """The fewest points together."""
        return sum((one.low for one in self.items), Fraction(0))

    @property
    def high(self) -> Fraction:
        """The most points together."""
        return sum((one.high for one in self.items), Fraction(0))

    @property
    def missing(self) -> tuple[str, ...]:
        """The places in the record on which points still depend, each once."""
        return tuple(dict.fromkeys(path for one in self.items for path in one.missing))

    def page(self, language: Language = "en") -> Page:
        """Give the index as a page: the sum, the items, what is missing, sources."""
        zh = language == "zh"
        total = _span(self.low, self.high)
        title = f"退出指标得分：{total}" if zh else f"Points of the exit index: {total}"
        about = (
            f"对象：{self.subject}；评定日：{self.on}；满分100分，退出所需分数未见规定。"
            if zh
            else f"Subject: {self.subject}. Day: {self.on}. Of 100 points; how many "
            "make an exit is not printed."
        )
        head = ("项目", "得分", "权重") if zh else ("item", "points", "weight")
        rows = [
            (one.item.zh if zh else one.item.en, one.text(), str(one.item.weight))
            for one in self.items
        ]
        missing = (
            (Heading("尚需查明" if zh else "Not known"), Lines(self.missing))
            if self.missing
            else ()
        )
        cited = tuple(one.item.cite for one in self.items)
        return Page(
            title,
            (
                Paragraph(about),
                Table(head, rows),
                *missing,
                *source_blocks(cited, language),
            ),
        )

    def to_dict(self) -> dict[str, object]:
        """Give the index as plain JSON data; points as two whole numbers."""
        return {
            "subject": self.subject,
            "on": self.on.isoformat(),
            "low": list(self.low.as_integer_ratio()),
            "high": list(self.high.as_integer_ratio()),
            "items": [one.to_dict() for one in self.items],
        }

    def __repr__(self) -> str:
        """Say the points in one line."""
        return (
            f"<ExitIndex of {self.subject} on {self.on}: {_span(self.low, self.high)}>"
        )


def _span(low: Fraction, high: Fraction) -> str:
    """Show points, or the fewest and the most of them."""
    return _shown(low) if low == high else f"{_shown(low)} - {_shown(high)}"


def _shown(points: Fraction) -> str:
    """Show points with two decimals, rounded half up."""
    whole, rest = divmod(int((points * 200 + 1) // 2), 100)
    return f"{whole}.{rest:02d}"
