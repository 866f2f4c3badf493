"""Precise use of funds: what projects cost and get, and whom their money reaches.

References:
    The fund measures of 2017, and older rules before them (P-6, F-3 to F-5).

Checked with:
    The rulebook's section 9, item by item.

Limitations:
    The forbidden uses are known from memory and from older texts; all versions that
    were read repeat them.
"""

from datetime import date

from precisionpov.facts.plan import household_listed
from precisionpov.facts.plan_funds import (
    GrantFacts,
    ManagementFeeFacts,
    ProjectGrantsFacts,
    ProjectMoneyFacts,
    cost_covered,
    counted_once,
    fee_share,
    granted,
    grants_from,
    household_registered,
    household_served,
    paid_twice,
    project_cost,
    project_listed,
    project_money,
    project_use,
    reaches_households,
    village_wide,
)
from precisionpov.policy.precisions.documents import (
    FIRST_DAY,
    LAST_DAY,
    MECHANISM,
    asked_by,
)
from precisionpov.policy.precisions.fund_uses import OWN_CHANNEL_USES, PROHIBITED_USES
from precisionpov.policy.precisions.money_documents import (
    FUND_MEASURES_2017,
    OLDER_FUND_RULES,
)
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["PROJECT_MONEY_NUMBERS", "PROJECT_MONEY_RULES", "most_management_fee"]

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


PROJECT_MONEY_RULES: tuple[Timeline[Rule], ...] = (
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

PROJECT_MONEY_NUMBERS: tuple[Timeline[int], ...] = (
    Timeline("most_management_fee", [Dated(10, MEASURES_BEGIN, LAST_DAY, _FEE)]),
)
"""The numbers of these rules."""
