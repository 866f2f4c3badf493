"""Facts about the household of an entry: income, causes, attribute."""

import attrs

from precisionpov.facts.entry_words import (
    dibao_member,
    disabled_member,
    exited,
    members,
    monitored,
    net_per_head,
    net_recorded,
    operating,
    operating_recorded,
    wage,
    wage_recorded,
)
from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.entry_terms import AttributeCode
from precisionpov.records.kinds import LARGEST_FEN

__all__ = [
    "HouseholdAccountsFacts",
    "able_members",
    "able_to_59",
    "able_to_65",
    "attribute",
    "award",
    "award_recorded",
    "cause_recorded",
    "cause_repeated",
    "converted_land",
    "cost",
    "cost_recorded",
    "dibao_money",
    "dibao_recorded",
    "ecological",
    "ecological_recorded",
    "healthy_child_out",
    "main_cause",
    "member_works",
    "not_exited",
    "old_member",
    "other_causes",
    "pension_money",
    "pension_recorded",
    "property_income",
    "property_recorded",
    "senior_student",
    "sick_uninsured",
    "student_member",
    "tekun_money",
    "tekun_recorded",
    "unhealthy_member",
]

not_exited: TruthFact = TruthFact(
    "not_exited", "the household has not exited", "未脱贫户"
)
cost_recorded: TruthFact = TruthFact(
    "cost_recorded", "operating cost is recorded", "已填生产经营性支出"
)
cost: NumberFact = NumberFact(
    "cost",
    "operating cost recorded",
    "生产经营性支出",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)
property_recorded: TruthFact = TruthFact(
    "property_recorded", "property income is recorded", "已填财产性收入"
)
property_income: NumberFact = NumberFact(
    "property_income",
    "property income recorded",
    "财产性收入",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)
dibao_recorded: TruthFact = TruthFact(
    "dibao_recorded", "dibao money is recorded", "已填低保金"
)
dibao_money: NumberFact = NumberFact(
    "dibao_money",
    "dibao money recorded",
    "低保金",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)
tekun_recorded: TruthFact = TruthFact(
    "tekun_recorded", "money of the destitute is recorded", "已填特困供养金"
)
tekun_money: NumberFact = NumberFact(
    "tekun_money",
    "money of the destitute recorded",
    "特困供养金",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)
pension_recorded: TruthFact = TruthFact(
    "pension_recorded", "pension money is recorded", "已填养老金"
)
pension_money: NumberFact = NumberFact(
    "pension_money",
    "pension money recorded",
    "养老金",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)
award_recorded: TruthFact = TruthFact(
    "award_recorded", "the family planning award is recorded", "已填计划生育金"
)
award: NumberFact = NumberFact(
    "award",
    "family planning award recorded",
    "计划生育金",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)
ecological_recorded: TruthFact = TruthFact(
    "ecological_recorded", "ecological compensation is recorded", "已填生态补偿金"
)
ecological: NumberFact = NumberFact(
    "ecological",
    "ecological compensation recorded",
    "生态补偿金",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)
converted_land: TruthFact = TruthFact(
    "converted_land", "it has land returned to forest", "有退耕还林面积"
)
member_works: TruthFact = TruthFact(
    "member_works", "a member has months of work", "有务工成员"
)
cause_recorded: TruthFact = TruthFact(
    "cause_recorded", "a main cause is recorded", "已填主要致贫原因"
)
main_cause: CodeFact = CodeFact(
    "main_cause", "main cause", "主要致贫原因", CauseOfPoverty
)
cause_repeated: TruthFact = TruthFact(
    "cause_repeated",
    "another cause repeats the main cause",
    "其他致贫原因与主要致贫原因重复",
)
other_causes: NumberFact = NumberFact(
    "other_causes", "other causes recorded", "其他致贫原因数", Unit.ITEM, 0, 100
)
unhealthy_member: TruthFact = TruthFact(
    "unhealthy_member", "a member is not healthy", "有不健康成员"
)
student_member: TruthFact = TruthFact(
    "student_member", "a member is at school", "有在校生"
)
senior_student: TruthFact = TruthFact(
    "senior_student", "a member is at senior high school or above", "有高中及以上在校生"
)
attribute: CodeFact = CodeFact(
    "attribute", "attribute recorded", "贫困户属性", AttributeCode
)
able_to_65: TruthFact = TruthFact(
    "able_to_65", "a member of working age is able to work", "有16至65周岁劳动力"
)
able_to_59: TruthFact = TruthFact(
    "able_to_59", "a member of 16 to 59 is able to work", "有16至59周岁劳动力"
)
able_members: NumberFact = NumberFact(
    "able_members", "members able to work", "劳动力人数", Unit.PERSON, 0, 100
)
old_member: TruthFact = TruthFact(
    "old_member", "a member is of pension age", "有60周岁以上成员"
)
sick_uninsured: TruthFact = TruthFact(
    "sick_uninsured",
    "a sick member lacks insurance against serious illness",
    "患病成员未参加大病保险",
)
healthy_child_out: TruthFact = TruthFact(
    "healthy_child_out",
    "a healthy child of compulsory age is out of school",
    "健康适龄儿童失学",
)


