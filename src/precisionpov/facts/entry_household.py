"""Facts about the household of an entry: members, house, water, land."""

import attrs

from precisionpov.facts.entry_terms import (
    Answer,
    PhoneEntry,
)
from precisionpov.facts.entry_words import (
    dangerous_house,
    exited,
    members,
    monitored,
    phone,
    safe_water,
    serious_insurance_blank,
)
from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.unit import Unit
from precisionpov.records.kinds import LARGEST_COUNT

__all__ = [
    "HouseholdEntryFacts",
    "area_recorded",
    "converted",
    "converted_recorded",
    "cropland",
    "cropland_recorded",
    "electricity",
    "forest",
    "forest_recorded",
    "grade_recorded",
    "grassland",
    "grassland_recorded",
    "green",
    "green_recorded",
    "heads",
    "helper_is_poor",
    "helpers",
    "helpers_recorded",
    "house_area",
    "irrigated",
    "irrigated_recorded",
    "medical_blank",
    "member_sex_wrong",
    "nobody_counted",
    "orchard",
    "orchard_recorded",
    "pair_of_one_sex",
    "pension_blank",
    "post_without_labour",
    "road_hardened",
    "road_metres",
    "road_recorded",
    "school_and_education",
    "shared_phone_apart",
    "toilet",
    "water_area",
    "water_area_recorded",
]

heads: NumberFact = NumberFact(
    "heads", "heads recorded", "户主人数", Unit.PERSON, 0, 100
)
nobody_counted: TruthFact = TruthFact(
    "nobody_counted", "no member counts as one of the household", "无在户成员"
)
pair_of_one_sex: TruthFact = TruthFact(
    "pair_of_one_sex", "head and spouse are of one sex", "户主与配偶同性别"
)
member_sex_wrong: TruthFact = TruthFact(
    "member_sex_wrong",
    "a member's sex contradicts the relation to the head",
    "有成员性别与户主关系矛盾",
)
shared_phone_apart: TruthFact = TruthFact(
    "shared_phone_apart",
    "members with one telephone work in different places",
    "同户成员电话相同而务工地不同",
)
electricity: CodeFact = CodeFact(
    "electricity", "electricity in the house", "是否通生活用电", Answer
)
toilet: CodeFact = CodeFact("toilet", "sanitary toilet", "是否有卫生厕所", Answer)
road_hardened: CodeFact = CodeFact(
    "road_hardened", "hardened way to the house", "入户道路是否硬化", Answer
)
road_recorded: TruthFact = TruthFact(
    "road_recorded", "the distance to the main road is recorded", "已填与村主干路距离"
)
road_metres: NumberFact = NumberFact(
    "road_metres",
    "distance to the main road",
    "与村主干路距离",
    Unit.METRE,
    0,
    LARGEST_COUNT,
)
area_recorded: TruthFact = TruthFact(
    "area_recorded", "the area of the house is recorded", "已填住房面积"
)
house_area: NumberFact = NumberFact(
    "house_area", "area of the house", "住房面积", Unit.SQUARE_METRE, 0, LARGEST_COUNT
)
grade_recorded: TruthFact = TruthFact(
    "grade_recorded", "the grade of the house is recorded", "已填危房等级"
)
cropland_recorded: TruthFact = TruthFact(
    "cropland_recorded", "cropland is recorded", "已填耕地面积"
)
cropland: NumberFact = NumberFact(
    "cropland", "cropland", "耕地面积", Unit.HUNDREDTH_MU, -LARGEST_COUNT, LARGEST_COUNT
)
irrigated_recorded: TruthFact = TruthFact(
    "irrigated_recorded", "irrigated land is recorded", "已填有效灌溉面积"
)
irrigated: NumberFact = NumberFact(
    "irrigated",
    "irrigated land",
    "有效灌溉面积",
    Unit.HUNDREDTH_MU,
    -LARGEST_COUNT,
    LARGEST_COUNT,
)
forest_recorded: TruthFact = TruthFact(
    "forest_recorded", "forest is recorded", "已填林地面积"
)
forest: NumberFact = NumberFact(
    "forest", "forest", "林地面积", Unit.HUNDREDTH_MU, -LARGEST_COUNT, LARGEST_COUNT
)
converted_recorded: TruthFact = TruthFact(
    "converted_recorded", "land returned to forest is recorded", "已填退耕还林面积"
)
converted: NumberFact = NumberFact(
    "converted",
    "land returned to forest",
    "退耕还林面积",
    Unit.HUNDREDTH_MU,
    -LARGEST_COUNT,
    LARGEST_COUNT,
)
green: NumberFact = NumberFact(
    "green",
    "forest and grassland together",
    "林地与牧草地面积之和",
    Unit.HUNDREDTH_MU,
    -2 * LARGEST_COUNT,
    2 * LARGEST_COUNT,
)
green_recorded: TruthFact = TruthFact(
    "green_recorded", "forest and grassland are recorded", "已填林地和牧草地面积"
)
orchard_recorded: TruthFact = TruthFact(
    "orchard_recorded", "orchards are recorded", "已填林果面积"
)
orchard: NumberFact = NumberFact(
    "orchard", "orchards", "林果面积", Unit.HUNDREDTH_MU, -LARGEST_COUNT, LARGEST_COUNT
)
grassland_recorded: TruthFact = TruthFact(
    "grassland_recorded", "grassland is recorded", "已填牧草地面积"
)
grassland: NumberFact = NumberFact(
    "grassland",
    "grassland",
    "牧草地面积",
    Unit.HUNDREDTH_MU,
    -LARGEST_COUNT,
    LARGEST_COUNT,
)
water_area_recorded: TruthFact = TruthFact(
    "water_area_recorded", "the area of water is recorded", "已填水面面积"
)
water_area: NumberFact = NumberFact(
    "water_area",
    "area of water",
    "水面面积",
    Unit.HUNDREDTH_MU,
    -LARGEST_COUNT,
    LARGEST_COUNT,
)
medical_blank: TruthFact = TruthFact(
    "medical_blank",
    "both medical insurances are blank for a member",
    "有成员两种基本医保均未填",
)
pension_blank: TruthFact = TruthFact(
    "pension_blank",
    "the residents' pension insurance is blank for a member",
    "有成员居民养老保险未填",
)
school_and_education: TruthFact = TruthFact(
    "school_and_education",
    "a member has both a school and a finished education",
    "有成员同时填文化程度与在校状况",
)
post_without_labour: TruthFact = TruthFact(
    "post_without_labour",
    "a member without labour holds a post",
    "有公益性岗位成员无劳动力",
)
helpers_recorded: TruthFact = TruthFact(
    "helpers_recorded", "the people responsible for help are recorded", "已填帮扶责任人"
)
helpers: NumberFact = NumberFact(
    "helpers",
    "people responsible for help",
    "帮扶责任人数",
    Unit.PERSON,
    0,
    LARGEST_COUNT,
)
helper_is_poor: TruthFact = TruthFact(
    "helper_is_poor", "one of them is a registered poor person", "帮扶责任人为贫困人口"
)


