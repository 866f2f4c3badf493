"""Guangdong 2017: the two exit indices of 100 points, as weights and targets.

References:
    A platform of the province for poverty alleviation, 2017, seen in public code; its
    weights add up to 100 in each index.

Checked with:
    The printed weights and targets, transcribed twice (here and tests).

Limitations:
    How many points make an exit is not printed, so the index gives points and no
    verdict. The province's own line of income is the caller's to give: 4,000 yuan at
    prices of 2014, and for the exit of 2018 45 % of the province's rural income.
    "Water" of the village prints no target: all households are taken, as for power.
    Children at school are to exceed 93 %: of one household that is all of them.
"""

from typing import NamedTuple

from precisionpov.money import yuan
from precisionpov.policy.place_documents import GUANGDONG_INDEX_2017
from precisionpov.reasoning.source import Citation

__all__ = [
    "ASSISTANCE_FUNDS",
    "HOUSEHOLD_ITEMS",
    "LEAST_MEASURES",
    "MOST_INCIDENCE",
    "VILLAGE_ITEMS",
    "YEAR",
    "IndexItem",
]

YEAR = 2017
"""The year of both indices."""


class IndexItem(NamedTuple):
    """One item of an index.

    Attributes:
        id: Its name.
        weight: The points that it gives at most.
        en: What it looks at, in English.
        zh: The same in Chinese.
        cite: Its source.
    """

    id: str
    weight: int
    en: str
    zh: str
    cite: Citation


def _items(
    index: str, index_zh: str, *rows: tuple[str, int, str, str]
) -> tuple[IndexItem, ...]:
    """Give the items of an index in their order."""
    return tuple(
        IndexItem(
            name,
            weight,
            en,
            zh,
            GUANGDONG_INDEX_2017.article(
                f"{index}, item {number}", f"{index_zh}第{number}项"
            ),
        )
        for number, (name, weight, en, zh) in enumerate(rows, start=1)
    )


HOUSEHOLD_ITEMS: tuple[IndexItem, ...] = _items(
    "household",
    "贫困户",
    ("income", 30, "income per head over the target", "家庭人均收入"),
    ("allowance", 30, "dibao or wubao put into effect", "低保五保政策落实"),
    ("education", 15, "children at compulsory school", "义务教育"),
    ("pension", 10, "everyone over 60 is paid a pension", "社会保障"),
    ("housing", 20, "the house is safe or rebuilt", "住房保障"),
    ("medical", 10, "everyone is in medical insurance", "医疗保障"),
    ("measures", 15, "a measure is finished", "帮扶到户"),
)
"""The household's items: income where there is labour, allowance where there is not."""

VILLAGE_ITEMS: tuple[IndexItem, ...] = _items(
    "village",
    "贫困村",
    ("incidence", 20, "incidence below the limit", "贫困发生率"),
    ("funds", 20, "funds of assistance over the target", "帮扶资金"),
    ("road", 10, "natural villages of 200 people on a hard road", "道路硬底化"),
    ("water", 10, "households with safe water", "饮水"),
    ("electricity", 10, "households with electricity", "通电"),
    ("broadcasting", 10, "households with radio and television", "广播电视"),
    ("broadband", 10, "households with broadband", "宽带"),
    ("medical", 10, "a clinic and a doctor", "医疗设施"),
)
"""The village's items."""

MOST_INCIDENCE = 200
"""The incidence that a village stays below, hundredths of a percent."""

ASSISTANCE_FUNDS = yuan(300_000)
"""The funds of assistance that give all their points, fen."""

LEAST_MEASURES = 1
"""The fewest measures finished."""
