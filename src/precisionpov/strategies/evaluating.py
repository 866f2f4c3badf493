"""Samples of third parties, near the gates, and what other agencies may know."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.money import Fen
from precisionpov.reasoning.quantity import Range
from precisionpov.records.evaluation import (
    FrameHousehold,
    Sample,
    SampledHousehold,
    Standing,
    Stratum,
)
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
from precisionpov.strategies.rows import rows_of

__all__ = ["frame_households", "samples", "third_party_evidence"]

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


HIDDEN: tuple[tuple[str, ...], ...] = (
    (),
    ("unregistered_people",),
    ("exited_people", "registered_people"),
)
"""Which populations nobody knows."""

STRATA: tuple[tuple[str, ...], ...] = ((), (), ("v-1",), ("v-1", "v-2"))
"""The parts of the county that were sampled by themselves; mostly none."""


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
    drawn: SearchStrategy[tuple[Any, ...]] = st.tuples(
        group,
        group,
        group,
        st.sampled_from(regions),
        st.sampled_from(HIDDEN if unknown else HIDDEN[:1]),
        st.sampled_from((None, "c-1")),
        st.sampled_from(STRATA),
    )

    def sample(parts: tuple[Any, ...]) -> Sample:
        *groups, region, hidden, county, ids = parts
        by_standing: dict[Standing, Group] = dict(zip(Standing, groups, strict=True))
        homes = tuple(
            one
            for standing, group in by_standing.items()
            for one in _homes(standing, group, ids)
        )
        there: dict[str, Any] = {
            f"{standing.value}_people": OTHERS[group.others]
            + group.drawn[0] * group.people
            for standing, group in by_standing.items()
        }
        rural = sum(there.values())
        # One stratum is the whole county; of two nobody knows how the people part.
        within = there if len(ids) == 1 else {}
        return Sample(
            id="sample-1",
            county=county,
            region=region,
            households=homes,
            strata=tuple(Stratum(id=one, **within) for one in ids),
            rural_population=rural or None,
            **{**there, **dict.fromkeys(hidden)},
        )

    return made(drawn, sample)


def _homes(
    standing: Standing, group: Group, strata: Sequence[str]
) -> Iterator[SampledHousehold]:
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
            stratum=strata[index % len(strata)] if strata else None,
        )


def frame_households(*, unknown: bool = True) -> SearchStrategy[FrameHousehold]:
    """Draw households that a third party may draw.

    Examples shrink towards one in the first village, without a disabled member.

    Args:
        unknown: Whether it may be unknown if somebody is disabled.
    """
    return rows_of(FrameHousehold, DAYS[0], unknown)


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

AMOUNTS = (Fen(1), Fen(5_000_000), Fen(5_000_001))
OPEN_AMOUNTS = (Range(0, 5_000_001),)
DAYS = (date(2017, 12, 31), date(2016, 12, 30))
"""Days of the data, the second more than a year before the first."""


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
    amounts = (*AMOUNTS, *(OPEN_AMOUNTS if unknown else ()))
    special: Options = {
        "as_of": DAYS,
        "deposit_total": amounts,
        "medical_own_cost": amounts,
    }
    options = options_of(
        ThirdPartyEvidence, usual=EVIDENCE, unknown=unknown, special=special
    )

    def found(drawn: Departures) -> ThirdPartyEvidence:
        fields = {**EVIDENCE, **dict(departing(options, drawn))}
        return ThirdPartyEvidence(household=household, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    return made(departures(options), found)
