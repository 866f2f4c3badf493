"""Findings, and what a caseworker is told besides them.

Findings are made by the dozen for every subject that is explained, so they and their
evidence are named tuples, the cheapest frozen values.
"""

from typing import Literal, NamedTuple

import attrs

from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.term import Language, Term
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import Unit, show

__all__ = ["Evidence", "Finding", "Margin", "Missing", "Value", "plain", "show_value"]

Value = bool | int | str | Range | None
"""What a fact or a number can be."""


def show_value(value: Value, unit: Unit | None, language: Language = "en") -> str:
    """Show the value of a fact or a number in ``"en"`` or ``"zh"``."""
    if value is None or value is True or value is False:
        return Truth.of(value).label(language)
    if isinstance(value, Term):
        return value.label(language)
    if unit is None or isinstance(value, str):
        return str(value)
    return show(value, unit, language)


def plain(value: Value) -> object:
    """Give the value of a fact or a number as plain JSON data."""
    if isinstance(value, Range):
        return {"low": value.low, "high": value.high}
    return str(value.value) if isinstance(value, Term) else value


class Evidence(NamedTuple):
    """One side of what a finding rests on.

    Attributes:
        kind: ``"fact"`` for what is recorded or was worked out from the record,
            ``"number"`` for a parameter that a document sets.
        name: The name of the fact or parameter.
        value: Its value; None where it is unknown.
        unit: What it counts; None for truths and codes.
        en: What it is, in English.
        zh: What it is, in Chinese.
        citation: For a number, its source.
    """

    kind: Literal["fact", "number"]
    name: str
    value: Value
    unit: Unit | None
    en: str
    zh: str
    citation: Citation | None = None

    def text(self, language: Language = "en") -> str:
        """Say it in ``"en"`` or ``"zh"``."""
        shown = show_value(self.value, self.unit, language)
        return f"{self.zh}：{shown}" if language == "zh" else f"{self.en}: {shown}"

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; amounts in whole fen."""
        return {
            "kind": self.kind,
            "name": self.name,
            "value": plain(self.value),
            "unit": None if self.unit is None else self.unit.value,
            "citation": None if self.citation is None else self.citation.to_dict(),
        }


Look = tuple[str, Unit | None, str, str, Evidence | None]
"""What a criterion looks at: name, unit, English, Chinese; for a number all of it."""


class Finding(NamedTuple):
    """What one criterion found of one subject.

    Attributes:
        criterion: Its stable id, as in ``"household_exit.housing"``.
        subject: The id of whom or what it is about.
        truth: Whether its sentence holds.
        en: The sentence, in English.
        zh: The sentence, in Chinese.
        evidence: What it rests on: both sides of every comparison.
        citation: The source of the criterion.
    """

    criterion: str
    subject: str
    truth: Truth
    en: str
    zh: str
    evidence: tuple[Evidence, ...]
    citation: Citation

    def label(self, language: Language = "en") -> str:
        """Give the sentence in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "criterion": self.criterion,
            "subject": self.subject,
            "truth": self.truth.value,
            "en": self.en,
            "zh": self.zh,
            "evidence": [one.to_dict() for one in self.evidence],
            "citation": self.citation.to_dict(),
        }


@attrs.frozen
class Missing:
    """A fact that is unknown, or only bounded, and that the verdict turns on.

    Attributes:
        fact: Its name.
        paths: The places in the record that would settle it.
        en: What it says, in English.
        zh: What it says, in Chinese.
    """

    fact: str
    paths: tuple[str, ...]
    en: str
    zh: str

    def label(self, language: Language = "en") -> str:
        """Give what it says in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {"fact": self.fact, "paths": list(self.paths)}


@attrs.frozen
class Margin:
    """How far a compared amount is from its threshold; positive is above.

    For a value per head the whole household's distance is given, exact:
    what is shared out, less the threshold times the heads.

    Attributes:
        criterion: The stable id of the criterion that compares.
        fact: The name of what is compared.
        low: The lowest distance possible; None where there is no bound.
        high: The highest distance possible; None where there is no bound.
        unit: What it counts.
        heads: By how many it is shared; None where it is not, or not known exactly.
    """

    criterion: str
    fact: str
    low: int | None
    high: int | None
    unit: Unit
    heads: int | None = None

    @property
    def low_per_head(self) -> int | None:
        """The lowest distance per head, for display only, rounded toward zero."""
        return _toward_zero(self.low, self.heads)

    @property
    def high_per_head(self) -> int | None:
        """The highest distance per head, for display only, rounded toward zero."""
        return _toward_zero(self.high, self.heads)

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "criterion": self.criterion,
            "fact": self.fact,
            "low": self.low,
            "high": self.high,
            "unit": self.unit.value,
            "heads": self.heads,
        }


def _toward_zero(total: int | None, heads: int | None) -> int | None:
    """Share out for display, rounded toward zero."""
    if total is None or heads is None:
        return None
    share = abs(total) // heads
    return share if total >= 0 else -share
