"""Plain data in, checked records out; for the way back see ``writing``.

This is the door for data from outside: nothing is coerced, no key is passed over,
and every fault is named with its path.
"""

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Generic, NamedTuple, TypeVar, cast

import attrs

from precisionpov.errors import Fault, RecordError
from precisionpov.money import yuan
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.term import Term
from precisionpov.records.kinds import Choice, Day, Kind, Many, Money, Part
from precisionpov.records.record import Record, faults_in, in_order, plan_of
from precisionpov.writing import to_dict

__all__ = ["ReadResult", "read", "read_many", "read_value", "to_dict"]

T = TypeVar("T")
Parse = Callable[[object], object]

LENGTH_OF_DAY = len("2014-04-30")
LONGEST_KEY = 40


@attrs.frozen
class ReadResult(Generic[T]):
    """Rows read one by one; none is dropped.

    Attributes:
        records: The rows that became records, each with its position from 0.
        faults: The rows that did not, each with its position and its error.
    """

    records: tuple[tuple[int, T], ...]
    faults: tuple[tuple[int, RecordError], ...]


def read(cls: type[T], data: Mapping[str, object]) -> T:
    """Make a record from plain data, such as ``json.loads`` gives.

    Days are texts such as ``"2014-04-30"`` (or dates). Amounts are whole numbers of
    fen, or texts in yuan such as ``"412.50"``, or bounds such as
    ``{"low": 420000, "high": null}``. Members of closed lists are their values.
    Records are mappings of their fields, rows of them are lists. What is unknown is
    null or left out.

    Args:
        cls: The class of the record.
        data: Its fields.

    Raises:
        RecordError: With every fault, each under its path, as in
            ``members[1].born``. A key that is no field is a fault.
        TypeError: ``cls`` is no class of records.
    """
    return cast("T", _reader_of(cls)(data))


def _is_list(rows: object) -> bool:
    """Tell whether something holds rows: a mapping or a text is a row itself."""
    return isinstance(rows, Iterable) and not isinstance(rows, Mapping | str | bytes)


NO_CLASS_OF_RECORDS = (
    TypeError,
    KeyError,
    NameError,
    attrs.exceptions.NotAnAttrsClassError,
)
"""What looking at the fields of something else raises."""


def _reader_of(cls: object) -> Parse:
    """Give what reads a class of records.

    Raises:
        TypeError: It is no class of records.
    """
    try:
        if isinstance(cls, type):
            return _reader(cast("type[object]", cls))
    except NO_CLASS_OF_RECORDS:
        pass
    msg = "read takes a class of records, such as Household, and then the data"
    raise TypeError(msg)


def read_many(cls: type[T], rows: Iterable[Mapping[str, object]]) -> ReadResult[T]:
    """Read row by row; a faulty row does not stop the others.

    Args:
        cls: The class of the records.
        rows: Plain data, one mapping a record.

    Raises:
        TypeError: ``cls`` is no class of records, or ``rows`` is a single mapping, a
            text or nothing to go through.
    """
    _reader_of(cls)
    if not _is_list(rows):
        name = type(rows).__name__
        raise TypeError(f"read_many takes a list of mappings, not {name}")
    records: list[tuple[int, T]] = []
    faults: list[tuple[int, RecordError]] = []
    for index, row in enumerate(rows):
        try:
            records.append((index, read(cls, row)))
        except RecordError as error:
            faults.append((index, error))
    return ReadResult(tuple(records), tuple(faults))


def read_value(kind: Kind, value: object) -> object:
    """Make the value of one field from plain data.

    Args:
        kind: What the field may hold.
        value: Plain data.

    Raises:
        RecordError: It is no value of the kind.
    """
    parse = _parser(kind)
    return kind.accept(value if parse is None else parse(value))


class _Fields(NamedTuple):
    parsers: dict[str, Parse | None]
    required: frozenset[str]


def _make_reader(cls: type[object]) -> Parse:
    entries = plan_of(cls).entries
    fields = _Fields(
        {entry.name: _parser(entry.kind) for entry in entries},
        frozenset(entry.name for entry in entries if entry.default is attrs.NOTHING),
    )

    def parse(data: object) -> object:
        if not isinstance(data, Mapping):
            if type(data) is cls:
                return data
            problem = f"a mapping of the fields of {cls.__name__}"
            raise RecordError.at("", f"{problem}, not {type(data).__name__}")
        return _build(cls, fields, cast("Mapping[str, object]", data))

    return parse


