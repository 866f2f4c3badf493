"""The items of the budget that pay for assistance, and what money is used for."""

from precisionpov.reasoning.term import Term

__all__ = ["FundPurpose", "FundUse"]


class FundPurpose(Term):
    """The item of the budget: those that a poor county may integrate (F-7), and others.

    The list is that of 2016. Later years name fewer; which may be integrated in a
    year is the policy's matter.
    """

    SPECIAL_POVERTY = "special_poverty", "special poverty fund", "财政专项扶贫资金"
    WATER_AND_SOIL = (
        "water_and_soil",
        "irrigation, water and soil conservation",
        "农田水利设施建设和水土保持补助资金",
    )
    MODERN_AGRICULTURE = (
        "modern_agriculture",
        "modern agriculture",
        "现代农业生产发展资金",
    )
    AGRICULTURAL_EXTENSION = (
        "agricultural_extension",
        "farming technology and services",
        "农业技术推广与服务补助资金",
    )
    FORESTRY = "forestry", "forestry", "林业补助资金"
    COMPREHENSIVE_DEVELOPMENT = (
        "comprehensive_development",
        "comprehensive agricultural development",
        "农业综合开发补助资金",
    )
    RURAL_REFORM = "rural_reform", "rural reform transfer", "农村综合改革转移支付"
    FARMLAND = (
        "farmland",
        "high-standard farmland from land-use fees",
        "高标准基本农田建设补助资金",
    )
    ENVIRONMENT = (
        "environment",
        "demonstration of the rural environment",
        "农村环境连片整治示范资金",
    )
    RURAL_ROADS = (
        "rural_roads",
        "rural roads from the vehicle tax",
        "车辆购置税补助农村公路资金",
    )
    HOUSE_REPAIR = (
        "house_repair",
        "repair of dangerous houses",
        "农村危房改造补助资金",
    )
    LOTTERY = "lottery", "lottery fund for the poor", "中央专项彩票公益金扶贫资金"
    GRAIN_COUNTIES = "grain_counties", "award for grain counties", "产粮大县奖励资金"
    PIG_COUNTIES = "pig_counties", "award for pig counties", "生猪调出大县奖励资金"
    RESOURCE_PROTECTION = (
        "resource_protection",
        "protection of farming resources, without subsidies paid to farmers",
        "农业资源及生态保护补助资金",
    )
    RURAL_MARKETS = (
        "rural_markets",
        "services and rural markets",
        "服务业发展专项资金",
    )
    RIVERS_AND_LAKES = (
        "rivers_and_lakes",
        "rivers and lakes",
        "江河湖库水系综合整治资金",
    )
    MOUNTAIN_FLOODS = (
        "mountain_floods",
        "protection from mountain floods",
        "全国山洪灾害防治经费",
    )
    TOURISM = "tourism", "tourism", "旅游发展基金"
    CENTRAL_INVESTMENT = (
        "central_investment",
        "central investment in farming and villages",
        "中央预算内投资用于三农建设部分",
    )
    OTHER = "other", "other item", "其他"


class FundUse(Term):
    """What money is used for.

    The list holds what money for the poor is meant for (F-3, F-4), what has channels
    of its own (F-3), what is forbidden (F-5, F-6), and what loans are misused for
    (M-1, M-2). It does not say which is which: that differs from year to year, and
    stands in the policy.
    """

    LOCAL_INDUSTRY = "local_industry", "local industry", "特色产业发展"
    PRODUCTION_FACILITIES = (
        "production_facilities",
        "small public facilities for production",
        "小型公益性生产设施",
    )
    LIVING_FACILITIES = (
        "living_facilities",
        "small public facilities for living",
        "小型公益性生活设施",
    )
    SELF_DEVELOPMENT = (
        "self_development",
        "the ability to develop by oneself",
        "提高自我发展能力",
    )
    RISK_RESISTANCE = (
        "risk_resistance",
        "the ability to resist risks",
        "提高抵御风险能力",
    )
    RAIN_AND_DEW = "rain_and_dew", "Rain-and-Dew training aid", "雨露计划"
    INTEREST_SUBSIDY = "interest_subsidy", "subsidy for interest", "贷款贴息"
    RISK_COMPENSATION = (
        "risk_compensation",
        "fund for the risk of microcredit",
        "风险补偿金",
    )
    RELOCATION = "relocation", "relocation", "易地扶贫搬迁"
    HOUSE_REPAIR = "house_repair", "repair of dangerous houses", "危房改造"
    PROJECT_MANAGEMENT = "project_management", "management of projects", "项目管理费"

    EDUCATION = "education", "education", "教育"
    SCIENCE_AND_CULTURE = "science_and_culture", "science and culture", "科技文化"
    HEALTH = "health", "health", "卫生"
    MEDICAL_CARE = "medical_care", "medical care", "医疗"
    SOCIAL_SECURITY = "social_security", "social security", "社会保障"

    UNIT_EXPENDITURE = (
        "unit_expenditure",
        "basic expenditure of offices",
        "单位基本支出",
    )
    VEHICLES = (
        "vehicles",
        "vehicles and communication equipment",
        "交通工具及通讯设备",
    )
    BONUSES = "bonuses", "bonuses, allowances and welfare", "奖金津贴和福利补助"
    ENTERPRISE_LOSSES = "enterprise_losses", "losses of enterprises", "弥补企业亏损"
    OFFICE_BUILDINGS = (
        "office_buildings",
        "offices, halls, hotels and staff housing",
        "楼堂馆所及职工住宅",
    )
    BUDGET_GAPS = (
        "budget_gaps",
        "budget gaps, debts and advances",
        "弥补预算缺口和偿还债务或垫资",
    )
    LARGE_CAPITAL_PROJECTS = (
        "large_capital_projects",
        "large and medium capital projects",
        "大中型基本建设项目",
    )
    URBAN_PROJECTS = (
        "urban_projects",
        "towns: infrastructure and the urban poor",
        "城市基础设施和城市扶贫",
    )
    ENTERPRISE_GUARANTEES = (
        "enterprise_guarantees",
        "guarantee money of enterprises",
        "企业担保金",
    )
    SHAM_INVESTMENT = (
        "sham_investment",
        "sham investment or dividends",
        "虚假投资或分红",
    )
    UNRELATED = "unrelated", "unrelated to poverty", "与脱贫攻坚无关的支出"

    HOUSE_BUILDING = "house_building", "building or buying a house", "建房购房"
    WEALTH_PRODUCTS = "wealth_products", "wealth products", "理财"
    HOUSEHOLD_GOODS = "household_goods", "household goods", "购置家庭用品"
    POOLED_LOANS = (
        "pooled_loans",
        "loans pooled for platforms, property or infrastructure",
        "集中用于政府融资平台、房地产或基础设施",
    )
    LENT_TO_FIRM = "lent_to_firm", "loan passed on to a firm", "转贷企业使用"
    OTHER_UNPRODUCTIVE = (
        "other_unproductive",
        "other unproductive use",
        "其他非生产性支出",
    )
    OTHER = "other", "other use", "其他"
