"""Sphinx settings; build with ``sphinx-build -n -W docs docs/_build``."""

from importlib.metadata import version as installed

project = "precisionpov"
author = "precisionpov contributors"
copyright = author
release = version = installed("precisionpov")
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build", "notebooks"]

html_theme = "furo"
html_title = f"precisionpov {release}"

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_inherit_docstrings = False
napoleon_use_ivar = True

# The build asks no other site, so names that live elsewhere are taken on trust.
nitpicky = True
nitpick_ignore_regex = [
    (r"py:.*", r"(attrs|collections|datetime|decimal|enum|fractions|hypothesis)\..*"),
    (r"py:.*", r"(narwhals|types|typing)\..*"),
]
