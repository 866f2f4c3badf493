"""Precise use of funds: from a fund to a project (P-6, F-1 to F-11).

What projects get, and hand on to households, stands in
:mod:`precisionpov.policy.precisions.project_money`.

References:
    The opinions on integration of 2016, the measures on evaluation of 2017.

Checked with:
    The rulebook's section 9, item by item.

Limitations:
    Some of the items that may be integrated were not read. How much may be carried
    over no document says that was read: it is a note, and a place may set a limit
    (:mod:`precisionpov.policy.local.money`).
"""

from datetime import date

from precisionpov.facts.plan_funds import (
    AppropriationFacts,
    FundFacts,
    IntegrationFacts,
    SpendingFacts,
    allotted,
    appropriated,
    arrived_in_time,
    counted_once,
    fund_listed,
    fund_purpose,
    integrated,
    left_over,
    project_listed,
    spent,
    traced,
)
from precisionpov.policy.precisions.documents import (
    FIRST_DAY,
    LAST_DAY,
    MECHANISM,
    asked_by,
)
from precisionpov.policy.precisions.fund_uses import INTEGRATION_SCOPE
from precisionpov.policy.precisions.money_documents import (
    FUND_EVALUATION_2017,
    INTEGRATION_2016,
)
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["FUNDS_RULES"]

EVALUATED_FROM = date(2017, 9, 8)
_CITE = asked_by(SixPrecision.FUNDS, "each yuan from source to project to household")
_SCOPE = INTEGRATION_2016.article(
    "scope", "资金范围", confidence=Confidence.MEDIUM, note="some items were not read"
)
_EVALUATED = FUND_EVALUATION_2017.article(
    "share carried over", "资金结转结余率", confidence=Confidence.MEDIUM
)


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


def _spending(*notes: Criterion) -> Rule:
    """Write the rule about what was spent of a fund."""
    return _rule(
        "spending",
        SpendingFacts,
        "Is all that was spent traced to projects?",
        "已支出资金是否均可追溯到项目？",
        Criterion(
            "spending_traced", spent <= traced, _CITE,
            "No more was spent than the projects of the plan were given.",
            "支出资金不超过计划内项目已安排的资金。",
        ),
        notes=notes,
    )  # fmt: skip


_CARRIED_OVER = Criterion(
    "carried_over", left_over, _EVALUATED,
    "The year is over, and part of the fund is not spent: it is carried over.",
    "年度已结束，资金尚有结转结余。",
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


def _line(rule: Rule, since: date, cite: Citation) -> Timeline[Rule]:
    """Put a rule in force from a day to the end of 2020."""
    return Timeline(rule.id, [Dated(rule, since, LAST_DAY, cite)])


FUNDS_RULES: tuple[Timeline[Rule], ...] = (
    _line(_FUND, FIRST_DAY, MECHANISM),
    Timeline(
        "plan_funds_spending",
        [
            Dated(_spending(), FIRST_DAY, date(2017, 9, 7), MECHANISM),
            Dated(_spending(_CARRIED_OVER), EVALUATED_FROM, LAST_DAY, _EVALUATED),
        ],
    ),
    _line(
        _INTEGRATION, date(2016, 4, 12), INTEGRATION_2016.article("scope", "资金范围")
    ),
    _line(_APPROPRIATION, FIRST_DAY, MECHANISM),
)
"""The rules, one timeline a kind of subject."""
