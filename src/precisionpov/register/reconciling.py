"""Holding a register against the one before it and what happened in between."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from precisionpov.derive.answers import require, require_all
from precisionpov.derive.household_form import form_rows, new_form_rows
from precisionpov.derive.register_lists import list_rows
from precisionpov.derive.register_moves import TARGETS, Step
from precisionpov.derive.register_pairs import Pairs, register_pairs
from precisionpov.derive.register_replay import Played, play
from precisionpov.derive.register_rows import (
    Differences,
    differences,
    entry_rows,
    event_rows,
    person_rows,
    reached,
)
from precisionpov.errors import RecordError
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Law, Policy, law_of
from precisionpov.policy.register_states import (
    CHANGES,
    NATURAL,
    Transition,
)
from precisionpov.reasoning.evidence import findings_of
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.findings import Finding
from precisionpov.reasoning.tally import Row, Tally, Values, tally
from precisionpov.reasoning.timeline import Dated
from precisionpov.reasoning.truth import Truth
from precisionpov.records.register import (
    EventKind,
    PersonIds,
    Register,
    RegisterEvent,
)
from precisionpov.register.flows import stock_flows
from precisionpov.register.notice import Movement
from precisionpov.register.reconciliation import Reconciliation
from precisionpov.register.register_check import RegisterCheck
from precisionpov.register.transitions import StateChange, rows_of, transition

__all__ = ["check_lists", "flag_households", "reconcile"]

Table = Sequence[Dated[Transition]]


def reconcile(  # noqa: PLR0913 - two registers, what lies between, and the rules
    before: Register,
    after: Register,
    events: Iterable[RegisterEvent] = (),
    *,
    on: date | None = None,
    policy: Policy = NATIONAL,
    table: Table | None = None,
) -> Reconciliation:
    """Hold a register against the one before it and what happened in between.

    The events are played forward from the first register. What they do not explain
    in the second is a finding: nothing is lost, and nothing is judged twice. The
    order of entries and events does not matter. People are those who count in a
    household; who stands in two of them counts twice, and is a finding.

    Time grows with the size of the registers. Whoever is the same in both is only
    looked at once.

    Args:
        before: The register at the start.
        after: The register at the end, on the same day or later.
        events: What happened in between.
        on: The day whose rules hold; the day of the second register, unless said.
        policy: The rules of the place.
        table: The table of transitions of a place; None takes ``TRANSITIONS``.

    Raises:
        NotInForceError: There was no register on that day.
        RecordError: The second register is of a day before the first.
        TypeError: They are no registers, or the events are none.
    """
    require(before, Register, "reconcile")
    require(after, Register, "reconcile")
    if after.as_of < before.as_of:
        raise RecordError.at("after.as_of", "is before the day of the first register")
    told = require_all(events, RegisterEvent, "reconcile")
    law = law_of(policy, after.as_of if on is None else on)
    pairs = register_pairs(before, after)
    rows = rows_of(table)
    played = play(pairs, told, (before.as_of, after.as_of), rows)
    found = differences(pairs, played)
    within = PersonIds.HOUSEHOLD in (before.person_ids, after.person_ids)
    moved = len(pairs.changed)
    return Reconciliation(
        before=before.as_of,
        after=after.as_of,
        on=law.on,
        flows=stock_flows(
            pairs.opening,
            pairs.closing,
            (played.entered, played.left),
            (
                (pairs.after.get(key), reached(key, pairs, played), more, less)
                for key, (more, less) in found.items()
            ),
        ),
        movements=_movements(played, pairs),
        natural=_natural(played),
        refused=tuple(_refused(played.steps, rows)),
        tallies=(
            tally(law.rule("register_entry"), entry_rows(pairs, played, found)),
            tally(
                law.rule("register_person"),
                person_rows(pairs, played, found, within=within),
            ),
            tally(law.rule("register_event"), event_rows(played.steps)),
            *_lists(after, law),
        ),
        flags=_flags(
            law,
            new_form_rows(pairs, _remade(pairs, played, found), law.on, within=within),
        ),
        without_state=(
            pairs.opening.get(None, [0])[0],
            pairs.closing.get(None, [0])[0],
        ),
        changed=moved,
        unchanged=len(pairs.after) - len(pairs.new) - moved,
    )


def _remade(pairs: Pairs, played: Played, found: Differences) -> list[str]:
    """Give the households whose people are not those of before, or no more alone."""
    told = {key for key, people in played.moved.items() if people}
    merged = {
        one.event.household for one in played.steps if one.event.kind is EventKind.MERGE
    }
    odd = {key for key, parts in found.items() if any(parts)}
    return sorted({*pairs.new, *told, *merged, *odd})


def _movements(played: Played, pairs: Pairs) -> tuple[Movement, ...]:
    """Give each event that changed a state, by household and day."""
    rows: list[Movement] = []
    for step in played.steps:
        event = step.event
        if event.kind in CHANGES and step.in_order is not None:
            entry = pairs.after.get(event.household) or pairs.before.get(
                event.household
            )
            rows.append(
                Movement(
                    household=event.household,
                    kind=event.kind,
                    on=event.on,
                    before=step.met,
                    after=TARGETS[event.kind],
                    people=step.people,
                    village=None if entry is None else entry.village,
                )
            )
    return tuple(sorted(rows, key=_household))


def _household(movement: Movement) -> str:
    """Give the household of a movement; in a sort, the days stay in order."""
    return movement.household


def _natural(played: Played) -> tuple[tuple[EventKind, int], ...]:
    """Count the events that change no state."""
    counted = Counter(
        one.event.kind for one in played.steps if one.in_order is not None
    )
    return tuple((kind, counted[kind]) for kind in NATURAL if counted[kind])


def _refused(steps: Iterable[Step], table: Table) -> Iterator[tuple[str, StateChange]]:
    """Give the steps that no rule allows, with the rule that they do not meet."""
    for step in steps:
        if step.change is Truth.NO:
            event = step.event
            yield step.name, transition(step.met, event.kind, on=event.on, table=table)


def _lists(register: Register, law: Law) -> tuple[Tally, ...]:
    """Hold the lists beside a register against it, where there are any."""
    if not register.lists:
        return ()
    return (tally(law.rule("register_list"), list_rows(register)),)


def check_lists(
    register: Register, *, on: date | None = None, policy: Policy = NATIONAL
) -> RegisterCheck:
    """Hold cards, books and files against the register (ID-14).

    Each registered household has a card, the book of a village names its
    households, and the file of a township names whom the books name. Only kinds of
    lists that are at hand are looked at.

    Args:
        register: The register, with its lists.
        on: The day whose rules hold; that of the register, unless said.
        policy: The rules of the place.

    Raises:
        NotInForceError: There was no register on that day.
        TypeError: It is no register.
    """
    require(register, Register, "check_lists")
    law = law_of(policy, register.as_of if on is None else on)
    return RegisterCheck(tally(law.rule("register_list"), list_rows(register)))


def flag_households(
    register: Register, *, on: date | None = None, policy: Policy = NATIONAL
) -> tuple[Finding, ...]:
    """Flag what to look at in how households are made up (ID-40 to ID-42).

    Splits, merges, a dwelling shared with people who are not poor, households of old
    people alone and what their children have, registrations without anybody living
    there, people who count twice. A flag is no verdict.

    Args:
        register: The register. Where a household came from is told by
            :func:`reconcile`, which knows the register before it.
        on: The day on which ages are counted; that of the register, unless said.
        policy: The rules of the place.

    Raises:
        NotInForceError: There was no register on that day.
        TypeError: It is no register.
    """
    require(register, Register, "flag_households")
    law = law_of(policy, register.as_of if on is None else on)
    return _flags(law, form_rows(register, law.on))


def _flags(law: Law, rows: Iterable[Row]) -> tuple[Finding, ...]:
    """Give the flags that hold, by household."""
    bound = law.rule("household_form")
    checklist = Tally(bound, (), ())
    found: list[Finding] = []
    known: dict[Values, list[Criterion]] = {}
    for row in rows:
        held = known.get(row[1])
        if held is None:
            truths = bound.answers_of_notes(checklist.facts(row))
            notes = zip(bound.rule.notes, truths, strict=True)
            held = known[row[1]] = [one for one, truth in notes if truth]
        if held:
            facts = checklist.facts(row)
            found += findings_of(bound, held, facts, [True] * len(held))
    return tuple(found)
