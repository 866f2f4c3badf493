"""Nanling, a township near Pingxiang, as its report of 2015 counted its poor.

Printed: 727 households and 2,117 people at the end of 2014, 18.34 % of the township;
483 people moderately and 414 severely poor; 300 people to be out of poverty in 2015;
who works, learns and builds where. The register has no field for the degree of
poverty: the severely poor, who all get the subsistence allowance, are marked by it;
the moderately poor, and the nine who left and the nine who came, stand among the
figures of the plan. The list of 300 has, as the report says, a responsible person,
measures and a goal for each, checked by the township; who the persons are is made up.
The counts of ill and disabled people are of the whole township; here all of them are
put among the registered. Everything else is made up, above all who gets which measure:
what a check finds about that says nothing about the township.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from precisionpov.money import yuan
from precisionpov.records.assistance import Measure
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.helping import Helper, Pairing
from precisionpov.records.household import Household
from precisionpov.records.plan import Dossier, Plan, Target
from precisionpov.records.reported import ReportedFigure
from precisionpov.records.village import Village
from precisionpov.samples.counted import Group, figures, homes

__all__ = ["nanling"]

VILLAGES = ("nanling",)
PEOPLE = 11_543
"""The rural population behind 2,117 people and 18.34 %; it is not printed itself."""

LACK_OF_FUNDS = CauseOfPoverty.LACK_OF_FUNDS
YEAR_ENDS = date(2015, 12, 31)
SEVERE: dict[str, Any] = {
    "attribute": "dibao",
    "dibao": True,
    "exit_status": "not_exited",
}
OTHERS: dict[str, Any] = {"attribute": "general", "dibao": False, "destitute": False}
RETURNED: dict[str, Any] = {
    **OTHERS,
    "main_cause": "illness",
    "exit_status": "returned",
    "returned_on": date(2014, 12, 31),
}
LACKING: dict[str, Any] = {
    **OTHERS,
    "main_cause": "lack_of_skill",
    "exit_status": "not_exited",
}
FREE: dict[str, Any] = {
    **OTHERS,
    "main_cause": LACK_OF_FUNDS,
    "exit_status": "not_exited",
}
SERIOUS: dict[str, Any] = {"health": "serious_illness", "labour": "lost"}
CHRONIC: dict[str, Any] = {"health": "chronic_illness", "labour": "lost"}
DISABLED: dict[str, Any] = {"disabled": True, "labour": "lost"}

# 414 people are 138 households of three. 668 who came back to poverty by illness are
# 222 of three and one of two. The nine newly added are three of three. 40 people with
# cancer and 238 with silicosis, 323 disabled and 32 mentally ill are last members.
GROUPS = (
    Group(
        count=138, size=3, known={**SEVERE, "main_cause": "disability"}, last=DISABLED
    ),
    Group(count=222, size=3, known=RETURNED, last=SERIOUS),
    Group(count=1, size=2, known=RETURNED, last=CHRONIC),
    Group(
        count=3,
        size=3,
        known={**LACKING, "identified_on": date(2014, 12, 31)},
        last=CHRONIC,
    ),
    Group(count=94, size=3, known=FREE),
    Group(count=6, size=3, known=FREE, last=CHRONIC),
    Group(count=56, size=3, known=LACKING, last=SERIOUS),
    Group(count=144, size=3, known=LACKING, last=DISABLED),
    Group(count=41, size=2, known=LACKING, last=DISABLED),
    Group(count=22, size=2, known=LACKING, last=CHRONIC),
)

# What the report names, and how many it names, for those without the allowance.
NAMED: tuple[tuple[str, int, int | None], ...] = (
    ("rain_and_dew", 54, None),
    ("practical_training", 3, None),
    ("public_post", 14, None),
    ("job_placement", 12 + 193, None),
    ("cooperative", 14, 6_000),
    ("production_grant", 50, None),
    ("incentive_grant", 50, None),
    ("cooperative", 6, None),
    ("house_repair", 21, None),
)
LEAVING = 100
"""Households of three on the list of those to exit: 300 people."""


HELPERS = tuple(f"p{number:02}" for number in range(1, 21))
"""Who answers for the households on the list, five for each; made up."""

OTHER_FIGURES = (
    ("cancer", 40, "people with cancer"),
    ("mental", 32, "people with a mental illness"),
    ("disabled", 323, "disabled people"),
    ("silicosis", 238, "people with silicosis"),
    ("returned", 668, "people who came back to poverty by illness in 2014"),
)


def nanling() -> Plan:
    """Give the township's plan of 2015: 727 made-up households, totals as printed."""
    households = homes(
        GROUPS,
        VILLAGES,
        identified_on=date(2014, 6, 30),
        other_causes=(),
        as_of=date(2014, 12, 31),
    )
    free = [one.id for one in households if one.main_cause is LACK_OF_FUNDS]
    leaving = tuple(free[:LEAVING])
    return Plan(
        id="nanling",
        year=2015,
        villages=(
            Village(
                id="nanling",
                rural_population=PEOPLE,
                registered_households=len(households),
                registered_people=sum(len(one.members) for one in households),
                industries=("lotus", "camellia", "bees", "pigs"),
            ),
        ),
        households=households,
        measures=tuple(_measures(households)),
        targets=_targets(leaving),
        helpers=tuple(Helper(id=one, registered_poor=False) for one in HELPERS),
        pairings=tuple(
            Pairing(helper=HELPERS[place % len(HELPERS)], household=one, main=True)
            for place, one in enumerate(leaving)
        ),
        dossiers=tuple(
            Dossier(
                household=one.id,
                package=True,
                goal=one.id in leaving or None,
                exit_checked=one.id in leaving or None,
            )
            for one in households
        ),
        figures=(
            *figures(
                "end of 2014",
                poor_households=727,
                poor_people=2_117,
                incidence=1_834,
                moderately_poor=483,
                severely_poor=414,
                people_exited=9,
                people_added=9,
            ),
            *(
                ReportedFigure(id=name, kind="other", number=number, source=source)
                for name, number, source in OTHER_FIGURES
            ),
        ),
        exits=leaving,
    )


def _measures(households: tuple[Household, ...]) -> Iterator[Measure]:
    """Give every household a measure: the named ones first, then others."""
    named = ((kind, effect) for kind, count, effect in NAMED for _ in range(count))
    for one in households:
        kind, effect = ("dibao", None) if one.dibao else next(named, ("other", None))
        yield Measure(
            id=f"m-{one.id}",
            kind=kind,
            household=one.id,
            causes=() if one.main_cause is None else (one.main_cause,),
            income_effect=None if effect is None else yuan(effect),
        )


def _targets(leaving: tuple[str, ...]) -> tuple[Target, ...]:
    """Give the list of 300 people, and the other counts of 2015."""
    return (
        Target(
            id="out-of-poverty",
            kind="people_out_of_poverty",
            planned=300,
            responsible="the township",
            deadline=YEAR_ENDS,
            households=leaving,
        ),
        Target(id="houses", kind="housing", planned=21, deadline=YEAR_ENDS),
        Target(id="rain-and-dew", kind="rain_and_dew", completed=54),
        Target(id="machines", kind="training", completed=3),
    )
