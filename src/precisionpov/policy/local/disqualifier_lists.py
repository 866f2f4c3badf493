"""Negative lists of places as they were read (NEG-1 to NEG-7).

Years are those of which a list is attested; several pages print none. What a list
asks and no fact of ours holds is named under ``left_out``, so nobody takes a list
for complete. NEG-5 (Guangxi, eight vetoes) and NEG-7 were not read in full: of them
only what is attested stands here.
"""

from precisionpov.policy.disqualifiers import DisqualifierList
from precisionpov.policy.local_documents import (
    COUNTY_CHART_2015,
    FOUR_IN_SEVEN_OUT_2017,
    GUANGXI_VETO_2015,
    HEBEI_TRIAL_RULES,
    NINE_RED_LINES_2017,
    PASTORAL_COUNTY_2017,
    PASTORAL_VARIANT,
    SHANGRAO_2017,
    SUIBIN_2016,
    ZHAOTAN_2021,
)
from precisionpov.reasoning.source import Confidence

__all__ = [
    "COUNTY_CHART",
    "DISQUALIFIER_LISTS",
    "FOUR_IN_SEVEN_OUT",
    "GUANGXI_VETO",
    "HEBEI_TRIAL",
    "NINE_RED_LINES",
    "PASTORAL_COUNTY",
    "PASTORAL_SIX",
    "SHANGRAO",
    "SUIBIN",
    "ZHAOTAN",
]

NINE_RED_LINES = DisqualifierList(
    id="nine_red_lines",
    en="Nine red lines, in the manner of Shaanxi, 2017",
    zh="九条红线（2017年）",
    since=2017,
    until=2017,
    cite=NINE_RED_LINES_2017.article("nine items", "九条"),
    exclude=(
        "commercial_house",
        "house_built_recently",
        "luxury_decoration",
        "costly_appliance",
        "shop_outside",
        "car",
        "large_machine",
        "village_cadre_member",
        "public_payroll_member",
        "company_or_contractor",
        "long_term_employer",
        "not_resident",
        "self_paid_study_abroad",
        "commercial_pension_insurance",
        "vice_offence_unreformed",
    ),
    review=("unexplained_report",),
)
"""NEG-1. Its limit of a costly appliance is 5,000 yuan."""

SHANGRAO = DisqualifierList(
    id="shangrao",
    en='"Seven clear-outs, four strict reviews", Shangrao, Jiangxi, 2017',
    zh="上饶市“七清四严”（2017年）",
    since=2017,
    until=2017,
    cite=SHANGRAO_2017.article("seven clear-outs, four strict reviews", "七清四严"),
    exclude=(
        "commercial_house",
        "shop_outside",
        "luxury_decoration",
        "car",
        "large_machine",
        "company_or_contractor",
        "long_term_employer",
        "not_resident",
        "self_paid_study_abroad",
        "vice_offence_unreformed",
        "hukou_only_shell",
        "suspicious_split",
    ),
    review=(
        "village_cadre_member",
        "public_payroll_member",
        "commercial_pension_insurance",
        "unexplained_report",
    ),
    left_out=("an urban plot of land",),
)
"""NEG-2."""

FOUR_IN_SEVEN_OUT = DisqualifierList(
    id="four_in_seven_out",
    en='"Four in, seven out", 2017; the place is disputed',
    zh="“四进七不进”（2017年，出处有争议）",
    since=2017,
    until=2017,
    cite=FOUR_IN_SEVEN_OUT_2017.article(
        "seven out",
        "七不进",
        confidence=Confidence.MEDIUM,
        note="one copy gives it to Sichuan, another to Chongqing",
    ),
    exclude=(
        "income_above_local_average",
        "house_built_recently",
        "luxury_decoration",
        "car",
        "large_machine",
        "company_or_contractor",
        "long_term_employer",
        "public_payroll_member",
        "village_cadre_member",
        "not_resident",
    ),
    left_out=("what evidently does not fit in another way",),
)
"""NEG-3. A house counts if built or bought since 2014."""

PASTORAL_SIX = DisqualifierList(
    id="pastoral_six",
    en="Six situations, a farming and pastoral county; year not printed",
    zh="农牧区县六种不纳入情形",
    since=None,
    until=None,
    cite=PASTORAL_VARIANT.article("six situations", "六种情形"),
    exclude=(
        "income_above_local_average",
        "house_built_recently",
        "car",
        "large_machine",
        "company_or_contractor",
        "public_payroll_member",
        "village_cadre_member",
        "not_resident",
    ),
)
"""NEG-4. Five posts in the village count as cadres."""

