"""Precise use of funds: each fen from fund to project to household (P-6, F-1 to F-11).

References:
    The fund measures of 2017, and older rules; the opinions on integration of 2016.

Checked with:
    The rulebook's section 9, item by item.

Limitations:
    The forbidden uses are known from memory and from older texts; all versions that
    were read repeat them. Some of the items that may be integrated were not read.
"""

from datetime import date

from precisionpov.facts.plan import household_listed
from precisionpov.facts.plan_funds import (
    AppropriationFacts,
    FundFacts,
    GrantFacts,
    IntegrationFacts,
    ManagementFeeFacts,
    ProjectGrantsFacts,
    ProjectMoneyFacts,
    SpendingFacts,
    allotted,
    appropriated,
    arrived_in_time,
    cost_covered,
    counted_once,
    fee_share,
    fund_listed,
    fund_purpose,
    granted,
    grants_from,
    household_registered,
    household_served,
    integrated,
    paid_twice,
    project_cost,
    project_listed,
    project_money,
    project_use,
    reaches_households,
    spent,
    traced,
    village_wide,
)
from precisionpov.policy.precisions.documents import (
    FIRST_DAY,
    LAST_DAY,
    MECHANISM,
    asked_by,
)
from precisionpov.policy.precisions.money_documents import (
    FUND_MEASURES_2017,
    INTEGRATION_2016,
    OLDER_FUND_RULES,
)
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit
from precisionpov.records.fund_kinds import FundPurpose, FundUse
from precisionpov.records.taxonomies import SixPrecision

__all__ = [
    "FUNDS_NUMBERS",
    "FUNDS_RULES",
    "INTEGRATION_SCOPE",
    "OWN_CHANNEL_USES",
    "PROHIBITED_USES",
    "most_management_fee",
]

PROHIBITED_USES: tuple[FundUse, ...] = (
    FundUse.UNIT_EXPENDITURE,
    FundUse.VEHICLES,
    FundUse.BONUSES,
    FundUse.ENTERPRISE_LOSSES,
    FundUse.OFFICE_BUILDINGS,
    FundUse.BUDGET_GAPS,
    FundUse.LARGE_CAPITAL_PROJECTS,
    FundUse.URBAN_PROJECTS,
    FundUse.ENTERPRISE_GUARANTEES,
    FundUse.SHAM_INVESTMENT,
    FundUse.UNRELATED,
)
"""What special poverty funds may not pay for (F-5)."""

OWN_CHANNEL_USES: tuple[FundUse, ...] = (
    FundUse.EDUCATION,
    FundUse.SCIENCE_AND_CULTURE,
    FundUse.HEALTH,
    FundUse.MEDICAL_CARE,
    FundUse.SOCIAL_SECURITY,
)
"""What is paid for by funds of its own (F-3)."""

INTEGRATION_SCOPE: tuple[FundPurpose, ...] = tuple(
    one for one in FundPurpose if one is not FundPurpose.OTHER
)
"""The items that a poor county may integrate, as of 2016 (F-7)."""

most_management_fee: Parameter = Parameter(
    "most_management_fee",
    "the largest share of the management fee",
    "项目管理费提取比例上限",
    Unit.PER_MILLE,
)
"""The largest management fee, in thousandths (F-4)."""

MEASURES_BEGIN = date(2017, 3, 13)
_CITE = asked_by(SixPrecision.FUNDS, "each yuan from source to project to household")
_FEE = FUND_MEASURES_2017.article("article 9", "第九条")
_USES = FUND_MEASURES_2017.article(
    "article 10",
    "第十条",
    confidence=Confidence.MEDIUM,
    note="older rules have the same items",
)
_SCOPE = INTEGRATION_2016.article(
    "scope", "资金范围", confidence=Confidence.MEDIUM, note="some items were not read"
)
_CHANNELS = FUND_MEASURES_2017.article("article 8", "第八条")


def _rule(
    name: str,
    subject: type[Facts],
    en: str,
    zh: str,
    *criteria: Criterion,
    notes: tuple[Criterion, ...] = (),
) -> Rule:
    """Write a rule of the precision of funds."""
    return Rule(f"plan_funds_{name}", subject, criteria, en=en, zh=zh, notes=notes)


_FUND = _rule(
    "fund",
    FundFacts,
    "Is the fund shared out rightly, and in time?",
    "资金分配是否准确及时？",
    Criterion(
        "not_over_allotted", appropriated <= allotted, _CITE,
        "The fund gives to projects no more than was allotted.",
        "安排到项目的资金不超过下达资金。",
    ),
    Criterion(
        "arrived_in_time", arrived_in_time, _CITE,
        "The fund arrived by the day on which it was due.", "资金按期到位。",
    ),
)  # fmt: skip
_SPENDING = _rule(
    "spending",
    SpendingFacts,
    "Is all that was spent traced to projects?",
    "已支出资金是否均可追溯到项目？",
    Criterion(
        "spending_traced", spent <= traced, _CITE,
        "No more was spent than the projects of the plan were given.",
        "支出资金不超过计划内项目已安排的资金。",
    ),
)  # fmt: skip
_INTEGRATION = _rule(
    "integration",
    IntegrationFacts,
    "May the fund be integrated?",
    "该资金是否属于统筹整合范围？",
    Criterion(
        "in_scope", ~integrated | fund_purpose.one_of(*INTEGRATION_SCOPE), _SCOPE,
        "The fund, if it is integrated, is of an item that may be.",
        "统筹整合的资金（如有）属于规定范围。",
    ),
)  # fmt: skip
_APPROPRIATION = _rule(
    "appropriation",
    AppropriationFacts,
    "Does the money lead from a fund to a project of the plan?",
    "该笔资金来源与去向是否明确？",
    Criterion(
        "fund_listed", fund_listed, _CITE,
        "The fund stands in the plan.", "资金来源在计划内。",
    ),
    Criterion(
        "project_listed", project_listed, _CITE,
        "The project stands in the plan.", "所属项目在计划内。",
    ),
    Criterion(
        "counted_once", counted_once, _CITE,
        "The money is counted once.", "该笔资金未重复登记。",
    ),
)  # fmt: skip


