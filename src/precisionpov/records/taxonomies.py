"""The field's numbered slogans as closed lists: six precisions, five batches, ...

Places published versions of their own. Where versions differ, each is a list or a
row here, and none is the default.
"""

from collections.abc import Mapping
from types import MappingProxyType

from precisionpov.reasoning.term import Term

__all__ = [
    "LOCAL_BATCHES",
    "Batch",
    "CycleStage",
    "Difficulty",
    "HouseholdBranch",
    "Idea133",
    "LocalBatch",
    "NineMatters",
    "Practicality",
    "PreciseAct",
    "PrecisionProject",
    "Question",
    "SixPrecision",
    "Strategy",
    "TownBranch",
    "VillageBranch",
]


class SixPrecision(Term):
    """The six precisions, in their order (P-6, T-000-02)."""

    TARGETS = "targets", "precise targets", "扶持对象精准"
    PROJECTS = "projects", "precise projects", "项目安排精准"
    FUNDS = "funds", "precise use of funds", "资金使用精准"
    MEASURES = "measures", "precise measures for each household", "措施到户精准"
    PEOPLE = "people", "the right people sent to each village", "因村派人精准"
    RESULTS = "results", "precise results", "脱贫成效精准"


class Practicality(Term):
    """The four practicalities (P-1, T-000-03)."""

    LEADERSHIP = "leadership", "responsibility of leaders", "切实落实领导责任"
    PRECISION = "precision", "precise assistance", "切实做到精准扶贫"
    SOCIETY = "society", "joint force of society", "切实强化社会合力"
    GRASS_ROOTS = (
        "grass_roots",
        "organisation at the grass roots",
        "切实加强基层组织",
    )


class Batch(Term):
    """The five batches as the national texts have them (P-3)."""

    PRODUCTION = "production", "production and jobs", "发展生产脱贫一批"
    RELOCATION = "relocation", "relocation", "易地搬迁脱贫一批"
    ECOLOGY = "ecology", "ecological compensation", "生态补偿脱贫一批"
    EDUCATION = "education", "education", "发展教育脱贫一批"
    SAFETY_NET = "safety_net", "social security as safety net", "社会保障兜底一批"


class LocalBatch(Term):
    """The batches that places named in versions of their own (P-3).

    The Chinese is the plain name of the batch, without a place's turn of phrase.
    """

    PRODUCTION_AND_JOBS = "production_and_jobs", "production and jobs", "生产和就业"
    INDUSTRY = "industry", "industry", "产业"
    JOBS = "jobs", "jobs", "就业"
    RELOCATION = "relocation", "relocation", "搬迁"
    ECOLOGY = "ecology", "ecology", "生态"
    EDUCATION = "education", "education", "教育"
    HEALTH = "health", "health", "健康"
    MEDICAL = "medical", "medical care", "医疗"
    HOUSE_REPAIR = "house_repair", "repair of dangerous houses", "危房改造"
    DIBAO = "dibao", "subsistence allowance (dibao)", "低保"
    SAFETY_NET = "safety_net", "safety net", "兜底"
    RELIEF = "relief", "relief", "救助"
    FILIAL_SUPPORT = "filial_support", "support by grown children", "赡养"


LOCAL_BATCHES: Mapping[str, tuple[LocalBatch, ...]] = MappingProxyType(
    {
        "hunan_or_jiangxi_county": (
            LocalBatch.PRODUCTION_AND_JOBS,
            LocalBatch.RELOCATION,
            LocalBatch.ECOLOGY,
            LocalBatch.DIBAO,
            LocalBatch.MEDICAL,
        ),
        "shaanxi": (
            LocalBatch.INDUSTRY,
            LocalBatch.JOBS,
            LocalBatch.ECOLOGY,
            LocalBatch.RELOCATION,
            LocalBatch.HOUSE_REPAIR,
            LocalBatch.HEALTH,
            LocalBatch.EDUCATION,
            LocalBatch.SAFETY_NET,
        ),
        "zhejiang": (
            LocalBatch.INDUSTRY,
            LocalBatch.JOBS,
            LocalBatch.DIBAO,
            LocalBatch.RELIEF,
            LocalBatch.FILIAL_SUPPORT,
        ),
    }
)
"""What places made of the five batches, in their order (P-3).

One county, of Hunan or Jiangxi, swaps two members; Shaanxi has eight, Zhejiang five
of its own.
"""


