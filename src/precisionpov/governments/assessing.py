"""Governments ranked by weighted scores, less deductions.

Scores run from 0 to 100. Everything is exact; a score that is not known makes a
span of the total and of the rank, and never counts as zero.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

import attrs

from precisionpov.errors import RecordError
from precisionpov.governments.scores import (
    Deduction,
    GovernmentScore,
    points_text,
    rank_text,
)
from precisionpov.policy.government_weights import PENALISED_2016, Weights
from precisionpov.reasoning.document import (
    Block,
    Explained,
    Heading,
    Language,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.explaining import source_blocks

__all__ = ["GovernmentAssessment", "Score", "assess_governments"]

Score = int | Fraction | None
"""From 0 to 100; None where it is not known."""

FULL = 100


@attrs.frozen(kw_only=True, repr=False)
class GovernmentAssessment(Explained):
    """Governments by their weighted scores.

    Attributes:
        weights: The weights.
        scores: Each government, best first; alike ones by id.
        deductions: What was taken off.
    """

    weights: Weights
    scores: tuple[GovernmentScore, ...]
    deductions: tuple[Deduction, ...]

    def of(self, government: str) -> GovernmentScore:
        """Give what a government scored.

        Raises:
            KeyError: There is no such government.
        """
        return {one.government: one for one in self.scores}[government]

    def page(self, language: Language = "en") -> Page:
        """Give the assessment as a page: ranks, weights, deductions, source."""
        zh = language == "zh"
        title = "政府扶贫成效考核" if zh else "Assessment of governments"
        named = self.weights.zh if zh else self.weights.en
        about = f"权重：{named}" if zh else f"Weights: {named}."
        head = (
            ("名次", "单位", "得分", "扣分", "缺项")
            if zh
            else ("rank", "government", "score", "deducted", "not known")
        )
        joint = "、" if zh else "; "
        rows = [
            (
                rank_text(one, language),
                one.government,
                points_text(one.low, one.high, language),
                points_text(one.deducted, one.deducted, language),
                joint.join(self.weights.label(x, language) for x in one.missing),
            )
            for one in self.scores
        ]
        blocks: list[Block] = [Paragraph(about), Table(head, rows)]
        blocks.append(Heading("指标权重" if zh else "Weights of the indicators"))
        blocks.append(
            Table(
                ("指标", "权重（%）") if zh else ("indicator", "weight, %"),
                [
                    (
                        self.weights.label(name, language),
                        points_text(weight, weight, language),
                    )
                    for name, weight in self.weights.weights
                ],
            )
        )
        cited = [self.weights.cite] if self.weights.cite is not None else []
        if self.deductions:
            blocks.append(Heading("扣分事项" if zh else "Deductions"))
            blocks.append(
                Table(
                    ("单位", "问题", "扣分")
                    if zh
                    else ("government", "problem", "points"),
                    [
                        (
                            one.government,
                            one.problem.label(language),
                            points_text(one.points, one.points, language),
                        )
                        for one in self.deductions
                    ],
                )
            )
            cited.append(PENALISED_2016)
        return Page(title, (*blocks, *source_blocks(cited, language)))

    def to_dict(self) -> dict[str, object]:
        """Give the assessment as plain JSON data."""
        cite = self.weights.cite
        return {
            "weights": {
                name: list(weight.as_integer_ratio())
                for name, weight in self.weights.weights
            },
            "citation": None if cite is None else cite.to_dict(),
            "scores": [one.to_dict() for one in self.scores],
            "deductions": [
                {
                    "government": one.government,
                    "problem": one.problem.value,
                    "points": list(Fraction(one.points).as_integer_ratio()),
                }
                for one in self.deductions
            ],
        }

    def __repr__(self) -> str:
        """Say who stands first, in one line."""
        first = [one.government for one in self.scores if one.best_rank == 1]
        number = len(self.scores)
        return (
            f"<GovernmentAssessment of {number} by {self.weights.id}: "
            f"first {', '.join(first) or 'nobody'}>"
        )


def assess_governments(
    scores: Mapping[str, Mapping[str, Score]],
    weights: Weights,
    *,
    deductions: Iterable[Deduction] = (),
) -> GovernmentAssessment:
    """Rank governments by weighted scores, less deductions.

    >>> from precisionpov.policy.government_weights import HENAN_WEIGHTS
    >>> both = assess_governments(
    ...     {
    ...         "a": {"daily": 90, "annual": 80, "third_party": 70},
    ...         "b": {"daily": 70, "annual": 80, "third_party": 90},
    ...     },
    ...     HENAN_WEIGHTS,
    ... )
    >>> [(one.government, one.total) for one in both.scores]
    [('a', Fraction(81, 1)), ('b', Fraction(79, 1))]

    Args:
        scores: For each government the score of each indicator, 0 to 100; None where
            it is not known. Indicators without a weight are left aside.
        weights: The weights, the caller's or attested ones.
        deductions: Points taken off; a total is never below zero.

    Raises:
        RecordError: A score is out of bounds or no exact number, one between all and
            nothing where the table allows none, an indicator with a weight is not
            named, or a deduction is of nobody.
    """
    given = tuple(sorted(deductions, key=_by_government))
    taken: dict[str, Fraction] = {}
    for index, one in enumerate(given):
        if one.government not in scores:
            problem = "is of no government that is assessed"
            raise RecordError.at(f"deductions[{index}].government", problem)
        so_far = taken.get(one.government, Fraction(0))
        taken[one.government] = so_far + one.points
    spans = {
        name: _span(name, found, weights, taken.get(name, Fraction(0)))
        for name, found in scores.items()
    }
    lows = sorted(low for low, _ in spans.values())
    highs = sorted(high for _, high in spans.values())
    exact = Counter(low for low, high in spans.values() if low == high)
    rows = [
        GovernmentScore(
            government=name,
            low=low,
            high=high,
            deducted=taken.get(name, Fraction(0)),
            missing=tuple(
                one for one, _ in weights.weights if scores[name][one] is None
            ),
            best_rank=1 + _above(high, lows),
            # Its own highest total is above its lowest where they are apart.
            worst_rank=1 + _above(low, highs) - (high > low),
            tied=low == high and exact[low] > 1,
        )
        for name, (low, high) in spans.items()
    ]
    return GovernmentAssessment(
        weights=weights, scores=tuple(sorted(rows, key=_best)), deductions=given
    )


def _above(total: Fraction, others: Sequence[Fraction]) -> int:
    """Count how many of sorted totals are above one."""
    return len(others) - bisect_right(others, total)


def _best(one: GovernmentScore) -> tuple[Fraction, Fraction, str]:
    """Put who scores most first."""
    return -one.high, -one.low, one.government


def _by_government(one: Deduction) -> tuple[str, str, Fraction]:
    """Put deductions in the order of governments."""
    return one.government, one.problem.value, Fraction(one.points)


def _span(
    name: str,
    found: Mapping[str, Score],
    weights: Weights,
    taken: Fraction,
) -> tuple[Fraction, Fraction]:
    """Give the lowest and the highest total of a government."""
    low = high = Fraction(0)
    for indicator, weight in weights.weights:
        path = f"scores.{name}.{indicator}"
        if indicator not in found:
            raise RecordError.at(path, "has a weight; give a score, or None")
        score = found[indicator]
        if score is None:
            high += weight
            continue
        if type(score) not in (int, Fraction) or not 0 <= score <= FULL:
            problem = "a score is a whole number or a Fraction from 0 to 100"
            raise RecordError.at(path, problem)
        if indicator in weights.all_or_nothing and score not in {0, FULL}:
            raise RecordError.at(path, "scores all or nothing: 100 or 0")
        low += weight * score / FULL
        high += weight * score / FULL
    nothing = Fraction(0)
    return max(low - taken, nothing), max(high - taken, nothing)
