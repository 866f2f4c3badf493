"""A rate that a sample shows, its interval, and the gate it has to meet."""

from fractions import Fraction
from typing import assert_never

import attrs

from precisionpov.derive.evaluation import Counted
from precisionpov.reasoning.expression import Operator
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.term import Language, Term
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import Unit
from precisionpov.statistics import Interval, wilson_interval

__all__ = ["CompositeIncidence", "Gate", "Rate", "RateKind", "percent"]


class RateKind(Term):
    """What a rate of an evaluation counts (EX-10 to EX-13)."""

    MISSED = "missed", "missed rate", "漏评率"
    WRONG_EXIT = "wrong_exit", "wrong-exit rate", "错退率"
    WRONG_INCLUSION = "wrong_inclusion", "wrong-inclusion rate", "错评率"
    RECOGNITION = "recognition", "recognition rate", "群众认可度"


COUNTED: dict[RateKind, tuple[str, str, str, str]] = {
    RateKind.MISSED: (
        "people missed",
        "漏评人口",
        "unregistered rural people sampled",
        "抽样非建档立卡农村人口",
    ),
    RateKind.WRONG_EXIT: (
        "people who exited wrongly",
        "错退人口",
        "exited people sampled",
        "抽样脱贫人口",
    ),
    RateKind.WRONG_INCLUSION: (
        "people included wrongly",
        "错评人口",
        "registered people sampled",
        "抽样建档立卡贫困人口",
    ),
    RateKind.RECOGNITION: (
        "households that recognise the work",
        "认可户",
        "households asked",
        "调查户",
    ),
}
"""What each rate counts and out of what, in English and Chinese."""


@attrs.frozen
class Gate:
    """What a rate has to meet.

    Attributes:
        limit: The limit, as a share.
        operator: How the rate stands to it where it passes.
        citation: Where the limit comes from.
    """

    limit: Fraction
    operator: Operator
    citation: Citation

    def met(self, share: Fraction) -> bool:
        """Tell whether a share passes."""
        match self.operator:
            case "<=":
                return share <= self.limit
            case "<":
                return share < self.limit
            case ">=":
                return share >= self.limit
            case ">":
                return share > self.limit
            case _:
                assert_never(self.operator)

    def met_between(self, low: Fraction, high: Fraction) -> Truth:
        """Tell whether all shares between two pass; unknown where only some do."""
        first, last = self.met(low), self.met(high)
        return Truth.UNKNOWN if first is not last else Truth.of(first)

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "limit": list(self.limit.as_integer_ratio()),
            "operator": self.operator,
            "citation": self.citation.to_dict(),
        }


