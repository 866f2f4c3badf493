"""From the household of an entry to the facts about monitoring and help."""

from datetime import date

import attrs

from precisionpov.derive.entry_accounts import (
    ABLE,
    disabled,
    draws_dibao,
    is_able,
    out_of_school,
)
from precisionpov.derive.entry_ages import EntryAges
from precisionpov.derive.entry_household import UNABLE, serious_blank
from precisionpov.derive.entry_person import labour_of, school_of
from precisionpov.derive.entry_reading import (
    EntryView,
    Given,
    answer,
    exact,
    month_number,
    recorded,
    some,
    stands,
)
from precisionpov.derive.entry_work import outside_county
from precisionpov.facts.entry_terms import LabourEntry, ModeEntry
from precisionpov.records.entry_terms import HelpItem, HelpKind, IdType, Support
from precisionpov.records.monitoring import EliminationMode, RiskKind
from precisionpov.records.person import Health, Person, Schooling
from precisionpov.records.register_entry import (
    EliminationFigures,
    MemberDetails,
)

__all__ = ["help_given", "monitoring_given", "support_given"]

NO_FIGURES = EliminationFigures()
SICK = frozenset({Health.SERIOUS_ILLNESS, Health.CHRONIC_ILLNESS})
VOCATIONAL = frozenset({Schooling.SECONDARY_VOCATIONAL, Schooling.HIGHER_VOCATIONAL})
MODES = {EliminationMode.ASSISTANCE: ModeEntry.HELP}
NAMED_HELP = {
    "helped_industry": HelpKind.INDUSTRY,
    "helped_employment": HelpKind.EMPLOYMENT,
    "helped_post": HelpKind.PUBLIC_POST,
    "helped_finance": HelpKind.FINANCE,
    "helped_health": HelpKind.HEALTH,
    "helped_education": HelpKind.EDUCATION,
    "helped_school": HelpKind.COMPULSORY_EDUCATION,
    "helped_housing": HelpKind.HOUSING,
    "helped_relocation": HelpKind.RELOCATION,
    "helped_water": HelpKind.WATER,
    "helped_comprehensive": HelpKind.COMPREHENSIVE,
    "helped_social": HelpKind.SOCIAL,
}
OTHER_HELP = (
    HelpKind.PUBLIC_POST_REMARK,
    HelpKind.LIVING_CONDITIONS,
    HelpKind.INFRASTRUCTURE,
)
AFTER = tuple(one.name for one in attrs.fields(EliminationFigures))


def monitoring_given(view: EntryView, on: date, ages: EntryAges) -> Given:
    """Give the facts about monitoring (``HouseholdMonitoringFacts``)."""
    details, whole = view.details, view.complete
    water, income = view.household.water, view.income
    after = details.after or NO_FIGURES
    risks = details.risks
    return {
        **_common(view),
        "members": max(len(view.people), 1),
        **stands("identified", month_number(details.identified_month), whole),
        "mode": _mode(view),
        "dangerous_house": answer(details.dangerous_house, whole),
        "safe_water": answer(water and water.safe, whole),
        "any_uninsured": answer(details.any_member_uninsured, whole),
        "dropout": answer(details.dropout, whole),
        "risk_disability": view.risk(RiskKind.DISABILITY),
        "risk_unstable_work": view.risk(RiskKind.UNSTABLE_WORK),
        "net_recorded": recorded(details.net_per_head, whole),
        "net_per_head": details.net_per_head,
        **stands("wage", income and income.wage, whole),
        "disabled_member": view.member(disabled),
        "eliminated": month_number(details.eliminated_month),
        "months_to_elimination": _months(
            details.identified_month, details.eliminated_month
        ),
        "risk_recorded": bool(risks) if risks is not None or whole else None,
        "first_risk_work": (risks[0] is RiskKind.UNSTABLE_WORK if risks else False)
        if risks is not None or whole
        else None,
        "risk_illness": view.risk(RiskKind.ILLNESS),
        "risk_water": view.risk(RiskKind.WATER),
        "risk_disaster": view.risk(RiskKind.DISASTER),
        "risk_labour": view.risk(RiskKind.LACK_OF_LABOUR),
        "risk_other": view.risk(RiskKind.OTHER),
        "remark_recorded": recorded(details.risk_remark, whole),
        "disaster_recorded": recorded(details.disaster_kind, whole),
        "insurance_faulty": view.member(_insurance_faulty),
        "serious_insurance_blank": view.member(serious_blank),
        "nobody_able": view.every(_no_labour),
        "none_or_lost": view.every(_unable),
        "someone_unable": view.member(_no_labour),
        "hundredfold_workers": _hundredfold(view),
        "sick_member": view.member(_sick),
        "child_out": view.member(
            lambda person, more: out_of_school(person, more, on, ages.school)
        ),
        "member_work_recorded": view.member(_has_work),
        "pocket_recorded": recorded(details.out_of_pocket, whole),
        "out_of_pocket": details.out_of_pocket,
        "after_house": answer(after.house_damaged, whole),
        "after_water": answer(after.water_damaged, whole),
        "after_dropout": answer(after.dropout, whole),
        **stands("after_operating", after.operating, whole),
        "after_blank": some(
            _blank(getattr(after, name), whole=whole) for name in AFTER
        ),
        "collector_blank": _collector_blank(view),
        "helped_industry": view.helped(HelpKind.INDUSTRY),
    }


