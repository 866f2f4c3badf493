"""What a household can receive, and which part of its income that belongs to."""

from typing import Self

from precisionpov.reasoning.term import Term

__all__ = ["Component", "ReceiptKind"]


class Component(Term):
    """The parts of a household's income, and what is none of it (IN-10 to IN-22)."""

    WAGE = "wage", "wage income", "工资性收入"
    OPERATING = "operating", "operating income", "生产经营性收入"
    PROPERTY = "property", "property income", "财产性收入"
    TRANSFER = "transfer", "transfer income", "转移性收入"
    NOT_INCOME = "not_income", "not income", "不计收入"
    UNCLASSIFIED = "unclassified", "not yet classified", "未分类"


class ReceiptKind(Term):
    """What a receipt is; a place may count some kinds otherwise by its policy."""

    component: Component
    """The part of the income that such a receipt belongs to by default."""

    def __new__(cls, value: str, en: str, zh: str, component: Component) -> Self:
        """Make a member from its value, names and component."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.en = en
        member.zh = zh
        member.code = None
        member.component = component
        return member

    LOCAL_WAGE = (
        "local_wage",
        "wages from work near home",
        "本地务工收入",
        Component.WAGE,
    )
    MIGRANT_WAGE = (
        "migrant_wage",
        "wages from work away",
        "外出务工收入",
        Component.WAGE,
    )
    PUBLIC_POST_WAGE = (
        "public_post_wage",
        "pay of a public-welfare post",
        "公益性岗位工资",
        Component.WAGE,
    )
    CONSCRIPT_PAY = "conscript_pay", "pay of a conscript", "义务兵津贴", Component.WAGE

    CROPS = "crops", "crops", "种植业收入", Component.OPERATING
    GRAIN = "grain", "grain", "粮食收入", Component.OPERATING
    TOBACCO = "tobacco", "tobacco", "烤烟收入", Component.OPERATING
    FRUIT_AND_FOREST = (
        "fruit_and_forest",
        "fruit and forest",
        "林果业收入",
        Component.OPERATING,
    )
    LIVESTOCK = "livestock", "livestock", "养殖业收入", Component.OPERATING
    FISHERY = "fishery", "fishery", "渔业收入", Component.OPERATING
    TRADE_AND_SERVICES = (
        "trade_and_services",
        "trade and services",
        "二三产业经营收入",
        Component.OPERATING,
    )

    LAND_RENT = "land_rent", "rent for land", "土地流转租金", Component.PROPERTY
    OTHER_RENT = (
        "other_rent",
        "rent for houses or machines",
        "房屋和机械租金",
        Component.PROPERTY,
    )
    INTEREST = "interest", "interest", "利息", Component.PROPERTY
    DIVIDEND = "dividend", "dividend", "股份分红", Component.PROPERTY
    ASSET_INCOME_DIVIDEND = (
        "asset_income_dividend",
        "dividend of an asset-income scheme",
        "资产收益扶贫分红",
        Component.PROPERTY,
    )
    LAND_COMPENSATION = (
        "land_compensation",
        "compensation for land",
        "征地补偿",
        Component.PROPERTY,
    )

    DIBAO = "dibao", "subsistence allowance (dibao)", "低保金", Component.TRANSFER
    TEKUN_SUPPORT = (
        "tekun_support",
        "support for the destitute (tekun)",
        "特困供养金",
        Component.TRANSFER,
    )
    BASIC_PENSION = "basic_pension", "basic pension", "基础养老金", Component.TRANSFER
    OTHER_PENSION = "other_pension", "other pension", "其他养老金", Component.TRANSFER
    FAMILY_PLANNING_AWARD = (
        "family_planning_award",
        "family-planning award",
        "计划生育金",
        Component.TRANSFER,
    )
    FARM_SUBSIDY = "farm_subsidy", "farm subsidy", "农业补贴", Component.TRANSFER
    ECOLOGICAL_COMPENSATION = (
        "ecological_compensation",
        "ecological compensation",
        "生态补偿金",
        Component.TRANSFER,
    )
    DISABILITY_SUBSIDY = (
        "disability_subsidy",
        "disability subsidy",
        "残疾人补贴",
        Component.TRANSFER,
    )
    OLD_AGE_ALLOWANCE = (
        "old_age_allowance",
        "old-age allowance",
        "高龄补贴",
        Component.TRANSFER,
    )
    ORPHAN_AID = "orphan_aid", "aid for orphans", "孤儿救助金", Component.TRANSFER
    RESERVOIR_MIGRANT_SUBSIDY = (
        "reservoir_migrant_subsidy",
        "subsidy for those moved for a reservoir",
        "水库移民补贴",
        Component.TRANSFER,
    )
    FAMILY_SUPPORT = (
        "family_support",
        "support from kin outside the household",
        "赡养费和亲属资助",
        Component.TRANSFER,
    )
    SURVIVOR_PENSION = (
        "survivor_pension",
        "survivor's pension",
        "抚恤金",
        Component.TRANSFER,
    )
    OTHER_LONG_TERM_SUBSIDY = (
        "other_long_term_subsidy",
        "other long-term subsidy",
        "其他长期性补助",
        Component.TRANSFER,
    )

    RELOCATION_SUBSIDY = (
        "relocation_subsidy",
        "relocation subsidy",
        "易地搬迁补助",
        Component.NOT_INCOME,
    )
    HOUSING_SUBSIDY = (
        "housing_subsidy",
        "subsidy to repair a dangerous house",
        "危房改造补助",
        Component.NOT_INCOME,
    )
    SHED_SUBSIDY = "shed_subsidy", "subsidy for sheds", "圈舍补助", Component.NOT_INCOME
    PRODUCTION_GRANT = (
        "production_grant",
        "grant for production",
        "产业发展补助",
        Component.NOT_INCOME,
    )
    EDUCATION_AID = "education_aid", "school aid", "教育资助", Component.NOT_INCOME
    RAIN_AND_DEW = (
        "rain_and_dew",
        "Rain-and-Dew training aid",
        "雨露计划补助",
        Component.NOT_INCOME,
    )
    MEDICAL_REIMBURSEMENT = (
        "medical_reimbursement",
        "medical reimbursement",
        "医疗报销",
        Component.NOT_INCOME,
    )
    MEDICAL_ASSISTANCE = (
        "medical_assistance",
        "medical assistance",
        "医疗救助",
        Component.NOT_INCOME,
    )
    TEMPORARY_RELIEF = (
        "temporary_relief",
        "temporary relief",
        "临时救助",
        Component.NOT_INCOME,
    )
    DISASTER_RELIEF = (
        "disaster_relief",
        "disaster relief",
        "灾害救助",
        Component.NOT_INCOME,
    )
    CONDOLENCE = "condolence", "condolence money", "慰问金", Component.NOT_INCOME
    GIFT = "gift", "gift", "礼金", Component.NOT_INCOME
    INSURANCE_PAYOUT = (
        "insurance_payout",
        "insurance payout",
        "保险赔付",
        Component.NOT_INCOME,
    )
    LOAN = "loan", "loan", "借贷款", Component.NOT_INCOME
    HOUSE_SALE = "house_sale", "sale of a house", "房屋出售款", Component.NOT_INCOME
    OTHER_SHORT_TERM_SUBSIDY = (
        "other_short_term_subsidy",
        "other short-term subsidy",
        "其他短期性补助",
        Component.NOT_INCOME,
    )

    UNCLASSIFIED = (
        "unclassified",
        "not yet classified",
        "未分类收入",
        Component.UNCLASSIFIED,
    )
