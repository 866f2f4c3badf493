"""Procedures of places: how long notices hang, who must be present, what is checked.

None of these is a default. Each is asked for by name, with
``LOCAL_PROCEDURES["two_appraisals"]``, or belongs to a place.

References:
    A page of questions that names seven days (ID-20); a county's chart of 2015
    (ID-20, ID-21); the page of Zhaotan town (ID-22, ID-23); Yuanzhou district; the
    handbook of Changshun, 2017 (EX-22); notes on Guangxi's register.

Checked with:
    The rulebook's rows ID-20 to ID-23 and EX-22.

Limitations:
    The county of the chart is not printed. Zhaotan's page is of 2021 and tells what
    was done since 2016; Yuanzhou's is undated and taken to be of the same years. A
    check of "3 to 5 %" is asked for as at least 3 %. What Changshun signs at least
    seven days apart is taken to be the reviews and the notices before them. The two
    described orders name no days (ID-16, T-000-06, T-004-19).
"""

from datetime import date
from fractions import Fraction

from precisionpov.dates import Period
from precisionpov.policy.local_documents import (
    CHANGSHUN_HANDBOOK_2017,
    COUNTY_CHART_2015,
    TOWN_REPORT,
    ZHAOTAN_2021,
)
from precisionpov.policy.procedure import Cited, Procedure, ProcedureStep
from precisionpov.policy.procedure_exits import HOUSEHOLD_EXIT_STEPS
from precisionpov.policy.procedures import IDENTIFICATION_STEPS
from precisionpov.reasoning.source import Citation, Confidence, Document
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.procedure import Body, StepKind

__all__ = ["CHANGSHUN_EXIT", "GUANGXI_EXIT", "LOCAL_PROCEDURES"]

NOTICE_QUESTIONS = Document(
    key="notice_questions",
    en="Questions on two notices and one announcement",
    zh="“两公示一公告”问答",
    issuer="public page",
)
PAPER_ON_PRECISION = Document(
    key="paper_on_precision",
    en="A paper of thoughts on precise poverty alleviation",
    zh="关于精准扶贫工作的思考",
    issuer="public page",
)
YUANZHOU_STEPS = Document(
    key="yuanzhou_steps",
    en="Steps of identification in Yuanzhou district, Jiangxi",
    zh="江西省袁州区贫困户识别程序",
    issuer="public page",
)
GUANGXI_REGISTER_NOTES = Document(
    key="guangxi_register_notes",
    en="How Guangxi confirms an exit twice and follows it for a year",
    zh="广西脱贫“双认定”与脱贫后跟踪",
    issuer="public pages",
)

_SEVEN = Period(days=7)
_QUORUM = Cited(
    Fraction(2, 3), ZHAOTAN_2021.article("representatives present", "到会村民代表")
)
_SEVEN_DAYS = IDENTIFICATION_STEPS.with_notices(
    _SEVEN, NOTICE_QUESTIONS.article("days of a notice", "公示时间")
).changing(StepKind.APPRAISAL, quorum=_QUORUM)

_CHART = COUNTY_CHART_2015.article("notices and checks", "公示与抽查")
_CHART_2015 = (
    IDENTIFICATION_STEPS.with_notices(Period(days=5), _CHART)
    .changing(StepKind.TOWNSHIP_REVIEW, spot_check=Cited(Fraction(1, 5), _CHART))
    .changing(StepKind.COUNTY_REVIEW, spot_check=Cited(Fraction(1, 10), _CHART))
)

_ZHAOTAN = ZHAOTAN_2021.article("steps", "程序")
_COUNTY = (Body.COUNTY_OFFICE, Body.COUNTY)
_TWO_APPRAISALS = Procedure(
    id=IDENTIFICATION_STEPS.id,
    en="Identification by two appraisals, two notices, one comparison",
    zh="“两评议两公示一比对一公告”识别程序",
    steps=(
        ProcedureStep(
            kind=StepKind.APPLICATION,
            cite=_ZHAOTAN,
            by=(Body.HOUSEHOLD,),
        ),
        ProcedureStep(kind=StepKind.GROUP_APPRAISAL, cite=_ZHAOTAN, by=(Body.GROUP,)),
        ProcedureStep(
            kind=StepKind.DATA_COMPARISON, cite=_ZHAOTAN, by=(*_COUNTY, Body.DEPARTMENT)
        ),
        ProcedureStep(
            kind=StepKind.APPRAISAL,
            cite=_ZHAOTAN,
            by=(Body.ASSEMBLY,),
            quorum=_QUORUM,
            results_read=True,
        ),
        ProcedureStep(
            kind=StepKind.VILLAGE_NOTICE,
            cite=_ZHAOTAN,
            each_village=True,
            no_objection=True,
        ),
        ProcedureStep(
            kind=StepKind.TOWNSHIP_REVIEW, cite=_ZHAOTAN, by=(Body.TOWNSHIP,)
        ),
        ProcedureStep(kind=StepKind.TOWNSHIP_NOTICE, cite=_ZHAOTAN, no_objection=True),
        ProcedureStep(kind=StepKind.ANNOUNCEMENT, cite=_ZHAOTAN, by=_COUNTY),
    ),
)