class PrecisionProject(Term):
    """The ten precision projects (P-4, T-003-12). The press names nine of them.

    Paper mulberry is the tenth, which few texts name.
    """

    RESIDENT_CADRES = "resident_cadres", "cadres resident in villages", "干部驻村帮扶"
    VOCATIONAL_TRAINING = (
        "vocational_training",
        "vocational education and training",
        "职业教育培训",
    )
    MICROCREDIT = "microcredit", "poverty microcredit", "扶贫小额信贷"
    RELOCATION = "relocation", "relocation", "易地扶贫搬迁"
    E_COMMERCE = "e_commerce", "e-commerce", "电商扶贫"
    TOURISM = "tourism", "tourism", "旅游扶贫"
    PHOTOVOLTAIC = "photovoltaic", "photovoltaic power", "光伏扶贫"
    PAPER_MULBERRY = "paper_mulberry", "paper mulberry", "构树扶贫"
    LEADER_TRAINING = (
        "leader_training",
        "business training of those who lead the way",
        "致富带头人创业培训",
    )
    LEADING_ENTERPRISES = (
        "leading_enterprises",
        "leading enterprises",
        "龙头企业带动",
    )


class VillageBranch(Term):
    """What goes to villages, in one published version of "six to villages" (P-5)."""

    LEADERSHIP_LINK = "leadership_link", "a leader for the village", "领导联系到村"
    FUNDS_AND_PROJECTS = "funds_and_projects", "funds and projects", "资金项目到村"
    COLLECTIVE_ECONOMY = "collective_economy", "collective economy", "集体经济到村"
    LEADING_FIRM = "leading_firm", "leading firm", "龙头企业到村"
    PUBLIC_SERVICES = (
        "public_services",
        "infrastructure and public services",
        "基础设施和公共服务到村",
    )
    PARTY_BUILDING = "party_building", "party building", "党建到村"


class HouseholdBranch(Term):
    """What goes to households, in the same version of "six to households" (P-5)."""

    RELOCATION = "relocation", "relocation subsidy", "搬迁补助到户"
    CREDIT = "credit", "credit with interest subsidy", "贴息信贷到户"
    INTELLECT = "intellect", "help by schooling and skills", "智力扶持到户"
    INDUSTRY = "industry", "industry", "产业到户"
    DIBAO = "dibao", "subsistence allowance (dibao)", "低保到户"
    PAIRING = "pairing", "paired assistance", "结对帮扶到户"


class TownBranch(Term):
    """The six "to village and household" of a town in Jiangxi (P-5, T-004-05)."""

    HELP = "help", "help by responsible people", "帮扶到村到户"
    INDUSTRY = "industry", "industry", "产业扶贫到村到户"
    EDUCATION = "education", "education", "教育扶贫到村到户"
    INFRASTRUCTURE = "infrastructure", "infrastructure", "基础设施扶贫到村到户"
    SAFETY_NET = "safety_net", "safety net", "保障扶贫到村到户"
    MIGRATION = "migration", "migration", "移民扶贫到村到户"


class PreciseAct(Term):
    """The four precise acts of the national mechanism of 2014 (P-7)."""

    IDENTIFICATION = "identification", "precise identification", "精准识别"
    ASSISTANCE = "assistance", "precise assistance", "精准帮扶"
    MANAGEMENT = "management", "precise management", "精准管理"
    ASSESSMENT = "assessment", "precise assessment", "精准考核"


