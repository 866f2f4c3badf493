"""Which people of a register were checked again, one by one (T-002-05)."""

from collections.abc import Mapping
from datetime import date

import attrs

from precisionpov.dates import require_dates
from precisionpov.derive.answers import require
from precisionpov.derive.register_pairs import counted_ids
from precisionpov.reasoning.document import Explained, Language, Page, Paragraph, Table
from precisionpov.reasoning.truth import Truth
from precisionpov.records.register import Register

__all__ = ["UnverifiedPerson", "VerificationCheck", "check_verification"]

MOST_SHOWN = 20
"""How many people a page names; it counts the others."""


@attrs.frozen(kw_only=True)
class UnverifiedPerson:
    """A person who was not checked in time.

    Attributes:
        household: The id of the entry.
        person: The id of the person.
        village: The id of the village, where it is known.
        last: When the person was last checked; None where that was never.
    """

    household: str
    person: str
    village: str | None
    last: date | None

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "household": self.household,
            "person": self.person,
            "village": self.village,
            "last": None if self.last is None else self.last.isoformat(),
        }


@attrs.frozen(kw_only=True, repr=False)
class VerificationCheck(Explained):
    """Whether everybody in a register was checked again.

    Attributes:
        since: From which day on a check counts.
        on: The day of the register.
        people: How many people count in it.
        left: Who was not checked from that day on, by entry and person.
        strangers: People who were checked and count in no entry, sorted.
    """

    since: date
    on: date
    people: int
    left: tuple[UnverifiedPerson, ...]
    strangers: tuple[str, ...]

    @property
    def verdict(self) -> Truth:
        """Whether everybody was checked; unknown of a register of nobody."""
        return Truth.of(not self.left) if self.people else Truth.UNKNOWN

    def page(self, language: Language = "en") -> Page:
        """Give it as a page: how many, and who is left."""
        zh = language == "zh"
        checked = self.people - len(self.left)
        about = (
            f"{self.since}至{self.on}：{self.people}人中已复核{checked}人，"
            f"未复核{len(self.left)}人；复核名单中不在册{len(self.strangers)}人。"
            if zh
            else f"{self.since} to {self.on}: {checked} of {self.people} people were "
            f"checked, {len(self.left)} were not; {len(self.strangers)} who were "
            "checked stand in no entry."
        )
        head = (
            ("户编号", "人", "村", "上次复核")
            if zh
            else ("household", "person", "village", "last checked")
        )
        never = "从未" if zh else "never"
        rows = [
            (one.household, one.person, one.village or "", str(one.last or never))
            for one in self.left[:MOST_SHOWN]
        ]
        more = len(self.left) - len(rows)
        tail = (f"另有{more}人。" if zh else f"And {more} more.",) if more else ()
        title = "是否逐人复核" if zh else "Was everybody checked again?"
        ends = [Table(head, rows)] if rows else []
        end = [Paragraph(one) for one in tail]
        answer = f"{title}{'？' if zh else ' '}{self.verdict.label(language)}"
        return Page(answer, (Paragraph(about), *ends, *end))

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "since": self.since.isoformat(),
            "on": self.on.isoformat(),
            "people": self.people,
            "left": [one.to_dict() for one in self.left],
            "strangers": list(self.strangers),
            "verdict": self.verdict.value,
        }

    def __repr__(self) -> str:
        """Count who is left."""
        return (
            f"<VerificationCheck since {self.since}: "
            f"{len(self.left)} of {self.people} people left>"
        )


def check_verification(
    register: Register, verified: Mapping[str, date], *, since: date
) -> VerificationCheck:
    """Tell whether every person of a register was checked again, and who was not.

    Args:
        register: The register; who died or moved away does not count.
        verified: For each person who was checked, by id, the last day of a check.
        since: From which day on a check counts; checks after the day of the register
            do not.

    Raises:
        RecordError: ``since`` or the day of a check is no day.
        TypeError: ``register`` is no register.
    """
    require(register, Register, "check_verification")
    require_dates(since=since)
    for day in verified.values():
        require_dates(verified=day)
    rows = [
        UnverifiedPerson(
            household=entry.id,
            person=person,
            village=entry.village or entry.household.village,
            last=verified.get(person),
        )
        for entry in register.entries
        for person in sorted(counted_ids(entry))
    ]
    return VerificationCheck(
        since=since,
        on=register.as_of,
        people=len(rows),
        left=tuple(
            one
            for one in rows
            if one.last is None or not since <= one.last <= register.as_of
        ),
        strangers=tuple(sorted(verified.keys() - {one.person for one in rows})),
    )
