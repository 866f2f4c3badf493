"""Rules: named criteria, and how they combine."""

from collections.abc import Callable
from typing import Any

import attrs

from precisionpov.errors import PolicyError
from precisionpov.reasoning.expression import (
    All,
    Condition,
    Criterion,
    Fact,
    Parameter,
    facts_in,
    parameters_in,
    walk,
)
from precisionpov.reasoning.facts import Facts, words_of

__all__ = ["Answers", "Rule", "substitute"]

DEEPEST = 30
"""How deep a condition may nest; real ones are about five deep."""

Answers = tuple[bool | None, ...]
"""The verdict, then the truth of each criterion: True, False, or None (unknown)."""


@attrs.frozen
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
            verdict, a criterion outside ``when`` or twice in it, two of one id, or
            a condition nested deeper than 30.
    """

    id: str
    subject: type[Facts]
    criteria: tuple[Criterion, ...] = attrs.field(converter=tuple)
    en: str = attrs.field(kw_only=True)
    zh: str = attrs.field(kw_only=True)
    when: Condition = attrs.field(
        kw_only=True,
        default=attrs.Factory(lambda self: All(self.criteria), takes_self=True),
    )
    notes: tuple[Criterion, ...] = attrs.field(
        kw_only=True, default=(), converter=tuple
    )
    _compiled: Callable[..., Answers] | None = attrs.field(
        init=False, default=None, eq=False, repr=False
    )
    _compiled_notes: Callable[..., Answers] | None = attrs.field(
        init=False, default=None, eq=False, repr=False
    )

    def __attrs_post_init__(self) -> None:
        """Refuse a rule that could not be asked, or not answered exactly."""
        ids = [one.id for one in (*self.criteria, *self.notes)]
        twice = next((one for one in ids if ids.count(one) > 1), None)
        if twice is not None or not ids:
            self._refuse(f"the id {twice!r} twice" if twice else "no criterion")
        for condition in (self.when, *self.notes):
            self._check_depth(condition)
        used = [one for one in walk(self.when) if isinstance(one, Criterion)]
        if sorted(one.id for one in used) != sorted(one.id for one in self.criteria):
            self._refuse("`when` combines each criterion of the rule, and each once")
        words = words_of(self.subject)
        for condition in (self.when, *self.notes):
            facts = facts_in(condition)
            for fact in facts:
                if words.get(fact.name) != fact:
                    self._refuse(
                        f"{self.subject.__name__} has no fact {fact.name!r}; "
                        "add it there or use one of its facts"
                    )
                if condition is self.when and facts.count(fact) > 1:
                    self._refuse(
                        f"the fact {fact.name!r} stands twice; say it once, with "
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

    def _refuse(self, what: str) -> None:
        """Raise for a fault in how the rule is built."""
        msg = f"rule {self.id!r}: {what}"
        raise PolicyError(msg)

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

    def label(self, language: str = "en") -> str:
        """Give the sentence that its verdict answers."""
        return self.zh if language == "zh" else self.en

    def with_criteria(self, *added: Criterion) -> "Rule":
        """Give the rule that asks for these as well."""
        return attrs.evolve(
            self, criteria=(*self.criteria, *added), when=All((self.when, *added))
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
    swapped = tuple(_replaced(part, new) for part in condition.parts())
    if not swapped:
        return condition
    names = [field.name for field in attrs.fields(type(condition))]  # type: ignore[arg-type]
    if names == ["conditions"]:
        return attrs.evolve(condition, conditions=swapped)  # type: ignore[misc]
    return attrs.evolve(condition, **dict(zip(names, swapped, strict=True)))  # type: ignore[misc]