_reader = cast("Callable[[type[object]], Parse]", functools.cache(_make_reader))


def _build(cls: type[object], fields: _Fields, data: Mapping[str, object]) -> object:
    values: dict[str, object] = {}
    faults: list[Fault] = []
    unread: set[str] = set()
    parsers = fields.parsers
    for name, value in data.items():
        try:
            parse = parsers[name]
        except KeyError:  # A key may be anything: it is no text unless it is known.
            faults.append(_unknown(cls, name, parsers))
            continue
        if parse is None or value is None:
            values[name] = value
            continue
        try:
            values[name] = parse(value)
        except RecordError as error:
            faults.extend(error.under(name).faults)
            unread.add(name)
    if not faults and fields.required <= values.keys():
        return cls(**values)
    for name in fields.required - values.keys() - unread:
        faults.append(Fault(name, "is missing"))
        unread.add(name)
    if issubclass(cls, Record):
        faults += faults_in(cls, values, unread)
    raise RecordError(in_order(cls, faults))


def _unknown(cls: type[object], key: object, known: Iterable[str]) -> Fault:
    from difflib import get_close_matches

    # A key may be anything, even a name: only what looks like a field is shown.
    if not (isinstance(key, str) and key.isascii() and key.isidentifier()):
        return Fault("", f"a key that is no field of {cls.__name__}")
    near = get_close_matches(key[:LONGEST_KEY], known, 1)
    hint = f"; the nearest is {near[0]}" if near else ""
    return Fault(key[:LONGEST_KEY], f"is no field of {cls.__name__}{hint}")


def _parser(kind: Kind) -> Parse | None:
    match kind:
        case Day():
            return _day
        case Money():
            return _amount
        case Choice():
            return _chooser(kind.members)
        case Part():
            return _reader(kind.record)
        case Many():
            return _row_parser(kind)
        case _:
            # The record's own check takes plain data of these kinds as it is.
            return None


def _chooser(members: Mapping[str, Term]) -> Parse:
    """Look a plain value up; the record's own check says what is wrong with others."""

    def choose(value: object) -> object:
        return members.get(value, value) if type(value) is str else value

    return choose


def _day(value: object) -> object:
    # fromisoformat also reads weeks and days without hyphens; a register has neither.
    if type(value) is str or isinstance(value, str):
        if len(value) == LENGTH_OF_DAY and value[4] == value[7] == "-":
            try:
                return date.fromisoformat(value)
            except ValueError:
                pass
        raise RecordError.at("", 'a day of the calendar, as in "2014-04-30"')
    if isinstance(value, date):
        return value
    problem = f'a day as in "2014-04-30", not {type(value).__name__}'
    raise RecordError.at("", problem)


def _amount(value: object) -> object:
    if type(value) is int or type(value) is Range:
        return value
    if isinstance(value, str):
        return yuan(value)
    if isinstance(value, Mapping):
        return _bounds(cast("Mapping[object, object]", value))
    problem = 'whole fen, or yuan as text such as "412.50", or {"low": 1, "high": 2}'
    raise RecordError.at("", f"{problem}, not {type(value).__name__}")


def _bounds(ends: Mapping[object, object]) -> Range:
    if not ends or not ends.keys() <= {"low", "high"}:
        raise RecordError.at("", 'bounds have the keys "low" and "high" alone')
    low, high = (_end(key, ends.get(key)) for key in ("low", "high"))
    if low is not None and high is not None and low > high:
        raise RecordError.at("low", "is above high")
    return Range(low, high)


def _end(key: str, value: object) -> int | None:
    if value is None or type(value) is int:
        return value
    if isinstance(value, str):
        try:
            return yuan(value)
        except RecordError as error:
            raise error.under(key) from None
    problem = f'whole fen, or yuan as text such as "412.50", not {type(value).__name__}'
    raise RecordError.at(key, problem)


def _row_parser(kind: Many) -> Parse | None:
    parse = _parser(kind.kind)
    if parse is None:
        return None

    def parse_row(value: object) -> object:
        if not isinstance(value, (list, tuple)):
            raise RecordError.at("", f"a list, not {type(value).__name__}")
        items = cast("Sequence[object]", value)
        if len(items) > kind.limits.most:
            return kind.accept(items)
        parsed: list[object] = []
        faults: list[Fault] = []
        for index, item in enumerate(items):
            try:
                parsed.append(parse(item))
            except RecordError as error:
                faults.extend(error.under(f"[{index}]").faults)
        if faults:
            raise RecordError(faults)
        return tuple(parsed)

    return parse_row
