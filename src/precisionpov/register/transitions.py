"""What may happen to a household of the register, and where it stands then."""

from collections.abc import Sequence
from datetime import date

import attrs

from precisionpov.dates import require_dates
from precisionpov.derive.answers import require_all
from precisionpov.errors import PolicyError, RecordError, require_language
from precisionpov.policy.register_states import TRANSITIONS, Transition
from precisionpov.reasoning.document import (
    Block,
    Explained,
    Heading,
    Language,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.explaining import source_blocks
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated
from precisionpov.reasoning.truth import Truth
from precisionpov.records.register import EventKind, RegisterState

__all__ = [
    "StateChange",
    "possible_events",
    "rows_of",
    "state_name",
    "transition",
    "transition_page",
]

OUTSIDE = ("not in the register", "未在册")
NOBODY_KNOWS = ("state unknown", "状态不明")


def state_name(state: "RegisterState | Truth | None", language: Language = "en") -> str:
    """Name where a household stands; None is outside the register."""
    if isinstance(state, RegisterState):
        return state.label(language)
    words = OUTSIDE if state is None else NOBODY_KNOWS
    return words[language == "zh"]


@attrs.frozen(kw_only=True, repr=False)
class StateChange(Explained):
    """Whether an event may happen to a household, and where it stands then.

    Attributes:
        before: Where it stands; None is outside the register, ``Truth.UNKNOWN``
            says that nobody knows.
        event: What happens.
        on: The day.
        truth: Whether it may happen.
        after: Where it stands then, as far as it may happen; None is outside the
            register.
        asked: From where the event may happen on that day; none where no rule
            about it is in force.
        row: The row of the table that decided: the one that holds, or one that the
            event would have to meet.
    """

    before: RegisterState | Truth | None
    event: EventKind
    on: date
    truth: Truth
    after: RegisterState | None
    asked: tuple[RegisterState | None, ...]
    row: Dated[Transition]

    @property
    def citation(self) -> Citation:
        """The rule that allows it, or that it does not meet."""
        return self.row.citation

    def label(self, language: Language = "en") -> str:
        """Say it in one sentence in ``"en"`` or ``"zh"``."""
        zh = language == "zh"
        event = self.event.label(language)
        now = state_name(self.before, language)
        if self.truth is Truth.YES:
            then = state_name(self.after, language)
            return (
                f"{now}可以“{event}”，之后为{then}。"
                if zh
                else f"{event.capitalize()} may happen to a household whose state is "
                f"{now}; then: {then}."
            )
        if not self.asked:
            return (
                f"{self.on}无关于“{event}”的有效规定。"
                if zh
                else f"No rule about {event} is in force on {self.on}."
            )
        joint = "、" if zh else " or "
        asked = joint.join(state_name(one, language) for one in self.asked)
        return (
            f"“{event}”要求该户状态为{asked}；该户为{now}。"
            if zh
            else f"{event.capitalize()} asks for a household whose state is {asked}; "
            f"this one: {now}."
        )

    def page(self, language: Language = "en") -> Page:
        """Give the answer as a page: the sentence and its source."""
        title = self.event.label(language)
        answer = self.truth.label(language)
        joint = "：" if language == "zh" else ": "
        blocks: list[Block] = [Paragraph(self.label(language))]
        blocks += source_blocks([self.citation], language)
        return Page(f"{title}{joint}{answer}", blocks)

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        before = self.before
        return {
            "before": None if before is None else str(before.value),
            "event": self.event.value,
            "on": self.on.isoformat(),
            "truth": self.truth.value,
            "after": None if self.after is None else self.after.value,
            "asked": [None if one is None else one.value for one in self.asked],
            "en": self.label(),
            "zh": self.label("zh"),
            "citation": self.citation.to_dict(),
        }

    def __repr__(self) -> str:
        """Say from where, by what, to where, in one line."""
        now, then = state_name(self.before), state_name(self.after)
        arrow = f" -> {then}" if self.truth is Truth.YES else ""
        answer = self.truth.name
        return f"<StateChange on {self.on}: {now}, {self.event.value}{arrow} {answer}>"


Table_ = Sequence[Dated[Transition]]
"""Rows of transitions."""


def transition(
    state: RegisterState | str | Truth | None,
    event: EventKind | str,
    *,
    on: date,
    table: Table_ | None = None,
) -> StateChange:
    """Tell whether an event may happen to a household, and where it stands then.

    >>> from datetime import date
    >>> transition("registered", "exit", on=date(2017, 12, 31)).after.value
    'exited'

    Args:
        state: Where it stands; None for one that is not in the register,
            ``Truth.UNKNOWN`` where nobody knows.
        event: What happens.
        on: The day.
        table: The table of a place of its own; None takes ``TRANSITIONS``.

    Raises:
        RecordError: There is no such state or event, or ``on`` is no calendar day.
        PolicyError: The table has no row for the event.
        TypeError: The table holds what is no dated transition.
    """
    require_dates(on=on)
    now = _state(state)
    happens = EventKind.named(event)
    if happens is None:
        raise RecordError.at("event", f"one of {', '.join(EventKind)}")
    rows = [row for row in rows_of(table) if row.value.event is happens]
    if not rows:
        msg = f"the table of transitions has no row for {happens.value!r}"
        raise PolicyError(msg)
    valid = [row for row in rows if row.holds(on, frozenset())]
    asked = tuple(dict.fromkeys(one for row in valid for one in row.value.before))
    if isinstance(now, Truth):
        truth, row = (Truth.UNKNOWN if valid else Truth.NO), (valid or rows)[0]
        after = None
    else:
        meets = next((row for row in valid if now in row.value.before), None)
        truth, row = Truth.of(meets is not None), meets or (valid or rows)[0]
        after = None if meets is None else meets.value.to(now)
    return StateChange(
        before=now,
        event=happens,
        on=on,
        truth=truth,
        after=after,
        asked=asked,
        row=row,
    )


def rows_of(table: Table_ | None) -> Table_:
    """Give the rows of a table, those of the national one where there is none.

    Raises:
        TypeError: It is no table of transitions.
    """
    return TRANSITIONS if table is None else require_all(table, Dated, "table=")


def _state(state: RegisterState | str | Truth | None) -> RegisterState | Truth | None:
    """Give a state as a member of its list."""
    if state is None or state is Truth.UNKNOWN:
        return None if state is None else Truth.UNKNOWN
    found = RegisterState.named(state)
    if found is None:
        raise RecordError.at("state", f"one of {', '.join(RegisterState)}, or None")
    return found


def possible_events(
    state: RegisterState | str | None, *, on: date, table: Table_ | None = None
) -> tuple[StateChange, ...]:
    """Give all that may happen to a household on a day, in the order of the table.

    Raises:
        RecordError: There is no such state, or ``on`` is no calendar day.
    """
    require_dates(on=on)
    now, rows = _state(state), rows_of(table)
    return tuple(
        transition(now, row.value.event, on=on, table=rows)
        for row in rows
        if now in row.value.before and row.holds(on, frozenset())
    )


def transition_page(
    language: Language = "en",
    *,
    on: date | None = None,
    table: Table_ | None = None,
) -> Page:
    """Draw the table: from where, by what, to where, on which days, by which rule.

    Args:
        language: ``"en"`` or ``"zh"``.
        on: Draw only what may happen on that day; None draws every row.
        table: The table of a place of its own; None takes ``TRANSITIONS``.

    Raises:
        RecordError: ``on`` is no calendar day.
        ValueError: The language is neither ``"en"`` nor ``"zh"``.
    """
    require_language(language)
    if on is not None:
        require_dates(on=on)
    zh = language == "zh"
    rows = [row for row in rows_of(table) if on is None or row.holds(on, frozenset())]
    title = "建档立卡户的状态与变动" if zh else "States of the register, and its events"
    return Page(
        title,
        (
            Heading("从何状态到何状态" if zh else "From which state to which"),
            _square(rows, language),
            Heading("各项规定" if zh else "Row by row"),
            _listed(rows, language),
        ),
    )


def _square(rows: Table_, language: Language) -> Table:
    """Draw a square: each state before against each state after."""
    places: list[RegisterState | None] = [None, *RegisterState]
    cells: dict[tuple[object, object], dict[str, None]] = {}
    for row in rows:
        for before in row.value.before:
            if not row.value.stays:
                key = (before, row.value.after)
                cells.setdefault(key, {})[row.value.event.label(language)] = None
    joint = "、" if language == "zh" else ", "
    corner = "从 \\ 到" if language == "zh" else "from \\ to"
    return Table(
        (corner, *(state_name(one, language) for one in places)),
        [
            (
                state_name(before, language),
                *(joint.join(cells.get((before, after), ())) for after in places),
            )
            for before in places
        ],
    )


def _listed(rows: Table_, language: Language) -> Table:
    """List the rows."""
    zh = language == "zh"
    joint = "、" if zh else ", "
    same = "不变" if zh else "as it was"
    return Table(
        ("变动", "之前", "之后", "起", "止", "依据")
        if zh
        else ("event", "before", "after", "from", "to", "source"),
        [
            (
                row.value.event.label(language),
                joint.join(state_name(one, language) for one in row.value.before),
                same if row.value.stays else state_name(row.value.after, language),
                str(row.since),
                str(row.until),
                row.citation.text(language),
            )
            for row in rows
        ],
    )