_YUANZHOU = YUANZHOU_STEPS.article(
    "steps", "程序", confidence=Confidence.MEDIUM, note="the page has no date"
)
_YUANZHOU_STEPS = Procedure(
    id=IDENTIFICATION_STEPS.id,
    en="Identification in Yuanzhou district",
    zh="袁州区贫困户识别程序",
    steps=(
        ProcedureStep(kind=StepKind.APPLICATION, cite=_YUANZHOU, by=(Body.HOUSEHOLD,)),
        ProcedureStep(kind=StepKind.SURVEY, cite=_YUANZHOU),
        ProcedureStep(kind=StepKind.GROUP_APPRAISAL, cite=_YUANZHOU, by=(Body.GROUP,)),
        ProcedureStep(
            kind=StepKind.DATA_COMPARISON,
            cite=_YUANZHOU,
            by=(*_COUNTY, Body.DEPARTMENT),
        ),
        ProcedureStep(
            kind=StepKind.COMMITTEE_REVIEW, cite=_YUANZHOU, by=(Body.VILLAGE_COMMITTEE,)
        ),
        ProcedureStep(kind=StepKind.APPRAISAL, cite=_YUANZHOU, by=(Body.ASSEMBLY,)),
        ProcedureStep(
            kind=StepKind.VILLAGE_NOTICE,
            cite=_YUANZHOU,
            each_village=True,
            no_objection=True,
        ),
        ProcedureStep(
            kind=StepKind.TOWNSHIP_REVIEW, cite=_YUANZHOU, by=(Body.TOWNSHIP,)
        ),
        ProcedureStep(kind=StepKind.TOWNSHIP_NOTICE, cite=_YUANZHOU, no_objection=True),
        ProcedureStep(kind=StepKind.COUNTY_REVIEW, cite=_YUANZHOU, by=_COUNTY),
        ProcedureStep(kind=StepKind.ANNOUNCEMENT, cite=_YUANZHOU),
    ),
)

_CHANGSHUN = CHANGSHUN_HANDBOOK_2017.article("how a household exits", "贫困户退出程序")
_APART = Cited(
    _SEVEN, CHANGSHUN_HANDBOOK_2017.article("days between signatures", "签字间隔")
)
_CHANGSHUN_STEPS = Procedure(
    id=HOUSEHOLD_EXIT_STEPS.id,
    en="Exit of poor households, Changshun county",
    zh="长顺县贫困户退出程序",
    steps=(
        ProcedureStep(kind=StepKind.NOMINATION, cite=_CHANGSHUN, by=(Body.GROUP,)),
        ProcedureStep(
            kind=StepKind.VERIFICATION,
            cite=_CHANGSHUN,
            by=(Body.SURVEY_TEAM, Body.VILLAGE_COMMITTEE, Body.WORK_TEAM),
            team=Cited((5, 7), _CHANGSHUN),
            villagers=Cited((1, 2), _CHANGSHUN),
        ),
        ProcedureStep(
            kind=StepKind.CONSENT, cite=_CHANGSHUN, by=(Body.HOUSEHOLD,), agreed=True
        ),
        ProcedureStep(kind=StepKind.APPRAISAL, cite=_CHANGSHUN, by=(Body.ASSEMBLY,)),
        ProcedureStep(
            kind=StepKind.VILLAGE_NOTICE,
            cite=_CHANGSHUN,
            each_village=True,
            no_objection=True,
        ),
        ProcedureStep(
            kind=StepKind.TOWNSHIP_REVIEW,
            cite=_CHANGSHUN,
            by=(Body.TOWNSHIP,),
            spot_check=Cited(Fraction(3, 100), _CHANGSHUN),
            wait=_APART,
        ),
        ProcedureStep(
            kind=StepKind.TOWNSHIP_NOTICE, cite=_CHANGSHUN, no_objection=True
        ),
        ProcedureStep(
            kind=StepKind.COUNTY_REVIEW, cite=_CHANGSHUN, by=_COUNTY, wait=_APART
        ),
        ProcedureStep(kind=StepKind.COUNTY_NOTICE, cite=_CHANGSHUN, no_objection=True),
        ProcedureStep(kind=StepKind.REMOVAL, cite=_CHANGSHUN),
    ),
).with_notices(
    _SEVEN, CHANGSHUN_HANDBOOK_2017.article("days of each notice", "公示天数")
)

