"""Checks of members: head, relation, sex, helpers."""

from precisionpov.facts.entry_household import (
    HouseholdEntryFacts,
    heads,
    helper_is_poor,
    helpers,
    helpers_recorded,
    member_sex_wrong,
    nobody_counted,
    pair_of_one_sex,
)
from precisionpov.facts.entry_person import (
    PersonEntryFacts,
    household_has_head,
    relation_recorded,
    sex_against_number,
    sex_against_relation,
)
from precisionpov.facts.entry_words import exited, members, monitored
from precisionpov.policy.audit.check import (
    AuditCheck,
    Basis,
    menu_2017,
    register_audit,
    tool_2015,
    tool_2024,
)
from precisionpov.policy.audit.sizes import many_members, nobody, one_head

__all__ = ["MEMBERSHIP_CHECKS"]

MEMBERSHIP_CHECKS: tuple[AuditCheck, ...] = (
    tool_2015(
        "L049",
        PersonEntryFacts,
        sex_against_relation | sex_against_number,
        "The sex disagrees with the relation to the head or with the identity number.",
        "性别与户主关系、与身份证不一致。",
    ),
    tool_2024(
        "F2_01_004",
        PersonEntryFacts,
        exited & sex_against_relation,
        "The sex of an exited person contradicts the relation to the head.",
        "脱贫人口性别与户主关系称谓矛盾。",
        basis=Basis.TITLE,
        note="配偶, 其他 and 之兄弟姐妹 fit both sexes",
    ),
    register_audit(
        "ID_60_6",
        PersonEntryFacts,
        sex_against_relation,
        "The sex contradicts the relation to the head.",
        "性别与户主关系矛盾。",
    ),
    tool_2024(
        "F3_01_001",
        PersonEntryFacts,
        exited & ~relation_recorded & household_has_head,
        "The relation of an exited person to the head is not filled in.",
        "脱贫人口缺与户主关系。",
        basis=Basis.TITLE,
        note="Title: exited persons; the code has no filter, and never fires",
    ),
    tool_2024(
        "F3_12_002",
        PersonEntryFacts,
        ~relation_recorded,
        "The relation to the head is not filled in.",
        "与户主关系未填。",
        basis=Basis.INFERRED,
        usual=False,
        note="Switched off; rule from an earlier revision, no title",
    ),
    tool_2024(
        "F2_02_001",
        HouseholdEntryFacts,
        pair_of_one_sex,
        "Head and spouse are recorded with one sex.",
        "户主与配偶性别相同。",
        also=("F2_11_003", "N25"),
    ),
    tool_2024(
        "F2_12_008",
        HouseholdEntryFacts,
        monitored & member_sex_wrong,
        "A member's sex contradicts the relation to the head in a monitored household.",
        "监测户成员性别与户主关系矛盾。",
        basis=Basis.TITLE,
        note="Never fires: compares the spouse with the head's relation instead "
        "of sex, and uses bare kin words where the register writes 之女, 之"
        "子 ",
    ),
    tool_2024(
        "F3_11_001",
        HouseholdEntryFacts,
        heads < one_head,
        "The household has no head.",
        "户内无户主。",
        also=("F3_02_012", "N26", "L050"),
    ),
    tool_2024(
        "F3_11_002",
        HouseholdEntryFacts,
        heads > one_head,
        "The household has more than one head.",
        "户内多名户主。",
        also=("F3_02_011", "L080"),
        note="as one county's tool of 2015 asks",
    ),
    register_audit(
        "ID_60_5",
        HouseholdEntryFacts,
        nobody_counted,
        "Nobody counts as a member of the household.",
        "空挂户：户内无在户成员。",
    ),
    tool_2015(
        "L091",
        HouseholdEntryFacts,
        members > many_members,
        "The household has more than seven members.",
        "一户超过7人。",
        basis=Basis.TITLE,
        note="The code takes in seven members",
    ),
    menu_2017(
        "N23",
        HouseholdEntryFacts,
        ~helpers_recorded | (helpers <= nobody),
        "Nobody is responsible for help.",
        "贫困户无帮扶责任人。",
    ),
    menu_2017(
        "N24",
        HouseholdEntryFacts,
        helper_is_poor,
        "A person responsible for help is registered as poor.",
        "既是帮扶责任人又是贫困人口。",
    ),
)
"""Checks of members: head, relation, sex, helpers."""
