"""Figures over many decisions; each says which base it is a share of."""

from collections.abc import Iterable
from fractions import Fraction
from math import isqrt

import attrs

from precisionpov.errors import RecordError
from precisionpov.money import A_COUNT, exact_number, whole_number
from precisionpov.reasoning.truth import Truth

__all__ = [
    "CONFIDENCE_95",
    "Incidence",
    "Interval",
    "poverty_incidence",
    "wilson_interval",
]

CONFIDENCE_95 = Fraction(1_959_963_984_540, 10**12)
"""How many standard deviations hold 95 % of a normal distribution, to 12 decimals."""

DECIMALS = 12
"""To so many decimals a root is taken; beyond, an interval is made a little wider."""


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
        whole_number(self.poor, A_COUNT, "poor")
        whole_number(self.undecided, A_COUNT, "undecided")
        if whole_number(self.population, A_COUNT, "population") < 1:
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
        TypeError: A verdict is no :class:`Truth`, or not in a pair with a number.
    """
    people = {Truth.YES: 0, Truth.NO: 0, Truth.UNKNOWN: 0}
    for pair in verdicts:
        try:
            verdict, members = pair
        except (TypeError, ValueError):
            given = type(pair).__name__
            msg = f"a pair for each household, (decision.verdict, people), not {given}"
            raise TypeError(msg) from None
        if type(verdict) is not Truth:
            given = type(verdict).__name__
            msg = f"a verdict is a Truth, as in decision.verdict, not {given}"
            raise TypeError(msg)
        people[verdict] += whole_number(members, A_COUNT, "verdicts")
    return Incidence(people[Truth.YES], people[Truth.UNKNOWN], population, base)


@attrs.frozen
class Interval:
    """Between which shares the truth lies, as far as a sample can tell.

    Attributes:
        low: The lower end, from 0 to 1.
        high: The upper end, from 0 to 1.
    """

    low: Fraction
    high: Fraction

    def as_text(self, decimals: int = 2) -> str:
        """Show it in percent, both ends rounded half up."""
        ends = (
            _percent(one.numerator, one.denominator, decimals)
            for one in (self.low, self.high)
        )
        return " % to ".join(ends) + " %"

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; each end as numerator and denominator."""
        return {
            "low": list(self.low.as_integer_ratio()),
            "high": list(self.high.as_integer_ratio()),
        }


def wilson_interval(
    count: int,
    sampled: int,
    *,
    deviations: Fraction = CONFIDENCE_95,
    design_effect: Fraction | int = 1,
) -> Interval:
    """Give the Wilson interval of a share that was found in a sample.

    Its ends are the shares from which the sample lies exactly so many standard
    deviations away. They solve a quadratic equation; its root is taken to 12
    decimals, and rounded so that the interval is never too narrow.

    It holds for a simple random sample with replacement. People of one household, or
    households of one village, are more alike than that: then give a design effect
    above 1, by which the sample counts for less.

    >>> wilson_interval(0, 100).as_text()
    '0.00 % to 3.70 %'

    Args:
        count: How many of the sample have what is counted.
        sampled: How large the sample is.
        deviations: How many standard deviations; 95 % confidence by default.
        design_effect: By how much the sample tells less than a simple one, 1 or more.

    Raises:
        RecordError: The sample is empty, the count is not within it, or another
            argument is out of bounds.
    """
    deviations = exact_number(deviations, "deviations")
    design_effect = exact_number(design_effect, "design_effect")
    whole_number(count, A_COUNT, "count")
    if whole_number(sampled, A_COUNT, "sampled") < 1:
        raise RecordError.at("sampled", "an empty sample tells nothing; 1 or more")
    if not 0 <= count <= sampled:
        raise RecordError.at("count", f"is from 0 to the sample, {sampled}")
    if deviations <= 0:
        raise RecordError.at("deviations", "is above 0")
    if design_effect < 1:
        raise RecordError.at("design_effect", "is 1 or more")
    size = Fraction(sampled) / design_effect
    squared = deviations * deviations
    share = Fraction(count, sampled)
    middle = (share * size + squared / 2) / (size + squared)
    spread = squared * (share * (1 - share) * size + squared / 4)
    reach = _root(spread / (size + squared) ** 2)
    return Interval(max(middle - reach, Fraction(0)), min(middle + reach, Fraction(1)))


def _root(value: Fraction) -> Fraction:
    """Give a square root: exact where it is a fraction, else rounded up."""
    top, bottom = isqrt(value.numerator), isqrt(value.denominator)
    if top * top == value.numerator and bottom * bottom == value.denominator:
        return Fraction(top, bottom)
    scale = 10**DECIMALS
    return Fraction(isqrt(value.numerator * scale**2 // value.denominator) + 1, scale)


def _percent(part: int, whole: int, decimals: int) -> str:
    """Write a share in percent, rounded half up."""
    scale = 10**decimals
    hundredths = (2 * 100 * scale * part + whole) // (2 * whole)
    digits = f"{hundredths % scale:0{decimals}d}" if decimals else ""
    return f"{hundredths // scale}{'.' + digits if digits else ''}"
