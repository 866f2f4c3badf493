"""Words about a household: food, clothing, school, medical care, house, water."""

from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.unit import Unit
from precisionpov.records.living import DwellingGrade

__all__ = [
    "all_catastrophic_insured",
    "all_insured",
    "all_medical_assisted",
    "children_in_school",
    "clothing_secure",
    "dropout_for_poverty",
    "dropout_signed",
    "dropout_visits",
    "floor_area_per_head",
    "food_secure",
    "house_fitted",
    "house_rebuilt",
    "housed_elsewhere",
    "housing_grade",
    "relocation_pending",
    "sick_covered",
    "students_aided",
    "water_days_without",
    "water_fetch_minutes",
    "water_horizontal",
    "water_litres",
    "water_measured",
    "water_quality_ok",
    "water_recorded_safe",
    "water_vertical",
]

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
