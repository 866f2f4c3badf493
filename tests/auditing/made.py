"""A sound entry of the register, and entries with something changed in it."""

from datetime import date

from stdnum.cn import ric

from precisionpov.dates import Window
from precisionpov.money import yuan
from precisionpov.records.accounts import AnnualIncome
from precisionpov.records.household import Household
from precisionpov.records.living import Amenities, Dwelling, Land, Water, mu
from precisionpov.records.person import Person
from precisionpov.records.register import RegisterEntry
from precisionpov.records.register_entry import (
    EliminationFigures,
    EntryDetails,
    Help,
    MemberDetails,
    PlannedWork,
    VillageDetails,
    WorkRecord,
)

ON = date(2023, 12, 18)
ON_2016 = date(2016, 6, 1)


def number(seventeen, more=""):
    """Give an identity number with its check digit, or a certificate with more."""
    return seventeen + ric.calc_check_digit(seventeen + "0") + more


NUMBERS = {
    "a": number("52272919780305123"),
    "b": number("52272919800709124"),
    "c": number("52272920120501123"),
}
WORK = {
    "working": True,
    "start": date(2022, 3, 1),
    "monthly_income": yuan(3000),
    "employer": "some firm",
    "industry": "building",
    "channel": "自主就业",
    "point_to_point": False,
    "county": "长顺县",
    "travel_subsidy": yuan(0),
    "complete": True,
}
PLAN = {
    "planned": True,
    "away": False,
    "county": "长顺县",
    "service_need": "job offers",
    "complete": True,
}
FIGURES = {
    "dropout": False,
    "house_damaged": False,
    "any_member_uninsured": False,
    "water_damaged": False,
    "wage": yuan(30_000),
    "property": yuan(0),
    "transfer": yuan(800),
    "operating": yuan(5_000),
    "operating_cost": yuan(1_000),
    "net": yuan(34_800),
    "net_per_head": yuan(11_600),
    "insurance_payout": yuan(0),
    "out_of_pocket": yuan(500),
}
PEOPLE = {
    "a": {
        "relation": "head",
        "sex": "male",
        "born": date(1978, 3, 5),
        "labour": "ordinary",
        "education": "junior_middle",
    },
    "b": {
        "relation": "spouse",
        "sex": "female",
        "born": date(1980, 7, 9),
        "labour": "ordinary",
        "education": "junior_middle",
    },
    "c": {
        "relation": "child",
        "sex": "male",
        "born": date(2012, 5, 1),
        "labour": "none",
        "schooling": "primary",
    },
}
MORE = {
    "a": {
        "phone": "13800000001",
        "work_place": "贵州省长顺县",
        "work": (WorkRecord(**WORK),),
        "work_months": 10,
    },
    "b": {"phone": "13800000002", "relation_sex": "female"},
    "c": {"phone": "13800000003", "relation_sex": "male"},
}
for place, who in enumerate("pqrst"):
    PEOPLE[who] = {
        "relation": "child",
        "sex": "female",
        "born": date(min(2013 + place, 2016), 1, 1),
        "labour": "none",
        "schooling": "primary",
    }
    MORE[who] = {"phone": f"1380000001{place}", "relation_sex": "female"}
    NUMBERS[who] = number(f"522729201301011{place}2")
