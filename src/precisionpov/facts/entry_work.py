"""Facts about one person of an entry: work, planned work and posts."""

import attrs

from precisionpov.facts.entry_terms import (
    Answer,
    EducationEntry,
    LabourEntry,
    MonthsEntry,
    PlaceEntry,
    SupportEntry,
)
from precisionpov.facts.entry_words import (
    age,
    education,
    exited,
    labour,
    monitored,
    risk_eliminated,
    school,
    tekun,
    work_months,
    work_months_recorded,
    work_place,
)
from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from precisionpov.records.kinds import LARGEST_FEN
from precisionpov.records.person import Schooling

__all__ = [
    "PersonWorkFacts",
    "any_pay_recorded",
    "began_before",
    "calendar_age",
    "columns_blank",
    "county_blank",
    "first_start_age",
    "first_start_recorded",
    "helped_export",
    "helped_work_away",
    "highest_pay",
    "idle_without_end",
    "last_open",
    "last_pay",
    "last_start",
    "last_start_recorded",
    "lowest_pay",
    "need_blank",
    "pay_recorded",
    "plan_county_blank",
    "plan_recorded",
    "plans_away",
    "plans_work",
    "post_by_channel",
    "post_months",
    "post_outside_county",
    "posts",
    "spells_overlap",
    "start_blank",
    "subsidy_missing",
    "work_recorded",
    "working_blank",
    "works",
]

calendar_age: NumberFact = NumberFact(
    "calendar_age", "age by calendar years", "按年份计算的年龄", Unit.YEAR, 0, 150
)
work_recorded: TruthFact = TruthFact(
    "work_recorded", "a work record stands there", "有务工记录"
)
plan_recorded: TruthFact = TruthFact(
    "plan_recorded", "a record of planned work stands there", "有计划务工记录"
)
works: TruthFact = TruthFact("works", "a work record says working", "务工记录为已务工")
plans_work: TruthFact = TruthFact(
    "plans_work", "planned work is said to be planned", "计划务工为是"
)
plans_away: TruthFact = TruthFact(
    "plans_away", "planned work is away", "计划外出务工为是"
)
start_blank: TruthFact = TruthFact(
    "start_blank", "a work record has no month of start", "务工记录无开始时间"
)
working_blank: TruthFact = TruthFact(
    "working_blank",
    "a work record does not say whether working",
    "务工记录未填是否务工",
)
county_blank: TruthFact = TruthFact(
    "county_blank", "a work record names no county", "务工记录未填务工所在县"
)
plan_county_blank: TruthFact = TruthFact(
    "plan_county_blank",
    "a record of planned work names no county",
    "计划务工未填所在县",
)
columns_blank: TruthFact = TruthFact(
    "columns_blank",
    "a work record leaves pay, firm, industry, channel or transport blank",
    "务工记录收入、企业、行业、渠道或输送方式有空缺",
)
need_blank: TruthFact = TruthFact(
    "need_blank", "planned work names no need of service", "计划务工未填服务需求"
)
last_start: NumberFact = NumberFact(
    "last_start",
    "month in which the last work began",
    "末次务工开始月份",
    Unit.YEAR_MONTH,
    190001,
    219912,
)
last_start_recorded: TruthFact = TruthFact(
    "last_start_recorded", "the last work has a month of start", "末次务工已填开始时间"
)
last_open: TruthFact = TruthFact(
    "last_open", "the last work has no end", "末次务工无结束时间"
)
idle_without_end: TruthFact = TruthFact(
    "idle_without_end",
    "the last record says not working, yet has no end in the past",
    "未务工而结束时间为空或在当月之后",
)
pay_recorded: TruthFact = TruthFact(
    "pay_recorded", "the pay of the last work is recorded", "末次务工已填月收入"
)
last_pay: NumberFact = NumberFact(
    "last_pay",
    "monthly pay of the last work",
    "末次务工月收入",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)
lowest_pay: NumberFact = NumberFact(
    "lowest_pay",
    "lowest monthly pay in the work records",
    "务工记录最低月收入",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)
highest_pay: NumberFact = NumberFact(
    "highest_pay",
    "highest monthly pay in the work records",
    "务工记录最高月收入",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)
