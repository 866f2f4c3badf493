"""Two ways of doing one thing, timed in turns, and the ratio of their medians."""

import gc
from collections.abc import Callable
from statistics import median
from time import perf_counter

import attrs

# Short rounds, many of them: on a shared machine a long one is always interrupted.
ROUNDS = 61
SECONDS_A_ROUND = 0.008


@attrs.frozen
class Bar:
    """A promise about speed or size, and what was measured.

    Attributes:
        name: What was measured.
        ours: What the library takes, in ``unit``.
        theirs: What the baseline takes.
        unit: Of both.
        allowed: The ratio that is promised; None where the row is there to be read.
        at_least: Whether the ratio must reach ``allowed``, not stay within it.
        note: What the baseline is.
    """

    name: str
    ours: float
    theirs: float
    unit: str
    allowed: float | None
    note: str
    at_least: bool = False

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs

    @property
    def ok(self) -> bool:
        if self.allowed is None:
            return True
        if self.at_least:
            return self.ratio >= self.allowed
        return self.ratio <= self.allowed


def race(*ways: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """Give the median seconds of each way, one round of each in turn."""
    repeats = [_repeats(way) for way in ways]
    seconds: list[list[float]] = [[] for _ in ways]
    gc.collect()
    gc.disable()
    try:
        for _ in range(rounds):
            for way, count, taken in zip(ways, repeats, seconds, strict=True):
                start = perf_counter()
                for _ in range(count):
                    way()
                taken.append((perf_counter() - start) / count)
    finally:
        gc.enable()
    return [median(taken) for taken in seconds]


def _repeats(way: Callable[[], object]) -> int:
    """Give how often a way is gone in one round; the first times warm it up."""
    way()
    start = perf_counter()
    way()
    return max(1, int(SECONDS_A_ROUND / max(perf_counter() - start, 1e-9)))
