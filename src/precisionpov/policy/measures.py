"""Measures of assistance: who may get which (M-1 to M-18, AT-5).

Each kind of measure has a rule of its own, or shares one: any measure asks that the
household is registered; work asks for labour as well (AT-5). Policies stay after an
exit, in practice to the end of 2020 (EX-5), so being registered is enough. What the
terms of a measure must be stands in :mod:`precisionpov.policy.measure_terms`.
"""

from datetime import date

from precisionpov.facts.assistance import (
    AssistanceFacts,
    below_dibao_line,
    light_worker,
    only_dependants,
    registered,
    relocation_listed,
    student_beyond,
    vocational_student,
    without_supporter,
)
from precisionpov.facts.causes import disabled_member, unhealthy_member
from precisionpov.facts.household import (
    children_in_school,
    has_labour,
    housing_grade,
    on_destitute_list,
    on_dibao_list,
)
from precisionpov.policy.documents import (
    DIBAO_LINKING_2016,
    HOUSEHOLD_FORM_2014,
    MECHANISM_PLAN_2014,
    OUTLINE_2011,
    TEKUN_OPINIONS_2016,
)
from precisionpov.policy.measure_documents import (
    CAUSE_MAP,
    HOUSE_REPAIR_FOUR_GROUPS,
    MICROCREDIT_2014,
    PHOTOVOLTAIC_PAGE,
    PUBLIC_POSTS_GANSU_2020,
    RAIN_AND_DEW_2015,
    RANGER_PAGE,
    RELOCATION_PLAN_2016,
    TOWN_GROUPS,
)
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.living import DwellingGrade

__all__ = [
    "DIBAO_LINE",
    "MEASURE_RULES",
]

FIRST_DAY = date(2014, 4, 2)
LAST_DAY = date(2020, 12, 31)
MEDIUM = Confidence.MEDIUM

DIBAO_LINE = "dibao_line"
"""The name of the number: the local dibao line, fen a head and year.

No national number (M-8): a place gives the policy its timeline. Without it, income
does not tell who is entitled to dibao, and only the civil-affairs list does.
"""

_FOR_THE_REGISTERED = MECHANISM_PLAN_2014.article(
    "precise assistance", "精准帮扶", confidence=MEDIUM
)
_GROUPS = TOWN_GROUPS.article(
    "development objects and relief objects", "发展对象与救助对象"
)
_MAP = CAUSE_MAP.article(confidence=MEDIUM)

_REGISTERED = Criterion(
    "registered",
    registered,
    _FOR_THE_REGISTERED,
    "The household is registered as poor.",
    "属于建档立卡贫困户。",
)
_LABOUR = Criterion(
    "labour", has_labour, _GROUPS, "A member is able to work.", "有劳动能力的成员。"
)


def _light(cite: Citation) -> Criterion:
    """Ask for a member who is able to do light work."""
    return Criterion(
        "light_work",
        light_worker,
        cite,
        "A member is able to do at least light work.",
        "有能从事轻便劳动的成员。",
    )


def _rule(name: str, *criteria: Criterion, notes: tuple[Criterion, ...] = ()) -> Rule:
    """Write a rule about who may get a measure."""
    return Rule(
        f"measure_{name}",
        AssistanceFacts,
        criteria,
        en="May the household get this measure?",
        zh="该户是否符合此项帮扶措施的条件？",
        notes=notes,
    )


def _always(name: str, cite: Citation, *criteria: Criterion) -> Timeline[Rule]:
    """Give a rule that held from the registering plan to the end of 2020."""
    rule = _rule(name, *criteria)
    return Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_DAY, cite)])


def _years(
    name: str,
    first: int,
    cite: Citation,
    *criteria: Criterion,
    notes: tuple[Criterion, ...] = (),
) -> Timeline[Rule]:
    """Give a rule known by year, to the end of 2020."""
    rule = _rule(name, *criteria, notes=notes)
    return Timeline(rule.id, [Dated[Rule].years(rule, first, 2020, cite)])


_CREDIT = MICROCREDIT_2014.article("who may borrow", "贷款对象")
_RELOCATION = RELOCATION_PLAN_2016.article("who is moved", "搬迁对象")
_RAIN_AND_DEW = RAIN_AND_DEW_2015.article("who is aided", "补助对象")
_POSTS = PUBLIC_POSTS_GANSU_2020.article(
    "who is employed", "聘用对象", note="attested for one province; used everywhere"
)
_DIBAO = DIBAO_LINKING_2016.article(
    "linking the two lists", "两项制度衔接", confidence=MEDIUM
)
_WUBAO = HOUSEHOLD_FORM_2014.article("attribute of the household", "贫困户属性")
_TEKUN = TEKUN_OPINIONS_2016.article("who is supported", "供养对象", confidence=MEDIUM)
_REPAIR = HOUSE_REPAIR_FOUR_GROUPS.article("four key groups", "四类重点对象")
_SUN = PHOTOVOLTAIC_PAGE.article("who is served", "扶持对象", confidence=MEDIUM)
_ASSETS = OUTLINE_2011.article(
    "shares in assets for households without labour",
    "无劳动能力户资产折股",
    confidence=MEDIUM,
    note="practice from 2016 on; the document that began it was not read",
)
_RANGERS = RANGER_PAGE.article("who is employed", "聘用对象", confidence=MEDIUM)

