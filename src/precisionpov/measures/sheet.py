"""What is known of one kind of measure: who may get it, on what terms, where, when."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

import attrs

from precisionpov.errors import NotInForceError
from precisionpov.policy.eligibility import ANY_MEASURE, ELIGIBILITY
from precisionpov.policy.law import Law
from precisionpov.policy.local.measures import MEASURE_FIGURES, MeasureFigure
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, law_of
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.document import Explained, Language, Page, Paragraph, Table
from precisionpov.reasoning.timeline import Dated
from precisionpov.reasoning.unit import show
from precisionpov.records.kinds import chosen
from precisionpov.records.measure_kinds import MeasureKind

__all__ = ["MeasureSheet", "measure_sheet"]


@attrs.frozen(kw_only=True, repr=False)
class MeasureSheet(Explained):
    """What is known of one kind of measure, and what of it holds by default.

    Attributes:
        kind: The kind.
        on: The day.
        place: The place whose rules are asked, in English and Chinese.
        eligibility: The rule by which a household may get it; None where none is in
            force on that day.
        own: Whether that rule is about this kind; if not, it is what any is asked.
        terms: The rule about its terms; None where none is in force: no document of
            high confidence sets any.
        figures: Figures that are no default: those of places, of other years, and
            those that are remembered. A place that wants one gives it.
    """

    kind: MeasureKind
    on: date
    place: tuple[str, str]
    eligibility: BoundRule | None
    own: bool
    terms: BoundRule | None
    figures: tuple[MeasureFigure, ...]

    def page(self, language: Language = "en") -> Page:
        """Give the sheet as a page: the rules in force, then the other figures."""
        zh = language == "zh"
        head = (
            ("事项", "内容", "适用地区", "年度", "依据")
            if zh
            else ("item", "what", "place", "years", "source")
        )
        rows = [*self._law_rows(language), *self._figure_rows(language)]
        silent = "当日无有效规定。" if zh else "No rule is in force on that day."
        lead = [Paragraph(silent)] if self.eligibility is None else []
        title = f"{self.kind.label(language)} ({self.on})"
        return Page(title, [*lead, Table(head, rows)])

    def _law_rows(self, language: Language) -> Iterator[tuple[str, ...]]:
        """Give a row for each criterion and each number in force."""
        zh = language == "zh"
        items = ("条件", "标准") if zh else ("eligibility", "standard")
        place = self.place[zh]
        for item, law in zip(items, (self.eligibility, self.terms), strict=True):
            if law is None:
                continue
            for one in law.rule.criteria:
                cite = one.cite.text(language)
                days = _years(law.dated, language)
                yield item, one.label(language), place, days, cite
            for parameter, number in zip(law.rule.parameters, law.numbers, strict=True):
                value = show(number.value, parameter.unit, language)
                what = _named(parameter.label(language), value, language)
                cite = number.citation.text(language)
                yield item, what, place, _years(number, language), cite

    def _figure_rows(self, language: Language) -> Iterator[tuple[str, ...]]:
        """Give a row for each figure that is no default."""
        zh = language == "zh"
        item = "参考数值（非默认）" if zh else "figure, no default"
        for one in self.figures:
            number = one.dated.value
            value = (
                f"{number:,}" if one.unit is None else show(number, one.unit, language)
            )
            what = _named(one.zh if zh else one.en, value, language)
            place = _place(one.place, language)
            cite = one.dated.citation.text(language)
            yield item, what, place, _years(one.dated, language), cite

    def to_dict(self) -> dict[str, object]:
        """Give the sheet as plain JSON data, in both languages."""
        return {
            "kind": self.kind.value,
            "on": self.on.isoformat(),
            "own": self.own,
            "rows": {
                language: [
                    list(row)
                    for row in (
                        *self._law_rows(language),
                        *self._figure_rows(language),
                    )
                ]
                for language in LANGUAGES
            },
        }

    def __repr__(self) -> str:
        """Name the kind and the day."""
        return f"<MeasureSheet {self.kind.value} on {self.on}>"


LANGUAGES: tuple[Language, ...] = ("en", "zh")

PLACES: Mapping[str, str] = MappingProxyType(
    {
        "China": "全国",
        "Guizhou": "贵州",
        "Changshun county, Guizhou": "贵州长顺县",
        "Bazhong, Sichuan": "四川巴中",
        "Gansu": "甘肃",
        "one province, not printed which": "某省（未注明）",
        "Yunnan or alike": "云南等地",
    }
)
"""The places of figures, in Chinese."""


def _place(name: str, language: Language) -> str:
    """Name a place."""
    return PLACES[name] if language == "zh" else name


def _named(name: str, value: str, language: Language) -> str:
    """Write a name and its value."""
    return f"{name}：{value}" if language == "zh" else f"{name}: {value}"


def _years(dated: Dated[Any], language: Language) -> str:
    """Write the years in which something holds."""
    last = dated.until.year if dated.until else ("今" if language == "zh" else "now")
    first = dated.since.year
    if first == last:
        return str(first)
    return f"{first}至{last}" if language == "zh" else f"{first} to {last}"


def measure_sheet(
    kind: MeasureKind | str, *, on: date, policy: Policy = NATIONAL
) -> MeasureSheet:
    """Tell what is known of one kind of measure on a day (M-1 to M-18).

    What holds by default stands first, with its source and how sure we are of it.
    Then come figures of places, of other years, and remembered ones: no default.

    Args:
        kind: The kind, or its value.
        on: The day.
        policy: The rules of the place.

    Raises:
        NotInForceError: No window of income is known for that day.
        RecordError: There is no such kind, or it is no calendar day.
    """
    kind = chosen(MeasureKind, kind, "kind")
    law = law_of(policy, on)
    own = _in_force(law, ELIGIBILITY[kind])
    return MeasureSheet(
        kind=kind,
        on=on,
        place=(policy.en, policy.zh),
        eligibility=own or _in_force(law, ANY_MEASURE),
        own=own is not None,
        terms=_in_force(law, f"terms_{kind}"),
        figures=tuple(one for one in MEASURE_FIGURES if one.kind is kind),
    )


def _in_force(law: Law, purpose: str) -> BoundRule | None:
    """Give a rule, or None where none is in force."""
    try:
        return law.rule(purpose)
    except NotInForceError:
        return None
