"""What a place asks of a village's party organisation (T-000-14).

No document that was read sets a number. A place gives its own::

    limits = organisation_limits(cite, most_median_age=55, least_reserve=1)
    NATIONAL.place("my_county", en="My county", zh="本县", **limits)

That a weak organisation needs a first secretary is national (R-1), and stands in
:mod:`precisionpov.policy.precisions.people`.
"""

from collections.abc import Mapping
from types import MappingProxyType

from precisionpov.errors import PolicyError
from precisionpov.facts.plan_people import (
    OrganisationFacts,
    low_schooling,
    median_age,
    reserve_members,
    young_members,
)
from precisionpov.policy.local.helpers import PlaceParts
from precisionpov.policy.precisions.documents import FIRST_DAY, LAST_DAY
from precisionpov.reasoning.expression import Comparison, Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit

__all__ = ["ORGANISATION_LIMITS", "organisation_limits"]

ORGANISATION_LIMITS: Mapping[str, Parameter] = MappingProxyType(
    {
        one.name: one
        for one in (
            Parameter(
                "most_median_age", "the highest median age", "年龄中位数上限", Unit.YEAR
            ),
            Parameter(
                "least_young", "the least share", "35岁以下比例下限", Unit.PER_MILLE
            ),
            Parameter(
                "most_low_schooling",
                "the largest share",
                "初中及以下学历比例上限",
                Unit.PER_MILLE,
            ),
            Parameter(
                "least_reserve",
                "the least reserve members",
                "预备党员人数下限",
                Unit.PERSON,
            ),
        )
    }
)
"""What a place may set a limit to, by the name of the limit."""

_ASKED: Mapping[str, tuple[str, Comparison, str, str]] = MappingProxyType(
    {
        "most_median_age": (
            "not_too_old",
            median_age <= ORGANISATION_LIMITS["most_median_age"],
            "The median age of the party members is not above the highest.",
            "党员年龄中位数不超过上限。",
        ),
        "least_young": (
            "young_enough",
            young_members >= ORGANISATION_LIMITS["least_young"],
            "As large a share of the party members as asked for is below 35.",
            "35岁以下党员比例达到要求。",
        ),
        "most_low_schooling": (
            "schooled",
            low_schooling <= ORGANISATION_LIMITS["most_low_schooling"],
            "No larger share of the party members than allowed has little schooling.",
            "初中及以下学历党员比例不超过上限。",
        ),
        "least_reserve": (
            "renewed",
            reserve_members >= ORGANISATION_LIMITS["least_reserve"],
            "There are as many reserve members as asked for.",
            "预备党员人数达到要求。",
        ),
    }
)


def organisation_limits(cite: Citation, **limits: int) -> PlaceParts:
    """Make what a place asks of a village's party organisation (T-000-14).

    Args:
        cite: Where the place says so.
        limits: The limits: ``most_median_age`` in years, ``least_young`` (below 35)
            and ``most_low_schooling`` (junior middle school at most) in thousandths
            of the members, ``least_reserve`` in members.

    Returns:
        The rule and its numbers, for :meth:`Policy.place` with ``**``.

    Raises:
        PolicyError: No limit is given, or one of a name that there is not.
    """
    unknown = sorted(limits.keys() - _ASKED.keys())
    if unknown or not limits:
        named = f"not {unknown[0]!r}" if unknown else "and at least one"
        msg = f"organisation_limits takes {', '.join(_ASKED)}; {named}"
        raise PolicyError(msg)
    rule = Rule(
        "plan_people_organisation",
        OrganisationFacts,
        [
            Criterion(name, condition, cite, en, zh)
            for limit, (name, condition, en, zh) in _ASKED.items()
            if limit in limits
        ],
        en="Is the party organisation of the village as strong as the place asks?",
        zh="该村党组织力量是否达到当地要求？",
    )
    return {
        "rules": (Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_DAY, cite)]),),
        "numbers": tuple(
            Timeline(name, [Dated(number, FIRST_DAY, LAST_DAY, cite)])
            for name, number in limits.items()
        ),
    }