def _project_money(uses: Citation, *notes: Criterion) -> Rule:
    """Write the rule about what a project costs and gets."""
    return _rule(
        "project",
        ProjectMoneyFacts,
        "Is the project paid for, once, and for what may be paid?",
        "项目资金是否足额、不重复并合规？",
        Criterion(
            "use_allowed", ~project_use.one_of(*PROHIBITED_USES), uses,
            "The money is not used for what is forbidden.",
            "资金未用于禁止支出的事项。",
        ),
        Criterion(
            "not_paid_twice", project_money <= project_cost, _CITE,
            "Funds give to the project no more than it costs.",
            "各来源资金合计不超过项目投资。",
        ),
        Criterion(
            "cost_covered", cost_covered, _CITE,
            "Funds give to the project no less than it costs.",
            "各来源资金合计不低于项目投资。",
        ),
        notes=notes,
    )  # fmt: skip


_OWN_CHANNEL = Criterion(
    "own_channel", project_use.one_of(*OWN_CHANNEL_USES), _CHANNELS,
    "The use has funds of its own; special poverty funds do not pay for it.",
    "该用途另有资金渠道，专项扶贫资金不予安排。",
)  # fmt: skip
_MONEY_FEE = _rule(
    "fee",
    ManagementFeeFacts,
    "Is the management fee within its limit?",
    "项目管理费是否在限额以内？",
    Criterion(
        "fee_within_limit", fee_share <= most_management_fee, _FEE,
        "The management fee is not above its largest share.",
        "项目管理费不超过规定比例。",
    ),
)  # fmt: skip
_HOUSEHOLDS = _rule(
    "households",
    ProjectGrantsFacts,
    "Does the money of the project reach those whom it is for?",
    "项目资金是否到户？",
    Criterion(
        "not_over_granted", granted <= grants_from, _CITE,
        "Households get no more than the money of the project.",
        "到户资金合计不超过项目资金。",
    ),
    Criterion(
        "reaches_households", village_wide | reaches_households, _CITE,
        "Grants and fee make up its money, or it serves a whole village.",
        "到户资金与管理费合计等于项目资金，或为全村受益项目。",
    ),
)  # fmt: skip
_GRANT = _rule(
    "grant",
    GrantFacts,
    "Does the grant reach a registered household that the project serves?",
    "补助是否发到项目应受益的建档立卡户？",
    Criterion(
        "project_listed", project_listed, _CITE,
        "The project stands in the plan.", "所属项目在计划内。",
    ),
    Criterion(
        "household_listed", household_listed, _CITE,
        "The household stands in the plan.", "该户在计划名单内。",
    ),
    Criterion(
        "household_served", household_served, _CITE,
        "The project serves the household.", "该户属于项目受益户。",
    ),
    Criterion(
        "household_registered", household_registered, _CITE,
        "The household is registered as poor.", "该户已建档立卡。",
    ),
    Criterion(
        "counted_once", counted_once, _CITE,
        "The grant is counted once.", "该笔补助未重复登记。",
    ),
    notes=(
        Criterion(
            "paid_twice", paid_twice, _CITE,
            "Another project of the same kind gives to the household too.",
            "另有同类项目补助该户。",
        ),
    ),
)  # fmt: skip


def _line(rule: Rule, since: date, cite: Citation) -> Timeline[Rule]:
    """Put a rule in force from a day to the end of 2020."""
    return Timeline(rule.id, [Dated(rule, since, LAST_DAY, cite)])


FUNDS_RULES: tuple[Timeline[Rule], ...] = (
    _line(_FUND, FIRST_DAY, MECHANISM),
    _line(_SPENDING, FIRST_DAY, MECHANISM),
    _line(
        _INTEGRATION, date(2016, 4, 12), INTEGRATION_2016.article("scope", "资金范围")
    ),
    _line(_APPROPRIATION, FIRST_DAY, MECHANISM),
    Timeline(
        "plan_funds_project",
        [
            Dated(
                _project_money(
                    OLDER_FUND_RULES.article("forbidden uses", "禁止支出事项")
                ),
                FIRST_DAY,
                date(2017, 3, 12),
                MECHANISM,
            ),
            Dated(_project_money(_USES, _OWN_CHANNEL), MEASURES_BEGIN, LAST_DAY, _USES),
        ],
    ),
    _line(_MONEY_FEE, MEASURES_BEGIN, _FEE),
    _line(_HOUSEHOLDS, FIRST_DAY, MECHANISM),
    _line(_GRANT, FIRST_DAY, MECHANISM),
)
"""The rules, one timeline a kind of subject."""

FUNDS_NUMBERS: tuple[Timeline[int], ...] = (
    Timeline("most_management_fee", [Dated(10, MEASURES_BEGIN, LAST_DAY, _FEE)]),
)
"""The numbers of these rules."""
