"""What a government scored, and what was taken off."""

from fractions import Fraction

import attrs

from precisionpov.errors import RecordError
from precisionpov.policy.government_weights import Penalised
from precisionpov.reasoning.document import Language

__all__ = ["Deduction", "GovernmentScore", "points_text", "rank_text"]


def _problem(value: Penalised | str) -> Penalised:
    """Take a member of the list or its value."""
    problem = Penalised.named(value)
    if problem is None:
        allowed = ", ".join(one.value for one in Penalised)
        raise RecordError.at("problem", f"is one of {allowed}")
    return problem


@attrs.frozen(kw_only=True)
class Deduction:
    """Points taken off for a problem. How many is the caller's: none are attested.

    Attributes:
        government: The id of the government.
        problem: What is penalised (AS-4).
        points: How many points, above zero.

    Raises:
        RecordError: The points are not above zero, or no exact number.
    """

    government: str
    problem: Penalised = attrs.field(converter=_problem)
    points: Fraction | int

    def __attrs_post_init__(self) -> None:
        """Refuse points that are not above zero."""
        if type(self.points) not in (int, Fraction) or self.points <= 0:
            problem = "points are a whole number or a Fraction above 0"
            raise RecordError.at("points", problem)


@attrs.frozen(kw_only=True)
class GovernmentScore:
    """What one government scored.

    Attributes:
        government: Its id.
        low: The lowest total possible, deductions taken off.
        high: The highest total possible.
        deducted: Points taken off.
        missing: The indicators with a score that is not known.
        best_rank: The best rank possible, from 1; who scores alike shares a rank.
        worst_rank: The worst rank possible.
        tied: Whether another has exactly the same total.
    """

    government: str
    low: Fraction
    high: Fraction
    deducted: Fraction
    missing: tuple[str, ...]
    best_rank: int
    worst_rank: int
    tied: bool

    @property
    def total(self) -> Fraction | None:
        """The total, exact; None while a score with weight is not known."""
        return self.low if self.low == self.high else None

    @property
    def rank(self) -> int | None:
        """The rank; None while it is open."""
        return self.best_rank if self.best_rank == self.worst_rank else None

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; totals as numerator and denominator."""
        return {
            "government": self.government,
            "low": list(self.low.as_integer_ratio()),
            "high": list(self.high.as_integer_ratio()),
            "deducted": list(self.deducted.as_integer_ratio()),
            "missing": list(self.missing),
            "best_rank": self.best_rank,
            "worst_rank": self.worst_rank,
            "tied": self.tied,
        }


def rank_text(one: GovernmentScore, language: Language) -> str:
    """Show a rank, or between which ranks it lies."""
    zh = language == "zh"
    if one.rank is None:
        joint = "至" if zh else " to "
        return f"{one.best_rank}{joint}{one.worst_rank}"
    shared = ("（并列）" if zh else ", shared") if one.tied else ""
    return f"{one.rank}{shared}"


def points_text(low: Fraction | int, high: Fraction | int, language: Language) -> str:
    """Show points with two decimals, rounded half up, or their bounds."""
    first, last = _two(low), _two(high)
    if first == last:
        return first
    return f"{first}至{last}" if language == "zh" else f"{first} to {last}"


def _two(points: Fraction | int) -> str:
    """Show points with two decimals, rounded half up."""
    hundredths = (Fraction(points) * 200 + 1) // 2
    return f"{hundredths // 100}.{hundredths % 100:02d}"
