"""From an entry, a village or a register to the report of its checks."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import partial

from precisionpov.auditing.counting import Counting
from precisionpov.auditing.report import AuditReport
from precisionpov.derive.entry_accounts import accounts_given
from precisionpov.derive.entry_ages import EntryAges, ages_of
from precisionpov.derive.entry_household import household_given
from precisionpov.derive.entry_monitoring import (
    help_given,
    monitoring_given,
    support_given,
)
from precisionpov.derive.entry_numbers import CheckDigits, Numbers, doubles_of
from precisionpov.derive.entry_person import people, person_given, standing_given
from precisionpov.derive.entry_places import (
    household_places,
    person_places,
    village_places,
)
from precisionpov.derive.entry_reading import EntryView, Given, view_of
from precisionpov.derive.entry_village import add_land, village_given
from precisionpov.derive.entry_work import work_given
from precisionpov.errors import NotInForceError, PolicyError
from precisionpov.policy.audit.profiles import AUDIT_NATIONAL, AUDIT_PURPOSES
from precisionpov.policy.policy import Law, Policy, law_of
from precisionpov.records.register import Register, RegisterEntry
from precisionpov.records.register_entry import VillageDetails
from precisionpov.records.village import Village

__all__ = ["audit"]

Land = dict[str, int | None]


def audit(
    subject: RegisterEntry | Register | Village | VillageDetails,
    *,
    on: date,
    policy: Policy = AUDIT_NATIONAL,
    village_rows: Iterable[VillageDetails] = (),
    digits: CheckDigits | None = None,
) -> AuditReport:
    """Ask every check of a profile (ID-60, IN-70 to IN-73, CA-6, 5.1).

    A finding says that an entry is at fault in one point; it judges nobody. What
    cannot be told is counted apart. Time grows with the size of the register.

    Args:
        subject: An entry, a village or its row, or a whole register.
        on: The day of the check: ages are those of the day.
        policy: The profile, as from ``audit_profile()`` or ``audited()``.
        village_rows: With a register, the register's rows of its villages.
        digits: Whatever works out the check digit of an identity number, such as the
            module ``stdnum.cn.ric``; without it wrong digits stay unknown.

    Raises:
        NotInForceError: No window of income is known for that day.
        PolicyError: The policy has no checks.
        TypeError: The subject is none of these.
    """
    law = law_of(policy, on)
    counting, silent = _started(law)
    entries = _entries(subject)
    whole = isinstance(subject, Register)
    lands = _checked_entries(
        entries, law, counting, Numbers(doubles_of(entries, whole=whole), digits)
    )
    if not isinstance(subject, RegisterEntry):
        _checked_villages(subject, village_rows, counting, lands)
    return AuditReport(
        on=on,
        under=policy.under,
        tallies=tuple(one.tally() for one in counting.values()),
        entries=len(entries),
        not_in_force=silent,
    )


def _entries(subject: object) -> tuple[RegisterEntry, ...]:
    """Give the entries to be checked; refuse what no check is asked of."""
    match subject:
        case Register():
            return subject.entries
        case RegisterEntry():
            return (subject,)
        case Village() | VillageDetails():
            return ()
        case _:
            given = type(subject).__name__
            msg = f"audit takes an entry, a village or a register, not {given}"
            raise TypeError(msg)


def _started(law: Law) -> tuple[dict[str, Counting], tuple[str, ...]]:
    """Start every checklist in force; name those that are not."""
    if not any(line.name in AUDIT_PURPOSES for line in law.policy.rules):
        msg = f"{law.policy.id} has no checks; use audit_profile() or audited(policy)"
        raise PolicyError(msg)
    counting: dict[str, Counting] = {}
    silent: list[str] = []
    for purpose in AUDIT_PURPOSES:
        try:
            counting[purpose] = Counting(purpose, law.rule(purpose))
        except NotInForceError:
            silent.append(purpose)
    return counting, tuple(silent)


def _checked_entries(
    entries: Iterable[RegisterEntry],
    law: Law,
    counting: Mapping[str, Counting],
    numbers: Numbers,
) -> dict[str, Land]:
    """Check entries in one pass; give the land of each village's exited ones."""
    on = law.on
    ages = law.kept(ages_of) if counting else None
    lands: dict[str, Land] = defaultdict(dict)
    asked = [
        (counting[purpose], given)
        for purpose, given in _household_facts(on, ages).items()
        if purpose in counting
    ]
    person, standing = counting.get("audit_person"), counting.get("audit_standing")
    work = counting.get("audit_work")
    for entry in entries:
        view = view_of(entry)
        for one, given in asked:
            one.add(entry.id, given(view), partial(household_places, view, given))
        for subject, member, more in people(view):
            settle = partial(person_places, view, member.id)
            if person:
                facts = person_given(view, member, more, on, numbers)
                person.add(subject, facts, settle)
            if standing:
                standing.add(subject, standing_given(view, member, more, on), settle)
            if work:
                work.add(subject, work_given(view, member, more, on), settle)
        village = entry.village or entry.household.village
        if village is not None:
            add_land(lands[village], view)
    return lands


def _household_facts(
    on: date, ages: EntryAges | None
) -> dict[str, Callable[[EntryView], Given]]:
    """Give what makes the facts of a household, by purpose."""
    if ages is None:
        return {}
    return {
        "audit_household": household_given,
        "audit_accounts": lambda view: accounts_given(view, on, ages),
        "audit_monitoring": lambda view: monitoring_given(view, on, ages),
        "audit_help": lambda view: help_given(view, on),
        "audit_support": support_given,
    }


def _checked_villages(
    subject: Register | Village | VillageDetails,
    rows: Iterable[VillageDetails],
    counting: Mapping[str, Counting],
    lands: Mapping[str, Land],
) -> None:
    """Check villages: each row, and each village that no row describes."""
    villages: dict[str, Village] = {}
    whole = False
    match subject:
        case Register():
            whole, rows = True, tuple(rows)
            villages = {one.id: one for one in subject.villages}
        case Village():
            villages, rows = {subject.id: subject}, ()
        case _:
            rows = (subject,)
    named = {one.village for one in rows}
    bare = [VillageDetails(village=one) for one in villages if one not in named]
    checklist = counting.get("audit_village")
    if checklist is None:
        return
    for row in (*rows, *bare):
        land = lands.get(row.village, {}) if whole else None
        given = village_given(row, villages.get(row.village), land)
        checklist.add(row.village, given, partial(village_places, row))
