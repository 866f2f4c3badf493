"""What the list is worth beside the distance to the line (checklist T-000-10).

Where a household just above the line gets nothing and its neighbour just below gets
much, households strive to be poor. Nothing here judges anybody: it tells a county
where its line makes a cliff.
"""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

import attrs

from precisionpov.errors import RecordError
from precisionpov.identification import identify
from precisionpov.money import A_COUNT, FEN_ONLY, whole_number
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy
from precisionpov.reasoning.document import Explained, Language, Page, Paragraph, Table
from precisionpov.reasoning.findings import plain
from precisionpov.reasoning.quantity import (
    Range,
    add,
    highest,
    lowest,
    narrow,
    negate,
)
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import Unit, show
from precisionpov.records.household import Household

__all__ = ["BenefitCliff", "applicants_per_place", "benefit_cliff"]


@attrs.frozen(kw_only=True, repr=False)
class BenefitCliff(Explained):
    """What being listed is worth, less the distance to the line; amounts in fen.

    Attributes:
        subject: The id of the household.
        on: The day.
        value: What a listed household gets in a year that others do not.
        distance: How far the income of the whole household is from the line of
            identification, a year; positive above it.
    """

    subject: str
    on: date
    value: int | Range | None
    distance: int | Range | None

    @property
    def cliff(self) -> int | Range | None:
        """The value less the distance: above zero, the list is worth more."""
        if self.value is None or self.distance is None:
            return None
        return add(self.value, negate(self.distance))

    @property
    def verdict(self) -> Truth:
        """Whether the list is worth more than the household is above the line."""
        low, high = lowest(self.cliff), highest(self.cliff)
        if low is not None and low > 0:
            return Truth.YES
        return Truth.NO if high is not None and high <= 0 else Truth.UNKNOWN

    def page(self, language: Language = "en") -> Page:
        """Give it as a page: value, distance and what is between them."""
        zh = language == "zh"
        names = (
            ("列入名单的年价值", "距识别标准（正数为高于）", "差额")
            if zh
            else ("worth of the list in a year", "distance from the line", "difference")
        )
        amounts = (self.value, self.distance, self.cliff)
        rows = [
            (name, show(amount, Unit.YUAN, language))
            for name, amount in zip(names, amounts, strict=True)
        ]
        question = (
            "列入名单的价值是否超过该户高出标准的部分？"
            if zh
            else "Is the list worth more than the household is above the line? "
        )
        about = (
            f"对象：{self.subject}；日期：{self.on}"
            if zh
            else f"Subject: {self.subject}. Day: {self.on}."
        )
        head = ("项目", "金额") if zh else ("item", "amount")
        title = question + self.verdict.label(language)
        return Page(title, (Paragraph(about), Table(head, rows)))

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; amounts in whole fen."""
        return {
            "subject": self.subject,
            "on": self.on.isoformat(),
            "value": plain(self.value),
            "distance": plain(self.distance),
            "cliff": plain(self.cliff),
            "verdict": self.verdict.value,
        }

    def __repr__(self) -> str:
        """Show the difference in yuan."""
        return (
            f"<BenefitCliff of {self.subject} on {self.on}: "
            f"{show(self.cliff, Unit.YUAN)}, {self.verdict.value}>"
        )


def benefit_cliff(
    household: Household,
    benefits: Iterable[int | Range | None],
    *,
    on: date,
    policy: Policy = NATIONAL,
) -> BenefitCliff:
    """Set what a listed household gets against the distance to the line.

    Args:
        household: Its record.
        benefits: What only listed households get in a year, in fen, one by one; None
            where an amount is not known: it is nothing or more.
        on: The day of assessment.
        policy: The rules of the place.

    Raises:
        NotInForceError: As :func:`precisionpov.identify`.
        RecordError: A benefit is below zero, or the record cannot be true.
        TypeError: ``household`` is no household.
    """
    decision = identify(household, on=on, policy=policy)
    worth: list[int | Range] = []
    for place, one in enumerate(benefits):
        if not isinstance(one, Range | None):
            whole_number(one, FEN_ONLY, f"benefits[{place}]")
        low = lowest(one)
        if (low is not None and low < 0) or (highest(one) or 0) < 0:
            raise RecordError.at(f"benefits[{place}]", "is below zero")
        worth.append(Range(0, None) if one is None else one)
    (distance,) = (one for one in decision.margin if one.fact == "net_income")
    return BenefitCliff(
        subject=household.id,
        on=on,
        value=add(*worth),
        distance=narrow(distance.low, distance.high),
    )


def applicants_per_place(applicants: int, quota: int) -> Fraction:
    """Tell how many apply for each place of a quota, exactly.

    Args:
        applicants: How many households or people apply.
        quota: How many places there are.

    Raises:
        RecordError: Applicants are below zero, or there is no place.
    """
    whole_number(quota, A_COUNT, "quota")
    if whole_number(applicants, A_COUNT, "applicants") < 0:
        raise RecordError.at("applicants", "are below zero")
    if quota < 1:
        raise RecordError.at("quota", "is at least one")
    return Fraction(applicants, quota)