any_pay_recorded: TruthFact = TruthFact(
    "any_pay_recorded", "a work record states the pay", "务工记录已填月收入"
)
spells_overlap: TruthFact = TruthFact(
    "spells_overlap",
    "a spell of work begins before the one before it ended",
    "务工时间前后重叠",
)
post_outside_county: TruthFact = TruthFact(
    "post_outside_county",
    "a post or workshop stands in another county",
    "县外务工而渠道为公益性岗位或帮扶车间",
)
post_by_channel: TruthFact = TruthFact(
    "post_by_channel",
    "a work record's channel is a post of public interest",
    "务工渠道为公益性岗位",
)
first_start_recorded: TruthFact = TruthFact(
    "first_start_recorded",
    "the first work has a month of start",
    "首次务工已填开始时间",
)
first_start_age: NumberFact = NumberFact(
    "first_start_age",
    "age when the first work began",
    "首次务工开始时年龄",
    Unit.YEAR,
    -150,
    150,
)
posts: NumberFact = NumberFact(
    "posts", "different posts of public interest", "公益性岗位种数", Unit.ITEM, 0, 1000
)
post_months: CodeFact = CodeFact(
    "post_months", "months in posts recorded", "公益性岗位月数", MonthsEntry
)
subsidy_missing: TruthFact = TruthFact(
    "subsidy_missing", "a work record has no travel subsidy", "务工记录无交通补助"
)
helped_work_away: TruthFact = TruthFact(
    "helped_work_away",
    "the employment help is a subsidy for work away",
    "就业帮扶为外出务工补贴",
)
helped_export: TruthFact = TruthFact(
    "helped_export", "the employment help is organised work away", "就业帮扶为劳务输出"
)
began_before: TruthFact = TruthFact(
    "began_before",
    "the last work began before the identification",
    "末次务工始于识别之前",
)


@attrs.frozen(kw_only=True)
class PersonWorkFacts(Facts):
    """Facts about one person of an entry: work, planned work and posts.

    None means unknown.
    """

    exited: bool | None = fact(exited)
    """The household has exited poverty."""
    monitored: bool | None = fact(monitored)
    """The household is monitored."""
    risk_eliminated: Answer | None = fact(risk_eliminated)
    """Its risk is eliminated."""
    age: int | None = fact(age)
    """Age in years."""
    calendar_age: int | None = fact(calendar_age)
    """Age by calendar years."""
    labour: LabourEntry | None = fact(labour)
    """Labour skill recorded."""
    school: Schooling | None = fact(school)
    """Where at school."""
    education: EducationEntry | None = fact(education)
    """Education recorded."""
    tekun: SupportEntry | None = fact(tekun)
    """Support for the destitute recorded."""
    work_place: PlaceEntry | None = fact(work_place)
    """Place of work recorded."""
    work_recorded: bool | None = fact(work_recorded)
    """A work record stands there."""
    plan_recorded: bool | None = fact(plan_recorded)
    """A record of planned work stands there."""
    works: bool | None = fact(works)
    """A work record says working."""
    plans_work: bool | None = fact(plans_work)
    """Planned work is said to be planned."""
    plans_away: bool | None = fact(plans_away)
    """Planned work is away."""
    start_blank: bool | None = fact(start_blank)
    """A work record has no month of start."""
    working_blank: bool | None = fact(working_blank)
    """A work record does not say whether working."""
    county_blank: bool | None = fact(county_blank)
    """A work record names no county."""
    plan_county_blank: bool | None = fact(plan_county_blank)
    """A record of planned work names no county."""
    columns_blank: bool | None = fact(columns_blank)
    """A work record leaves pay, firm, industry, channel or transport blank."""
    need_blank: bool | None = fact(need_blank)
    """Planned work names no need of service."""
    last_start: int | None = fact(last_start)
    """Month in which the last work began."""
    last_start_recorded: bool | None = fact(last_start_recorded)
    """The last work has a month of start."""
    last_open: bool | None = fact(last_open)
    """The last work has no end."""
    idle_without_end: bool | None = fact(idle_without_end)
    """The last record says not working, yet has no end in the past."""
    pay_recorded: bool | None = fact(pay_recorded)
    """The pay of the last work is recorded."""
    last_pay: int | Range | None = fact(last_pay)
    """Monthly pay of the last work."""
    lowest_pay: int | Range | None = fact(lowest_pay)
    """Lowest monthly pay in the work records."""
    highest_pay: int | Range | None = fact(highest_pay)
    """Highest monthly pay in the work records."""
    any_pay_recorded: bool | None = fact(any_pay_recorded)
    """A work record states the pay."""
    spells_overlap: bool | None = fact(spells_overlap)
    """A spell of work begins before the one before it ended."""
    post_outside_county: bool | None = fact(post_outside_county)
    """A post or workshop stands in another county."""
    post_by_channel: bool | None = fact(post_by_channel)
    """A work record's channel is a post of public interest."""
    first_start_recorded: bool | None = fact(first_start_recorded)
    """The first work has a month of start."""
    first_start_age: int | None = fact(first_start_age)
    """Age when the first work began."""
    posts: int | None = fact(posts)
    """Different posts of public interest."""
    post_months: MonthsEntry | None = fact(post_months)
    """Months in posts recorded."""
    subsidy_missing: bool | None = fact(subsidy_missing)
    """A work record has no travel subsidy."""
    helped_work_away: bool | None = fact(helped_work_away)
    """The employment help is a subsidy for work away."""
    helped_export: bool | None = fact(helped_export)
    """The employment help is organised work away."""
    began_before: bool | None = fact(began_before)
    """The last work began before the identification."""
    work_months_recorded: bool | None = fact(work_months_recorded)
    """Months of work are recorded."""
    work_months: int | None = fact(work_months)
    """Months of work recorded."""
