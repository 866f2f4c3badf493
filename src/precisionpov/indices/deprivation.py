"""Poverty in several dimensions at once: Alkire and Foster's index (ST-6, ST-7)."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from math import lcm

import attrs

from precisionpov.errors import RecordError
from precisionpov.indices.showing import percent, plain_share
from precisionpov.money import exact_number, whole_number
from precisionpov.reasoning.decide import Decision
from precisionpov.reasoning.document import Explained, Language, Page, Paragraph, Table

__all__ = [
    "DeprivationFigures",
    "DeprivationIndex",
    "IndicatorFigures",
    "deprivation_index",
    "deprivations",
]

OF_THE_YEAR = "not_in_year_identified"
"""The criterion of an exit that is about the day, and no deprivation."""


@attrs.frozen(kw_only=True)
class IndicatorFigures:
    """One indicator of the index.

    Attributes:
        indicator: Its name.
        weight: Its weight; all weights are 1 together.
        deprived: People who are deprived in it.
        censored: Those of them who are poor by the index.
        contribution: Its share of the index; None where the index is zero.
    """

    indicator: str
    weight: Fraction
    deprived: int
    censored: int
    contribution: Fraction | None


@attrs.frozen(kw_only=True)
class DeprivationFigures:
    """The index if every open question is answered in one way.

    Attributes:
        population: The people that the shares are of.
        poor: People whose weighted deprivations reach the cut-off.
        index: The adjusted headcount M0: the weighted deprivations of the poor, as a
            share of all that could be.
        indicators: Each indicator, in the order of the weights.
    """

    population: int
    poor: int
    index: Fraction
    indicators: tuple[IndicatorFigures, ...]

    @property
    def incidence(self) -> Fraction:
        """The share of people who are poor in several dimensions, H."""
        return Fraction(self.poor, self.population)

    @property
    def intensity(self) -> Fraction | None:
        """The share of deprivations that a poor person has on average, A."""
        return self.index / self.incidence if self.poor else None

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; shares as numerator and denominator."""
        return {
            "population": self.population,
            "poor": self.poor,
            "incidence": plain_share(self.incidence),
            "intensity": plain_share(self.intensity),
            "index": plain_share(self.index),
            "indicators": [
                {
                    "indicator": one.indicator,
                    "weight": plain_share(one.weight),
                    "deprived": one.deprived,
                    "censored": one.censored,
                    "contribution": plain_share(one.contribution),
                }
                for one in self.indicators
            ],
        }


@attrs.frozen(kw_only=True, repr=False)
class DeprivationIndex(Explained):
    """Poverty in several dimensions (多维贫困).

    Incidence and index lie between the two figures; where nothing is open, both are
    the same.

    Attributes:
        cutoff: From which share of deprivations on somebody is poor.
        base: Of whom the shares are, in words.
        least: The figures if nobody is deprived where that is not known.
        most: The figures if everybody is.
    """

    cutoff: Fraction
    base: str
    least: DeprivationFigures
    most: DeprivationFigures

    @property
    def exact(self) -> DeprivationFigures | None:
        """The figures, where nothing is open; else None."""
        return self.least if self.least == self.most else None

    def page(self, language: Language = "en") -> Page:
        """Give the index as a page: the figures, and a row for each indicator."""
        zh = language == "zh"
        ends = (self.least,) if self.exact else (self.least, self.most)
        about = (
            f"临界值：{percent(self.cutoff, 'zh')}；分母：{self.base}"
            if zh
            else f"Cut-off: {percent(self.cutoff)}. Share of: {self.base}."
        )
        names = (
            ("多维贫困发生率", "平均剥夺份额", "多维贫困指数")
            if zh
            else ("incidence", "intensity", "index")
        )
        shares = [(one.incidence, one.intensity, one.index) for one in ends]
        rows = [
            (name, *(percent(share, language) for share in row))
            for name, row in zip(names, zip(*shares, strict=True), strict=True)
        ]
        pairs = zip(*(one.indicators for one in ends), strict=True)
        told = "指数贡献" if zh else "of the index"
        rows += [
            (
                f"{row[0].indicator}：{told}" if zh else f"{row[0].indicator}, {told}",
                *(percent(one.contribution, language) for one in row),
            )
            for row in pairs
        ]
        columns = (
            ("未知作未剥夺", "未知作剥夺")
            if zh
            else ("unknown as not deprived", "unknown as deprived")
        )
        value = ("数值" if zh else "value",)
        head = ("指标" if zh else "figure", *(columns if len(ends) > 1 else value))
        title = "多维贫困" if zh else "Poverty in several dimensions"
        return Page(title, (Paragraph(about), Table(head, rows)))

    def to_dict(self) -> dict[str, object]:
        """Give the index as plain JSON data."""
        return {
            "cutoff": plain_share(self.cutoff),
            "base": self.base,
            "least": self.least.to_dict(),
            "most": self.most.to_dict(),
        }

    def __repr__(self) -> str:
        """Show incidence and index."""
        ends = (self.least,) if self.exact else (self.least, self.most)
        incidence = " to ".join(percent(one.incidence) for one in ends)
        index = " to ".join(percent(one.index) for one in ends)
        return (
            f"<DeprivationIndex of {self.base}: incidence {incidence}, index {index}>"
        )


