"""Where sources disagree: every choice, with its options and its default."""

from typing import Any, Literal

import attrs

from precisionpov.errors import PolicyError

__all__ = ["CHOICES", "Choice", "Choices"]


@attrs.frozen(kw_only=True)
class Choice:
    """One thing on which sources disagree.

    Attributes:
        name: The name of the field of :class:`Choices`.
        options: What may be chosen; the first is the default.
        labels: What each option says, in English and Chinese, in their order.
        en: What is chosen, in English.
        zh: What is chosen, in Chinese.
        why: Why the default is the default, in English.
        rules: The ids of the rulebook's entries.
    """

    name: str
    options: tuple[str, ...]
    labels: tuple[tuple[str, str], ...]
    en: str
    zh: str
    why: str
    rules: tuple[str, ...] = ()


CHOICES: tuple[Choice, ...] = (
    Choice(
        name="line_series",
        options=("nbs", "growth6", "lagged"),
        labels=(
            ("the statistical bureau's", "国家统计局公布系列"),
            ("6 percent a year", "每年增长6%系列"),
            ("a year behind", "滞后一年系列"),
        ),
        en="series of the national poverty line",
        zh="贫困标准系列",
        why="the statistical bureau's own series is attested year by year",
        rules=("L-3", "L-4"),
    ),
    Choice(
        name="line_2020",
        options=("none", "exit"),
        labels=(
            ("none", "不确定标准"),
            ("the line of exit", "使用退出标准"),
        ),
        en="line by which a household is identified on income of 2020",
        zh="以2020年收入识别时所用标准",
        why="no price-updated figure for 2020 is known; the exit line is another act's",
        rules=("L-3", "L-4"),
    ),
    Choice(
        name="aspects",
        options=("by_year", "notes", "any_missing"),
        labels=(
            ("as in the form of the year", "按当年口径"),
            ("notes only", "仅作提示"),
            ("any one missing makes poor", "任一项缺失即可识别"),
        ),
        en="what housing, education, medical care and water do in identification",
        zh="住房、教育、医疗、饮水在识别中的作用",
        why="notes to 2015, when no formula was given; from 2016 the mirror of exit",
        rules=("ID-13", "ID-30", "EX-1"),
    ),
    Choice(
        name="stably",
        options=("this_window", "margin", "next_year_expected", "no_one_off"),
        labels=(
            ("in this window", "本核算期内超过"),
            ("above by a margin", "超过一定幅度"),
            ("next year too", "预计下年仍超过"),
            ("without one-off income", "剔除一次性收入后超过"),
        ),
        en="what makes income stably above the line",
        zh="收入“稳定”超过标准的含义",
        why="no national definition; the window's own income is the least reading",
        rules=("EX-6", "EX-26"),
    ),
    Choice(
        name="rounding",
        options=("exact", "register"),
        labels=(
            ("not rounded", "不舍入"),
            ("rounded as the register's program does", "按建档立卡系统舍入"),
        ),
        en="whether income per head is rounded before it is compared",
        zh="比较前是否四舍五入",
        why="rounding misjudges households at the line; the register's program rounds",
        rules=("IN-3",),
    ),
    Choice(
        name="pensions",
        options=("counted", "basic_excluded", "excluded"),
        labels=(
            ("counted", "计入"),
            ("basic pension not counted", "基础养老金不计入"),
            ("not counted", "不计入"),
        ),
        en="pensions as income",
        zh="养老金是否计入收入",
        why="the national form and most counties count them",
        rules=("IN-14", "IN-23"),
    ),
    Choice(
        name="dibao",
        options=("counted", "a_b_without_labour", "excluded"),
        labels=(
            ("counted", "计入"),
            (
                "not counted for classes A and B without labour",
                "A、B类无劳动力户不计入",
            ),
            ("not counted", "不计入"),
        ),
        en="subsistence allowance as income",
        zh="低保金是否计入收入",
        why="the national form and most counties count it",
        rules=("IN-13", "IN-14"),
    ),
    Choice(
        name="family_support",
        options=("counted", "excluded"),
        labels=(
            ("counted", "计入"),
            ("not counted", "不计入"),
        ),
        en="regular support from kin outside the household as income",
        zh="赡养（抚养）收入是否计入收入",
        why="regular and repeatable, so income in most forms",
        rules=("IN-13",),
    ),
    Choice(
        name="conscript_pay",
        options=("excluded", "counted"),
        labels=(
            ("not counted", "不计入"),
            ("counted", "计入"),
        ),
        en="pay of conscripts as income",
        zh="义务兵津贴是否计入收入",
        why="the one form that speaks of it leaves it out",
        rules=("IN-23",),
    ),
    Choice(
        name="survivor_pensions",
        options=("excluded", "counted"),
        labels=(
            ("not counted", "不计入"),
            ("counted", "计入"),
        ),
        en="pensions of survivors as income",
        zh="抚恤金是否计入收入",
        why="every form that speaks of them leaves them out",
        rules=("IN-23",),
    ),
    Choice(
        name="gifts",
        options=("excluded", "counted"),
        labels=(
            ("not counted", "不计入"),
            ("counted", "计入"),
        ),
        en="gifts and condolence money as income",
        zh="馈赠、慰问金是否计入收入",
        why="one-off aid is not income in the later lists",
        rules=("IN-21",),
    ),
    Choice(
        name="relief",
        options=("excluded", "counted"),
        labels=(
            ("not counted", "不计入"),
            ("counted", "计入"),
        ),
        en="relief and insurance payments as income",
        zh="救灾救济、保险赔付是否计入收入",
        why="one-off aid is not income in the later lists",
        rules=("IN-21",),
    ),
    Choice(
        name="reimbursement",
        options=("excluded", "counted"),
        labels=(
            ("not counted", "不计入"),
            ("counted", "计入"),
        ),
        en="medical reimbursement and assistance as income",
        zh="医疗报销、医疗救助是否计入收入",
        why="it repays a cost; one sample survey lists it as a receipt",
        rules=("IN-22",),
    ),
    Choice(
        name="education_aid",
        options=("excluded", "counted"),
        labels=(
            ("not counted", "不计入"),
            ("counted", "计入"),
        ),
        en="school aid as income",
        zh="教育补助是否计入收入",
        why="paid against fees; one local practice counts it",
        rules=("IN-22",),
    ),
    Choice(
        name="monitoring",
        options=("income_or_risk", "income_and_risk"),
        labels=(
            ("income is enough", "收入低于标准即可"),
            ("income and a risk", "收入与风险须同时具备"),
        ),
        en="whether income below the monitoring line is enough, or needs a risk beside",
        zh="收入低于监测标准是否还须同时存在风险",
        why="the national texts name each by itself; one county asks for both",
        rules=("RT-3", "RT-4", "RT-9"),
    ),
    Choice(
        name="monitoring_line_2020",
        options=("ratio", "rounded"),
        labels=(
            ("one and a half times the line", "贫困标准的1.5倍"),
            ("the rounded amount", "取整金额"),
        ),
        en="national monitoring line of 2020",
        zh="2020年全国监测标准",
        why="the ratio of one and a half was read; the rounded amount was only told",
        rules=("RT-3", "RT-5"),
    ),
    Choice(
        name="twice_province",
        options=("at_least", "above"),
        labels=(
            ("exactly twice is enough", "恰为两倍即算"),
            ("more than twice", "须超过两倍"),
        ),
        en="whether exactly twice the province's incidence makes a village poor",
        zh="贫困发生率恰为全省两倍是否算“高一倍以上”",
        why="the Chinese for above, 以上, takes in the number itself",
        rules=("V-1",),
    ),
    Choice(
        name="gate_boundary",
        options=("as_worded", "below", "not_above"),
        labels=(
            ("as each text words it", "按各文本表述"),
            ("below the gate", "须低于标准"),
            ("not above the gate", "不高于标准即可"),
        ),
        en="which rate exactly at a gate passes when a county is evaluated",
        zh="第三方评估中恰好等于标准的比率是否达标",
        why='rates of error fail "above" 2 %; incidence passes "below" 2 or 3 %',
        rules=("EX-10", "EX-11", "EX-14"),
    ),
    Choice(
        name="missed_gate",
        options=("two_percent", "one_percent"),
        labels=(
            ("2 %", "2%"),
            ("1 %", "1%"),
        ),
        en="which missed rate a county's exit tolerates",
        zh="贫困县退出所容许的漏评率",
        why="most pages print 2 %; one that explains the rates prints 1 %",
        rules=("EX-10",),
    ),
    Choice(
        name="composite_scaling",
        options=("pooled", "by_stratum"),
        labels=(
            ("by the whole sample", "按样本总体推算"),
            ("stratum by stratum", "分层推算"),
        ),
        en="how what a sample found is scaled up for composite incidence",
        zh="综合贫困发生率的抽样推算方法",
        why="the formula in print takes the rates of the whole sample",
        rules=("EX-14",),
    ),
)
"""Every choice."""


