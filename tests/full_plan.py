"""Records of assistance in which every field says something, and bare ones."""

from datetime import date

from precisionpov.money import yuan
from precisionpov.reasoning.quantity import at_least, at_most, between
from precisionpov.records.assistance import Helper, Measure, Pairing, Project, Visit
from precisionpov.records.dossiers import (
    FinancingEntry,
    IdentificationTrace,
    TraceStep,
)
from precisionpov.records.funding import Appropriation, Fund, Grant
from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.plan import (
    Dossier,
    MatterEntry,
    Plan,
    ResponsibilityEntry,
    Target,
)
from precisionpov.records.reported import ReportedFigure
from precisionpov.records.village import (
    FirstSecretary,
    Organisation,
    PartyMember,
    Village,
    WorkTeam,
)

MEASURE = Measure(
    id="m-1",
    kind="microcredit",
    household="h-1",
    causes=["lack_of_funds"],
    guarantees=["food", "water"],
    project="pr-1",
    amount=yuan(50_000),
    term_months=36,
    area=75,
    people=3,
    starts=date(2015, 3, 1),
    ends=date(2018, 2, 28),
    requested=True,
    agreed=True,
    delivered=True,
    delivered_on=date(2015, 4, 1),
    use="local_industry",
    bill=yuan(60_000),
    income_effect=between(yuan(800), yuan(1200)),
)
PROJECT = Project(
    id="pr-1",
    kind="cooperative",
    village="v-1",
    households=["h-1", "h-2"],
    village_wide=False,
    industry="脐橙",
    in_county_library=True,
    causes=["lack_of_funds", "lack_of_skill"],
    guarantees=["food"],
    use="local_industry",
    cost=yuan(80_000),
    management_fee=yuan(800),
    output_value=at_least(yuan(120_000)),
    kilowatts=300,
    approved_by="county",
    supervised_by="province",
    third_party=False,
    people_take_part=True,
    starts=date(2015, 3, 1),
    ends=date(2015, 12, 31),
)
HELPER = Helper(
    id="he-1", unit="农业局", rank="section_chief", kind="cadre", registered_poor=False
)
PAIRING = Pairing(
    helper="he-1",
    household="h-1",
    main=True,
    help="party_member_poor_member",
    since=date(2015, 1, 1),
    until=date(2015, 12, 31),
    listed_by="helped",
)
VILLAGE_PAIRING = Pairing(helper="he-1", village="v-1")
TOWNSHIP_PAIRING = Pairing(helper="he-1", township="360733102")
COUNTY_PAIRING = Pairing(helper="he-1", county="360733", of_county="350583")
VISIT = Visit(helper="he-1", household="h-1", on=date(2015, 2, 3))
FUND = Fund(
    id="f-1",
    department="poverty_office",
    level="central",
    purpose="special_poverty",
    year=2015,
    allotted=yuan(100_000),
    spent=at_most(yuan(90_000)),
    due_on=date(2015, 3, 31),
    arrived_on=date(2015, 4, 2),
    integrated=True,
)
APPROPRIATION = Appropriation(fund="f-1", project="pr-1", amount=yuan(80_000))
GRANT = Grant(
    project="pr-1", household="h-1", amount=yuan("39600.01"), on=date(2015, 5, 1)
)
PARTY_MEMBER = PartyMember(
    born=date(1950, 7, 1), education="junior_middle", reserve=False
)
ORGANISATION = Organisation(
    model="党支部+合作社", stars=4, most_stars=5, capable_people=2
)
VILLAGE = Village(
    id="v-1",
    county="360733",
    township="360733102",
    households=713,
    population=2783,
    rural_population=2700,
    registered_households=167,
    registered_people=564,
    poor_village=True,
    weak_organisation=False,
    deep_poverty=False,
    collective_income=yuan(12_000),
    industries=["脐橙", "烟叶"],
    party_members=[PARTY_MEMBER, PartyMember()],
    organisation=ORGANISATION,
    facilities=["road", "electricity"],
    resettlement=False,
)
FIRST_SECRETARY = FirstSecretary(
    id="fs-1",
    village="v-1",
    unit="县水利局",
    since=date(2015, 6, 1),
    until=date(2017, 5, 31),
    work_years=4,
    party_member=True,
    healthy=True,
    days_in_village=220,
)
WORK_TEAM = WorkTeam(
    id="wt-1",
    village="v-1",
    members=["he-1", "fs-1"],
    size=2,
    head="fs-1",
    since=date(2015, 6, 1),
    until=date(2017, 5, 31),
)
TARGET = Target(
    id="t-1",
    kind="people_out_of_poverty",
    planned=300,
    completed=12,
    responsible="县扶贫办",
    deadline=date(2015, 12, 31),
    village="v-1",
    households=["h-1"],
)
DOSSIER = Dossier(
    household="h-1",
    account=True,
    plan=True,
    package=False,
    helper_known=True,
    satisfied=False,
    goal=True,
    exit_checked=False,
    effect_seen=True,
)
STEP = TraceStep(kind="first_notice", on=date(2014, 5, 6))
TRACE = IdentificationTrace(household="h-1", steps=[STEP, TraceStep(kind="appraisal")])
FINANCING = FinancingEntry(project="pr-1", role="bank", body="农商行")
FIGURE = ReportedFigure(id="fi-1", kind="poor_people", number=65_438, source="工作汇报")
RESPONSIBILITY = ResponsibilityEntry(
    practicality="leadership", level="county", body="县委"
)
MATTER = MatterEntry(
    matter="jobs",
    measure="培训",
    policy="就业补贴",
    method="乡镇落实",
    result="转移就业",
)
PLAN = Plan(
    id="plan-2015",
    year=2015,
    villages=[VILLAGE],
    households=[
        Household(id="h-1", members=[Person(id="p")]),
        Household(id="h-2", members=[Person(id="p")]),
    ],
    measures=[MEASURE],
    projects=[PROJECT],
    funds=[FUND],
    appropriations=[APPROPRIATION],
    grants=[GRANT],
    helpers=[HELPER],
    pairings=[PAIRING, VILLAGE_PAIRING, TOWNSHIP_PAIRING, COUNTY_PAIRING],
    visits=[VISIT],
    first_secretaries=[FIRST_SECRETARY],
    work_teams=[WORK_TEAM],
    targets=[TARGET],
    dossiers=[DOSSIER],
    traces=[TRACE],
    financing=[FINANCING],
    figures=[FIGURE],
    responsibilities=[RESPONSIBILITY],
    matters=[MATTER],
    exits=["h-1"],
    visits_until=date(2015, 6, 30),
    area_income_growth=102,
    poor_income_growth=-15,
)