def deprivations(decision: Decision) -> dict[str, bool | None]:
    """Give what a household lacks of what the rule of its exit asks (ST-7).

    Each criterion that does not hold is a deprivation: income, food, clothing,
    education, medical care, housing, water. Whether it is the year of identification
    is none. To exit is to be deprived in nothing, so a cut-off as small as the
    smallest weight counts who may not exit.

    Args:
        decision: As ``assess_exit`` of a household gives it.
    """
    return {
        name: None if truth is None else not truth
        for name, truth in decision.truths.items()
        if name != OF_THE_YEAR
    }


def deprivation_index(
    people: Iterable[tuple[Mapping[str, bool | None], int]],
    weights: Mapping[str, Fraction | int],
    *,
    base: str,
    cutoff: Fraction | int = Fraction(1, 3),
) -> DeprivationIndex:
    """Tell poverty in several dimensions (Alkire and Foster 2011).

    Somebody is poor whose deprivations, weighted, reach the cut-off. The weights are
    yours: the usual index gives each of its three dimensions a third, and divides
    that evenly among the indicators of the dimension.

    Args:
        people: For each household whether it is deprived in each indicator (None
            where unknown; other names are passed over) and how many people it counts.
        weights: For each indicator its weight; together they are exactly 1.
        base: Of whom the shares are, in words.
        cutoff: From which share on somebody is poor, above 0 and at most 1.

    Raises:
        RecordError: Weights are not above zero or not 1 together, the cut-off is
            outside its bounds, a household lacks an indicator, or there is nobody.
    """
    exact = {
        name: exact_number(weight, f"weights.{name}")
        for name, weight in weights.items()
    }
    if any(weight <= 0 for weight in exact.values()) or sum(exact.values()) != 1:
        raise RecordError.at("weights", "are above 0 and sum to exactly 1")
    least = exact_number(cutoff, "cutoff")
    if not 0 < least <= 1:
        raise RecordError.at("cutoff", "is above 0 and at most 1")
    rows = [
        _row(lacks, members, exact, place)
        for place, (lacks, members) in enumerate(people)
    ]
    if not rows:
        raise RecordError.at("people", "there is nobody")
    return DeprivationIndex(
        cutoff=least,
        base=base,
        least=_figures(rows, exact, least, unknown=False),
        most=_figures(rows, exact, least, unknown=True),
    )


Row = tuple[tuple[bool | None, ...], int]


def _row(
    lacks: Mapping[str, object],
    members: int,
    weights: Mapping[str, Fraction],
    place: int,
) -> Row:
    """Give a household's deprivations in the order of the weights."""
    path = f"people[{place}]"
    allowed = "a whole number of people, 1 or more"
    if whole_number(members, allowed, path) < 1:
        raise RecordError.at(path, allowed)
    values: list[bool | None] = []
    for name in weights:
        if name not in lacks:
            raise RecordError.at(f"{path}.{name}", "is missing; None where unknown")
        value = lacks[name]
        if value is not None and not isinstance(value, bool):
            given = type(value).__name__
            problem = f"is True, False or None, not {given}"
            raise RecordError.at(f"{path}.{name}", problem)
        values.append(value)
    return tuple(values), int(members)


def _figures(
    rows: Iterable[Row],
    weights: Mapping[str, Fraction],
    cutoff: Fraction,
    *,
    unknown: bool,
) -> DeprivationFigures:
    """Add the deprivations up, with every unknown one taken in one way."""
    common = lcm(cutoff.denominator, *(one.denominator for one in weights.values()))
    sizes = [int(one * common) for one in weights.values()]
    least = int(cutoff * common)
    counts: dict[tuple[bool, ...], int] = {}
    for values, members in rows:
        key = tuple(unknown if one is None else one for one in values)
        counts[key] = counts.get(key, 0) + members
    scores = {
        key: sum(w for w, one in zip(sizes, key, strict=True) if one) for key in counts
    }
    poor = {key: people for key, people in counts.items() if scores[key] >= least}
    population = sum(counts.values())
    lost = sum(scores[key] * people for key, people in poor.items())
    indicators = tuple(
        IndicatorFigures(
            indicator=name,
            weight=weights[name],
            deprived=_having(i, counts),
            censored=_having(i, poor),
            contribution=Fraction(sizes[i] * _having(i, poor), lost) if lost else None,
        )
        for i, name in enumerate(weights)
    )
    return DeprivationFigures(
        population=population,
        poor=sum(poor.values()),
        index=Fraction(lost, common * population),
        indicators=indicators,
    )


def _having(place: int, counts: Mapping[tuple[bool, ...], int]) -> int:
    """Count the people who are deprived in one indicator."""
    return sum(people for key, people in counts.items() if key[place])
