"""What makes accounts suspect: a checklist, never part of a verdict.

The checks are those of the national audits of the register (IN-70 to IN-72), asked of
every year; from 2021 also those of one county's tool (IN-73), with its thresholds.
One is ours: whole yuan written where fen are meant. Grass land is not recorded, so
the tool's check of converted land against forest and grass land is left out.
"""

from datetime import date

from precisionpov.facts import income as words
from precisionpov.facts.household import net_income, net_income_per_head
from precisionpov.facts.income import IncomeFacts
from precisionpov.money import yuan
from precisionpov.policy.documents import (
    OWN_CHECKS,
    REGISTER_AUDIT,
    REGISTER_CHECKS_2021,
)
from precisionpov.reasoning.expression import (
    Comparison,
    Condition,
    Criterion,
    NumberFact,
    Parameter,
)
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit

__all__ = ["INCOME_CHECKS", "INCOME_CHECK_NUMBERS"]

FIRST_DAY = date(2014, 1, 1)
TOOL_FIRST_DAY = date(2021, 1, 1)
LAST_DAY = date(2025, 12, 31)

_AUDIT = REGISTER_AUDIT.article("income", "收入")
_TOOL = REGISTER_CHECKS_2021.article(
    "income", "收入", note="thresholds of one county's tool"
)
_OWN = OWN_CHECKS.article("income", "收入")


def _amount(name: str, en: str, zh: str) -> Parameter:
    """Give the name of a threshold in yuan."""
    return Parameter(name, en, zh, Unit.YUAN)


nothing: Parameter = _amount("nothing", "nothing", "零")
suspicious_income: Parameter = _amount(
    "suspicious_income", "the highest credible income per head", "可信人均纯收入上限"
)
credible_earning: Parameter = _amount(
    "credible_earning", "the least credible amount of earnings", "可信单笔劳动收入下限"
)
credible_wage_least: Parameter = _amount(
    "credible_wage_least", "the least credible wage income", "可信工资性收入下限"
)
credible_wage_most: Parameter = _amount(
    "credible_wage_most", "the highest credible wage income", "可信工资性收入上限"
)
credible_dibao: Parameter = _amount(
    "credible_dibao", "the least credible subsistence allowance", "可信低保金下限"
)
credible_tekun: Parameter = _amount(
    "credible_tekun", "the least credible support", "可信特困供养金下限"
)
credible_pension: Parameter = _amount(
    "credible_pension", "the least credible pension", "可信养老保险金下限"
)
credible_family_planning: Parameter = _amount(
    "credible_family_planning", "the least credible award", "可信计划生育金下限"
)
exited_income: Parameter = _amount(
    "exited_income", "the least income per head after exit", "脱贫户人均纯收入下限"
)


def _number(parameter: Parameter, amount: int, cite: Citation) -> Timeline[int]:
    """Give a threshold of whole yuan for as long as its source asks for it."""
    since = TOOL_FIRST_DAY if cite is _TOOL else FIRST_DAY
    span = Dated(int(yuan(amount)), since, LAST_DAY, cite)
    return Timeline(parameter.name, (span,))


INCOME_CHECK_NUMBERS: tuple[Timeline[int], ...] = (
    _number(nothing, 0, _OWN),
    _number(suspicious_income, 100_000, _AUDIT),
    _number(credible_earning, 100, _OWN),
    _number(credible_wage_least, 300, _TOOL),
    _number(credible_wage_most, 300_000, _TOOL),
    _number(credible_dibao, 200, _TOOL),
    _number(credible_tekun, 200, _TOOL),
    _number(credible_pension, 88, _TOOL),
    _number(credible_family_planning, 100, _TOOL),
    _number(exited_income, 4_000, _TOOL),
)
"""The thresholds of the checks, in fen."""


def _small(fact: NumberFact, least: Parameter) -> Condition:
    """Say that an amount is recorded, and lower than is credible."""
    return (fact > nothing) & (fact < least)


