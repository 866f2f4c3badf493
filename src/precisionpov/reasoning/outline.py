"""What is told of every subject by a rule of a day, worked out once."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from precisionpov.reasoning.expression import Comparison, Criterion, Quotient, walk
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.findings import Margin
from precisionpov.reasoning.kleene import deciding
from precisionpov.reasoning.quantity import Range, highest, lowest
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.term import Language
from precisionpov.reasoning.timeline import Dated
from precisionpov.reasoning.unit import Unit

__all__ = ["Bearing", "Outline", "outline_of"]

MOST_KEPT = 4096
"""So many combinations of truths are kept, each with what bears it."""


class Bearing:
    """Which criteria bear the verdict; kept for each combination of their truths."""

    __slots__ = ("_kept", "_rule")

    def __init__(self, rule: Rule) -> None:
        """Start with nothing kept."""
        self._rule = rule
        self._kept: dict[tuple[bool | None, ...], tuple[str, ...]] = {}

    def of(self, truths: tuple[bool | None, ...]) -> tuple[str, ...]:
        """Give the ids of the criteria that bear the verdict, in order."""
        known = self._kept.get(truths)
        if known is None:
            ids = (one.id for one in self._rule.criteria)
            known = deciding(self._rule.when, dict(zip(ids, truths, strict=True)))
            if len(self._kept) < MOST_KEPT:
                self._kept[truths] = known
        return known


class Compared(NamedTuple):
    """A comparison in a criterion, with its number at hand.

    Attributes:
        criterion: The stable id of the criterion.
        part: The comparison.
        fact: The name of what is compared.
        unit: What it counts.
        factor: What one of the other fact counts for; the number where none is.
        against: The name of the other fact; None where there is none.
        shared: Whether what is compared is shared out among the other fact.
    """

    criterion: str
    part: Comparison
    fact: str
    unit: Unit
    factor: int
    against: str | None
    shared: bool

    def margin(self, facts: Facts) -> Margin:
        """Work out how far a subject is from where the comparison turns."""
        left: int | Range | None = getattr(facts, self.fact)
        right: int | Range | None = 1
        if self.against is not None:
            right = getattr(facts, self.against)
        low: int | None
        high: int | None
        if type(left) is int and type(right) is int:
            low = high = left - self.factor * right
        else:
            low = _less(lowest(left), self.factor, highest(right))
            high = _less(highest(left), self.factor, lowest(right))
        heads = right if self.shared and type(right) is int else None
        return Margin(self.criterion, self.fact, low, high, self.unit, heads)


def _less(value: int | None, factor: int, other: int | None) -> int | None:
    """Take a threshold from an amount; open bounds stay open."""
    if value is None or other is None:
        return None
    return value - factor * other


class Outline(NamedTuple):
    """What a bound rule tells of every subject.

    Attributes:
        criteria: The criteria by their ids.
        by_name: The numbers' values by the names of their parameters.
        compared: Every comparison in a criterion, in order.
        citations: The sources of the rule, its criteria and its numbers, each once.
        sources: The same in words, by language.
        bearing: Which criteria bear the verdict.
    """

    criteria: dict[str, Criterion]
    by_name: dict[str, int]
    compared: tuple[Compared, ...]
    citations: tuple[Citation, ...]
    sources: Mapping[Language, tuple[str, ...]]
    bearing: Bearing


def outline_of(dated: Dated[Rule], numbers: Sequence[Dated[int]]) -> Outline:
    """Work out what a rule tells with these numbers."""
    rule = dated.value
    names = (one.name for one in rule.parameters)
    cited = [dated.citation, *(one.cite for one in rule.criteria)]
    citations = tuple(dict.fromkeys([*cited, *(one.citation for one in numbers)]))
    languages: tuple[Language, ...] = ("en", "zh")
    by_name = {name: one.value for name, one in zip(names, numbers, strict=True)}
    return Outline(
        {one.id: one for one in rule.criteria},
        by_name,
        tuple(
            _compared(f"{rule.id}.{one.id}", part, by_name)
            for one in rule.criteria
            for part in walk(one)
            if isinstance(part, Comparison)
        ),
        citations,
        {
            language: tuple(dict.fromkeys(one.text(language) for one in citations))
            for language in languages
        },
        Bearing(rule),
    )


def _compared(criterion: str, part: Comparison, numbers: dict[str, int]) -> Compared:
    """Look up what a comparison turns on."""
    return Compared(
        criterion,
        part,
        part.compared.name,
        part.compared.unit,
        1 if part.factor is None else numbers[part.factor.name],
        None if part.against is None else part.against.name,
        isinstance(part.left, Quotient),
    )
