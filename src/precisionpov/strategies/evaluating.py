"""Samples of third parties, near the gates, and what other agencies may know."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.money import Fen
from precisionpov.reasoning.quantity import Range
from precisionpov.records.evaluation import Sample, SampledHousehold, Standing
from precisionpov.records.evidence import ThirdPartyEvidence
from precisionpov.records.region import Region
from precisionpov.strategies.departing import (
    Departures,
    Options,
    departing,
    departures,
    made,
    options_of,
)

__all__ = ["samples", "third_party_evidence"]

DRAWN = (
    (0, 0),
    (1, 0),
    (2, 1),
    (10, 0),
    (50, 1),
    (49, 1),
    (51, 1),
    (100, 2),
    (100, 1),
    (100, 3),
    (100, 0),
)
"""How many households are drawn, how many wrong: one of 50 stands on a gate."""

OPEN = (0, 0, 0, 1, 2)
"""Of how many nobody can tell; of none most often."""

OTHERS = (0, 1, 5_000, 80_000)
"""How many people there are of a standing beside those drawn."""


class Group(NamedTuple):
    """The households drawn of one standing.

    Attributes:
        drawn: How many, and how many of them stand wrongly.
        open: How many of the others nobody can tell of, at most.
        silent: How many do not recognise the work, at most.
        people: How many members each has.
        others: How many people were not drawn, as a place in ``OTHERS``.
    """

    drawn: tuple[int, int]
    open: int
    silent: int
    people: int
    others: int


def samples(*, unknown: bool = True) -> SearchStrategy[Sample]:
    """Draw samples of a county, often with a rate on a gate or beside it.

    Examples shrink towards an empty sample of a central county.

    Args:
        unknown: Whether cases, populations and the region may be unknown.
    """
    return _samples(unknown)


@lru_cache(maxsize=2)
def _samples(unknown: bool) -> SearchStrategy[Sample]:  # noqa: FBT001 - a key
    group = st.builds(
        Group,
        st.sampled_from(DRAWN),
        st.sampled_from(OPEN if unknown else OPEN[:1]),
        st.integers(0, 11),
        st.integers(1, 4),
        st.integers(0, len(OTHERS) - 1),
    )
    regions: tuple[Region | None, ...] = (*Region, None) if unknown else tuple(Region)
    drawn = st.tuples(
        group,
        group,
        group,
        st.sampled_from(regions),
        st.booleans() if unknown else st.just(value=False),
    )

    def sample(parts: tuple[Group, Group, Group, Region | None, bool]) -> Sample:
        *groups, region, hidden = parts
        by_standing = dict(zip(Standing, groups, strict=True))
        homes = [
            one
            for standing, group in by_standing.items()
            for one in _homes(standing, group)
        ]
        there = {
            standing: OTHERS[group.others] + group.drawn[0] * group.people
            for standing, group in by_standing.items()
        }
        rural = sum(there.values())
        return Sample(
            id="sample-1",
            region=region,
            households=tuple(homes),
            registered_people=there[Standing.REGISTERED],
            exited_people=there[Standing.EXITED],
            unregistered_people=None if hidden else there[Standing.UNREGISTERED],
            rural_population=rural or None,
        )

    return made(drawn, sample)


def _homes(standing: Standing, group: Group) -> Iterator[SampledHousehold]:
    """Give the households of a group: the wrong first, then those in doubt."""
    wrong_if = standing is not Standing.REGISTERED
    size, wrong = group.drawn
    for index in range(size):
        in_doubt = wrong <= index < wrong + group.open
        poor = wrong_if if index < wrong else not wrong_if
        yield SampledHousehold(
            id=f"{standing.value}-{index + 1}",
            standing=standing,
            people=group.people,
            poor=None if in_doubt else poor,
            recognises=index >= group.silent,
        )


EVIDENCE: Mapping[str, object] = {
    "deposit_total": Fen(0),
    "vehicle_count": 0,
    "property_count": 0,
    "company_roles": 0,
    "payroll_members": 0,
    "commercial_insurance": False,
    "electricity_kwh_12m": 0,
    "medical_own_cost": Fen(0),
    "students": 0,
}
"""What others usually know: nothing that a household would have to declare."""

AMOUNTS = (Fen(1), Fen(5_000_000), Fen(5_000_001), Range(0, 5_000_001), None)


def third_party_evidence(
    *, household: str = "h-1", unknown: bool = True
) -> SearchStrategy[ThirdPartyEvidence]:
    """Draw what other agencies know of a household.

    Examples shrink towards agencies that looked and found nothing.

    Args:
        household: The id of the household.
        unknown: Whether an agency may not have been asked.
    """
    return _evidence(household, unknown)


@lru_cache(maxsize=16)
def _evidence(
    household: str,
    unknown: bool,  # noqa: FBT001 - a key of the cache
) -> SearchStrategy[ThirdPartyEvidence]:
    amounts = AMOUNTS if unknown else tuple(x for x in AMOUNTS if x is not None)
    options: Options = dict(
        options_of(ThirdPartyEvidence, usual=EVIDENCE, without=(), unknown=unknown)
    ) | {"deposit_total": amounts, "medical_own_cost": amounts}

    def found(drawn: Departures) -> ThirdPartyEvidence:
        fields = {**EVIDENCE, **dict(departing(options, drawn))}
        return ThirdPartyEvidence(household=household, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    return made(departures(options), found)
