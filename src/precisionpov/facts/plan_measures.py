"""Facts about what each household gets, and about each measure.

For each cause there is one fact: that it is addressed, or is none of the household's
causes. So a finding names the cause, and counts show which causes are forgotten.
"""

import attrs

from precisionpov.facts.household import has_labour
from precisionpov.facts.plan import household_listed
from precisionpov.facts.plan_results import due
from precisionpov.reasoning.expression import TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.measure_kinds import Guarantee

__all__ = [
    "CAUSE_WORDS",
    "GUARANTEE_WORDS",
    "DeliveryFacts",
    "HouseholdMeasuresFacts",
    "MeasureFacts",
]


def _cause(cause: CauseOfPoverty) -> TruthFact:
    """Say that a cause is addressed, or is none of the household's."""
    return TruthFact(
        f"addresses_{cause.value}",
        f"a measure answers the cause, or it is none here: {cause.en}",
        f"已针对或不涉及：{cause.zh}",
    )


def _guarantee(guarantee: Guarantee) -> TruthFact:
    """Say that a guarantee is there, or is seen to."""
    return TruthFact(
        f"secures_{guarantee.value}",
        f"the guarantee is there, or seen to by a measure: {guarantee.en}",
        f"已有保障或已安排措施：{guarantee.zh}",
    )


CAUSE_WORDS = {one: _cause(one) for one in CauseOfPoverty}
"""For each cause the fact that it is addressed."""

GUARANTEE_WORDS = {one: _guarantee(one) for one in Guarantee}
"""For each guarantee the fact that it is there or seen to."""

_causes = {one.value: word for one, word in CAUSE_WORDS.items()}
_guarantees = {one.value: word for one, word in GUARANTEE_WORDS.items()}

gets_development: TruthFact = TruthFact(
    "gets_development", "gets help that lets work pay", "有开发式措施"
)
gets_safety_net: TruthFact = TruthFact(
    "gets_safety_net", "gets help that carries", "有保障性措施"
)
account_kept: TruthFact = TruthFact("account_kept", "has an account", "有一本台账")
plan_kept: TruthFact = TruthFact("plan_kept", "has a plan", "有一个脱贫计划")
package_kept: TruthFact = TruthFact(
    "package_kept", "has a package of measures", "有一套帮扶措施"
)
helper_known: TruthFact = TruthFact(
    "helper_known", "knows its helper or the resident cadre", "知晓帮扶责任人"
)
satisfied: TruthFact = TruthFact("satisfied", "says that it is satisfied", "表示满意")
effect_seen: TruthFact = TruthFact(
    "effect_seen", "says that its measures had an effect", "表示帮扶措施有效果"
)
work_after_move: TruthFact = TruthFact(
    "work_after_move",
    "is not moved, cannot work, or gets help to earn where it is moved to",
    "不属易地搬迁、无劳动能力，或搬迁后有就业、产业措施",
)

project_listed: TruthFact = TruthFact(
    "project_listed",
    "its project stands in the plan, or it has none",
    "所属项目在计划内",
)
addresses_need: TruthFact = TruthFact(
    "addresses_need",
    "addresses a cause or a missing guarantee of the household",
    "针对该户致贫原因或保障短板",
)
agreed: TruthFact = TruthFact(
    "agreed", "the household asked for it or agreed", "该户提出或同意"
)
eligible: TruthFact = TruthFact("eligible", "the household may get it", "该户符合条件")
within_standard: TruthFact = TruthFact(
    "within_standard", "its terms are within the standard", "符合标准"
)
delivered: TruthFact = TruthFact("delivered", "it was delivered", "已落实")


