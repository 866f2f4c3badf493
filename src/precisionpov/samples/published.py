"""Six households as the press and one register printed them.

Facts alone, without names. What the page does not say is left unknown here, so the
library has to say so too. A page that speaks of a year is taken to speak of the
window that an assessment of that year uses; that is the one liberty taken.
"""

from datetime import date
from typing import Any, Literal

import attrs

from precisionpov.dates import Window
from precisionpov.exits import assess_exit
from precisionpov.identification import identify
from precisionpov.money import yuan
from precisionpov.reasoning.decide import Decision
from precisionpov.reasoning.quantity import at_least, between
from precisionpov.records.accounts import AnnualIncome, Receipt
from precisionpov.records.household import Household
from precisionpov.records.living import Dwelling
from precisionpov.records.person import Person

__all__ = ["PublishedAccount", "published_accounts"]


@attrs.frozen(kw_only=True)
class PublishedAccount:
    """A household as printed, with the verdict that was printed beside it.

    Attributes:
        id: A short name of ours.
        en: Where it was, in English.
        zh: Where it was, in Chinese.
        household: What the page says, and nothing more.
        question: Which judgement the printed verdict answers.
        on: The day on which to judge it.
        printed: The verdict as the page gives it, in English.
        printed_zh: The same in Chinese.
        remark: What a reader of the page should notice, in English.
        remark_zh: The same in Chinese.
    """

    id: str
    en: str
    zh: str
    household: Household
    question: Literal["identification", "exit"]
    on: date
    printed: str
    printed_zh: str
    remark: str
    remark_zh: str

    def judge(self) -> Decision:
        """Judge the household on its day, by the national rules."""
        verb = identify if self.question == "identification" else assess_exit
        return verb(self.household, on=self.on)


def published_accounts() -> tuple[PublishedAccount, ...]:
    """Give the six published accounts, oldest question first."""
    return (
        _tianlin(),
        _ningshan(),
        _guangdong(),
        _longdong(),
        _xishan(),
        _urad(),
    )


def _people(household_id: str, *members: dict[str, Any]) -> tuple[Person, ...]:
    """Make the members that a page counts, with what it says of each."""
    return tuple(
        Person(id=f"{household_id}-{number}", **known)
        for number, known in enumerate(members, start=1)
    )


def _tianlin() -> PublishedAccount:
    return PublishedAccount(
        id="tianlin",
        en="Ding'an town, Tianlin, Guangxi",
        zh="广西田林县定安镇",
        household=Household(
            id="tianlin",
            members=_people("tianlin", {"relation": "head"}, {}, {}, {}),
            receipts=(
                Receipt(kind="livestock", amount=yuan(28000), on=date(2016, 9, 30)),
            ),
            main_cause="lack_of_land",
            other_causes=("schooling", "lack_of_skill"),
            identified_on=date(2015, 12, 31),
        ),
        question="exit",
        on=date(2016, 12, 31),
        printed="exited 2016",
        printed_zh="2016年脱贫",
        remark="48 wasp nests at 500 to 600 yuan; no cost is printed",
        remark_zh="48窝蜂，每窝500至600元；未载成本",
    )


def _ningshan() -> PublishedAccount:
    yearly = {"livestock": 8000, "crops": 7000, "fruit_and_forest": 11000}
    return PublishedAccount(
        id="ningshan",
        en="Jinchuan town, Ningshan, Shaanxi",
        zh="陕西宁陕县金川镇",
        household=Household(
            id="ningshan",
            members=_people(
                "ningshan",
                {"relation": "head", "labour": "ordinary"},
                {"relation": "spouse", "health": "chronic_illness"},
                {"relation": "child"},
                {"relation": "parent"},
            ),
            receipts=tuple(
                Receipt(kind=kind, amount=at_least(yuan(sum_)), on=date(2016, 9, 30))
                for kind, sum_ in yearly.items()
            ),
            main_cause="illness",
            other_causes=("lack_of_labour",),
        ),
        question="exit",
        on=date(2017, 6, 30),
        printed="still registered in mid-2017",
        printed_zh="2017年年中仍在册",
        remark="gross twice the line, yet not exited: income alone is no exit",
        remark_zh="毛收入超过标准一倍仍未脱贫：仅凭收入不能退出",
    )


