"""How large a sample is."""

from collections.abc import Mapping
from fractions import Fraction
from math import ceil

from precisionpov.errors import RecordError
from precisionpov.money import A_COUNT, Fen, exact_number, split, whole_number
from precisionpov.policy.sampling import SatisfactionRule, SurveyGroup
from precisionpov.statistics import CONFIDENCE_95

__all__ = ["allocate_sample", "sample_size", "satisfaction_sizes"]

HALF = Fraction(1, 2)


def sample_size(
    population: int | None,
    *,
    within: Fraction,
    expected: Fraction = HALF,
    deviations: Fraction = CONFIDENCE_95,
) -> int:
    """Give how many to draw so that a share is told within so much, either way.

    It is the usual formula for a simple random sample, corrected for a population
    that is not large, rounded up. No document asks for it: for plans of one's own.

    >>> sample_size(None, within=Fraction(1, 20))
    385

    Args:
        population: How many there are; None for very many.
        within: How far the share found may lie from the true one, as a share.
        expected: The share expected; one half is the worst case.
        deviations: How many standard deviations; 95 % by default.

    Raises:
        RecordError: An argument is out of bounds.
    """
    if population is not None and whole_number(population, A_COUNT, "population") < 1:
        raise RecordError.at("population", "a sample needs a population, 1 or more")
    within = exact_number(within, "within")
    expected = exact_number(expected, "expected")
    deviations = exact_number(deviations, "deviations")
    if not 0 < within < 1:
        raise RecordError.at("within", "is a share between 0 and 1")
    if not 0 < expected < 1:
        raise RecordError.at("expected", "is a share between 0 and 1")
    if deviations <= 0:
        raise RecordError.at("deviations", "is above 0")
    size = deviations**2 * expected * (1 - expected) / within**2
    if population is not None:
        size = size / (1 + (size - 1) / population) if size > 1 else Fraction(1)
    return ceil(size)


def allocate_sample(size: int, strata: Mapping[str, int]) -> dict[str, int]:
    """Share a sample out among strata by their size, by largest remainder.

    Args:
        size: How many to draw in all.
        strata: For each stratum how many there are.

    Raises:
        RecordError: A stratum is below zero, or the sample is below zero or larger
            than its population.
    """
    size = whole_number(size, A_COUNT, "size")
    for name, number in strata.items():
        whole_number(number, A_COUNT, f"strata.{name}")
    whole = sum(strata.values())
    if any(number < 0 for number in strata.values()):
        raise RecordError.at("strata", "a stratum has 0 or more")
    if not 0 <= size <= whole:
        raise RecordError.at("size", f"is from 0 to the population, {whole}")
    if not whole:
        return dict.fromkeys(strata, 0)
    return dict(zip(strata, split(Fen(size), list(strata.values())), strict=True))


def satisfaction_sizes(
    registered_households: int, rule: SatisfactionRule
) -> dict[SurveyGroup, int]:
    """Give how many households of each group a survey of satisfaction asks (AS-9).

    The fewest that keep the shares of the groups, the least total, and the least
    share of registered households, counted among the registered ones asked. What is
    left after whole households goes to the largest remainders.

    Raises:
        RecordError: There is no registered household.
    """
    if whole_number(registered_households, A_COUNT, "registered_households") < 1:
        raise RecordError.at("registered_households", "is 1 or more")
    least = ceil(rule.least_share * registered_households)
    shares = dict(rule.shares)
    whole = sum(shares.values())
    registered = whole - shares[SurveyGroup.UNREGISTERED]
    total = max(rule.least_total, least * whole // registered)
    while True:
        sizes = dict(zip(shares, split(Fen(total), list(shares.values())), strict=True))
        if total - sizes[SurveyGroup.UNREGISTERED] >= least:
            return {group: int(number) for group, number in sizes.items()}
        total += 1
