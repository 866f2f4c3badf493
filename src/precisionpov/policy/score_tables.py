"""Score cards as data: examples, each of one place (ID-50 to ID-53).

There is no national score card, and no judgement uses any. Where the points of a
table were not read, it says so (``illustrative``), or there is only a method and the
caller gives the points.
"""

from precisionpov.policy.evaluation_documents import (
    EXIT_SCORE_PROGRAM,
    FOUR_LOOKS_PAGE,
    GUANGXI_SCORING_2015,
    LONGHUI_LOOKS,
)
from precisionpov.policy.place_documents import DEQIN_2016
from precisionpov.policy.score_table import (
    PoorAt,
    ScoreItem,
    ScoreMethod,
    ScoreTable,
)
from precisionpov.reasoning.source import Confidence

__all__ = [
    "EIGHT_HAVES_2016",
    "EXIT_SCORE_100",
    "FOUR_LOOKS_EXAMPLE",
    "FOUR_LOOKS_METHOD",
    "GUANGXI_METHOD_2015",
    "LONGHUI_METHOD",
]


def _table(*rows: tuple[str, str, str, int]) -> tuple[ScoreItem, ...]:
    """Give items row by row."""
    return tuple(ScoreItem(*row) for row in rows)


_POOR = ("Is the household poor by its score?", "按评分该户是否贫困？")

FOUR_LOOKS_METHOD = ScoreMethod(
    id="four_looks",
    en=_POOR[0],
    zh=_POOR[1],
    steps=(
        (
            "house: area, structure, year, road, electricity, water, surroundings",
            "一看房：面积、结构、年代、道路、用电、饮水、环境",
        ),
        (
            "grain: land, what is planted, grain per head, livestock",
            "二看粮：耕地、种植结构、人均粮食、养殖",
        ),
        (
            "labour: its share, quality, health, work away",
            "三看劳动力强不强：占比、素质、健康、务工",
        ),
        (
            "scholar: schooling, its cost, debt for it, what it returns",
            "四看家中有没有读书郎：就读、支出、负债、回报",
        ),
    ),
    item_count=None,
    cite=FOUR_LOOKS_PAGE.article("the four looks", "四看法"),
)
"""The four looks of Yina town, Weining (ID-50): what each reads, without points."""

FOUR_LOOKS_EXAMPLE = ScoreTable(
    id="four_looks_example",
    en=_POOR[0],
    zh=_POOR[1],
    items=_table(
        ("house_condition", "house: condition", "房屋状况", 5),
        ("house_area", "house: area", "住房面积", 5),
        ("house_road", "house: road", "出行条件", 4),
        ("house_water", "house: water", "饮水条件", 3),
        ("house_power", "house: power and tools", "用电及生产工具", 3),
        ("grain_land", "grain: land", "耕地", 8),
        ("grain_planting", "grain: planting", "种植结构", 8),
        ("grain_per_head", "grain: grain per head", "人均粮食", 6),
        ("grain_livestock", "grain: livestock", "养殖", 8),
        ("labour_share", "labour: share", "劳动力占比", 8),
        ("labour_health", "labour: health", "健康状况", 8),
        ("labour_quality", "labour: quality", "劳动力素质", 8),
        ("labour_wage", "labour: wage per head", "人均务工收入", 6),
        ("scholar_debt", "scholar: debt for schooling", "教育负债", 12),
        ("scholar_return", "scholar: return of schooling", "教育回报", 8),
    ),
    poor=PoorAt.LOW,
    operator="<",
    mark=60,
    cite=FOUR_LOOKS_PAGE.article(
        "points of the four looks",
        "四看法分值",
        confidence=Confidence.LOW,
        note="points from memory; an example, not the table of any place",
    ),
    illustrative=True,
)
"""The four looks with points from memory: 20, 30, 30, 20; below 60 is poor (ID-51)."""

GUANGXI_METHOD_2015 = ScoreMethod(
    id="guangxi_2015",
    en=_POOR[0],
    zh=_POOR[1],
    steps=(
        ("enter the house", "一进"),
        ("look twice", "二看"),
        ("calculate three things", "三算"),
        ("compare four", "四比"),
        ("discuss five", "五议"),
    ),
    item_count=18,
    cite=GUANGXI_SCORING_2015.article(
        "18 items, about 90 indicators",
        "18类90项指标",
        note="points not read; each county's cut-off follows from its quota",
    ),
)
"""Guangxi, 2015: 18 items; the cut-off is drawn from the quota afterwards (ID-52)."""

