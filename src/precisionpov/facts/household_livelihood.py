"""Words about a household: its land, how it earns, and what its hamlet offers."""

from precisionpov.reasoning.expression import NumberFact, TruthFact
from precisionpov.reasoning.unit import Unit

__all__ = [
    "business_premises",
    "dry_land_per_head",
    "economic_forest_per_head",
    "electricity",
    "forest_per_head",
    "hamlet_households",
    "livestock_at_scale",
    "most_months_away",
    "other_stable_income",
    "paddy_per_head",
    "road_gravel_or_better",
    "road_width",
    "self_employed",
    "television",
]

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
