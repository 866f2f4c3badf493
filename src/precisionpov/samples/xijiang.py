"""Xijiang, a town in Huichang county, Jiangxi, as a report on it counted its poor.

Printed: 23 villages, 16,396 households, 63,998 people, of them 3,840 households and
12,963 people below the line; shares of attributes and causes; 22 units and teams,
220 helpers; the main crops and works. Everything else, every household above all, is
made up to add up to that. Each printed total stands among the figures of the plan,
the garbled one too: 65,438 poor people, where 63,998 people live.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from precisionpov.money import yuan
from precisionpov.reasoning.quantity import at_least
from precisionpov.records.assistance import Helper, Measure, Pairing, Project
from precisionpov.records.household import Household
from precisionpov.records.plan import Plan
from precisionpov.records.reported import ReportedFigure
from precisionpov.records.village import Village, WorkTeam
from precisionpov.samples.counted import Group, figures, homes, shares

__all__ = ["xijiang"]

VILLAGES = tuple(f"v{number:02}" for number in range(1, 24))
KEY_VILLAGES = 9
TEAMS = 22
HELPERS = 220
HOUSEHOLDS = 16_396
PEOPLE = 63_998
BEGINS = date(2014, 7, 1)

DIBAO: dict[str, Any] = {"attribute": "dibao", "dibao": True}
WUBAO: dict[str, Any] = {"attribute": "wubao", "destitute": True}
GENERAL: dict[str, Any] = {"attribute": "general", "dibao": False, "destitute": False}
ILL: dict[str, Any] = {"health": "serious_illness", "labour": "lost"}
DISABLED: dict[str, Any] = {"disabled": True, "labour": "lost"}

# Printed: 17.1 % dibao, 2.6 % wubao, 80.3 % others are 2,217, 337 and 10,409 people.
# Printed: 45.3 % disaster, illness and disability, 4.2 % schooling, 4.1 % nature,
# 46.4 % industry, skill and funds. Rounded, these are 5,872, 544, 531 and 6,015 people,
# one too few: the one goes to the largest remainder left, nature, 532.
GROUPS = (
    Group(
        count=337,
        size=1,
        known={**WUBAO, "main_cause": "disability"},
        last={"born": date(1944, 5, 2), **DISABLED},
    ),
    Group(count=693, size=3, known={**DIBAO, "main_cause": "illness"}, last=ILL),
    Group(count=46, size=3, known={**DIBAO, "main_cause": "lack_of_skill"}),
    Group(count=464, size=4, known={**GENERAL, "main_cause": "illness"}, last=ILL),
    Group(
        count=300, size=4, known={**GENERAL, "main_cause": "disability"}, last=DISABLED
    ),
    Group(
        count=100,
        size=4,
        known={
            **GENERAL,
            "main_cause": "disaster",
            "disaster_on": date(2013, 5, 16),
        },
    ),
    Group(count=647, size=3, known={**GENERAL, "main_cause": "lack_of_skill"}),
    Group(count=984, size=4, known={**GENERAL, "main_cause": "lack_of_funds"}),
    Group(
        count=136,
        size=4,
        known={**GENERAL, "main_cause": "schooling"},
        last={
            "relation": "child",
            "born": date(1995, 2, 11),
            "schooling": "college",
        },
    ),
    Group(count=133, size=4, known={**GENERAL, "main_cause": "backward_transport"}),
)

# The report goes cause by cause; which measure it is for one household is made up.
BY_CAUSE: dict[str, tuple[str, ...]] = {
    "illness": ("medical_assistance", "job_placement"),
    "disability": ("disability_allowance", "job_placement"),
    "disaster": ("relief", "production_grant"),
    "schooling": ("education_aid", "job_placement"),
    "backward_transport": ("infrastructure",),
    "lack_of_skill": ("practical_training",),
    "lack_of_funds": ("microcredit",),
}


def xijiang() -> Plan:
    """Give the town's plan of 2014: 3,840 made-up households, every total as printed.

    One village has no team, and a helper has 17.45 households: so it was printed. The
    report also gives "65,438 poor people" in those households, more than the town has
    people; the households have 12,963, and the check finds the other figure.
    """
    households = homes(
        GROUPS,
        VILLAGES,
        exit_status="not_exited",
        identified_on=date(2014, 6, 30),
        other_causes=(),
        as_of=date(2014, 6, 30),
    )
    return Plan(
        id="xijiang",
        year=2014,
        villages=_villages(households),
        households=households,
        measures=tuple(each for one in households for each in _measures(one)),
        projects=_projects(),
        helpers=tuple(_helper(number) for number in range(HELPERS)),
        pairings=_pairings(households),
        work_teams=tuple(_team(number) for number in range(TEAMS)),
        figures=_figures(),
    )


def _figures() -> tuple[ReportedFigure, ...]:
    """Give every total that is printed; that of poor people is printed twice."""
    return (
        *figures(
            "as printed",
            villages=len(VILLAGES),
            villager_groups=383,
            hectares=19_640,  # printed: 196.4 square kilometres
            households=HOUSEHOLDS,
            people=PEOPLE,
            poor_households=3_840,
            poor_people=12_963,
            work_teams=TEAMS,
            helping_units=TEAMS,
            helpers=HELPERS,
        ),
        ReportedFigure(
            id="printed-again-poor_people",
            kind="poor_people",
            number=65_438,
            source="in the part on helpers, garbled",
        ),
    )


def _villages(households: tuple[Household, ...]) -> tuple[Village, ...]:
    """Give each village its part of the totals of the town."""
    registered = dict.fromkeys(VILLAGES, 0)
    people = dict.fromkeys(VILLAGES, 0)
    for one in households:
        village = str(one.village)
        registered[village] += 1
        people[village] += len(one.members)
    counted = zip(
        VILLAGES,
        shares(HOUSEHOLDS, len(VILLAGES)),
        shares(PEOPLE, len(VILLAGES)),
        strict=True,
    )
    return tuple(
        Village(
            id=village,
            county="huichang",
            households=number,
            population=population,
            registered_households=registered[village],
            registered_people=people[village],
            poor_village=place < KEY_VILLAGES,
            industries=("navel oranges", "tobacco", "camellia", "pigs"),
        )
        for place, (village, number, population) in enumerate(counted)
    )


def _measures(household: Household) -> Iterator[Measure]:
    """Give what answers the main cause; no job to the old who live alone."""
    cause = str(household.main_cause)
    kinds = ("destitute_support",) if household.destitute else BY_CAUSE[cause]
    for number, kind in enumerate(kinds, start=1):
        yield Measure(
            id=f"m-{household.id}-{number}",
            kind=kind,
            household=household.id,
            causes=(cause,),
            starts=BEGINS,
        )


def _projects() -> tuple[Project, ...]:
    """Give the crops, with the area planted in their names, and the works."""
    crops = (
        "grapes, 1,000 mu",
        "navel oranges, 10,000 mu",
        "melons and vegetables, 1,000 mu",
        "tobacco, 900 mu",
        "lotus seed, 500 mu",
        "camellia, 2,000 mu new",
    )
    works = {
        "key-villages": 4_000_000,
        "reservoir-and-slopes": 5_000_000,
        "bridges": 3_000_000,
    }
    return (
        *(
            Project(
                id=f"crop-{number}",
                kind="production_grant",
                industry=crop,
                causes=("lack_of_skill", "lack_of_funds"),
            )
            for number, crop in enumerate(crops, start=1)
        ),
        Project(
            id="pigs",
            kind="production_grant",
            industry="pigs, 30,000 a year",
            causes=("lack_of_skill", "lack_of_funds"),
            output_value=at_least(yuan(32_000_000)),
        ),
        *(
            Project(
                id=work,
                kind="infrastructure",
                causes=("backward_transport",),
                cost=at_least(yuan(cost)),
            )
            for work, cost in works.items()
        ),
    )


def _helper(number: int) -> Helper:
    """Give a helper: cadres of ten in a team, with a party member and a rich one."""
    kinds = {8: "party_member", 9: "rich_household"}
    return Helper(
        id=f"p{number:03}",
        unit=f"county unit {number // 10 + 1}",
        kind=kinds.get(number % 10, "cadre"),
        registered_poor=False,
    )


def _team(number: int) -> WorkTeam:
    """Give the team of a village; the last village has none."""
    members = tuple(f"p{number * 10 + place:03}" for place in range(10))
    return WorkTeam(
        id=f"t{number + 1:02}",
        village=VILLAGES[number],
        members=members,
        head=members[0],
        since=BEGINS,
    )


def _pairings(households: tuple[Household, ...]) -> tuple[Pairing, ...]:
    """Give each household one helper, the helpers as evenly laden as can be."""
    return tuple(
        Pairing(
            helper=f"p{place * HELPERS // len(households):03}",
            household=one.id,
            main=True,
            since=BEGINS,
        )
        for place, one in enumerate(households)
    )
