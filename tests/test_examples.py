"""Every example that a reader can see is run: README, docs, notebooks, docstrings.

One test is one page, run from top to bottom in a namespace of its own, so that a
random order of tests never parts an example from the lines before it.
"""

import json
import re
from doctest import ELLIPSIS
from pathlib import Path

import pytest
from sybil.document import Document, PythonDocStringDocument
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser
from sybil.parsers.rest import SkipParser as DocStringSkipParser
from sybil.typing import Parser

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
NOTEBOOKS = sorted((ROOT / "docs").rglob("*.ipynb"))
MODULES = [
    module
    for module in sorted((ROOT / "src").rglob("*.py"))
    if ">>>" in module.read_text(encoding="utf-8")
]

PAGE_PARSERS: list[Parser] = [
    PythonCodeBlockParser(doctest_optionflags=ELLIPSIS),
    SkipParser(),
]
DOCSTRING_PARSERS: list[Parser] = [DocTestParser(ELLIPSIS), DocStringSkipParser()]

# Python under any of these names would be shown and never run: write "python".
NOT_RUN = re.compile(
    r"^\s*```+\s*(py|py3|python3|pycon|ipython3?|doctest)\b", re.MULTILINE
)


def name(path):
    return path.relative_to(ROOT).as_posix()


def run_document(document):
    for example in document.examples():
        example.evaluate()


def run_notebook(path):
    namespace = {"__name__": "__main__"}
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), namespace)


@pytest.mark.parametrize("path", [*PAGES, *NOTEBOOKS, *MODULES], ids=name)
def test_examples_do_what_they_say(path):
    match path.suffix:
        case ".md":
            run_document(Document.parse(str(path), *PAGE_PARSERS))
        case ".ipynb":
            run_notebook(path)
        case _:
            run_document(PythonDocStringDocument.parse(str(path), *DOCSTRING_PARSERS))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_page_names_its_python_so_that_it_is_run(page):
    assert not NOT_RUN.findall(page.read_text(encoding="utf-8"))
