"""The register of poor households: its entries, its lists, and what happens to it."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, final

import attrs

from precisionpov.errors import Fault
from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import Count, Identifier, Text
from precisionpov.records.household import Household
from precisionpov.records.kinds import Limits
from precisionpov.records.record import Record, required_term, term
from precisionpov.records.register_entry import EntryDetails
from precisionpov.records.village import Village

__all__ = [
    "MOST_ENTRIES",
    "MOST_EVENTS",
    "EventKind",
    "ListKind",
    "PersonIds",
    "Register",
    "RegisterEntry",
    "RegisterEvent",
    "RegisterList",
    "RegisterState",
]

MOST_ENTRIES = 1_000_000
"""A register has at most so many entries, and one of its lists so many households."""

MOST_EVENTS = 10 * MOST_ENTRIES
"""At most so many events are reconciled at once."""


class RegisterState(Term):
    """Where a household stands in the register (RT-1 to RT-4, RT-7, T-000-15)."""

    CANDIDATE = "candidate", "candidate", "申请户"
    REGISTERED = "registered", "registered as poor", "建档立卡贫困户"
    EXITED = "exited", "exited, policies kept", "脱贫户（享受政策）"
    STABLY_EXITED = "stably_exited", "stably exited", "稳定脱贫户"
    RETURNED = "returned", "returned to poverty", "返贫户"
    MONITORED = "monitored", "monitored", "监测户"
    ELIMINATED = "eliminated", "risk eliminated", "风险消除户"
    REMOVED = "removed", "removed from the register", "已清退户"


class EventKind(Term):
    """What happens to a household of the register, or to its people (RT-1, RT-7).

    The first ten change the state of a household; the others change who belongs to
    it, which households there are, or where they live.
    """

    APPLY = "apply", "application", "申请"
    DECLINE = "decline", "refusal", "未纳入"
    REGISTER = "register", "registration", "识别纳入"
    EXIT = "exit", "exit", "脱贫退出"
    STABLE_EXIT = "stable_exit", "stable exit", "稳定脱贫"
    RETURN = "return", "return to poverty", "返贫"
    MONITOR = "monitor", "start of monitoring", "纳入监测"
    ELIMINATE = "eliminate", "elimination of risk", "风险消除"
    REMOVE = "remove", "removal as wrongly included", "清退"
    CANCEL = "cancel", "natural end", "自然销户"
    BIRTH = "birth", "birth", "出生"
    DEATH = "death", "death", "死亡"
    MARRIAGE_IN = "marriage_in", "marriage into the household", "婚入"
    MARRIAGE_OUT = "marriage_out", "marriage out of the household", "婚出"
    JOIN = "join", "other increase", "其他增加"
    LEAVE = "leave", "other decrease", "其他减少"
    SPLIT = "split", "split", "分户"
    MERGE = "merge", "merge", "并户"
    MOVE = "move", "move to another village", "迁移"


class ListKind(Term):
    """Which list of the register it is (ID-14): card, book or file."""

    CARD = "card", "card of a household", "户卡"
    BOOK = "book", "book of a village", "村册"
    FILE = "file", "file of a township", "乡镇档"


class PersonIds(Term):
    """How far the id of a person reaches."""

    REGISTER = "register", "one id, one person", "全册唯一"
    HOUSEHOLD = "household", "an id within its household", "户内唯一"


@final
@attrs.frozen(kw_only=True, repr=False)
class RegisterEvent(Record):
    """Something that happened to a household or its people on a day.

    Attributes:
        kind: What happened.
        household: The id of the entry that it happened to. Of a split, the
            household that is divided; of a merge, the one that goes on.
        on: The day.
        people: The ids of the people concerned: who was born, died, moved.
        others: The ids of other entries concerned. Of a split, those that are
            new; of a merge, those that end; of a marriage or another move of
            people within the register, where they come from or go to.
        to: Of a move, the id of the village moved to; None where the household
            leaves what the register covers.
        id: The id of the event, where it has one.
        reason: Why, in words.

    Raises:
        RecordError: A field holds what it cannot.
    """

    kind: EventKind = attrs.field(converter=required_term)
    household: Identifier
    on: date
    people: tuple[Identifier, ...] = ()
    others: tuple[Identifier, ...] = ()
    to: Identifier | None = None
    id: Identifier | None = None
    reason: Text | None = None


@final
@attrs.frozen(kw_only=True, repr=False)
class RegisterEntry(Record):
    """A household as the register holds it. What is not known is None.

    Attributes:
        id: The number of the household in the register. It stays when the
            household is recorded anew.
        household: The household.
        state: Where it stands.
        since: The day on which the state began.
        village: The id of its village.
        township: The id of its township.
        details: The columns of the register beyond the household itself.

    Raises:
        RecordError: A field holds what it cannot.
    """

    id: Identifier
    household: Household
    state: RegisterState | None = attrs.field(default=None, converter=term)
    since: date | None = None
    village: Identifier | None = None
    township: Identifier | None = None
    details: EntryDetails | None = None


@final
@attrs.frozen(kw_only=True, repr=False)
class RegisterList(Record):
    """A list kept beside the register: a card, a book or a file (ID-14).

    Attributes:
        kind: Which list.
        holder: Who keeps it: the id of the household, village or township.
        households: The ids of the entries that it names.
        people: How many people it counts.

    Raises:
        RecordError: A field holds what it cannot, or a card names more than one
            household.
    """

    kind: ListKind = attrs.field(converter=required_term)
    holder: Identifier
    households: Annotated[tuple[Identifier, ...], Limits(0, MOST_ENTRIES)] = ()
    people: Count | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse a card of several households."""
        if self.kind is ListKind.CARD and len(self.households) > 1:
            return (Fault("households", "a card names one household"),)
        return ()


@final
@attrs.frozen(kw_only=True, repr=False)
class Register(Record):
    """The register of a place on a day.

    A register refuses only what cannot be read. An id that stands twice, a person
    in two households, a village that no record describes: registers are like that.
    Those are findings of ``reconcile`` and ``audit``, and nothing is lost.

    Attributes:
        as_of: The day of which the register speaks.
        entries: Its entries, at most 1,000,000.
        villages: Its villages, as far as they are described.
        lists: Cards, books and files kept beside it; ``()`` says that none is at
            hand.
        person_ids: How far the id of a person reaches. ``"register"`` says that
            one id is one person wherever it stands; ``"household"`` that it means
            something only together with its entry.

    Raises:
        RecordError: A field holds what it cannot.
    """

    as_of: date
    entries: Annotated[tuple[RegisterEntry, ...], Limits(0, MOST_ENTRIES)] = ()
    villages: Annotated[tuple[Village, ...], Limits(0, MOST_ENTRIES)] = ()
    lists: Annotated[tuple[RegisterList, ...], Limits(0, MOST_ENTRIES)] = ()
    person_ids: PersonIds = attrs.field(
        default=PersonIds.REGISTER, converter=required_term
    )

    def __repr__(self) -> str:
        """Show the day, and of rows only how long they are."""
        return (
            f"Register(as_of={self.as_of}, entries=<{len(self.entries)}>, "
            f"villages=<{len(self.villages)}>, lists=<{len(self.lists)}>)"
        )
