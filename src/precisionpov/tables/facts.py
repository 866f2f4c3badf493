"""Facts to the columns of a table, and rows of a table to facts."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from narwhals.stable.v2.typing import IntoFrame

from precisionpov.errors import Fault, RecordError
from precisionpov.reasoning.expression import Fact, NumberFact
from precisionpov.reasoning.facts import Facts, words_of
from precisionpov.reasoning.quantity import Range, highest, lowest, narrow
from precisionpov.tables.cells import opened, rows_of

__all__ = ["facts_rows", "facts_table"]

FactsT = TypeVar("FactsT", bound=Facts)
Cell = bool | int | str | None


def facts_table(facts: Iterable[Facts], kind: type[Facts]) -> dict[str, list[Cell]]:
    """Give facts as the columns of a table, one row a subject.

    The columns are plain lists, which every table library takes; unknown is None. A
    fact that may be known within bounds has three: ``x`` (None where it is not
    exact), ``x_low`` and ``x_high``; for an open end the lowest or highest that the
    fact can be. The paths are not kept.

    Args:
        facts: The facts, all of one kind.
        kind: Their class.

    Raises:
        TypeError: Some facts are of another kind.
    """
    rows = tuple(facts)
    stranger = next((type(one) for one in rows if type(one) is not kind), None)
    if stranger is not None:
        raise TypeError(f"a table of {kind.__name__} takes no {stranger.__name__}")
    table: dict[str, list[Cell]] = {"subject": [one.subject for one in rows]}
    for name, word in words_of(kind).items():
        values = [getattr(one, name) for one in rows]
        if isinstance(word, NumberFact) and word.bounded:
            table[name] = [None if isinstance(v, Range) else v for v in values]
            table[f"{name}_low"] = [
                None if v is None else _filled(lowest(v), word.low) for v in values
            ]
            table[f"{name}_high"] = [
                None if v is None else _filled(highest(v), word.high) for v in values
            ]
        else:
            table[name] = [str(v) if isinstance(v, str) else v for v in values]
    return table


def _filled(bound: int | None, end: int) -> int:
    """Give a bound, or the end of what is possible where it is open."""
    return end if bound is None else bound


def facts_rows(frame: IntoFrame, kind: type[FactsT]) -> tuple[FactsT, ...]:
    """Give the rows of a table as facts, the inverse of :func:`facts_table`.

    For the rows that somebody wants explained: ``decide(law, facts)``. A column that
    is missing is unknown, one that is no fact is passed over, and a bound at the end
    of what is possible is open.

    Args:
        frame: The table, of any kind that narwhals knows; a lazy one is collected.
        kind: The class of the facts.

    Raises:
        RecordError: Values that facts cannot have; with every fault, the path
            naming row and column (``[3].members``). Or a fact that is always known
            has no column.
    """
    table = opened(frame)
    words = words_of(kind)
    made: list[FactsT] = []
    faults = list(_absent(table.collect_schema(), words.values()))
    rows = iter(()) if faults else rows_of(table)
    for i, row in enumerate(rows):
        try:
            values = {name: _fact(row, word) for name, word in words.items()}
            subject = row.get("subject")
            name = "" if subject is None else str(subject)
            made.append(kind(subject=name, **values))
        except RecordError as error:
            faults.extend(error.under(f"[{i}]").faults)
    if faults:
        raise RecordError(faults)
    return tuple(made)


def _absent(columns: Collection[str], words: Iterable[Fact]) -> Iterator[Fault]:
    """Find facts that are always known and have no column."""
    for word in words:
        if isinstance(word, NumberFact) and word.required:
            names = {word.name, f"{word.name}_low", f"{word.name}_high"}
            if names.isdisjoint(columns):
                yield Fault(word.name, "no such column, and it is always known")


def _fact(row: Mapping[str, object], word: Fact) -> Any:  # noqa: ANN401 - Facts looks at it
    """Give the value of a fact in a row."""
    value = row.get(word.name)
    if value is not None or not (isinstance(word, NumberFact) and word.bounded):
        return value
    low, high = (_bound(row, word, end) for end in ("low", "high"))
    try:
        return narrow(low, high)
    except ValueError as error:
        raise RecordError.at(word.name, str(error)) from None


def _bound(row: Mapping[str, object], word: NumberFact, end: str) -> int | None:
    """Give one bound of a fact in a row; None where it is open or unknown."""
    column = f"{word.name}_{end}"
    value = row.get(column)
    if value is not None and type(value) is not int:
        raise RecordError.at(
            column, f"takes a whole number, not {type(value).__name__}"
        )
    possible = word.low if end == "low" else word.high
    return None if value == possible and not word.required else value
