"""What can be done for a household, and what such help is by nature."""

from typing import Self

from precisionpov.reasoning.term import Term

__all__ = ["Guarantee", "MeasureKind", "Nature"]


class Nature(Term):
    """What help is by nature: it lets work pay, carries, or serves (T-001-05, AT-5).

    Development is for those able to work, the safety net for those who are not;
    services are for both.
    """

    DEVELOPMENT = "development", "development", "开发式"
    SAFETY_NET = "safety_net", "safety net", "保障性"
    SERVICES = "services", "public services", "公共服务"


class Guarantee(Term):
    """The two assurances, the three guarantees, and safe drinking water."""

    FOOD = "food", "food", "不愁吃"
    CLOTHING = "clothing", "clothing", "不愁穿"
    EDUCATION = "education", "compulsory education", "义务教育"
    MEDICAL = "medical", "basic medical care", "基本医疗"
    HOUSING = "housing", "safe housing", "住房安全"
    WATER = "water", "safe drinking water", "饮水安全"


class MeasureKind(Term):
    """A kind of measure of assistance (M-1 to M-18, P-4, P-8)."""

    nature: Nature | None
    """What such help is by nature; None says that it depends on the measure."""

    def __new__(cls, value: str, en: str, zh: str, nature: Nature | None) -> Self:
        """Make a member from its value, names and nature."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.en = en
        member.zh = zh
        member.code = None
        member.nature = nature
        return member

    MICROCREDIT = (
        "microcredit",
        "poverty microcredit",
        "扶贫小额信贷",
        Nature.DEVELOPMENT,
    )
    RELOCATION = "relocation", "relocation", "易地扶贫搬迁", Nature.DEVELOPMENT
    RAIN_AND_DEW = (
        "rain_and_dew",
        "Rain-and-Dew training aid",
        "雨露计划",
        Nature.DEVELOPMENT,
    )
    PUBLIC_POST = (
        "public_post",
        "public-welfare post",
        "公益性岗位",
        Nature.DEVELOPMENT,
    )
    DIBAO = (
        "dibao",
        "subsistence allowance (dibao)",
        "农村低保",
        Nature.SAFETY_NET,
    )
    DESTITUTE_SUPPORT = (
        "destitute_support",
        "support for the destitute (tekun)",
        "特困供养",
        Nature.SAFETY_NET,
    )
    HOUSE_REPAIR = (
        "house_repair",
        "repair of a dangerous house",
        "农村危房改造",
        Nature.SAFETY_NET,
    )
    EDUCATION_AID = "education_aid", "school aid", "教育资助", Nature.SERVICES
    MEDICAL_INSURANCE = (
        "medical_insurance",
        "paid medical insurance",
        "参保资助",
        Nature.SERVICES,
    )
    MEDICAL_ASSISTANCE = (
        "medical_assistance",
        "medical assistance",
        "医疗救助",
        Nature.SAFETY_NET,
    )
    SIGNED_DOCTOR = (
        "signed_doctor",
        "signed family doctor",
        "家庭医生签约",
        Nature.SERVICES,
    )
    REHABILITATION = "rehabilitation", "rehabilitation", "康复", Nature.SERVICES
    DISABILITY_ALLOWANCE = (
        "disability_allowance",
        "disability allowance",
        "残疾人补贴",
        Nature.SAFETY_NET,
    )
    PHOTOVOLTAIC = (
        "photovoltaic",
        "photovoltaic power",
        "光伏扶贫",
        Nature.DEVELOPMENT,
    )
    E_COMMERCE = "e_commerce", "e-commerce", "电商扶贫", Nature.DEVELOPMENT
    TOURISM = "tourism", "tourism", "旅游扶贫", Nature.DEVELOPMENT
    LEADING_FIRM = (
        "leading_firm",
        "work with a leading firm",
        "龙头企业带动",
        Nature.DEVELOPMENT,
    )
    COOPERATIVE = (
        "cooperative",
        "work with a cooperative",
        "合作社带动",
        Nature.DEVELOPMENT,
    )
    ASSET_INCOME = (
        "asset_income",
        "income from shares in assets",
        "资产收益",
        Nature.DEVELOPMENT,
    )
    ECOLOGICAL_COMPENSATION = (
        "ecological_compensation",
        "ecological compensation",
        "生态补偿",
        Nature.DEVELOPMENT,
    )
    FOREST_RANGER = (
        "forest_ranger",
        "post as a forest ranger",
        "生态护林员",
        Nature.DEVELOPMENT,
    )
    PRACTICAL_TRAINING = (
        "practical_training",
        "training in practical skills",
        "实用技术培训",
        Nature.DEVELOPMENT,
    )
    SKILL_CERTIFICATE = (
        "skill_certificate",
        "training for a certificate",
        "技能培训",
        Nature.DEVELOPMENT,
    )
    JOB_PLACEMENT = "job_placement", "job placement", "转移就业", Nature.DEVELOPMENT
    PRODUCTION_GRANT = (
        "production_grant",
        "grant for production",
        "产业补助",
        Nature.DEVELOPMENT,
    )
    AGRICULTURAL_TECHNOLOGY = (
        "agricultural_technology",
        "farming technology",
        "农业技术推广",
        Nature.DEVELOPMENT,
    )
    INCENTIVE_GRANT = (
        "incentive_grant",
        "award in place of a subsidy",
        "以奖代补",
        Nature.DEVELOPMENT,
    )
    RELIEF = "relief", "disaster relief", "救灾救助", Nature.SAFETY_NET
    INFRASTRUCTURE = (
        "infrastructure",
        "infrastructure",
        "基础设施",
        Nature.DEVELOPMENT,
    )
    WATER_SUPPLY = "water_supply", "safe water supply", "安全饮水工程", Nature.SERVICES
    OTHER = "other", "other measure", "其他", None
