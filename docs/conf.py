"""Sphinx settings; build with ``sphinx-build -n -W docs docs/_build``."""

import sys
from functools import partial
from importlib.metadata import version as installed
from pathlib import Path

from sphinx.application import Sphinx

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "precisionpov"
author = "precisionpov contributors"
copyright = author
release = version = installed("precisionpov")
language = "en"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "policy_pages",
]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build", "notebooks"]

html_theme = "furo"
html_title = f"precisionpov {release}"

python_use_unqualified_type_names = True
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_inherit_docstrings = False
autodoc_preserve_defaults = True
napoleon_use_ivar = True
# What stands before a colon in our "Returns" is a sentence, not a type.
napoleon_use_rtype = False

HIDDEN = "\N{SYMBOL FOR NULL}"

# The build asks no other site, so names that live elsewhere are taken on trust.
nitpicky = True
nitpick_ignore_regex = [
    (r"py:.*", r"(attrs|collections|datetime|decimal|enum|fractions|hypothesis)\..*"),
    (r"py:.*", r"(narwhals|types|typing)\..*"),
    (r"py:.*", r"Converter|precisionpov\..*\.([A-Z][a-z]*)?T"),
]


def setup(app: Sphinx) -> None:
    """Hide the colons of a property's docstring while napoleon looks for a type."""
    for old, new, priority in ((":", HIDDEN, 400), (HIDDEN, ":", 600)):
        swap = partial(_swap_in_properties, old, new)
        app.connect("autodoc-process-docstring", swap, priority=priority)


def _swap_in_properties(old: str, new: str, *event: object) -> None:
    _app, what, _name, _object, _options, lines = event
    if what == "property" and isinstance(lines, list):
        lines[:] = [line.replace(old, new) for line in lines]
