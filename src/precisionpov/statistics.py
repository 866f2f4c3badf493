"""Figures over many decisions; each says which base it is a share of."""

from collections.abc import Iterable

import attrs

from precisionpov.errors import RecordError
from precisionpov.reasoning.truth import Truth

__all__ = ["Incidence", "poverty_incidence"]


@attrs.frozen
class Incidence:
    """Poor people among a population, where some decisions may still be open.

    Attributes:
        poor: People of households decided to be poor.
        undecided: People of households whose verdict is unknown.
        population: The people that the share is of.
        base: What the population is, in words, as in ``"rural registered"``.
    """

    poor: int
    undecided: int
    population: int
    base: str

    def __attrs_post_init__(self) -> None:
        """Refuse more poor and undecided people than there are people.

        Raises:
            RecordError: The population is below one, a count is below zero, or the
                counts exceed the population.
        """
        if self.population < 1:
            raise RecordError.at("population", "a share needs a population, 1 or more")
        if min(self.poor, self.undecided) < 0:
            raise RecordError.at("poor", "a count of people is 0 or more")
        if self.poor + self.undecided > self.population:
            people = self.poor + self.undecided
            raise RecordError.at(
                "poor",
                f"{people} people are more than the population, {self.population}",
            )

    def as_text(self, decimals: int = 2) -> str:
        """Show the share in percent, rounded half up, as bounds while some are open."""
        low = _percent(self.poor, self.population, decimals)
        high = _percent(self.poor + self.undecided, self.population, decimals)
        return f"{low} %" if low == high else f"{low} % to {high} %"


def poverty_incidence(
    verdicts: Iterable[tuple[Truth, int]], population: int, *, base: str
) -> Incidence:
    """Count the people of poor households as a share of a population (ST-1).

    Args:
        verdicts: For each household its verdict and how many people it counts.
        population: The people that the share is of. The bureau of statistics uses
            permanent residents of its survey, the register the rural registered
            population; the two are never mixed.
        base: What the population is, in words.

    Raises:
        RecordError: The counts do not fit the population.
        TypeError: A verdict is no :class:`Truth`.
    """
    people = {Truth.YES: 0, Truth.NO: 0, Truth.UNKNOWN: 0}
    for verdict, members in verdicts:
        if type(verdict) is not Truth:
            given = type(verdict).__name__
            msg = f"a verdict is a Truth, as in decision.verdict, not {given}"
            raise TypeError(msg)
        people[verdict] += members
    return Incidence(people[Truth.YES], people[Truth.UNKNOWN], population, base)


def _percent(part: int, whole: int, decimals: int) -> str:
    """Write a share in percent, rounded half up."""
    scale = 10**decimals
    hundredths = (2 * 100 * scale * part + whole) // (2 * whole)
    digits = f"{hundredths % scale:0{decimals}d}" if decimals else ""
    return f"{hundredths // scale}{'.' + digits if digits else ''}"
