"""Facts about the household of an entry: what help it gets."""

import attrs

from precisionpov.facts.entry_terms import (
    Answer,
    ModeEntry,
)
from precisionpov.facts.entry_words import (
    any_uninsured,
    dropout,
    exited,
    helped_industry,
    identified,
    member_work_recorded,
    mode,
    monitored,
    rain_and_dew,
    risk_disability,
    risk_eliminated,
    risk_illness,
    risk_water,
    safe_water,
)
from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from precisionpov.records.kinds import LARGEST_FEN

__all__ = [
    "HouseholdHelpFacts",
    "able_member",
    "able_or_weak_member",
    "after_wage",
    "after_wage_recorded",
    "development_help",
    "export_or_away",
    "helped_comprehensive",
    "helped_education",
    "helped_employment",
    "helped_finance",
    "helped_health",
    "helped_housing",
    "helped_other",
    "helped_post",
    "helped_relocation",
    "helped_school",
    "helped_social",
    "helped_water",
    "member_not_none",
    "months_since",
    "only_other_help",
    "post_held",
    "premium_subsidy",
    "risk_housing",
    "risk_schooling",
    "subsidy_in_county",
    "unable_member",
    "vocational_student",
    "working_member",
    "works_outside",
]

months_since: NumberFact = NumberFact(
    "months_since",
    "months since identification",
    "识别至今月数",
    Unit.MONTH,
    -2400,
    2400,
)
after_wage_recorded: TruthFact = TruthFact(
    "after_wage_recorded",
    "wage income after elimination is recorded",
    "已填风险消除后工资性收入",
)
risk_schooling: TruthFact = TruthFact(
    "risk_schooling", "schooling is a risk", "风险含因学"
)
risk_housing: TruthFact = TruthFact(
    "risk_housing", "unsafe housing is a risk", "风险含因安全住房"
)
helped_employment: TruthFact = TruthFact(
    "helped_employment", "employment help is recorded", "登记就业帮扶"
)
helped_post: TruthFact = TruthFact(
    "helped_post", "a public post is recorded as help", "登记公益岗位帮扶"
)
helped_finance: TruthFact = TruthFact(
    "helped_finance", "finance help is recorded", "登记金融帮扶"
)
helped_health: TruthFact = TruthFact(
    "helped_health", "health help is recorded", "登记健康帮扶"
)
helped_education: TruthFact = TruthFact(
    "helped_education", "education help is recorded", "登记教育帮扶"
)
helped_school: TruthFact = TruthFact(
    "helped_school", "help with compulsory school is recorded", "登记义务教育保障"
)
helped_housing: TruthFact = TruthFact(
    "helped_housing", "help with housing is recorded", "登记住房安全保障"
)
helped_relocation: TruthFact = TruthFact(
    "helped_relocation", "relocation is recorded", "登记搬迁"
)
helped_water: TruthFact = TruthFact(
    "helped_water", "help with water is recorded", "登记饮水安全保障"
)
helped_comprehensive: TruthFact = TruthFact(
    "helped_comprehensive", "the comprehensive guarantee is recorded", "登记综合保障"
)
helped_social: TruthFact = TruthFact(
    "helped_social", "help by society is recorded", "登记社会帮扶"
)
helped_other: TruthFact = TruthFact(
    "helped_other", "another column of help is filled", "登记其他帮扶"
)
premium_subsidy: TruthFact = TruthFact(
    "premium_subsidy",
    "the health help names the premium subsidy",
    "健康帮扶含医保缴费补贴",
)
development_help: CodeFact = CodeFact(
    "development_help",
    "help towards development is carried out",
    "是否实施开发式帮扶",
    Answer,
)
only_other_help: TruthFact = TruthFact(
    "only_other_help",
    'industry and finance help are "other", employment help only training or other',
    "产业金融仅其他且就业仅培训或其他",
)
export_or_away: TruthFact = TruthFact(
    "export_or_away",
    "the employment help is work away",
    "就业帮扶为劳务输出或外出务工补贴",
)
works_outside: TruthFact = TruthFact(
    "works_outside", "a member works outside the county", "有成员县外务工"
)
subsidy_in_county: TruthFact = TruthFact(
    "subsidy_in_county",
    "a member working in the county draws a travel subsidy",
    "县内务工而有交通补助",
)
working_member: TruthFact = TruthFact(
    "working_member", "a work record of a member says working", "有成员已务工"
)
post_held: TruthFact = TruthFact(
    "post_held", "a member holds a post of public interest", "有成员有公益性岗位"
)
vocational_student: TruthFact = TruthFact(
    "vocational_student", "a member is at a vocational school", "有中高职在校生"
)
able_member: TruthFact = TruthFact(
    "able_member", "a member has ordinary or skilled labour", "有普通或技能劳动力"
)
able_or_weak_member: TruthFact = TruthFact(
    "able_or_weak_member",
    "a member has ordinary, skilled or weak labour",
    "有普通、技能或弱半劳动力",
)
member_not_none: TruthFact = TruthFact(
    "member_not_none",
    "a member is not recorded as without labour",
    "有成员不是无劳动力",
)
unable_member: TruthFact = TruthFact(
    "unable_member", "a member is without labour or has lost it", "有无或丧失劳动力成员"
)
after_wage: NumberFact = NumberFact(
    "after_wage",
    "wage income after elimination",
    "风险消除后工资性收入",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)


