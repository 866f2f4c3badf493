"""What is told of every subject by a rule of a day, worked out once."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from precisionpov.reasoning.expression import Comparison, Criterion, walk
from precisionpov.reasoning.kleene import deciding
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.term import Language
from precisionpov.reasoning.timeline import Dated

__all__ = ["Bearing", "Outline", "outline_of"]

MOST_KEPT = 4096
"""So many combinations of truths are kept, each with what bears it."""


class Bearing:
    """Which criteria bear the verdict; kept for each combination of their truths."""

    __slots__ = ("_kept", "_rule")

    def __init__(self, rule: Rule) -> None:
        """Start with nothing kept."""
        self._rule = rule
        self._kept: dict[tuple[bool | None, ...], frozenset[str]] = {}

    def of(self, truths: tuple[bool | None, ...]) -> frozenset[str]:
        """Give the ids of the criteria that bear the verdict."""
        known = self._kept.get(truths)
        if known is None:
            ids = (one.id for one in self._rule.criteria)
            known = deciding(self._rule.when, dict(zip(ids, truths, strict=True)))
            if len(self._kept) < MOST_KEPT:
                self._kept[truths] = known
        return known


class Outline(NamedTuple):
    """What a bound rule tells of every subject.

    Attributes:
        by_name: The numbers' values by the names of their parameters.
        compared: Every comparison in a criterion, with the criterion, in order.
        citations: The sources of the rule, its criteria and its numbers, each once.
        sources: The same in words, by language.
        bearing: Which criteria bear the verdict.
    """

    by_name: dict[str, int]
    compared: tuple[tuple[Criterion, Comparison], ...]
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
    return Outline(
        {name: one.value for name, one in zip(names, numbers, strict=True)},
        tuple(
            (one, part)
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
