"""How much of a benefit reaches the poorest (ST-13)."""

from collections.abc import Iterable
from fractions import Fraction
from math import lcm

import attrs

from precisionpov.errors import RecordError
from precisionpov.indices.incomes import people_of
from precisionpov.indices.showing import percent, plain_share
from precisionpov.money import exact_number, whole_number

__all__ = ["BenefitIncidence", "benefit_incidence"]


@attrs.frozen(kw_only=True)
class BenefitIncidence:
    """How much of a benefit reaches the poorest (Coady, Grosh and Hoddinott 2004).

    Attributes:
        poorest: Which share of people, the poorest.
        share: The share of the benefit that they get.
    """

    poorest: Fraction
    share: Fraction

    @property
    def ratio(self) -> Fraction:
        """The index: above 1, the poorest get more than their number (ST-13)."""
        return self.share / self.poorest

    def as_text(self) -> str:
        """Show it in one line."""
        return f"the poorest {percent(self.poorest)} get {percent(self.share)}"

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; shares as numerator and denominator."""
        return {
            "poorest": plain_share(self.poorest),
            "share": plain_share(self.share),
            "ratio": plain_share(self.ratio),
        }


def benefit_incidence(
    households: Iterable[tuple[int, int, int]], poorest: Fraction
) -> BenefitIncidence:
    """Tell how much of a benefit reaches the poorest share of people (ST-13).

    People are ranked by income a head. Where the share ends among people of one
    income, each of them counts in part.

    Args:
        households: For each its net income in fen, its people and what it gets.
        poorest: Which share of people, above 0 and at most 1.

    Raises:
        RecordError: An amount or number is none, the share is out of bounds, or
            nobody gets anything.
    """
    reached_for = exact_number(poorest, "poorest")
    if not 0 < reached_for <= 1:
        raise RecordError.at("poorest", "is above 0 and at most 1")
    rows: list[tuple[int, int, int]] = []
    for place, (net, members, gets) in enumerate(households):
        people = people_of(members, place)
        income = whole_number(net, "whole fen", f"households[{place}].income")
        benefit = whole_number(
            gets, "whole fen, 0 or more", f"households[{place}].benefit"
        )
        if benefit < 0:
            raise RecordError.at(f"households[{place}].benefit", "is below zero")
        rows.append((income, people, benefit))
    total = sum(benefit for _, _, benefit in rows)
    if not total:
        raise RecordError.at("households", "nobody gets anything")
    common = lcm(*{people for _, people, _ in rows})
    groups: dict[int, tuple[int, int]] = {}
    for income, people, benefit in rows:
        rank = income * (common // people)
        many, much = groups.get(rank, (0, 0))
        groups[rank] = (many + people, much + benefit)
    room = reached_for * sum(people for _, people, _ in rows)
    reached = 0
    ranked = (group for _, group in sorted(groups.items()))
    many, much = next(ranked)
    while many < room:
        room -= many
        reached += much
        many, much = next(ranked)
    share = (reached + room / many * much) / total
    return BenefitIncidence(poorest=reached_for, share=share)
