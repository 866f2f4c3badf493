"""A page of figures: what is counted, and how many, in both languages."""

from collections.abc import Iterable
from fractions import Fraction

from precisionpov.money import Fen, in_yuan
from precisionpov.reasoning.document import Language, Page, Table
from precisionpov.reasoning.term import Term
from precisionpov.reasoning.truth import Truth

__all__ = ["FigureRow", "Value", "figures_page", "money"]

Value = int | Fraction | str | Term | Truth | tuple[str, ...] | tuple[Term, ...] | None
"""What a figure can be; None where it is not known."""

FigureRow = tuple[str, str, Value]
"""What is counted, in English and in Chinese, and the figure."""


def figures_page(
    title: tuple[str, str], rows: Iterable[FigureRow], language: Language
) -> Page:
    """Draw figures as a page with one table.

    Args:
        title: The title, in English and in Chinese.
        rows: The figures.
        language: ``"en"`` or ``"zh"``.
    """
    zh = language == "zh"
    head = ("项目", "数值") if zh else ("figure", "value")
    cells = [
        (name_zh if zh else name_en, _shown(value, language))
        for name_en, name_zh, value in rows
    ]
    return Page(title[zh], [Table(head, cells)])


def money(amount: int | Fraction | None) -> str | None:
    """Show an amount in yuan, whole fen, rounded down."""
    return None if amount is None else in_yuan(Fen(int(amount)))


def _shown(value: Value, language: Language) -> str:
    """Show one figure; a fraction with three places."""
    zh = language == "zh"
    match value:
        case None:
            return "不明" if zh else "unknown"
        case Term() | Truth():
            return value.label(language)
        case str():
            return value
        case int():
            return f"{value:,}"
        case Fraction():
            return f"{float(round(value, 3)):,.3f}"
        case _:
            named = [_shown(one, language) for one in value]
            return ("、" if zh else ", ").join(named) or ("无" if zh else "none")
