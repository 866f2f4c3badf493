"""Two decisions side by side: what changed, and which change turned the verdict."""

from typing import Literal

import attrs

from precisionpov.errors import PolicyError
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.reasoning.document import (
    Explained,
    Heading,
    Language,
    Lines,
    Page,
    Paragraph,
)
from precisionpov.reasoning.expression import CodeFact, Criterion, NumberFact
from precisionpov.reasoning.facts import words_of
from precisionpov.reasoning.findings import Finding, Value, show_value
from precisionpov.reasoning.kleene import combined
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import Unit

__all__ = ["Change", "DecisionComparison", "compare"]


@attrs.frozen
class Change:
    """One thing that differs between two decisions.

    Attributes:
        kind: ``"fact"``, ``"number"`` or ``"criterion"``.
        name: Its name, or the criterion's stable id.
        before: Its value in the first; for a criterion its sentence, or None where
            the first rule lacks it.
        after: The same in the second.
        unit: What it counts; None for truths, codes and criteria.
        turns: Whether this change alone, made to the first, gives another verdict;
            None where it cannot be made alone.
    """

    kind: Literal["fact", "number", "criterion"]
    name: str
    before: Value
    after: Value
    unit: Unit | None
    turns: bool | None

    def text(self, language: Language = "en") -> str:
        """Say it in one line in ``"en"`` or ``"zh"``."""
        before = show_value(self.before, self.unit, language)
        after = show_value(self.after, self.unit, language)
        if language == "zh":
            mark = ";仅此一项即改变结论" if self.turns else ""
            return f"{self.name}:{before} → {after}{mark}"
        mark = "; this alone turns the verdict" if self.turns else ""
        return f"{self.name}: {before} → {after}{mark}"


@attrs.frozen
class DecisionComparison(Explained):
    """What changed between two decisions.

    Attributes:
        before: The first decision.
        after: The second decision.
        changes: Every fact, number and criterion that differs.
        flips: The findings of the second on each of which its verdict turns: were
            the finding the other way, the verdict would be another.
    """

    before: Decision
    after: Decision
    changes: tuple[Change, ...]
    flips: tuple[Finding, ...]

    def page(self, language: Language = "en") -> Page:
        """Give the comparison as a page."""
        zh = language == "zh"
        one, two = (d.verdict.label(language) for d in (self.before, self.after))
        none = "无" if zh else "nothing"
        return Page(
            "两次结论的比较" if zh else "Two decisions compared",
            (
                Paragraph(f"{self.before.on}: {one} → {self.after.on}: {two}"),
                Heading("变化" if zh else "What changed"),
                Lines([one.text(language) for one in self.changes] or [none]),
                Heading("结论取决于" if zh else "The verdict turns on"),
                Lines([one.label(language) for one in self.flips] or [none]),
            ),
        )


def compare(before: Decision, after: Decision) -> DecisionComparison:
    """Say which fact, number or criterion changed, and what would turn the verdict.

    Args:
        before: A decision.
        after: Another, of the same kind of subject: later, in another place, under
            another choice, or with other facts.

    Raises:
        PolicyError: The two judge different kinds of subject.
    """
    if type(before.facts) is not type(after.facts):
        msg = (
            f"{before.rule} judges {type(before.facts).__name__} and {after.rule} "
            f"judges {type(after.facts).__name__}; compare decisions of one kind"
        )
        raise PolicyError(msg)
    changes = (*_facts(before, after), *_numbers(before, after), *_rules(before, after))
    return DecisionComparison(before, after, changes, flips(after))


def flips(decision: Decision) -> tuple[Finding, ...]:
    """Give the findings on each of which, by itself, the verdict turns."""
    rule = decision.law.rule
    truths = {
        one.id: truth
        for one, truth in zip(rule.criteria, decision.answers[1:], strict=True)
    }

    def turned(criterion: Criterion) -> bool:
        known = truths[criterion.id]
        answers = (True, False) if known is None else (not known,)
        return any(
            combined(
                rule.when,
                lambda leaf: (truths | {criterion.id: answer})[getattr(leaf, "id", "")],
                (Criterion,),
            )
            is not decision.answers[0]
            for answer in answers
        )

    return tuple(
        finding
        for criterion, finding in zip(rule.criteria, decision.findings, strict=True)
        if turned(criterion)
    )


def _facts(before: Decision, after: Decision) -> list[Change]:
    """Find the facts that differ, and whether each alone turns the verdict."""
    changes: list[Change] = []
    for name, word in words_of(type(before.facts)).items():
        old, new = getattr(before.facts, name), getattr(after.facts, name)
        if old == new:
            continue
        alone = decide(before.law, attrs.evolve(before.facts, **{name: new}))
        unit = word.unit if isinstance(word, NumberFact) else None
        old, new = (
            word.terms(value) if isinstance(word, CodeFact) and value else value
            for value in (old, new)
        )
        changes.append(
            Change("fact", name, old, new, unit, _turns(before, alone.verdict))
        )
    return changes


def _numbers(before: Decision, after: Decision) -> list[Change]:
    """Find the numbers that differ, and whether each alone turns the verdict."""
    old = dict(zip(before.law.rule.parameters, before.law.numbers, strict=True))
    new = dict(zip(after.law.rule.parameters, after.law.numbers, strict=True))
    changes: list[Change] = []
    for parameter, number in old.items():
        other = new.get(parameter)
        if other is None or other.value == number.value:
            continue
        numbers = tuple({**old, parameter: other}.values())
        alone = decide(attrs.evolve(before.law, numbers=numbers), before.facts)
        changes.append(
            Change(
                "number",
                parameter.name,
                number.value,
                other.value,
                parameter.unit,
                _turns(before, alone.verdict),
            )
        )
    return changes


def _rules(before: Decision, after: Decision) -> list[Change]:
    """Find the criteria that differ; whether one alone turns is not asked."""
    old = {one.id: one for one in before.law.rule.criteria}
    new = {one.id: one for one in after.law.rule.criteria}
    return [
        Change(
            "criterion",
            f"{after.rule}.{name}",
            None if name not in old else old[name].en,
            None if name not in new else new[name].en,
            None,
            None,
        )
        for name in dict.fromkeys((*old, *new))
        if old.get(name) != new.get(name)
    ]


def _turns(before: Decision, verdict: Truth) -> bool:
    """Tell whether a verdict is another one."""
    return verdict is not before.verdict
