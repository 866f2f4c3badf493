"""Which checks are asked where and when: profiles, each a policy of its own.

The national profile holds what may be asked anywhere. A place adds the checks of its
own tool: numbers of one place or year, and what is doubtful, are asked only there.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import pairwise
from types import MappingProxyType

import attrs

from precisionpov.errors import PolicyError
from precisionpov.facts.entry_accounts import HouseholdAccountsFacts
from precisionpov.facts.entry_help import HouseholdHelpFacts
from precisionpov.facts.entry_household import HouseholdEntryFacts
from precisionpov.facts.entry_monitoring import HouseholdMonitoringFacts
from precisionpov.facts.entry_person import PersonEntryFacts
from precisionpov.facts.entry_standing import PersonStandingFacts
from precisionpov.facts.entry_support import HouseholdSupportFacts
from precisionpov.facts.entry_village import VillageEntryFacts
from precisionpov.facts.entry_work import PersonWorkFacts
from precisionpov.money import yuan
from precisionpov.policy.audit.amounts import tool_line
from precisionpov.policy.audit.catalogue import AUDIT_CHECKS
from precisionpov.policy.audit.check import AuditCheck, AuditSource
from precisionpov.policy.audit.documents import COUNTY_CHECKS_2015
from precisionpov.policy.audit.numbers import AUDIT_VALUES
from precisionpov.policy.audit.times import (
    able_last,
    child_first,
    old_first,
    primary_last,
    school_last,
    worker_last,
    working_first,
)
from precisionpov.policy.documents import REGISTER_AUDIT
from precisionpov.policy.local.guizhou import GUIZHOU_CHANGSHUN
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, require_policy
from precisionpov.reasoning.expression import Parameter
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = [
    "AUDIT_CHANGSHUN",
    "AUDIT_COUNTY_2015",
    "AUDIT_COUNTY_2021",
    "AUDIT_NATIONAL",
    "AUDIT_PROFILES",
    "AUDIT_PURPOSES",
    "READ_BY_FACTS",
    "audit_profile",
    "audited",
]

FIRST_DAY, LAST_DAY = date(2014, 4, 2), date(2025, 12, 31)
CHANGSHUN_YEARS = (date(2023, 1, 1), date(2024, 12, 31))
LINES = ((2015, 2_800), (2016, 2_855), (2017, 3_100))

AUDIT_PURPOSES: Mapping[str, type[Facts]] = MappingProxyType(
    {
        "audit_person": PersonEntryFacts,
        "audit_standing": PersonStandingFacts,
        "audit_work": PersonWorkFacts,
        "audit_household": HouseholdEntryFacts,
        "audit_accounts": HouseholdAccountsFacts,
        "audit_monitoring": HouseholdMonitoringFacts,
        "audit_help": HouseholdHelpFacts,
        "audit_support": HouseholdSupportFacts,
        "audit_village": VillageEntryFacts,
    }
)
"""The purposes of a profile, each with the class of facts that its rule reads."""

READ_BY_FACTS: tuple[Parameter, ...] = (
    working_first,
    able_last,
    worker_last,
    old_first,
    child_first,
    primary_last,
    school_last,
)
"""The ages that facts are worked out with, beside the rules that name them."""

_AUDIT = REGISTER_AUDIT.article("checks of the register", "数据清洗核查项目")


def _rules(checks: Iterable[AuditCheck]) -> tuple[Timeline[Rule], ...]:
    """Make one timeline of checklists for each class of facts."""
    held = tuple(checks)
    lines: list[Timeline[Rule]] = []
    for purpose, subject in AUDIT_PURPOSES.items():
        mine = [one for one in held if one.subject is subject]
        starts = {one.since for one in mine}
        starts |= {one.until + timedelta(days=1) for one in mine}
        days = sorted(starts)
        spans = [
            Dated(_checklist(subject, asked), first, after - timedelta(days=1), _AUDIT)
            for first, after in pairwise(days)
            if (asked := [one for one in mine if one.since <= first <= one.until])
        ]
        lines.append(Timeline(purpose, spans))
    return tuple(lines)


def _checklist(subject: type[Facts], checks: Iterable[AuditCheck]) -> Rule:
    """Make the checklist of one class of facts."""
    return Rule(
        "audit",
        subject,
        (),
        en="What is wrong in the entry?",
        zh="该登记信息有何问题？",
        notes=(one.criterion for one in checks),
    )


def _numbers(lines: Iterable[Timeline[Rule]]) -> tuple[Timeline[int], ...]:
    """Give the numbers that these rules, or the facts, are worked out with."""
    used = {
        one: None
        for line in lines
        for span in line.spans
        for one in span.value.parameters
    }
    made = [
        Timeline(one.name, [Dated(value, FIRST_DAY, LAST_DAY, cite)])
        for one, (value, cite) in AUDIT_VALUES.items()
        if one in used or one in READ_BY_FACTS
    ]
    return (*made, *((_TOOL_LINE,) if tool_line in used else ()))


_TOOL_LINE: Timeline[int] = Timeline(
    tool_line.name,
    [
        Dated[int].years(
            int(yuan(amount)),
            year,
            year,
            COUNTY_CHECKS_2015.article("check L075", "第L075项"),
        )
        for year, amount in LINES
    ],
)


def _profile(
    base: Policy,
    name: str,
    en: str,
    zh: str,
    *sources: AuditSource,
    years: tuple[date, date] | None = None,
) -> Policy:
    """Make a profile: what may be asked anywhere, and all that a place's tool asks."""
    usual = _rules(one for one in AUDIT_CHECKS if one.usual)
    rules = usual
    if sources:
        whole = _rules(
            _within(one, years)
            for one in AUDIT_CHECKS
            if one.usual or one.source in sources
        )
        rules = tuple(
            own.or_else(other) for own, other in zip(whole, usual, strict=True)
        )
    return base.place(name, en=en, zh=zh, rules=rules, numbers=_numbers(rules))


