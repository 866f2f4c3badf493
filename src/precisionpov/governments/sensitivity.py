"""How far the weights decide which government stands where (AS-6)."""

from collections.abc import Mapping, Sequence

import attrs

from precisionpov.governments.assessing import (
    GovernmentAssessment,
    Score,
    assess_governments,
)
from precisionpov.governments.scores import Deduction, GovernmentScore, rank_text
from precisionpov.policy.government_weights import Weights
from precisionpov.reasoning.document import Explained, Language, Page, Table
from precisionpov.reasoning.explaining import source_blocks

__all__ = ["RankChange", "WeightSensitivity", "weight_sensitivity"]


@attrs.frozen(kw_only=True)
class RankChange:
    """How the rank of one government moves between two tables of weights.

    Attributes:
        government: Its id.
        before: Its score by the first weights.
        after: Its score by the second.
    """

    government: str
    before: GovernmentScore
    after: GovernmentScore

    @property
    def places(self) -> int | None:
        """How many places it rises; below zero it falls. None while a rank is open."""
        if self.before.rank is None or self.after.rank is None:
            return None
        return self.before.rank - self.after.rank


@attrs.frozen(kw_only=True, repr=False)
class WeightSensitivity(Explained):
    """How the ranks move when the weights do.

    Attributes:
        before: The assessment by the first weights.
        after: The assessment by the second.
        changes: Each government, in the order of the first ranks.
    """

    before: GovernmentAssessment
    after: GovernmentAssessment
    changes: tuple[RankChange, ...]

    @property
    def moved(self) -> tuple[RankChange, ...]:
        """The governments whose rank changes, as far as ranks are known."""
        return tuple(one for one in self.changes if one.places)

    def page(self, language: Language = "en") -> Page:
        """Give the comparison as a page: a row for each government."""
        zh = language == "zh"
        names = [
            one.weights.zh if zh else one.weights.en
            for one in (self.before, self.after)
        ]
        title = "权重敏感性" if zh else "How far the weights decide"
        head = (
            ("单位", *names, "名次变化") if zh else ("government", *names, "places won")
        )
        unknown = "不明" if zh else "unknown"
        rows = [
            (
                one.government,
                rank_text(one.before, language),
                rank_text(one.after, language),
                unknown if one.places is None else f"{one.places:+d}",
            )
            for one in self.changes
        ]
        cited = [
            one.weights.cite
            for one in (self.before, self.after)
            if one.weights.cite is not None
        ]
        return Page(title, (Table(head, rows), *source_blocks(cited, language)))

    def to_dict(self) -> dict[str, object]:
        """Give the comparison as plain JSON data."""
        return {
            "before": self.before.to_dict(),
            "after": self.after.to_dict(),
            "changes": [
                {"government": one.government, "places": one.places}
                for one in self.changes
            ],
        }

    def __repr__(self) -> str:
        """Say how many ranks change, in one line."""
        return (
            f"<WeightSensitivity {self.before.weights.id} to {self.after.weights.id}: "
            f"{len(self.moved)} of {len(self.changes)} ranks change>"
        )


def weight_sensitivity(
    scores: Mapping[str, Mapping[str, Score]],
    before: Weights,
    after: Weights,
    *,
    deductions: Sequence[Deduction] = (),
) -> WeightSensitivity:
    """Tell how the ranks move between two tables of weights (AS-6).

    ``weights.without("gdp")`` gives the same table without output.

    Args:
        scores: As for :func:`assess_governments`, with the indicators of both.
        before: The first weights.
        after: The second.
        deductions: Points taken off in both.

    Raises:
        RecordError: As for :func:`assess_governments`.
    """
    first = assess_governments(scores, before, deductions=deductions)
    second = assess_governments(scores, after, deductions=deductions)
    then = {one.government: one for one in second.scores}
    changes = tuple(
        RankChange(government=one.government, before=one, after=then[one.government])
        for one in first.scores
    )
    return WeightSensitivity(before=first, after=second, changes=changes)
