"""What a third party found in the households that it drew from a county."""

from collections.abc import Iterable, Sequence
from typing import Annotated, assert_never, final

import attrs

from precisionpov.errors import Fault
from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import Count, Identifier
from precisionpov.records.household import MOST_MEMBERS, Household
from precisionpov.records.kinds import LARGEST_COUNT, Limits, Whole
from precisionpov.records.record import Record, required_term, term
from precisionpov.records.region import Region

__all__ = [
    "MOST_SAMPLED",
    "MOST_STRATA",
    "FrameHousehold",
    "PeopleByStanding",
    "Sample",
    "SampledHousehold",
    "Standing",
    "Stratum",
]

MOST_SAMPLED = 1_000_000
"""A sample has at most so many households."""

MOST_STRATA = 10_000
"""A county has at most so many strata, such as villages."""

AtLeastOne = Annotated[int, Whole(1, LARGEST_COUNT)]
"""A number of people of which shares are taken, from one."""


class Standing(Term):
    """Where a household stands in the register when it is drawn (EX-10 to EX-12)."""

    REGISTERED = "registered", "registered as poor", "建档立卡贫困户"
    EXITED = "exited", "exited", "脱贫户"
    UNREGISTERED = "unregistered", "not registered", "非建档立卡户"


@final
@attrs.frozen(kw_only=True, repr=False)
class SampledHousehold(Record):
    """A household that was drawn, and what the third party found there.

    Attributes:
        id: The id of the household.
        standing: Where it stands in the register.
        people: How many members it has, 1 to 100; rates of error count people.
        poor: By what was found it ought to stand in the register as poor. None says
            that this could not be told; a ``record`` may tell it then.
        recognises: Recognises the work done, as asked of it. None says that the
            answer is not known.
        asked: Was asked at all whether it recognises the work.
        knows_exit: It knows that it has exited.
        knows_standard: It knows the procedure and the standard of exit.
        agrees_to_exit: It agrees to the exit.
        helped: It was helped before the exit, and benefited.
        stratum: The id of the stratum that it was drawn from.
        record: Its record as the third party took it, by which a wrong case is
            attributed to a criterion.

    Raises:
        RecordError: A field holds what it cannot, the record is of another
            household, or who was not asked has answered.
    """

    id: Identifier
    standing: Standing = attrs.field(converter=required_term)
    people: Annotated[int, Whole(1, MOST_MEMBERS)]
    poor: bool | None = None
    recognises: bool | None = None
    asked: bool = True
    knows_exit: bool | None = None
    knows_standard: bool | None = None
    agrees_to_exit: bool | None = None
    helped: bool | None = None
    stratum: Identifier | None = None
    record: Household | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse the record of another household, and answers without a question."""
        faults: list[Fault] = []
        if self.recognises is not None and not self.asked:
            faults.append(Fault("recognises", "it was not asked; give None"))
        if self.record is not None and self.record.id != self.id:
            faults.append(Fault("record.id", "is the id of another household"))
        return faults


@final
@attrs.frozen(kw_only=True, repr=False)
class FrameHousehold(Record):
    """A household that a third party may draw, and where it lives (AS-9).

    Attributes:
        id: The id of the household.
        village: The id of its village.
        town: The id of its township.
        county: The id of its county.
        city: The id of its city.
        disabled: Has a disabled member; who is not known to have one is not drawn
            as such.

    Raises:
        RecordError: A field holds what it cannot.
    """

    id: Identifier
    village: Identifier
    town: Identifier
    county: Identifier
    city: Identifier
    disabled: bool | None = None


class PeopleByStanding:
    """What the populations of a stratum and of a county have in common."""

    __slots__ = ()

    registered_people: int | None
    exited_people: int | None
    unregistered_people: int | None

    def people(self, standing: Standing) -> int | None:
        """Give how many people there are of a standing; None where it is not known."""
        match standing:
            case Standing.REGISTERED:
                return self.registered_people
            case Standing.EXITED:
                return self.exited_people
            case Standing.UNREGISTERED:
                return self.unregistered_people
            case _:
                assert_never(standing)


@final
@attrs.frozen(kw_only=True, repr=False)
class Stratum(PeopleByStanding, Record):
    """A part of a county that was sampled by itself, such as a village.

    Attributes:
        id: The id of the stratum.
        registered_people: People there who are registered as poor.
        exited_people: People there who exited.
        unregistered_people: Rural people there who are not registered.

    Raises:
        RecordError: A field holds what it cannot.
    """

    id: Identifier
    registered_people: Count | None = None
    exited_people: Count | None = None
    unregistered_people: Count | None = None


@final
@attrs.frozen(kw_only=True, repr=False)
class Sample(PeopleByStanding, Record):
    """The households that a third party drew from a county, and whom they stand for.

    Attributes:
        id: The id of the sample.
        county: The id or code of the county.
        region: The part of the country that it lies in.
        households: The households drawn. An empty sample tells nothing.
        strata: The parts that were sampled by themselves.
        registered_people: People of the county still registered as poor.
        exited_people: People of the county who exited.
        unregistered_people: Its rural people who are not registered.
        rural_population: All rural people of the county, at least one.

    Raises:
        RecordError: A field holds what it cannot, an id stands twice, a stratum is
            not listed, more people were drawn than there are, or parts exceed their
            whole.
    """

    id: Identifier
    county: Identifier | None = None
    region: Region | None = attrs.field(default=None, converter=term)
    households: Annotated[tuple[SampledHousehold, ...], Limits(0, MOST_SAMPLED)] = ()
    strata: Annotated[tuple[Stratum, ...], Limits(0, MOST_STRATA)] = ()
    registered_people: Count | None = None
    exited_people: Count | None = None
    unregistered_people: Count | None = None
    rural_population: AtLeastOne | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse repeated ids, strata that are not there, and parts above a whole."""
        return [
            *_repeated("households", (one.id for one in self.households)),
            *_repeated("strata", (one.id for one in self.strata)),
            *_lost(self.households, self.strata),
            *_beyond_the_county(self),
            *_beyond_a_stratum(self.households, self.strata),
            *_parts_above_whole(self),
        ]


