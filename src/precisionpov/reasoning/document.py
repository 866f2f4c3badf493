"""One small model of a page, shown as text, as HTML or by rich.

Every result explains itself by making a page; nothing else in the library knows
how a page is drawn.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, assert_never

import attrs

from precisionpov.errors import require_language
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
    "drawn",
    "titled",
    "width_of",
    "wrapped",
]

WIDEST_COLUMN = 52
"""How many columns of a terminal a cell of a text table takes at most."""

OPENING = "（《〔【「『“‘"
"""No line ends with one of these."""

CLOSING = "，。、；：？！）》〕】」』”’"
"""No line begins with one of these."""


def _texts(texts: Iterable[str]) -> tuple[str, ...]:
    """Keep texts in order."""
    return tuple(texts)


def _rows(rows: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    """Keep rows in order."""
    return tuple([tuple(row) for row in rows])


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


Row = tuple[str, ...]
"""The cells of a row of a table."""


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
        """Give the explanation as text in ``"en"`` or ``"zh"``.

        Raises:
            ValueError: Another language is asked for.
        """
        require_language(language)
        return as_text(self.page(language))

    def _repr_html_(self) -> str:
        """Give the explanation as HTML, for notebooks."""
        return as_html(self.page())

    def __rich__(self) -> "RenderableType":
        """Give the explanation to rich."""
        return _as_rich(self.page())


def as_text(page: Page) -> str:
    """Draw a page as plain text."""
    return titled(page.title) + drawn(page.blocks)


def titled(title: str) -> str:
    """Draw the title of a page as plain text."""
    return f"{title}\n{'=' * width_of(title)}\n"


def drawn(blocks: Iterable[Block]) -> str:
    """Draw blocks as plain text, each with an empty line above it."""
    lines: list[str] = []
    for block in blocks:
        lines.append("")
        match block:
            case Paragraph(text):
                lines.append(text)
            case Heading(text):
                lines += (text, "-" * width_of(text))
            case Lines(items):
                lines += [f"- {item}" for item in items]
            case Table(head, rows):
                lines += _text_table(head, rows)
            case _:
                assert_never(block)
    lines.append("")
    return "\n".join(lines)


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
            case _:
                assert_never(block)


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


def _text_table(head: Row, rows: Sequence[Row]) -> list[str]:
    """Draw a table as text, in columns that hold for Chinese characters too.

    A cell wider than a column may be goes on in the lines below.
    """
    measured = [((head,), tuple(map(width_of, head))), *map(_measured, rows)]
    sizes = zip(*[row for _, row in measured], strict=True)
    widths = tuple([max(column) for column in sizes])
    top, *rest = [line for lines, _ in measured for line in _lines(lines, widths)]
    return [top, "  ".join(["-" * width for width in widths]), *rest]


def _measured(row: Row) -> tuple[tuple[Row, ...], tuple[int, ...]]:
    """Break a row into lines; give them, and the width of each of its columns."""
    cells = [wrapped(cell) for cell in row]
    widths = tuple([max(map(width_of, cell)) for cell in cells])
    return tuple(zip_longest(*cells, fillvalue="")), widths


def _lines(lines: tuple[Row, ...], widths: tuple[int, ...]) -> tuple[str, ...]:
    """Draw the lines of a row."""
    return tuple(
        "  ".join(
            cell + " " * (width - width_of(cell))
            for cell, width in zip(line, widths, strict=True)
        ).rstrip()
        for line in lines
    )


def wrapped(text: str) -> Sequence[str]:
    """Break text into lines of at most a column's width.

    It breaks at a space, or where a wide character stands; a longer word is left
    whole.
    """
    if not text.isascii():
        return _wrapped_wide(text)
    lines: list[str] = []
    start, size = 0, len(text)
    while size - start > WIDEST_COLUMN:
        end = text.rfind(" ", start + 1, start + WIDEST_COLUMN + 1)
        if end < 0:
            end = text.find(" ", start + WIDEST_COLUMN)
        if end < 0:
            break
        lines.append(text[start:end])
        start = end + 1
    lines.append(text[start:])
    return lines


def _wrapped_wide(text: str) -> Sequence[str]:
    """Break text that has characters of more than one column."""
    lines: list[str] = []
    line, length = "", 0
    for piece in _pieces(text):
        size = width_of(piece)
        if line and length + width_of(piece.rstrip()) > WIDEST_COLUMN:
            lines.append(line.rstrip())
            line, length = "", 0
        line += piece
        length += size
    return (*lines, line)


def _pieces(text: str) -> list[str]:
    """Take text apart where a line may break.

    It never does before a mark that closes, nor after one that opens.
    """
    pieces = [""]
    before = ""
    for one in text:
        wide = width_of(one) > 1 and one not in CLOSING
        if before == " " or (wide and before not in OPENING):
            pieces.append("")
        pieces[-1] += one
        before = one
    return pieces


def width_of(text: str) -> int:
    """Tell how many columns text takes in a terminal."""
    if text.isascii():
        return len(text)
    kinds = "".join(map(unicodedata.east_asian_width, text))
    return len(text) + kinds.count("W") + kinds.count("F")


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
            case _:
                assert_never(block)
    return Group(*drawn)
