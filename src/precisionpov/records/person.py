"""A person of a household, as the register keeps one."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, final

import attrs

from precisionpov.errors import Fault
from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import Count, Identifier, Text
from precisionpov.records.kinds import Whole
from precisionpov.records.record import Record, required_term, term

__all__ = [
    "DropoutReason",
    "Education",
    "Health",
    "Labour",
    "MemberStatus",
    "Person",
    "Relation",
    "Schooling",
    "Sex",
]


class Relation(Term):
    """How a member is related to the head of the household."""

    HEAD = "head", "head of household", "户主"
    SPOUSE = "spouse", "spouse", "配偶"
    CHILD = "child", "son or daughter", "子女"
    CHILD_IN_LAW = "child_in_law", "son- or daughter-in-law", "儿媳或女婿"
    GRANDCHILD = "grandchild", "grandchild", "孙子女或外孙子女"
    PARENT = "parent", "father or mother", "父母"
    PARENT_IN_LAW = "parent_in_law", "father- or mother-in-law", "岳父母或公婆"
    GRANDPARENT = "grandparent", "grandparent", "祖父母或外祖父母"
    SIBLING = "sibling", "brother or sister", "兄弟姐妹"
    OTHER = "other", "other relation", "其他"


class Sex(Term):
    """The sex recorded."""

    MALE = "male", "male", "男"
    FEMALE = "female", "female", "女"


class Health(Term):
    """The state of health, in the register's four classes."""

    HEALTHY = "healthy", "healthy", "健康"
    CHRONIC_ILLNESS = "chronic_illness", "long chronic illness", "长期慢性病"
    SERIOUS_ILLNESS = "serious_illness", "serious illness", "大病"
    DISABLED = "disabled", "disabled", "残疾"


class Labour(Term):
    """The ability to work, in the register's classes; ``weak`` is a later one."""

    ORDINARY = "ordinary", "ordinary labour", "普通劳动力"
    SKILLED = "skilled", "skilled labour", "技能劳动力"
    LOST = "lost", "lost the ability to work", "丧失劳动力"
    NONE = "none", "no labour", "无劳动力"
    WEAK = "weak", "weak or half labour", "弱劳动力或半劳动力"


class Schooling(Term):
    """Where someone is at school now."""

    NOT_ENROLLED = "not_enrolled", "not enrolled", "非在校生"
    PRESCHOOL = "preschool", "preschool", "学前教育"
    PRIMARY = "primary", "primary school", "小学"
    JUNIOR_MIDDLE = "junior_middle", "junior middle school", "初中"
    SENIOR_MIDDLE = "senior_middle", "senior middle school", "普通高中"
    SECONDARY_VOCATIONAL = (
        "secondary_vocational",
        "secondary vocational school",
        "中职",
    )
    HIGHER_VOCATIONAL = "higher_vocational", "higher vocational college", "高职高专"
    COLLEGE = "college", "college or university", "本科"
    POSTGRADUATE = "postgraduate", "postgraduate study", "研究生"
    HOME_TEACHING = "home_teaching", "taught at home by the school", "送教上门"


class Education(Term):
    """The highest school completed."""

    NONE = "none", "none", "文盲或半文盲"
    PRIMARY = "primary", "primary school", "小学"
    JUNIOR_MIDDLE = "junior_middle", "junior middle school", "初中"
    SENIOR_MIDDLE = "senior_middle", "senior middle or vocational school", "高中"
    COLLEGE = "college", "college or above", "大专及以上"


class DropoutReason(Term):
    """Why a child left compulsory school."""

    POVERTY = "poverty", "for poverty", "因贫"
    OWN_CHOICE = "own_choice", "weary of school", "厌学"
    ILLNESS = "illness", "for illness", "因病"
    OTHER = "other", "other reason", "其他"


