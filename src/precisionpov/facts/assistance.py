"""Facts by which measures of assistance are judged: of a household, of a measure."""

from types import MappingProxyType

import attrs

from precisionpov.facts import causes as cause_words
from precisionpov.facts import household as words
from precisionpov.facts.about import HouseholdFacts
from precisionpov.facts.guarantees import GuaranteeFacts
from precisionpov.reasoning.expression import (
    CodeFact,
    NumberFact,
    Quotient,
    TruthFact,
    per,
)
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.term import Language
from precisionpov.reasoning.unit import Unit
from precisionpov.records.fund_kinds import FundUse
from precisionpov.records.labels import place_label

__all__ = [
    "DIBAO_LINE_PLACE",
    "AssistanceFacts",
    "MeasureTermsFacts",
    "ProjectionFacts",
    "assistance_place",
]

DIBAO_LINE_PLACE = "policy.dibao_line"
"""Where a local dibao line is looked for: no record holds it."""


def assistance_place(path: str, language: Language = "en") -> str:
    """Give the words for a place in the record of a household, or in the policy."""
    if path == DIBAO_LINE_PLACE:
        return "政策中的当地低保标准" if language == "zh" else "the policy's dibao line"
    return place_label(path, language)


# Of a household

registered: TruthFact = TruthFact(
    "registered", "registered as poor, exited or not", "建档立卡贫困户（含已脱贫）"
)
light_worker: TruthFact = TruthFact(
    "light_worker",
    "a member from 16 years is able to do at least light work",
    "有能从事轻便劳动的成员",
)
vocational_student: TruthFact = TruthFact(
    "vocational_student",
    "a member is at secondary or higher vocational school",
    "有中高职在校生",
)
student_beyond: TruthFact = TruthFact(
    "student_beyond",
    "a member is at school beyond compulsory school",
    "有非义务教育阶段在校生",
)
relocation_listed: TruthFact = TruthFact(
    "relocation_listed",
    "on the list for relocation, since the land cannot support life",
    "列入易地扶贫搬迁对象",
)
only_dependants: TruthFact = TruthFact(
    "only_dependants",
    "every member is 60 or older, under 16 or disabled",
    "成员均为60岁以上老人、未满16周岁或残疾人",
)
without_supporter: TruthFact = TruthFact(
    "without_supporter",
    "there is no source of income and nobody bound to support",
    "无生活来源且无法定赡养抚养扶养人",
)
below_dibao_line: TruthFact = TruthFact(
    "below_dibao_line",
    "net income per head is below the place's dibao line",
    "人均收入低于当地低保标准",
)


@attrs.frozen(kw_only=True)
class AssistanceFacts(GuaranteeFacts):
    """Facts by which it is judged what a household may get. None means unknown."""

    registered: bool | None = fact(registered)
    """Registered as poor. Policies stay after an exit, in practice to 2020 (EX-5)."""
    has_labour: bool | None = fact(words.has_labour)
    """Some member of working age is able to work."""
    light_worker: bool | None = fact(light_worker)
    """A member from 16 years on is able to do at least light work (M-7)."""
    only_dependants: bool | None = fact(only_dependants)
    """Every member is old, a child or disabled (M-9)."""
    without_supporter: bool | None = fact(without_supporter)
    """No source of income and no supporter (M-9); no record tells it."""
    on_dibao_list: bool | None = fact(words.on_dibao_list)
    """On the civil-affairs list of the subsistence allowance (dibao)."""
    below_dibao_line: bool | None = fact(below_dibao_line)
    """Income per head is below the place's dibao line (M-8)."""
    on_destitute_list: bool | None = fact(words.on_destitute_list)
    """On the civil-affairs list of support for the destitute."""
    vocational_student: bool | None = fact(vocational_student)
    """A member is at secondary or higher vocational school (M-6)."""
    student_beyond: bool | None = fact(student_beyond)
    """A member is at school beyond compulsory school (M-12)."""
    unhealthy_member: bool | None = fact(cause_words.unhealthy_member)
    """A member is recorded as ill or disabled."""
    disabled_member: bool | None = fact(cause_words.disabled_member)
    """A member is disabled."""
    relocation_listed: bool | None = fact(relocation_listed)
    """On the list for relocation (M-3)."""
    food_secure: bool | None = fact(words.food_secure)
    """No worry about food."""
    clothing_secure: bool | None = fact(words.clothing_secure)
    """No worry about clothing."""

    def place(self, path: str, language: Language = "en") -> str:
        """Give the words for a place in the record, or in the policy."""
        return assistance_place(path, language)


