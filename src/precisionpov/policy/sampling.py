"""How third parties draw their samples, as far as it is attested (AS-9, EX-4).

Each rule is one place's or one year's. None is a default: whoever draws names it.
"""

from fractions import Fraction

import attrs

from precisionpov.policy.evaluation_documents import (
    GUANGDONG_SAMPLING,
    SPOT_CHECKS_2019,
)
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.term import Term

__all__ = [
    "GUANGDONG_SAMPLING_2018",
    "GUANGDONG_SATISFACTION_2018",
    "SPOT_CHECKS_2018",
    "SamplingRule",
    "SatisfactionRule",
    "SpotCheckRule",
    "SurveyGroup",
]


class SurveyGroup(Term):
    """Whom a survey of satisfaction asks (AS-9)."""

    REGISTERED_ABLE = (
        "registered_able",
        "registered, able to work",
        "有劳动能力的建档立卡户",
    )
    UNREGISTERED = "unregistered", "not registered", "非建档立卡户"
    REGISTERED_UNABLE = (
        "registered_unable",
        "registered, unable to work",
        "无劳动能力的建档立卡户",
    )


@attrs.frozen(kw_only=True)
class SamplingRule:
    """How many of each stage are drawn at least.

    Attributes:
        counties: Counties of each city.
        towns: Towns of each county drawn.
        villages: Villages of each town drawn.
        households: Households of each village drawn.
        with_disabled: How many of those have a disabled member.
        cite: Where it says so.
    """

    counties: int
    towns: int
    villages: int
    households: int
    with_disabled: int
    cite: Citation


@attrs.frozen(kw_only=True)
class SatisfactionRule:
    """How many households a survey of satisfaction asks, by group.

    Attributes:
        shares: The shares of the groups.
        least_share: The least share of the registered households to ask.
        least_total: The fewest households to ask in all.
        cite: Where it says so.
    """

    shares: tuple[tuple[SurveyGroup, int], ...]
    least_share: Fraction
    least_total: int
    cite: Citation


@attrs.frozen(kw_only=True)
class SpotCheckRule:
    """How many counties are checked by sample, of those that exited.

    Attributes:
        counties: How many counties.
        households: About how many households in each.
        cite: Where it says so.
    """

    counties: int
    households: int
    cite: Citation


GUANGDONG_SAMPLING_2018 = SamplingRule(
    counties=2,
    towns=2,
    villages=2,
    households=10,
    with_disabled=1,
    cite=GUANGDONG_SAMPLING.article("households planned to exit", "预脱贫户抽样"),
)
"""Guangdong, 2018: two of each stage, ten households a village (AS-9)."""

GUANGDONG_SATISFACTION_2018 = SatisfactionRule(
    shares=(
        (SurveyGroup.REGISTERED_ABLE, 5),
        (SurveyGroup.UNREGISTERED, 3),
        (SurveyGroup.REGISTERED_UNABLE, 2),
    ),
    least_share=Fraction(1, 100),
    least_total=6_200,
    cite=GUANGDONG_SAMPLING.article("satisfaction", "群众满意度调查"),
)
"""Guangdong, 2018: 5 to 3 to 2, at least 1 % and 6,200 households (AS-9)."""

SPOT_CHECKS_2018 = SpotCheckRule(
    counties=60,
    households=1_000,
    cite=SPOT_CHECKS_2019.article(
        "counties that exited for 2018",
        "2018年退出县抽查",
        note="60 of 283, about 20 %, in all 22 provinces",
    ),
)
"""The exits of 2018, checked in July 2019 (EX-4)."""
