"""From a plan to the facts of the precision of people: who was sent to villages."""

from collections.abc import Iterator
from datetime import date
from math import ceil

from precisionpov.dates import term_last_day
from precisionpov.derive.answering import any_of
from precisionpov.derive.organisation import (
    low_schooling_share,
    median_age,
    reserve_members,
    young_share,
)
from precisionpov.derive.plan import Asked, PlanIndex
from precisionpov.derive.plan_money import rounded_down, rounded_up
from precisionpov.derive.staying import gone, still_poor, there
from precisionpov.errors import RecordError
from precisionpov.policy.policy import Law
from precisionpov.reasoning.quantity import Range, at_least
from precisionpov.reasoning.tally import Row, Values
from precisionpov.records.taxonomies import SixPrecision
from precisionpov.records.village import FirstSecretary, Village, WorkTeam

__all__ = ["PEOPLE_ASKED"]

_LATEST = date(9990, 12, 31)
"""A later day stands for no end at all; up to it months can be counted."""


def _villages(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give who is in each village (``VillagePeopleFacts``)."""
    for one in index.plan.villages:
        values = (
            any_of((one.poor_village, one.weak_organisation)),
            any_of(there(who, law.on) for who in index.secretaries_in.get(one.id, ())),
            one.poor_village,
            any_of(there(team, law.on) for team in index.teams_in.get(one.id, ())),
            _has_registered(one, index),
        )
        yield one.id, values


def _has_registered(village: Village, index: PlanIndex) -> bool | None:
    """Tell whether registered households live in a village."""
    homes = index.households_in.get(village.id, ())
    answers = {index.needs[home.id].facts.registered for home in homes}
    counted = village.registered_households
    if counted is not None:
        answers.add(counted > 0)
    return any_of(answers) if answers else None


def _organisations(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give how strong each village's organisation is (``OrganisationFacts``)."""
    for one in index.plan.villages:
        yield one.id, _strength(one, law.on)


def _strength(village: Village, on: date) -> Values:
    """Give the figures of an organisation; of one without members nothing is known.

    A member born after the day leaves ages open: one village stops no check.
    """
    members = village.party_members
    if not members:
        return (None,) * 4
    try:
        age, young = median_age(members, on), young_share(members, on)
    except RecordError:
        age = young = None
    return (
        None if age is None else ceil(age),
        rounded_down(young),
        rounded_up(low_schooling_share(members)),
        reserve_members(members),
    )


def _team_stays(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give whether the team stays in each village (``TeamStayFacts``)."""
    for one in index.plan.villages:
        teams = index.teams_in.get(one.id, ())
        homes = index.households_in.get(one.id, ())
        values = (
            any_of(still_poor(home, law.on) for home in homes),
            gone(teams, law.on),
        )
        yield one.id, values


def _term(
    stay: FirstSecretary | WorkTeam, on: date
) -> tuple[int | Range | None, int | None]:
    """Give the months of a stay: whole ones, and with a month begun as one.

    While it lasts it is at least as long as so far, and so far no longer.
    """
    if stay.since is None:
        return None, None
    until = max(on, stay.since) if stay.until is None else stay.until
    since, last = min(stay.since, _LATEST), min(until, _LATEST)
    begun = 12 * (last.year - since.year) + last.month - since.month + 1
    if begun > 1 and term_last_day(since, months=begun - 1) >= last:
        begun -= 1
    whole = begun if term_last_day(since, months=begun) == last else begun - 1
    return at_least(whole) if stay.until is None else whole, begun


def _in_plan(village: str, index: PlanIndex) -> bool:
    """Tell whether a village stands in the plan, where it lists villages."""
    return not index.villages or village in index.villages


def _secretaries(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give each first secretary (``SecretaryFacts``)."""
    for one in index.plan.first_secretaries:
        listed = _in_plan(one.village, index)
        values = (listed, one.work_years, one.party_member, one.healthy)
        yield one.id, (*values, *_term(one, law.on))


def _teams(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give each work team (``TeamFacts``)."""
    for one in index.plan.work_teams:
        size = one.size if one.members is None else len(set(one.members))
        manned = None if size is None else size > 0
        listed = _in_plan(one.village, index)
        months, _ = _term(one, law.on)
        yield one.id, (listed, manned, size, months, _led_by_secretary(one, index))


def _led_by_secretary(team: WorkTeam, index: PlanIndex) -> bool | None:
    """Tell whether the head of a team is a first secretary of its village."""
    if team.head is None:
        return None
    return any(
        one.id == team.head for one in index.secretaries_in.get(team.village, ())
    )


def _presence(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001 - as all
    """Give how long each first secretary is in the village (``PresenceFacts``)."""
    for one in index.plan.first_secretaries:
        yield one.id, (one.days_in_village,)


PEOPLE_ASKED: tuple[Asked, ...] = (
    Asked(SixPrecision.PEOPLE, "plan_people_secretary_sent", _villages),
    Asked(SixPrecision.PEOPLE, "plan_people_team_sent", _villages),
    Asked(SixPrecision.PEOPLE, "plan_people_team_stay", _team_stays),
    Asked(SixPrecision.PEOPLE, "plan_people_secretary", _secretaries),
    Asked(SixPrecision.PEOPLE, "plan_people_team", _teams),
    Asked(SixPrecision.PEOPLE, "plan_people_organisation", _organisations),
    Asked(SixPrecision.PEOPLE, "plan_people_presence", _presence),
)
"""What is asked of people sent, kind of subject by kind of subject."""