FULL = [
    MEASURE,
    PROJECT,
    HELPER,
    PAIRING,
    VILLAGE_PAIRING,
    COUNTY_PAIRING,
    VISIT,
    FUND,
    APPROPRIATION,
    GRANT,
    TOWNSHIP_PAIRING,
    PARTY_MEMBER,
    ORGANISATION,
    VILLAGE,
    FIRST_SECRETARY,
    WORK_TEAM,
    TARGET,
    DOSSIER,
    STEP,
    TRACE,
    FINANCING,
    FIGURE,
    RESPONSIBILITY,
    MATTER,
    PLAN,
]
"""Together they set every field of their classes."""

SPARSE = [
    Measure(id="m", kind="other", household="h"),
    Project(id="p"),
    Helper(id="h"),
    Fund(id="f"),
    Grant(project="p", household="h", amount=0),
    PartyMember(),
    Village(id="v"),
    Village(id="v", facilities=()),
    FirstSecretary(id="s", village="v"),
    WorkTeam(id="w", village="v"),
    WorkTeam(id="w", village="v", members=()),
    Target(id="t", kind="other"),
    Dossier(household="h"),
    Organisation(),
    TraceStep(kind="announcement"),
    IdentificationTrace(household="h"),
    FinancingEntry(project="p", role="firm"),
    ReportedFigure(id="f", kind="other", number=0),
    ResponsibilityEntry(practicality="precision", level="village"),
    MatterEntry(matter="dibao_cover"),
    Plan(id="p", year=2013),
]
"""They say no more than they must."""
