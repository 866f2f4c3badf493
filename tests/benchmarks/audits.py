"""Auditing a register: time that grows with it, against one pass that touches it all.

The same checks as columns stand against polars written by hand.
"""

import gc
from collections.abc import Iterator
from datetime import date

import numpy as np
import polars as pl
from measuring import Bar, race
from plans import seconds, touch
from stdnum.cn import ric

from precisionpov.auditing import audit
from precisionpov.dates import Window
from precisionpov.facts.entry_terms import (
    EducationEntry,
    HealthEntry,
    LabourEntry,
    ReasonEntry,
)
from precisionpov.money import yuan
from precisionpov.policy.audit.profiles import AUDIT_CHANGSHUN, AUDIT_NATIONAL
from precisionpov.reasoning.columns import columns
from precisionpov.records.accounts import AnnualIncome
from precisionpov.records.household import Household
from precisionpov.records.living import Amenities, Dwelling, Water
from precisionpov.records.person import Person, Schooling
from precisionpov.records.register import Register, RegisterEntry
from precisionpov.records.register_entry import (
    EntryDetails,
    Help,
    MemberDetails,
    WorkRecord,
)

DAY = date(2023, 12, 18)
SMALL, LARGE = 1_000, 100_000
ROWS = 350_000
YEAR = Window.calendar_year(2022)
WORK = WorkRecord(
    working=True,
    start=date(2022, 3, 1),
    monthly_income=yuan(3_000),
    employer="a firm",
    industry="building",
    channel="自主就业",
    point_to_point=False,
    county="长顺县",
    travel_subsidy=yuan(0),
    complete=True,
)
ALIKE: dict[str, object] = {
    "id_type": "identity_card",
    "ethnicity": "布依族",
    "employee_medical": False,
    "resident_pension": True,
    "employee_pension": False,
    "medical_aid": False,
    "dibao": "none",
    "tekun": "none",
    "public_posts": (),
    "planned_work": (),
    "complete": True,
}


def bars() -> Iterator[Bar]:
    """Measure how audit grows, what it costs beside a pass, and its columns."""
    small, large = register_of(SMALL), register_of(LARGE)
    gc.collect()
    gc.freeze()
    people = sum(len(one.household.members) for one in large.entries)
    touched = seconds(lambda: touch(large), 3) / LARGE
    for policy in (AUDIT_NATIONAL, AUDIT_CHANGSHUN):
        report = audit(small, on=DAY, policy=policy, digits=ric)
        few = seconds(lambda p=policy: _audited(small, p), 9) / SMALL
        many = seconds(lambda p=policy: _audited(large, p), 1) / LARGE
        name = f"audit, {report.checks} checks, {LARGE:,} households"
        yield Bar(
            f"{name}, {people:,} people",
            1e6 * many,
            1e6 * few,
            "us",
            1.3,
            f"a household of {SMALL:,}",
        )
        note = "one pass that reads every field"
        yield Bar(name, 1e6 * many, 1e6 * touched, "us", 60, note)
    yield _columns()


def _audited(register: Register, policy: object) -> object:
    """Audit a register."""
    return audit(register, on=DAY, policy=policy, digits=ric)  # type: ignore[arg-type]


def register_of(number: int) -> Register:
    """Make a register of so many households of three or four; some are at fault."""
    return Register(as_of=DAY, entries=[home(place) for place in range(number)])


def home(place: int) -> RegisterEntry:
    """Make an entry: ages, sums, areas and faults vary from one to the next."""
    members = tuple(member(place, each) for each in range(3 + place % 2))
    monitored = place % 5 == 0
    details = EntryDetails(
        members=tuple(row(place, each) for each in range(3 + place % 2)),
        monitoring="unstable_exited" if monitored else None,
        identified_month=date(2022, 1 + place % 12, 1) if monitored else None,
        risk_eliminated=place % 10 == 0 if monitored else None,
        elimination_mode="assistance" if place % 10 == 0 else None,
        risks=(("illness", "schooling", "disaster")[place % 3],) if monitored else (),
        helps=HELPS[place % 3],
        development_help=True,
        net_per_head=yuan(6_000 + place * 37 % 20_000),
        out_of_pocket=yuan(place % 900),
        dangerous_house=place % 97 == 0,
        any_member_uninsured=False,
        dropout=False,
        no_labour_guarantee=False,
        phone=f"138{place:08d}",
        collector_named=True,
        collector_phone=True,
        county="长顺县",
        toilet=place % 31 > 0,
        road_hardened=True,
        road_metres=place * 13 % 5_500,
        cropland=place * 7 % 1_000,
        irrigated=0,
        forest=place * 11 % 2_000,
        converted=0,
        orchard=None if place % 41 == 0 else 100,
        grassland=0,
        water_area=0,
        helpers=1,
        helper_is_poor=False,
        complete=True,
    )
    household = Household(
        id=f"h{place}",
        members=members,
        exit_status="exited",
        dwelling=Dwelling(grade="A", square_metres=60 + place % 90),
        water=Water(safe=place % 89 > 0),
        amenities=Amenities(electricity=True),
        annual_incomes=(
            AnnualIncome(
                window=YEAR,
                wage=yuan(place * 41 % 60_000),
                operating=yuan(5_000),
                operating_cost=yuan(1_000),
                property=yuan(0),
                transfer=yuan(800),
            ),
        ),
        main_cause="lack_of_skill",
        other_causes=(),
    )
    village = f"v{place // 300}"
    return RegisterEntry(
        id=f"e{place}", household=household, village=village, details=details
    )


HELPS = (
    (Help(kind="industry", item="other"),),
    (Help(kind="industry", item="other"), Help(kind="health", item="other")),
    (),
)