@attrs.frozen(kw_only=True)
class HouseholdEntryFacts(Facts):
    """Facts about the household of an entry: members, house, water, land.

    None means unknown.
    """

    exited: bool | None = fact(exited)
    """The household has exited poverty."""
    monitored: bool | None = fact(monitored)
    """The household is monitored."""
    members: int = fact(members)
    """Members recorded."""
    dangerous_house: Answer | None = fact(dangerous_house)
    """Dangerous house."""
    safe_water: Answer | None = fact(safe_water)
    """Safe water."""
    phone: PhoneEntry | None = fact(phone)
    """Telephone recorded."""
    heads: int | None = fact(heads)
    """Heads recorded."""
    nobody_counted: bool | None = fact(nobody_counted)
    """No member counts as one of the household."""
    pair_of_one_sex: bool | None = fact(pair_of_one_sex)
    """Head and spouse are of one sex."""
    member_sex_wrong: bool | None = fact(member_sex_wrong)
    """A member's sex contradicts the relation to the head."""
    shared_phone_apart: bool | None = fact(shared_phone_apart)
    """Members with one telephone work in different places."""
    electricity: Answer | None = fact(electricity)
    """Electricity in the house."""
    toilet: Answer | None = fact(toilet)
    """Sanitary toilet."""
    road_hardened: Answer | None = fact(road_hardened)
    """Hardened way to the house."""
    road_recorded: bool | None = fact(road_recorded)
    """The distance to the main road is recorded."""
    road_metres: int | None = fact(road_metres)
    """Distance to the main road."""
    area_recorded: bool | None = fact(area_recorded)
    """The area of the house is recorded."""
    house_area: int | None = fact(house_area)
    """Area of the house."""
    grade_recorded: bool | None = fact(grade_recorded)
    """The grade of the house is recorded."""
    cropland_recorded: bool | None = fact(cropland_recorded)
    """Cropland is recorded."""
    cropland: int | None = fact(cropland)
    """Cropland."""
    irrigated_recorded: bool | None = fact(irrigated_recorded)
    """Irrigated land is recorded."""
    irrigated: int | None = fact(irrigated)
    """Irrigated land."""
    forest_recorded: bool | None = fact(forest_recorded)
    """Forest is recorded."""
    forest: int | None = fact(forest)
    """Forest."""
    converted_recorded: bool | None = fact(converted_recorded)
    """Land returned to forest is recorded."""
    converted: int | None = fact(converted)
    """Land returned to forest."""
    green: int | None = fact(green)
    """Forest and grassland together."""
    green_recorded: bool | None = fact(green_recorded)
    """Forest and grassland are recorded."""
    orchard_recorded: bool | None = fact(orchard_recorded)
    """Orchards are recorded."""
    orchard: int | None = fact(orchard)
    """Orchards."""
    grassland_recorded: bool | None = fact(grassland_recorded)
    """Grassland is recorded."""
    grassland: int | None = fact(grassland)
    """Grassland."""
    water_area_recorded: bool | None = fact(water_area_recorded)
    """The area of water is recorded."""
    water_area: int | None = fact(water_area)
    """Area of water."""
    serious_insurance_blank: bool | None = fact(serious_insurance_blank)
    """Insurance against serious illness is blank for a member."""
    medical_blank: bool | None = fact(medical_blank)
    """Both medical insurances are blank for a member."""
    pension_blank: bool | None = fact(pension_blank)
    """The residents' pension insurance is blank for a member."""
    school_and_education: bool | None = fact(school_and_education)
    """A member has both a school and a finished education."""
    post_without_labour: bool | None = fact(post_without_labour)
    """A member without labour holds a post."""
    helpers_recorded: bool | None = fact(helpers_recorded)
    """The people responsible for help are recorded."""
    helpers: int | None = fact(helpers)
    """People responsible for help."""
    helper_is_poor: bool | None = fact(helper_is_poor)
    """One of them is a registered poor person."""
