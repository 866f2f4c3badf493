"""Rules: named criteria, and how they combine."""

from collections.abc import Callable, Iterable
from typing import Any, NoReturn

import attrs

from precisionpov.errors import PolicyError
from precisionpov.reasoning.compiling import Bind, compile_conditions
from precisionpov.reasoning.condition import refuse_name
from precisionpov.reasoning.expression import (
    All,
    AnyOf,
    Choose,
    Condition,
    Criterion,
    Fact,
    Not,
    Parameter,
    facts_in,
    parameters_in,
    walk,
)
from precisionpov.reasoning.facts import Facts, words_of
from precisionpov.reasoning.term import Language

__all__ = ["Rule", "substitute"]

DEEPEST = 30
"""How deep a condition may nest; real ones are about five deep."""


def _in_order(criteria: Iterable[Criterion]) -> tuple[Criterion, ...]:
    """Keep criteria in order."""
    return tuple(criteria)


def _all_of(rule: Any) -> Condition:  # noqa: ANN401 - the rule, half made
    """Combine a rule's criteria as is usual: all of them."""
    return All(rule.criteria)


@attrs.frozen(repr=False)
class Rule:
    """What makes a verdict yes, no or unknown.

    Attributes:
        id: Its name; with a criterion's it is stable for ever.
        subject: The class of facts it reads.
        criteria: Its criteria. A rule without any is a checklist: it has no
            verdict, only notes, each a fault to look for.
        en: The sentence that its verdict answers, in English.
        zh: The sentence that its verdict answers, in Chinese.
        when: How the criteria combine; all of them, unless said.
        notes: Criteria that never touch the verdict: for review. Each is asked by
            itself, and may name a fact twice.

    Raises:
        PolicyError: A fact that the subject lacks, a fact that stands twice in the
            verdict, a criterion outside ``when``, twice in it or inside another, a
            fact in ``when`` outside every criterion, two of one id, or a condition
            nested deeper than 30.
    """

    id: str
    subject: type[Facts]
    criteria: tuple[Criterion, ...] = attrs.field(converter=_in_order)
    en: str = attrs.field(kw_only=True)
    zh: str = attrs.field(kw_only=True)
    when: Condition = attrs.field(
        kw_only=True,
        default=attrs.Factory(_all_of, takes_self=True),
    )
    notes: tuple[Criterion, ...] = attrs.field(
        kw_only=True, default=(), converter=_in_order
    )
    _verdict: Bind | None = attrs.field(init=False, default=None, eq=False, repr=False)
    _notes: Bind | None = attrs.field(init=False, default=None, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse a rule that could not be asked, or not answered exactly."""
        refuse_name(self.id)
        ids = [one.id for one in (*self.criteria, *self.notes)]
        twice = next((one for one in ids if ids.count(one) > 1), None)
        if twice is not None or not ids:
            self._refuse(f"the id {twice!r} twice" if twice else "no criterion")
        for condition in (self.when, *self.notes):
            self._check_depth(condition)
        self._check_combination()
        self._check_facts()

    def _check_combination(self) -> None:
        """Refuse a ``when`` that does not combine criteria, and each once."""
        combined = _combined(self.when)
        if any(not isinstance(one, Criterion) for one in combined):
            self._refuse("`when` combines criteria; put each fact into a criterion")
        if len(combined) != len(self.criteria) or any(
            one not in combined for one in self.criteria
        ):
            self._refuse("`when` combines each criterion of the rule, and each once")
        for one in (*self.criteria, *self.notes):
            if any(isinstance(part, Criterion) for part in walk(one.condition)):
                self._refuse(f"a criterion stands inside the criterion {one.id!r}")
        joined = (self.when, *self.notes) if self.criteria else self.notes
        for condition in joined:
            if any(one in (All(()), AnyOf(())) for one in walk(condition)):
                self._refuse("it joins nothing; an and, or an or, has parts")

    def _check_facts(self) -> None:
        """Refuse facts that the subject lacks, and facts twice in the verdict."""
        words = words_of(self.subject)
        for fact in (f for one in (self.when, *self.notes) for f in facts_in(one)):
            if words.get(fact.name) != fact:
                self._refuse(
                    f"{self.subject.__name__} has no fact {fact.name!r}; "
                    "add it there or use one of its facts"
                )
        twice = next((one for one in self.facts if self.facts.count(one) > 1), None)
        if twice is not None:
            self._refuse(
                f"the fact {twice.name!r} stands twice; say it once, with "
                "Choose(condition, then, otherwise) where it has two readings"
            )

    def _check_depth(self, condition: Condition) -> None:
        """Refuse a condition nested too deep, level by level."""
        level: tuple[Condition, ...] = (condition,)
        for _ in range(DEEPEST):
            level = tuple(part for one in level for part in one.parts())
            if not level:
                return
        self._refuse(f"a condition nested deeper than {DEEPEST}")

    def _refuse(self, what: str) -> NoReturn:
        """Raise for a fault in how the rule is built."""
        msg = f"rule {self.id!r}: {what}"
        raise PolicyError(msg)

    def __repr__(self) -> str:
        """Name the rule and its criteria, in one line."""
        asked = ", ".join(one.id for one in self.criteria or self.notes)
        return f"<Rule {self.id}: {asked}>"

    def __reduce__(self) -> tuple[Callable[..., "Rule"], tuple[Any, ...]]:
        """Pickle without the compiled function."""
        return _restore, (
            self.id,
            self.subject,
            self.criteria,
            self.en,
            self.zh,
            self.when,
            self.notes,
        )

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact on which the verdict can depend, in order."""
        return facts_in(self.when)

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """Every parameter of the criteria and the notes, in order."""
        found = (p for one in (self.when, *self.notes) for p in parameters_in(one))
        return tuple(dict.fromkeys(found))

    def compiled(self) -> Bind:
        """Give the function that binds numbers to judge by; made when first used.

        Raises:
            PolicyError: The rule is a checklist, which has no verdict.
        """
        if self._verdict is None:
            if not self.criteria:
                self._refuse("is a checklist: ask it with check(), not decide()")
            made = compile_conditions((self.when, *self.criteria), self.parameters)
            object.__setattr__(self, "_verdict", made)
            return made
        return self._verdict

    def compiled_notes(self) -> Bind:
        """Give the same for the notes, each by itself."""
        if self._notes is None:
            made = compile_conditions(self.notes, self.parameters)
            object.__setattr__(self, "_notes", made)
            return made
        return self._notes

    def label(self, language: Language = "en") -> str:
        """Give the sentence that its verdict answers."""
        return self.zh if language == "zh" else self.en

    def with_criteria(self, *added: Criterion) -> "Rule":
        """Give the rule that asks for these as well."""
        if not added:
            return self
        return attrs.evolve(
            self,
            criteria=(*self.criteria, *added),
            when=All((*_all_parts(self.when), *added)),
        )

    def with_notes(self, *added: Criterion) -> "Rule":
        """Give the rule with more notes."""
        return attrs.evolve(self, notes=(*self.notes, *added))


def _restore(*parts: Any) -> Rule:  # noqa: ANN401 - what __reduce__ wrote
    """Make a rule again from its pickled parts."""
    rule_id, subject, criteria, en, zh, when, notes = parts
    return Rule(rule_id, subject, criteria, en=en, zh=zh, when=when, notes=notes)


def substitute(rule: Rule, *criteria: Criterion) -> Rule:
    """Give the rule with some of its criteria or notes replaced, by their ids.

    Args:
        rule: The rule to start from.
        criteria: What stands in for the criteria, or notes, of the same ids.

    Raises:
        PolicyError: The rule has no criterion or note of one of the ids.
    """
    new = {one.id: one for one in criteria}
    unknown = set(new) - {one.id for one in (*rule.criteria, *rule.notes)}
    if unknown:
        msg = f"rule {rule.id!r} has no criterion {', '.join(sorted(unknown))}"
        raise PolicyError(msg)
    return attrs.evolve(
        rule,
        criteria=tuple(new.get(one.id, one) for one in rule.criteria),
        when=_replaced(rule.when, new),
        notes=tuple(new.get(one.id, one) for one in rule.notes),
    )


def _replaced(condition: Condition, new: dict[str, Criterion]) -> Condition:
    """Give a combination with criteria replaced by id."""
    if isinstance(condition, Criterion):
        return new.get(condition.id, condition)
    parts = tuple(_replaced(part, new) for part in condition.parts())
    match condition:
        case Not():
            return Not(*parts)
        case Choose():
            return Choose(*parts)
        case AnyOf():
            return AnyOf(parts)
        case _:
            return All(parts)


def _all_parts(condition: Condition) -> tuple[Condition, ...]:
    """Take an and apart; anything else is one part."""
    return condition.parts() if isinstance(condition, All) else (condition,)


def _combined(when: Condition) -> list[Condition]:
    """Give what a combination combines: criteria, or facts that stand bare."""
    if isinstance(when, (All, AnyOf, Not, Choose)):
        return [one for part in when.parts() for one in _combined(part)]
    return [when]
