"""The right people beside each household (P-6, R-10 to R-22).

References:
    The mechanism of 2014, and Gansu's double link, which first paired everybody.

Checked with:
    The rulebook's section 10, item by item.

Limitations:
    Whether both sides name a pairing is asked only where both keep a list
    (``Pairing.listed_by``).
    How many households a helper takes, how often it visits, and that it stays until
    the exit, is set by places alone: see :mod:`precisionpov.policy.local.helpers`.
"""

from precisionpov.facts.plan import household_listed, village_listed
from precisionpov.facts.plan_helping import (
    HouseholdHelpFacts,
    PairingFacts,
    VisitorFacts,
    county_one_way,
    county_unique,
    has_main,
    help_fits,
    helper_listed,
    helpers_not_poor,
    household_paired,
    one_main,
    paired_once,
    sides_agree,
    village_one_unit,
    village_unique,
    visits_after_start,
    visits_before_end,
)
from precisionpov.policy.documents import MECHANISM_PLAN_2014
from precisionpov.policy.precisions.documents import (
    FIRST_DAY,
    LAST_DAY,
    MECHANISM,
    asked_by,
)
from precisionpov.policy.precisions.money_documents import DOUBLE_LINK_2012
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["HELPING_RULES"]

_CITE = asked_by(SixPrecision.PEOPLE)
_DATABASE = MECHANISM_PLAN_2014.article(
    "helpers and work teams in a database", "帮扶人和驻村工作队数据库"
)
_PAIRED = DOUBLE_LINK_2012.article("whom a cadre is linked with", "干部联户")
_MUTUAL = DOUBLE_LINK_2012.article(
    "units linked with villages, cadres with households",
    "单位联村、干部联户",
    confidence=Confidence.MEDIUM,
    note="unique and symmetric is our reading of one-to-one pairing",
)


def _rule(
    name: str, subject: type[Facts], en: str, zh: str, *criteria: Criterion
) -> Rule:
    """Write a rule of the precision of people."""
    return Rule(f"plan_people_{name}", subject, criteria, en=en, zh=zh)


_HELPER = Criterion(
    "helper_listed", helper_listed, _DATABASE,
    "The helper stands in the plan.", "帮扶人在计划内。",
)  # fmt: skip
_HOUSEHOLD = Criterion(
    "household_listed", household_listed, _CITE,
    "The household stands in the plan.", "该户在计划名单内。",
)  # fmt: skip

_ANSWERS = _rule(
    "household", HouseholdHelpFacts,
    "Does one right person answer for the household?",
    "该户是否有且仅有一名合格的帮扶责任人？",
    Criterion(
        "has_main", has_main, _CITE,
        "The household has a main responsible person.", "该户有主要帮扶责任人。",
    ),
    Criterion(
        "one_main", one_main, _CITE,
        "The household has not more than one of them.",
        "该户主要帮扶责任人不超过一人。",
    ),
    Criterion(
        "helpers_not_poor", helpers_not_poor, _DATABASE,
        "No helper of the household is registered as poor.",
        "该户帮扶人均非建档立卡贫困人口。",
    ),
)  # fmt: skip
_PAIRING = _rule(
    "pairing", PairingFacts,
    "Is the pairing clear?",
    "结对关系是否明确？",
    _HELPER,
    _HOUSEHOLD,
    Criterion(
        "village_listed", village_listed, _CITE,
        "The village stands in the plan.", "结对村在计划内。",
    ),
    Criterion(
        "paired_once", paired_once, _PAIRED,
        "The pairing stands once in the plan.", "结对关系仅列一次。",
    ),
    Criterion(
        "help_fits", help_fits, _PAIRED,
        "The helper is of the kind that this mutual help names.",
        "帮扶人类别与帮扶方式相符。",
    ),
    Criterion(
        "village_unique", village_unique, _PAIRED,
        "The village has not more than one main helper.",
        "一村仅有一个主要结对帮扶方。",
    ),
    Criterion(
        "county_unique", county_unique, _PAIRED,
        "No other county helps the same county.", "一县仅由一县结对帮扶。",
    ),
    Criterion(
        "county_one_way", county_one_way, _PAIRED,
        "The county that helps is not itself helped.", "帮扶县本身不是受帮扶县。",
    ),
    Criterion(
        "village_one_unit", village_one_unit, _MUTUAL,
        "No second unit of the same kind helps the same village.",
        "一村仅由一个同类单位帮扶。",
    ),
    Criterion(
        "sides_agree", sides_agree, _MUTUAL,
        "The other side names the pairing too, if it keeps a list of its own.",
        "对方名册（如有）亦列有该结对关系。",
    ),
)  # fmt: skip
_VISITOR = _rule(
    "visitor", VisitorFacts,
    "Do the visits belong to a pairing?",
    "走访记录是否与结对关系一致？",
    _HELPER,
    _HOUSEHOLD,
    Criterion(
        "household_paired", household_paired, _CITE,
        "The helper is paired with the household.", "帮扶人与该户结对。",
    ),
    Criterion(
        "visits_after_start", visits_after_start, _CITE,
        "No visit is before the pairing.", "走访均在结对之后。",
    ),
    Criterion(
        "visits_before_end", visits_before_end, _CITE,
        "No visit is after the end of the pairing.", "走访均在结对结束之前。",
    ),
)  # fmt: skip

HELPING_RULES: tuple[Timeline[Rule], ...] = tuple(
    Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_DAY, MECHANISM)])
    for rule in (_ANSWERS, _PAIRING, _VISITOR)
)
"""The rules, one timeline a kind of subject; visits and loads are a place's alone."""
