"""A rule becomes one Python function.

Bound to the values of its parameters, the function takes the facts and gives the
truth of each condition asked for as True, False or None. The text it is made from
comes from the rule's tree alone: names of fields are checked words, and no text of
a user's is ever part of it.
"""

from collections.abc import Callable, Sequence
from itertools import count
from typing import cast

from precisionpov.reasoning.expression import (
    All,
    AnyOf,
    Choose,
    CodeFact,
    Comparison,
    Condition,
    Criterion,
    Not,
    OneOf,
    Parameter,
    TruthFact,
)
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.within_bounds import compared

__all__ = ["Answers", "Bind", "Judge", "compile_conditions"]

Answers = tuple[bool | None, ...]
"""The truth of each condition asked: True, False, or None (unknown)."""

Judge = Callable[[Facts], Answers]
"""A compiled rule, with its numbers."""

Bind = Callable[..., Judge]
"""A compiled rule that still takes its numbers, in the order of its parameters."""


def compile_conditions(
    conditions: Sequence[Condition], parameters: Sequence[Parameter]
) -> Bind:
    """Make the function ``(*numbers) -> (facts) -> (truth of each condition)``.

    Args:
        conditions: The conditions whose truth is asked. Those that are parts of
            others should be the same objects there: each is worked out once.
        parameters: The parameters, in the order of the numbers.
    """
    writer = _Writer({one.name: f"p{i}" for i, one in enumerate(parameters)})
    given = "".join(f"{writer.write(one)}, " for one in conditions)
    source = "\n".join(
        [
            f"def bind({', '.join(writer.numbers.values())}):",
            "    def judge(f):",
            *(f"        {line}" for line in writer.lines),
            f"        return ({given})",
            "    return judge",
        ]
    )
    space: dict[str, object] = {"compared": compared, **writer.constants}
    exec(compile(source, "<rule>", "exec"), space)  # noqa: S102 - our own text
    return cast("Bind", space["bind"])


class _Writer:
    """Writes the lines of the function, each condition once."""

    def __init__(self, numbers: dict[str, str]) -> None:
        """Start with the names that the numbers have in the function."""
        self.numbers = numbers
        self.lines: list[str] = []
        self.constants: dict[str, object] = {}
        self.done: dict[int, str] = {}
        self.names = (f"t{i}" for i in count())

    def write(self, condition: Condition) -> str:
        """Write what works out a condition; give the name it ends up in."""
        known = self.done.get(id(condition))
        if known is None:
            known = self.done[id(condition)] = self._write(condition)
        return known

    def _write(self, condition: Condition) -> str:
        """Write the lines for one kind of condition."""
        match condition:
            case Criterion():
                return self.write(condition.condition)
            case TruthFact():
                return self._let(f"f.{condition.name}")
            case OneOf():
                return self._one_of(condition.fact, condition)
            case Comparison():
                return self._comparison(condition)
            case All() | AnyOf():
                return self._joined(condition)
            case Not():
                part = self.write(condition.part)
                return self._let(f"None if {part} is None else not {part}")
            case Choose():
                return self._choice(condition)
            case _:
                msg = f"{type(condition).__name__} is not part of the language"
                raise TypeError(msg)

    def _let(self, expression: str) -> str:
        """Write one assignment; give the name."""
        name = next(self.names)
        self.lines.append(f"{name} = {expression}")
        return name

    def _keep(self, constant: object) -> str:
        """Keep something that the lines need; give the name."""
        name = f"c{len(self.constants)}"
        self.constants[name] = constant
        return name

    def _one_of(self, fact: CodeFact, condition: OneOf) -> str:
        """Write a look into a set of codes."""
        value = self._let(f"f.{fact.name}")
        codes = self._keep(frozenset(condition.values))
        return self._let(f"None if {value} is None else {value} in {codes}")

    def _comparison(self, condition: Comparison) -> str:
        """Write a comparison: plain where all is exact, else within bounds."""
        left = self._let(f"f.{condition.compared.name}")
        factor = condition.factor
        number = "1" if factor is None else self.numbers[factor.name]
        if condition.against is None:
            test, right, product = f"type({left}) is int", "1", number
        else:
            right = self._let(f"f.{condition.against.name}")
            test = f"type({left}) is int and type({right}) is int"
            product = right if factor is None else f"{number} * {right}"
        return self._let(
            f"{left} {condition.operator} {product} if {test} "
            f"else compared({self._keep(condition)}, {left}, {number}, {right})"
        )

    def _joined(self, condition: All | AnyOf) -> str:
        """Write an and, or an or."""
        parts = [self.write(one) for one in condition.conditions]
        settles = isinstance(condition, AnyOf)
        settled = " or ".join(f"{part} is {settles}" for part in parts)
        unknown = " or ".join(f"{part} is None" for part in parts)
        return self._let(
            f"{settles} if {settled} else None if {unknown} else {not settles}"
        )

    def _choice(self, condition: Choose) -> str:
        """Write the choice between two readings, settled too where they agree."""
        test = self.write(condition.condition)
        then, otherwise = self.write(condition.then), self.write(condition.otherwise)
        return self._let(
            f"{then} if {test} is True or {then} is {otherwise} "
            f"else {otherwise} if {test} is False else None"
        )
