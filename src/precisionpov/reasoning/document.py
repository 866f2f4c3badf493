"""One small model of a page, shown as text, as HTML or by rich.

Every result explains itself by making a page; nothing else in the library knows
how a page is drawn.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from precisionpov.reasoning.term import Language

if TYPE_CHECKING:
    from rich.console import RenderableType

__all__ = [
    "Block",
    "Explained",
    "Heading",
    "Language",
    "Lines",
    "Page",
    "Paragraph",
    "Table",
    "as_html",
    "as_text",
]

WIDEST_COLUMN = 52
"""How many columns of a terminal a cell of a text table takes at most."""


def _texts(texts: Iterable[str]) -> tuple[str, ...]:
    """Keep texts in order."""
    return tuple(texts)


def _rows(rows: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    """Keep rows in order."""
    return tuple(tuple(row) for row in rows)


@attrs.frozen
class Heading:
    """A heading inside a page."""

    text: str


@attrs.frozen
class Paragraph:
    """A paragraph of plain text."""

    text: str


@attrs.frozen
class Lines:
    """A list of short lines."""

    lines: tuple[str, ...] = attrs.field(converter=_texts)


@attrs.frozen
class Table:
    """A table: a head, and rows of as many cells."""

    head: tuple[str, ...] = attrs.field(converter=_texts)
    rows: tuple[tuple[str, ...], ...] = attrs.field(converter=_rows)


Block = Heading | Paragraph | Lines | Table
"""What a page is made of."""


def _blocks(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Keep blocks in order."""
    return tuple(blocks)


@attrs.frozen
class Page:
    """A title and blocks."""

    title: str
    blocks: tuple[Block, ...] = attrs.field(converter=_blocks)

    def then(self, other: "Page") -> "Page":
        """Give this page followed by another, whose title becomes a heading."""
        return Page(self.title, (*self.blocks, Heading(other.title), *other.blocks))


class Explained:
    """A result that can be read by a person who reads no code."""

    __slots__ = ()

    def page(self, language: Language = "en") -> Page:
        """Give the explanation as a page in ``"en"`` or ``"zh"``."""
        raise NotImplementedError

    def explain(self, language: Language = "en") -> str:
        """Give the explanation as text in ``"en"`` or ``"zh"``."""
        return as_text(self.page(language))

    def _repr_html_(self) -> str:
        """Give the explanation as HTML, for notebooks."""
        return as_html(self.page())

    def __rich__(self) -> "RenderableType":
        """Give the explanation to rich."""
        return _as_rich(self.page())


def as_text(page: Page) -> str:
    """Draw a page as plain text."""
    lines = [page.title, "=" * _width(page.title)]
    for block in page.blocks:
        lines.append("")
        match block:
            case Heading(text):
                lines += [text, "-" * _width(text)]
            case Paragraph(text):
                lines.append(text)
            case Lines(items):
                lines += [f"- {item}" for item in items]
            case Table(head, rows):
                lines += _text_table(head, rows)
    return "\n".join(lines) + "\n"


def as_html(page: Page) -> str:
    """Draw a page as HTML: plain elements, no ids, no styles, no scripts."""
    return "".join(
        [
            "<section><h3>",
            _escaped(page.title),
            "</h3>",
            *_html(page.blocks),
            "</section>",
        ]
    )


def _html(blocks: Sequence[Block]) -> Iterator[str]:
    """Draw blocks as HTML, everything that is not ours escaped."""
    for block in blocks:
        match block:
            case Heading(text):
                yield f"<h4>{_escaped(text)}</h4>"
            case Paragraph(text):
                yield f"<p>{_escaped(text)}</p>"
            case Lines(items):
                inner = "".join(f"<li>{_escaped(item)}</li>" for item in items)
                yield f"<ul>{inner}</ul>"
            case Table(head, rows):
                yield "<table><thead>" + _html_row(head, "th") + "</thead><tbody>"
                yield "".join(_html_row(row, "td") for row in rows)
                yield "</tbody></table>"


def _html_row(cells: Sequence[str], tag: str) -> str:
    """Draw one row."""
    inner = "".join(f"<{tag}>{_escaped(cell)}</{tag}>" for cell in cells)
    return f"<tr>{inner}</tr>"


def _escaped(text: str) -> str:
    """Make text harmless inside HTML."""
    for plain, safe in (
        ("&", "&amp;"),
        ("<", "&lt;"),
        (">", "&gt;"),
        ('"', "&quot;"),
        ("'", "&#x27;"),
    ):
        text = text.replace(plain, safe)
    return text


def _text_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Draw a table as text, in columns that hold for Chinese characters too.

    A cell wider than a column may be goes on in the lines below.
    """
    split = [[_wrapped(cell) for cell in row] for row in rows]
    rows = [
        [lines[number] if number < len(lines) else "" for lines in cells]
        for cells in split
        for number in range(max(map(len, cells)))
    ]
    widths = [max(map(_width, column)) for column in zip(head, *rows, strict=True)]
    ruler = tuple("-" * width for width in widths)
    return [
        "  ".join(
            cell + " " * (width - _width(cell))
            for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in (head, ruler, *rows)
    ]


def _wrapped(text: str) -> list[str]:
    """Break text into lines of at most a column's width.

    It breaks after a space, or where a wide character stands; a longer word is
    left whole.
    """
    lines = [""]
    for piece in _pieces(text):
        if lines[-1] and _width(lines[-1]) + _width(piece.rstrip()) > WIDEST_COLUMN:
            lines[-1] = lines[-1].rstrip()
            lines.append("")
        lines[-1] += piece
    return lines


def _pieces(text: str) -> list[str]:
    """Take text apart where a line may break."""
    pieces = [""]
    for one in text:
        if pieces[-1].endswith(" ") or _width(one) > 1:
            pieces.append("")
        pieces[-1] += one
    return pieces


def _width(text: str) -> int:
    """Tell how many columns text takes in a terminal."""
    wide = sum(unicodedata.east_asian_width(one) in "WF" for one in text)
    return len(text) + wide


def _as_rich(page: Page) -> "RenderableType":
    """Draw a page by rich, which is there when this is asked for."""
    from rich.console import Group
    from rich.table import Table as RichTable
    from rich.text import Text

    drawn: list[RenderableType] = [Text(page.title, style="bold")]
    for block in page.blocks:
        match block:
            case Heading(text):
                drawn.append(Text(f"\n{text}", style="bold"))
            case Paragraph(text):
                drawn.append(Text(text))
            case Lines(items):
                drawn += [Text(f"• {item}") for item in items]
            case Table(head, rows):
                table = RichTable()
                for cell in head:
                    table.add_column(Text(cell))
                for row in rows:
                    table.add_row(*(Text(cell) for cell in row))
                drawn.append(table)
    return Group(*drawn)