@attrs.frozen(kw_only=True)
class HouseholdHelpFacts(Facts):
    """Facts about the household of an entry: what help it gets.

    None means unknown.
    """

    exited: bool | None = fact(exited)
    """The household has exited poverty."""
    monitored: bool | None = fact(monitored)
    """The household is monitored."""
    risk_eliminated: Answer | None = fact(risk_eliminated)
    """Its risk is eliminated."""
    identified: int | None = fact(identified)
    """Month of identification."""
    months_since: int | None = fact(months_since)
    """Months since identification."""
    mode: ModeEntry | None = fact(mode)
    """How the risk was eliminated."""
    dropout: Answer | None = fact(dropout)
    """A child is said to be out of compulsory school."""
    any_uninsured: Answer | None = fact(any_uninsured)
    """A member is said to lack basic medical insurance."""
    safe_water: Answer | None = fact(safe_water)
    """Safe water."""
    rain_and_dew: bool | None = fact(rain_and_dew)
    """Aid for vocational school is recorded."""
    risk_disability: bool | None = fact(risk_disability)
    """Disability is a risk."""
    after_wage_recorded: bool | None = fact(after_wage_recorded)
    """Wage income after elimination is recorded."""
    risk_illness: bool | None = fact(risk_illness)
    """Illness is a risk."""
    risk_schooling: bool | None = fact(risk_schooling)
    """Schooling is a risk."""
    risk_housing: bool | None = fact(risk_housing)
    """Unsafe housing is a risk."""
    risk_water: bool | None = fact(risk_water)
    """Unsafe water is a risk."""
    helped_industry: bool | None = fact(helped_industry)
    """Industry help is recorded."""
    helped_employment: bool | None = fact(helped_employment)
    """Employment help is recorded."""
    helped_post: bool | None = fact(helped_post)
    """A public post is recorded as help."""
    helped_finance: bool | None = fact(helped_finance)
    """Finance help is recorded."""
    helped_health: bool | None = fact(helped_health)
    """Health help is recorded."""
    helped_education: bool | None = fact(helped_education)
    """Education help is recorded."""
    helped_school: bool | None = fact(helped_school)
    """Help with compulsory school is recorded."""
    helped_housing: bool | None = fact(helped_housing)
    """Help with housing is recorded."""
    helped_relocation: bool | None = fact(helped_relocation)
    """Relocation is recorded."""
    helped_water: bool | None = fact(helped_water)
    """Help with water is recorded."""
    helped_comprehensive: bool | None = fact(helped_comprehensive)
    """The comprehensive guarantee is recorded."""
    helped_social: bool | None = fact(helped_social)
    """Help by society is recorded."""
    helped_other: bool | None = fact(helped_other)
    """Another column of help is filled."""
    premium_subsidy: bool | None = fact(premium_subsidy)
    """The health help names the premium subsidy."""
    development_help: Answer | None = fact(development_help)
    """Help towards development is carried out."""
    only_other_help: bool | None = fact(only_other_help)
    """Industry and finance help are "other", employment help only training or other."""
    export_or_away: bool | None = fact(export_or_away)
    """The employment help is work away."""
    works_outside: bool | None = fact(works_outside)
    """A member works outside the county."""
    subsidy_in_county: bool | None = fact(subsidy_in_county)
    """A member working in the county draws a travel subsidy."""
    member_work_recorded: bool | None = fact(member_work_recorded)
    """A member has a work record."""
    working_member: bool | None = fact(working_member)
    """A work record of a member says working."""
    post_held: bool | None = fact(post_held)
    """A member holds a post of public interest."""
    vocational_student: bool | None = fact(vocational_student)
    """A member is at a vocational school."""
    able_member: bool | None = fact(able_member)
    """A member has ordinary or skilled labour."""
    able_or_weak_member: bool | None = fact(able_or_weak_member)
    """A member has ordinary, skilled or weak labour."""
    member_not_none: bool | None = fact(member_not_none)
    """A member is not recorded as without labour."""
    unable_member: bool | None = fact(unable_member)
    """A member is without labour or has lost it."""
    after_wage: int | Range | None = fact(after_wage)
    """Wage income after elimination."""
