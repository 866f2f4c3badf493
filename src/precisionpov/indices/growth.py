"""Why poverty changed: growth of all incomes, or another sharing of them (T-001-01)."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

import attrs

from precisionpov.errors import RecordError
from precisionpov.indices.gaps import figures_of
from precisionpov.indices.incomes import HouseholdIncome, exact_incomes, line_of
from precisionpov.indices.showing import percent, plain_share
from precisionpov.reasoning.document import Explained, Language, Page, Paragraph, Table
from precisionpov.reasoning.term import Term
from precisionpov.reasoning.unit import Unit, show

__all__ = ["ChangeParts", "PovertyChange", "PovertyIndex", "decompose_change"]


class PovertyIndex(Term):
    """The indices of Foster, Greer and Thorbecke (ST-1 to ST-3)."""

    INCIDENCE = "incidence", "incidence", "贫困发生率"
    GAP = "gap", "poverty gap", "贫困深度"
    SEVERITY = "severity", "severity", "贫困强度"


@attrs.frozen(kw_only=True)
class ChangeParts:
    """How one index changed, and what of it each part explains.

    Attributes:
        index: Which index.
        before: Its value in the first year.
        after: Its value in the second.
        only_growth: What it would be with the mean of the second year, shared as in
            the first.
        only_sharing: What it would be with the mean of the first year, shared as in
            the second.
    """

    index: PovertyIndex
    before: Fraction
    after: Fraction
    only_growth: Fraction
    only_sharing: Fraction

    @property
    def change(self) -> Fraction:
        """The change between the years; below zero, poverty fell."""
        return self.after - self.before

    @property
    def growth(self) -> Fraction:
        """The part of growth, seen from the first year (Datt and Ravallion 1992)."""
        return self.only_growth - self.before

    @property
    def redistribution(self) -> Fraction:
        """The part of redistribution, seen from the first year."""
        return self.only_sharing - self.before

    @property
    def residual(self) -> Fraction:
        """What neither part explains."""
        return self.change - self.growth - self.redistribution

    @property
    def average_growth(self) -> Fraction:
        """The part of growth, averaged over both years (Shapley): no residual."""
        return (self.growth + self.after - self.only_sharing) / 2

    @property
    def average_redistribution(self) -> Fraction:
        """The part of redistribution, averaged over both years (Shapley)."""
        return self.change - self.average_growth

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; shares as numerator and denominator."""
        return {
            "index": self.index.value,
            **{name: plain_share(getattr(self, name)) for name in _LABELS},
        }


_LABELS = {
    "before": ("before", "期初"),
    "after": ("after", "期末"),
    "change": ("change", "变化"),
    "growth": ("growth", "增长效应"),
    "redistribution": ("redistribution", "分配效应"),
    "residual": ("residual", "残差"),
    "average_growth": ("growth, averaged", "增长效应（平均）"),
    "average_redistribution": ("redistribution, averaged", "分配效应（平均）"),
}
"""What a page shows of each index, in English and Chinese."""


@attrs.frozen(kw_only=True, repr=False)
class PovertyChange(Explained):
    """How poverty changed between two years.

    Attributes:
        base: Of whom the shares are, in words.
        lines: The lines of the two years, fen a head.
        parts: The indices, each with its parts.
    """

    base: str
    lines: tuple[int, int]
    parts: tuple[ChangeParts, ...]

    def of(self, index: PovertyIndex | str) -> ChangeParts:
        """Give the parts of an index.

        Raises:
            RecordError: There is no such index.
        """
        for one in self.parts:
            if one.index == index:
                return one
        allowed = ", ".join(PovertyIndex)
        raise RecordError.at("index", f"one of {allowed}")

    def page(self, language: Language = "en") -> Page:
        """Give the change as a page: a column for each index."""
        zh = language == "zh"
        first, last = (show(line, Unit.YUAN, language) for line in self.lines)
        about = (
            f"贫困标准：{first}，{last}；分母：{self.base}"
            if zh
            else f"Lines: {first}, then {last} a head. Share of: {self.base}."
        )
        head = (
            "项目" if zh else "part",
            *(one.index.label(language) for one in self.parts),
        )
        rows = [
            (label[zh], *(percent(getattr(one, name), language) for one in self.parts))
            for name, label in _LABELS.items()
        ]
        title = "贫困变化的分解" if zh else "Why poverty changed"
        return Page(title, (Paragraph(about), Table(head, rows)))

    def to_dict(self) -> dict[str, object]:
        """Give the change as plain JSON data."""
        return {
            "base": self.base,
            "lines": list(self.lines),
            "parts": [one.to_dict() for one in self.parts],
        }

    def __repr__(self) -> str:
        """Show the change of incidence and its parts."""
        one = self.of(PovertyIndex.INCIDENCE)
        return (
            f"<PovertyChange of {self.base}: incidence {percent(one.change)}, "
            f"growth {percent(one.growth)}, "
            f"redistribution {percent(one.redistribution)}>"
        )


def decompose_change(
    before: Iterable[HouseholdIncome],
    after: Iterable[HouseholdIncome],
    line: int,
    *,
    base: str,
    line_after: int | None = None,
) -> PovertyChange:
    """Part the change of poverty into growth and redistribution (Datt and Ravallion).

    Growth is what a rise of all incomes by one factor would have done; redistribution
    what another sharing of the same mean would have done. Exact: nothing is rounded.

    Args:
        before: Incomes and people of the first year; exact ones only.
        after: Those of the second. The households need not be the same.
        line: The line of the first year, fen a head.
        base: Of whom the shares are, in words.
        line_after: The line of the second year, where prices rose; else the same.

    Raises:
        RecordError: An income is not exact, a year has nobody, or its mean or a line
            is not above zero.
    """
    lines = (line_of(line), line_of(line if line_after is None else line_after))
    years = (exact_incomes(before), exact_incomes(after))
    means = [
        _mean(one, name) for one, name in zip(years, ("before", "after"), strict=True)
    ]
    # To raise all incomes by a factor is to lower the line by it.
    grown = Fraction(lines[1]) * means[0] / means[1]
    shared = Fraction(lines[0]) * means[1] / means[0]
    cases = (
        _indices(years[0], Fraction(lines[0])),
        _indices(years[1], Fraction(lines[1])),
        _indices(years[0], grown),
        _indices(years[1], shared),
    )
    parts = tuple(
        ChangeParts(
            index=index,
            before=first,
            after=last,
            only_growth=growth,
            only_sharing=sharing,
        )
        for index, first, last, growth, sharing in zip(
            PovertyIndex, *cases, strict=True
        )
    )
    return PovertyChange(base=base, lines=lines, parts=parts)


def _mean(incomes: Sequence[tuple[int, int]], year: str) -> Fraction:
    """Give the mean income a head of a year."""
    whole = sum(net for net, _ in incomes)
    if whole <= 0:
        raise RecordError.at(year, "the mean income of a year is above zero")
    return Fraction(whole, sum(members for _, members in incomes))


def _indices(
    incomes: Sequence[tuple[int, int]], line: Fraction
) -> tuple[Fraction, Fraction, Fraction]:
    """Give incidence, gap and severity below a line that need not be whole fen."""
    scaled = [(net * line.denominator, members) for net, members in incomes]
    people = sum(members for _, members in incomes)
    found = figures_of(scaled, line.numerator, people)
    return found.incidence, found.gap, found.severity