def _within(check: AuditCheck, years: tuple[date, date] | None) -> AuditCheck:
    """Give a check; those of one place alone only in the years of its tool."""
    if check.usual or years is None:
        return check
    return attrs.evolve(check, since=years[0], until=years[1])


AUDIT_NATIONAL: Policy = _profile(
    NATIONAL, "audit_national", "China, checks of the register", "全国数据核查"
)
"""What may be asked anywhere, with the days on which it is asked."""

AUDIT_COUNTY_2015: Policy = _profile(
    NATIONAL,
    "audit_county_2015",
    "A county's tool of 2015 to 2017",
    "某县核查工具（2015至2017年）",
    AuditSource.COUNTY_2015,
)
"""The national checks, and from 2015 to 2017 those of one county, not named."""

AUDIT_COUNTY_2021: Policy = _profile(
    NATIONAL,
    "audit_county_2021",
    "A county's tool, from 2021",
    "某县核查工具（2021年起）",
    AuditSource.COUNTY_2021,
)
"""The national checks, and from 2021 the limits of one county, not named (IN-73)."""

AUDIT_CHANGSHUN: Policy = _profile(
    GUIZHOU_CHANGSHUN,
    "audit_changshun",
    "Changshun county, Guizhou, checks of the register",
    "贵州省长顺县数据核查",
    AuditSource.CHANGSHUN_2024,
    years=CHANGSHUN_YEARS,
)
"""The national checks, and in 2023 and 2024 all of Changshun's tool."""

AUDIT_PROFILES: Mapping[str, Policy] = MappingProxyType(
    {
        "national": AUDIT_NATIONAL,
        "county_2015": AUDIT_COUNTY_2015,
        "county_2021": AUDIT_COUNTY_2021,
        "changshun": AUDIT_CHANGSHUN,
    }
)
"""The profiles by place."""


def audit_profile(place: str = "national") -> Policy:
    """Give the profile of checks of a place.

    Raises:
        PolicyError: There is no profile of that place.
    """
    found = AUDIT_PROFILES.get(place)
    if found is None:
        msg = f"no profile of checks; there are {', '.join(AUDIT_PROFILES)}"
        raise PolicyError(msg)
    return found


def audited(policy: Policy, profile: Policy = AUDIT_NATIONAL) -> Policy:
    """Give a place's policy with the checks of a profile.

    Args:
        policy: The place.
        profile: Whose checks it takes.

    Raises:
        TypeError: One of them is no policy.
    """
    require_policy(policy)
    require_policy(profile)
    return policy.place(
        policy.id,
        en=policy.en,
        zh=policy.zh,
        rules=(line for line in profile.rules if line.name in AUDIT_PURPOSES),
        numbers=(line for line in profile.numbers if line.name.startswith("audit_")),
    )
