"""The parts of a policy, as they are looked at when it is checked."""

from datetime import date
from typing import Any, TypeVar

import attrs

from precisionpov.policy.choices import Choices
from precisionpov.policy.income_window import WindowKind
from precisionpov.policy.procedure import Procedure
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = ["PolicyParts"]

T = TypeVar("T")


def _first_day(span: Dated[Any]) -> date:
    """Give the first day of a span."""
    return span.since


@attrs.frozen(kw_only=True)
class PolicyParts:
    """What a policy is made of; see :class:`~precisionpov.policy.policy.Policy`.

    Attributes:
        rules: The rules, by purpose.
        numbers: The numbers, by name.
        windows: The windows of income.
        treatments: The treatments, by kind of receipt.
        cost_ratios: The cost ratios, by kind of receipt.
        choices: The options chosen.
        procedures: The procedures, by purpose.
    """

    rules: tuple[Timeline[Rule], ...]
    numbers: tuple[Timeline[int], ...]
    windows: Timeline[WindowKind]
    treatments: tuple[Timeline[Treatment], ...]
    cost_ratios: tuple[Timeline[int], ...]
    choices: Choices
    procedures: tuple[Timeline[Procedure], ...] = ()

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

    def active(self, line: Timeline[T]) -> list[Dated[T]]:
        """Give the spans of a timeline that hold under the options chosen, by day."""
        chosen = self.choices.options
        spans = [one for one in line.spans if not one.options or one.options & chosen]
        return sorted(spans, key=_first_day)