# Of a measure

wanted: TruthFact = TruthFact(
    "wanted", "the household asked for it or agreed", "贫困户自愿申请"
)
measure_amount: NumberFact = NumberFact(
    "measure_amount", "amount of the measure", "措施金额", Unit.YUAN, 0, words.MOST,
    bounded=True,
)  # fmt: skip
term_months: NumberFact = NumberFact(
    "term_months", "term in months", "期限", Unit.MONTH, 0, 10**9
)
house_area: NumberFact = NumberFact(
    "house_area", "building area", "建筑面积", Unit.SQUARE_METRE, 0, 10**9
)
covered: NumberFact = NumberFact(
    "covered", "people covered", "受益人数", Unit.PERSON, 1, 10**9,
    bounded=True, required=True,
)  # fmt: skip
fund_use: CodeFact = CodeFact("fund_use", "use of the money", "资金用途", FundUse)
yearly_effect: NumberFact = NumberFact(
    "yearly_effect", "expected rise of the household's income in a year",
    "预计年增收", Unit.YUAN, 0, words.MOST, bounded=True,
)  # fmt: skip
paid_share: NumberFact = NumberFact(
    "paid_share", "share of the bill that the measure pays, rounded down",
    "报销比例（向下取整）", Unit.PER_MILLE, 0, 10**9,
)  # fmt: skip
area_per_person: Quotient = per(
    house_area, covered, en="building area per person", zh="人均建筑面积"
)
amount_per_person: Quotient = per(
    measure_amount, covered, en="amount per person", zh="人均金额"
)


_PLACES = MappingProxyType(
    {
        "people": ("people of the measure", "措施的受益人数"),
        "agreed": ("agreement to the measure", "贫困户对措施的意见"),
        "amount": ("amount of the measure", "措施的金额"),
        "term_months": ("term of the measure", "措施的期限"),
        "area": ("area of the measure", "措施的面积"),
        "use": ("use of the measure's money", "措施资金的用途"),
        "bill": ("bill that the measure helps to pay", "措施所涉费用总额"),
        "income_effect": ("expected effect of the measure", "措施的预计增收"),
    }
)


@attrs.frozen(kw_only=True)
class MeasureTermsFacts(Facts):
    """Facts by which the terms of one measure are judged. None means unknown."""

    covered: int | Range = fact(covered)
    """People covered: as recorded, else students (Rain-and-Dew) or members."""
    wanted: bool | None = fact(wanted)
    """The household asked for it, or agreed to it."""
    measure_amount: int | Range | None = fact(measure_amount)
    """The amount, in fen."""
    term_months: int | None = fact(term_months)
    """The term in months."""
    house_area: int | None = fact(house_area)
    """The area of the house, in whole square metres."""
    fund_use: FundUse | None = fact(fund_use)
    """What the money is used for."""
    yearly_effect: int | Range | None = fact(yearly_effect)
    """By how much the household's income of a year is expected to rise, in fen."""
    paid_share: int | None = fact(paid_share)
    """The share of the whole bill that it pays, thousandths, rounded down (M-13)."""

    def place(self, path: str, language: Language = "en") -> str:
        """Give the words for a place in the record of the measure."""
        en, zh = _PLACES.get(path, (path, path))
        return zh if language == "zh" else en


projected_income: NumberFact = NumberFact(
    "projected_income",
    "net income of the household expected after the measures",
    "落实措施后预计家庭年纯收入",
    Unit.YUAN,
    -words.MOST,
    words.MOST,
    bounded=True,
)
projected_per_head: Quotient = per(
    projected_income,
    words.members,
    en="expected net income per head",
    zh="预计人均纯收入",
)


@attrs.frozen(kw_only=True)
class ProjectionFacts(HouseholdFacts):
    """Income as it is expected after the measures of a plan. None means unknown."""

    projected_income: int | Range | None = fact(projected_income)
    """Net income of the household in a year, with what measures should add."""
    members: int | Range = fact(words.members)
    """Household members on the last day of the window."""

    def place(self, path: str, language: Language = "en") -> str:
        """Give the words for a place in the record of the household, or a measure."""
        measure = path.removeprefix("measures[").removesuffix("].income_effect")
        if measure == path:
            return place_label(path, language)
        what = (
            "措施{}的预计增收" if language == "zh" else "expected effect of measure {}"
        )
        return what.format(measure)
