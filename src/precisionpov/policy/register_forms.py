"""What to look at in how a household is made up: flags, no verdict (ID-40 to ID-42).

To split, to merge or to register without living there is no fault by itself: whoever
knows the household must look.
"""

from precisionpov.facts.household_form import (
    HouseholdFormFacts,
    all_away,
    children_assets,
    children_house,
    merged,
    nobody_counts,
    recorded_not_resident,
    recorded_shell,
    recorded_split,
    shares_dwelling,
    shares_person,
    size_differs,
    split_from_other_state,
    split_off,
    youngest,
)
from precisionpov.policy.documents import (
    HOUSING_GUIDE_2009,
    OWN_CHECKS,
    REGISTER_AUDIT,
)
from precisionpov.policy.local_documents import SHANGRAO_2017
from precisionpov.policy.register_documents import FIRST_DAY, LAST_MONITORED_DAY
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit

__all__ = ["FORM_NUMBERS", "FORM_RULES", "elderly_age"]

_SPLIT = SHANGRAO_2017.article(
    "obvious splitting of households",
    "明显拆户",
    note="a local ground of removal; here it is a flag",
)
_OWN = OWN_CHECKS.article(
    "households split, merged, sharing a dwelling or of old people alone",
    "拆户、并户、同住和老人单独立户",
    confidence=Confidence.MEDIUM,
)
_HOUSED = HOUSING_GUIDE_2009.article(
    "grades A to D",
    "危险性等级（A级至D级）",
    note="that parents apart from children with a safe house are safely housed is "
    "read from local notices of 2019 to 2022; here it is a flag",
)
_AUDIT = REGISTER_AUDIT.article(
    "empty households, people twice, size", "空挂户、人员重复、人数不符"
)

elderly_age: Parameter = Parameter(
    "elderly_household_age",
    "age from which a household counts as of old people",
    "老人户年龄",
    Unit.YEAR,
)

_FORM = Rule(
    "household_form",
    HouseholdFormFacts,
    (),
    en="What is to be looked at in how the household is made up?",
    zh="该户的构成有何需要核实？",
    notes=(
        Criterion(
            "split",
            split_off,
            _SPLIT,
            "The household was split off from another one.",
            "该户由另一户分出。",
        ),
        Criterion(
            "split_from_better_off",
            split_off & split_from_other_state,
            _OWN,
            "It was split off from a household that is not poor.",
            "该户由非贫困户分出。",
        ),
        Criterion(
            "merged",
            merged,
            _OWN,
            "The people of several households were put into one.",
            "该户由两户以上合并。",
        ),
        Criterion(
            "old_people_alone",
            youngest >= elderly_age,
            _OWN,
            "Only old people belong to it; their children may live elsewhere.",
            "该户仅有老人，子女可能另立户。",
        ),
        Criterion(
            "shared_dwelling",
            shares_dwelling,
            _OWN,
            "It shares a dwelling with people who are not poor.",
            "该户与非贫困人口同住一处。",
        ),
        Criterion(
            "children_with_assets",
            (youngest >= elderly_age) & children_assets,
            _OWN,
            "Only old people belong to it, and a child living apart in the village "
            "owns what a negative list names.",
            "该户仅有老人，而同村另立户的子女有负面清单所列财产。",
        ),
        Criterion(
            "children_with_house",
            (youngest >= elderly_age) & children_house,
            _HOUSED,
            "Only old people belong to it, and a child living apart has a safe house "
            "that can hold them.",
            "该户仅有老人，而另立户的子女有可容纳老人的安全住房。",
        ),
        Criterion(
            "nobody_left",
            nobody_counts,
            _AUDIT,
            "Nobody belongs to the household any more.",
            "该户已无应计成员。",
        ),
        Criterion(
            "shell",
            recorded_shell | recorded_not_resident | all_away,
            _AUDIT,
            "Nobody may live there: it may be a registration only.",
            "该户可能无人居住，疑为空挂户。",
        ),
        Criterion(
            "recorded_split",
            recorded_split,
            _SPLIT,
            "A check found that it was split to become poor.",
            "核查发现该户为致贫而拆户。",
        ),
        Criterion(
            "size",
            size_differs,
            _AUDIT,
            "More people are recorded than count.",
            "登记成员多于应计成员。",
        ),
        Criterion(
            "person_shared",
            shares_person,
            _AUDIT,
            "One of its people counts in another household too.",
            "有成员同时计入他户。",
        ),
    ),
)

FORM_RULES: tuple[Timeline[Rule], ...] = (
    Timeline(_FORM.id, [Dated(_FORM, FIRST_DAY, LAST_MONITORED_DAY, _AUDIT)]),
)
"""The checklist."""

FORM_NUMBERS: tuple[Timeline[int], ...] = (
    Timeline(elderly_age.name, [Dated(60, FIRST_DAY, LAST_MONITORED_DAY, _OWN)]),
)
"""Its number."""
