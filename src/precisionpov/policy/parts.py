"""The parts of a policy: timelines by name, and the options that are chosen."""

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar

import attrs

from precisionpov.errors import PolicyError
from precisionpov.policy.choices import Choices
from precisionpov.policy.income_window import WindowKind
from precisionpov.policy.procedure import Procedure
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = ["BY_INCOME_YEAR", "PolicyParts", "nearest"]

T = TypeVar("T")

BY_INCOME_YEAR = frozenset({"poverty_line", "exit_line"})
"""The numbers that every policy dates by the year of income."""

MISSPELT = 0.85
"""How alike a name must be to be taken for a slip: another place may have the name."""


def _rules(lines: Iterable[Timeline[Rule]]) -> tuple[Timeline[Rule], ...]:
    """Keep timelines of rules in order."""
    return tuple(lines)


def _numbers(lines: Iterable[Timeline[int]]) -> tuple[Timeline[int], ...]:
    """Keep timelines of numbers in order."""
    return tuple(lines)


def _treatments(
    lines: Iterable[Timeline[Treatment]],
) -> tuple[Timeline[Treatment], ...]:
    """Keep timelines of treatments in order."""
    return tuple(lines)


def _first_day(span: Dated[Any]) -> date:
    """Give the first day of a span."""
    return span.since


def _procedures(
    lines: Iterable[Timeline[Procedure]],
) -> tuple[Timeline[Procedure], ...]:
    """Keep timelines of procedures in order."""
    return tuple(lines)


@attrs.frozen(kw_only=True)
class PolicyParts:
    """What a policy is made of; see :class:`~precisionpov.policy.policy.Policy`.

    Attributes:
        id: A short stable name.
        en: The place, in English.
        zh: The place, in Chinese.
        rules: The rules, by purpose.
        numbers: The numbers, by name.
        windows: The windows of income.
        treatments: The treatments, by kind of receipt.
        cost_ratios: The cost ratios, by kind of receipt.
        choices: The options chosen.
        procedures: The procedures, by purpose.

    Raises:
        PolicyError: Two rules, numbers, treatments, ratios or procedures share a
            name, or a number is no whole number.
    """

    id: str
    en: str
    zh: str
    rules: tuple[Timeline[Rule], ...] = attrs.field(converter=_rules)
    numbers: tuple[Timeline[int], ...] = attrs.field(converter=_numbers)
    windows: Timeline[WindowKind]
    treatments: tuple[Timeline[Treatment], ...] = attrs.field(converter=_treatments)
    cost_ratios: tuple[Timeline[int], ...] = attrs.field(default=(), converter=_numbers)
    choices: Choices = attrs.field(factory=Choices)
    procedures: tuple[Timeline[Procedure], ...] = attrs.field(
        default=(), converter=_procedures
    )

    def __attrs_post_init__(self) -> None:
        """Refuse two timelines of one name, and what is no whole number."""
        for lines in (
            self.rules,
            self.numbers,
            self.treatments,
            self.cost_ratios,
            self.procedures,
        ):
            names = [line.name for line in lines]
            twice = next((name for name in names if names.count(name) > 1), None)
            if twice is not None:
                msg = f"{self.id}: two timelines named {twice!r}"
                raise PolicyError(msg)
        for line in (*self.numbers, *self.cost_ratios):
            for span in line.spans:
                if type(span.value) is not int:
                    given = type(span.value).__name__
                    msg = (
                        f"{self.id}: {line.name} from {span.since} is a whole number "
                        f"(of fen, as made by yuan(), for amounts), not {given}"
                    )
                    raise PolicyError(msg)

    @property
    def under(self) -> tuple[str, ...]:
        """The place, and the options chosen there that are not the default."""
        return (self.id, *sorted(self.choices.options - Choices().options))

    @property
    def under_words(self) -> tuple[tuple[str, str], ...]:
        """The same for people, in English and Chinese."""
        return ((self.en, self.zh), *self.choices.words)

    def lines(self) -> tuple[Timeline[Any], ...]:
        """Give every timeline."""
        return (
            *self.rules,
            *self.numbers,
            self.windows,
            *self.treatments,
            *self.cost_ratios,
            *self.procedures,
        )

    def timeline(self, name: str) -> Timeline[Rule] | Timeline[int]:
        """Give the timeline of a rule or a number by its name.

        Raises:
            KeyError: There is none of that name.
        """
        lines: tuple[Timeline[Rule] | Timeline[int], ...] = (
            *self.rules,
            *self.numbers,
        )
        for line in lines:
            if line.name == name:
                return line
        raise KeyError(name)

    def dates_by_year(self, name: str) -> bool:
        """Tell whether a number is that of the year in which the income ends.

        So says any rule's parameter of this name; the lines always are.
        """
        return name in BY_INCOME_YEAR or any(
            one.name == name and one.dated_by == "income_year"
            for line in self.rules
            for span in line.spans
            for one in span.value.parameters
        )

    def active(self, line: Timeline[T]) -> list[Dated[T]]:
        """Give the spans of a timeline that hold under the options chosen, by day."""
        chosen = self.choices.options
        spans = [one for one in line.spans if not one.options or one.options & chosen]
        return sorted(spans, key=_first_day)


def nearest(name: str, lines: Iterable[Timeline[Any]]) -> str:
    """Say which timeline a name that none has is nearest to, if it is near any."""
    from difflib import get_close_matches

    near = get_close_matches(name, [line.name for line in lines], 1, MISSPELT)
    return f"no such name here, the nearest is {near[0]!r}" if near else ""