def help_given(view: EntryView, on: date) -> Given:
    """Give the facts about what help a household gets (``HouseholdHelpFacts``)."""
    details, whole = view.details, view.complete
    water, after = view.household.water, details.after or NO_FIGURES
    return {
        **_common(view),
        "identified": month_number(details.identified_month),
        "months_since": _months(details.identified_month, on),
        "mode": _mode(view),
        "dropout": answer(details.dropout, whole),
        "any_uninsured": answer(details.any_member_uninsured, whole),
        "safe_water": answer(water and water.safe, whole),
        "rain_and_dew": view.item(HelpKind.EDUCATION, HelpItem.RAIN_AND_DEW),
        "risk_disability": view.risk(RiskKind.DISABILITY),
        "risk_illness": view.risk(RiskKind.ILLNESS),
        "risk_schooling": view.risk(RiskKind.SCHOOLING),
        "risk_housing": view.risk(RiskKind.HOUSING),
        "risk_water": view.risk(RiskKind.WATER),
        **{name: view.helped(kind) for name, kind in NAMED_HELP.items()},
        "helped_other": some(view.helped(kind) for kind in OTHER_HELP),
        "premium_subsidy": view.item(HelpKind.HEALTH, HelpItem.PREMIUM_SUBSIDY),
        "development_help": answer(details.development_help, whole),
        "only_other_help": _only_other(view),
        "export_or_away": view.item(
            HelpKind.EMPLOYMENT, HelpItem.LABOUR_EXPORT, HelpItem.WORK_AWAY_SUBSIDY
        ),
        "works_outside": view.member(lambda _, more: _works_outside(view, more)),
        "subsidy_in_county": view.member(lambda _, more: _subsidy_inside(view, more)),
        "member_work_recorded": view.member(_has_work),
        "working_member": view.member(_is_working),
        "post_held": view.member(_holds_post),
        "vocational_student": view.member(_vocational),
        "able_member": view.member(is_able),
        "able_or_weak_member": view.member(_able_or_weak),
        "member_not_none": view.member(_not_none),
        "unable_member": view.member(_unable),
        **stands("after_wage", after.wage, whole),
    }


def support_given(view: EntryView) -> Given:
    """Give the facts about allowances (``HouseholdSupportFacts``)."""
    details, whole = view.details, view.complete
    after = details.after or NO_FIGURES
    comprehensive = HelpKind.COMPREHENSIVE
    return {
        **_common(view),
        "help_dibao": view.item(comprehensive, HelpItem.DIBAO),
        "help_tekun": view.item(comprehensive, HelpItem.TEKUN),
        "help_disability": view.item(comprehensive, HelpItem.DISABILITY_SUBSIDY),
        "nobody_able": view.every(_no_labour),
        "none_or_lost": view.every(_unable),
        "support_recorded": view.every(_support_recorded),
        "guarantee_household": answer(details.no_labour_guarantee, whole),
        "dibao_member": view.member(draws_dibao),
        "tekun_member": view.member(_draws_tekun),
        "certificate_member": view.member(_holds_certificate),
        **stands("after_transfer", after.transfer, whole),
    }


def _common(view: EntryView) -> Given:
    """Give what these kinds of facts share."""
    return {
        "exited": view.exited,
        "monitored": view.monitored,
        "risk_eliminated": view.eliminated,
    }


def _mode(view: EntryView) -> ModeEntry | None:
    """Give how the risk was eliminated."""
    mode = view.details.elimination_mode
    if mode is None:
        return ModeEntry.BLANK if view.complete else None
    return MODES.get(mode, ModeEntry.OTHER)


