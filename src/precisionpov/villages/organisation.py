"""What a village lacks, and how strong its party organisation is (T-000-13, T-000-14).

There is no national measure of either: these are figures to look at, not verdicts. A
place that sets limits to an organisation makes a rule of them
(:func:`~precisionpov.organisation_limits`).
"""

from datetime import date
from fractions import Fraction

import attrs

from precisionpov.dates import require_dates
from precisionpov.derive.answers import require
from precisionpov.derive.figures_page import figures_page
from precisionpov.derive.organisation import (
    low_schooling_share,
    median_age,
    reserve_members,
    young_share,
)
from precisionpov.reasoning.document import Explained, Language, Page
from precisionpov.records.village import Facility, Village

__all__ = [
    "OrganisationStrength",
    "missing_facilities",
    "organisation_strength",
]


@attrs.frozen(kw_only=True)
class OrganisationStrength(Explained):
    """How strong the party organisation of a village is, as its members show.

    Attributes:
        village: The id of the village.
        members: How many members are recorded.
        median_age: Their median age in years; None where one's is not known.
        young_share: The share below 35; None where an age is not known.
        low_schooling_share: The share who finished junior middle school at most;
            None where one's schooling is not known.
        reserve: How many are reserve members; None where one's state is not known.
    """

    village: str
    members: int
    median_age: Fraction | None
    young_share: Fraction | None
    low_schooling_share: Fraction | None
    reserve: int | None

    def page(self, language: Language = "en") -> Page:
        """Give the figures as a page."""
        return figures_page(
            (f"Party organisation of {self.village}", f"{self.village}党组织情况"),
            (
                ("members", "党员数", self.members),
                ("median age", "年龄中位数", self.median_age),
                ("share below 35", "35岁以下比例", self.young_share),
                (
                    "share with junior middle school at most",
                    "初中及以下学历比例",
                    self.low_schooling_share,
                ),
                ("reserve members", "预备党员数", self.reserve),
            ),
            language,
        )

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; fractions as numerator and denominator."""
        return {
            name: list(value.as_integer_ratio())
            if isinstance(value, Fraction)
            else value
            for name, value in attrs.asdict(self).items()
        }


def organisation_strength(village: Village, *, on: date) -> OrganisationStrength:
    """Measure the party organisation of a village on a day.

    Raises:
        RecordError: A member was born after that day.
        TypeError: ``village`` is no village.
    """
    require(village, Village, "organisation_strength")
    require_dates(on=on)
    members = village.party_members
    return OrganisationStrength(
        village=village.id,
        members=len(members),
        median_age=median_age(members, on),
        young_share=young_share(members, on),
        low_schooling_share=low_schooling_share(members),
        reserve=reserve_members(members),
    )


def missing_facilities(village: Village) -> tuple[Facility, ...] | None:
    """Give what a village lacks; None where nobody looked (T-000-13).

    Raises:
        TypeError: ``village`` is no village.
    """
    require(village, Village, "missing_facilities")
    there = village.facilities
    if there is None:
        return None
    return tuple(one for one in Facility if one not in there)