@attrs.frozen(kw_only=True)
class Rate:
    """What a sample shows of one rate.

    Attributes:
        kind: Which rate.
        counted: What was counted, out of how many.
        gate: What it has to meet; None where the policy has no gate for it.
        deviations: How many standard deviations its interval spans.
        design_effect: By how much the sample tells less than a simple one.
    """

    kind: RateKind
    counted: Counted
    gate: Gate | None
    deviations: Fraction
    design_effect: Fraction | int

    @property
    def unit(self) -> Unit:
        """What is counted: people, or households for recognition."""
        return Unit.HOUSEHOLD if self.kind is RateKind.RECOGNITION else Unit.PERSON

    @property
    def value(self) -> Fraction | None:
        """The rate, exact. None where nobody was sampled or a case is undecided."""
        if self.counted.undecided or not self.counted.base:
            return None
        return self.counted.low

    @property
    def interval(self) -> Interval | None:
        """Wilson's interval; with cases undecided it spans both extremes.

        None where nobody was sampled: an empty sample tells nothing.
        """
        count, base = self.counted.count, self.counted.base
        if not base:
            return None
        ends = [
            wilson_interval(
                number,
                base,
                deviations=self.deviations,
                design_effect=self.design_effect,
            )
            for number in (count, count + self.counted.undecided)
        ]
        return Interval(ends[0].low, ends[1].high)

    @property
    def passes(self) -> Truth:
        """Whether the rate itself meets its gate; unknown without a gate."""
        if self.gate is None or not self.counted.base:
            return Truth.UNKNOWN
        return self.gate.met_between(self.counted.low, self.counted.high)

    @property
    def clears(self) -> Truth:
        """Whether the whole interval meets the gate (yes), or none of it (no).

        Unknown where the gate lies inside the interval: the sample is too small to
        tell on which side the county stands.
        """
        interval = self.interval
        if self.gate is None or interval is None:
            return Truth.UNKNOWN
        return self.gate.met_between(interval.low, interval.high)

    def of_text(self, language: Language = "en") -> str:
        """Say the exact count, and out of what."""
        upper_en, upper_zh, lower_en, lower_zh = COUNTED[self.kind]
        one = self.counted
        most = one.count + one.undecided
        number = f"{one.count:,}" if most == one.count else f"{one.count:,} - {most:,}"
        return (
            f"{upper_zh}{number}，{lower_zh}{one.base:,}"
            if language == "zh"
            else f"{upper_en}: {number}; {lower_en}: {one.base:,}"
        )

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; shares as numerator and denominator."""
        _, _, base, _ = COUNTED[self.kind]
        value, interval = self.value, self.interval
        return {
            "kind": self.kind.value,
            **attrs.asdict(self.counted),
            "base_is": base,
            "unit": self.unit.value,
            "value": None if value is None else list(value.as_integer_ratio()),
            "interval": None if interval is None else interval.to_dict(),
            "gate": None if self.gate is None else self.gate.to_dict(),
            "passes": self.passes.value,
            "clears": self.clears.value,
        }


@attrs.frozen(kw_only=True)
class CompositeIncidence:
    """The registered, missed and wrongly exited among all rural people (EX-14).

    Attributes:
        people: The fewest and the most people that can be, exact; None where a
            population is not known or nobody was sampled of one.
        interval_people: The same between the ends of both Wilson intervals. It holds
            where both hold, so a little less often than each. None where ``people``
            is, or where each stratum was scaled up by itself.
        population: All rural people of the county; None where it is not known.
        gates: The gate of the county's region; of both where it is not known.
    """

    people: tuple[Fraction, Fraction] | None
    interval_people: tuple[Fraction, Fraction] | None
    population: int | None
    gates: tuple[Gate, ...]

    @property
    def low(self) -> Fraction | None:
        """The lowest that it can be."""
        return self._share(self.people, 0)

    @property
    def high(self) -> Fraction | None:
        """The highest that it can be."""
        return self._share(self.people, 1)

    @property
    def value(self) -> Fraction | None:
        """What it is, exact; None where it is not known or only within bounds."""
        return self.low if self.low == self.high else None

    @property
    def interval(self) -> Interval | None:
        """Between which shares it lies, as far as the sample can tell."""
        low, high = (self._share(self.interval_people, end) for end in (0, 1))
        if low is None or high is None:
            return None
        return Interval(low, min(high, Fraction(1)))

    @property
    def passes(self) -> Truth:
        """Whether it meets the gate of the region."""
        return self._met(self.low, self.high)

    @property
    def clears(self) -> Truth:
        """Whether all of the interval does; unknown where the gate lies inside."""
        interval = self.interval
        if interval is None:
            return Truth.UNKNOWN
        return self._met(interval.low, interval.high)

    def _share(
        self, people: tuple[Fraction, Fraction] | None, end: int
    ) -> Fraction | None:
        """Give one end as a share of the population."""
        if people is None or self.population is None:
            return None
        return people[end] / self.population

    def _met(self, low: Fraction | None, high: Fraction | None) -> Truth:
        """Tell whether all gates that may apply are met alike."""
        if low is None or high is None:
            return Truth.UNKNOWN
        found = {gate.met_between(low, high) for gate in self.gates}
        return found.pop() if len(found) == 1 else Truth.UNKNOWN

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; shares as numerator and denominator."""
        interval = self.interval
        return {
            "low": None if self.low is None else list(self.low.as_integer_ratio()),
            "high": None if self.high is None else list(self.high.as_integer_ratio()),
            "population": self.population,
            "interval": None if interval is None else interval.to_dict(),
            "gates": [one.to_dict() for one in self.gates],
            "passes": self.passes.value,
            "clears": self.clears.value,
        }


def percent(low: Fraction | None, high: Fraction | None, language: Language) -> str:
    """Show a share in percent, two decimals, rounded half up; or its bounds."""
    if low is None or high is None:
        return "不明" if language == "zh" else "unknown"
    text = Interval(low, high).as_text()
    first, _, last = text.partition(" to ")
    if first == last:
        return first
    return f"{first}至{last}" if language == "zh" else text