class CycleStage(Term):
    """The four linked stages by which one city named its work (P-7, T-002-02).

    The Chinese is ours, from an English text.
    """

    IDENTIFICATION = "identification", "accurate identification", "精准识别"
    MANAGEMENT = "management", "fine management", "精细管理"
    POLICY = "policy", "precise policy", "精确施策"
    ASSESSMENT = "assessment", "careful assessment", "精心考核"


class Question(Term):
    """The questions that assistance answers: four to 2020, then a fifth (P-2)."""

    WHO_TO_HELP = "who_to_help", "whom to help", "扶持谁"
    WHO_HELPS = "who_helps", "who helps", "谁来扶"
    HOW_TO_HELP = "how_to_help", "how to help", "怎么扶"
    HOW_TO_EXIT = "how_to_exit", "how to exit", "如何退"
    HOW_TO_KEEP = "how_to_keep", "how to keep it", "如何稳"


class Idea133(Term):
    """The working idea "133": a concept, three precisions, three mechanisms.

    One town wrote it down (T-004-17). The Chinese is ours, from an English text.
    """

    CONCEPT = "concept", "the concept of true help", "树立一个理念"
    IDENTIFICATION = "identification", "precise identification", "精准识别"
    POLICY = "policy", "precise policy", "精准施策"
    HELP = "help", "precise help", "精准帮扶"
    ASSESSMENT_MECHANISM = (
        "assessment_mechanism",
        "mechanism of assessment and incentives",
        "考核激励机制",
    )
    INTEGRATION_MECHANISM = (
        "integration_mechanism",
        "mechanism to integrate funds for farming",
        "涉农资金整合机制",
    )
    FINANCE_MECHANISM = (
        "finance_mechanism",
        "mechanism to guide finance to the poor",
        "金融扶贫引导机制",
    )


class Strategy(Term):
    """The strategies against poverty since the 1950s (T-001-01 to T-001-05)."""

    GROWTH = "growth", "economic growth", "经济增长战略"
    REDISTRIBUTION = "redistribution", "redistribution", "再分配战略"
    GREEN_REVOLUTION = "green_revolution", "green revolution", "绿色革命战略"
    SOCIAL_SERVICES = "social_services", "social services", "社会服务战略"
    TWO_FACTOR = (
        "two_factor",
        "two factors: use of labour, and basic services",
        "双因素发展战略",
    )


class NineMatters(Term):
    """The nine matters of one city in 2015 (T-002-09).

    The Chinese is ours, from an English text.
    """

    URBAN_TRANSFER = "urban_transfer", "orderly move to towns", "人口有序向城镇转移"
    JOBS = "jobs", "jobs by industry and training", "就业"
    MOUNTAIN_RELOCATION = (
        "mountain_relocation",
        "ecological relocation from high mountains",
        "高山生态扶贫搬迁",
    )
    SPECIAL_AGRICULTURE = "special_agriculture", "special agriculture", "特色效益农业"
    MEDICAL_ASSISTANCE = "medical_assistance", "medical assistance", "医疗救助"
    DIBAO_COVER = (
        "dibao_cover",
        "cover by the subsistence allowance (dibao)",
        "低保兜底",
    )
    FOREST_CONVERSION = "forest_conversion", "farmland back to forest", "退耕还林"
    LEISURE_PROPERTY = (
        "leisure_property",
        "property for leisure and tourism in the country",
        "乡村休闲旅游地产",
    )
    GRADUATE_JOBS = (
        "graduate_jobs",
        "jobs for graduates of poor families",
        "贫困家庭毕业生就业",
    )


class Difficulty(Term):
    """The four difficulties that a diagnosis of a village looks for (T-000-04)."""

    IDENTIFICATION = "identification", "objects hard to identify", "对象识别难"
    RESOURCES = "resources", "dispersed resources", "扶贫资源分散"
    INFRASTRUCTURE = "infrastructure", "lagging infrastructure", "基础设施滞后"
    ORGANISATION = "organisation", "weak grass-roots organisation", "基层组织弱化"
