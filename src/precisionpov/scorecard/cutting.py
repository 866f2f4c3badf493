"""A cut-off drawn from a quota and the scores (ID-52)."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping

import attrs

from precisionpov.errors import RecordError
from precisionpov.policy.score_table import PoorAt
from precisionpov.reasoning.document import (
    Block,
    Explained,
    Language,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.quantity import Range, highest, lowest
from precisionpov.reasoning.unit import Unit, show
from precisionpov.scorecard.scoring import ScoreSheet

__all__ = ["CutOff", "cut_off"]


@attrs.frozen(kw_only=True, repr=False)
class CutOff(Explained):
    """Who falls within a quota by score.

    Attributes:
        quota: How many places there are.
        poor: At which end the poor stand.
        chosen: The households certainly within it, by id.
        open: Those that may be: they tie at the cut-off, or a score is not known
            well enough; by id.
        left: Those certainly not, by id.
        mark: The score of the last household chosen; None where none is, or the
            score of one is only bounded.
        tied_at: The score at which exactly known households tie; None where none do.
        distribution: How many households have each exactly known score, the poorest
            first.
    """

    quota: int
    poor: PoorAt
    chosen: tuple[str, ...]
    open: tuple[str, ...]
    left: tuple[str, ...]
    mark: int | None
    tied_at: int | None
    distribution: tuple[tuple[int, int], ...]

    @property
    def places_left(self) -> int:
        """How many places are left for the open ones."""
        return self.quota - len(self.chosen)

    def page(self, language: Language = "en") -> Page:
        """Give the cut-off as a page."""
        zh = language == "zh"
        none = "无" if zh else "none"
        mark = none if self.mark is None else show(self.mark, Unit.POINT, language)
        rows = [
            ("控制规模" if zh else "quota", show(self.quota, Unit.HOUSEHOLD, language)),
            ("方向" if zh else "direction", self.poor.label(language)),
            ("已确定入围" if zh else "chosen", f"{len(self.chosen):,}"),
            ("入围者末位得分" if zh else "score of the last one", mark),
            ("待定" if zh else "open", f"{len(self.open):,}"),
            (
                "剩余名额" if zh else "places left for them",
                f"{self.places_left:,}",
            ),
            ("未入围" if zh else "not chosen", f"{len(self.left):,}"),
        ]
        blocks: list[Block] = [
            Table(("项目", "数值") if zh else ("what", "value"), rows)
        ]
        if self.tied_at is not None:
            at = show(self.tied_at, Unit.POINT, language)
            text = (
                f"{at}处得分并列，名额不足，须另行决定。"
                if zh
                else f"Households tie at {at}: the places do not reach for all of them."
            )
            blocks.append(Paragraph(text))
        title = "按规模确定分数线" if zh else "Cut-off from a quota"
        return Page(title, blocks)

    def to_dict(self) -> dict[str, object]:
        """Give the cut-off as plain JSON data."""
        return {
            "quota": self.quota,
            "poor": self.poor.value,
            "chosen": list(self.chosen),
            "open": list(self.open),
            "left": list(self.left),
            "mark": self.mark,
            "tied_at": self.tied_at,
            "distribution": [list(one) for one in self.distribution],
        }

    def __repr__(self) -> str:
        """Say how many are chosen and how many open, in one line."""
        return (
            f"<CutOff: {len(self.chosen)} chosen for {self.quota} places, "
            f"{len(self.open)} open, last score {self.mark}>"
        )


def cut_off(
    scores: Mapping[str, int | Range | ScoreSheet],
    quota: int,
    *,
    poor: PoorAt | str,
) -> CutOff:
    """Draw the cut-off that fills a quota with the poorest by score (ID-52).

    Nobody is chosen by the order in which they are given: whoever ties where the
    places run out is open, and so is whoever a score known only within bounds may
    push in or out.

    >>> found = cut_off({"a": 40, "b": 55, "c": 55, "d": 80}, 2, poor="low")
    >>> found.chosen, found.open, found.mark, found.tied_at
    (('a',), ('b', 'c'), 40, 55)

    Args:
        scores: For each household, by id, its score, its bounds, or its sheet.
        quota: How many households are to be chosen.
        poor: At which end the poor stand.

    Raises:
        RecordError: The quota is below zero, a score has no bounds or is none, or
            ``poor`` is neither end.
    """
    if type(quota) is not int or quota < 0:
        raise RecordError.at("quota", "is a whole number, 0 or more")
    end = PoorAt.named(poor)
    if end is None:
        raise RecordError.at("poor", "is low or high")
    spans = {name: _span(found, end) for name, found in scores.items()}
    firsts = sorted(first for first, _ in spans.values())
    lasts = sorted(last for _, last in spans.values())
    chosen: list[str] = []
    left: list[str] = []
    undecided: list[str] = []
    for name, (first, last) in sorted(spans.items()):
        before_at_most = bisect_right(firsts, last) - 1  # itself is among them
        before_at_least = bisect_left(lasts, first)
        if before_at_most < quota:
            chosen.append(name)
        elif before_at_least >= quota:
            left.append(name)
        else:
            undecided.append(name)
    sign = 1 if end is PoorAt.LOW else -1
    exact = {name: first for name, (first, last) in spans.items() if first == last}
    marks = [exact.get(name) for name in chosen]
    known = [one for one in marks if one is not None]
    ties = Counter(exact[name] for name in undecided if name in exact)
    tied = [one for one, number in ties.items() if number > 1]
    return CutOff(
        quota=quota,
        poor=end,
        chosen=tuple(chosen),
        open=tuple(undecided),
        left=tuple(left),
        mark=sign * max(known) if known and len(known) == len(marks) else None,
        tied_at=sign * min(tied) if tied else None,
        distribution=tuple(
            (sign * one, number)
            for one, number in sorted(Counter(exact.values()).items())
        ),
    )


def _span(found: int | Range | ScoreSheet, poor: PoorAt) -> tuple[int, int]:
    """Give the poorest and the best that a household can be, the poor low."""
    total = found.total if isinstance(found, ScoreSheet) else found
    if type(total) is not int and not isinstance(total, Range):
        raise RecordError.at("scores", "a score is a whole number, bounds or a sheet")
    low, high = lowest(total), highest(total)
    if low is None or high is None:
        raise RecordError.at("scores", "a score known within bounds has both")
    return (low, high) if poor is PoorAt.LOW else (-high, -low)