def _repeated(path: str, ids: Iterable[str]) -> Iterable[Fault]:
    first: dict[str, int] = {}
    for index, one in enumerate(ids):
        if one in first:
            yield Fault(f"{path}[{index}].id", f"is also that of {path}[{first[one]}]")
        else:
            first[one] = index


def _lost(
    households: Sequence[SampledHousehold], strata: Sequence[Stratum]
) -> Iterable[Fault]:
    known = {one.id for one in strata}
    for index, one in enumerate(households):
        if one.stratum is not None and one.stratum not in known:
            yield Fault(f"households[{index}].stratum", "is the id of no stratum")


def _beyond_the_county(sample: Sample) -> Iterable[Fault]:
    """Find more people drawn of a standing, or listed by strata, than there are."""
    for standing in Standing:
        name = f"{standing.value}_people"
        there = sample.people(standing)
        if there is None:
            continue
        drawn = sum(x.people for x in sample.households if x.standing is standing)
        if drawn > there:
            yield Fault(name, f"{drawn} people were drawn of only {there}")
        listed = sum(one.people(standing) or 0 for one in sample.strata)
        if listed > there:
            yield Fault(name, f"the strata have {listed} people, the county {there}")


def _beyond_a_stratum(
    households: Sequence[SampledHousehold], strata: Sequence[Stratum]
) -> Iterable[Fault]:
    drawn: dict[tuple[str | None, Standing], int] = {}
    for one in households:
        key = one.stratum, one.standing
        drawn[key] = drawn.get(key, 0) + one.people
    for index, stratum in enumerate(strata):
        for standing in Standing:
            there = stratum.people(standing)
            number = drawn.get((stratum.id, standing), 0)
            if there is not None and number > there:
                path = f"strata[{index}].{standing.value}_people"
                yield Fault(path, f"{number} people were drawn of only {there}")


def _parts_above_whole(sample: Sample) -> Iterable[Fault]:
    whole = sample.rural_population
    parts = sum(sample.people(standing) or 0 for standing in Standing)
    drawn = sum(one.people for one in sample.households)
    for what, number in (
        ("people by standing", parts),
        ("people drawn", drawn),
    ):
        if whole is not None and number > whole:
            problem = f"{number} {what} are more than all rural people, {whole}"
            yield Fault("rural_population", problem)
