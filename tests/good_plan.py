"""A small plan of 2016 in which targets, projects, measures and results hold."""

from datetime import date

import attrs

from precisionpov.money import yuan
from precisionpov.precisions import PlanCheck, check_plan
from precisionpov.records.accounts import Receipt
from precisionpov.records.assistance import Measure, Project
from precisionpov.records.dossiers import IdentificationTrace, TraceKind, TraceStep
from precisionpov.records.helping import Helper, Pairing
from precisionpov.records.household import Household
from precisionpov.records.living import Dwelling, Water
from precisionpov.records.person import Person
from precisionpov.records.plan import Dossier, Plan, Target
from precisionpov.records.village import Village

DAY = date(2016, 12, 31)

HOUSEHOLD = Household(
    id="h-1",
    village="v-1",
    members=(
        Person(
            id="p-1",
            relation="head",
            born=date(1970, 1, 1),
            labour="ordinary",
            health="healthy",
            disabled=False,
            insured=True,
            education="junior_middle",
            schooling="not_enrolled",
            rural_hukou=True,
        ),
    ),
    receipts=(Receipt(kind="migrant_wage", amount=yuan(9_000), on=date(2016, 5, 1)),),
    dwelling=Dwelling(grade="A"),
    water=Water(safe=True),
    main_cause="lack_of_funds",
    other_causes=(),
    identified_on=date(2014, 5, 1),
    exit_status="not_exited",
    food_secure=True,
    clothing_secure=True,
    agreed_to_exit=True,
)
LOAN = Measure(
    id="m-1",
    kind="microcredit",
    household="h-1",
    project="pr-1",
    causes=("lack_of_funds",),
    amount=yuan(20_000),
    term_months=24,
    use="self_development",
    requested=True,
    agreed=True,
    delivered=True,
    ends=date(2016, 6, 30),
)
PROJECT = Project(
    id="pr-1",
    kind="microcredit",
    village="v-1",
    households=("h-1",),
    industry="tea",
    causes=("lack_of_funds",),
    in_county_library=True,
    third_party=True,
    people_take_part=True,
    approved_by="county",
)
TARGET = Target(
    id="t-1",
    kind="households_out_of_poverty",
    planned=1,
    completed=1,
    responsible="poverty office",
    deadline=date(2016, 12, 31),
    village="v-1",
    households=("h-1",),
)
HELPER = Helper(id="he-1", rank="ordinary_cadre", kind="cadre", registered_poor=False)
PAIRING = Pairing(helper="he-1", household="h-1", main=True, since=date(2015, 1, 1))
TRACE = IdentificationTrace(
    household="h-1",
    steps=tuple(
        TraceStep(kind=kind, on=date(2014, 4, day))
        for day, kind in enumerate(TraceKind, start=3)
    ),
)
PLAN = Plan(
    id="plan-1",
    year=2016,
    villages=(Village(id="v-1", registered_households=1, industries=("tea", "pigs")),),
    households=(HOUSEHOLD,),
    measures=(LOAN,),
    projects=(PROJECT,),
    targets=(TARGET,),
    dossiers=(
        Dossier(
            household="h-1",
            account=True,
            plan=True,
            package=True,
            helper_known=True,
            satisfied=True,
            goal=True,
            exit_checked=True,
        ),
    ),
    helpers=(HELPER,),
    pairings=(PAIRING,),
    traces=(TRACE,),
    exits=("h-1",),
    area_income_growth=80,
    poor_income_growth=95,
)

OURS = ("plan_targets", "plan_projects", "plan_measures", "plan_results")
"""The purposes of which this plan speaks; it has no funds and sends nobody."""


def checked(*, on: date = DAY, **changes: object) -> PlanCheck:
    """Check the good plan with some rows changed."""
    return check_plan(attrs.evolve(PLAN, **changes), on=on)


def found(*, on: date = DAY, **changes: object) -> set[tuple[str, str, str]]:
    """Give what falls short or is unknown: criterion, subject, truth."""
    return {
        (one.criterion, one.subject, one.truth.value)
        for one in checked(on=on, **changes).findings
        if one.criterion.startswith(OURS)
    }


def noted(*, on: date = DAY, **changes: object) -> set[tuple[str, str]]:
    """Give the notes: criterion and subject."""
    return {
        (one.criterion, one.subject)
        for one in checked(on=on, **changes).notes
        if one.criterion.startswith(OURS)
    }
