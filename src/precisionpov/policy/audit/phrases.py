"""What many checks say alike."""

from precisionpov.facts.entry_accounts import attribute
from precisionpov.facts.entry_help import (
    helped_comprehensive,
    helped_education,
    helped_employment,
    helped_finance,
    helped_health,
    helped_housing,
    helped_other,
    helped_post,
    helped_relocation,
    helped_school,
    helped_social,
    helped_water,
)
from precisionpov.facts.entry_household import (
    converted,
    cropland,
    forest,
    green,
    irrigated,
)
from precisionpov.facts.entry_monitoring import hundredfold_workers
from precisionpov.facts.entry_person import (
    certificate_grade,
    certificate_kind,
    employee_medical,
    id_number,
    resident_medical,
)
from precisionpov.facts.entry_terms import (
    Answer,
    DisabilityGrade,
    DisabilityKind,
    HealthEntry,
    IdEntry,
    ReasonEntry,
    SupportEntry,
)
from precisionpov.facts.entry_words import (
    age,
    health,
    helped_industry,
    members,
    not_in_school,
    risk_eliminated,
    school,
    tekun,
)
from precisionpov.policy.audit.times import (
    child_first,
    old_first,
    school_last,
    working_first,
)
from precisionpov.reasoning.expression import Condition, Quotient, per
from precisionpov.records.entry_terms import AttributeCode
from precisionpov.records.person import Schooling

__all__ = [
    "AT_SCHOOL",
    "BEYOND",
    "CERTIFICATE",
    "CROPLAND_EACH",
    "DESTITUTE",
    "DEVELOPING",
    "FOREST_EACH",
    "GONE",
    "HEALTHY",
    "MORE_CONVERTED",
    "MORE_IRRIGATED",
    "NO_HELP",
    "NO_REASON",
    "OF_WORKING_AGE",
    "OF_WUBAO",
    "ONLY_GUARANTEE",
    "ON_DIBAO",
    "OPEN",
    "SCHOOL_AGE",
    "SEVERELY_PHYSICAL",
    "SHARE_ABLE",
    "TWICE_INSURED",
    "VOCATIONAL",
    "WRONG_LENGTH",
]

OPEN: Condition = risk_eliminated.is_(Answer.NO)
GONE: Condition = risk_eliminated.is_(Answer.YES)
AT_SCHOOL: Condition = ~school.is_(Schooling.NOT_ENROLLED)
VOCATIONAL: Condition = school.one_of(
    Schooling.SECONDARY_VOCATIONAL, Schooling.HIGHER_VOCATIONAL
)
BEYOND: Condition = school.one_of(
    Schooling.SENIOR_MIDDLE,
    Schooling.SECONDARY_VOCATIONAL,
    Schooling.HIGHER_VOCATIONAL,
    Schooling.COLLEGE,
    Schooling.POSTGRADUATE,
)
HEALTHY: Condition = health.is_(HealthEntry.HEALTHY)
NO_REASON: Condition = not_in_school.is_(ReasonEntry.BLANK)
OF_WORKING_AGE: Condition = (age >= working_first) & (age < old_first)
SCHOOL_AGE: Condition = (age >= child_first) & (age <= school_last)
DESTITUTE: Condition = tekun.one_of(SupportEntry.URBAN, SupportEntry.RURAL)
WRONG_LENGTH: Condition = id_number.one_of(
    IdEntry.FIFTEEN, IdEntry.OTHER, IdEntry.BLANK
)
CERTIFICATE: Condition = id_number.one_of(IdEntry.TWENTY, IdEntry.TWENTY_TWO)
SEVERELY_PHYSICAL: Condition = certificate_kind.is_(
    DisabilityKind.PHYSICAL
) & certificate_grade.one_of(DisabilityGrade.FIRST, DisabilityGrade.SECOND)
TWICE_INSURED: Condition = resident_medical.is_(Answer.YES) & employee_medical.is_(
    Answer.YES
)
ON_DIBAO: Condition = attribute.one_of(AttributeCode.DIBAO, AttributeCode.DIBAO_POOR)
OF_WUBAO: Condition = attribute.one_of(AttributeCode.WUBAO, AttributeCode.WUBAO_POOR)
DEVELOPING: Condition = (
    helped_industry | helped_post | helped_employment | helped_finance
)
ONLY_GUARANTEE: Condition = (
    ~helped_school
    & ~helped_health
    & ~helped_industry
    & ~helped_housing
    & ~helped_post
    & ~helped_employment
    & ~helped_relocation
    & ~helped_education
    & ~helped_social
    & ~helped_finance
    & ~helped_water
    & ~helped_other
)
NO_HELP: Condition = (
    ~helped_industry
    & ~helped_housing
    & ~helped_health
    & ~helped_post
    & ~helped_employment
    & ~helped_relocation
    & ~helped_education
    & ~helped_social
    & ~helped_finance
    & ~helped_water
    & ~helped_comprehensive
    & ~helped_other
)
SHARE_ABLE: Quotient = per(
    hundredfold_workers,
    members,
    en="a hundred times the workers per member",
    zh="劳动力占比（百分数）",
)
CROPLAND_EACH: Quotient = per(cropland, members, en="cropland per head", zh="人均耕地")
FOREST_EACH: Quotient = per(forest, members, en="forest per head", zh="人均林地")
MORE_IRRIGATED: Condition = irrigated > cropland
MORE_CONVERTED: Condition = converted > green
