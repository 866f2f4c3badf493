"""Checking a plan: time that grows with it, against one pass that touches it all."""

import gc
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from statistics import median
from time import process_time

import attrs
from measuring import Bar

from precisionpov.money import yuan
from precisionpov.precisions import check_plan
from precisionpov.records.accounts import Receipt
from precisionpov.records.assistance import Helper, Measure, Pairing, Project
from precisionpov.records.funding import Appropriation, Fund, Grant
from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.plan import Dossier, Plan
from precisionpov.records.village import Village

DAY = date(2016, 12, 31)
SMALL, LARGE = 1_000, 100_000
WEIGHED = 10_000
ROUNDS = 3

CAUSES = ("lack_of_skill", "lack_of_funds", "illness", "schooling", "disability")
KINDS = ("practical_training", "microcredit", "medical_assistance", "education_aid")
ALIKE: dict[str, object] = {
    "other_causes": (),
    "identified_on": date(2014, 5, 1),
    "exit_status": "not_exited",
    "food_secure": True,
    "clothing_secure": True,
    "agreed_to_exit": True,
}


def bars() -> Iterator[Bar]:
    """Measure how check_plan grows, what it costs beside a pass, and what it keeps."""
    yield from grown(plan_of(SMALL), plan_of(LARGE))
    kept, whole = weighed()
    note = "the plan itself"
    yield Bar(f"memory of check_plan, {WEIGHED:,}", kept, whole, "MB", 2, note)


def grown(small: Plan, large: Plan) -> Iterator[Bar]:
    """Measure a small and a large plan, and one pass over the large one."""
    few = seconds(lambda: check_plan(small, on=DAY), 10 * ROUNDS) / SMALL
    many = seconds(lambda: check_plan(large, on=DAY), ROUNDS) / LARGE
    touched = seconds(lambda: touch(large), ROUNDS) / LARGE
    name = f"check_plan, {LARGE:,} households"
    yield Bar(name, 1e6 * many, 1e6 * few, "us", 1.3, f"a household of {SMALL:,}")
    note = "one pass that reads every field"
    yield Bar("check_plan, a household", 1e6 * many, 1e6 * touched, "us", 40, note)


def plan_of(number: int) -> Plan:
    """Make a plan of so many households, three measures each; some fall short."""
    villages = [f"v{place}" for place in range(max(1, number // 100))]
    projects = [f"p{place}" for place in range(max(1, number // 20))]
    helpers = [f"a{place}" for place in range(max(1, number // 8))]
    ids = [f"h{place}" for place in range(number)]
    return Plan(
        id="benchmark",
        year=2016,
        villages=[Village(id=one, registered_households=100) for one in villages],
        households=[
            home(place, one, villages[place % len(villages)])
            for place, one in enumerate(ids)
        ],
        measures=[
            Measure(
                id=f"m{place}-{each}",
                kind=KINDS[(place + each) % len(KINDS)],
                household=one,
                causes=(CAUSES[(place + each) % len(CAUSES)],),
                project=projects[place % len(projects)],
                agreed=True,
                delivered=place % 9 > 0,
            )
            for place, one in enumerate(ids)
            for each in range(3)
        ],
        projects=[
            Project(
                id=one,
                kind="production_grant",
                village=villages[place % len(villages)],
                in_county_library=True,
                cost=yuan(10_000),
            )
            for place, one in enumerate(projects)
        ],
        funds=[Fund(id="f", allotted=yuan(10_000 * len(projects)), level="central")],
        appropriations=[
            Appropriation(fund="f", project=one, amount=yuan(10_000))
            for one in projects
        ],
        grants=[
            Grant(
                project=projects[place % len(projects)],
                household=one,
                amount=yuan(500),
            )
            for place, one in enumerate(ids)
        ],
        helpers=[Helper(id=one, registered_poor=False) for one in helpers],
        pairings=[
            Pairing(
                helper=helpers[place % len(helpers)],
                household=one,
                main=True,
                since=date(2015, 1, 1),
            )
            for place, one in enumerate(ids)
        ],
        dossiers=[
            Dossier(household=one, account=True, plan=True, package=True) for one in ids
        ],
        exits=ids[::8],
    )


def home(place: int, home_id: str, village: str) -> Household:
    """Make a household of three."""
    crops = Receipt(
        kind="crops",
        amount=yuan(place * 37 % 20_000),
        cost=yuan(100),
        on=date(2016, 8, 1),
    )
    members = tuple(
        Person(
            id=f"{home_id}-{each}",
            born=date(1950 + (place + 20 * each) % 60, 1, 2),
            labour=("ordinary", "none")[(place + each) % 2],
            health="healthy",
            insured=True,
        )
        for each in range(3)
    )
    return Household(
        id=home_id,
        village=village,
        members=members,
        receipts=(crops,),
        main_cause=CAUSES[place % len(CAUSES)],
        **ALIKE,  # type: ignore[arg-type] - one of each field
    )


def touch(record: object) -> int:
    """Read each field of a record once, in it and in the records inside it."""
    touched = 0
    for name in _names(type(record)):
        value = getattr(record, name)
        touched += 1
        if type(value) is tuple:
            for one in value:
                touched += touch(one)
        elif _names(type(value)):
            touched += touch(value)
    return touched


@cache
def _names(kind: type) -> tuple[str, ...]:
    """Give the fields of a kind of record; of anything else none."""
    if not attrs.has(kind):
        return ()
    return tuple(entry.name for entry in attrs.fields(kind))


def seconds(way: Callable[[], object], rounds: int) -> float:
    """Give the median time on the processor, so that neighbours do not count."""
    taken: list[float] = []
    for _ in range(rounds):
        start = process_time()
        way()
        taken.append(process_time() - start)
    return median(taken)


def weighed() -> tuple[float, float]:
    """Give the most that a check takes beside the plan, and the plan, in megabytes."""
    check_plan(plan_of(10), on=DAY)  # what is cached once belongs to neither
    gc.collect()
    tracemalloc.start()
    plan = plan_of(WEIGHED)
    gc.collect()
    whole, _ = tracemalloc.get_traced_memory()
    tracemalloc.reset_peak()
    check = check_plan(plan, on=DAY)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del check
    return (peak - whole) / 1e6, whole / 1e6