ALIKE = {
    "id_type": "identity_card",
    "ethnicity": "布依族",
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
}
DETAILS = {
    "card": True,
    "monitoring": "unstable_exited",
    "identified_month": date(2023, 5, 1),
    "risk_eliminated": False,
    "risks": ("disaster",),
    "disaster_kind": "drought",
    "helps": (Help(kind="industry", item="other"),),
    "development_help": True,
    "net_per_head": yuan(12_000),
    "out_of_pocket": yuan(500),
    "dangerous_house": False,
    "any_member_uninsured": False,
    "dropout": False,
    "no_labour_guarantee": False,
    "phone": "13800000009",
    "collector_named": True,
    "collector_phone": True,
    "county": "长顺县",
    "toilet": True,
    "road_hardened": True,
    "road_metres": 300,
    "cropland": mu(3),
    "irrigated": mu(1),
    "forest": mu(6),
    "converted": mu(1),
    "orchard": mu(1),
    "grassland": mu(1),
    "water_area": mu(0),
    "attribute": "general_poor",
    "dibao_money": yuan(0),
    "tekun_money": yuan(0),
    "pension_money": yuan(0),
    "family_planning_money": yuan(0),
    "ecological_money": yuan(0),
    "helpers": 1,
    "helper_is_poor": False,
    "complete": True,
}
VILLAGE = {
    "village": "v1",
    "exited": True,
    "population": 900,
    "households": 300,
    "collective_income": yuan(50_000),
    "primary_schools": 1,
    "pension_insured": 500,
    "bus": True,
    "clinics": 1,
    "public_toilets": 2,
    "doctors": 1,
    "rubbish_points": 4,
    "reading_rooms": 1,
    "dibao_households": 10,
    "dibao_people": 20,
    "tekun_people": 3,
    "disabled_people": 8,
    "road_to_township": True,
    "unsafe_water_households": 0,
    "dangerous_house_households": 0,
    "cropland": mu(900),
    "forest": mu(2000),
    "grassland": mu(100),
    "water_area": mu(10),
    "post_projects": (),
    "complete": True,
}


def helped(*kinds):
    """Give measures: a kind, or a kind and what stands there."""
    return tuple(
        Help(kind=one, item="other")
        if isinstance(one, str)
        else Help(kind=one[0], item=one[1])
        for one in kinds
    )


def work(*rows):
    """Give work records, each changed from the usual one."""
    return tuple(WorkRecord(**{**WORK, **row}) for row in rows)


def planned(**row):
    """Give one record of planned work, changed from the usual one."""
    return (PlannedWork(**{**PLAN, **row}),)


def after(**changed):
    """Give the figures of an elimination, changed from the usual ones."""
    return EliminationFigures(**{**FIGURES, **changed})


def entry(*, year=2023, entry_id="e1", people="abc", **changed):
    """Make an entry: ``a``, ``b``, ``c`` change people, the other words the rest.

    ``a``, ``b``, ``c`` are of Person, ``am``, ``bm``, ``cm`` of MemberDetails, ``d``
    of EntryDetails, ``h`` of Household, ``i`` of AnnualIncome.
    """
    members, rows = [], []
    for who in people:
        given = {
            "health": "healthy",
            "insured": True,
            "catastrophic_insured": True,
            **PEOPLE[who],
        }
        if year < 2021 and who == "c":
            given["born"] = date(2006, 5, 1)
        members.append(Person(id=who, **{**given, **changed.get(who, {})}))
        more = {**ALIKE, "id_number": NUMBERS[who], **MORE[who]}
        more |= changed.get(f"{who}m", {})
        rows.append(MemberDetails(person=who, **more))
    sums = {
        "wage": yuan(30_000),
        "operating": yuan(5_000),
        "operating_cost": yuan(1_000),
        "property": yuan(0),
        "transfer": yuan(800),
    }
    window = Window.calendar_year(year - 1)
    home = {
        "exit_status": "exited" if year >= 2021 else "not_exited",
        "main_cause": "lack_of_funds",
        "other_causes": (),
        "dwelling": Dwelling(grade="A", square_metres=90),
        "water": Water(safe=True),
        "amenities": Amenities(electricity=True),
        "land": Land(),
        "annual_incomes": (
            AnnualIncome(window=window, **{**sums, **changed.get("i", {})}),
        ),
    }
    details = {**DETAILS, "members": tuple(rows)}
    if year < 2021:
        details |= {
            "monitoring": None,
            "net_per_head": yuan(2_500),
            "identified_month": None,
            "risks": None,
            "helps": None,
        }
    return RegisterEntry(
        id=entry_id,
        household=Household(
            id=entry_id, members=members, **{**home, **changed.get("h", {})}
        ),
        village="v1",
        details=EntryDetails(**{**details, **changed.get("d", {})}),
    )


def village(**changed):
    """Make the register's row of a village."""
    return VillageDetails(**{**VILLAGE, **changed})