@attrs.frozen(kw_only=True)
class HouseholdAccountsFacts(Facts):
    """Facts about the household of an entry: income, causes, attribute.

    None means unknown.
    """

    exited: bool | None = fact(exited)
    """The household has exited poverty."""
    monitored: bool | None = fact(monitored)
    """The household is monitored."""
    members: int = fact(members)
    """Members recorded."""
    net_recorded: bool | None = fact(net_recorded)
    """Net income per head is recorded."""
    net_per_head: int | Range | None = fact(net_per_head)
    """Net income per head recorded."""
    wage_recorded: bool | None = fact(wage_recorded)
    """Wage income is recorded."""
    wage: int | Range | None = fact(wage)
    """Wage income recorded."""
    operating_recorded: bool | None = fact(operating_recorded)
    """Operating income is recorded."""
    operating: int | Range | None = fact(operating)
    """Operating income recorded."""
    disabled_member: bool | None = fact(disabled_member)
    """A member is recorded as disabled."""
    not_exited: bool | None = fact(not_exited)
    """The household has not exited."""
    cost_recorded: bool | None = fact(cost_recorded)
    """Operating cost is recorded."""
    cost: int | Range | None = fact(cost)
    """Operating cost recorded."""
    property_recorded: bool | None = fact(property_recorded)
    """Property income is recorded."""
    property_income: int | Range | None = fact(property_income)
    """Property income recorded."""
    dibao_recorded: bool | None = fact(dibao_recorded)
    """Dibao money is recorded."""
    dibao_money: int | Range | None = fact(dibao_money)
    """Dibao money recorded."""
    tekun_recorded: bool | None = fact(tekun_recorded)
    """Money of the destitute is recorded."""
    tekun_money: int | Range | None = fact(tekun_money)
    """Money of the destitute recorded."""
    pension_recorded: bool | None = fact(pension_recorded)
    """Pension money is recorded."""
    pension_money: int | Range | None = fact(pension_money)
    """Pension money recorded."""
    award_recorded: bool | None = fact(award_recorded)
    """The family planning award is recorded."""
    award: int | Range | None = fact(award)
    """Family planning award recorded."""
    ecological_recorded: bool | None = fact(ecological_recorded)
    """Ecological compensation is recorded."""
    ecological: int | Range | None = fact(ecological)
    """Ecological compensation recorded."""
    converted_land: bool | None = fact(converted_land)
    """It has land returned to forest."""
    member_works: bool | None = fact(member_works)
    """A member has months of work."""
    cause_recorded: bool | None = fact(cause_recorded)
    """A main cause is recorded."""
    main_cause: CauseOfPoverty | None = fact(main_cause)
    """Main cause."""
    cause_repeated: bool | None = fact(cause_repeated)
    """Another cause repeats the main cause."""
    other_causes: int | None = fact(other_causes)
    """Other causes recorded."""
    unhealthy_member: bool | None = fact(unhealthy_member)
    """A member is not healthy."""
    student_member: bool | None = fact(student_member)
    """A member is at school."""
    senior_student: bool | None = fact(senior_student)
    """A member is at senior high school or above."""
    dibao_member: bool | None = fact(dibao_member)
    """A member draws dibao."""
    attribute: AttributeCode | None = fact(attribute)
    """Attribute recorded."""
    able_to_65: bool | None = fact(able_to_65)
    """A member of working age is able to work."""
    able_to_59: bool | None = fact(able_to_59)
    """A member of 16 to 59 is able to work."""
    able_members: int | None = fact(able_members)
    """Members able to work."""
    old_member: bool | None = fact(old_member)
    """A member is of pension age."""
    sick_uninsured: bool | None = fact(sick_uninsured)
    """A sick member lacks insurance against serious illness."""
    healthy_child_out: bool | None = fact(healthy_child_out)
    """A healthy child of compulsory age is out of school."""
