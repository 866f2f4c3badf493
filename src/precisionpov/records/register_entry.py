"""The columns of the register beyond person, household and village.

A column left None is unknown, unless its row is ``complete``: then the register
shows it blank, and that is something a check can find. Identity numbers, certificate
numbers and telephone numbers never stand in ``repr`` or in a message.
"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, final

import attrs

from precisionpov.errors import Fault
from precisionpov.records.annotations import Amount, Count, Text
from precisionpov.records.entry_columns import Area, Net, Number
from precisionpov.records.entry_terms import (
    AttributeCode,
    HelpItem,
    HelpKind,
)
from precisionpov.records.kinds import Limits
from precisionpov.records.member_details import MemberDetails, PlannedWork, WorkRecord
from precisionpov.records.monitoring import EliminationMode, MonitoredKind, RiskKind
from precisionpov.records.record import Record, required_term, term, terms
from precisionpov.records.village_details import PostProject, VillageDetails

__all__ = [
    "EliminationFigures",
    "EntryDetails",
    "Help",
    "MemberDetails",
    "PlannedWork",
    "PostProject",
    "VillageDetails",
    "WorkRecord",
]


@final
@attrs.frozen(kw_only=True, repr=False)
class Help(Record):
    """A measure of assistance as it stands in a column of the entry.

    Attributes:
        kind: The column.
        item: What stands there; None where that is not known.

    Raises:
        RecordError: A field holds what it cannot.
    """

    kind: HelpKind = attrs.field(converter=required_term)
    item: HelpItem | None = attrs.field(default=None, converter=term)


@final
@attrs.frozen(kw_only=True, repr=False)
class EliminationFigures(Record):
    """What the register asks for when a risk is eliminated, amounts in fen.

    Attributes:
        dropout: A child of compulsory age is out of school.
        house_damaged: The house is damaged.
        any_member_uninsured: A member lacks basic medical insurance.
        water_damaged: The water supply is damaged.
        wage: Wage income.
        property: Property income.
        transfer: Transfer income.
        operating: Operating income.
        operating_cost: Operating cost.
        net: Net income of the household.
        net_per_head: Net income per head.
        insurance_payout: What insurance paid.
        out_of_pocket: Medical cost within the rules that the household paid.

    Raises:
        RecordError: A field holds what it cannot.
    """

    dropout: bool | None = None
    house_damaged: bool | None = None
    any_member_uninsured: bool | None = None
    water_damaged: bool | None = None
    wage: Amount | None = None
    property: Amount | None = None
    transfer: Amount | None = None
    operating: Amount | None = None
    operating_cost: Amount | None = None
    net: Net | None = None
    net_per_head: Net | None = None
    insurance_payout: Amount | None = None
    out_of_pocket: Amount | None = None


@final
@attrs.frozen(kw_only=True, repr=False)
class EntryDetails(Record):
    """The columns of an entry beyond :class:`Household`. Unknown is None.

    Attributes:
        card: The household holds its card, the manual of assistance (ID-14, ID-15).
        shares_dwelling: It lives in one dwelling with people who are not poor
            (ID-41, item a).
        children_assets: A grown child who lives apart, in the same village, owns what
            a negative list names (ID-41, item b).
        children_house: A grown child who lives apart has a safe house that can hold
            the household (ID-42).
        members: The columns of its people.
        monitoring: As what the household is monitored; None in a complete row says
            that it is not.
        identified_month: A day of the month in which monitoring began.
        eliminated_month: A day of the month in which the risk was eliminated.
        risk_eliminated: The risk is eliminated.
        elimination_mode: By what.
        risks: The risks recorded, first first, at most five; ``()`` says none.
        risk_remark: The remark on a risk that is none of the list.
        disaster_kind: Which disaster.
        helps: The measures recorded; ``()`` says none.
        development_help: Help towards development is carried out; None in a
            complete row says that the column is blank.
        net_per_head: Net income per head as recorded, in fen.
        out_of_pocket: Medical cost within the rules that the household paid, in fen.
        dangerous_house: Lives in a dangerous house.
        any_member_uninsured: A member lacks basic medical insurance.
        dropout: A child of compulsory age is out of school.
        no_labour_guarantee: Is marked as a household without labour to be carried.
        phone: The telephone number of the household; never shown.
        collector_named: Who collected the data is named.
        collector_phone: The telephone number of that person stands there.
        county: The county of the household, in the register's words.
        toilet: Has a sanitary toilet.
        road_hardened: The way to the house is hardened.
        road_metres: Metres to the main road of the village.
        cropland: Cropland, in hundredths of a mu.
        irrigated: Cropland under irrigation, in hundredths of a mu.
        forest: Forest, in hundredths of a mu.
        converted: Farmland returned to forest, in hundredths of a mu.
        orchard: Orchards, in hundredths of a mu.
        grassland: Grassland, in hundredths of a mu.
        water_area: Ponds and the like, in hundredths of a mu.
        attribute: The attribute in the register's six codes.
        dibao_money: Subsistence allowance of a year, in fen.
        tekun_money: Support for the destitute of a year, in fen.
        pension_money: Pension of a year, in fen.
        family_planning_money: Family planning award of a year, in fen.
        ecological_money: Ecological compensation of a year, in fen.
        helpers: How many people are responsible for help.
        helper_is_poor: One of them is a registered poor person.
        after: What was asked when the risk was eliminated.
        complete: The whole row was read, with the columns that stand in
            :class:`Household`: what is None is blank in the register. What is asked
            beside the register (``shares_dwelling``, ``children_assets``,
            ``children_house``) stays unknown.

    Raises:
        RecordError: A field holds what it cannot, or two rows of people have one id.
    """

    card: bool | None = None
    shares_dwelling: bool | None = None
    children_assets: bool | None = None
    children_house: bool | None = None
    members: tuple[MemberDetails, ...] = ()
    monitoring: MonitoredKind | None = attrs.field(default=None, converter=term)
    identified_month: date | None = None
    eliminated_month: date | None = None
    risk_eliminated: bool | None = None
    elimination_mode: EliminationMode | None = attrs.field(default=None, converter=term)
    risks: Annotated[tuple[RiskKind, ...], Limits(0, 5)] | None = attrs.field(
        default=None, converter=terms
    )
    risk_remark: Text | None = None
    disaster_kind: Text | None = None
    helps: tuple[Help, ...] | None = None
    development_help: bool | None = None
    net_per_head: Net | None = None
    out_of_pocket: Amount | None = None
    dangerous_house: bool | None = None
    any_member_uninsured: bool | None = None
    dropout: bool | None = None
    no_labour_guarantee: bool | None = None
    phone: Number | None = attrs.field(default=None, repr=False)
    collector_named: bool | None = None
    collector_phone: bool | None = None
    county: Text | None = None
    toilet: bool | None = None
    road_hardened: bool | None = None
    road_metres: Count | None = None
    cropland: Area | None = None
    irrigated: Area | None = None
    forest: Area | None = None
    converted: Area | None = None
    orchard: Area | None = None
    grassland: Area | None = None
    water_area: Area | None = None
    attribute: AttributeCode | None = attrs.field(default=None, converter=term)
    dibao_money: Amount | None = None
    tekun_money: Amount | None = None
    pension_money: Amount | None = None
    family_planning_money: Amount | None = None
    ecological_money: Amount | None = None
    helpers: Count | None = None
    helper_is_poor: bool | None = None
    after: EliminationFigures | None = None
    complete: bool = False

    def contradictions(self) -> Sequence[Fault]:
        """Refuse two rows of one person."""
        ids = [one.person for one in self.members]
        if len(set(ids)) == len(ids):
            return ()
        return [
            Fault(f"members[{i}].person", "stands in an earlier row too")
            for i, one in enumerate(ids)
            if one in ids[:i]
        ]
