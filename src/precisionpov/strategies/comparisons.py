"""Numbers on one side of a threshold, on both, or right at it.

A comparison sets a number ``x`` against ``factor * r``: ``r`` is another number, or
1. Whatever is drawn lies in the domains of both, by construction.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.reasoning.expression import Comparison, NumberFact
from precisionpov.reasoning.quantity import Range

__all__ = ["Sides"]

Values = dict[str, Any]
Known = bool | None
Span = tuple[int, int]

LARGEST_STEP = 10**12
"""How far from a threshold a number is drawn at most."""

WIDTH = 100
"""How wide bounds are drawn."""


@attrs.frozen(eq=False)
class Sides:
    """A comparison with the value of its parameter, or 1."""

    condition: Comparison
    factor: int

    @property
    def x(self) -> NumberFact:
        """The number compared."""
        return self.condition.compared

    @property
    def others(self) -> Span:
        """The lowest and the highest that ``r`` can be."""
        against = self.condition.against
        return (1, 1) if against is None else (against.low, against.high)

    @property
    def above_gap(self) -> int:
        """How far ``x`` is above the threshold at least, to count as above it."""
        strict = self.condition.operator in (">", "<")
        return int(self.rising is strict)

    @property
    def below_gap(self) -> int:
        """How far ``x`` is below the threshold at least, to count as below it."""
        return 1 - self.above_gap

    @property
    def rising(self) -> bool:
        """Whether the comparison holds above the threshold."""
        return self.condition.operator in (">", ">=")

    def by_truth(self) -> dict[Known, SearchStrategy[Values]]:
        """Give, for each truth that the comparison can have, values that give it."""
        above = self._over(most=self.x.high - self.above_gap)
        below = self._over(least=self.x.low + self.below_gap)
        found: dict[Known, SearchStrategy[Values]] = {}
        if above is not None:
            found[self.rising] = self._beyond(above, 1)
        if below is not None:
            found[not self.rising] = self._beyond(below, -1)
        unknown = list(self._open())
        if unknown:
            found[None] = st.one_of(unknown)
        return found

    def at_threshold(self) -> SearchStrategy[Values] | None:
        """Give values at the threshold, one below and one above, if there are any."""
        found = [
            st.integers(*span).map(partial(self._at, step))
            for step in (0, -1, 1)
            if (span := self._over(least=self.x.low - step, most=self.x.high - step))
        ]
        return st.one_of(found) if found else None

    def _at(self, step: int, r: int) -> Values:
        return self._with(r, self.factor * r + step)

    def _with(self, r: int | Range | None, x: int | Range | None) -> Values:
        against = self.condition.against
        beside = {} if against is None else {against.name: r}
        return {self.x.name: x, **beside}

    def _over(
        self, *, least: int | None = None, most: int | None = None
    ) -> Span | None:
        """Give the span of ``r`` with ``least <= factor * r <= most``."""
        low, high = self.others
        if self.factor == 0:
            fits = (least is None or least <= 0) and (most is None or most >= 0)
            return (low, high) if fits else None
        if least is not None:
            low = max(low, -(-least // self.factor))
        if most is not None:
            high = min(high, most // self.factor)
        return (low, high) if low <= high else None

    def _beyond(self, span: Span, way: int) -> SearchStrategy[Values]:
        """Draw ``x`` above the threshold (``way`` 1) or below it (-1)."""
        against = self.condition.against
        shapes = ["exact"]
        shapes += ["bounded"] if self.x.bounded else []
        shapes += ["open"] if self.x.bounded and not self.x.required else []
        shapes += ["against"] if against is not None and against.bounded else []
        lowest, highest = self.others

        def values(drawn: tuple[int, int, str]) -> Values:
            r, step, shape = drawn
            other: int | Range = r
            if shape == "against":
                other = (
                    Range(max(lowest, r - 1), r)
                    if way > 0
                    else Range(r, min(highest, r + 1))
                )
            return self._with(other, self._reached(r, step, shape, way))

        steps = st.integers(0, LARGEST_STEP)
        return st.tuples(st.integers(*span), steps, st.sampled_from(shapes)).map(values)

    def _reached(self, r: int, step: int, shape: str, way: int) -> int | Range:
        threshold = self.factor * r
        if way > 0:
            x = min(self.x.high, max(self.x.low, threshold + self.above_gap) + step)
            near, far = x, min(self.x.high, x + WIDTH)
        else:
            x = max(self.x.low, min(self.x.high, threshold - self.below_gap) - step)
            near, far = max(self.x.low, x - WIDTH), x
        match shape:
            case "bounded":
                return Range(near, far)
            case "open":
                return Range(x, None) if way > 0 else Range(None, x)
            case _:
                return x

    def _open(self) -> Iterator[SearchStrategy[Values]]:
        """Give values that leave the comparison open."""
        split = self._over(
            least=self.x.low + self.below_gap, most=self.x.high - self.above_gap
        )
        if split is not None and not self.x.required:
            yield st.integers(*split).map(lambda r: self._with(r, None))
        if split is not None and self.x.bounded:
            yield st.integers(*split).map(lambda r: self._with(r, self._around(r)))
        against = self.condition.against
        if against is None or self.factor == 0:
            return
        turning = self._over(
            least=self.x.low + self.below_gap - self.factor,
            most=self.x.high - self.above_gap,
        )
        if turning is None:
            return
        low, high = turning[0], min(turning[1], against.high - 1)
        if low > high:
            return
        if not against.required:
            yield st.integers(low, high).map(
                lambda r: self._with(None, self._between(r))
            )
        if against.bounded:
            yield st.integers(low, high).map(
                lambda r: self._with(Range(r, r + 1), self._between(r))
            )

    def _around(self, r: int) -> Range:
        threshold = self.factor * r
        return Range(threshold - self.below_gap, threshold + self.above_gap)

    def _between(self, r: int) -> int:
        """Give an ``x`` above the threshold of ``r`` and below that of ``r + 1``."""
        return max(self.x.low, self.factor * r + self.above_gap)
