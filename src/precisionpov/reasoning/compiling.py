"""A rule becomes one Python function.

The function takes the facts and the parameters' values and gives the verdict and
the truth of each criterion as True, False or None. The text it is made from comes
from the rule's tree alone: names of fields are checked words, and no text of a
user's is ever part of it.
"""

from collections.abc import Callable, Sequence
from itertools import count

from precisionpov.reasoning.expression import (
    All,
    AnyOf,
    Choose,
    CodeFact,
    Comparison,
    Condition,
    Criterion,
    Fact,
    Not,
    OneOf,
    Operator,
    Parameter,
    TruthFact,
)
from precisionpov.reasoning.quantity import Range, highest, lowest

__all__ = ["compared", "compile_conditions"]


def compile_conditions(
    whole: Condition | None,
    outputs: Sequence[Condition],
    parameters: Sequence[Parameter],
) -> Callable[..., tuple[bool | None, ...]]:
    """Make the function ``(facts, *numbers) -> (whole, *outputs)``.

    Args:
        whole: What combines the outputs; None to give the outputs alone.
        outputs: The conditions whose own truth is given too.
        parameters: The parameters, in the order of the numbers.
    """
    writer = _Writer({one.name: f"p{i}" for i, one in enumerate(parameters)})
    names = [writer.write(one) for one in outputs]
    first = [] if whole is None else [writer.write(whole)]
    arguments = ", ".join(["f", *writer.numbers.values()])
    given = "".join(f"{name}, " for name in (*first, *names))
    source = "\n".join(
        [
            f"def judge({arguments}):",
            *(f"    {line}" for line in writer.lines),
            f"    return ({given})",
        ]
    )
    space: dict[str, object] = {"compared": compared, **writer.constants}
    exec(compile(source, "<rule>", "exec"), space)  # noqa: S102 - our own text
    return space["judge"]  # type: ignore[return-value]


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
                return self._let(f"f.{_field(condition)}")
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

    def _one_of(self, fact: CodeFact, condition: OneOf) -> str:
        """Write a look into a set of codes."""
        value = self._let(f"f.{_field(fact)}")
        codes = f"c{len(self.constants)}"
        self.constants[codes] = frozenset(condition.values)
        return self._let(f"None if {value} is None else {value} in {codes}")

    def _comparison(self, condition: Comparison) -> str:
        """Write a comparison: plain where all is exact, else within bounds."""
        left = self._let(f"f.{_field(condition.compared)}")
        factor = condition.factor
        number = "1" if factor is None else self.numbers[factor.name]
        operator = condition.operator
        if condition.against is None:
            test, right, product = f"type({left}) is int", "1", number
        else:
            right = self._let(f"f.{_field(condition.against)}")
            test = f"type({left}) is int and type({right}) is int"
            product = right if factor is None else f"{number} * {right}"
        return self._let(
            f"{left} {operator} {product} if {test} "
            f"else compared({left}, {operator!r}, {number}, {right})"
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


def _field(fact: Fact) -> str:
    """Give the name of a fact's field; refuse what is no plain name."""
    if not fact.name.isidentifier():
        msg = f"{fact.name!r} is no name"
        raise ValueError(msg)
    return fact.name


def compared(
    left: int | Range | None,
    operator: Operator,
    factor: int,
    right: int | Range | None,
) -> bool | None:
    """Compare ``left`` with ``factor * right`` where one of them is not exact.

    Gives None where the bounds leave both answers open. ``factor`` is not negative.
    """
    if operator in ("<", "<="):
        mirrored = compared(left, ">=" if operator == "<" else ">", factor, right)
        return None if mirrored is None else not mirrored
    low, high = lowest(left), highest(left)
    bottom, top = _scaled(factor, lowest(right)), _scaled(factor, highest(right))
    if low is not None and top is not None and _above(low, operator, top):
        return True
    if high is not None and bottom is not None and not _above(high, operator, bottom):
        return False
    return None


def _scaled(factor: int, bound: int | None) -> int | None:
    """Multiply a bound that may be open."""
    return None if bound is None else factor * bound


def _above(left: int, operator: Operator, right: int) -> bool:
    """Compare two exact numbers by ``>`` or ``>=``."""
    return left > right if operator == ">" else left >= right
