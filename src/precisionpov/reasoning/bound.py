"""A rule bound to a day: its text as in force, with the numbers in force."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NoReturn

import attrs

from precisionpov.errors import PolicyError
from precisionpov.reasoning.compiling import Answers, Judge
from precisionpov.reasoning.expression import Parameter
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.findings import Look
from precisionpov.reasoning.outline import Outline, outline_of
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.term import Language
from precisionpov.reasoning.timeline import Dated

__all__ = ["BoundRule"]


def _in_order(numbers: Iterable[Dated[int]]) -> tuple[Dated[int], ...]:
    """Keep numbers in order."""
    return tuple(numbers)


def _no_looks() -> dict[str, tuple[str, tuple[Look, ...]]]:
    """Start with nothing kept."""
    return {}


def _no_tellings() -> dict[Language, Any]:
    """Start with nothing kept."""
    return {}


@attrs.frozen(repr=False)
class BoundRule:
    """A rule with the numbers in force on a day.

    Attributes:
        dated: The rule as in force, with its source and days.
        numbers: The numbers of the rule's parameters, in their order.
        on: The day.
        under: What it was bound under: the place, and the options chosen there
            where sources disagree.
        under_words: The same for people, in English and Chinese.
        looks: Kept for speed: what each criterion looks at, by its id.
        tellings: Kept for speed: how it is told, by language.

    Raises:
        PolicyError: Too few numbers or too many, or one below zero.
    """

    dated: Dated[Rule]
    numbers: tuple[Dated[int], ...] = attrs.field(converter=_in_order)
    on: date
    under: tuple[str, ...] = ()
    under_words: tuple[tuple[str, str], ...] = ()
    looks: dict[str, tuple[str, tuple[Look, ...]]] = attrs.field(
        init=False, factory=_no_looks, eq=False, repr=False
    )
    tellings: dict[Language, Any] = attrs.field(
        init=False, factory=_no_tellings, eq=False, repr=False
    )
    _judge: Judge | None = attrs.field(init=False, default=None, eq=False, repr=False)
    _judge_notes: Judge | None = attrs.field(
        init=False, default=None, eq=False, repr=False
    )
    _outline: Outline | None = attrs.field(
        init=False, default=None, eq=False, repr=False
    )

    def __attrs_post_init__(self) -> None:
        """Refuse numbers that do not fit the rule's parameters."""
        names = [one.name for one in self.rule.parameters]
        if len(names) != len(self.numbers) or any(value < 0 for value in self.values):
            msg = f"rule {self.rule.id!r} takes numbers from 0 for: {', '.join(names)}"
            raise PolicyError(msg)

    def __reduce__(self) -> tuple[type["BoundRule"], tuple[object, ...]]:
        """Pickle without the compiled functions."""
        under = (self.under, self.under_words)
        return BoundRule, (self.dated, self.numbers, self.on, *under)

    def __repr__(self) -> str:
        """Name the rule, the day and what it was bound under, in one line."""
        under = f" ({', '.join(self.under)})" if self.under else ""
        return f"<BoundRule {self.rule.id} on {self.on}{under}>"

    @property
    def rule(self) -> Rule:
        """The rule."""
        return self.dated.value

    @property
    def values(self) -> tuple[int, ...]:
        """The values of the numbers, in the order of the rule's parameters."""
        return tuple(one.value for one in self.numbers)

    @property
    def outline(self) -> Outline:
        """What it tells of every subject; worked out when first asked for."""
        outline = self._outline
        if outline is None:
            outline = outline_of(self.dated, self.numbers)
            object.__setattr__(self, "_outline", outline)
        return outline

    @property
    def by_name(self) -> dict[str, int]:
        """The numbers' values by the names of their parameters."""
        return dict(self.outline.by_name)

    def number(self, parameter: Parameter) -> Dated[int]:
        """Give the number in force for one of the rule's parameters, with its source.

        Raises:
            ValueError: The rule has no such parameter.
        """
        return self.numbers[self.rule.parameters.index(parameter)]

    def answers(self, facts: Facts) -> Answers:
        """Give the verdict and each criterion's truth as True, False or None.

        Raises:
            TypeError: The facts are not of the rule's subject.
            PolicyError: The rule is a checklist, which has no verdict.
        """
        judge = self._judge
        if judge is None:
            judge = self.rule.compiled()(*self.values)
            object.__setattr__(self, "_judge", judge)
        if type(facts) is not self.dated.value.subject:
            self._refuse(facts)
        return judge(facts)

    def answers_of_notes(self, facts: Facts) -> Answers:
        """Give the truth of each note as True, False or None.

        Raises:
            TypeError: The facts are not of the rule's subject.
        """
        judge = self._judge_notes
        if judge is None:
            judge = self.rule.compiled_notes()(*self.values)
            object.__setattr__(self, "_judge_notes", judge)
        if type(facts) is not self.dated.value.subject:
            self._refuse(facts)
        return judge(facts)

    def _refuse(self, facts: Facts) -> NoReturn:
        """Raise for facts of another subject."""
        msg = (
            f"rule {self.rule.id!r} judges {self.rule.subject.__name__}, "
            f"not {type(facts).__name__}"
        )
        raise TypeError(msg)
