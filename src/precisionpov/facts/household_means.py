"""Words about a household: income, who shares it, and its standing."""

from precisionpov.reasoning.expression import (
    CodeFact,
    NumberFact,
    Quotient,
    TruthFact,
    per,
)
from precisionpov.reasoning.unit import Unit
from precisionpov.records.cause import DibaoClass

__all__ = [
    "MOST",
    "dibao_class",
    "disabled_without_fixed_income",
    "has_labour",
    "head_rural",
    "identified_in_look_back",
    "identified_this_year",
    "income_expected_to_last",
    "lasting_income",
    "lasting_income_per_head",
    "measures_delivered",
    "members",
    "net_income",
    "net_income_per_head",
    "on_destitute_list",
    "on_dibao_list",
    "rigid_expenses",
    "seriously_ill_member",
    "snapshot_old",
    "struck_this_year",
]

MOST = 10**15
"""The largest amount of a household, in fen (ten trillion yuan)."""

# Income and membership

net_income: NumberFact = NumberFact(
    "net_income",
    "net income of the household in the window",
    "家庭年纯收入",
    Unit.YUAN,
    -MOST,
    MOST,
    bounded=True,
)
members: NumberFact = NumberFact(
    "members",
    "household members on the last day of the window",
    "家庭人口",
    Unit.PERSON,
    1,
    100,
    bounded=True,
    required=True,
)
lasting_income: NumberFact = NumberFact(
    "lasting_income",
    "net income less what comes only once",
    "扣除一次性收入后的家庭纯收入",
    Unit.YUAN,
    -MOST,
    MOST,
    bounded=True,
)
rigid_expenses: NumberFact = NumberFact(
    "rigid_expenses",
    "own rigid expenses in the window",
    "家庭刚性支出",
    Unit.YUAN,
    0,
    MOST,
    bounded=True,
)
income_expected_to_last: TruthFact = TruthFact(
    "income_expected_to_last",
    "income is expected to stay above the line next year",
    "预计下年收入仍稳定超过标准",
)
net_income_per_head: Quotient = per(
    net_income, members, en="net income per head", zh="人均纯收入"
)
lasting_income_per_head: Quotient = per(
    lasting_income, members, en="lasting net income per head", zh="人均稳定纯收入"
)

# Standing

head_rural: TruthFact = TruthFact(
    "head_rural", "the head of the household has rural registration", "户主为农村户籍"
)
on_dibao_list: TruthFact = TruthFact(
    "on_dibao_list",
    "on the civil-affairs list of the subsistence allowance (dibao)",
    "纳入农村低保",
)
on_destitute_list: TruthFact = TruthFact(
    "on_destitute_list",
    "on the civil-affairs list of support for the destitute",
    "纳入特困供养（五保）",
)
dibao_class: CodeFact = CodeFact(
    "dibao_class", "class of the subsistence allowance", "低保类别", DibaoClass
)
has_labour: TruthFact = TruthFact(
    "has_labour",
    "some member of working age is able to work",
    "有劳动能力的劳动年龄成员",
)
identified_this_year: TruthFact = TruthFact(
    "identified_this_year", "identified this year", "当年识别"
)
struck_this_year: TruthFact = TruthFact(
    "struck_this_year",
    "fell into poverty, or back into it, through disaster this year",
    "当年因灾致贫或返贫",
)
measures_delivered: NumberFact = NumberFact(
    "measures_delivered",
    "assistance measures carried out",
    "已落实的帮扶措施",
    Unit.ITEM,
    0,
    1000,
)
identified_in_look_back: TruthFact = TruthFact(
    "identified_in_look_back",
    "newly included by the look-back of August 2015 to June 2016",
    "建档立卡回头看后新纳入",
)
disabled_without_fixed_income: TruthFact = TruthFact(
    "disabled_without_fixed_income",
    "poor by disability, with no fixed income",
    "因残致贫无固定收入",
)
seriously_ill_member: TruthFact = TruthFact(
    "seriously_ill_member", "a member is seriously ill", "家中有大病、重病病人"
)

snapshot_old: TruthFact = TruthFact(
    "snapshot_old",
    "the record speaks of a day more than 12 months away",
    "记录日期距评定日超过12个月",
)
