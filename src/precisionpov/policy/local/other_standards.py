"""Fourteen local standards of exit as data: which are judged, and why the others not.

References:
    Pages, papers and public code that print a standard of one place each.

Checked with:
    The list of standards as found, transcribed twice (here and tests).

Limitations:
    What a standard says is shortened to a sentence.
"""

from typing import Literal

import attrs

from precisionpov.policy.local.other_exits import (
    CAOPING,
    DEQIN,
    SICHUAN,
    WESTERN_VILLAGE,
    YUANZHOU,
)
from precisionpov.policy.local.shaanxi import SHAANXI

__all__ = ["OTHER_EXITS", "LocalStandard"]

Level = Literal["household", "village", "township", "county", "register"]


@attrs.frozen(kw_only=True)
class LocalStandard:
    """A standard of exit that was found of a place.

    Attributes:
        place: The place and its year, in English.
        place_zh: The same in Chinese.
        level: Whom it judges.
        says: What it says, in English.
        policy: The id of the policy that judges by it; None where none does.
        why_not: Why none does; empty where one does.
    """

    place: str
    place_zh: str
    level: Level
    says: str
    policy: str | None = None
    why_not: str = ""


OTHER_EXITS: tuple[LocalStandard, ...] = (
    LocalStandard(
        place="Yuanzhou district, Jiangxi",
        place_zh="江西省袁州区",
        level="village",
        says="incidence below 2 %, rigid",
        policy=YUANZHOU.id,
    ),
    LocalStandard(
        place="Deqin county, Yunnan, 2016",
        place_zh="云南省德钦县（2016年）",
        level="household",
        says="eight haves, four nones, one above, one benefited",
        why_not='what "one benefited" asks, and how grave "seriously" ill, disabled '
        "or struck is, is not printed; the caller answers it as EIGHT_HAVES_2016",
    ),
    LocalStandard(
        place="Deqin county, Yunnan, 2016",
        place_zh="云南省德钦县（2016年）",
        level="village",
        says="incidence 7 % or less, growth above the township's, collective economy",
        policy=DEQIN.id,
    ),
    LocalStandard(
        place="Deqin county, Yunnan, 2016",
        place_zh="云南省德钦县（2016年）",
        level="township",
        says="incidence 5 % or less, growth above the county's",
        policy=DEQIN.id,
    ),
    LocalStandard(
        place="Qingchuan county, Sichuan, 2017",
        place_zh="四川省青川县（2017年）",
        level="household",
        says="whole households only; income stably above the line, two assurances, "
        "three guarantees; all insured; own share of hospital cost capped",
        why_not="the cap of the own share is left blank on the page; all else is "
        "national",
    ),
    LocalStandard(
        place="Caoping town, Shaanxi, 2018",
        place_zh="陕西省柞水县曹坪镇（2018年）",
        level="village",
        says="incidence not above 3 %, clinic of 60 square metres",
        policy=CAOPING.id,
    ),
    LocalStandard(
        place="a village in the west, 2019",
        place_zh="西部某村（2019年）",
        level="village",
        says="incidence below 3 %, collective income above 100,000 yuan",
        policy=WESTERN_VILLAGE.id,
    ),
    LocalStandard(
        place="Sichuan, 2020",
        place_zh="四川（2020年）",
        level="county",
        says="incidence below 3 %, missed and wrong-exit rates below 2 %",
        policy=SICHUAN.id,
    ),
    LocalStandard(
        place="Shaanxi, 2017",
        place_zh="陕西（2017年）",
        level="household",
        says="five items, line of 3,070 yuan",
        policy=SHAANXI.id,
    ),
    LocalStandard(
        place="Shaanxi, 2017",
        place_zh="陕西（2017年）",
        level="village",
        says="seven items",
        policy=SHAANXI.id,
    ),
    LocalStandard(
        place="Shaanxi, 2017",
        place_zh="陕西（2017年）",
        level="county",
        says="seven items",
        policy=SHAANXI.id,
    ),
    LocalStandard(
        place="Tongren, Guizhou, 2018",
        place_zh="贵州省铜仁市（2018年）",
        level="household",
        says="disposable income stably above 3,535 yuan; 35 litres of water within "
        "1 km or 100 m; clothing for the season",
        why_not="disposable income is another figure than the register's net income; "
        "the cellar of 5 cubic metres has no place in the record; its line and its "
        "water are what GUIZHOU asks in 2018",
    ),
    LocalStandard(
        place="Guangxi",
        place_zh="广西",
        level="register",
        says="red not exited, green exited, yellow returned; one more year followed; "
        "confirmed by cadres and by the head of the household",
        why_not="it says how the register is marked, not who may exit",
    ),
    LocalStandard(
        place="a county of Heilongjiang, 2017",
        place_zh="黑龙江省某县（2017年）",
        level="village",
        says="incidence below 2 %, road, broadband, television, clinic, doctor, "
        "cultural place, missed and wrong-exit rates below 2 %",
        why_not="it asks for rates of error of a village, and how a village is "
        "sampled is not printed",
    ),
)
"""All fourteen, in the order found."""