def _months(first: date | None, last: date | None) -> int | None:
    """Count calendar months from one month to another."""
    if first is None or last is None:
        return None
    return (last.year - first.year) * 12 + last.month - first.month


def _blank(value: object, *, whole: bool) -> bool | None:
    """Tell whether a column is blank."""
    return False if value is not None else True if whole else None


def _collector_blank(view: EntryView) -> bool | None:
    """Tell whether collector and telephone are both blank."""
    named, phone = view.details.collector_named, view.details.collector_phone
    if named or phone:
        return False
    known = view.complete or (named is False and phone is False)
    return True if known else None


def _only_other(view: EntryView) -> bool | None:
    """Tell whether help towards development is only "other", or training."""
    if view.kinds is None:
        return None
    allowed = {
        HelpKind.INDUSTRY: {HelpItem.OTHER},
        HelpKind.FINANCE: {HelpItem.OTHER},
        HelpKind.EMPLOYMENT: {HelpItem.OTHER, HelpItem.TRAINING},
    }
    if not view.kinds.issuperset(allowed):
        return False
    found = [(kind, item) for kind, item in view.items if kind in allowed]
    if any(item is not None and item not in allowed[kind] for kind, item in found):
        return False
    return None if any(item is None for _, item in found) else True


def _insurance_faulty(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member has neither basic medical insurance, or both."""
    one, other = person.insured, more.employee_medical
    if one is None or other is None:
        return False if more.complete else None
    return one is other


def _labour(person: Person, more: MemberDetails, *skills: LabourEntry) -> bool | None:
    """Tell whether one of these skills is recorded."""
    labour = labour_of(person, more)
    return None if labour is None else labour in skills


def _no_labour(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member is recorded as without labour."""
    return _labour(person, more, LabourEntry.NONE)


def _unable(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member is without labour or has lost it."""
    return _labour(person, more, *UNABLE)


def _able_or_weak(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member has labour, weak labour included."""
    return _labour(person, more, *ABLE, LabourEntry.WEAK)


def _not_none(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member is recorded otherwise than without labour."""
    none = _no_labour(person, more)
    return None if none is None else not none


def _hundredfold(view: EntryView) -> int | None:
    """Give a hundred times the members able to work, for shares in percent."""
    able = [is_able(person, more) for person, more in view.people]
    return None if None in able else 100 * sum(map(bool, able))


def _sick(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member has a serious or chronic illness."""
    if person.health is None:
        return False if more.complete else None
    return person.health in SICK


def _has_work(_: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member has a work record."""
    return None if more.work is None else bool(more.work)


def _is_working(_: Person, more: MemberDetails) -> bool | None:
    """Tell whether a work record says working."""
    if more.work is None:
        return None
    return some(
        False if one.working is None and one.complete else one.working
        for one in more.work
    )


def _works_outside(view: EntryView, more: MemberDetails) -> bool | None:
    """Tell whether a work record names another county; a blank one names none."""
    if more.work is None:
        return None
    return some(
        False if one.county is None and one.complete else outside_county(one, view)
        for one in more.work
    )


def _subsidy_inside(view: EntryView, more: MemberDetails) -> bool | None:
    """Tell whether the last work is in the county and draws a travel subsidy."""
    if not more.work:
        return None if more.work is None else False
    last = more.work[-1]
    paid: bool | None
    if last.travel_subsidy is None:
        paid = False if last.complete else None
    else:
        amount = exact(last.travel_subsidy)
        paid = None if amount is None else amount > 0
    blank = last.county is None and last.complete
    outside = True if blank else outside_county(last, view)
    if paid is False or outside is True:
        return False
    return None if paid is None or outside is None else True


def _holds_post(_: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member holds a post of public interest."""
    if more.public_posts is None:
        return False if more.complete else None
    return bool(more.public_posts)


def _vocational(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member is at a vocational school."""
    school = school_of(person, more)
    return None if school is None else school in VOCATIONAL


def _support_recorded(_: Person, more: MemberDetails) -> bool | None:
    """Tell whether the columns of both allowances are filled."""
    if more.dibao is not None and more.tekun is not None:
        return True
    return False if more.complete else None


def _draws_tekun(_: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member draws support for the destitute."""
    if more.tekun is None:
        return False if more.complete else None
    return more.tekun is not Support.NONE


def _holds_certificate(_: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member's document is a disability certificate."""
    if more.id_type is None:
        return False if more.complete else None
    return more.id_type is IdType.DISABILITY_CERTIFICATE
