"""The page of what the sources mention names only what is there, and all of it."""

import importlib
import re
from pathlib import Path

import attrs
import pytest

import precisionpov

DOCS = Path(__file__).parents[1] / "docs"
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (DOCS / "coverage.md").read_text(encoding="utf-8").splitlines()
    if re.match(r"\| (T-00\d|ST)-\d", line)
]
IDS = [
    *(
        f"T-00{source}-{number:02}"
        for source, count in enumerate((22, 16, 12, 14, 43))
        for number in range(1, count + 1)
    ),
    *(f"ST-{number}" for number in range(1, 16)),
]
NAMES = sorted({name for row in ROWS for name in re.findall(r"`([^`]+)`", row[2])})
PAGES = sorted({page for row in ROWS for page in re.findall(r"\]\(([^)]+)\)", row[2])})
NOTHING = {"T-002-01"}
"""A slogan, of which nothing can be computed."""


def found(name):
    """Give what a name on the page stands for, from the package or a module of it."""
    path = name.removeprefix("precisionpov.").split(".")
    value = precisionpov
    for i, part in enumerate(path):
        if isinstance(value, type) and attrs.has(value):
            fields = {one.name for one in attrs.fields(value)}
            if part in fields:
                return part
        if not hasattr(value, part):
            value = importlib.import_module(".".join(["precisionpov", *path[: i + 1]]))
        else:
            value = getattr(value, part)
    return value


def test_every_id_stands_once_and_in_order():
    assert [row[0] for row in ROWS] == IDS


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_there(name):
    assert found(name) is not None


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_public(name):
    first = name.split(".")[0]
    assert first == "precisionpov" or first in precisionpov.__all__


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_there(page):
    assert (DOCS / page).is_file()


def test_every_row_names_what_to_call():
    assert {row[0] for row in ROWS if "`" not in row[2]} == NOTHING


@pytest.mark.parametrize("wrong", ["no_such_verb", "PovertyFigures.no_such_figure"])
def test_a_name_that_is_not_there_is_seen(wrong):
    with pytest.raises(ImportError):
        found(wrong)


def test_a_linked_name_stands_on_the_page_that_its_link_leads_to():
    strangers = [
        (row[0], name, page)
        for row in ROWS
        for label, page in re.findall(r"\[([^\]]+)\]\(([^)]+)\)", row[2])
        for name in re.findall(r"`([^`]+)`", label)
        if name.split(".")[-1] not in (DOCS / page).read_text(encoding="utf-8")
    ]
    assert strangers == []