def member(place: int, each: int) -> Person:
    """Make a person: head, spouse, then children."""
    child = each > 1
    born = date((2004 if child else 1958) + place * 3 % 25 % 16, 1 + place % 12, 1)
    return Person(
        id=f"p{each}",
        relation=("head", "spouse", "child", "child")[each],
        sex=("male", "female", "male", "female")[each],
        born=born,
        health=("healthy", "chronic_illness")[place % 23 == 0],
        labour="none" if child else ("ordinary", "skilled", "weak")[place % 7 % 3],
        education=None if child else "junior_middle",
        schooling=("primary", "junior_middle")[place % 2] if child else None,
        insured=place % 53 > 0,
        catastrophic_insured=True,
    )


def row(place: int, each: int) -> MemberDetails:
    """Make the columns of a person."""
    number = f"522729{place:06d}{each:05d}"
    return MemberDetails(
        person=f"p{each}",
        id_number=number + ric.calc_check_digit(number + "0"),
        phone=f"13{each}{place:08d}",
        relation_sex=(None, "female", "male", "female")[each],
        work_place="贵州省长顺县" if each == 0 else None,
        work_months=10 if each == 0 else None,
        work=(WORK,) if each == 0 else (),
        **ALIKE,  # type: ignore[arg-type] - one of each field
    )


def people_of(rows: int) -> pl.DataFrame:
    """Make a table of people: a twentieth of all that is asked is unknown."""
    draw = np.random.default_rng(20231218)

    def gappy(values: np.ndarray) -> pl.Series:
        return pl.Series(values).set(pl.Series(draw.random(rows) < 0.05), None)

    def code(terms: type) -> pl.Series:
        return gappy(draw.choice([one.value for one in terms], rows))

    return pl.DataFrame(
        {
            "exited": gappy(draw.random(rows) < 0.8),
            "monitored": gappy(draw.random(rows) < 0.2),
            "age": gappy(draw.integers(0, 95, rows)),
            "health": code(HealthEntry),
            "labour": code(LabourEntry),
            "school": code(Schooling),
            "education": code(EducationEntry),
            "not_in_school": code(ReasonEntry),
            "work_months_recorded": gappy(draw.random(rows) < 0.9),
            "work_months": gappy(draw.integers(-1, 14, rows)),
        }
    )


def by_hand(frame: pl.LazyFrame) -> pl.LazyFrame:
    """Write the checks of school and labour in polars' own three-valued logic."""
    c = pl.col
    gone, seen, age = c("exited"), c("monitored"), c("age")
    labour, school, taught = c("labour"), c("school"), c("education")
    studies, healthy = school != "not_enrolled", c("health") == "healthy"
    working = (age >= 16) & (age < 60)
    idle = working & healthy & ~studies
    unfit, young = labour.is_in(["weak", "none"]), (age < 6) | (age > 14)
    blank = (taught == "blank") & ~studies & (c("not_in_school") == "blank")
    small = healthy & (age >= 7) & (school == "preschool")
    junior = (school == "junior_middle") & ((age < 12) | (age > 17))
    senior = school.is_in(["senior_middle", "secondary_vocational"]) & (
        (age < 15) | (age > 20)
    )
    early = (age < 18) & (taught == "college")
    low = (age >= 16) & (age <= 22) & taught.is_in(["primary", "none"])
    months, told = c("work_months"), c("work_months_recorded")
    ill = c("not_in_school").is_in(["illness", "disability"])
    return frame.select(
        F2_01_012=gone & ill & healthy,
        F3_01_002=gone & blank,
        F3_12_003=blank,
        F3_01_003=gone & (taught != "blank") & studies,
        F5_12_013=seen & small,
        F5_17_001=gone & small,
        F5_12_014=seen & (school == "primary") & young,
        F5_17_002=gone & (school == "primary") & young,
        F5_12_015=seen & junior,
        F5_17_003=gone & junior,
        F5_12_016=seen & senior,
        F5_17_004=gone & senior,
        F5_12_017=seen & early,
        F5_17_005=gone & early,
        F5_12_019=seen & low,
        F5_17_007=gone & low,
        F5_17_006=gone & (school == "postgraduate") & (age < 20),
        F1111_07=studies & (labour != "none"),
        F1111_14=seen & idle & unfit,
        F1111_15=gone & idle & unfit,
        F2_01_003=labour == "blank",
        F2_12_001=seen & (labour == "blank"),
        F2_01_005_16=idle & (labour == "lost"),
        F2_01_010_16=gone & idle & (labour == "none"),
        F2_01_011=gone & (age < 16) & (labour != "none"),
        F2_12_014=seen & (age < 16) & ~labour.is_in(["none", "blank"]),
        N21=told & ((months < 0) | (months > 12)),
        N22=labour.is_in(["none", "lost"]) & told & (months > 0),
    )


def by_rule(frame: pl.LazyFrame) -> pl.LazyFrame:
    """Ask the checks of the library."""
    law = AUDIT_NATIONAL.on(DAY).rule("audit_standing")
    asked = columns(law, pl.col)
    return frame.select(**{one.id: asked[f"audit_{one.id}"] for one in law.rule.notes})


def _columns() -> Bar:
    """Time the checks as columns beside those written by hand."""
    frame = people_of(ROWS).lazy()
    ours, theirs = by_rule(frame).collect(), by_hand(frame).collect()
    assert ours.equals(theirs.select(ours.columns)), "the answers differ"
    rule, hand = race(
        lambda: by_rule(frame).collect(), lambda: by_hand(frame).collect(), rounds=21
    )
    name = f"{ours.width} checks as columns, {ROWS:,} people"
    return Bar(name, 1e3 * rule, 1e3 * hand, "ms", 1.3, "the same in polars by hand")
