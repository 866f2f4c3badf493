"""Many counties evaluated: how many without a missed person, or a wrong exit."""

from collections.abc import Iterable
from fractions import Fraction

import attrs

from precisionpov.derive.answers import require_all
from precisionpov.evaluation.rates import RateKind, percent
from precisionpov.evaluation.result import Evaluation
from precisionpov.reasoning.document import (
    Explained,
    Language,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.truth import Truth

__all__ = ["CountyCount", "EvaluationSummary", "summarise_evaluations"]


@attrs.frozen
class CountyCount:
    """Of how many counties something holds.

    Attributes:
        name: A short stable name of what is counted.
        en: What is counted, in English.
        zh: What is counted, in Chinese.
        count: Of how many counties it certainly holds.
        undecided: Of how many it cannot be told.
        base: How many counties were evaluated.
    """

    name: str
    en: str
    zh: str
    count: int
    undecided: int
    base: int

    def as_text(self, language: Language = "en") -> str:
        """Show the share in percent, rounded half up, or its bounds."""
        if not self.base:
            return percent(None, None, language)
        most = self.count + self.undecided
        low, high = Fraction(self.count, self.base), Fraction(most, self.base)
        return percent(low, high, language)


@attrs.frozen(kw_only=True, repr=False)
class EvaluationSummary(Explained):
    """How many counties came out how.

    Attributes:
        counties: How many counties were evaluated.
        counts: What was counted of them.
    """

    counties: int
    counts: tuple[CountyCount, ...]

    def of(self, name: str) -> CountyCount:
        """Give one count: ``"no_missed"``, ``"no_wrong_exit"``, and so on.

        Raises:
            KeyError: There is no such count.
        """
        return {one.name: one for one in self.counts}[name]

    def page(self, language: Language = "en") -> Page:
        """Give the summary as a page: a row for each count."""
        zh = language == "zh"
        title = "各县评估汇总" if zh else "Counties evaluated"
        about = f"评估县数：{self.counties}" if zh else f"Counties: {self.counties:,}."
        head = (
            ("情况", "县数", "不明", "占比")
            if zh
            else ("what", "counties", "unknown", "share")
        )
        rows = [
            (
                one.zh if zh else one.en,
                f"{one.count:,}",
                f"{one.undecided:,}",
                one.as_text(language),
            )
            for one in self.counts
        ]
        return Page(title, (Paragraph(about), Table(head, rows)))

    def to_dict(self) -> dict[str, object]:
        """Give the summary as plain JSON data."""
        return {
            "counties": self.counties,
            "counts": {
                one.name: {"count": one.count, "undecided": one.undecided}
                for one in self.counts
            },
        }

    def __repr__(self) -> str:
        """Say the shares, in one line."""
        each = ", ".join(f"{one.name} {one.as_text()}" for one in self.counts)
        return f"<EvaluationSummary of {self.counties} counties: {each}>"


def summarise_evaluations(evaluations: Iterable[Evaluation]) -> EvaluationSummary:
    """Count the counties without a missed person, without a wrong exit, and so on.

    In a sample without a wrong case there may still be some in the county.

    Raises:
        TypeError: One is no evaluation.
    """
    passing: list[Truth] = []
    missed: list[Truth] = []
    exits: list[Truth] = []
    for one in require_all(evaluations, Evaluation, "summarise_evaluations"):
        passing.append(one.verdict)
        missed.append(_none(one, RateKind.MISSED))
        exits.append(_none(one, RateKind.WRONG_EXIT))
    both = [a & b for a, b in zip(missed, exits, strict=True)]
    counts = (
        _count("passes", "pass the evaluation", "通过评估", passing),
        _count("no_missed", "nobody missed in the sample", "样本中无漏评", missed),
        _count("no_wrong_exit", "no wrong exit in the sample", "样本中无错退", exits),
        _count("neither", "neither in the sample", "样本中既无漏评又无错退", both),
    )
    return EvaluationSummary(counties=len(passing), counts=counts)


def _none(one: Evaluation, kind: RateKind) -> Truth:
    """Tell whether a sample holds no case of a kind."""
    counted = one.rate(kind).counted
    if counted.count:
        return Truth.NO
    known = counted.base and not counted.undecided
    return Truth.YES if known else Truth.UNKNOWN


def _count(name: str, en: str, zh: str, truths: list[Truth]) -> CountyCount:
    """Count what holds, and what cannot be told."""
    return CountyCount(
        name,
        en,
        zh,
        truths.count(Truth.YES),
        truths.count(Truth.UNKNOWN),
        len(truths),
    )
