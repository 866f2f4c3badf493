"""Yidu, a city, as its report of 2015 counted its poor and set its targets.

Printed: 8,393 households and 24,047 people on file in 120 villages, work teams in 123
villages, the targets of the year, and nine matters to attend to. Of causes and
measures the report has no numbers, so the households, all of them made up, have none.
It gives 9.4 % as the share of the poor, and not the population that it is of. A check
notes the three villages that have a team and nobody poor.
"""

from datetime import date

from precisionpov.records.plan import MatterEntry, Plan, Target
from precisionpov.records.taxonomies import NineMatters
from precisionpov.records.village import Village, WorkTeam
from precisionpov.samples.counted import Group, figures, homes

__all__ = ["yidu"]

TEAMS = 123
VILLAGES = tuple(f"v{number:03}" for number in range(1, TEAMS + 1))
WITH_POOR = VILLAGES[:120]
BEGINS = date(2015, 1, 1)
"""When the teams came; the day is made up."""
YEAR_ENDS = date(2015, 12, 31)
GROUPS = (Group(count=7261, size=3), Group(count=1132, size=2))
TARGETS: dict[str, int | None] = {
    "people_out_of_poverty": 2500,
    "villages_promoted": 9,
    "key_villages": 10,
    "housing": 21,  # printed: more than 20
    "ecological_migrants": 70,
    "rain_and_dew": 100,
    "training": 2500,
    "income_growth": None,  # printed: above the average of the city
}


def yidu() -> Plan:
    """Give the city's plan of 2015: 8,393 made-up households, totals as printed.

    There are teams for three villages more than have poor people.
    """
    households = homes(
        GROUPS,
        WITH_POOR,
        exit_status="not_exited",
        identified_on=date(2014, 6, 30),
        as_of=date(2014, 12, 31),
    )
    registered = dict.fromkeys(VILLAGES, 0)
    people = dict.fromkeys(VILLAGES, 0)
    for one in households:
        registered[str(one.village)] += 1
        people[str(one.village)] += len(one.members)
    return Plan(
        id="yidu",
        year=2015,
        villages=tuple(
            Village(
                id=village,
                registered_households=registered[village],
                registered_people=people[village],
            )
            for village in VILLAGES
        ),
        households=households,
        work_teams=tuple(
            WorkTeam(id=f"t-{one}", village=one, since=BEGINS) for one in VILLAGES
        ),
        targets=tuple(
            Target(id=kind, kind=kind, planned=planned, deadline=YEAR_ENDS)
            for kind, planned in TARGETS.items()
        ),
        matters=tuple(MatterEntry(matter=one) for one in NineMatters),
        figures=figures(
            "as printed",
            poor_households=8_393,
            poor_people=24_047,
            villages_with_poor=len(WITH_POOR),
            villages_with_team=TEAMS,
            incidence=940,
        ),
    )
