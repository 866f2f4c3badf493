"""What all records share: the check at the door, and a repr for people.

A record is checked once, when it is made; every fault is gathered into one
:class:`~precisionpov.errors.RecordError`. ``attrs.evolve`` checks again. Unpickling
does not: it rebuilds what was checked before.
"""

import functools
import re
import typing
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast

import attrs

from precisionpov.errors import Fault, RecordError
from precisionpov.money import in_yuan
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import kind_of
from precisionpov.records.kinds import IdentifierText, Kind, Many, Money, exact_class

__all__ = [
    "Entry",
    "Plan",
    "Record",
    "faults_in",
    "in_order",
    "plan_of",
    "required_term",
    "required_terms",
    "term",
    "terms",
]

TermT = TypeVar("TermT", bound=Term)


class Entry(NamedTuple):
    """One field of a record, read off its annotation.

    Attributes:
        name: Its name.
        kind: What it may hold.
        optional: Whether it may be None.
        default: What it holds when left out; ``attrs.NOTHING`` if it may not be.
        shown: Whether ``repr`` shows it.
    """

    name: str
    kind: Kind
    optional: bool
    default: object
    shown: bool


class Plan(NamedTuple):
    """The fields of a class of records, ready for use.

    Attributes:
        entries: The fields, in order.
        admit: Checks every field of a record, and replaces what a kind accepts in
            another form; raises the first fault.
    """

    entries: tuple[Entry, ...]
    admit: Callable[[object], None]


def _plan_of(cls: type[object]) -> Plan:
    hints = typing.get_type_hints(cls, include_extras=True)
    entries = tuple(
        Entry(field.name, *kind_of(hints[field.name]), field.default, bool(field.repr))
        for field in attrs.fields(cast("type[attrs.AttrsInstance]", cls))
        if field.init
    )
    return Plan(entries, _admission(entries))


plan_of: Callable[[type[object]], Plan] = cast(
    "Callable[[type[object]], Plan]", functools.cache(_plan_of)
)
"""Give the fields of an attrs class, read off their annotations once.

It raises ``TypeError`` where an annotation says nothing that a record can hold.
"""


def _admission(entries: Sequence[Entry]) -> Callable[[object], None]:
    # Records are made by the million, and a function without a loop, written out
    # field by field, takes half the time of one that looks each field up.
    space: dict[str, object] = {"put": object.__setattr__}
    lines = ["def admit(record):"]
    for i, entry in enumerate(entries):
        space[f"accept_{i}"] = entry.kind.accept
        space[f"exact_{i}"] = exact_class(entry.kind)
        unless_none = "value is not None and " if entry.optional else ""
        lines += [
            f"    value = record.{entry.name}",
            f"    if {unless_none}type(value) is not exact_{i}:",
            f"        accepted = accept_{i}(value)",
            f"        if accepted is not value: put(record, {entry.name!r}, accepted)",
        ]
    exec(compile("\n".join(lines), "<record>", "exec"), space)  # noqa: S102 - our own text
    return cast("Callable[[object], None]", space["admit"])


class Record:
    """Base of the records: checks every field, then what they say together."""

    __slots__ = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a record that cannot be true.

        Raises:
            RecordError: With every fault found.
        """
        plan = plan_of(type(self))
        try:
            plan.admit(self)
        except RecordError:
            held = {entry.name: getattr(self, entry.name) for entry in plan.entries}
            raise RecordError(faults_in(type(self), held)) from None
        faults = self.contradictions()
        if faults:
            raise RecordError(in_order(type(self), faults))

    def contradictions(self) -> Sequence[Fault]:
        """Give what cannot be true together, of fields that are sound alone.

        A record that was made has none.
        """
        return ()

    def __repr__(self) -> str:
        """Show what is recorded, amounts in yuan; names and defaults are left out."""
        shown = [
            f"{entry.name}={_shown(entry.kind, value)}"
            for entry in plan_of(type(self)).entries
            if entry.shown and (value := getattr(self, entry.name)) != entry.default
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


def faults_in(
    cls: type[Record], values: Mapping[str, object], unread: Collection[str] = ()
) -> list[Fault]:
    """Find every fault of a record that cannot be made.

    Args:
        cls: The class of the record.
        values: What its fields would hold; a field left out holds its default.
        unread: Fields whose faults are known already.
    """
    faults: list[Fault] = []
    # What the sound fields say together is judged on a stand-in, in which every
    # unsound field holds nothing.
    stand_in = object.__new__(cls)
    judged = True
    for entry in plan_of(cls).entries:
        value = values.get(entry.name, entry.default)
        try:
            if entry.name in unread:
                value = _nothing(entry)
            elif value is not None or not entry.optional:
                value = entry.kind.accept(value)
        except RecordError as error:
            faults.extend(error.under(entry.name).faults)
            value = _nothing(entry)
        judged = judged and (value is not None or entry.optional)
        object.__setattr__(stand_in, entry.name, value)
    if judged:
        faults += stand_in.contradictions()
    return in_order(cls, faults)


def in_order(cls: type[object], faults: Iterable[Fault]) -> list[Fault]:
    """Sort faults by the fields of a class; what concerns no field comes last.

    Args:
        cls: The class of the record.
        faults: Its faults.
    """
    fields = [entry.name for entry in plan_of(cls).entries]
    places = {name: place for place, name in enumerate(fields)}
    return sorted(
        faults,
        key=lambda fault: places.get(re.split(r"[.[]", fault.path)[0], len(places)),
    )


def _nothing(entry: Entry) -> object:
    if entry.default is not attrs.NOTHING:
        return entry.default
    match entry.kind:
        case Many():
            return ()
        case IdentifierText():
            return ""
        case Money():
            return Range(None, None)
        case _:
            return None


def _shown(kind: Kind, value: object) -> str:
    if isinstance(kind, Money):
        return in_yuan(cast("int | Range", value)).replace(",", "")
    if isinstance(kind, Many):
        items = [_shown(kind.kind, item) for item in cast("Sequence[object]", value)]
        return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    if isinstance(value, Term):
        return repr(value.value)
    return str(value) if isinstance(value, date) else repr(value)


if TYPE_CHECKING:

    def term(value: TermT | str | None) -> TermT | None:
        """Tell type checkers that a field takes a member of its list or its value.

        They alone see a converter. The check at the door makes the member, and finds
        the faults of all fields, which a converter could not.
        """

    def required_term(value: TermT | str) -> TermT:
        """Tell them the same of a field that always holds a member."""
        return cast("TermT", value)

    def terms(value: Sequence[TermT | str] | None) -> tuple[TermT, ...] | None:
        """Tell them the same of a row of members."""

    def required_terms(value: Sequence[TermT | str]) -> tuple[TermT, ...]:
        """Tell them the same of a row that is never None."""
        return cast("tuple[TermT, ...]", value)

else:
    term = required_term = terms = required_terms = None