@attrs.frozen(kw_only=True)
class HouseholdMeasuresFacts(Facts):
    """Facts about all that one household gets. None means unknown."""

    addresses_illness: bool | None = fact(_causes["illness"])
    """Illness is addressed, or is no cause here."""
    addresses_disability: bool | None = fact(_causes["disability"])
    """Disability is addressed, or is no cause here."""
    addresses_schooling: bool | None = fact(_causes["schooling"])
    """Schooling is addressed, or is no cause here."""
    addresses_disaster: bool | None = fact(_causes["disaster"])
    """Disaster is addressed, or is no cause here."""
    addresses_lack_of_land: bool | None = fact(_causes["lack_of_land"])
    """Lack of land is addressed, or is no cause here."""
    addresses_lack_of_water: bool | None = fact(_causes["lack_of_water"])
    """Lack of water is addressed, or is no cause here."""
    addresses_lack_of_skill: bool | None = fact(_causes["lack_of_skill"])
    """Lack of skill is addressed, or is no cause here."""
    addresses_lack_of_labour: bool | None = fact(_causes["lack_of_labour"])
    """Lack of labour is addressed, or is no cause here."""
    addresses_lack_of_funds: bool | None = fact(_causes["lack_of_funds"])
    """Lack of funds is addressed, or is no cause here."""
    addresses_backward_transport: bool | None = fact(_causes["backward_transport"])
    """Backward transport is addressed, or is no cause here."""
    addresses_lack_of_motivation: bool | None = fact(_causes["lack_of_motivation"])
    """Too little motivation is addressed, or is no cause here."""
    addresses_other: bool | None = fact(_causes["other"])
    """Another cause is addressed, or is no cause here."""
    addresses_marriage: bool | None = fact(_causes["marriage"])
    """Marriage is addressed, or is no cause here."""
    addresses_funeral: bool | None = fact(_causes["funeral"])
    """Funeral is addressed, or is no cause here."""
    secures_food: bool | None = fact(_guarantees["food"])
    """Food: there, or seen to by a measure."""
    secures_clothing: bool | None = fact(_guarantees["clothing"])
    """Clothing: there, or seen to by a measure."""
    secures_education: bool | None = fact(_guarantees["education"])
    """Compulsory education: there, or seen to by a measure."""
    secures_medical: bool | None = fact(_guarantees["medical"])
    """Medical care: there, or seen to by a measure."""
    secures_housing: bool | None = fact(_guarantees["housing"])
    """Safe housing: there, or seen to by a measure."""
    secures_water: bool | None = fact(_guarantees["water"])
    """Safe water: there, or seen to by a measure."""
    has_labour: bool | None = fact(has_labour)
    """Some member of working age is able to work."""
    gets_development: bool | None = fact(gets_development)
    """A measure lets work pay."""
    gets_safety_net: bool | None = fact(gets_safety_net)
    """A measure carries the household."""
    account_kept: bool | None = fact(account_kept)
    """It has an account of its own."""
    plan_kept: bool | None = fact(plan_kept)
    """It has a plan of its own."""
    package_kept: bool | None = fact(package_kept)
    """It has a package of measures of its own."""
    helper_known: bool | None = fact(helper_known)
    """It knows its helper or the resident cadre (P-9)."""
    satisfied: bool | None = fact(satisfied)
    """It says that it is satisfied (P-9)."""
    effect_seen: bool | None = fact(effect_seen)
    """It says that its measures had an effect (P-9)."""
    work_after_move: bool | None = fact(work_after_move)
    """If it is moved and can work, it gets help to earn there (T-004-13)."""


@attrs.frozen(kw_only=True)
class MeasureFacts(Facts):
    """Facts about one measure. None means unknown."""

    household_listed: bool | None = fact(household_listed)
    """The household stands in the plan."""
    project_listed: bool | None = fact(project_listed)
    """Its project stands in the plan, or it has none."""
    addresses_need: bool | None = fact(addresses_need)
    """It addresses a cause or a missing guarantee of the household."""
    agreed: bool | None = fact(agreed)
    """The household asked for it or agreed."""
    eligible: bool | None = fact(eligible)
    """The household may get it, by the rule of its kind."""
    within_standard: bool | None = fact(within_standard)
    """Its terms are within the standard of its kind."""


@attrs.frozen(kw_only=True)
class DeliveryFacts(Facts):
    """Facts about whether a measure reached its household. None means unknown."""

    due: bool | None = fact(due)
    """Its last day, or without one the year of the plan, is over."""
    delivered: bool | None = fact(delivered)
    """It was delivered."""