def _guangdong() -> PublishedAccount:
    return PublishedAccount(
        id="guangdong",
        en="sample record of Guangdong's register",
        zh="广东省系统样例",
        household=Household(
            id="guangdong",
            members=_people("guangdong", {"relation": "head"}, {"disabled": True}),
            receipts=(
                Receipt(kind="unclassified", amount=yuan(4241), on=date(2016, 12, 31)),
            ),
            dwelling=Dwelling(grade="D"),
            main_cause="disability",
        ),
        question="exit",
        on=date(2017, 12, 31),
        printed="exit date 2017-12-31",
        printed_zh="脱贫日期2017年12月31日",
        remark="two members are counted, but health and insurance add up to three",
        remark_zh="登记2人，而健康、参保人数合计为3人",
    )


def _longdong() -> PublishedAccount:
    return PublishedAccount(
        id="longdong",
        en="Shitou village, Longdong town, Xiangxiang, Hunan",
        zh="湖南湘乡市龙洞镇石头村",
        household=Household(
            id="longdong",
            members=_people(
                "longdong",
                {"relation": "head", "health": "serious_illness"},
                {"relation": "spouse", "health": "chronic_illness"},
                {"relation": "child", "disabled": True},
                {},
                {},
                {},
            ),
            receipts=(
                Receipt(kind="livestock", amount=yuan(32000), on=date(2017, 9, 30)),
            ),
            main_cause="illness",
        ),
        question="identification",
        on=date(2017, 12, 31),
        printed="identified 2014, on the register",
        printed_zh="2014年识别，在册",
        remark="honey of 32,000 yuan is printed without its cost",
        remark_zh="蜂蜜收入3.2万元，未载成本",
    )


def _xishan() -> PublishedAccount:
    window = Window(date(2017, 10, 1), date(2018, 9, 30))
    return PublishedAccount(
        id="xishan",
        en="Xishan village, from a first secretary's diary",
        zh="西山村（第一书记日记）",
        household=Household(
            id="xishan",
            members=_people(
                "xishan",
                {"relation": "head", "disabled": True},
                {"relation": "spouse", "disabled": True},
                {"relation": "child", "disabled": True},
            ),
            annual_incomes=(
                AnnualIncome(
                    window=window,
                    wage=yuan(6100),
                    operating=yuan(13200),
                    property=yuan(500),
                    transfer=between(yuan(11500), yuan(12500)),
                ),
            ),
            main_cause="disability",
        ),
        question="exit",
        on=date(2018, 12, 31),
        printed="exited 2018",
        printed_zh="2018年脱贫",
        remark="every item is printed but the cost of cattle and herbs",
        remark_zh="各项收入俱全，唯缺养牛和药材的成本",
    )


def _urad() -> PublishedAccount:
    return PublishedAccount(
        id="urad",
        en="Urad Front Banner, Inner Mongolia",
        zh="内蒙古乌拉特前旗",
        household=Household(
            id="urad",
            members=_people("urad", {"relation": "head"}, {}, {}),
            receipts=(
                Receipt(
                    kind="livestock",
                    amount=at_least(yuan(75000)),
                    cost=yuan(0),
                    on=date(2020, 9, 30),
                ),
            ),
            main_cause="illness",
        ),
        question="exit",
        on=date(2020, 11, 19),
        printed="exited",
        printed_zh="已脱贫",
        remark="the net is printed, over 75,000 yuan; it stands here as a net",
        remark_zh="所载为纯收入7.5万元以上，此处按纯收入记",
    )