class MemberStatus(Term):
    """How a member belongs to the household (IN-4, IN-50 to IN-53)."""

    RESIDENT = "resident", "lives in the household", "常住"
    BOARDING_STUDENT = "boarding_student", "boards at a school", "寄宿学生"
    WORKING_AWAY = "working_away", "works away", "外出务工"
    CONSCRIPT = "conscript", "serves as a conscript", "义务兵"
    MARRIED_IN = "married_in", "married in", "婚入"
    NEWBORN = "newborn", "newborn", "新生儿"
    TRANSFERRED_IN = "transferred_in", "moved in otherwise", "其他转入"
    DEAD = "dead", "dead", "死亡"
    MARRIED_OUT = "married_out", "married out", "婚出"
    SETTLED_ABROAD = "settled_abroad", "settled abroad", "出国定居"
    JAILED = "jailed", "in prison", "服刑"
    MISSING = "missing", "missing for long", "长期失联"
    OWN_HOUSEHOLD_ELSEWHERE = (
        "own_household_elsewhere",
        "has a household elsewhere",
        "另有家庭",
    )
    TRANSFERRED_OUT = "transferred_out", "moved out otherwise", "其他转出"

    @property
    def counted(self) -> bool:
        """Whether such a member counts as one of the household."""
        return self not in _NOT_COUNTED


_NOT_COUNTED = frozenset(
    {
        MemberStatus.DEAD,
        MemberStatus.MARRIED_OUT,
        MemberStatus.SETTLED_ABROAD,
        MemberStatus.JAILED,
        MemberStatus.MISSING,
        MemberStatus.OWN_HOUSEHOLD_ELSEWHERE,
        MemberStatus.TRANSFERRED_OUT,
    }
)


@final
@attrs.frozen(kw_only=True, repr=False)
class Person(Record):
    """A member of a household. What is not known is left out, and is None.

    Attributes:
        id: The id within the household.
        name: The name; never shown in ``repr`` or in a message.
        born: The day of birth.
        sex: The sex.
        relation: The relation to the head of the household.
        status: How the member belongs to the household.
        status_since: The day a member joined (married in, newborn, moved in), or
            the day one who is no longer counted left.
        rural_hukou: Holds a rural household registration (IN-51 asks it of a head).
        health: The state of health, in the register's class.
        disabled: Is disabled. Stands beside ``health``: one can be ill as well.
        labour: The ability to work.
        education: The highest school completed.
        schooling: Where the member is at school now.
        school_delay_approved: A lawful delay or suspension of school was approved.
        certified_unable: The county's committee of experts certified that the
            member is bodily unable to attend school (G-3).
        dropout_reason: Why the member left compulsory school.
        dropout_visits: Home visits made to bring the member back to school.
        dropout_signed: Parent, school and helper signed the record of the visits.
        education_aided: Receives school aid.
        insured: Has the residents' basic medical insurance.
        catastrophic_insured: Has the insurance against serious illness.
        medical_assisted: Medical assistance is secured.
        layered_cover: Has the further cover that the place gives.
        months_away: Months of work outside in the year of the window, 0 to 12.
        works_locally: Works for pay near home.

    Raises:
        RecordError: A field holds what it cannot, or ``status_since`` is before
            ``born``.
    """

    id: Identifier
    name: Text | None = attrs.field(default=None, repr=False)
    born: date | None = None
    sex: Sex | None = attrs.field(default=None, converter=term)
    relation: Relation | None = attrs.field(default=None, converter=term)
    status: MemberStatus = attrs.field(
        default=MemberStatus.RESIDENT, converter=required_term
    )
    status_since: date | None = None
    rural_hukou: bool | None = None
    health: Health | None = attrs.field(default=None, converter=term)
    disabled: bool | None = None
    labour: Labour | None = attrs.field(default=None, converter=term)
    education: Education | None = attrs.field(default=None, converter=term)
    schooling: Schooling | None = attrs.field(default=None, converter=term)
    school_delay_approved: bool | None = None
    certified_unable: bool | None = None
    dropout_reason: DropoutReason | None = attrs.field(default=None, converter=term)
    dropout_visits: Count | None = None
    dropout_signed: bool | None = None
    education_aided: bool | None = None
    insured: bool | None = None
    catastrophic_insured: bool | None = None
    medical_assisted: bool | None = None
    layered_cover: bool | None = None
    months_away: Annotated[int, Whole(0, 12)] | None = None
    works_locally: bool | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse a status that began before birth."""
        if self.born and self.status_since and self.status_since < self.born:
            return (Fault("status_since", "is before the day of birth"),)
        return ()
