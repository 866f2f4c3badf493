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
from precisionpov.reasoning.expression import Criterion, NumberFact
from precisionpov.reasoning.facts import words_of
from precisionpov.reasoning.findings import Finding, Value, plain, show_value
from precisionpov.reasoning.kleene import verdict_of
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import Unit
from precisionpov.reasoning.wording import combination

__all__ = ["Change", "DecisionComparison", "compare"]


@attrs.frozen
class Change:
    """One thing that differs between two decisions.

    Attributes:
        kind: ``"fact"``, ``"number"``, ``"criterion"``, or ``"combination"`` where
            the same criteria are combined in another way.
        name: Its name, or the criterion's stable id.
        en: What it is, in English.
        zh: What it is, in Chinese.
        before: Its value in the first; for a criterion its sentence, or None where
            the first rule lacks it.
        after: The same in the second.
        unit: What it counts; None for truths, codes and criteria.
        turns: Whether this change alone, made to the first, gives another verdict;
            None where it cannot be made alone.
    """

    kind: Literal["fact", "number", "criterion", "combination"]
    name: str
    en: str
    zh: str
    before: Value
    after: Value
    unit: Unit | None
    turns: bool | None

    def text(self, language: Language = "en") -> str:
        """Say it in one line in ``"en"`` or ``"zh"``."""
        zh = language == "zh"
        label = self.zh if zh else self.en
        if self.kind == "criterion":
            if self.before is None:
                return f"新增要求：{label}" if zh else f"now also asked: {label}"
            if self.after is None:
                return f"不再要求：{label}" if zh else f"no longer asked: {label}"
            return f"要求有变：{label}" if zh else f"asked otherwise: {label}"
        before = show_value(self.before, self.unit, language)
        after = show_value(self.after, self.unit, language)
        if zh:
            mark = "；仅此一项即改变结论" if self.turns else ""
            return f"{label}：{before} → {after}{mark}"
        mark = "; this alone turns the verdict" if self.turns else ""
        return f"{label}: {before} → {after}{mark}"

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "kind": self.kind,
            "name": self.name,
            "before": plain(self.before),
            "after": plain(self.after),
            "unit": None if self.unit is None else self.unit.value,
            "turns": self.turns,
        }


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

    def to_dict(self) -> dict[str, object]:
        """Give the comparison as plain JSON data, both decisions with it."""
        return {
            "before": self.before.to_dict(),
            "after": self.after.to_dict(),
            "changes": [one.to_dict() for one in self.changes],
            "flips": [one.criterion for one in self.flips],
        }


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
    when, truths = decision.law.rule.when, decision.truths

    def turns(criterion: str, known: bool | None) -> bool:  # noqa: FBT001 - the value
        others = (True, False) if known is None else (not known,)
        return any(
            verdict_of(when, {**truths, criterion: other}) is not decision.answers[0]
            for other in others
        )

    return tuple(
        finding
        for (criterion, known), finding in zip(
            truths.items(), decision.findings, strict=True
        )
        if turns(criterion, known)
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
        turns = _turns(before, alone.verdict)
        changes.append(Change("fact", name, word.en, word.zh, old, new, unit, turns))
    return changes


def _numbers(before: Decision, after: Decision) -> list[Change]:
    """Find the numbers that differ, and whether each alone turns the verdict."""
    old = dict(zip(before.law.rule.parameters, before.law.numbers, strict=True))
    new = dict(zip(after.law.rule.parameters, after.law.numbers, strict=True))
    changes: list[Change] = []
    for one, number in old.items():
        other = new.get(one)
        if other is None or other.value == number.value:
            continue
        numbers = tuple({**old, one: other}.values())
        alone = decide(attrs.evolve(before.law, numbers=numbers), before.facts)
        changes.append(
            Change(
                "number",
                one.name,
                one.en,
                one.zh,
                number.value,
                other.value,
                one.unit,
                _turns(before, alone.verdict),
            )
        )
    return changes


def _rules(before: Decision, after: Decision) -> list[Change]:
    """Find the criteria that differ; whether one alone turns is not asked."""
    old = {one.id: one for one in before.law.rule.criteria}
    new = {one.id: one for one in after.law.rule.criteria}
    changes: list[Change | None] = [
        _criterion(f"{after.rule}.{name}", old.get(name), new.get(name))
        for name in dict.fromkeys((*old, *new))
    ]
    if old.keys() == new.keys():
        changes.append(_combination(before, after))
    return [one for one in changes if one is not None]


def _criterion(
    name: str, before: Criterion | None, after: Criterion | None
) -> Change | None:
    """Say how a criterion changed in what it asks, if it did."""
    known = before if after is None else after
    if known is None or _same(before, after):
        return None
    was, now = (None if one is None else one.en for one in (before, after))
    return Change("criterion", name, known.en, known.zh, was, now, None, None)


def _same(before: Criterion | None, after: Criterion | None) -> bool:
    """Tell whether two criteria ask the same."""
    if before is None or after is None:
        return False
    return before.condition == after.condition


def _combination(before: Decision, after: Decision) -> Change | None:
    """Say how the same criteria are combined otherwise, if they are."""
    old, new = (combination(one.law.rule.when) for one in (before, after))
    if old == new:
        return None
    en, zh = "how the criteria combine", "各项要求的组合方式"
    return Change("combination", after.rule, en, zh, old, new, None, None)


def _turns(before: Decision, verdict: Truth) -> bool:
    """Tell whether a verdict is another one."""
    return verdict is not before.verdict
