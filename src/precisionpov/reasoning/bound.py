"""A rule bound to a day: its text as in force, with the numbers in force."""

from datetime import date

import attrs

from precisionpov.errors import PolicyError
from precisionpov.reasoning.compiling import compile_conditions
from precisionpov.reasoning.expression import Parameter
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.rule import Answers, Rule
from precisionpov.reasoning.timeline import Dated

__all__ = ["BoundRule"]


@attrs.frozen
class BoundRule:
    """A rule with the numbers in force on a day.

    Attributes:
        dated: The rule as in force, with its source and days.
        numbers: The numbers of the rule's parameters, in their order.
        on: The day.
        values: The numbers alone, in the same order.
    """

    dated: Dated[Rule]
    numbers: tuple[Dated[int], ...] = attrs.field(converter=tuple)
    on: date
    values: tuple[int, ...] = attrs.field(
        init=False,
        eq=False,
        repr=False,
        default=attrs.Factory(
            lambda self: tuple(one.value for one in self.numbers), takes_self=True
        ),
    )

    def __attrs_post_init__(self) -> None:
        """Refuse numbers that do not fit the rule's parameters.

        Raises:
            PolicyError: Too few or too many, or one below zero.
        """
        names = [one.name for one in self.rule.parameters]
        if len(names) != len(self.numbers) or any(value < 0 for value in self.values):
            msg = f"rule {self.rule.id!r} takes numbers from 0 for: {', '.join(names)}"
            raise PolicyError(msg)

    @property
    def rule(self) -> Rule:
        """The rule."""
        return self.dated.value

    @property
    def by_name(self) -> dict[str, int]:
        """The numbers' values by the names of their parameters."""
        names = (one.name for one in self.rule.parameters)
        return dict(zip(names, self.values, strict=True))

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
        rule = self.dated.value
        if type(facts) is not rule.subject:
            self._refuse(facts)
        judge = rule._compiled  # noqa: SLF001 - kept on the rule, outside equality
        if judge is None:
            if not rule.criteria:
                msg = f"{rule.id!r} is a checklist: ask it with check(), not decide()"
                raise PolicyError(msg)
            judge = compile_conditions(rule.when, rule.criteria, rule.parameters)
            object.__setattr__(rule, "_compiled", judge)
        return judge(facts, *self.values)

    def answers_of_notes(self, facts: Facts) -> Answers:
        """Give the truth of each note as True, False or None.

        Raises:
            TypeError: The facts are not of the rule's subject.
        """
        rule = self.dated.value
        if type(facts) is not rule.subject:
            self._refuse(facts)
        judge = rule._compiled_notes  # noqa: SLF001 - as above
        if judge is None:
            judge = compile_conditions(None, rule.notes, rule.parameters)
            object.__setattr__(rule, "_compiled_notes", judge)
        return judge(facts, *self.values)

    def _refuse(self, facts: Facts) -> None:
        """Raise for facts of another subject."""
        msg = (
            f"rule {self.rule.id!r} judges {self.rule.subject.__name__}, "
            f"not {type(facts).__name__}"
        )
        raise TypeError(msg)
