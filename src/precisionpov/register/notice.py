"""The lists of those who enter and those who leave, for public notice (T-004-35)."""

from datetime import date

import attrs

from precisionpov.policy.register_documents import SOURCE_TOWN
from precisionpov.reasoning.document import (
    Block,
    Explained,
    Language,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.term import Term
from precisionpov.reasoning.truth import Truth
from precisionpov.records.register import EventKind, RegisterState
from precisionpov.register.transitions import state_name

__all__ = ["ENTERING", "LEAVING", "Movement", "NoticeKind", "PublicNotice"]

ENTERING: tuple[EventKind, ...] = (
    EventKind.REGISTER,
    EventKind.RETURN,
    EventKind.MONITOR,
)
"""The events that put a household on the list of those who enter."""

LEAVING: tuple[EventKind, ...] = (
    EventKind.EXIT,
    EventKind.STABLE_EXIT,
    EventKind.ELIMINATE,
    EventKind.REMOVE,
    EventKind.CANCEL,
)
"""The events that put one on the list of those who leave."""

CITE: Citation = SOURCE_TOWN.article(
    "lists of entering and leaving are made public", "进出名单公示"
)
"""Why there are two lists."""


class NoticeKind(Term):
    """Which list it is."""

    ENTERING = "entering", "households that enter", "拟纳入名单"
    LEAVING = "leaving", "households that leave", "拟退出名单"


@attrs.frozen(kw_only=True)
class Movement:
    """A household that moved from one state to another.

    Attributes:
        household: The id of its entry.
        kind: By which event.
        on: On which day.
        before: Where it stood; None is outside the register, ``Truth.UNKNOWN``
            where nobody knew.
        after: Where it stands then.
        people: How many people counted in it then; of one that left the register,
            when it left.
        village: The id of its village, where it is known.
    """

    household: str
    kind: EventKind
    on: date
    before: RegisterState | Truth | None
    after: RegisterState | None
    people: int
    village: str | None

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        before = self.before
        return {
            "household": self.household,
            "kind": self.kind.value,
            "on": self.on.isoformat(),
            "before": None if before is None else str(before.value),
            "after": None if self.after is None else self.after.value,
            "people": self.people,
            "village": self.village,
        }


@attrs.frozen(kw_only=True, repr=False)
class PublicNotice(Explained):
    """A list for public notice. It holds numbers of households and no names.

    Attributes:
        kind: Which list.
        since: It lists what happened after this day,
        until: and up to this one.
        rows: The households, in order of their ids.
    """

    kind: NoticeKind
    since: date
    until: date
    rows: tuple[Movement, ...]

    @property
    def households(self) -> int:
        """How many different households it lists."""
        return len({one.household for one in self.rows})

    def page(self, language: Language = "en") -> Page:
        """Give the list as a page, to be put up in the village."""
        zh = language == "zh"
        head = (
            ("户编号", "村", "人数", "事项", "原状态", "现状态", "日期")
            if zh
            else ("household", "village", "people", "event", "was", "is", "day")
        )
        rows = [
            (
                one.household,
                one.village or "",
                str(one.people),
                one.kind.label(language),
                state_name(one.before, language),
                state_name(one.after, language),
                str(one.on),
            )
            for one in self.rows
        ]
        total = (
            f"{self.since}之后至{self.until}，共{self.households}户。"
            if zh
            else f"After {self.since}, up to {self.until}: {self.households:,} "
            "households."
        )
        blocks: list[Block] = [Paragraph(total)]
        if rows:
            blocks.append(Table(head, rows))
        return Page(self.kind.label(language), blocks)

    def to_rows(self) -> list[dict[str, object]]:
        """Give the list as flat rows, for a table of any library."""
        return [one.to_dict() for one in self.rows]

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "kind": self.kind.value,
            "since": self.since.isoformat(),
            "until": self.until.isoformat(),
            "households": self.households,
            "rows": self.to_rows(),
        }

    def __repr__(self) -> str:
        """Say which list it is and how long."""
        return f"<PublicNotice {self.kind.value}: {self.households} households>"
