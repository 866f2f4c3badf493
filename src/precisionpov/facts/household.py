"""The words of rules about households: every fact, declared once.

The classes of facts in this folder choose from these words. A word is an imported
name, so a misspelling fails when a rule is imported. Areas are in hundredths of a
mu, amounts in whole fen; a value per head that has been rounded down compares
exactly with every whole threshold.
"""

from precisionpov.reasoning.expression import (
    CodeFact,
    NumberFact,
    Quotient,
    TruthFact,
    per,
)
from precisionpov.reasoning.unit import Unit
from precisionpov.records.cause import DibaoClass
from precisionpov.records.living import DwellingGrade

MOST = 10**15
"""The largest amount of a household, in fen (ten trillion yuan)."""

# Income and membership

net_income: NumberFact = NumberFact(
    "net_income",
    "net income of the household in the window",
    "家庭年纯收入",
    Unit.YUAN,
    -MOST,
    MOST,
    bounded=True,
)
members: NumberFact = NumberFact(
    "members",
    "household members on the last day of the window",
    "家庭人口",
    Unit.PERSON,
    1,
    100,
    bounded=True,
    required=True,
)
lasting_income: NumberFact = NumberFact(
    "lasting_income",
    "net income less what comes only once",
    "扣除一次性收入后的家庭纯收入",
    Unit.YUAN,
    -MOST,
    MOST,
    bounded=True,
)
rigid_expenses: NumberFact = NumberFact(
    "rigid_expenses",
    "own rigid expenses in the window",
    "家庭刚性支出",
    Unit.YUAN,
    0,
    MOST,
    bounded=True,
)
income_expected_to_last: TruthFact = TruthFact(
    "income_expected_to_last",
    "income is expected to stay above the line next year",
    "预计下年收入仍稳定超过标准",
)
net_income_per_head: Quotient = per(
    net_income, members, en="net income per head", zh="人均纯收入"
)
lasting_income_per_head: Quotient = per(
    lasting_income, members, en="lasting net income per head", zh="人均稳定纯收入"
)

# Standing

head_rural: TruthFact = TruthFact(
    "head_rural", "the head of the household has rural registration", "户主为农村户籍"
)
on_dibao_list: TruthFact = TruthFact(
    "on_dibao_list",
    "on the civil-affairs list of the subsistence allowance (dibao)",
    "纳入农村低保",
)
on_destitute_list: TruthFact = TruthFact(
    "on_destitute_list",
    "on the civil-affairs list of support for the destitute",
    "纳入特困供养（五保）",
)
dibao_class: CodeFact = CodeFact(
    "dibao_class", "class of the subsistence allowance", "低保类别", DibaoClass
)
has_labour: TruthFact = TruthFact(
    "has_labour",
    "some member of working age is able to work",
    "有劳动能力的劳动年龄成员",
)
identified_this_year: TruthFact = TruthFact(
    "identified_this_year", "identified this year", "当年识别"
)
struck_this_year: TruthFact = TruthFact(
    "struck_this_year",
    "fell into poverty, or back into it, through disaster this year",
    "当年因灾致贫或返贫",
)
measures_delivered: NumberFact = NumberFact(
    "measures_delivered",
    "assistance measures carried out",
    "已落实的帮扶措施",
    Unit.ITEM,
    0,
    1000,
)
identified_in_look_back: TruthFact = TruthFact(
    "identified_in_look_back",
    "newly included by the look-back of August 2015 to June 2016",
    "建档立卡回头看后新纳入",
)
disabled_without_fixed_income: TruthFact = TruthFact(
    "disabled_without_fixed_income",
    "poor by disability, with no fixed income",
    "因残致贫无固定收入",
)
seriously_ill_member: TruthFact = TruthFact(
    "seriously_ill_member", "a member is seriously ill", "家中有大病、重病病人"
)

snapshot_old: TruthFact = TruthFact(
    "snapshot_old",
    "the record speaks of a day more than 12 months away",
    "记录日期距评定日超过12个月",
)

# Food and clothing

food_secure: TruthFact = TruthFact("food_secure", "no worry about food", "不愁吃")
clothing_secure: TruthFact = TruthFact(
    "clothing_secure", "no worry about clothing", "不愁穿"
)

# Education

children_in_school: TruthFact = TruthFact(
    "children_in_school",
    "every child of compulsory school age is at school, or lawfully excused",
    "适龄儿童均接受义务教育或依法免缓学",
)
dropout_for_poverty: TruthFact = TruthFact(
    "dropout_for_poverty", "a child is out of school because of poverty", "有因贫辍学"
)
dropout_visits: NumberFact = NumberFact(
    "dropout_visits",
    "fewest home visits made to a child out of school",
    "对辍学生家访最少次数",
    Unit.TIMES,
    0,
    1000,
)
dropout_signed: TruthFact = TruthFact(
    "dropout_signed",
    "for every child out of school, parents, school and helper have signed",
    "辍学生家长、学校、帮扶人三方签字",
)
students_aided: TruthFact = TruthFact(
    "students_aided",
    "every student beyond compulsory school gets school aid",
    "非义务教育阶段学生均获资助",
)

# Medical care

