"""How many may return to poverty, by a rate that the caller assumes (T-004-33)."""

from fractions import Fraction

import attrs

from precisionpov.errors import RecordError
from precisionpov.reasoning.document import Explained, Language, Page, Paragraph

__all__ = ["ReturnProjection", "project_returns"]


@attrs.frozen(kw_only=True, repr=False)
class ReturnProjection(Explained):
    """A projection, with the assumption that it rests on. It is no finding.

    Attributes:
        exposed: How many are exposed, households or people.
        rate: The share of them that is assumed to return.
    """

    exposed: int
    rate: Fraction

    @property
    def expected(self) -> Fraction:
        """The number expected to return: exact, and seldom whole."""
        return self.rate * self.exposed

    def page(self, language: Language = "en") -> Page:
        """Say the projection and its assumption."""
        low, rest = divmod(self.expected.numerator, self.expected.denominator)
        share = f"{self.rate.numerator}/{self.rate.denominator}"
        if language == "zh":
            number = f"{low}至{low + 1}" if rest else f"{low}"
            text = f"预计返贫{number}；假定{self.exposed}中返贫比例为{share}。"
            return Page("返贫预测（非认定结论）", (Paragraph(text),))
        number = f"{low} to {low + 1}" if rest else f"{low}"
        text = f"{number} may return, if {share} of {self.exposed} do."
        return Page("Projected returns (an assumption, no finding)", (Paragraph(text),))

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; fractions as numerator and denominator."""
        return {
            "exposed": self.exposed,
            "rate": [self.rate.numerator, self.rate.denominator],
            "expected": [self.expected.numerator, self.expected.denominator],
        }

    def __repr__(self) -> str:
        """Say the projection in one line."""
        return f"<ReturnProjection {self.expected} of {self.exposed} at {self.rate}>"


def project_returns(exposed: int, rate: Fraction) -> ReturnProjection:
    """Project how many return to poverty, by a rate of the caller's.

    No rate is attested; the assumption is shown beside the result.

    >>> from fractions import Fraction
    >>> project_returns(120, Fraction(1, 40)).expected
    Fraction(3, 1)

    Args:
        exposed: How many are exposed; a whole number from zero.
        rate: The share that returns, from 0 to 1, as an exact fraction.

    Raises:
        RecordError: A number is no such number.
    """
    if not _is_a(int, exposed) or exposed < 0:
        raise RecordError.at("exposed", "a whole number, at least 0")
    if not _is_a(Fraction, rate) or not 0 <= rate <= 1:
        raise RecordError.at("rate", "a Fraction from 0 to 1")
    return ReturnProjection(exposed=exposed, rate=rate)


def _is_a(kind: type, value: object) -> bool:
    """Tell whether a value is exactly of a kind: True is no number here."""
    return type(value) is kind