_GUANGXI = GUANGXI_REGISTER_NOTES.article(
    "confirmed by cadres and by the household", "“双认定”"
)
_FOLLOWED = GUANGXI_REGISTER_NOTES.article(
    "followed for a year before it is struck off",
    "脱贫后继续跟踪一年",
    confidence=Confidence.MEDIUM,
    note="one year by one page, one to two by another",
)
_GUANGXI_STEPS = HOUSEHOLD_EXIT_STEPS.changing(
    StepKind.CONSENT, cite=_GUANGXI, by=(), together=(Body.HOUSEHOLD, Body.CADRE)
).changing(StepKind.REMOVAL, wait=Cited(Period(years=1), _FOLLOWED))

_ALL_YEARS = (date(2014, 4, 2), date(2020, 12, 31))


def _described(
    cite: Citation, *steps: tuple[StepKind, Body | None]
) -> Dated[Procedure]:
    """Give an order of steps as a paper describes it."""
    procedure = Procedure(
        id=IDENTIFICATION_STEPS.id,
        en="Identification, as a paper describes its order",
        zh="文章所述识别程序",
        steps=tuple(
            ProcedureStep(kind=kind, cite=cite, by=() if body is None else (body,))
            for kind, body in steps
        ),
    )
    return Dated(procedure, *_ALL_YEARS, cite)


_PAPER = _described(
    PAPER_ON_PRECISION.article(
        "steps of identification", "识别步骤", confidence=Confidence.MEDIUM
    ),
    (StepKind.APPLICATION, Body.HOUSEHOLD),
    (StepKind.GROUP_APPRAISAL, Body.GROUP),
    (StepKind.COMMITTEE_REVIEW, None),
    (StepKind.TOWNSHIP_REVIEW, Body.TOWNSHIP),
    (StepKind.COUNTY_REVIEW, None),
)
_TOWN = _described(
    TOWN_REPORT.article("unified procedure", "统一程序", confidence=Confidence.MEDIUM),
    (StepKind.APPLICATION, Body.HOUSEHOLD),
    (StepKind.SURVEY, None),
    (StepKind.APPRAISAL, None),
    (StepKind.VILLAGE_NOTICE, None),
    (StepKind.COUNTY_REVIEW, None),
)

YEAR = 2017
CHANGSHUN_EXIT: Timeline[Procedure] = Timeline(
    "household_exit", [Dated[Procedure].years(_CHANGSHUN_STEPS, YEAR, YEAR, _CHANGSHUN)]
)
"""Exit in Changshun, 2017: seven days at village, township and county (EX-22)."""

GUANGXI_EXIT: Timeline[Procedure] = Timeline(
    "household_exit", [Dated[Procedure].years(_GUANGXI_STEPS, YEAR, YEAR, _GUANGXI)]
)
"""Exit in Guangxi, 2017: confirmed twice, struck off a year later."""

LOCAL_PROCEDURES: tuple[Timeline[Procedure], ...] = (
    Timeline(
        "seven_days",
        [
            Dated(
                _SEVEN_DAYS,
                date(2014, 4, 2),
                date(2020, 12, 31),
                NOTICE_QUESTIONS.article("days of a notice", "公示时间"),
            )
        ],
    ),
    Timeline(
        "county_chart_2015", [Dated[Procedure].years(_CHART_2015, 2015, 2015, _CHART)]
    ),
    Timeline(
        "two_appraisals",
        [Dated[Procedure].years(_TWO_APPRAISALS, 2016, 2020, _ZHAOTAN)],
    ),
    Timeline("described_000", [_PAPER]),
    Timeline("described_004", [_TOWN]),
    Timeline(
        "yuanzhou", [Dated[Procedure].years(_YUANZHOU_STEPS, 2016, 2020, _YUANZHOU)]
    ),
)
"""Identification as places do it; each is chosen by its name, none by default."""
