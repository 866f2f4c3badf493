"""What is in force on one day: rules bound to numbers, windows, treatments."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, TypeVar, cast

import attrs

from precisionpov.dates import Window
from precisionpov.errors import NotInForceError
from precisionpov.money import Fen
from precisionpov.policy.choices import CHOICES, Choices
from precisionpov.policy.parts import PolicyParts, nearest
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.expression import Parameter
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.receipt_kinds import ReceiptKind

__all__ = ["Law"]

T = TypeVar("T")


def _no_rules() -> dict[str, BoundRule]:
    """Start with no bound rule kept."""
    return {}


def _nothing_kept() -> "dict[Callable[[Law], Any], Any]":
    """Start with nothing kept."""
    return {}


@attrs.frozen(repr=False)
class Law:
    """What is in force on one day: rules bound to numbers.

    Attributes:
        policy: The policy, a :class:`~precisionpov.policy.policy.Policy`.
        on: The day.
        window: The window of income that an assessment on that day uses.

    Raises:
        NotInForceError: No window of income is known for that day.
    """

    policy: PolicyParts
    on: date
    window: Window = attrs.field(init=False, eq=False)
    _rules: dict[str, BoundRule] = attrs.field(
        init=False, factory=_no_rules, eq=False, repr=False
    )
    _kept: dict[Callable[["Law"], Any], Any] = attrs.field(
        init=False, factory=_nothing_kept, eq=False, repr=False
    )

    def __attrs_post_init__(self) -> None:
        """Find the window."""
        options = self.policy.choices.options
        kind = self.policy.windows.at(self.on, options).value
        object.__setattr__(self, "window", kind.before(self.on))

    def __reduce__(self) -> tuple[Callable[..., "Law"], tuple[PolicyParts, date]]:
        """Pickle without what is kept for speed."""
        return Law, (self.policy, self.on)

    def __repr__(self) -> str:
        """Name the place and the day."""
        return f"<Law of {self.policy.id} on {self.on}>"

    def kept(self, make: "Callable[[Law], T]") -> T:
        """Give what a function makes of this law; it is asked once and kept.

        For tables that depend on nothing but the law, such as how each kind of
        receipt is treated on its day.
        """
        if make not in self._kept:
            self._kept[make] = make(self)
        return cast("T", self._kept[make])

    @property
    def household_identification(self) -> BoundRule:
        """The rule by which a household is identified as poor."""
        return self.rule("household_identification")

    @property
    def household_exit(self) -> BoundRule:
        """The rule by which a household exits."""
        return self.rule("household_exit")

    @property
    def poverty_line(self) -> Fen:
        """The line of identification, fen a head and year."""
        return Fen(self.dated_number("poverty_line", by_year=True).value)

    @property
    def exit_line(self) -> Fen:
        """The line of exit, fen a head and year."""
        return Fen(self.dated_number("exit_line", by_year=True).value)

    def rule(self, purpose: str) -> BoundRule:
        """Give the rule for a purpose, bound to the day's numbers.

        Raises:
            NotInForceError: None is in force, or one of its numbers is not.
        """
        bound = self._rules.get(purpose)
        if bound is None:
            dated = self._in_force(self.policy.rules, purpose)
            numbers = [self.number(one) for one in dated.value.parameters]
            policy = self.policy
            bound = BoundRule(dated, numbers, self.on, policy.under, policy.under_words)
            self._rules[purpose] = bound
        return bound

    def number(self, parameter: Parameter) -> Dated[int]:
        """Give the number in force for a parameter, with its source.

        Raises:
            NotInForceError: None is in force.
        """
        return self.dated_number(
            parameter.name, by_year=parameter.dated_by == "income_year"
        )

    def dated_number(self, name: str, *, by_year: bool = False) -> Dated[int]:
        """Give the number of a name on the day, or of the window's last year.

        Raises:
            NotInForceError: None is in force.
        """
        return self._in_force(self.policy.numbers, name, by_year=by_year)

    def source(self, name: str) -> Citation:
        """Give the source of a rule or a number in force, by its name.

        Raises:
            NotInForceError: Nothing of that name is in force.
        """
        if any(line.name == name for line in self.policy.rules):
            return self.rule(name).dated.citation
        by_year = self.policy.dates_by_year(name)
        return self.dated_number(name, by_year=by_year).citation

    def treatment(self, kind: ReceiptKind) -> Dated[Treatment]:
        """Give how a kind of receipt is treated, with the source.

        Raises:
            NotInForceError: Nothing is said of it on that day.
        """
        return self._in_force(self.policy.treatments, kind.value)

    def cost_ratio(self, kind: ReceiptKind) -> Dated[int] | None:
        """Give the cost of a kind of receipt in percent of it, where there is one."""
        for line in self.policy.cost_ratios:
            if line.name == kind.value:
                for span in line.spans:
                    if span.holds(self.on, self.policy.choices.options):
                        return span
        return None

    def _in_force(
        self, lines: Iterable[Timeline[T]], name: str, *, by_year: bool = False
    ) -> Dated[T]:
        """Find a timeline by name, and what of it holds on the day.

        Where nothing does, the error names the options under which something would.
        """
        known = tuple(lines)
        line = next((one for one in known if one.name == name), None)
        if line is None:
            raise NotInForceError(name, self.on, cure=nearest(name, known))
        choices = self.policy.choices
        day = self.window.last if by_year else self.on
        try:
            return line.at(day, choices.options)
        except NotInForceError as error:
            item = f"{name} for income to {day}" if by_year else name
            spans, other = error.spans, " or ".join(_elsewhere(line, day, choices))
            cure = other and f"choose {other} (see Policy.choosing)"
            raise NotInForceError(item, self.on, spans, cure) from None


def _elsewhere(line: Timeline[Any], day: date, choices: Choices) -> Iterator[str]:
    """Name each single option under which something would be in force on a day."""
    for choice in CHOICES:
        for option in choice.options:
            other = choices.choosing(**{choice.name: option}).options
            if any(span.holds(day, other) for span in line.spans):
                yield f"{choice.name}={option!r}"
