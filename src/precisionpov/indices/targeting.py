"""Who is poor beside who is listed: errors of targeting (ST-8 to ST-12, ST-14).

The two official rates have other bases than the usual ones. The missed rate (漏评率) is
a share of those not listed; the exclusion error is a share of the poor. They are
never the same figure (ST-11).
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction

import attrs

from precisionpov.errors import RecordError
from precisionpov.indices.incomes import people_of
from precisionpov.indices.showing import percent
from precisionpov.money import whole_number
from precisionpov.reasoning.document import Explained, Language, Page, Paragraph, Table
from precisionpov.reasoning.truth import Truth
from precisionpov.statistics import Incidence, Interval

__all__ = [
    "TargetingTable",
    "targeting_by_rank",
    "targeting_table",
]


@attrs.frozen(kw_only=True, repr=False)
class TargetingTable(Explained):
    """Counts of the poor and the listed (ST-8). Of some nobody can tell.

    Attributes:
        base: What is counted, in words, as in ``"rural people"``.
        poor_listed: Poor, and listed.
        others_listed: Not poor, and listed.
        poor_unlisted: Poor, and not listed.
        others_unlisted: Neither.
        open_listed: Listed; whether poor is not known.
        open_unlisted: Not listed; whether poor is not known.
    """

    base: str
    poor_listed: int = 0
    others_listed: int = 0
    poor_unlisted: int = 0
    others_unlisted: int = 0
    open_listed: int = 0
    open_unlisted: int = 0

    def __attrs_post_init__(self) -> None:
        """Refuse counts below zero.

        Raises:
            RecordError: A count is below zero.
        """
        for name in _LABELS:
            if getattr(self, name) < 0:
                raise RecordError.at(name, "a count is 0 or more")

    @property
    def listed(self) -> int:
        """All who are listed."""
        return self.poor_listed + self.others_listed + self.open_listed

    @property
    def unlisted(self) -> int:
        """All who are not."""
        return self.poor_unlisted + self.others_unlisted + self.open_unlisted

    @property
    def missed_rate(self) -> Incidence | None:
        """The official missed rate: the poor among those not listed (漏评率)."""
        if not self.unlisted:
            return None
        return Incidence(
            self.poor_unlisted, self.open_unlisted, self.unlisted, "not listed"
        )

    @property
    def inclusion_error(self) -> Incidence | None:
        """Who is not poor among the listed: leakage; officially 错评率 (ST-10)."""
        if not self.listed:
            return None
        return Incidence(self.others_listed, self.open_listed, self.listed, "listed")

    @property
    def exclusion_error(self) -> Interval | None:
        """Who is not listed among the poor: undercoverage (ST-9).

        None where there may be no poor at all.
        """
        poor = self.poor_listed + self.poor_unlisted
        if not poor:
            return None
        return Interval(
            Fraction(self.poor_unlisted, poor + self.open_listed),
            Fraction(
                self.poor_unlisted + self.open_unlisted, poor + self.open_unlisted
            ),
        )

    @property
    def differential(self) -> Interval | None:
        """The share of the poor who are listed, less that of the others (ST-12).

        1 is perfect, 0 is chance (Ravallion 2007). None where there may be no poor,
        or nobody else.
        """
        poor = self.poor_listed + self.poor_unlisted
        others = self.others_listed + self.others_unlisted
        if not poor or not others:
            return None
        return Interval(
            Fraction(self.poor_listed, poor + self.open_unlisted)
            - Fraction(
                self.others_listed + self.open_listed, others + self.open_listed
            ),
            Fraction(self.poor_listed + self.open_listed, poor + self.open_listed)
            - Fraction(self.others_listed, others + self.open_unlisted),
        )

    @property
    def misplaced(self) -> Incidence | None:
        """Who stands on the wrong side, of all (ST-14); None of nobody."""
        everybody = self.listed + self.unlisted
        if not everybody:
            return None
        wrong = self.others_listed + self.poor_unlisted
        return Incidence(
            wrong, self.open_listed + self.open_unlisted, everybody, self.base
        )

    def page(self, language: Language = "en") -> Page:
        """Give the table as a page: counts, then errors with their bases."""
        zh = language == "zh"
        counts = [
            (label[zh], f"{getattr(self, name):,}") for name, label in _LABELS.items()
        ]
        shares = (
            _ends(self.missed_rate),
            _ends(self.inclusion_error),
            _ends(self.misplaced),
            _span(self.exclusion_error),
            _span(self.differential),
        )
        errors = [
            (name[zh], _between(*share, language))
            for name, share in zip(_ERRORS, shares, strict=True)
        ]
        heads = (
            (("情形", "数量"), ("指标", "数值"))
            if zh
            else (("case", "count"), ("figure", "value"))
        )
        about = f"统计对象：{self.base}" if zh else f"Counted: {self.base}."
        title = "瞄准误差" if zh else "Errors of targeting"
        return Page(
            title, (Paragraph(about), Table(heads[0], counts), Table(heads[1], errors))
        )

    def to_dict(self) -> dict[str, object]:
        """Give the table as plain JSON data."""
        return {
            "base": self.base,
            **{name: getattr(self, name) for name in _LABELS},
        }

    def __repr__(self) -> str:
        """Show both errors."""
        excluded = _between(*_span(self.exclusion_error), "en")
        included = _between(*_ends(self.inclusion_error), "en")
        return (
            f"<TargetingTable of {self.base}: exclusion error {excluded}, "
            f"inclusion error {included}>"
        )


_LABELS = {
    "poor_listed": ("poor, listed", "贫困且在册"),
    "others_listed": ("not poor, listed", "非贫困但在册"),
    "poor_unlisted": ("poor, not listed", "贫困但不在册"),
    "others_unlisted": ("not poor, not listed", "非贫困且不在册"),
    "open_listed": ("not known, listed", "不明，在册"),
    "open_unlisted": ("not known, not listed", "不明，不在册"),
}

_ERRORS = (
    ("missed rate, of those not listed", "漏评率（占不在册）"),
    ("inclusion error, of the listed", "错评率（占在册）"),
    ("on the wrong side, of all", "错分率（占全部）"),
    ("exclusion error, of the poor", "遗漏误差（占贫困）"),
    ("targeting differential", "瞄准差"),
)

Ends = tuple[Fraction | None, Fraction | None]


def _ends(share: Incidence | None) -> Ends:
    """Give the lowest and highest share."""
    if share is None:
        return None, None
    return (
        Fraction(share.poor, share.population),
        Fraction(share.poor + share.undecided, share.population),
    )


def _span(share: Interval | None) -> Ends:
    """Give the ends of an interval."""
    return (None, None) if share is None else (share.low, share.high)


def _between(low: Fraction | None, high: Fraction | None, language: Language) -> str:
    """Show a share, or both its ends where it is open."""
    joined = "至" if language == "zh" else " to "
    ends = (low,) if low == high else (low, high)
    return joined.join(percent(one, language) for one in ends)


def targeting_table(
    cases: Iterable[tuple[Truth, bool, int]], *, base: str
) -> TargetingTable:
    """Count who is poor beside who is listed.

    Args:
        cases: For each household whether it is poor, as a decision's verdict,
            whether it is listed, and how many people it counts.
        base: What is counted, in words.

    Raises:
        RecordError: A number of people is below 1 or none.
        TypeError: A verdict is no :class:`Truth`, or ``listed`` no bool.
    """
    counts: dict[tuple[Truth, bool], int] = {}
    for place, (poor, listed, members) in enumerate(cases):
        if type(poor) is not Truth or type(listed) is not bool:
            given = f"{type(poor).__name__} and {type(listed).__name__}"
            msg = f"a case is a Truth, a bool and people, not {given}"
            raise TypeError(msg)
        people = people_of(members, place)
        counts[poor, listed] = counts.get((poor, listed), 0) + people
    return TargetingTable(
        base=base,
        poor_listed=counts.get((Truth.YES, True), 0),
        others_listed=counts.get((Truth.NO, True), 0),
        poor_unlisted=counts.get((Truth.YES, False), 0),
        others_unlisted=counts.get((Truth.NO, False), 0),
        open_listed=counts.get((Truth.UNKNOWN, True), 0),
        open_unlisted=counts.get((Truth.UNKNOWN, False), 0),
    )


def targeting_by_rank(
    places: Mapping[str, tuple[int, bool]], *, base: str
) -> TargetingTable:
    """Hold a list of places against their rank by income (ST-14).

    As many places as are listed are taken for poor, those with the lowest income.
    Where several share the last rank, which of them are poor is not known.

    Args:
        places: For each county or village its income per head in fen, and whether
            it is listed.
        base: What is counted, in words, as in ``"counties"``.

    Raises:
        RecordError: An income is no whole number.
    """
    incomes = {
        name: whole_number(income, "whole fen", f"places.{name}")
        for name, (income, _) in places.items()
    }
    listed = sum(1 for _, one in places.values() if one)
    ranked = sorted(incomes.values())
    last = ranked[listed - 1] if listed else None
    after = ranked[listed] if listed < len(ranked) else None

    def poor(income: int) -> Truth:
        if last is None or income > last:
            return Truth.NO
        return Truth.UNKNOWN if income == last == after else Truth.YES

    cases = [(poor(incomes[name]), bool(one), 1) for name, (_, one) in places.items()]
    return targeting_table(cases, base=base)
