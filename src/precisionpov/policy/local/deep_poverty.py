"""Deep poverty of a village with the numbers of a place (V-9).

"Two high, one low, one poor, three heavy" (两高一低一差三重): a high share of poor
people and high incidence; low income; poor infrastructure and houses; a heavy task for
those on dibao or supported, for the ill, and for the old. The nation sets no number for
any of them, so a place gives its own::

    rule, numbers = deep_poverty(
        {DeepAspect.INCIDENCE: 3_000, DeepAspect.INCOME: 5_000},
        cite=rules.article("7"),
        since=date(2017, 6, 1),
        until=date(2020, 12, 31),
    )
    NATIONAL.place("x", en="X", zh="某县", rules=[rule], numbers=numbers)

References:
    Policy handbook of Changshun county, Qiannan, 2017, which names the aspects.

Checked with:
    Row V-9 of the rules.

Limitations:
    "A high share of poor people" is read as incidence: of what else they would be a
    share is not printed. A facility of the list that is missing makes infrastructure
    poor.
"""

from collections.abc import Mapping
from datetime import date

from precisionpov.errors import PolicyError
from precisionpov.facts.places import housing_share
from precisionpov.facts.village import (
    VillageIdentificationFacts,
    elderly_share,
    facilities_missing,
    illness_share,
    incidence,
    income_share,
    safety_net_share,
)
from precisionpov.policy.place_checks import POPULATION_CHECKS
from precisionpov.reasoning.expression import (
    Comparison,
    Condition,
    Criterion,
    NumberFact,
    Operator,
    Parameter,
    Quotient,
)
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.term import Term
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit

__all__ = ["DeepAspect", "deep_poverty"]


class DeepAspect(Term):
    """What deep poverty of a village looks at (V-9)."""

    INCIDENCE = "incidence", "incidence is high", "贫困发生率高"
    INCOME = "income", "income per head is low", "人均可支配收入低"
    HOUSING = "housing", "too few houses are safe", "住房条件差"
    FACILITIES = "facilities", "a facility is missing", "基础设施差"
    SAFETY_NET = (
        "safety_net",
        "many of the poor are on dibao or supported",
        "低保五保脱贫任务重",
    )
    ILLNESS = "illness", "many of the poor are so by illness", "因病致贫脱贫任务重"
    ELDERLY = "elderly", "many of the poor are old", "贫困老人脱贫任务重"


_COMPARED: Mapping[DeepAspect, tuple[NumberFact | Quotient, Operator]] = {
    DeepAspect.INCIDENCE: (incidence, ">="),
    DeepAspect.INCOME: (income_share, "<"),
    DeepAspect.HOUSING: (housing_share, "<"),
    DeepAspect.SAFETY_NET: (safety_net_share, ">="),
    DeepAspect.ILLNESS: (illness_share, ">="),
    DeepAspect.ELDERLY: (elderly_share, ">="),
}


def _limit(aspect: DeepAspect) -> Parameter:
    """Give the parameter for the number of an aspect."""
    return Parameter(
        f"deep_{aspect.value}",
        f"the limit where {aspect.en}",
        f"{aspect.zh}界线",
        Unit.HUNDREDTH_PERCENT,
    )


def deep_poverty(
    limits: Mapping[DeepAspect, int], *, cite: Citation, since: date, until: date | None
) -> tuple[Timeline[Rule], tuple[Timeline[int], ...]]:
    """Make a place's rule of deep poverty: all of the aspects that it names.

    Args:
        limits: For each aspect its number, in hundredths of a percent. "High" and
            "heavy" begin at the number, "low" ends below it. Income is a share of the
            province's average; those on dibao, the ill and the old are a share of the
            registered. For a missing facility any number does: it is not compared.
        cite: Where the place says so.
        since: The first day in force.
        until: The last day; None for no end.

    Returns:
        The rule and its numbers, for :meth:`Policy.place`.

    Raises:
        PolicyError: No aspect is named.
    """
    if not limits:
        raise PolicyError("deep poverty: name at least one aspect")
    criteria = tuple(
        Criterion(
            aspect.value,
            _condition(aspect),
            cite,
            f"Deep poverty: {aspect.en}.",
            f"{aspect.zh}。",
        )
        for aspect in limits
    )
    rule = Rule(
        "village_deep_poverty",
        VillageIdentificationFacts,
        criteria,
        en="Is the village deeply poor?",
        zh="该村是否为深度贫困村？",
        notes=POPULATION_CHECKS,
    )
    numbers = tuple(
        Timeline(_limit(aspect).name, [Dated(number, since, until, cite)])
        for aspect, number in limits.items()
        if aspect in _COMPARED
    )
    return Timeline(rule.id, [Dated(rule, since, until, cite)]), numbers


def _condition(aspect: DeepAspect) -> Condition:
    """Say when an aspect holds."""
    if aspect is DeepAspect.FACILITIES:
        return facilities_missing
    left, operator = _COMPARED[aspect]
    return Comparison(left, operator, _limit(aspect))
