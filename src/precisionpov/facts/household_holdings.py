"""Words about a household: what disqualifies in some places.

Exceptions are already taken out.
"""

from precisionpov.reasoning.expression import TruthFact

__all__ = [
    "car",
    "commercial_house",
    "commercial_pension_insurance",
    "company_or_contractor",
    "costly_appliance",
    "house_built_recently",
    "hukou_only_shell",
    "income_above_local_average",
    "large_machine",
    "long_term_employer",
    "luxury_decoration",
    "not_resident",
    "public_payroll_member",
    "self_paid_study_abroad",
    "shop_outside",
    "suspicious_split",
    "unexplained_report",
    "vice_offence_unreformed",
    "village_cadre_member",
]

commercial_house: TruthFact = TruthFact(
    "commercial_house",
    "bought a commercial house, not by relocation, rebuilding or demolition",
    "购买商品房（搬迁、灾后重建、拆迁除外）",
)
house_built_recently: TruthFact = TruthFact(
    "house_built_recently",
    "bought or built a house of late, not by relocation, rebuilding or demolition",
    "近年新建购房（搬迁、灾后重建、拆迁除外）",
)
luxury_decoration: TruthFact = TruthFact(
    "luxury_decoration", "has decorated the house luxuriously", "住房高标准装修"
)
car: TruthFact = TruthFact(
    "car",
    "has a car, not for production and not scrapped",
    "拥有家用汽车（生产用、报废除外）",
)
large_machine: TruthFact = TruthFact(
    "large_machine",
    "has a large machine or a ship, not excepted",
    "拥有大型机械或船舶（例外除外）",
)
shop_outside: TruthFact = TruthFact(
    "shop_outside", "has a shop outside the village", "村外有商铺"
)
company_or_contractor: TruthFact = TruthFact(
    "company_or_contractor",
    "owns or heads a firm, or is a contractor",
    "开办企业或承包工程",
)
long_term_employer: TruthFact = TruthFact(
    "long_term_employer", "employs others for long", "长期雇用他人"
)
public_payroll_member: TruthFact = TruthFact(
    "public_payroll_member",
    "a member is on the public payroll or in a stable state job",
    "有财政供养或稳定公职成员",
)
village_cadre_member: TruthFact = TruthFact(
    "village_cadre_member",
    "a member is a serving village cadre, with no excepted cause",
    "有现任村干部（重大变故除外）",
)
commercial_pension_insurance: TruthFact = TruthFact(
    "commercial_pension_insurance",
    "has bought commercial pension insurance",
    "购买商业养老保险",
)
self_paid_study_abroad: TruthFact = TruthFact(
    "self_paid_study_abroad", "a member studies abroad at own cost", "自费留学"
)
not_resident: TruthFact = TruthFact(
    "not_resident",
    "away for a year or more, or residence cannot be shown",
    "长期不在本村居住",
)
hukou_only_shell: TruthFact = TruthFact(
    "hukou_only_shell", "registered here without living here", "空挂户"
)
suspicious_split: TruthFact = TruthFact(
    "suspicious_split", "the household seems split to become poor", "疑似拆户"
)
vice_offence_unreformed: TruthFact = TruthFact(
    "vice_offence_unreformed",
    "punished for gambling, drugs or the like and not reformed",
    "因赌博吸毒等受处罚且不改",
)
unexplained_report: TruthFact = TruthFact(
    "unexplained_report", "a report or doubt is not explained", "对举报或疑问不能说明"
)
income_above_local_average: TruthFact = TruthFact(
    "income_above_local_average",
    "income is above the local average",
    "收入高于当地平均水平",
)
costly_appliance: TruthFact = TruthFact(
    "costly_appliance",
    "has an appliance dearer than the place allows",
    "有超过限额的高档电器",
)
