"""Facts about one person of an entry: numbers, membership, health, insurance."""

import attrs

from precisionpov.facts.entry_terms import (
    Answer,
    DisabilityGrade,
    DisabilityKind,
    HealthEntry,
    IdEntry,
    IdTypeEntry,
    LabourEntry,
    PhoneEntry,
    PlaceEntry,
    ReasonEntry,
    SupportEntry,
)
from precisionpov.facts.entry_words import (
    age,
    born_on,
    dangerous_house,
    exited,
    health,
    help_dibao,
    help_disability,
    help_tekun,
    labour,
    monitored,
    not_in_school,
    phone,
    risk_disability,
    risk_eliminated,
    safe_water,
    school,
    september_age,
    tekun,
    work_place,
)
from precisionpov.reasoning.expression import CodeFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.records.person import Schooling

__all__ = [
    "PersonEntryFacts",
    "certificate_grade",
    "certificate_kind",
    "check_digit_wrong",
    "dibao",
    "employee_medical",
    "employee_pension",
    "ethnicity_recorded",
    "household_has_head",
    "id_number",
    "id_type",
    "medical_aid",
    "number_elsewhere",
    "phone_elsewhere",
    "placeholder_number",
    "relation_recorded",
    "resident_medical",
    "resident_pension",
    "serious_insurance",
    "sex_against_number",
    "sex_against_relation",
    "works_by_channel",
]

dibao: CodeFact = CodeFact(
    "dibao", "subsistence allowance recorded", "享受低保政策情况", SupportEntry
)
id_number: CodeFact = CodeFact(
    "id_number", "length of the number of the document", "证件号码位数", IdEntry
)
check_digit_wrong: TruthFact = TruthFact(
    "check_digit_wrong",
    "the check digit of the identity number is wrong",
    "身份证号校验码不符",
)
placeholder_number: TruthFact = TruthFact(
    "placeholder_number",
    "the number begins as a placeholder does",
    "证件号码以占位数字开头",
)
number_elsewhere: TruthFact = TruthFact(
    "number_elsewhere", "the number stands on another row too", "证件号码另有登记"
)
id_type: CodeFact = CodeFact("id_type", "kind of document", "证件类型", IdTypeEntry)
certificate_kind: CodeFact = CodeFact(
    "certificate_kind",
    "kind of disability by the certificate",
    "残疾证所载残疾类别",
    DisabilityKind,
)
certificate_grade: CodeFact = CodeFact(
    "certificate_grade",
    "grade of disability by the certificate",
    "残疾证所载残疾等级",
    DisabilityGrade,
)
sex_against_relation: TruthFact = TruthFact(
    "sex_against_relation",
    "the sex contradicts the relation to the head",
    "性别与户主关系矛盾",
)
sex_against_number: TruthFact = TruthFact(
    "sex_against_number",
    "the sex contradicts the identity number",
    "性别与身份证号矛盾",
)
ethnicity_recorded: TruthFact = TruthFact(
    "ethnicity_recorded", "the nationality is recorded", "已填民族"
)
relation_recorded: TruthFact = TruthFact(
    "relation_recorded", "the relation to the head is recorded", "已填与户主关系"
)
household_has_head: TruthFact = TruthFact(
    "household_has_head", "the household has a head", "户内有户主"
)
serious_insurance: CodeFact = CodeFact(
    "serious_insurance", "insurance against serious illness", "是否参加大病保险", Answer
)
resident_medical: CodeFact = CodeFact(
    "resident_medical",
    "residents' medical insurance",
    "是否参加城乡居民基本医疗保险",
    Answer,
)
employee_medical: CodeFact = CodeFact(
    "employee_medical",
    "employees' medical insurance",
    "是否参加城镇职工基本医疗保险",
    Answer,
)
resident_pension: CodeFact = CodeFact(
    "resident_pension",
    "residents' pension insurance",
    "是否参加城乡居民基本养老保险",
    Answer,
)
employee_pension: CodeFact = CodeFact(
    "employee_pension",
    "employees' pension insurance",
    "是否参加城镇职工基本养老保险",
    Answer,
)
medical_aid: CodeFact = CodeFact(
    "medical_aid", "medical aid", "是否接受医疗救助", Answer
)
phone_elsewhere: TruthFact = TruthFact(
    "phone_elsewhere", "another household has the same telephone", "电话与他户成员相同"
)
works_by_channel: TruthFact = TruthFact(
    "works_by_channel", "the channel of employment names work away", "就业渠道为务工"
)


