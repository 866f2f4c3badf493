"""Guangdong's exit indices of 2017: points of a village, points of a household."""

from datetime import date
from fractions import Fraction

from precisionpov.dates import age_on, require_dates
from precisionpov.derive.answers import require
from precisionpov.derive.household import exit_facts
from precisionpov.derive.membership import counted_members
from precisionpov.derive.village import village_exit_facts
from precisionpov.errors import NotInForceError, RecordError
from precisionpov.facts.exit import ExitFacts
from precisionpov.facts.places import PARTS
from precisionpov.money import FEN_ONLY, Fen, whole_number
from precisionpov.policy.local.guangdong import (
    ASSISTANCE_FUNDS,
    HOUSEHOLD_ITEMS,
    LEAST_MEASURES,
    MOST_INCIDENCE,
    VILLAGE_ITEMS,
    YEAR,
    IndexItem,
)
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, law_of
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.quantity import Range, highest, lowest
from precisionpov.reasoning.truth import Truth
from precisionpov.records.household import Household
from precisionpov.records.living import DwellingGrade
from precisionpov.records.village import Facility, Village
from precisionpov.villages.exit_index import ExitIndex, IndexPoints

__all__ = ["guangdong_household_index", "guangdong_village_index"]

OLD = 60
"""From this age on a pension is to be paid."""

SHARES = {
    "road": "hard_road_share",
    "water": "water_share",
    "electricity": "electricity_share",
    "broadcasting": "television_share",
    "broadband": "broadband_share",
}
"""The village's items that ask for everyone, with the fact that tells."""

SAFE = (DwellingGrade.A, DwellingGrade.B)
"""The grades of a safe house."""


def guangdong_village_index(village: Village, *, on: date) -> ExitIndex:
    """Give the points of a village by Guangdong's index of 2017.

    Incidence is that of the register among people with a rural registration.

    Args:
        village: Its record.
        on: A day of 2017.

    Raises:
        NotInForceError: The day is not in 2017.
        TypeError: ``village`` is no village.
    """
    require(village, Village, "guangdong_village_index")
    _require_year(on)
    facts = village_exit_facts(village)
    there, doctors = village.facilities, village.doctors
    clinic = Truth.of(None if there is None else Facility.CLINIC in there)
    doctor = Truth.of(None if doctors is None else doctors > 0)
    answers: dict[str, Truth] = {
        "incidence": _low_incidence(facts.poor_parts, facts.rural_population),
        "medical": clinic & doctor,
        **{name: _all_of(getattr(facts, fact)) for name, fact in SHARES.items()},
    }
    places = {
        "incidence": _paths(facts, "poor_parts", "rural_population"),
        "medical": _unless(clinic, "facilities") + _unless(doctor, "doctors"),
        **{name: _paths(facts, fact) for name, fact in SHARES.items()},
    }
    points = tuple(
        _share(one, village.assistance_funds, Fraction(ASSISTANCE_FUNDS), "funds")
        if one.id == "funds"
        else _whole(one, answers[one.id], places[one.id])
        for one in VILLAGE_ITEMS
    )
    return ExitIndex(subject=village.id, on=on, items=points)


def guangdong_household_index(
    household: Household,
    *,
    on: date,
    target: Fen,
    pensions_paid: bool | None = None,
    policy: Policy = NATIONAL,
) -> ExitIndex:
    """Give the points of a household by Guangdong's index of 2017.

    Income counts where the household has labour, dibao or wubao where it has none.

    Args:
        household: Its record.
        on: A day of 2017.
        target: The income per head that gives all points, fen; the province's own.
        pensions_paid: Every member of 60 and more is paid a pension. The record does
            not say; without such a member it is met.
        policy: The rules by which income and guarantees are worked out.

    Raises:
        NotInForceError: The day is not in 2017.
        RecordError: The target is not above zero, or the record cannot be true on
            that day.
        TypeError: ``household`` is no household.
    """
    require(household, Household, "guangdong_household_index")
    _require_year(on)
    if whole_number(target, FEN_ONLY, "target") < 1:
        raise RecordError.at("target", "the income of the target is above zero")
    facts = exit_facts(household, law_of(policy, on))
    paid = _pensions(household, on, paid=pensions_paid)
    grade, measures = facts.housing_grade, facts.measures_delivered
    safe = Truth.of(None if grade is None else grade in SAFE)
    done = Truth.of(None if measures is None else measures >= LEAST_MEASURES)
    answers: dict[str, tuple[Truth, tuple[str, ...]]] = {
        "allowance": (
            Truth.of(household.dibao) | Truth.of(household.destitute),
            ("dibao", "destitute"),
        ),
        "education": (
            Truth.of(facts.children_in_school),
            _paths(facts, "children_in_school"),
        ),
        "pension": (paid, ("pensions_paid",)),
        "housing": (
            safe | Truth.of(facts.house_rebuilt),
            _paths(facts, "housing_grade", "house_rebuilt"),
        ),
        "medical": (Truth.of(facts.all_insured), _paths(facts, "all_insured")),
        "measures": (done, ("measures_delivered",)),
    }
    by_id = {one.id: one for one in HOUSEHOLD_ITEMS}
    income, allowance = by_id.pop("income"), by_id.pop("allowance")
    first = _first(facts, target, income, _whole(allowance, *answers["allowance"]))
    others = (_whole(one, *answers[one.id]) for one in by_id.values())
    return ExitIndex(subject=household.id, on=on, items=(first, *others))


