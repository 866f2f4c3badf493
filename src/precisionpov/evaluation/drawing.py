"""Which households and counties a sample draws.

Chance comes from the caller: any object with a ``sample`` method like that of
``random.Random``. The same generator in the same state draws the same sample,
whatever the order in which the households are given.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol, TypeVar

import attrs

from precisionpov.derive.answers import require_all
from precisionpov.errors import Fault, RecordError
from precisionpov.policy.sampling import (
    SamplingRule,
    SpotCheckRule,
)
from precisionpov.reasoning.document import (
    Block,
    Explained,
    Heading,
    Language,
    Lines,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.explaining import source_blocks
from precisionpov.reasoning.term import Term
from precisionpov.records.evaluation import FrameHousehold

__all__ = [
    "Draws",
    "SampleDraw",
    "Shortfall",
    "Stage",
    "draw_counties",
    "draw_sample",
]

T = TypeVar("T")


class Draws(Protocol):
    """What draws: ``random.Random(seed)``, or anything with such a method.

    ``sample(population, k)`` draws so many different elements.
    """

    def sample(  # noqa: D102 - the class says it
        self, population: Sequence[T], k: int
    ) -> list[T]: ...


class Stage(Term):
    """What is drawn at a stage of a sample."""

    COUNTY = "county", "counties", "县"
    TOWN = "town", "towns", "乡镇"
    VILLAGE = "village", "villages", "村"
    HOUSEHOLD = "household", "households", "户"
    WITH_DISABLED = (
        "with_disabled",
        "households with a disabled member",
        "有残疾人的户",
    )


@attrs.frozen(kw_only=True)
class Shortfall:
    """Where there are fewer to draw from than the rule wants.

    Attributes:
        place: The id of the city, county, town or village.
        stage: What there is too little of.
        wanted: How many the rule wants.
        there: How many there are; all of them are drawn.
    """

    place: str
    stage: Stage
    wanted: int
    there: int

    def text(self, language: Language = "en") -> str:
        """Say it in ``"en"`` or ``"zh"``."""
        return (
            f"{self.place}：{self.stage.zh}应抽{self.wanted}，仅有{self.there}"
            if language == "zh"
            else f"{self.place}: {self.there} {self.stage.en}, {self.wanted} wanted"
        )


@attrs.frozen(kw_only=True, repr=False)
class SampleDraw(Explained):
    """The households that were drawn.

    Attributes:
        rule: The rule they were drawn by.
        households: The households, by place and id.
        shortfalls: Where there were fewer than the rule wants.
        frame: From how many households they were drawn.
    """

    rule: SamplingRule
    households: tuple[FrameHousehold, ...]
    shortfalls: tuple[Shortfall, ...]
    frame: int

    def page(self, language: Language = "en") -> Page:
        """Give the draw as a page: a row for each village, and what falls short."""
        zh = language == "zh"
        number = len(self.households)
        title = "抽样方案" if zh else "Sample drawn"
        about = (
            f"{self.frame}户中抽取{number}户。"
            if zh
            else f"Households drawn: {number:,}, of {self.frame:,}."
        )
        head = (
            ("市", "县", "乡镇", "村", "抽取的户")
            if zh
            else ("city", "county", "town", "village", "households drawn")
        )
        joint = "、" if zh else ", "
        villages: dict[tuple[str, str, str, str], list[str]] = {}
        for one in self.households:
            key = one.city, one.county, one.town, one.village
            villages.setdefault(key, []).append(one.id)
        rows = [(*key, joint.join(ids)) for key, ids in villages.items()]
        blocks: list[Block] = [Paragraph(about), Table(head, rows)]
        if self.shortfalls:
            blocks.append(Heading("不足之处" if zh else "Fewer than the rule wants"))
            blocks.append(Lines(one.text(language) for one in self.shortfalls))
        return Page(title, (*blocks, *source_blocks((self.rule.cite,), language)))

    def to_dict(self) -> dict[str, object]:
        """Give the draw as plain JSON data."""
        return {
            "frame": self.frame,
            "households": [attrs.asdict(one) for one in self.households],
            "shortfalls": [
                {**attrs.asdict(one), "stage": one.stage.value}
                for one in self.shortfalls
            ],
            "citation": self.rule.cite.to_dict(),
        }

    def __repr__(self) -> str:
        """Say how many were drawn, in one line."""
        return (
            f"<SampleDraw: {len(self.households)} of {self.frame} households, "
            f"{len(self.shortfalls)} shortfalls>"
        )


def draw_sample(
    frame: Iterable[FrameHousehold], rule: SamplingRule, generator: Draws
) -> SampleDraw:
    """Draw households by stages: counties, towns, villages, households (AS-9).

    Args:
        frame: The households that may be drawn, as those planned to exit.
        rule: How many of each stage; see
            :data:`~precisionpov.GUANGDONG_SAMPLING_2018`.
        generator: Where chance comes from, as ``random.Random(7)``.

    Raises:
        RecordError: An id stands twice, or a place lies in two places at once.
    """
    homes = sorted(require_all(frame, FrameHousehold, "draw_sample"), key=_by_place)
    _refuse_twice(homes)
    _refuse_two_places(homes)
    shortfalls: list[Shortfall] = []

    def draw(place: str, stage: Stage, there: Sequence[T], wanted: int) -> list[T]:
        if len(there) < wanted:
            short = Shortfall(place=place, stage=stage, wanted=wanted, there=len(there))
            shortfalls.append(short)
        return generator.sample(there, min(wanted, len(there)))

    def chosen(
        above: str, below: str, stage: Stage, wanted: int, given: list[FrameHousehold]
    ) -> list[FrameHousehold]:
        kept: set[str] = set()
        for place, inside in _grouped(given, above):
            names = [name for name, _ in _grouped(inside, below)]
            kept.update(draw(place, stage, names, wanted))
        return [one for one in given if getattr(one, below) in kept]

    left = chosen("city", "county", Stage.COUNTY, rule.counties, homes)
    left = chosen("county", "town", Stage.TOWN, rule.towns, left)
    left = chosen("town", "village", Stage.VILLAGE, rule.villages, left)
    drawn: list[FrameHousehold] = []
    for village, inside in _grouped(left, "village"):
        disabled = [one for one in inside if one.disabled is True]
        first = draw(village, Stage.WITH_DISABLED, disabled, rule.with_disabled)
        taken = {one.id for one in first}
        others = [one for one in inside if one.id not in taken]
        wanted = rule.households - len(first)
        if len(inside) < rule.households:
            short = Shortfall(
                place=village,
                stage=Stage.HOUSEHOLD,
                wanted=rule.households,
                there=len(inside),
            )
            shortfalls.append(short)
        drawn += [*first, *generator.sample(others, min(wanted, len(others)))]
    return SampleDraw(
        rule=rule,
        households=tuple(sorted(drawn, key=_by_place)),
        shortfalls=tuple(shortfalls),
        frame=len(homes),
    )


def _by_place(one: FrameHousehold) -> tuple[str, str, str, str, str]:
    """Put households in the order of their places."""
    return one.city, one.county, one.town, one.village, one.id


def _grouped(
    homes: Iterable[FrameHousehold], level: str
) -> Iterator[tuple[str, list[FrameHousehold]]]:
    """Give the places of a level in order, each with its households."""
    found: dict[str, list[FrameHousehold]] = {}
    for one in homes:
        found.setdefault(getattr(one, level), []).append(one)
    yield from found.items()


def _refuse_twice(homes: Sequence[FrameHousehold]) -> None:
    """Refuse an id that stands twice."""
    seen: set[str] = set()
    for one in homes:
        if one.id in seen:
            raise RecordError.at("frame", "an id of a household stands twice")
        seen.add(one.id)


def _refuse_two_places(homes: Sequence[FrameHousehold]) -> None:
    """Refuse a village of two towns, a town of two counties, a county of two."""
    faults: list[Fault] = []
    for below, above in (("village", "town"), ("town", "county"), ("county", "city")):
        for _, inside in _grouped(homes, below):
            if len({getattr(one, above) for one in inside}) > 1:
                problem = f"a {below} lies in two places; give each an id of its own"
                faults.append(Fault(below, problem))
    if faults:
        raise RecordError(dict.fromkeys(faults))


def draw_counties(
    provinces: Mapping[str, str], rule: SpotCheckRule, generator: Draws
) -> tuple[str, ...]:
    """Draw the counties whose exit is checked: one a province, the rest by lot (EX-4).

    Args:
        provinces: For each county that exited, by id, its province.
        rule: How many; see :data:`~precisionpov.SPOT_CHECKS_2018`.
        generator: Where chance comes from.

    Raises:
        RecordError: More counties are to be drawn than there are, or fewer than
            there are provinces.
    """
    wanted = rule.counties
    by_province: dict[str, list[str]] = {}
    for county, province in sorted(provinces.items()):
        by_province.setdefault(province, []).append(county)
    if not len(by_province) <= wanted <= len(provinces):
        problem = (
            f"{wanted} counties cannot be drawn of {len(provinces)} in "
            f"{len(by_province)} provinces, at least one in each"
        )
        raise RecordError.at("provinces", problem)
    first = [generator.sample(by_province[one], 1)[0] for one in sorted(by_province)]
    others = sorted(set(provinces) - set(first))
    return tuple(sorted([*first, *generator.sample(others, wanted - len(first))]))