@attrs.frozen(kw_only=True)
class PersonEntryFacts(Facts):
    """Facts about one person of an entry: numbers, membership, health, insurance.

    None means unknown.
    """

    exited: bool | None = fact(exited)
    """The household has exited poverty."""
    monitored: bool | None = fact(monitored)
    """The household is monitored."""
    risk_eliminated: Answer | None = fact(risk_eliminated)
    """Its risk is eliminated."""
    age: int | None = fact(age)
    """Age in years."""
    september_age: int | None = fact(september_age)
    """Age on 1 September of the year."""
    born_on: int | None = fact(born_on)
    """Day of birth."""
    labour: LabourEntry | None = fact(labour)
    """Labour skill recorded."""
    health: HealthEntry | None = fact(health)
    """Health recorded."""
    school: Schooling | None = fact(school)
    """Where at school."""
    not_in_school: ReasonEntry | None = fact(not_in_school)
    """Why not in compulsory school."""
    dibao: SupportEntry | None = fact(dibao)
    """Subsistence allowance recorded."""
    tekun: SupportEntry | None = fact(tekun)
    """Support for the destitute recorded."""
    phone: PhoneEntry | None = fact(phone)
    """Telephone recorded."""
    work_place: PlaceEntry | None = fact(work_place)
    """Place of work recorded."""
    dangerous_house: Answer | None = fact(dangerous_house)
    """Dangerous house."""
    safe_water: Answer | None = fact(safe_water)
    """Safe water."""
    help_dibao: bool | None = fact(help_dibao)
    """The comprehensive guarantee names dibao."""
    help_tekun: bool | None = fact(help_tekun)
    """The comprehensive guarantee names support for the destitute."""
    help_disability: bool | None = fact(help_disability)
    """The comprehensive guarantee names a disability subsidy."""
    risk_disability: bool | None = fact(risk_disability)
    """Disability is a risk."""
    id_number: IdEntry | None = fact(id_number)
    """Length of the number of the document."""
    check_digit_wrong: bool | None = fact(check_digit_wrong)
    """The check digit of the identity number is wrong."""
    placeholder_number: bool | None = fact(placeholder_number)
    """The number begins as a placeholder does."""
    number_elsewhere: bool | None = fact(number_elsewhere)
    """The number stands on another row too."""
    id_type: IdTypeEntry | None = fact(id_type)
    """Kind of document."""
    certificate_kind: DisabilityKind | None = fact(certificate_kind)
    """Kind of disability by the certificate."""
    certificate_grade: DisabilityGrade | None = fact(certificate_grade)
    """Grade of disability by the certificate."""
    sex_against_relation: bool | None = fact(sex_against_relation)
    """The sex contradicts the relation to the head."""
    sex_against_number: bool | None = fact(sex_against_number)
    """The sex contradicts the identity number."""
    ethnicity_recorded: bool | None = fact(ethnicity_recorded)
    """The nationality is recorded."""
    relation_recorded: bool | None = fact(relation_recorded)
    """The relation to the head is recorded."""
    household_has_head: bool | None = fact(household_has_head)
    """The household has a head."""
    serious_insurance: Answer | None = fact(serious_insurance)
    """Insurance against serious illness."""
    resident_medical: Answer | None = fact(resident_medical)
    """Residents' medical insurance."""
    employee_medical: Answer | None = fact(employee_medical)
    """Employees' medical insurance."""
    resident_pension: Answer | None = fact(resident_pension)
    """Residents' pension insurance."""
    employee_pension: Answer | None = fact(employee_pension)
    """Employees' pension insurance."""
    medical_aid: Answer | None = fact(medical_aid)
    """Medical aid."""
    phone_elsewhere: bool | None = fact(phone_elsewhere)
    """Another household has the same telephone."""
    works_by_channel: bool | None = fact(works_by_channel)
    """The channel of employment names work away."""
