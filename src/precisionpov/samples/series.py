"""Published series and figures of places: which reproduce, and which do not.

Every figure is worked out again from the numbers printed beside it. Where that gives
something else, or a number that the page itself denies, it is an anomaly: it is shown
with both, and never mended.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from math import ceil, floor

import attrs

from precisionpov.policy.county_series import (
    COUNTIES_EXITED,
    COUNTIES_IN_AREAS,
    COUNTIES_IN_BOTH,
    KEY_COUNTIES,
    POOR_COUNTIES,
    SPOT_CHECKED,
)
from precisionpov.policy.national_series import RURAL_POOR, RURAL_POOR_SHARE
from precisionpov.policy.register_series import (
    REGISTERED_HOUSEHOLDS,
    REGISTERED_PEOPLE,
)
from precisionpov.reasoning.document import Explained, Language, Page, Paragraph, Table
from precisionpov.statistics import Incidence

__all__ = ["PublishedFigure", "PublishedFigures", "implied_base", "published_figures"]

YEARS = range(2010, 2020)
"""The years whose rate of rural poverty is above zero."""


@attrs.frozen(kw_only=True)
class PublishedFigure:
    """One figure as printed, and as worked out again.

    Attributes:
        id: Its name.
        en: What it is, in English.
        zh: The same in Chinese.
        printed: What is printed.
        worked: What comes out.
        holds: Whether both agree.
    """

    id: str
    en: str
    zh: str
    printed: str
    worked: str
    holds: bool


@attrs.frozen(kw_only=True, repr=False)
class PublishedFigures(Explained):
    """All figures that were looked at.

    Attributes:
        figures: The figures, in order.
    """

    figures: tuple[PublishedFigure, ...]

    @property
    def anomalies(self) -> tuple[PublishedFigure, ...]:
        """Those that do not agree with what is printed beside them."""
        return tuple(one for one in self.figures if not one.holds)

    def page(self, language: Language = "en") -> Page:
        """Give the figures as a page."""
        zh = language == "zh"
        number, odd = len(self.figures), len(self.anomalies)
        title = "公开数据复核" if zh else "Published figures, worked out again"
        about = (
            f"共{number}项，其中{odd}项与同页数据不符。"
            if zh
            else f"{number} figures; {odd} do not agree with what stands beside them."
        )
        head = (
            ("项目", "公布", "复核", "是否相符")
            if zh
            else ("figure", "printed", "worked out", "agrees")
        )
        yes, no = ("是", "否") if zh else ("yes", "no")
        rows = [
            (
                one.zh if zh else one.en,
                one.printed,
                one.worked,
                yes if one.holds else no,
            )
            for one in self.figures
        ]
        return Page(title, (Paragraph(about), Table(head, rows)))

    def to_dict(self) -> dict[str, object]:
        """Give the figures as plain JSON data."""
        return {"figures": [attrs.asdict(one) for one in self.figures]}

    def __repr__(self) -> str:
        """Count the figures and the anomalies."""
        odd = ", ".join(one.id for one in self.anomalies)
        return f"<PublishedFigures: {len(self.figures)}, anomalies: {odd}>"


def implied_base(poor: int, rate: int, scale: int) -> tuple[int, int]:
    """Give the populations of which some people are a rounded share.

    A share printed as ``rate`` of ``scale`` (``94`` of ``1000`` for 9.4 %) lies from
    half a unit below to just under half a unit above.

    >>> implied_base(24_047, 94, 1000)
    (254466, 257187)

    Args:
        poor: The people.
        rate: The share as printed, above zero.
        scale: What the share is of: 1,000 for a percentage with one decimal.

    Returns:
        The smallest and the largest population, both included.
    """
    high = Fraction(2 * poor * scale, 2 * rate - 1)
    low = Fraction(2 * poor * scale, 2 * rate + 1)
    return floor(low) + 1, floor(high)


def published_figures() -> PublishedFigures:
    """Work out again the county series, the national series and figures of places."""
    figures = (*_counties(), *_spot_checks(), *_register(), *_nation(), *_places())
    return PublishedFigures(figures=figures)


def _year(year: int) -> date:
    """Give the last day of a year."""
    return date(year, 12, 31)


def _counties() -> Iterator[PublishedFigure]:
    """Add up the counties on the lists, and those that exited."""
    day = _year(2020)
    total = POOR_COUNTIES.at(day).value
    lists = (KEY_COUNTIES, COUNTIES_IN_AREAS, COUNTIES_IN_BOTH)
    key, areas, both = (one.at(day).value for one in lists)
    yield _figure(
        "counties_listed",
        "poor counties on both lists",
        "贫困县总数",
        total,
        key + areas - both,
    )
    exits = (COUNTIES_EXITED.at(_year(year)).value for year in range(2016, 2021))
    yield _figure(
        "counties_exited",
        "counties that exited, 2016 to 2020",
        "2016至2020年摘帽县合计",
        total,
        sum(exits),
    )


def _spot_checks() -> Iterator[PublishedFigure]:
    """Find the counts of counties behind the shares of the spot checks."""
    exited = COUNTIES_EXITED.at(_year(2018)).value
    checked = SPOT_CHECKED.at(_year(2018)).value
    yield PublishedFigure(
        id="spot_checked",
        en="counties spot-checked of those that exited for 2018",
        zh="2018年摘帽县抽查比例",
        printed="about 20 %",
        worked=Incidence(checked, 0, exited, "counties").as_text(),
        holds=19 <= Fraction(100 * checked, exited) <= 22,
    )
    counts: list[int] = []
    for name, en, zh, share in (
        ("no_wrong_exit", "counties without a wrong exit", "无错退县", 8_657),
        ("no_missed", "counties with nobody missed", "无漏评县", 9_046),
        ("neither", "counties with neither", "无错退且无漏评县", 8_127),
    ):
        count = ceil(Fraction((2 * share - 1) * exited, 20_000))
        counts.append(count)
        again = Incidence(count, 0, exited, "counties").as_text()
        printed = f"{share // 100}.{share % 100:02d} %"
        yield PublishedFigure(
            id=name,
            en=en,
            zh=zh,
            printed=printed,
            worked=f"{count} / {exited} = {again}",
            holds=again == printed,
        )
    one, other, neither = counts
    yield PublishedFigure(
        id="neither_fits",
        en="counties with neither, between what the other two allow",
        zh="两项均无的县数在可能范围内",
        printed=str(neither),
        worked=f"{one + other - exited} - {min(one, other)}",
        holds=one + other - exited <= neither <= min(one, other),
    )


def _register() -> Iterator[PublishedFigure]:
    """Hold what was told of the register in 2014 beside what was told later."""
    people = REGISTERED_PEOPLE.at(_year(2014)).value
    households = REGISTERED_HOUSEHOLDS.at(_year(2014)).value
    yield PublishedFigure(
        id="registered_2014",
        en="people registered in 2014, as told in that year and later",
        zh="2014年建档立卡人口（当年与其后公布）",
        printed="more than 88 million",
        worked=f"{_millions(people)} in {_millions(households)} households",
        holds=people > 88_000_000,
    )


def _nation() -> Iterator[PublishedFigure]:
    """Look for the rural population behind the national rates."""
    poor = {year: RURAL_POOR.at(_year(year)).value for year in (*YEARS, 2020)}
    bases = {
        year: implied_base(poor[year], RURAL_POOR_SHARE.at(_year(year)).value, 1000)
        for year in YEARS
    }
    for year, (low, high) in bases.items():
        rate = RURAL_POOR_SHARE.at(_year(year)).value
        middle = (low + high) // 2
        again = Incidence(poor[year], 0, middle, "rural population").as_text(1)
        yield PublishedFigure(
            id=f"incidence_{year}",
            en=f"incidence of {year}, by the population that it implies",
            zh=f"{year}年贫困发生率及所隐含的农村人口",
            printed=f"{rate // 10}.{rate % 10} %",
            worked=f"{again} of {_millions(low)} - {_millions(high)}",
            holds=again == f"{rate // 10}.{rate % 10} %",
        )
    least = max(low for low, _ in bases.values())
    most = min(high for _, high in bases.values())
    yield PublishedFigure(
        id="one_base",
        en="one rural population for all years",
        zh="各年是否同一农村人口",
        printed="one series",
        worked=f"at least {_millions(least)}, and at most {_millions(most)}",
        holds=least <= most,
    )
    yield PublishedFigure(
        id="falls_every_year",
        en="rural poor people fall every year to none",
        zh="贫困人口逐年减少至零",
        printed=_millions(poor[2010]),
        worked=str(poor[2020]),
        holds=all(poor[year] > poor[year + 1] for year in YEARS) and not poor[2020],
    )


def _places() -> Iterator[PublishedFigure]:
    """Look at the figures of towns and of a city."""
    for name, en, zh, poor, rate, scale in (
        ("yidu", "a city, 24,047 people on file", "某市", 24_047, 94, 1_000),
        (
            "nanling",
            "Nanling township, end of 2014",
            "南岭乡2014年末",
            2_117,
            1_834,
            10_000,
        ),
    ):
        low, high = implied_base(poor, rate, scale)
        decimals = len(str(scale)) - 3
        shown = f"{100 * rate / scale:.{decimals}f} %"
        again = Incidence(poor, 0, (low + high) // 2, "rural").as_text(decimals)
        yield PublishedFigure(
            id=f"{name}_incidence",
            en=f"{en}: rural population implied",
            zh=f"{zh}：所隐含的农村人口",
            printed=shown,
            worked=f"{again} of {low:,} - {high:,}",
            holds=again == shown,
        )
    yield _figure(
        "yidu_teams",
        "work teams of the city, against villages with poor people",
        "驻村工作队数与有贫困人口的村数",
        123,
        120,
    )
    yield _figure(
        "xijiang_teams",
        "work teams of Xijiang, against its villages",
        "西江镇工作队数与村数",
        22,
        23,
    )
    for name, en, zh, parts in (
        (
            "xijiang_causes",
            "causes in Xijiang",
            "西江镇致贫原因占比",
            (453, 42, 41, 464),
        ),
        (
            "xijiang_attributes",
            "attributes in Xijiang",
            "西江镇贫困户属性占比",
            (171, 26, 803),
        ),
    ):
        yield PublishedFigure(
            id=name,
            en=f"shares of {en} add up",
            zh=f"{zh}合计",
            printed="100.0 %",
            worked=f"{sum(parts) // 10}.{sum(parts) % 10} %",
            holds=sum(parts) == 1000,
        )
    yield PublishedFigure(
        id="xijiang_incidence",
        en="incidence of Xijiang among all its people",
        zh="西江镇贫困发生率（以全镇总人口为分母）",
        printed="12,963 of 63,998",
        worked=Incidence(12_963, 0, 63_998, "all people of the town").as_text(),
        holds=True,
    )


def _figure(name: str, en: str, zh: str, printed: int, worked: int) -> PublishedFigure:
    """Compare two whole numbers."""
    return PublishedFigure(
        id=name,
        en=en,
        zh=zh,
        printed=str(printed),
        worked=str(worked),
        holds=printed == worked,
    )


def _millions(people: int) -> str:
    """Show people in millions with one decimal."""
    tenths = (people + 50_000) // 100_000
    return f"{tenths // 10}.{tenths % 10} million"
