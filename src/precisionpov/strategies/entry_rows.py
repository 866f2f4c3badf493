"""What is usual of the rows of the register, and what they may hold instead."""

from collections.abc import Mapping
from datetime import date, timedelta

from precisionpov.money import Fen
from precisionpov.records.entry_terms import HelpItem, HelpKind
from precisionpov.records.monitoring import RiskKind
from precisionpov.records.register_entry import (
    EliminationFigures,
    EntryDetails,
    Help,
    MemberDetails,
    PlannedWork,
    PostProject,
    VillageDetails,
    WorkRecord,
)
from precisionpov.strategies.departing import Options

__all__ = ["USUAL", "special"]

MONTH = timedelta(days=31)

USUAL: Mapping[type, Mapping[str, object]] = {
    MemberDetails: {
        "person": "a",
        "id_type": "identity_card",
        "ethnicity": "汉族",
        "employee_medical": False,
        "resident_pension": True,
        "employee_pension": False,
        "medical_aid": False,
        "dibao": "none",
        "tekun": "none",
        "public_posts": (),
        "work": (),
        "planned_work": (),
        "complete": True,
    },
    EntryDetails: {
        "card": True,
        "shares_dwelling": False,
        "children_assets": False,
        "children_house": False,
        "risk_eliminated": False,
        "risks": (),
        "helps": (),
        "development_help": True,
        "dangerous_house": False,
        "any_member_uninsured": False,
        "dropout": False,
        "toilet": True,
        "road_hardened": True,
        "road_metres": 300,
        "helpers": 1,
        "helper_is_poor": False,
        "complete": True,
    },
    VillageDetails: {
        "village": "v-1",
        "exited": True,
        "households": 300,
        "population": 900,
        "road_to_township": True,
        "post_projects": (),
        "complete": True,
    },
    EliminationFigures: {"dropout": False, "wage": Fen(400_000)},
    Help: {"kind": "industry"},
    PlannedWork: {"planned": True, "away": False, "complete": True},
    PostProject: {"year": 2022, "complete": True},
    WorkRecord: {"working": True, "complete": True},
}
"""What usually stands in a row."""

NUMBERS = ("11010519491231002X", "110105194912310021", "1" * 15, "1" * 20, "9" * 18)
"""Numbers of documents: right, wrong, old, of a certificate, made up."""

PHONES = ("13800000001", "12800000001", "0854123")
AMOUNTS = (Fen(0), Fen(9_999), Fen(10_000), Fen(400_000), Fen(2_000_001))
AREAS = (-1, 0, 300, 10_000, 10_001, 20_001)
WORDS = ("长顺县", "公益性岗位", "帮扶车间", "外出务工")

AREA_NAMES = (
    *("cropland", "irrigated", "forest", "converted", "orchard", "grassland"),
    "water_area",
)
AMOUNT_NAMES = (
    *("net_per_head", "out_of_pocket", "dibao_money", "tekun_money", "pension_money"),
    *("family_planning_money", "ecological_money", "collective_income"),
    *("wage", "property", "transfer", "operating", "operating_cost", "net"),
    *("insurance_payout", "monthly_income", "travel_subsidy"),
)
TEXTS = (
    *("work_place", "employment_channel", "risk_remark", "disaster_kind"),
    *("employer", "industry", "channel", "service_need", "content"),
)


def special(on: date) -> Options:
    """Give what fields of the register's rows hold that do not choose from a list.

    Args:
        on: The day around which days lie.
    """
    return {
        "id_number": NUMBERS,
        "phone": PHONES,
        "ethnicity": ("布依族",),
        "public_posts": (("a",), ("a", "b", "c")),
        "work": _work(on),
        "planned_work": ((PlannedWork(planned=True, complete=True),),),
        "identified_month": (on, on - MONTH, on - 12 * MONTH),
        "eliminated_month": (on, on - MONTH),
        "start": (on - 12 * MONTH, on),
        "end": (on - MONTH, on),
        "year": (on.year, on.year - 1),
        "risks": (*((one,) for one in RiskKind), tuple(RiskKind)[:5]),
        "helps": (*((Help(kind=one),) for one in HelpKind), _all_items()),
        "after": (EliminationFigures(), EliminationFigures(wage=Fen(0), dropout=True)),
        "post_projects": ((PostProject(year=on.year, complete=True),),),
        "county": WORDS[:1],
        **dict.fromkeys(TEXTS, WORDS),
        **dict.fromkeys(AREA_NAMES, AREAS),
        **dict.fromkeys(AMOUNT_NAMES, AMOUNTS),
    }


def _work(on: date) -> tuple[tuple[WorkRecord, ...], ...]:
    """Give tables of work: a blank row, and one that is filled."""
    blank = WorkRecord(complete=True)
    filled = WorkRecord(
        working=True,
        start=on - 12 * MONTH,
        monthly_income=Fen(300_000),
        channel="公益性岗位",
        county="长顺县",
        complete=True,
    )
    return (blank,), (filled,), (filled, blank)


def _all_items() -> tuple[Help, ...]:
    """Give help of every item that a check asks for."""
    return tuple(Help(kind="comprehensive", item=one) for one in HelpItem)
