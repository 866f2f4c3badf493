"""What a score card is: items, points, and who is poor (ID-50 to ID-53)."""

from collections.abc import Iterable
from typing import Literal

import attrs

from precisionpov.errors import PolicyError
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.term import Language, Term

__all__ = ["PoorAt", "ScoreItem", "ScoreMethod", "ScoreTable"]

MOST_POINTS = 1_000_000


class PoorAt(Term):
    """At which end of the scores the poor stand; that too is local (ID-51)."""

    LOW = "low", "a low score is poor", "得分低者为贫困"
    HIGH = "high", "a high score is poor", "得分高者为贫困"


@attrs.frozen
class ScoreItem:
    """One thing that is scored.

    Attributes:
        id: A short stable name.
        en: What it is, in English.
        zh: What it is, in Chinese.
        points: The most points it can have.

    Raises:
        PolicyError: The points are no whole number from 1 to a million.
    """

    id: str
    en: str
    zh: str
    points: int

    def __attrs_post_init__(self) -> None:
        """Refuse what is no number of points."""
        if type(self.points) is not int or not 1 <= self.points <= MOST_POINTS:
            msg = f"item {self.id!r}: points are a whole number, 1 to {MOST_POINTS:,}"
            raise PolicyError(msg)

    def label(self, language: Language = "en") -> str:
        """Give what it is in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en


def _items(items: Iterable[ScoreItem]) -> tuple[ScoreItem, ...]:
    """Keep items in order."""
    return tuple(items)


def _ids(ids: Iterable[str]) -> tuple[str, ...]:
    """Keep ids in order."""
    return tuple(ids)


@attrs.frozen(kw_only=True)
class ScoreTable:
    """A score card of items with points, and what their total says.

    Attributes:
        id: A short stable name.
        en: The question that the score answers, in English.
        zh: The same in Chinese.
        items: What is scored.
        poor: At which end the poor stand.
        operator: How the total stands to the mark where the answer is yes; None
            where no mark is known and a cut-off is drawn from a quota.
        mark: The mark.
        full: The items that must have all their points besides, by id.
        cite: Where it comes from.
        illustrative: The points were not read anywhere; an example only.
        settled: Codes of exit states of the program the card comes from: who is in
            one of them is not flagged again. What a code means the source need not
            say.

    Raises:
        PolicyError: No item, two of one id, a mark without an operator or out of
            reach, or an item in ``full`` that there is not.
    """

    id: str
    en: str
    zh: str
    items: tuple[ScoreItem, ...] = attrs.field(converter=_items)
    poor: PoorAt
    operator: Literal["<", "<=", ">", ">="] | None = None
    mark: int | None = None
    full: tuple[str, ...] = attrs.field(default=(), converter=_ids)
    cite: Citation
    illustrative: bool = False
    settled: tuple[str, ...] = attrs.field(default=(), converter=_ids)

    def __attrs_post_init__(self) -> None:
        """Refuse a table that cannot be scored."""
        ids = [one.id for one in self.items]
        problem = ""
        if not ids or len(set(ids)) < len(ids):
            problem = "it needs items, each with an id of its own"
        elif (self.operator is None) is not (self.mark is None):
            problem = "a mark and an operator stand together"
        elif self.mark is not None and not 0 <= self.mark <= self.most:
            problem = f"its mark is from 0 to all its points, {self.most}"
        elif not set(self.full) <= set(ids):
            problem = "`full` names items of the table"
        if problem:
            msg = f"score table {self.id!r}: {problem}"
            raise PolicyError(msg)

    @property
    def most(self) -> int:
        """All its points together."""
        return sum(one.points for one in self.items)

    def label(self, language: Language = "en") -> str:
        """Give the question in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en


@attrs.frozen(kw_only=True)
class ScoreMethod:
    """A way to score of which the points are not attested.

    Attributes:
        id: A short stable name.
        en: The question that the score answers, in English.
        zh: The same in Chinese.
        steps: Its steps, in English and Chinese.
        item_count: How many items it has; None where that is not known.
        cite: Where it comes from.
    """

    id: str
    en: str
    zh: str
    steps: tuple[tuple[str, str], ...]
    item_count: int | None
    cite: Citation

    def table(
        self,
        items: Iterable[ScoreItem],
        *,
        poor: PoorAt,
        mark: int | None = None,
    ) -> ScoreTable:
        """Make a table of this method with the caller's items and points.

        Args:
            items: What is scored, with the caller's points.
            poor: At which end the poor stand.
            mark: The mark beyond which a household is poor; None where the cut-off
                is drawn afterwards.

        Raises:
            PolicyError: There are not as many items as the method has.
        """
        given = tuple(items)
        if self.item_count is not None and len(given) != self.item_count:
            msg = (
                f"{self.id}: the points are not attested; give {self.item_count} "
                f"items with points, not {len(given)}"
            )
            raise PolicyError(msg)
        beyond: Literal["<", ">"] = "<" if poor is PoorAt.LOW else ">"
        return ScoreTable(
            id=self.id,
            en=self.en,
            zh=self.zh,
            items=given,
            poor=poor,
            operator=None if mark is None else beyond,
            mark=mark,
            cite=self.cite,
            illustrative=True,
        )
