"""How many are poor, how far below the line, and how unequally (ST-1 to ST-5)."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import lcm

import attrs

from precisionpov.errors import RecordError
from precisionpov.indices.incomes import HouseholdIncome, incomes_between, line_of
from precisionpov.indices.showing import percent, plain_share
from precisionpov.money import A_COUNT, whole_number
from precisionpov.reasoning.document import Explained, Language, Page, Paragraph, Table
from precisionpov.reasoning.unit import Unit, show

__all__ = ["PovertyFigures", "PovertyIndices", "figures_of", "poverty_indices"]


@attrs.frozen(kw_only=True)
class PovertyFigures:
    """The indices of one distribution of income, each exact.

    Attributes:
        population: The people that the shares are of.
        poor: People whose income per head is below the line.
        shortfall: What all of them lack to the line, in fen: the least that could
            lift everybody to it (ST-4).
        gap: The poverty gap, FGT1: the shortfall as a share of the line, over the
            whole population (Foster, Greer and Thorbecke 1984).
        severity: FGT2: the same, each share squared, so that the poorest weigh more.
        gini: The Gini coefficient of incomes among the poor; None where nobody is
            poor, or the poor have no income above zero together.
    """

    population: int
    poor: int
    shortfall: int
    gap: Fraction
    severity: Fraction
    gini: Fraction | None

    @property
    def incidence(self) -> Fraction:
        """The share of people who are poor (贫困发生率), FGT0."""
        return Fraction(self.poor, self.population)

    @property
    def income_gap_ratio(self) -> Fraction | None:
        """How far a poor person is below the line on average; None without poor."""
        return self.gap / self.incidence if self.poor else None

    @property
    def sen(self) -> Fraction | None:
        """Sen's index for many poor people (Sen 1976); None where ``gini`` is None.

        It is the incidence times ``I + (1 - I) G``, with ``I`` for the income gap
        ratio and ``G`` for the Gini coefficient among the poor.
        """
        ratio, gini = self.income_gap_ratio, self.gini
        if ratio is None or gini is None:
            return None
        return self.incidence * (ratio + (1 - ratio) * gini)

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; shares as numerator and denominator."""
        return {
            "population": self.population,
            "poor": self.poor,
            "shortfall": self.shortfall,
            "incidence": plain_share(self.incidence),
            "gap": plain_share(self.gap),
            "severity": plain_share(self.severity),
            "income_gap_ratio": plain_share(self.income_gap_ratio),
            "gini": plain_share(self.gini),
            "sen": plain_share(self.sen),
        }


@attrs.frozen(kw_only=True, repr=False)
class PovertyIndices(Explained):
    """The indices of poverty of many households.

    Where every income is exact, both figures are the same. Else incidence, gap,
    severity and shortfall lie between the two.

    Attributes:
        line: The line, fen a head and year.
        base: Of whom the shares are, in words.
        least: The figures if every open income is as high as it can be.
        most: The figures if every open income is as low as it can be.
        assumed: People whose income has no lowest value; in ``most`` they have
            nothing, neither income nor loss.
    """

    line: int
    base: str
    least: PovertyFigures
    most: PovertyFigures
    assumed: int

    @property
    def exact(self) -> PovertyFigures | None:
        """The figures, where nothing is open; else None."""
        return self.least if self.least == self.most else None

    def page(self, language: Language = "en") -> Page:
        """Give the indices as a page: a row for each."""
        zh = language == "zh"
        about = (
            f"贫困标准：{show(self.line, Unit.YUAN, 'zh')}；分母：{self.base}"
            if zh
            else f"Line: {show(self.line, Unit.YUAN)} a head. Share of: {self.base}."
        )
        ends = (self.least,) if self.exact else (self.least, self.most)
        names = (
            ("收入取上限", "收入取下限") if zh else ("at the highest", "at the lowest")
        )
        head = (
            "指标" if zh else "index",
            *(names if len(ends) > 1 else ("数值" if zh else "value",)),
        )
        rows = [
            (label[zh], *(_cell(one, name, language) for one in ends))
            for name, label in _LABELS.items()
        ]
        title = "贫困指数" if zh else "Indices of poverty"
        return Page(title, (Paragraph(about), Table(head, rows)))

    def to_dict(self) -> dict[str, object]:
        """Give the indices as plain JSON data."""
        return {
            "line": self.line,
            "base": self.base,
            "least": self.least.to_dict(),
            "most": self.most.to_dict(),
            "assumed": self.assumed,
        }

    def __repr__(self) -> str:
        """Show incidence and gap."""
        shares = [
            low if low == high else f"{low} to {high}"
            for low, high in (
                (percent(self.least.incidence), percent(self.most.incidence)),
                (percent(self.least.gap), percent(self.most.gap)),
            )
        ]
        return (
            f"<PovertyIndices of {self.base}: incidence {shares[0]}, gap {shares[1]}>"
        )


