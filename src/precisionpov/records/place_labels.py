"""What people call the places in the records of villages and counties."""

from collections.abc import Mapping
from types import MappingProxyType

from precisionpov.records.county import County
from precisionpov.records.coverage import Coverage
from precisionpov.records.township import Township
from precisionpov.records.village import Organisation, PartyMember, Village

__all__ = ["PLACE_LABELS"]

PLACE_LABELS: Mapping[type, Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        Township: {
            "id": ("id of the township", "乡镇编号"),
            "county": ("county", "所属县"),
            "villages": ("villages", "所辖村"),
            "population": ("population", "总人口"),
            "rural_population": ("rural registration, people", "农业户籍人口数"),
            "registered_people": ("registered people", "建档立卡人口数"),
            "rural_population_before": (
                "rural registration a year before, people",
                "上年农业户籍人口数",
            ),
            "registered_people_before": (
                "registered people a year before",
                "上年建档立卡人口数",
            ),
            "income_per_head": (
                "disposable income per head",
                "农村居民人均可支配收入",
            ),
            "province_income_per_head": (
                "disposable income per head of the province",
                "全省农村居民人均可支配收入",
            ),
            "income_growth": ("growth of income", "人均收入增幅"),
            "county_income_growth": (
                "growth of income in the county",
                "全县人均收入增幅",
            ),
        },
        Village: {
            "id": ("id of the village", "村编号"),
            "county": ("county", "所属县"),
            "township": ("township", "所属乡镇"),
            "households": ("households", "总户数"),
            "population": ("population", "总人口"),
            "rural_population": ("rural registration, people", "农业户籍人口数"),
            "registered_households": ("registered households", "建档立卡户数"),
            "registered_people": ("registered people", "建档立卡人口数"),
            "poor_village": ("poor village or not", "是否贫困村"),
            "weak_organisation": ("weak organisation or not", "党组织是否软弱涣散"),
            "deep_poverty": ("deep poverty or not", "是否深度贫困村"),
            "collective_income": ("income of the collective", "村集体经济收入"),
            "industries": ("leading industries", "主导产业"),
            "party_members": ("party members", "党员"),
            "organisation": ("how the organisation is built", "党组织建设"),
            "facilities": ("facilities", "已有设施"),
            "resettlement": ("place of resettlement or not", "是否易地搬迁安置点"),
            "region": ("part of the country", "所属地区"),
            "income_per_head": ("net income per head", "人均纯收入"),
            "province_incidence": ("incidence of the province", "全省贫困发生率"),
            "province_income_per_head": (
                "income per head of the province",
                "全省农民人均纯收入",
            ),
            "county_income_per_head": (
                "income per head of the county",
                "全县农民人均纯收入",
            ),
            "income_growth": ("growth of income", "人均收入增幅"),
            "township_income_growth": (
                "growth of income in the township",
                "全乡镇人均收入增幅",
            ),
            "collective_income_before": (
                "income of the collective a year before",
                "上年村集体经济收入",
            ),
            "coverage": ("reach of services", "各项覆盖情况"),
            "out_of_school_for_poverty": (
                "children out of school for poverty",
                "因贫失学辍学儿童数",
            ),
            "roadbed_width_cm": ("width of the bed of the road", "通村路路基宽度"),
            "road_width_cm": ("width of the surface of the road", "通村路路面宽度"),
            "hamlet_road_width_cm": (
                "width of roads to natural villages",
                "通自然村道路宽度",
            ),
            "hard_road": ("hard road or not", "是否通沥青（水泥）路"),
            "cooperative": ("cooperative or base", "有无合作社或基地"),
            "mutual_fund": ("fund of mutual aid", "有无互助资金组织"),
            "exited_income_share_rising": (
                "share of income of exited households",
                "脱贫户收入占比是否提高",
            ),
            "standard_clinic": ("clinic to standard", "卫生室是否标准化"),
            "clinic_square_metres": ("area of the clinic", "卫生室面积"),
            "doctors": ("doctors", "合格村医人数"),
            "township_seat": ("seat of the township", "是否乡镇卫生院所在地"),
            "organisation_put_right": (
                "organisation put right",
                "软弱涣散是否整顿到位",
            ),
            "assistance_funds": ("funds of assistance", "帮扶资金"),
            "assistance_funds_at_exit": (
                "funds of assistance in the year of the exit",
                "退出当年帮扶资金",
            ),
            "exited": ("exited or not", "是否已退出"),
            "removed": ("what was taken away", "已摘除事项"),
            "safety_net_people": (
                "registered people on dibao or supported",
                "建档立卡低保五保人口数",
            ),
            "ill_households": (
                "registered households poor by illness",
                "因病致贫户数",
            ),
            "elderly_people": (
                "registered people of 60 and more",
                "建档立卡60岁以上人口数",
            ),
        },
        County: {
            "id": ("id of the county", "县编号"),
            "region": ("part of the country", "所属地区"),
            "population": ("population", "总人口"),
            "rural_population": ("rural registration, people", "农业户籍人口数"),
            "registered_people": ("registered people", "剩余建档立卡人口数"),
            "exited_people": ("exited people", "已脱贫人口数"),
            "unregistered_people": ("people not registered", "非建档立卡人口数"),
            "sampled_unregistered": (
                "people not registered, sampled",
                "抽样非建档立卡人口数",
            ),
            "missed_in_sample": ("missed people, sampled", "抽样漏评人口数"),
            "sampled_exited": ("exited people, sampled", "抽样脱贫人口数"),
            "wrongly_exited_in_sample": (
                "wrongly exited people, sampled",
                "抽样错退人口数",
            ),
            "surveyed_households": ("households asked", "调查户数"),
            "recognising_households": ("households that recognise", "认可户数"),
            "coverage": ("reach of services", "各项覆盖情况"),
            "industries": ("leading industries", "主导产业"),
            "level_two_hospitals": ("second-level hospitals", "二级公立医院数"),
            "dibao_standard": ("standard of the allowance", "农村低保标准"),
            "income_per_head": ("income per head", "人均可支配收入"),
            "province_income_per_head": (
                "income per head of the province",
                "全省人均可支配收入",
            ),
            "income_growth": ("growth of income", "人均收入增幅"),
            "national_income_growth": (
                "growth of income in the nation",
                "全国人均收入增幅",
            ),
            "assistance_funds": ("funds of assistance", "帮扶资金"),
            "assistance_funds_at_exit": (
                "funds of assistance in the year of the exit",
                "退出当年帮扶资金",
            ),
            "exited": ("exited or not", "是否已退出"),
            "removed": ("what was taken away", "已摘除事项"),
        },
        Coverage: {
            "service": ("service", "项目"),
            "reached": ("how many have it", "已覆盖数"),
            "among": ("of how many", "应覆盖数"),
        },
        PartyMember: {
            "born": ("day of birth", "出生日期"),
            "education": ("highest school completed", "文化程度"),
            "reserve": ("reserve member or not", "是否预备党员"),
        },
        Organisation: {
            "model": ("model of building", "党建模式"),
            "stars": ("stars", "星级"),
            "most_stars": ("most stars that there are", "最高星级"),
            "capable_people": ("capable people taken in", "吸纳能人数"),
        },
    }
)
"""A word for every field of these records, in English and in Chinese."""
