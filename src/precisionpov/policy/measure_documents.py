"""The documents about measures of assistance that rules and numbers cite, each once.

Titles in English are ours. Many figures are known only from public pages that quote
a document; the issuer says so.
"""

from datetime import date

from precisionpov.reasoning.source import Document

__all__ = [
    "BAZHONG_RELOCATION",
    "CAUSE_MAP",
    "HOUSE_REPAIR_FOUR_GROUPS",
    "MICROCREDIT_2014",
    "MICROCREDIT_2017",
    "MICROCREDIT_2021",
    "PHOTOVOLTAIC_PAGE",
    "PUBLIC_POSTS_GANSU_2020",
    "RAIN_AND_DEW_2015",
    "RANGER_PAGE",
    "RELOCATION_PAGE",
    "RELOCATION_PLAN_2016",
    "TOWN_GROUPS",
    "TRAINING_SCHEDULE",
]

CAUSE_MAP = Document(
    key="cause_map",
    en="Which measures answer which cause of poverty, as this library reads practice",
    zh="致贫原因与帮扶措施对应表（本库整理）",
    issuer="this library, not official",
)
TOWN_GROUPS = Document(
    key="town_groups",
    en="A township's plan that groups households by attribute and labour",
    zh="某乡镇精准扶贫实施方案（贫困户分类）",
    issuer="public page",
)
MICROCREDIT_2014 = Document(
    key="microcredit_2014",
    en="Guiding opinions on new forms of poverty microcredit",
    zh="关于创新发展扶贫小额信贷的指导意见",
    issuer="State Council Leading Group Office of Poverty Alleviation and others",
    number="国开办发〔2014〕78号",
)
MICROCREDIT_2017 = Document(
    key="microcredit_2017",
    en="Notice on the sound growth of poverty microcredit",
    zh="关于促进扶贫小额信贷健康发展的通知",
    issuer="China Banking Regulatory Commission and others",
    number="银监发〔2017〕42号",
)
MICROCREDIT_2021 = Document(
    key="microcredit_2021",
    en="Notice on microcredit for households that left poverty",
    zh="关于深入扎实做好过渡期脱贫人口小额信贷工作的通知",
    issuer="China Banking and Insurance Regulatory Commission and others",
    number="银保监发〔2021〕6号",
)
RELOCATION_PLAN_2016 = Document(
    key="relocation_plan_2016",
    en="Plan of relocation from inhospitable places, 2016-2020",
    zh="全国“十三五”易地扶贫搬迁规划",
    issuer="National Development and Reform Commission",
)
RELOCATION_PAGE = Document(
    key="relocation_page",
    en="Relocation rules of a province that the page does not name",
    zh="某省易地扶贫搬迁政策（页面未注明省份）",
    issuer="public page",
)
BAZHONG_RELOCATION = Document(
    key="bazhong_relocation",
    en="Relocation rules of Bazhong, Sichuan",
    zh="四川巴中易地扶贫搬迁政策",
    issuer="public page",
)
RAIN_AND_DEW_2015 = Document(
    key="rain_and_dew_2015",
    en="Opinions on Rain-and-Dew aid for vocational students of poor families",
    zh="关于加强雨露计划支持农村贫困家庭新成长劳动力接受职业教育的意见",
    issuer="State Council Leading Group Office of Poverty Alleviation and others",
    number="国开办发〔2015〕19号",
)
PUBLIC_POSTS_GANSU_2020 = Document(
    key="public_posts_gansu_2020",
    en="Gansu's rules on public-welfare posts, 2020",
    zh="甘肃省乡村公益性岗位政策",
    issuer="newspaper of 30 March 2020",
    published=date(2020, 3, 30),
)
HOUSE_REPAIR_FOUR_GROUPS = Document(
    key="house_repair_four_groups",
    en="Repair of dangerous rural houses for four key groups, 2017-2020",
    zh="四类重点对象农村危房改造政策",
    issuer="public page of a government",
)
PHOTOVOLTAIC_PAGE = Document(
    key="photovoltaic_page",
    en="Photovoltaic power for poor households: yield, term and size, from memory",
    zh="光伏扶贫政策要点",
    issuer="known in the field, not read",
)
RANGER_PAGE = Document(
    key="ranger_page",
    en="Posts of forest rangers for registered poor people, from memory",
    zh="建档立卡贫困人口生态护林员政策要点",
    issuer="known in the field, not read",
)
TRAINING_SCHEDULE = Document(
    key="training_schedule",
    en="Schedule of training subsidies, 2016-2018, of the kind used in Yunnan",
    zh="农村实用技术和技能培训补助标准",
    issuer="public page, secondary",
)