all_insured: TruthFact = TruthFact(
    "all_insured", "every member is in basic medical insurance", "全员参加基本医疗保险"
)
all_catastrophic_insured: TruthFact = TruthFact(
    "all_catastrophic_insured",
    "every member is covered by catastrophic insurance",
    "全员享有大病保险",
)
all_medical_assisted: TruthFact = TruthFact(
    "all_medical_assisted",
    "medical assistance is secured for every member",
    "全员纳入医疗救助",
)
sick_covered: TruthFact = TruthFact(
    "sick_covered",
    "every sick member has the place's layered medical cover",
    "患病成员享受多重医疗保障",
)

# Housing

housing_grade: CodeFact = CodeFact(
    "housing_grade", "grade of the main dwelling", "住房安全等级", DwellingGrade
)
housed_elsewhere: TruthFact = TruthFact(
    "housed_elsewhere",
    "safely housed elsewhere, or with able children",
    "另有安全住房",
)
floor_area_per_head: NumberFact = NumberFact(
    "floor_area_per_head",
    "floor area per head, whole square metres, rounded down",
    "人均住房面积",
    Unit.SQUARE_METRE,
    0,
    100_000,
)
house_rebuilt: TruthFact = TruthFact(
    "house_rebuilt", "the house is new or rebuilt", "新建或改建住房"
)
house_fitted: TruthFact = TruthFact(
    "house_fitted", "doors and windows are fitted", "门窗安装到位"
)
relocation_pending: TruthFact = TruthFact(
    "relocation_pending",
    "on the relocation list and not moved in",
    "列入易地搬迁未实际入住",
)

# Drinking water

water_measured: TruthFact = TruthFact(
    "water_measured", "the water was measured against the criteria", "饮水已按指标测评"
)
water_recorded_safe: TruthFact = TruthFact(
    "water_recorded_safe", "the water is recorded as safe", "登记为饮水安全"
)
water_litres: NumberFact = NumberFact(
    "water_litres",
    "litres of water per person and day",
    "人均日供水量",
    Unit.LITRE,
    0,
    10_000,
)
water_fetch_minutes: NumberFact = NumberFact(
    "water_fetch_minutes",
    "minutes to fetch water and return",
    "取水往返时间",
    Unit.MINUTE,
    0,
    10_000,
)
water_horizontal: NumberFact = NumberFact(
    "water_horizontal",
    "metres to the water, on the level",
    "取水水平距离",
    Unit.METRE,
    0,
    1_000_000,
)
water_vertical: NumberFact = NumberFact(
    "water_vertical",
    "metres to the water, up or down",
    "取水垂直距离",
    Unit.METRE,
    0,
    100_000,
)
water_days_without: NumberFact = NumberFact(
    "water_days_without", "days a year without supply", "年断水天数", Unit.DAY, 0, 366
)
water_quality_ok: TruthFact = TruthFact(
    "water_quality_ok",
    "the water passes its quality test, or shows nothing amiss",
    "水质合格或感官无异常",
)

# Land, livelihood and amenities

paddy_per_head: NumberFact = NumberFact(
    "paddy_per_head",
    "paddy or other cultivated land per head, rounded down",
    "人均水田",
    Unit.HUNDREDTH_MU,
    0,
    10_000_000,
)
dry_land_per_head: NumberFact = NumberFact(
    "dry_land_per_head",
    "dry land per head, rounded down",
    "人均旱地",
    Unit.HUNDREDTH_MU,
    0,
    10_000_000,
)
economic_forest_per_head: NumberFact = NumberFact(
    "economic_forest_per_head",
    "economic forest per head, rounded down",
    "人均经济林",
    Unit.HUNDREDTH_MU,
    0,
    10_000_000,
)
forest_per_head: NumberFact = NumberFact(
    "forest_per_head",
    "forest land per head, rounded down",
    "人均林地",
    Unit.HUNDREDTH_MU,
    0,
    10_000_000,
)
business_premises: TruthFact = TruthFact(
    "business_premises", "has a shop or business premises", "有铺面或经营场所"
)
livestock_at_scale: TruthFact = TruthFact(
    "livestock_at_scale", "keeps livestock at scale", "规模养殖"
)
most_months_away: NumberFact = NumberFact(
    "most_months_away",
    "most months that a member worked away",
    "成员外出务工最多月数",
    Unit.MONTH,
    0,
    12,
    bounded=True,
)
self_employed: TruthFact = TruthFact(
    "self_employed", "a member is self-employed", "有成员自主创业"
)
other_stable_income: TruthFact = TruthFact(
    "other_stable_income", "has another stable source of income", "有其他稳定收入来源"
)
hamlet_households: NumberFact = NumberFact(
    "hamlet_households",
    "households in the natural village",
    "自然村户数",
    Unit.HOUSEHOLD,
    0,
    100_000,
)
road_gravel_or_better: TruthFact = TruthFact(
    "road_gravel_or_better",
    "the road to the natural village is gravel or better",
    "通村屯砂石以上路面",
)
road_width: NumberFact = NumberFact(
    "road_width",
    "width of the road to the natural village",
    "通村屯道路宽度",
    Unit.CENTIMETRE,
    0,
    100_000,
)
electricity: TruthFact = TruthFact(
    "electricity", "domestic electricity is connected", "通生活用电"
)
television: TruthFact = TruthFact(
    "television", "television, computer or smartphone receives broadcasts", "有电视看"
)

# What disqualifies in some places; exceptions are already taken out

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
