"""A page is the same page as text, as HTML and drawn by rich."""

import io
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.console import Console

from precisionpov.reasoning.document import (
    Explained,
    Heading,
    Lines,
    Page,
    Paragraph,
    Table,
    as_html,
    as_text,
)

PAGE = Page(
    "Boats 船",
    [
        Paragraph("Two boats."),
        Heading("出港"),
        Lines(["Lark", "云雀"]),
        Table(("name", "船体"), [("Lark", "steel"), ("云雀", "木"), ("", "芦苇")]),
    ],
)

TEXT = """\
Boats 船
========

Two boats.

出港
----

- Lark
- 云雀

name  船体
----  -----
Lark  steel
云雀  木
      芦苇
"""


class Told(Explained):
    """A result that says what it is asked in."""

    def page(self, language="en"):
        return Page("船", []) if language == "zh" else Page("boat", [])


class Reader(HTMLParser):
    """Reads HTML into (element, text) pairs and refuses what a page never holds."""

    OURS = frozenset(
        [
            "section",
            "h3",
            "h4",
            "p",
            "ul",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
        ],
    )

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.open = []
        self.found = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        assert tag in self.OURS
        assert attrs == []
        self.open.append(tag)
        self.found.append([tag, ""])

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.found[-1][1] += data

    def handle_comment(self, data):
        raise AssertionError(data)

    handle_decl = handle_pi = unknown_decl = handle_comment


def texts_of(page):
    """Give the text of each element of a page, in order."""
    found = [("h3", page.title)]
    for block in page.blocks:
        match block:
            case Heading(text):
                found.append(("h4", text))
            case Paragraph(text):
                found.append(("p", text))
            case Lines(items):
                found += [("ul", ""), *(("li", item) for item in items)]
            case Table(head, rows):
                found += [("table", ""), ("thead", ""), ("tr", "")]
                found += [("th", cell) for cell in head]
                found.append(("tbody", ""))
                for row in rows:
                    found += [("tr", ""), *(("td", cell) for cell in row)]
    return found


WIDE = "船体木芦苇云雀，"

ANY = st.text() | st.sampled_from(
    ["<script>x</script>", "</td><b>", "&lt;", "&amp;amp", "<!--", "'\"", "<![CDATA["]
)


@st.composite
def tables(draw, cells):
    """Draw tables of one to three columns."""
    row = st.tuples(*[cells] * draw(st.integers(1, 3)))
    return Table(draw(row), draw(st.lists(row, max_size=4)))


def pages(cells):
    """Draw pages of every kind of block."""
    block = st.one_of(
        st.builds(Heading, cells),
        st.builds(Paragraph, cells),
        st.builds(Lines, st.lists(cells, max_size=3)),
        tables(cells),
    )
    return st.builds(Page, cells, st.lists(block, max_size=4))


def test_text_stands_in_columns_with_chinese_too():
    assert as_text(PAGE) == TEXT


def test_a_page_may_have_a_title_alone():
    assert as_text(Page("Nothing", [])) == "Nothing\n=======\n"


def bars_in(line):
    """Give the columns of a terminal at which bars stand in a line."""
    wide = [2 if one in WIDE else 1 for one in line]
    return [sum(wide[:i]) for i, one in enumerate(line) if one == "|"]


@given(tables(st.text(f"ab {WIDE}", max_size=20).map("|{}".format)))
def test_columns_begin_at_one_place_whatever_the_cells(table):
    head, _, *rows = as_text(Page("", [table])).splitlines()[3:]
    assert len(rows) == len(table.rows)
    assert all(bars_in(row) == bars_in(head) for row in rows)


@pytest.mark.parametrize(
    ("cell", "lines"),
    [
        ("a" * 52, ["a" * 52]),
        ("a" * 60, ["a" * 60]),
        ("a" * 30 + " " + "b" * 21, ["a" * 30 + " " + "b" * 21]),
        ("a" * 30 + " " + "b" * 22, ["a" * 30, "b" * 22]),
        ("船" * 26, ["船" * 26]),
        ("船" * 27, ["船" * 26, "船"]),
        ("a" * 51 + "船", ["a" * 51, "船"]),
        ("船" * 26 + "，", ["船" * 25, "船，"]),
        ("船" * 25 + "（船）", ["船" * 25, "（船）"]),
        ("a" * 60 + " b", ["a" * 60, "b"]),
        ("", []),
    ],
)
def test_a_long_cell_goes_on_in_the_lines_below(cell, lines):
    text = as_text(Page("", [Table(["x"], [[cell]])]))
    assert text.splitlines()[5:] == (lines or [""])


def test_the_cells_beside_a_long_one_stay_at_its_first_line():
    long = " ".join(["word"] * 20)
    text = as_text(Page("", [Table("ab", [[long, "beside"], ["next", "row"]])]))
    first, *more, last = text.splitlines()[5:]
    assert first.endswith("  beside")
    assert last.split() == ["next", "row"]
    assert [one.split() for one in more] == [["word"] * 10]


def test_html_is_the_page_in_plain_elements():
    assert as_html(Page("<b>", [Lines(["a & b"]), Table("x", ["y"])])) == (
        "<section><h3>&lt;b&gt;</h3><ul><li>a &amp; b</li></ul>"
        "<table><thead><tr><th>x</th></tr></thead>"
        "<tbody><tr><td>y</td></tr></tbody></table></section>"
    )


@given(pages(ANY))
@example(PAGE)
def test_html_says_the_same_whatever_the_text(page):
    section, *found = map(tuple, Reader(as_html(page)).found)
    assert section == ("section", "")
    assert found == texts_of(page)


def drawn(page):
    """Give what rich prints."""
    printed = io.StringIO()
    Console(file=printed, width=200, color_system=None).print(page)
    return printed.getvalue()


class Shown(Explained):
    """A result that explains itself by a page given."""

    def __init__(self, page):
        self.given = page

    def page(self, language="en"):
        return self.given


def test_rich_draws_every_block():
    text = drawn(Shown(PAGE))
    for said in ("Boats 船", "Two boats.", "出港", "• Lark", "• 云雀", "船体", "芦苇"):
        assert said in text


def test_rich_takes_no_text_for_markup():
    markup = "[bold red]x[/] :smile: [link=http://x]"
    page = Page(
        markup,
        [
            Heading(markup),
            Paragraph(markup),
            Lines([markup]),
            Table([markup], [[markup]]),
        ],
    )
    assert drawn(Shown(page)).count(markup) == 6


def test_a_result_explains_itself_in_english_unless_asked():
    assert Told().explain() == "boat\n====\n"
    assert Told().explain("zh") == "船\n==\n"
    assert Told()._repr_html_() == "<section><h3>boat</h3></section>"
    assert drawn(Told()) == "boat\n"


def test_a_result_without_a_page_says_nothing():
    with pytest.raises(NotImplementedError):
        Explained().explain()


def test_one_page_after_another():
    one, two = Page("One", [Paragraph("a")]), Page("Two", [Paragraph("b")])
    assert one.then(two) == Page(
        "One", [Paragraph("a"), Heading("Two"), Paragraph("b")]
    )


def test_pages_are_values():
    same = Page("Boats 船", list(PAGE.blocks))
    assert same == PAGE
    assert hash(same) == hash(PAGE)
    assert Page("Boats", PAGE.blocks) != PAGE


def test_a_result_speaks_two_languages_and_no_other():
    with pytest.raises(ValueError, match='language is "en" or "zh", not \'fr\''):
        Told().explain("fr")
