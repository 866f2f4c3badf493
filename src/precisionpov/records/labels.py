"""What people call the places in the records of households, entries and places.

A path such as ``members[1].insured`` is for programs. A caseworker reads "member 2,
basic medical insurance", or 第2位成员·是否参加基本医疗保险.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from precisionpov.dates import Window
from precisionpov.reasoning.term import Language
from precisionpov.records.accounts import AnnualIncome, Expense, Receipt
from precisionpov.records.entry_labels import ENTRY_LABELS
from precisionpov.records.holdings import Holdings
from precisionpov.records.household import Household
from precisionpov.records.kinds import Kind, Many, Part
from precisionpov.records.living import Amenities, Dwelling, Land, Livelihood, Water
from precisionpov.records.person import Person
from precisionpov.records.place_labels import PLACE_LABELS
from precisionpov.records.record import plan_of

__all__ = ["LABELS", "ROWS", "place_label"]

Words = tuple[str, str]
"""The same in English and in Chinese."""

LABELS: Mapping[type, Mapping[str, Words]] = MappingProxyType(
    {
        Household: {
            "id": ("id of the household", "户编号"),
            "members": ("members", "家庭成员"),
            "receipts": ("receipts", "各笔收入"),
            "annual_incomes": ("yearly sums of income", "年度收入合计"),
            "accounts_complete": ("whether the accounts are complete", "账目是否完整"),
            "dwelling": ("house", "住房"),
            "water": ("drinking water", "饮水"),
            "land": ("land", "土地"),
            "livelihood": ("livelihood", "生计"),
            "amenities": ("amenities", "生产生活条件"),
            "holdings": ("holdings", "财产与身份核查"),
            "expenses": ("rigid expenses", "刚性支出"),
            "main_cause": ("main cause of poverty", "主要致贫原因"),
            "other_causes": ("other causes of poverty", "其他致贫原因"),
            "attribute": ("attribute in the register", "贫困户属性"),
            "exit_status": ("state of exit", "脱贫状态"),
            "dibao": ("on the list of the subsistence allowance", "是否纳入低保"),
            "dibao_class": ("class of the subsistence allowance", "低保类别"),
            "destitute": ("on the list of the destitute", "是否纳入特困供养（五保）"),
            "food_secure": ("enough to eat", "是否不愁吃"),
            "clothing_secure": ("clothes for every season", "是否不愁穿"),
            "identified_on": ("day of identification", "识别日期"),
            "returned_on": ("day of return to poverty", "返贫日期"),
            "disaster_on": ("day of the disaster", "受灾日期"),
            "measures_delivered": ("measures that reached it", "已落实帮扶措施数"),
            "income_expected_next_year": (
                "income expected next year",
                "预计下年收入是否超过标准",
            ),
            "agreed_to_exit": ("agreed to the exit", "是否认可退出"),
            "village": ("village", "行政村"),
            "as_of": ("day of the record", "登记日期"),
        },
        Person: {
            "id": ("id", "编号"),
            "name": ("name", "姓名"),
            "born": ("day of birth", "出生日期"),
            "sex": ("sex", "性别"),
            "relation": ("relation to the head", "与户主关系"),
            "status": ("how the member belongs to the household", "成员状态"),
            "status_since": ("day of joining or leaving", "增减日期"),
            "rural_hukou": ("rural registration", "是否农村户籍"),
            "health": ("state of health", "健康状况"),
            "disabled": ("disabled or not", "是否残疾"),
            "labour": ("ability to work", "劳动能力"),
            "education": ("highest school completed", "文化程度"),
            "schooling": ("where at school", "在校生状况"),
            "school_delay_approved": ("approved delay of school", "是否获准缓学、休学"),
            "certified_unable": (
                "certified unable to attend school",
                "是否认定不具备就学能力",
            ),
            "dropout_reason": ("reason of leaving school", "失学辍学原因"),
            "dropout_visits": ("visits to bring back to school", "劝返家访次数"),
            "dropout_signed": ("signed record of the visits", "劝返记录是否签字"),
            "education_aided": ("school aid", "是否享受教育资助"),
            "insured": ("basic medical insurance", "是否参加基本医疗保险"),
            "catastrophic_insured": ("catastrophic insurance", "是否参加大病保险"),
            "medical_assisted": ("medical assistance", "是否纳入医疗救助"),
            "layered_cover": ("further medical cover", "是否享受多重医疗保障"),
            "months_away": ("months of work away", "外出务工月数"),
            "works_locally": ("paid work near home", "是否就近务工"),
        },
        Receipt: {
            "kind": ("kind", "种类"),
            "amount": ("amount", "金额"),
            "on": ("day of receipt", "收入日期"),
            "cost": ("cost", "成本"),
            "in_kind": ("in kind or in money", "是否实物"),
            "person": ("who earned it", "收入人"),
        },
        AnnualIncome: {
            "window": ("window", "核算时段"),
            "wage": ("wage income", "工资性收入"),
            "operating": ("operating income", "生产经营性收入"),
            "property": ("property income", "财产性收入"),
            "transfer": ("transfer income", "转移性收入"),
            "operating_cost": ("operating cost", "生产经营性支出"),
            "items": ("items told apart", "单列项目"),
        },
        Window: {
            "first": ("first day", "首日"),
            "last": ("last day", "末日"),
        },
        Expense: {
            "kind": ("kind", "种类"),
            "amount": ("amount", "金额"),
            "on": ("day of payment", "支出日期"),
        },
        Dwelling: {
            "grade": ("grade of safety", "安全等级"),
            "square_metres": ("area", "面积"),
            "rebuilt": ("new or rebuilt", "是否新建改建"),
            "fitted": ("doors and windows", "门窗是否齐全"),
            "safe_elsewhere": ("safe housing elsewhere", "是否另有安全住房"),
            "on_relocation_list": ("on the relocation list", "是否列入易地搬迁"),
            "moved_in": ("moved in", "是否实际入住"),
            "shared_with_children_square_metres": (
                "area shared with children",
                "与子女合计面积",
            ),
            "residents_sharing": ("people who share it", "合计居住人数"),
        },
        Water: {
            "safe": ("safe or not", "是否安全"),
            "litres_per_day": ("litres a person and day", "每人每天水量"),
            "fetch_minutes": ("minutes to fetch it", "取水往返时间"),
            "horizontal_metres": ("distance on the level", "取水水平距离"),
            "vertical_metres": ("distance up or down", "取水垂直距离"),
            "days_without": ("days without supply", "年停水天数"),
            "quality_ok": ("quality", "水质是否达标"),
        },
        Land: {
            "paddy": ("paddy", "水田面积"),
            "dry_land": ("dry land", "旱地面积"),
            "economic_forest": ("economic forest", "经济林面积"),
            "forest": ("forest", "林地面积"),
            "converted": ("farmland converted to forest", "退耕还林还草面积"),
        },
        Livelihood: {
            "business_premises": ("business premises", "有无门面或经营场所"),
            "livestock_at_scale": ("livestock or crops at scale", "有无规模种养"),
            "self_employed": ("self-employment", "是否自主创业"),
            "other_stable_income": ("other stable income", "有无其他稳定收入"),
        },
        Amenities: {
            "hamlet_households": ("households in the hamlet", "自然村户数"),
            "road_gravel_or_better": (
                "road of gravel or better",
                "是否通砂石以上道路",
            ),
            "road_width_cm": ("width of the road", "路面宽度"),
            "electricity": ("electricity", "是否通生活用电"),
            "television": ("television", "能否收看电视"),
        },
        Holdings: {
            "commercial_house": ("commercial house", "有无商品房"),
            "house_built_recently": ("house built or bought", "近年是否建房购房"),
            "luxury_decoration": ("costly decoration", "是否豪华装修"),
            "car": ("car", "有无小汽车"),
            "large_machine": ("large machine or ship", "有无大型机械或船舶"),
            "shop_outside": ("shop outside the village", "村外有无商铺"),
            "company_or_contractor": ("company or contractor", "是否办企业或承包工程"),
            "long_term_employer": ("employs others for long", "是否长期雇工"),
            "public_payroll_member": ("member on the payroll", "有无财政供养人员"),
            "village_cadre_member": ("village cadre", "有无现任村干部"),
            "commercial_pension_insurance": (
                "commercial pension insurance",
                "是否购买商业养老保险",
            ),
            "self_paid_study_abroad": ("study abroad at own cost", "有无自费留学"),
            "not_resident": ("away for a year or more", "是否举家外出一年以上"),
            "hukou_only_shell": ("registration only", "是否空挂户"),
            "suspicious_split": ("suspicious split", "是否恶意分户"),
            "vice_offence_unreformed": (
                "offence and not reformed",
                "有无违法不改",
            ),
            "unexplained_report": ("report not explained", "有无举报不能说明"),
            "income_above_local_average": (
                "income above the local average",
                "收入是否高于当地平均水平",
            ),
            "costly_appliance": ("costly appliance", "有无高档电器"),
            "house_excepted": ("house excepted", "房屋是否属例外"),
            "vehicle_excepted": ("vehicle excepted", "车辆是否属例外"),
            "cadre_excepted": ("cadre excepted", "村干部是否属例外"),
            "checked_on": ("day of the check", "核查日期"),
            "checked_by": ("who checked", "核查单位"),
        },
        **PLACE_LABELS,
        **ENTRY_LABELS,
    }
)
"""A word for every field of these records and of what they hold."""

ROWS: Mapping[str, Words] = MappingProxyType(
    {
        "members": ("member {}", "第{}位成员"),
        "receipts": ("receipt {}", "第{}笔收入"),
        "annual_incomes": ("yearly income {}", "第{}份年度收入"),
        "accounts_complete": ("complete window {}", "第{}个完整时段"),
        "expenses": ("rigid expense {}", "第{}笔刚性支出"),
        "other_causes": ("other cause {}", "第{}项其他原因"),
        "items": ("item {}", "第{}项"),
        "industries": ("leading industry {}", "第{}个主导产业"),
        "party_members": ("party member {}", "第{}名党员"),
        "facilities": ("facility {}", "第{}项设施"),
        "removed": ("removal {}", "第{}项摘除事项"),
        "coverage": ("service {}", "第{}项覆盖情况"),
        "risks": ("risk {}", "第{}项风险"),
        "helps": ("measure {}", "第{}项措施"),
        "public_posts": ("post {}", "第{}个岗位"),
        "work": ("work {}", "第{}条务工"),
        "planned_work": ("planned work {}", "第{}条计划务工"),
        "post_projects": ("project {}", "第{}个项目"),
        "villages": ("village {}", "第{}个村"),
    }
)
"""A word for one of many, by the field that holds them; people count from one."""

MOST_PLACES = 4096
"""The words of so many places are kept."""

_STEP = re.compile(r"([a-z_]+)(?:\[(\d+)\])?")


def place_label(path: str, language: Language = "en", record: type = Household) -> str:
    """Give the words for a place in a record.

    >>> place_label("members[1].insured")
    'member 2, basic medical insurance'

    Args:
        path: The place, as in ``members[1].insured``.
        language: ``"en"`` or ``"zh"``.
        record: The class of the record: ``Household``, ``RegisterEntry``,
            ``VillageDetails``, ``Village``, ``Township`` or ``County``.

    Returns:
        The words; the path itself where the record has no such place.
    """
    return _place_label(path, language, record)


@lru_cache(MOST_PLACES)
def _place_label(path: str, language: Language, record: type) -> str:
    which = language == "zh"
    words: list[str] = []
    inside: type | None = record
    for step in path.split("."):
        found = _STEP.fullmatch(step)
        if inside is None or found is None or found[1] not in LABELS[inside]:
            return path
        name, index = found[1], found[2]
        kind = _kind_of(inside, name)
        if index is None:
            words.append(LABELS[inside][name][which])
        elif isinstance(kind, Many):
            words.append(ROWS[name][which].format(int(index) + 1))
            kind = kind.kind
        else:
            return path
        inside = kind.record if isinstance(kind, Part) else None
    return ("·" if which else ", ").join(words)


def _kind_of(record: type, name: str) -> Kind:
    """Give what a field of a record may hold."""
    (kind,) = (one.kind for one in plan_of(record).entries if one.name == name)
    return kind