@attrs.frozen(kw_only=True)
class Choices:
    """The options chosen where sources disagree; see :data:`CHOICES` for each.

    Raises:
        PolicyError: An option that a choice does not have.
    """

    line_series: Literal["nbs", "growth6", "lagged"] = "nbs"
    line_2020: Literal["none", "exit"] = "none"
    aspects: Literal["by_year", "notes", "any_missing"] = "by_year"
    stably: Literal["this_window", "margin", "next_year_expected", "no_one_off"] = (
        "this_window"
    )
    rounding: Literal["exact", "register"] = "exact"
    pensions: Literal["counted", "basic_excluded", "excluded"] = "counted"
    dibao: Literal["counted", "a_b_without_labour", "excluded"] = "counted"
    family_support: Literal["counted", "excluded"] = "counted"
    conscript_pay: Literal["excluded", "counted"] = "excluded"
    survivor_pensions: Literal["excluded", "counted"] = "excluded"
    gifts: Literal["excluded", "counted"] = "excluded"
    relief: Literal["excluded", "counted"] = "excluded"
    reimbursement: Literal["excluded", "counted"] = "excluded"
    education_aid: Literal["excluded", "counted"] = "excluded"
    monitoring: Literal["income_or_risk", "income_and_risk"] = "income_or_risk"
    monitoring_line_2020: Literal["ratio", "rounded"] = "ratio"
    twice_province: Literal["at_least", "above"] = "at_least"
    gate_boundary: Literal["as_worded", "below", "not_above"] = "as_worded"
    missed_gate: Literal["two_percent", "one_percent"] = "two_percent"
    composite_scaling: Literal["pooled", "by_stratum"] = "pooled"

    def __attrs_post_init__(self) -> None:
        """Refuse an option that a choice does not have."""
        for choice in CHOICES:
            chosen = getattr(self, choice.name)
            if chosen not in choice.options:
                msg = f"{choice.name} is one of {', '.join(choice.options)}"
                raise PolicyError(msg)

    def choosing(self, **chosen: str) -> "Choices":
        """Give the same with other options chosen.

        Raises:
            PolicyError: There is no such choice, or it has no such option.
        """
        named: dict[str, Any] = dict(chosen)
        unknown = set(named) - {one.name for one in CHOICES}
        if unknown:
            msg = f"there is no choice {', '.join(sorted(unknown))}; see CHOICES"
            raise PolicyError(msg)
        return attrs.evolve(self, **named)

    @property
    def options(self) -> frozenset[str]:
        """The options chosen, as timelines name them: ``"line_series=nbs"``."""
        return frozenset(f"{one.name}={getattr(self, one.name)}" for one in CHOICES)

    @property
    def words(self) -> tuple[tuple[str, str], ...]:
        """What is chosen that is not the default, in English and Chinese."""
        chosen = [(one, getattr(self, one.name)) for one in CHOICES]
        return tuple(
            (f"{one.en}: {en}", f"{one.zh}：{zh}")
            for one, option in chosen
            if option != one.options[0]
            for en, zh in (one.labels[one.options.index(option)],)
        )
