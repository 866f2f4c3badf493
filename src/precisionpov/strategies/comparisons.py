"""Numbers on one side of a threshold, on both, or right at it.

A comparison sets a number ``x`` against ``factor * r``: ``r`` is another number, or
1. Values are made from three picks, which are whole numbers from zero; whatever the
picks are, the values lie in the domains, and all zeros give the plainest values.
"""

from collections.abc import Callable, Iterator

import attrs

from precisionpov.reasoning.expression import Comparison, NumberFact
from precisionpov.reasoning.quantity import Range
from precisionpov.strategies.departing import Values

__all__ = ["Maker", "Sides"]

Known = bool | None
Span = tuple[int, int]

Maker = Callable[[int, int, int], Values]
"""Makes values of the facts of a leaf from three picks."""

WIDTH = 100
"""How wide bounds are."""

WIDEST = 1024
"""The square root of how far from a threshold numbers are."""


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
    def rising(self) -> bool:
        """Whether the comparison holds above the threshold."""
        return self.condition.operator in (">", ">=")

    @property
    def above_gap(self) -> int:
        """How far ``x`` is above the threshold at least, to count as above it."""
        strict = self.condition.operator in (">", "<")
        return int(self.rising is strict)

    @property
    def below_gap(self) -> int:
        """How far ``x`` is below the threshold at least, to count as below it."""
        return 1 - self.above_gap

    def by_truth(self) -> dict[Known, Maker]:
        """Give, for each truth that the comparison can have, what makes it so."""
        above = self._over(most=self.x.high - self.above_gap)
        below = self._over(least=self.x.low + self.below_gap)
        found: dict[Known, Maker] = {}
        if above is not None:
            found[self.rising] = self._beyond(above, 1)
        if below is not None:
            found[not self.rising] = self._beyond(below, -1)
        opening = tuple(self._opening())
        if opening:
            found[None] = lambda a, b, c: opening[c % len(opening)](a, b, c)
        return found

    def at_threshold(self) -> Maker | None:
        """Give what makes ``x`` the threshold, or one off it, if anything does.

        The threshold is one that ``x`` can be on either side of.
        """
        low, high = self.x.low, self.x.high
        spans = [
            (step, span)
            for step in (0, -1, 1)
            if (
                span := self._over(
                    least=max(low - step, low + self.below_gap),
                    most=min(high - step, high - self.above_gap),
                )
            )
        ]

        def values(a: int, b: int, _: int) -> Values:
            step, span = spans[b % len(spans)]
            r = _within(span, a)
            return self._with(r, self.factor * r + step)

        return values if spans else None

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

    def _beyond(self, span: Span, way: int) -> Maker:
        """Give what makes ``x`` lie above the threshold (``way`` 1) or below (-1)."""
        against = self.condition.against
        shapes = ["exact"]
        shapes += ["bounded"] if self.x.bounded else []
        shapes += ["open"] if self.x.bounded and not self.x.required else []
        shapes += ["against"] if against is not None and against.bounded else []
        lowest, highest = self.others

        def values(a: int, b: int, c: int) -> Values:
            r, shape = _within(span, a), shapes[c % len(shapes)]
            # Squares reach far, are often near, and shrink to the threshold itself.
            x = self._reached(r, (b % WIDEST) ** 2, shape, way)
            if shape != "against":
                return self._with(r, x)
            other = (max(lowest, r - 1), r) if way > 0 else (r, min(highest, r + 1))
            return self._with(Range(*other), x)

        return values

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

    def _opening(self) -> Iterator[Maker]:
        """Give what leaves the comparison open."""
        split = self._over(
            least=self.x.low + self.below_gap, most=self.x.high - self.above_gap
        )
        if split is not None and not self.x.required:
            yield lambda a, _, __: self._with(_within(split, a), None)
        if split is not None and self.x.bounded:
            yield lambda a, _, __: self._straddling(_within(split, a))
        against, turning = self.condition.against, self._turning()
        if against is None or turning is None:
            return
        if not against.required:
            yield lambda a, _, __: self._between(_within(turning, a), None)
        if against.bounded:
            yield lambda a, _, __: self._between(
                _within(turning, a), _within(turning, a) + 1
            )

    def _straddling(self, r: int) -> Values:
        threshold = self.factor * r
        x = Range(threshold - self.below_gap, threshold + self.above_gap)
        return self._with(r, x)

    def _turning(self) -> Span | None:
        """Give the ``r`` whose threshold some ``x`` is above, and below the next."""
        against = self.condition.against
        span = self._over(
            least=self.x.low + self.below_gap - self.factor,
            most=self.x.high - self.above_gap,
        )
        if against is None or self.factor == 0 or span is None:
            return None
        low, high = span[0], min(span[1], against.high - 1)
        return (low, high) if low <= high else None

    def _between(self, r: int, top: int | None) -> Values:
        """Give an ``x`` above the threshold of ``r`` and below that of the next."""
        x = max(self.x.low, self.factor * r + self.above_gap)
        return self._with(None if top is None else Range(r, top), x)


def _within(span: Span, pick: int) -> int:
    low, high = span
    return low + pick % (high - low + 1)
