"""The closed lists of the register's columns beyond person and household."""

from precisionpov.reasoning.term import Term

__all__ = [
    "AttributeCode",
    "HelpItem",
    "HelpKind",
    "IdType",
    "NotInSchoolReason",
    "Support",
]


class IdType(Term):
    """Which document the number of a person is taken from."""

    IDENTITY_CARD = "identity_card", "identity card", "居民身份证"
    DISABILITY_CERTIFICATE = (
        "disability_certificate",
        "disability certificate",
        "残疾人证",
    )
    OTHER = "other", "another document", "其他证件"


class NotInSchoolReason(Term):
    """Why a child of compulsory age is not at school, as the register lists it."""

    ILLNESS = "illness", "illness", "因病"
    DISABILITY = "disability", "disability", "因残"
    OTHER = "other", "another reason", "其他"


class Support(Term):
    """Whether a person draws an allowance of civil affairs, and which."""

    RURAL = "rural", "the rural one", "农村"
    URBAN = "urban", "the urban one", "城市"
    NONE = "none", "none", "未享受"


class HelpKind(Term):
    """A column of the register in which measures of assistance stand."""

    INDUSTRY = "industry", "industry", "产业帮扶"
    EMPLOYMENT = "employment", "employment", "就业帮扶"
    PUBLIC_POST = "public_post", "public post", "公益岗位帮扶"
    PUBLIC_POST_REMARK = (
        "public_post_remark",
        "public post, remark",
        "公益性岗位帮扶其他备注",
    )
    FINANCE = "finance", "finance", "金融帮扶"
    HEALTH = "health", "health", "健康帮扶"
    EDUCATION = "education", "education", "教育帮扶"
    COMPULSORY_EDUCATION = "compulsory_education", "compulsory school", "义务教育保障"
    HOUSING = "housing", "safe housing", "住房安全保障"
    RELOCATION = "relocation", "relocation", "搬迁"
    WATER = "water", "safe water", "饮水安全保障"
    COMPREHENSIVE = "comprehensive", "comprehensive guarantee", "综合保障"
    SOCIAL = "social", "help by society", "社会帮扶"
    LIVING_CONDITIONS = "living_conditions", "living conditions", "生产生活条件改善"
    INFRASTRUCTURE = "infrastructure", "infrastructure", "基础设施建设"


class HelpItem(Term):
    """What stands in such a column, as far as a check asks for it."""

    PREMIUM_SUBSIDY = (
        "premium_subsidy",
        "subsidy of the residents' medical premium",
        "城乡居民基本医疗保险个人缴费补贴",
    )
    RAIN_AND_DEW = "rain_and_dew", "aid for vocational school", "雨露计划"
    WORK_AWAY_SUBSIDY = "work_away_subsidy", "subsidy for work away", "外出务工补贴"
    LABOUR_EXPORT = "labour_export", "organised work away", "劳务输出"
    TRAINING = "training", "training", "技能培训"
    DIBAO = "dibao", "subsistence allowance", "低保"
    TEKUN = "tekun", "support for the destitute", "特困供养"
    DISABILITY_SUBSIDY = "disability_subsidy", "disability subsidy", "残疾人补贴"
    OTHER = "other", "another one", "其他"


class AttributeCode(Term):
    """The attribute of a household in the register's six codes (L057 to L085)."""

    GENERAL_POOR = "general_poor", "generally poor", "一般贫困户", "01"
    DIBAO = "dibao", "on subsistence allowance", "低保户", "02"
    WUBAO = "wubao", "of the five guarantees", "五保户", "03"
    DIBAO_POOR = "dibao_poor", "poor, on subsistence allowance", "低保贫困户", "04"
    GENERAL = "general", "general farm household", "一般农户", "05"
    WUBAO_POOR = "wubao_poor", "poor, of the five guarantees", "五保贫困户", "06"