LONGHUI_METHOD = ScoreMethod(
    id="longhui",
    en=_POOR[0],
    zh=_POOR[1],
    steps=(
        ("housing and clothes", "比住房穿着"),
        ("farming", "比种养"),
        ("work", "比务工"),
        ("schooling", "比就学"),
        ("vehicles", "比交通工具"),
        (
            "first: disabled, children at compulsory school, lawful births",
            "三优先：残疾、义务教育子女、合法生育",
        ),
    ),
    item_count=None,
    cite=LONGHUI_LOOKS.article("five compare, five look", "五比五看三优先"),
)
"""Longhui, Hunan: five compared, five looked at, three first (ID-53)."""

EXIT_SCORE_100 = ScoreTable(
    id="exit_score_100",
    en="Is the household ready to exit by its score?",
    zh="按评分该户是否达到脱贫条件？",
    items=_table(
        ("income", "net income per head above 3,026 yuan", "人均纯收入超过3026元", 30),
        ("electricity", "electricity for production and house", "生产生活用电", 10),
        ("water", "safe water", "安全饮水", 5),
        ("house", "safe house", "安全住房", 15),
        ("schooling", "nobody out of school for poverty", "无因贫辍学", 15),
        ("medical", "everyone in the medical scheme", "全员参加新农合", 15),
        ("pension", "everyone of 16 to 60 in the pension scheme", "养老保险", 10),
    ),
    poor=PoorAt.LOW,
    operator=">=",
    mark=80,
    full=("house", "schooling", "medical"),
    settled=("01", "02", "04"),
    cite=EXIT_SCORE_PROGRAM.article(
        "hundred points",
        "百分制评分",
        confidence=Confidence.MEDIUM,
        note="the points of water are inferred; for schooling the note is followed, "
        "not the program, which awards them the wrong way round; it does not print "
        "what its exit states mean",
    ),
)
"""Ready to exit from 80 points, with house, schooling and medical care full.

Households in the program's exit states 01, 02 and 04 are not flagged again. It does not
print what these codes mean, so they are mapped to no other list.
"""

_HAVES: tuple[tuple[str, str, str], ...] = (
    ("house", "a solid house", "有安全稳固住房"),
    ("water", "drinking water", "有饮用水"),
    ("electricity", "electricity", "有电用"),
    ("television", "television", "有电视看"),
    ("road", "a road to the natural village", "有路通自然村"),
    ("education", "compulsory education", "有义务教育保障"),
    ("medical", "medical care", "有医疗保障"),
    ("income_or_dibao", "a source of income, or dibao", "有收入来源或最低生活保障"),
    ("no_serious_illness", "no seriously ill member", "无重病户"),
    ("no_severe_disability", "no severely disabled member", "无重残户"),
    ("no_dangerous_house", "no dangerous house", "无危房户"),
    ("no_heavy_disaster", "no heavy disaster", "无重灾户"),
    (
        "income_above",
        "disposable income per head above the national standard",
        "人均可支配收入超过国家标准",
    ),
    ("benefited", "benefited", "受益"),
)
"""What is asked: eight haves, four nones, one above, one benefited."""

EIGHT_HAVES_2016 = ScoreTable(
    id="eight_haves_2016",
    en="Does the household have eight, lack four, exceed one and benefit from one?",
    zh="该户是否达到“八有四无一超一受益”？",
    items=tuple(ScoreItem(name, en, zh, 1) for name, en, zh in _HAVES),
    poor=PoorAt.LOW,
    operator=">=",
    mark=len(_HAVES),
    cite=DEQIN_2016.article(
        "eight haves, four nones, one above, one benefited",
        "八有四无一超一受益",
        note="also a county's chart of 2015; a point an item is ours: all are asked. "
        'How grave "seriously", "severely" and "heavy" are, and what "benefited" is, '
        "is not printed",
    ),
)
"""Deqin, 2016: a checklist of fourteen items, which the caller answers (EX-25)."""
