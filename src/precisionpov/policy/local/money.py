"""What a place asks of the money of a plan as a whole (F-7, F-10, F-11).

No national figure was read: the evaluation of funds looks at what is carried over and
at what is integrated, and gives no limit that we know. A place gives its own::

    limits = fund_limits(cite, most_carried_over=80, least_integrated=500)
    NATIONAL.place("my_county", en="My county", zh="本县", **limits)
"""

from collections.abc import Mapping
from types import MappingProxyType

from precisionpov.errors import PolicyError
from precisionpov.facts.plan_money import (
    PlanMoneyFacts,
    average_project,
    carried_over,
    concentration,
    integrated_share,
    sources,
    unregistered_share,
)
from precisionpov.policy.local.helpers import PlaceParts
from precisionpov.policy.precisions.documents import FIRST_DAY, LAST_DAY
from precisionpov.reasoning.expression import Comparison, Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit

__all__ = ["FUND_LIMITS", "fund_limits"]

_MILLE = Unit.PER_MILLE

FUND_LIMITS: Mapping[str, Parameter] = MappingProxyType(
    {
        one.name: one
        for one in (
            Parameter("most_sources", "the most sources", "来源部门上限", Unit.ITEM),
            Parameter(
                "least_concentration", "the least concentration", "集中度下限", _MILLE
            ),
            Parameter(
                "least_average_project",
                "the least average cost",
                "项目平均投资下限",
                Unit.YUAN,
            ),
            Parameter("least_integrated", "the least share", "整合比例下限", _MILLE),
            Parameter(
                "most_carried_over", "the largest share", "结转结余率上限", _MILLE
            ),
            Parameter(
                "most_unregistered", "the largest share", "非建档立卡户比例上限", _MILLE
            ),
        )
    }
)
"""What a place may set a limit to, by the name of the limit."""

_ASKED: Mapping[str, tuple[str, Comparison, str, str]] = MappingProxyType(
    {
        "most_sources": (
            "few_sources",
            sources <= FUND_LIMITS["most_sources"],
            "The money comes from no more departments than allowed.",
            "资金来源部门不超过上限。",
        ),
        "least_concentration": (
            "concentrated",
            concentration >= FUND_LIMITS["least_concentration"],
            "The sources are as concentrated as asked for.",
            "资金来源集中度达到要求。",
        ),
        "least_average_project": (
            "large_projects",
            average_project >= FUND_LIMITS["least_average_project"],
            "A project is on average as large as asked for.",
            "项目平均投资达到要求。",
        ),
        "least_integrated": (
            "integrated",
            integrated_share >= FUND_LIMITS["least_integrated"],
            "The share that is integrated is as large as asked for.",
            "统筹整合比例达到要求。",
        ),
        "most_carried_over": (
            "little_carried_over",
            carried_over <= FUND_LIMITS["most_carried_over"],
            "No more is carried over than allowed.",
            "结转结余率不超过上限。",
        ),
        "most_unregistered": (
            "reaches_registered",
            unregistered_share <= FUND_LIMITS["most_unregistered"],
            "No more reaches people not registered than allowed.",
            "流向非建档立卡户的资金比例不超过上限。",
        ),
    }
)


def fund_limits(cite: Citation, **limits: int) -> PlaceParts:
    """Make what a place asks of the money of a plan as a whole.

    Args:
        cite: Where the place says so.
        limits: The limits: ``most_sources``, ``least_concentration``,
            ``least_average_project``, ``least_integrated``, ``most_carried_over``,
            ``most_unregistered``. Shares are in thousandths, the average cost of a
            project in fen.

    Returns:
        The rule and its numbers, for :meth:`Policy.place` with ``**``.

    Raises:
        PolicyError: No limit is given, or one of a name that there is not.
    """
    unknown = sorted(limits.keys() - _ASKED.keys())
    if unknown or not limits:
        named = f"not {unknown[0]!r}" if unknown else "and at least one"
        msg = f"fund_limits takes {', '.join(_ASKED)}; {named}"
        raise PolicyError(msg)
    criteria = [
        Criterion(name, condition, cite, en, zh)
        for limit, (name, condition, en, zh) in _ASKED.items()
        if limit in limits
    ]
    rule = Rule(
        "plan_funds_whole",
        PlanMoneyFacts,
        criteria,
        en="Is the money of the plan as a whole within the limits of the place?",
        zh="计划资金总体是否符合当地要求？",
    )
    return {
        "rules": (Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_DAY, cite)]),),
        "numbers": tuple(
            Timeline(name, [Dated(number, FIRST_DAY, LAST_DAY, cite)])
            for name, number in limits.items()
        ),
    }