GUANGXI_VETO = DisqualifierList(
    id="guangxi_veto",
    en="One-vote vetoes, Guangxi, 2015; only one of the eight was read",
    zh="广西“一票否决”（2015年，八项中仅一项有据）",
    since=2015,
    until=2015,
    cite=GUANGXI_VETO_2015.article("a vehicle in one's own name", "本人名下有车"),
    exclude=("car",),
    left_out=("seven more vetoes that were not read",),
)
"""NEG-5, as far as it is known."""

COUNTY_CHART = DisqualifierList(
    id="county_chart",
    en='"Four not listed, three not included", a county, 2015',
    zh="某县“四不评三不纳入”（2015年）",
    since=2015,
    until=2015,
    cite=COUNTY_CHART_2015.article("four not listed", "四不评"),
    exclude=(
        "car",
        "commercial_house",
        "public_payroll_member",
        "village_cadre_member",
        "shop_outside",
        "company_or_contractor",
    ),
    left_out=("state farms", "registration that is not rural", "no registration"),
)
"""NEG-6. Its item on transport and shops is read as shop and firm."""

ZHAOTAN = DisqualifierList(
    id="zhaotan",
    en='Comparison of data, Zhaotan town; the list ends with "and so on"',
    zh="某镇数据比对项目",
    since=2021,
    until=2021,
    cite=ZHAOTAN_2021.article("comparison of data", "数据比对"),
    exclude=("car", "commercial_house", "public_payroll_member"),
    left_out=('what stands behind "and so on"',),
)
"""NEG-7."""

HEBEI_TRIAL = DisqualifierList(
    id="hebei_trial",
    en="Trial rules of Hebei; year not printed, the sixth item cut off",
    zh="河北省不予识别情形（试行）",
    since=None,
    until=None,
    cite=HEBEI_TRIAL_RULES.article("who is not identified", "不予识别的情形"),
    exclude=(
        "public_payroll_member",
        "village_cadre_member",
        "commercial_house",
        "shop_outside",
        "car",
        "large_machine",
        "company_or_contractor",
    ),
    left_out=("a sixth item that the page cuts off",),
)
"""A minivan counts as a car."""

PASTORAL_COUNTY = DisqualifierList(
    id="pastoral_county",
    en="Eight items to check first, a pastoral county, 2017",
    zh="牧区县重点核查八类情形（2017年）",
    since=2017,
    until=2017,
    cite=PASTORAL_COUNTY_2017.article("eight items", "八类情形"),
    exclude=(),
    review=(
        "house_built_recently",
        "large_machine",
        "company_or_contractor",
        "car",
        "not_resident",
        "public_payroll_member",
        "unexplained_report",
    ),
    left_out=("exited in the last two years with stable income",),
)
"""Two meetings in the village may still make such a household poor: all is review."""

SUIBIN = DisqualifierList(
    id="suibin",
    en="Eleven kinds of people, Suibin county, Heilongjiang, 2016",
    zh="黑龙江省绥滨县“十一类人”（2016年）",
    since=2016,
    until=2016,
    cite=SUIBIN_2016.article("eleven kinds", "十一类人"),
    exclude=(
        "not_resident",
        "commercial_house",
        "shop_outside",
        "car",
        "large_machine",
        "village_cadre_member",
        "long_term_employer",
        "public_payroll_member",
        "company_or_contractor",
        "commercial_pension_insurance",
        "luxury_decoration",
    ),
    left_out=(
        "a motorcycle worth 3,000 yuan or more",
        "two hectares of rented land or livestock worth 4,000 yuan or more",
        "workers and pensioners of a state forest or farm",
    ),
)
"""Away means more than three years here."""

DISQUALIFIER_LISTS: tuple[DisqualifierList, ...] = (
    NINE_RED_LINES,
    SHANGRAO,
    FOUR_IN_SEVEN_OUT,
    PASTORAL_SIX,
    GUANGXI_VETO,
    COUNTY_CHART,
    ZHAOTAN,
    HEBEI_TRIAL,
    PASTORAL_COUNTY,
    SUIBIN,
)
"""Every list read."""
