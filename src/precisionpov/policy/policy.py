"""What is in force in a place on a day: the rules, the numbers, the choices.

A policy is a value. The national one is the base; a place is another, made from
it by overriding numbers, amending rules and choosing where sources disagree.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import attrs

from precisionpov.dates import require_dates
from precisionpov.errors import NotInForceError, PolicyError
from precisionpov.policy.amending import amended
from precisionpov.policy.checking import faults_of
from precisionpov.policy.fault import PolicyFault
from precisionpov.policy.law import Law
from precisionpov.policy.parts import BY_INCOME_YEAR, PolicyParts, nearest
from precisionpov.policy.procedure import Procedure
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = ["Law", "Policy", "law_of", "require_policy"]

FOR_FACTS = frozenset(
    {
        "most_composite_central",
        "most_composite_western",
        "working_age_first",
        "working_age_last",
    }
)
"""The numbers that facts are worked out with, though no rule names them."""


def _no_laws() -> dict[date, Law]:
    """Start with no law kept."""
    return {}


@attrs.frozen(kw_only=True, repr=False)
class Policy(PolicyParts):
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
            name, or a number is no whole number.
    """

    _laws: dict[date, Law] = attrs.field(
        init=False, factory=_no_laws, eq=False, repr=False
    )

    def __reduce__(self) -> tuple[Callable[..., "Policy"], tuple[Any, ...]]:
        """Pickle without what is kept for speed."""
        fields = [one.name for one in attrs.fields(Policy) if one.init]
        return _restore, (tuple((name, getattr(self, name)) for name in fields),)

    def __repr__(self) -> str:
        """Name the place, and the options that are not the default."""
        return f"<Policy {', '.join(self.under)}: {self.en}>"

    def on(self, day: date) -> Law:
        """Give what is in force on a day.

        Raises:
            NotInForceError: No window of income is known for that day.
            RecordError: It is no calendar day, as a ``datetime`` is none.
        """
        require_dates(on=day)
        law = self._laws.get(day)
        if law is None:
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
        for line in self.procedures:
            if line.name == purpose:
                return line.at(day, self.choices.options)
        cure = nearest(purpose, self.procedures)
        raise NotInForceError(purpose, day, cure=cure)

    def check(self, known: Iterable[str] = ()) -> tuple[PolicyFault, ...]:
        """Find what is wrong with this policy, for whoever writes a place.

        Gaps between rules, rules without a number, numbers that no rule uses,
        comparisons that are settled whatever the facts, options that no choice has,
        defaults of low confidence, and kinds of receipts without a treatment.

        The national policy has one fault, on purpose: there is no line by which to
        identify on income of 2020 unless ``line_2020`` is chosen. Places made from
        it inherit that.

        Args:
            known: Names of numbers that code uses beside the rules.
        """
        return faults_of(self, {*BY_INCOME_YEAR, *FOR_FACTS, *known})

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


def require_policy(policy: object) -> None:
    """Refuse to judge by what is no policy, such as the name of a place.

    Raises:
        TypeError: It is something else.
    """
    if not isinstance(policy, Policy):
        given = type(policy).__name__
        msg = f"policy: a Policy, such as policies.GUANGXI, not {given}"
        raise TypeError(msg)


def law_of(policy: Policy, day: date) -> Law:
    """Give what is in force on a day, by a policy that a caller gave.

    Raises:
        NotInForceError: No window of income is known for that day.
        RecordError: It is no calendar day.
        TypeError: It is no policy.
    """
    require_policy(policy)
    return policy.on(day)


def _restore(fields: tuple[tuple[str, Any], ...]) -> Policy:
    """Make a policy again from its pickled fields."""
    return Policy(**dict(fields))


def _merged(
    base: tuple[Timeline[Any], ...], own: Iterable[Timeline[Any]]
) -> tuple[Timeline[Any], ...]:
    """Put a place's own timelines in the stead of those of the same name."""
    named = {line.name: line for line in base}
    for line in own:
        named[line.name] = line
    return tuple(named.values())
