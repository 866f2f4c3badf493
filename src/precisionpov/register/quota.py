"""The number of the poor, divided from level to level: 2014 and 2015 only (V-5..V-8).

Which numbers the division goes by is the caller's matter: the document speaks of
rural population and incidence, and its formula was not read.
"""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from math import lcm
from typing import cast

import attrs

from precisionpov.derive.answers import require
from precisionpov.derive.register_pairs import POOR, counted_ids
from precisionpov.errors import RecordError
from precisionpov.facts.register import ProvinceQuotaFacts
from precisionpov.money import A_COUNT, Fen, split, whole_number
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, law_of
from precisionpov.policy.register_quota import quota_growth_most
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.reasoning.document import (
    Explained,
    Language,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.explaining import source_blocks
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.tally import tally
from precisionpov.records.register import Register
from precisionpov.register.register_check import RegisterCheck

__all__ = [
    "QuotaPart",
    "QuotaSplit",
    "check_province_quota",
    "check_quota",
    "quota_ceiling",
    "split_quota",
]

PER_MILLE = 1000


@attrs.frozen(kw_only=True)
class QuotaPart:
    """What one place gets.

    Attributes:
        place: The id of the place.
        weight: What it counts in the division.
        share: What is due to it exactly.
        people: What it gets, whole people.
        capped: It gets no more than its cap.
    """

    place: str
    weight: Fraction
    share: Fraction
    people: int
    capped: bool

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; fractions as numerator and denominator."""
        return {
            "place": self.place,
            "weight": list(self.weight.as_integer_ratio()),
            "share": list(self.share.as_integer_ratio()),
            "people": self.people,
            "capped": self.capped,
        }


@attrs.frozen(kw_only=True, repr=False)
class QuotaSplit(Explained):
    """A number of people divided among places; the parts sum to it exactly.

    Attributes:
        total: What was divided.
        on: The day.
        parts: What each place gets, in order of their ids.
        citation: Why there was a quota on that day.
    """

    total: int
    on: date
    parts: tuple[QuotaPart, ...]
    citation: Citation

    @property
    def people(self) -> dict[str, int]:
        """What each place gets, by its id."""
        return {one.place: one.people for one in self.parts}

    def page(self, language: Language = "en") -> Page:
        """Give the division as a page."""
        zh = language == "zh"
        title = "贫困人口规模分解" if zh else "Division of the number of the poor"
        about = (
            f"{self.on}：共{self.total:,}人，分至{len(self.parts)}处。"
            if zh
            else f"{self.on}: {self.total:,} people among {len(self.parts):,} places."
        )
        head = (
            ("地方", "应得（精确）", "分得人数", "是否封顶")
            if zh
            else ("place", "due exactly", "people", "capped")
        )
        yes, no = ("是", "否") if zh else ("yes", "no")
        rows = [
            (one.place, str(one.share), f"{one.people:,}", yes if one.capped else no)
            for one in self.parts
        ]
        sources = source_blocks([self.citation], language)
        return Page(title, [Paragraph(about), Table(head, rows), *sources])

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "total": self.total,
            "on": self.on.isoformat(),
            "parts": [one.to_dict() for one in self.parts],
            "citation": self.citation.to_dict(),
        }

    def __repr__(self) -> str:
        """Say what was divided among how many, in one line."""
        return f"<QuotaSplit of {self.total:,} among {len(self.parts)} on {self.on}>"


def _exact(weights: object) -> dict[str, Fraction]:
    """Take weights by place, in the order of the places; never a float."""
    if not isinstance(weights, Mapping):
        raise RecordError.at("weights", 'a mapping by place, as in {"a": 3, "b": 1}')
    given = cast("Mapping[str, object]", weights)
    exact: dict[str, Fraction] = {}
    for place in sorted(given):
        one = given[place]
        if isinstance(one, bool) or not isinstance(one, (int, Fraction)):
            problem = f"whole numbers or fractions, not {type(one).__name__}"
            raise RecordError.at("weights", problem)
        exact[place] = Fraction(one)
    return exact


def split_quota(
    total: int,
    weights: Mapping[str, int | Fraction],
    *,
    on: date,
    caps: Mapping[str, int] | None = None,
    policy: Policy = NATIONAL,
) -> QuotaSplit:
    """Divide a number of people among places, exact to the person (V-6).

    Each place gets its share by weight, whole people; those that are left go, one
    each, to the places with the largest remainder, and where remainders are equal,
    to the first by id. A place with a cap gets no more than that; what is over goes
    to the others by the same rule.

    >>> from datetime import date
    >>> split_quota(100, {"a": 1, "b": 1, "c": 1}, on=date(2014, 5, 1)).people
    {'a': 34, 'b': 33, 'c': 33}

    Args:
        total: How many people, zero or more.
        weights: What each place counts, such as rural population times incidence;
            zero or more, and more than zero together.
        on: The day; there was a quota in 2014 and 2015 only.
        caps: The most that a place may get, where there is such a limit.
        policy: The rules of the place.

    Raises:
        NotInForceError: There was no quota on that day.
        RecordError: The weights are no mapping of whole numbers or fractions, the
            number or a weight is below zero, no weight is above it, a cap is below
            zero or of no place, or the caps leave people over.
    """
    cite = law_of(policy, on).source("village_quota")
    if whole_number(total, A_COUNT, "total") < 0:
        raise RecordError.at("total", "is zero or more")
    exact = _exact(weights)
    if not any(exact.values()) or min(exact.values()) < 0:
        raise RecordError.at("weights", "zero or more, and at least one above zero")
    limits = _limits(caps or {}, exact)
    full: set[str] = set()
    while True:
        free = {place: one for place, one in exact.items() if place not in full}
        left = total - sum(limits[place] for place in full)
        whole = sum(free.values())
        if left and not whole:
            raise RecordError.at("caps", f"leave {left:,} people without a place")
        due = {place: left * one / whole for place, one in free.items() if whole}
        over = {one for one in due if one in limits and due[one] > limits[one]}
        if not over:
            break
        full |= over
    people = _rounded(left, due) | {place: limits[place] for place in full}
    parts = (
        QuotaPart(
            place=place,
            weight=exact[place],
            share=Fraction(limits[place]) if place in full else due.get(place, _ZERO),
            people=people.get(place, 0),
            capped=place in full,
        )
        for place in exact
    )
    return QuotaSplit(total=total, on=on, parts=tuple(parts), citation=cite)


_ZERO = Fraction(0)


def _limits(
    caps: Mapping[str, int], weights: Mapping[str, Fraction]
) -> Mapping[str, int]:
    """Check the caps."""
    for place, most in caps.items():
        whole_number(most, A_COUNT, f"caps.{place}")
        if place not in weights or most < 0:
            raise RecordError.at("caps", "each is zero or more, of a place with weight")
    return caps


def _rounded(left: int, due: Mapping[str, Fraction]) -> dict[str, int]:
    """Make whole people of what is due, by the largest remainder."""
    if not left:
        return dict.fromkeys(due, 0)
    common = lcm(*(one.denominator for one in due.values()))
    parts = split(Fen(left), [int(one * common) for one in due.values()])
    return dict(zip(due, map(int, parts), strict=True))


def quota_ceiling(
    estimate: int,
    own: int,
    *,
    on: date,
    growth_per_mille: int | None = None,
    policy: Policy = NATIONAL,
) -> int:
    """Give the largest number that a province may register (V-5).

    The estimate of the statistics bureau; where the province counts more itself, as
    many as it counts, but no more than about 10 % beyond the estimate. Where the gap
    is large, more may be approved: then the caller says how much.

    >>> from datetime import date
    >>> quota_ceiling(1_000_000, 1_300_000, on=date(2014, 5, 1))
    1100000

    Args:
        estimate: The estimate for the province, people.
        own: What the province counts itself, people.
        on: The day; there was a quota in 2014 and 2015 only.
        growth_per_mille: How far beyond the estimate was approved, in thousandths;
            None for what holds where nothing was said.
        policy: The rules of the place.

    Raises:
        NotInForceError: There was no quota on that day.
        RecordError: A number is below zero.
    """
    most = law_of(policy, on).number(quota_growth_most).value
    growth = most if growth_per_mille is None else growth_per_mille
    whole_number(estimate, A_COUNT, "estimate")
    whole_number(own, A_COUNT, "own")
    whole_number(growth, A_COUNT, "growth_per_mille")
    if min(estimate, own, growth) < 0:
        raise RecordError.at("", "estimate, own count and growth are zero or more")
    grown = estimate * (PER_MILLE + growth) // PER_MILLE
    return max(estimate, min(own, grown))


def check_province_quota(
    number: int, estimate: int, own: int, *, on: date, policy: Policy = NATIONAL
) -> Decision:
    """Judge the number of the poor of a province by what it may go beyond (V-5).

    Args:
        number: The number registered or asked for, people.
        estimate: The estimate of the statistics bureau for it, people, above zero.
        own: What the province counts itself, people.
        on: The day; there was a quota in 2014 and 2015 only.
        policy: The rules of the place.

    Raises:
        NotInForceError: There was no quota on that day.
        RecordError: A number is below zero, or the estimate is not above it.
    """
    bound = law_of(policy, on).rule("province_quota")
    whole_number(number, A_COUNT, "number")
    whole_number(estimate, A_COUNT, "estimate")
    whole_number(own, A_COUNT, "own")
    if min(number, own) < 0 or estimate <= 0:
        raise RecordError.at("", "numbers are zero or more, and the estimate above")
    beyond = max(0, number - estimate) * PER_MILLE
    facts = ProvinceQuotaFacts(
        subject="province",
        above_estimate=-(-beyond // estimate),
        own_statistics_allow=number <= max(own, estimate),
    )
    return decide(bound, facts)


def check_quota(
    register: Register,
    quota: Mapping[str, int],
    *,
    on: date | None = None,
    policy: Policy = NATIONAL,
) -> RegisterCheck:
    """Hold the people registered in each village against its quota (V-8).

    Args:
        register: The register; those registered or returned are counted. A village
            in which nobody is counts as zero.
        quota: What the quota gives each village, people. A village without one is
            unknown.
        on: The day, that of the register unless said; there was a quota in 2014 and
            2015 only.
        policy: The rules of the place.

    Raises:
        NotInForceError: There was no quota on that day.
        TypeError: It is no register.
    """
    require(register, Register, "check_quota")
    law = law_of(policy, register.as_of if on is None else on)
    bound = law.rule("village_quota")
    people: dict[str, int | None] = dict.fromkeys(quota, 0)
    for one in register.entries:
        if one.village is None or one.state is None:
            # Whoever has no village or no state may belong anywhere, or nowhere.
            homes = [one.village] if one.village is not None else list(people)
            people |= dict.fromkeys(homes)
    for one in register.entries:
        if one.village is not None and one.state in POOR:
            so_far = people.setdefault(one.village, 0)
            if so_far is not None:
                people[one.village] = so_far + len(counted_ids(one))
    rows = ((key, (people[key], quota.get(key))) for key in sorted(people))
    return RegisterCheck(tally(bound, rows))