def _too_small(name: str, fact: NumberFact, least: Parameter, zh: str) -> Criterion:
    """Ask whether an amount is recorded, and lower than is credible."""
    return Criterion(
        name,
        _small(fact, least),
        _TOOL,
        f"The {fact.en} is below the least credible amount.",
        f"{zh}低于可信下限。",
    )


_ALWAYS = (
    Criterion(
        "operating_without_cost",
        (words.operating_income > nothing) & (words.operating_cost <= nothing),
        _AUDIT,
        "Operating income is recorded without any cost.",
        "有生产经营性收入而无生产经营性支出。",
    ),
    Criterion(
        "cost_above_receipts",
        Comparison(words.operating_cost, ">", words.operating_income),
        _OWN,
        "Operating cost is above operating income.",
        "生产经营性支出高于生产经营性收入。",
    ),
    Criterion(
        "income_not_recorded",
        ~words.income_recorded,
        _AUDIT,
        "The income of the window is not recorded.",
        "核算时段内收入为空。",
    ),
    Criterion(
        "income_not_positive",
        net_income <= nothing,
        _AUDIT,
        "Net income is zero or below.",
        "家庭年纯收入为零或负数。",
    ),
    Criterion(
        "income_very_high",
        net_income_per_head > suspicious_income,
        _AUDIT,
        "Net income per head is above what is credible.",
        "人均纯收入过高。",
    ),
    Criterion(
        "wage_without_work",
        (words.wage_income > nothing) & ~words.member_works,
        _AUDIT,
        "Wages are recorded, but no member works.",
        "有工资性收入但无人务工。",
    ),
    Criterion(
        "work_without_wage",
        words.member_works & (words.wage_income <= nothing),
        _AUDIT,
        "A member works, but no wages are recorded.",
        "有人务工但无工资性收入。",
    ),
    Criterion(
        "unable_works_away",
        words.unable_member_works_away,
        _AUDIT,
        "A member without the ability to work works away.",
        "无劳动能力成员有外出务工记录。",
    ),
    Criterion(
        "yuan_written_as_fen",
        words.has_earnings & (words.smallest_earning < credible_earning),
        _OWN,
        "An amount of wages or production is so small that yuan may have been "
        "written as fen.",
        "单笔劳动收入过小，疑将元误录为分。",
    ),
)

_FROM_2021 = (
    _too_small("wage_small", words.wage_income, credible_wage_least, "工资性收入"),
    Criterion(
        "wage_large",
        words.wage_income > credible_wage_most,
        _TOOL,
        "Wage income is above what is credible.",
        "工资性收入过高。",
    ),
    _too_small("dibao_small", words.dibao_money, credible_dibao, "低保金"),
    _too_small("tekun_small", words.tekun_money, credible_tekun, "特困供养金"),
    _too_small("pension_small", words.pension_money, credible_pension, "养老保险金"),
    _too_small(
        "family_planning_small",
        words.family_planning_money,
        credible_family_planning,
        "计划生育金",
    ),
    Criterion(
        "compensation_without_land",
        (words.ecological_money > nothing) & ~words.has_converted_land,
        _TOOL,
        "Ecological compensation is recorded, but no converted land.",
        "有生态补偿金但无退耕还林还草面积。",
    ),
    Criterion(
        "exited_with_low_income",
        words.has_exited & (net_income_per_head < exited_income),
        _TOOL,
        "The household has exited, but its income per head is low.",
        "已脱贫户人均纯收入过低。",
    ),
)


def _checklist(*notes: Criterion) -> Rule:
    """Make the checklist of some years."""
    return Rule(
        "income_checks",
        IncomeFacts,
        (),
        en="What is suspect in the accounts?",
        zh="收入账目有何疑点？",
        notes=notes,
    )


INCOME_CHECKS: Timeline[Rule] = Timeline(
    "income_checks",
    (
        Dated(_checklist(*_ALWAYS), FIRST_DAY, date(2020, 12, 31), _AUDIT),
        Dated(_checklist(*_ALWAYS, *_FROM_2021), TOOL_FIRST_DAY, LAST_DAY, _TOOL),
    ),
)
"""The checklist of accounts by the day of assessment."""
