"""What others know of a household, and what it declared, as facts (ID-55, ID-56)."""

import attrs

from precisionpov.facts.about import HouseholdFacts
from precisionpov.reasoning.expression import NumberFact, TruthFact
from precisionpov.reasoning.facts import fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from precisionpov.records.household import MOST_MEMBERS

__all__ = [
    "EvidenceFacts",
    "company_declared",
    "company_found",
    "deposits_found",
    "electricity_found",
    "insurance_declared",
    "insurance_found",
    "medical_gap",
    "payroll_declared",
    "payroll_found",
    "property_declared",
    "property_found",
    "students_declared",
    "students_found",
    "vehicle_declared",
    "vehicle_found",
]

MOST_FEN = 10**15
MOST_COUNT = 10**9

vehicle_found: TruthFact = TruthFact(
    "vehicle_found", "a vehicle is registered to a member", "成员名下有车辆"
)
vehicle_declared: TruthFact = TruthFact(
    "vehicle_declared", "a car or large machine is declared", "已申报车辆或大型机械"
)
property_found: TruthFact = TruthFact(
    "property_found", "a commercial house or shop is registered", "名下有商品房或商铺"
)
property_declared: TruthFact = TruthFact(
    "property_declared",
    "a commercial house or shop is declared",
    "已申报商品房或商铺",
)
company_found: TruthFact = TruthFact(
    "company_found", "a member owns, heads or represents a firm", "成员有工商登记"
)
company_declared: TruthFact = TruthFact(
    "company_declared", "a firm or contracting is declared", "已申报办企业或承包工程"
)
payroll_found: TruthFact = TruthFact(
    "payroll_found", "a member is on the state payroll", "成员由财政供养"
)
payroll_declared: TruthFact = TruthFact(
    "payroll_declared", "someone on the state payroll is declared", "已申报财政供养人员"
)
insurance_found: TruthFact = TruthFact(
    "insurance_found", "commercial pension insurance is known", "有商业养老保险"
)
insurance_declared: TruthFact = TruthFact(
    "insurance_declared",
    "commercial pension insurance is declared",
    "已申报商业养老保险",
)
students_found: NumberFact = NumberFact(
    "students_found",
    "members enrolled by the schools' data",
    "学籍在校人数",
    Unit.PERSON,
    0,
    MOST_COUNT,
)
students_declared: NumberFact = NumberFact(
    "students_declared",
    "members recorded as at school",
    "登记在校人数",
    Unit.PERSON,
    0,
    MOST_MEMBERS,
    bounded=True,
)
deposits_found: NumberFact = NumberFact(
    "deposits_found",
    "deposits of all members",
    "家庭成员存款合计",
    Unit.YUAN,
    0,
    MOST_FEN,
    bounded=True,
)
electricity_found: NumberFact = NumberFact(
    "electricity_found",
    "electricity used in 12 months",
    "近12个月用电量",
    Unit.KILOWATT_HOUR,
    0,
    MOST_COUNT,
)
medical_gap: NumberFact = NumberFact(
    "medical_gap",
    "medical cost declared above that which insurance knows",
    "申报医疗支出超出医保数据的金额",
    Unit.YUAN,
    -MOST_FEN,
    MOST_FEN,
    bounded=True,
)


@attrs.frozen(kw_only=True)
class EvidenceFacts(HouseholdFacts):
    """What others know of a household, and what it declared. None means unknown."""

    vehicle_found: bool | None = fact(vehicle_found)
    """A vehicle is registered to a member."""
    vehicle_declared: bool | None = fact(vehicle_declared)
    """A car or a large machine is declared."""
    property_found: bool | None = fact(property_found)
    """A commercial house or a shop is registered to a member."""
    property_declared: bool | None = fact(property_declared)
    """A commercial house or a shop outside is declared."""
    company_found: bool | None = fact(company_found)
    """A member owns, heads or represents a firm."""
    company_declared: bool | None = fact(company_declared)
    """A firm or contracting is declared."""
    payroll_found: bool | None = fact(payroll_found)
    """A member is on the state payroll."""
    payroll_declared: bool | None = fact(payroll_declared)
    """Someone on the state payroll is declared."""
    insurance_found: bool | None = fact(insurance_found)
    """An insurer knows a commercial pension of a member."""
    insurance_declared: bool | None = fact(insurance_declared)
    """Commercial pension insurance is declared."""
    students_found: int | None = fact(students_found)
    """Members enrolled by the schools' data."""
    students_declared: int | Range | None = fact(students_declared)
    """Members recorded as at school."""
    deposits_found: int | Range | None = fact(deposits_found)
    """Deposits of all members."""
    electricity_found: int | None = fact(electricity_found)
    """Electricity used in 12 months."""
    medical_gap: int | Range | None = fact(medical_gap)
    """Medical cost declared, less what insurance knows was borne."""