_LABELS = {
    "population": ("people", "人口"),
    "poor": ("poor people", "贫困人口"),
    "incidence": ("incidence", "贫困发生率"),
    "gap": ("poverty gap", "贫困深度"),
    "severity": ("severity", "贫困强度"),
    "income_gap_ratio": ("income gap ratio", "收入缺口率"),
    "gini": ("Gini coefficient of the poor", "贫困人口基尼系数"),
    "sen": ("Sen index", "森指数"),
    "shortfall": ("shortfall to the line", "总缺口"),
}
"""What a page shows, in English and Chinese."""


def _cell(figures: PovertyFigures, name: str, language: Language) -> str:
    """Show one number of a row."""
    value: int | Fraction | None = getattr(figures, name)
    if isinstance(value, int):
        unit = Unit.YUAN if name == "shortfall" else Unit.PERSON
        return show(value, unit, language)
    return percent(value, language)


def poverty_indices(
    households: Iterable[HouseholdIncome],
    line: int,
    *,
    base: str,
    population: int | None = None,
) -> PovertyIndices:
    """Tell incidence, gap, severity and Sen's index of many households.

    Poor is who has less a head than the line. Nothing is rounded.

    >>> one = poverty_indices([(100, 1), (600, 2)], 200, base="two households")
    >>> one
    <PovertyIndices of two households: incidence 33.33 %, gap 16.67 %>

    Args:
        households: For each its net income in fen (a :class:`Range` where it is
            known within bounds, None where it is unknown) and its people.
        line: The line in fen a head, as ``NATIONAL.on(day).poverty_line``.
        base: Of whom the shares are, in words. Incomes of the register and of a
            survey are worked out differently; never mix them (IN-61).
        population: The people that the shares are of, where they are more than those
            of the households, as all rural people beside the registered.

    Raises:
        RecordError: An amount or a number of people is none, there is nobody, the
            line is not above zero, or the population is less than the people.
    """
    line = line_of(line)
    found = incomes_between(households)
    people = sum(one for _, _, one in found)
    of = (
        people
        if population is None
        else whole_number(population, A_COUNT, "population")
    )
    if of < max(people, 1):
        raise RecordError.at("population", f"{of} is too few: 1 or more, and {people}")
    least = [(high, one) for _, high, one in found if high is not None]
    most = [
        (min(0, high or 0) if low is None else low, one) for low, high, one in found
    ]
    return PovertyIndices(
        line=line,
        base=base,
        least=figures_of(least, line, of),
        most=figures_of(most, line, of),
        assumed=sum(one for low, _, one in found if low is None),
    )


def figures_of(
    incomes: Iterable[tuple[int, int]], line: int, population: int
) -> PovertyFigures:
    """Add up exact incomes; a household without a highest income is left out."""
    lacking = [
        (line * members - net, net, members)
        for net, members in incomes
        if net < line * members
    ]
    squares: dict[int, int] = {}
    for lack, _, members in lacking:
        squares[members] = squares.get(members, 0) + lack * lack
    shortfall = sum(lack for lack, _, _ in lacking)
    severity = sum((Fraction(one, size) for size, one in squares.items()), Fraction(0))
    return PovertyFigures(
        population=population,
        poor=sum(members for _, _, members in lacking),
        shortfall=shortfall,
        gap=Fraction(shortfall, line * population),
        severity=severity / (line * line * population),
        gini=_gini([(net, members) for _, net, members in lacking]),
    )


def _gini(incomes: Sequence[tuple[int, int]]) -> Fraction | None:
    """Give the Gini coefficient of people, each with the income a head at home."""
    whole = sum(net for net, _ in incomes)
    if whole <= 0:
        return None
    common = lcm(*{members for _, members in incomes})
    people = total = apart = 0
    for net, members in sorted(incomes, key=lambda one: one[0] * (common // one[1])):
        apart += net * people - members * total
        people += members
        total += net
    return Fraction(apart, people * whole)
