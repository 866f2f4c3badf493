"""Assistance: what is done for whom. Who helps stands in ``helping``."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, final

import attrs

from precisionpov.errors import Fault
from precisionpov.records.annotations import Amount, Count, Identifier, Text
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.funding import FundUse, Level
from precisionpov.records.helping import (
    Helper,
    HelperKind,
    MutualHelp,
    Pairing,
    PairingSide,
    Rank,
    Visit,
)
from precisionpov.records.kinds import Limits
from precisionpov.records.measure_kinds import Guarantee, MeasureKind
from precisionpov.records.record import Record, required_term, required_terms, term
from precisionpov.records.spans import turned_round

__all__ = [
    "MOST_HOUSEHOLDS",
    "Helper",
    "HelperKind",
    "Households",
    "Measure",
    "MutualHelp",
    "Pairing",
    "PairingSide",
    "Project",
    "Rank",
    "Visit",
]

MOST_HOUSEHOLDS = 200_000
"""A plan has at most so many households, and so has a project or a target."""

Households = Annotated[tuple[Identifier, ...], Limits(0, MOST_HOUSEHOLDS)]
"""The ids of households."""


@final
@attrs.frozen(kw_only=True, repr=False)
class Measure(Record):
    """Something that is done for one household. What is not known is None.

    Attributes:
        id: The id of the measure.
        kind: What is done.
        household: The id of the household.
        causes: The causes of poverty that it addresses.
        guarantees: The guarantees that it brings.
        project: The id of the project that it is part of.
        amount: What the household gets or borrows, in fen.
        term_months: The term of a loan or of support, in months.
        area: The area of a house, in whole square metres.
        people: How many people of the household it covers.
        starts: The first day.
        ends: The last day.
        requested: The household asked for it: it "ordered" (T-002-07).
        agreed: The household agreed to it (P-9).
        delivered: It reached the household.
        delivered_on: The day on which it did.
        use: What the money is used for.
        bill: The whole bill of which it pays a part, in fen, as of a hospital (M-13).
        income_effect: By how much the household's net income of a year is expected
            to rise, in fen; for all members together.

    Raises:
        RecordError: A field holds what it cannot, the last day is before the
            first, or there is a day of delivery of what was not delivered.
    """

    id: Identifier
    kind: MeasureKind = attrs.field(converter=required_term)
    household: Identifier
    causes: tuple[CauseOfPoverty, ...] = attrs.field(
        default=(), converter=required_terms
    )
    guarantees: tuple[Guarantee, ...] = attrs.field(
        default=(), converter=required_terms
    )
    project: Identifier | None = None
    amount: Amount | None = None
    term_months: Count | None = None
    area: Count | None = None
    people: Count | None = None
    starts: date | None = None
    ends: date | None = None
    requested: bool | None = None
    agreed: bool | None = None
    delivered: bool | None = None
    delivered_on: date | None = None
    use: FundUse | None = attrs.field(default=None, converter=term)
    bill: Amount | None = None
    income_effect: Amount | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse days turned round, and a day of what was not delivered."""
        faults = turned_round(self, "starts", "ends")
        if self.delivered_on and self.delivered is False:
            faults += (Fault("delivered_on", "delivered says that it was not"),)
        return faults


@final
@attrs.frozen(kw_only=True, repr=False)
class Project(Record):
    """Work for a village, or for several households together.

    Attributes:
        id: The id of the project.
        kind: What is done.
        village: The id of its village.
        households: The ids of the households that it serves.
        village_wide: It serves the whole village.
        industry: The industry that it belongs to.
        in_county_library: It stands in the county's library of projects.
        causes: The causes of poverty that it addresses.
        guarantees: The guarantees that it brings.
        use: What its money is used for.
        cost: What it costs, in fen.
        management_fee: The part of the cost that pays for its management, in fen.
        output_value: What it yields in a year, in fen.
        kilowatts: The size of a power station, in kilowatts (M-14).
        approved_by: The level that approved it (F-1: the county in principle).
        supervised_by: The level that supervises it.
        third_party: A third party supervises it as well.
        people_take_part: Those whom it serves take part in running it.
        starts: The first day.
        ends: The last day.

    Raises:
        RecordError: A field holds what it cannot, or the last day is before the
            first.
    """

    id: Identifier
    kind: MeasureKind | None = attrs.field(default=None, converter=term)
    village: Identifier | None = None
    households: Households = ()
    village_wide: bool | None = None
    industry: Text | None = None
    in_county_library: bool | None = None
    causes: tuple[CauseOfPoverty, ...] = attrs.field(
        default=(), converter=required_terms
    )
    guarantees: tuple[Guarantee, ...] = attrs.field(
        default=(), converter=required_terms
    )
    use: FundUse | None = attrs.field(default=None, converter=term)
    cost: Amount | None = None
    management_fee: Amount | None = None
    output_value: Amount | None = None
    kilowatts: Count | None = None
    approved_by: Level | None = attrs.field(default=None, converter=term)
    supervised_by: Level | None = attrs.field(default=None, converter=term)
    third_party: bool | None = None
    people_take_part: bool | None = None
    starts: date | None = None
    ends: date | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse days turned round."""
        return turned_round(self, "starts", "ends")
