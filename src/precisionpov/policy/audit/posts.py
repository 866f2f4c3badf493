"""Checks of public posts."""

from precisionpov.facts.entry_household import HouseholdEntryFacts, post_without_labour
from precisionpov.facts.entry_terms import MonthsEntry
from precisionpov.facts.entry_words import age, exited, monitored
from precisionpov.facts.entry_work import (
    PersonWorkFacts,
    calendar_age,
    post_by_channel,
    post_months,
    post_outside_county,
    posts,
)
from precisionpov.policy.audit.check import AuditCheck, Basis, tool_2024
from precisionpov.policy.audit.sizes import many_posts, no_item
from precisionpov.policy.audit.times import post_over, working_first

__all__ = ["POSTS_CHECKS"]

POSTS_CHECKS: tuple[AuditCheck, ...] = (
    tool_2024(
        "F3_01_005",
        PersonWorkFacts,
        exited
        & post_months.one_of(MonthsEntry.SOME, MonthsEntry.ZERO)
        & (posts <= no_item),
        "Months in a public post are filled in, but no post.",
        "填了公益岗月数而未填岗位。",
        basis=Basis.TITLE,
        note="Never fires (absence test)",
    ),
    tool_2024(
        "F3_01_006",
        PersonWorkFacts,
        exited & (posts > no_item) & post_months.is_(MonthsEntry.BLANK),
        "A public post is filled in, but no months.",
        "填了公益性岗位而未填月数。",
        basis=Basis.TITLE,
        note="Never fires (absence test)",
    ),
    tool_2024(
        "F3_01_008",
        PersonWorkFacts,
        exited & (age < working_first) & (posts > no_item),
        "An exited child under 16 holds a public post.",
        "16岁以下脱贫人口登记公益性岗位。",
        basis=Basis.TITLE,
        note="As coded every exited child under 16 is flagged (blank text is "
        'not "absent")',
    ),
    tool_2024(
        "F3_01_010",
        PersonWorkFacts,
        exited & (posts >= many_posts),
        "An exited person holds three public posts or more.",
        "脱贫人口登记3种以上公益性岗位。",
        basis=Basis.TITLE,
        usual=False,
        note="The code flags from 2",
    ),
    tool_2024(
        "F3_01_011",
        PersonWorkFacts,
        monitored & (posts >= many_posts),
        "A monitored person holds three public posts or more.",
        "监测对象登记3种以上公益性岗位。",
        basis=Basis.TITLE,
        usual=False,
        note="The code flags from 2",
    ),
    tool_2024(
        "F5_01_003",
        PersonWorkFacts,
        exited & post_outside_county,
        "A public post or help workshop is recorded outside the county.",
        "县外务工却填公益岗位或帮扶车间渠道。",
        also=("F5_12_002",),
    ),
    tool_2024(
        "F5_01_006",
        PersonWorkFacts,
        exited & (calendar_age >= post_over) & post_by_channel,
        "An exited person of 70 or more holds a public post.",
        "70岁及以上脱贫人口从事公益性岗位。",
        usual=False,
    ),
    tool_2024(
        "F5_12_005",
        PersonWorkFacts,
        exited & monitored & (calendar_age >= post_over) & post_by_channel,
        "A monitored person of 70 or more holds a public post.",
        "70岁及以上监测对象从事公益性岗位。",
        usual=False,
    ),
    tool_2024(
        "F5_12_004",
        PersonWorkFacts,
        exited & (calendar_age < working_first) & post_by_channel,
        "A child under 16 works in a public post.",
        "16岁以下从事公益性岗位。",
    ),
    tool_2024(
        "F5_15_003",
        PersonWorkFacts,
        (posts > no_item) & post_months.one_of(MonthsEntry.BLANK, MonthsEntry.ZERO),
        "A public post is filled in, but its months are blank or none.",
        "填了公益性岗位而月数为空或0。",
    ),
    tool_2024(
        "F5_15_006",
        HouseholdEntryFacts,
        post_without_labour,
        "A member without labour holds a public post.",
        "有公益性岗位的成员无劳动力。",
        basis=Basis.INFERRED,
        usual=False,
        note="The code writes 无劳动能力, which is not a value of the column, so"
        " only 丧失劳动力 is caught",
    ),
)
"""Checks of public posts."""
