"""What is in force in a place on a day: the rules, the numbers, the choices.

A policy is a value. The national one is the base; a place is another, made from
it by overriding numbers, amending rules and choosing where sources disagree.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, TypeVar, cast

import attrs

from precisionpov.dates import Window, is_date
from precisionpov.errors import NotInForceError, PolicyError, RecordError
from precisionpov.money import Fen
from precisionpov.policy.amending import amended
from precisionpov.policy.checking import faults_of
from precisionpov.policy.choices import Choices
from precisionpov.policy.fault import PolicyFault
from precisionpov.policy.income_window import WindowKind
from precisionpov.policy.parts import PolicyParts
from precisionpov.policy.procedure import Procedure
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.receipt_kinds import ReceiptKind

__all__ = ["Law", "Policy"]

T = TypeVar("T")


FOR_FACTS = frozenset(
    {
        "most_composite_central",
        "most_composite_western",
        "working_age_first",
        "working_age_last",
    }
)
"""The numbers that facts are worked out with, though no rule names them."""

BY_INCOME_YEAR = frozenset({"poverty_line", "exit_line"})
"""The numbers that every policy dates by the year of income."""


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


def _procedures(
    lines: Iterable[Timeline[Procedure]],
) -> tuple[Timeline[Procedure], ...]:
    """Keep timelines of procedures in order."""
    return tuple(lines)


def _no_laws() -> "dict[date, Law]":
    """Start with no law kept."""
    return {}


@attrs.frozen(kw_only=True, repr=False)
class Policy:
    """The rules, numbers and choices of a place through the years.

    Laws that it gives are kept, so that a rule is bound to its numbers once a day.

    Attributes:
        id: A short stable name.
        en: The place, in English.
        zh: The place, in Chinese.
        rules: One timeline of rules for each purpose, named for it
            (``"household_identification"``, ``"household_exit"``, ...).
        numbers: One timeline of numbers for each parameter, named for it.
        windows: Which window of income an assessment uses.
        treatments: How each kind of receipt is treated, one timeline for each kind,
            named for its value.
        cost_ratios: The cost of each kind of operating receipt in percent of it,
            where there is no account book; none nationally.
        choices: What is chosen where sources disagree.
        procedures: By which steps something is decided, one timeline for each
            purpose, named for it (``"household_exit"``, ...).

    Raises:
        PolicyError: Two rules, numbers, treatments, ratios or procedures share a
            name.
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
    _laws: dict[date, "Law"] = attrs.field(
        init=False, factory=_no_laws, eq=False, repr=False
    )

    def __attrs_post_init__(self) -> None:
        """Refuse two timelines of one name."""
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

    def __reduce__(self) -> tuple[Callable[..., "Policy"], tuple[Any, ...]]:
        """Pickle without what is kept for speed."""
        fields = [one.name for one in attrs.fields(Policy) if one.init]
        return _restore, (tuple((name, getattr(self, name)) for name in fields),)

    def __repr__(self) -> str:
        """Name the place, and the options that are not the default."""
        return f"<Policy {', '.join(self.under)}: {self.en}>"

    @property
    def under(self) -> tuple[str, ...]:
        """The place, and the options chosen there that are not the default."""
        return (self.id, *sorted(self.choices.options - Choices().options))

    def on(self, day: date) -> "Law":
        """Give what is in force on a day.

        Raises:
            NotInForceError: No window of income is known for that day.
            RecordError: It is no calendar day, as a ``datetime`` is none.
        """
        law = self._laws.get(day)
        if law is None:
            if not is_date(day):
                problem = f"a day is a datetime.date, not {type(day).__name__}"
                raise RecordError.at("on", problem)
            law = self._laws[day] = Law(self, day)
        return law

    def procedure(self, purpose: str, day: date) -> Dated[Procedure]:
        """Give the procedure for a purpose, with its source.

        Args:
            purpose: What is decided, as in ``"household_exit"``.
            day: The day on which the procedure begins.

        Raises:
            NotInForceError: None is in force on that day.
        """
        line = _named(self.procedures, purpose, day)
        return line.at(day, self.choices.options)

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

    def check(self, known: Iterable[str] = ()) -> tuple[PolicyFault, ...]:
        """Find what is wrong with this policy, for whoever writes a place.

        Gaps between rules, rules without a number, numbers that no rule uses,
        comparisons that are settled whatever the facts, options that no choice has,
        defaults of low confidence, and kinds of receipts without a treatment.

        Args:
            known: Names of numbers that code uses beside the rules.
        """
        parts = PolicyParts(
            rules=self.rules,
            numbers=self.numbers,
            windows=self.windows,
            treatments=self.treatments,
            cost_ratios=self.cost_ratios,
            choices=self.choices,
            procedures=self.procedures,
        )
        return faults_of(parts, {*BY_INCOME_YEAR, *FOR_FACTS, *known})

    def choosing(self, **chosen: str) -> "Policy":
        """Give the policy with other options where sources disagree.

        Raises:
            PolicyError: There is no such choice, or it has no such option.
        """
        return attrs.evolve(self, choices=self.choices.choosing(**chosen))

    def place(  # noqa: PLR0913 - a place may set each part of a policy
        self,
        place_id: str,
        *,
        en: str,
        zh: str,
        rules: Iterable[Timeline[Rule]] = (),
        numbers: Iterable[Timeline[int]] = (),
        treatments: Iterable[Timeline[Treatment]] = (),
        cost_ratios: Iterable[Timeline[int]] = (),
        procedures: Iterable[Timeline[Procedure]] = (),
        **chosen: str,
    ) -> "Policy":
        """Make the policy of a place from this one.

        What is given stands in for what has the same name here, whole: outside the
        days of a timeline given here nothing is in force, unless it was joined with
        :meth:`Timeline.or_else`.

        Args:
            place_id: A short stable name of the place.
            en: The place, in English.
            zh: The place, in Chinese.
            rules: Its own rules, as from :meth:`amended`.
            numbers: Its own numbers.
            treatments: Its own treatment of kinds of receipts.
            cost_ratios: Its own cost ratios.
            procedures: Its own procedures.
            chosen: Its options where sources disagree.
        """
        made = attrs.evolve(
            self,
            id=place_id,
            en=en,
            zh=zh,
            rules=_merged(self.rules, rules),
            numbers=_merged(self.numbers, numbers),
            treatments=_merged(self.treatments, treatments),
            cost_ratios=_merged(self.cost_ratios, cost_ratios),
            procedures=_merged(self.procedures, procedures),
        )
        return made.choosing(**chosen)

    def amended(
        self,
        purpose: str,
        *criteria: Criterion,
        since: date,
        until: date | None,
        cite: Citation,
        notes: Iterable[Criterion] = (),
    ) -> Timeline[Rule]:
        """Give a purpose's rules with criteria replaced or added, for some days.

        A criterion with the id of one that the rule has stands in for it; any other
        is asked as well. Only the days given are kept.

        Raises:
            PolicyError: The purpose is unknown, or has no rule on those days.
        """
        line = next((one for one in self.rules if one.name == purpose), None)
        spans = (
            amended(line, criteria, tuple(notes), since, until, cite) if line else ()
        )
        if not spans:
            msg = f"{self.id} has no rule {purpose!r} between {since} and {until}"
            raise PolicyError(msg)
        return Timeline(purpose, spans)


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
        policy: The policy.
        on: The day.
        window: The window of income that an assessment on that day uses.

    Raises:
        NotInForceError: No window of income is known for that day.
    """

    policy: Policy
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

    def __reduce__(self) -> tuple[Callable[..., "Law"], tuple[Policy, date]]:
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
            dated = _named(self.policy.rules, purpose, self.on).at(
                self.on, self.policy.choices.options
            )
            numbers = [self.number(one) for one in dated.value.parameters]
            bound = BoundRule(dated, numbers, self.on, self.policy.under)
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
        line = _named(self.policy.numbers, name, self.on)
        options = self.policy.choices.options
        if not by_year:
            return line.at(self.on, options)
        try:
            return line.at(self.window.last, options)
        except NotInForceError as error:
            item = f"{name} for income to {self.window.last} (see Choices)"
            raise NotInForceError(item, self.on, error.spans) from None

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
        line = _named(self.policy.treatments, kind.value, self.on)
        return line.at(self.on, self.policy.choices.options)

    def cost_ratio(self, kind: ReceiptKind) -> Dated[int] | None:
        """Give the cost of a kind of receipt in percent of it, where there is one."""
        for line in self.policy.cost_ratios:
            if line.name == kind.value:
                for span in line.spans:
                    if span.holds(self.on, self.policy.choices.options):
                        return span
        return None


def _restore(fields: tuple[tuple[str, Any], ...]) -> Policy:
    """Make a policy again from its pickled fields."""
    return Policy(**dict(fields))


def _named(lines: Iterable[Timeline[Any]], name: str, day: date) -> Timeline[Any]:
    """Find a timeline by name."""
    for line in lines:
        if line.name == name:
            return line
    raise NotInForceError(name, day)


def _merged(
    base: tuple[Timeline[Any], ...], own: Iterable[Timeline[Any]]
) -> tuple[Timeline[Any], ...]:
    """Put a place's own timelines in the stead of those of the same name."""
    named = {line.name: line for line in base}
    for line in own:
        named[line.name] = line
    return tuple(named.values())