_NO_LABOUR_EN = "No member is able to work."
_NO_LABOUR_ZH = "没有劳动能力的成员。"


def _destitute_support() -> Timeline[Rule]:
    """Give the rule of support for the destitute: by the list, then by its reasons."""
    listed = Criterion(
        "destitute", on_destitute_list, _WUBAO,
        "The household is on the list of the five guarantees.", "已纳入五保供养。",
    )  # fmt: skip
    reasons = on_destitute_list | (only_dependants & ~has_labour & without_supporter)
    reasoned = Criterion(
        "destitute", reasons, _TEKUN,
        "On the list of the destitute, or dependants only, without any support.",
        "已纳入特困供养，或成员均为老幼残且无劳动能力、无来源、无赡养人。",
    )  # fmt: skip
    before, after = (
        _rule("destitute_support", listed),
        _rule("destitute_support", reasoned),
    )
    return Timeline(
        before.id,
        [
            Dated[Rule](before, FIRST_DAY, date(2015, 12, 31), _WUBAO),
            Dated[Rule].years(after, 2016, 2020, _TEKUN),
        ],
    )


MEASURE_RULES: tuple[Timeline[Rule], ...] = (
    _always("any", _FOR_THE_REGISTERED, _REGISTERED),
    _always("work", _GROUPS, _REGISTERED, _LABOUR),
    _always(
        "illness",
        _MAP,
        _REGISTERED,
        Criterion(
            "patient", unhealthy_member, _MAP,
            "A member is ill or disabled.", "有患病或残疾成员。",
        ),
    ),
    _always(
        "disability",
        _MAP,
        _REGISTERED,
        Criterion(
            "disabled", disabled_member, _MAP,
            "A member is disabled.", "有残疾成员。",
        ),
    ),
    _always(
        "education_aid",
        _MAP,
        _REGISTERED,
        Criterion(
            "student", student_beyond | ~children_in_school, _MAP,
            "Someone studies beyond compulsory school, or a child is out of school.",
            "有非义务教育阶段在校生，或有适龄儿童失学。",
        ),
    ),
    _always(
        "dibao",
        _DIBAO,
        Criterion(
            "dibao_income", on_dibao_list | below_dibao_line, _DIBAO,
            "The household is on the dibao list, or its income is below the line.",
            "已纳入农村低保，或人均收入低于当地低保标准。",
        ),
    ),
    _years("microcredit", 2014, _CREDIT, _REGISTERED, _LABOUR),
    _years(
        "rain_and_dew",
        2015,
        _RAIN_AND_DEW,
        _REGISTERED,
        Criterion(
            "vocational_student", vocational_student, _RAIN_AND_DEW,
            "A member is at secondary or higher vocational school.",
            "有中职或高职在校生。",
        ),
    ),
    _years(
        "relocation",
        2016,
        _RELOCATION,
        _REGISTERED,
        Criterion(
            "listed", relocation_listed, _RELOCATION,
            "The household is on the list for relocation.",
            "列入易地扶贫搬迁对象。",
        ),
    ),
    _years("public_post", 2016, _POSTS, _REGISTERED, _light(_POSTS)),
    _years("forest_ranger", 2016, _RANGERS, _REGISTERED, _light(_RANGERS)),
    _destitute_support(),
    _years(
        "asset_income",
        2016,
        _ASSETS,
        _REGISTERED,
        Criterion("no_labour", ~has_labour, _ASSETS, _NO_LABOUR_EN, _NO_LABOUR_ZH),
    ),
    _years(
        "photovoltaic",
        2016,
        _SUN,
        _REGISTERED,
        notes=(
            Criterion("priority", ~has_labour, _SUN, _NO_LABOUR_EN, _NO_LABOUR_ZH),
        ),
    ),
    _years(
        "house_repair",
        2017,
        _REPAIR,
        Criterion(
            "key_group",
            registered | on_dibao_list | on_destitute_list | disabled_member,
            _REPAIR,
            "The household is registered, on dibao, destitute or has someone disabled.",
            "属于建档立卡、低保、分散特困供养或贫困残疾人家庭。",
        ),
        Criterion(
            "dangerous",
            housing_grade.one_of(DwellingGrade.C, DwellingGrade.D),
            _REPAIR,
            "The house is dangerous (grade C or D).",
            "住房为C级或D级危房。",
        ),
    ),
)  # fmt: skip
"""Who may get which measure: one timeline for each rule."""
