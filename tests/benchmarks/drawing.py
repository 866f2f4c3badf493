"""How fast the strategies draw, against lists of as many whole numbers."""

from collections.abc import Callable, Iterator
from datetime import date
from statistics import mean

import attrs
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from measuring import Bar, race

from precisionpov.records.household import Household
from precisionpov.strategies import household_facts, households

EXAMPLES = 300


def bars() -> Iterator[Bar]:
    """Measure the rates of household_facts() and households()."""
    yield _bar("household_facts()", household_facts(), 10, 0.25)
    drawn: list[Household] = []
    homes = households(on=date(2018, 6, 30))
    _drawing(homes, drawn.append)()
    size = round(mean(map(_values, drawn)))
    yield _bar("households()", homes, size, 0.5)


def _bar(name: str, ours: st.SearchStrategy[object], size: int, allowed: float) -> Bar:
    """Race a strategy against a list of whole numbers."""
    theirs = st.lists(st.integers(), min_size=size, max_size=size)
    seconds = race(_drawing(ours), _drawing(theirs), rounds=9)
    rate, baseline = (EXAMPLES / taken for taken in seconds)
    note = f"lists of {size} integers"
    return Bar(name, rate, baseline, "/s", allowed, note, at_least=True)


def _drawing(
    strategy: st.SearchStrategy[object],
    keep: Callable[[object], object] = lambda _: None,
) -> Callable[[], None]:
    """Give a function that draws some hundred examples, and does nothing else."""

    @settings(
        max_examples=EXAMPLES,
        phases=[Phase.generate],
        database=None,
        deadline=None,
    )
    @given(strategy)
    def draw(example: object) -> None:
        keep(example)

    return draw


def _values(record: object) -> int:
    """Count the values that a record holds, in it and in the records inside it."""
    if record is None or record == ():
        return 0
    if isinstance(record, tuple):
        return sum(map(_values, record))
    if attrs.has(type(record)):
        return sum(
            _values(getattr(record, one.name)) for one in attrs.fields(type(record))
        )
    return 1