def _require_year(on: date) -> None:
    """Refuse a day of another year."""
    require_dates(on=on)
    if on.year != YEAR:
        span = (date(YEAR, 1, 1), date(YEAR, 12, 31))
        raise NotInForceError("Guangdong's exit index", on, (span,))


def _first(
    facts: ExitFacts, target: Fen, income: IndexItem, allowance: IndexPoints
) -> IndexPoints:
    """Give the points of income, or of the allowance, or what either could give."""
    members = highest(facts.members) or 1
    fewest = lowest(facts.members) or 1
    low, high = lowest(facts.net_income), highest(facts.net_income)
    ends = (
        _capped(low, Fraction(target * (members if (low or 0) > 0 else fewest))),
        _capped(high, Fraction(target * fewest)),
    )
    by_income = IndexPoints(
        item=income,
        low=income.weight * (ends[0] if low is not None else Fraction(0)),
        high=income.weight * (ends[1] if high is not None else Fraction(1)),
        missing=_paths(facts, "net_income", "members"),
    )
    if facts.has_labour is not None:
        return by_income if facts.has_labour else allowance
    return IndexPoints(
        item=income,
        low=min(by_income.low, allowance.low),
        high=max(by_income.high, allowance.high),
        missing=(
            *_paths(facts, "has_labour"),
            *by_income.missing,
            *allowance.missing,
        ),
    )


def _capped(amount: int | None, whole: Fraction) -> Fraction:
    """Give an amount as a share of a whole, from nothing to all of it."""
    return min(Fraction(1), max(Fraction(0), Fraction(amount or 0) / whole))


def _share(
    item: IndexItem, amount: int | Range | None, whole: Fraction, place: str
) -> IndexPoints:
    """Give points in proportion, up to all of them."""
    low, high = lowest(amount), highest(amount)
    most = Fraction(1) if high is None else _capped(high, whole)
    least = _capped(low, whole)
    missing = () if least == most else (f"assistance_{place}",)
    return IndexPoints(
        item=item, low=item.weight * least, high=item.weight * most, missing=missing
    )


def _whole(item: IndexItem, answer: Truth, places: tuple[str, ...]) -> IndexPoints:
    """Give all points or none, or either where it is not known."""
    return IndexPoints(
        item=item,
        low=Fraction(item.weight if answer is Truth.YES else 0),
        high=Fraction(0 if answer is Truth.NO else item.weight),
        missing=places if answer is Truth.UNKNOWN else (),
    )


def _low_incidence(poor: int | None, base: int | Range) -> Truth:
    """Tell whether incidence is below the limit, by multiplying out."""
    if poor is None or isinstance(base, Range):
        return Truth.UNKNOWN
    return Truth.of(poor < MOST_INCIDENCE * base)


def _all_of(share: int | None) -> Truth:
    """Tell whether a service reaches everyone."""
    return Truth.of(None if share is None else share >= PARTS)


def _unless(answer: Truth, place: str) -> tuple[str, ...]:
    """Name the place of what is not known."""
    return (place,) if answer is Truth.UNKNOWN else ()


def _paths(facts: Facts, *names: str) -> tuple[str, ...]:
    """Give the places in the record of the facts that are not known exactly."""
    known = dict(facts.paths)
    return tuple(dict.fromkeys(path for name in names for path in known.get(name, ())))


def _pensions(household: Household, on: date, *, paid: bool | None) -> Truth:
    """Tell whether every old member is paid; without one it is met."""
    ages = [
        None if person.born is None else age_on(person.born, on)
        for _, person, _ in counted_members(household, on)
    ]
    if all(age is not None and age < OLD for age in ages):
        return Truth.YES
    if any(age is not None and age >= OLD for age in ages):
        return Truth.of(paid)
    return Truth.YES if paid else Truth.UNKNOWN
