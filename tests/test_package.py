"""What holds for the package as a whole: pure, light, typed, importable."""

import ast
import importlib
import json
import pickle
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

import precisionpov

SOURCE = Path(__file__).parents[1] / "src"
MODULES = sorted((SOURCE / "precisionpov").rglob("*.py"))

# Files, network, processes, clock, chance, environment: never from here.
IMPURE_MODULES = {
    "asyncio", "glob", "io", "locale", "logging", "os", "pathlib", "platform",
    "random", "secrets", "shutil", "socket", "sqlite3", "subprocess", "tempfile",
    "threading", "time", "urllib", "uuid", "warnings",
}  # fmt: skip
IMPURE_CALLS = {
    "breakpoint", "input", "open", "print",
    "now", "today", "utcnow", "fromtimestamp",
}  # fmt: skip
HEAVY_MODULES = {
    "cattrs", "duckdb", "html", "hypothesis", "json", "msgspec", "narwhals", "numpy",
    "pandas", "polars", "pyarrow", "pydantic", "rich",
}  # fmt: skip


def name(path):
    return path.relative_to(SOURCE).as_posix()


def imported(tree):
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield module
                yield from (f"{module}.{alias.name}" for alias in names)


def called(tree):
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=function) | ast.Attribute(attr=function)):
                yield function


@pytest.fixture(scope="module", params=MODULES, ids=name)
def tree(request):
    return ast.parse(request.param.read_text(encoding="utf-8"))


def test_module_imports_nothing_impure(tree):
    roots = {module.partition(".")[0] for module in imported(tree)}
    assert not roots & IMPURE_MODULES


def test_module_uses_no_slow_half_of_dateutil(tree):
    assert not {"dateutil.parser", "dateutil.tz"} & set(imported(tree))


def test_module_calls_nothing_impure(tree):
    assert not set(called(tree)) & IMPURE_CALLS


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_module_imports_by_itself(module):
    dotted = name(module).removesuffix(".py").removesuffix("/__init__")
    importlib.import_module(dotted.replace("/", "."))


def test_import_loads_nothing_heavy():
    script = "import json, sys; print(json.dumps(list(sys.modules)))"
    loaded = [
        subprocess.run(
            [sys.executable, "-c", f"{first}; {script}"],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for first in ("import attrs", "import precisionpov")
    ]
    ours = set(json.loads(loaded[1])) - set(json.loads(loaded[0]))
    assert not ours & HEAVY_MODULES


@pytest.mark.parametrize("public", precisionpov.__all__)
def test_public_name_is_at_home_where_a_pickle_of_it_would_look(public):
    value = getattr(precisionpov, public)
    if isinstance(value, type) or callable(value):
        home = importlib.import_module(value.__module__)
        assert home.__name__.split(".")[0] == "precisionpov"
        assert "._" not in home.__name__
        assert getattr(home, value.__qualname__) is value


@pytest.mark.parametrize(("was", "moved"), [("policy.policy", "Law")])
def test_class_that_moved_is_found_where_it_was(was, moved):
    old = pickle.loads(f"cprecisionpov.{was}\n{moved}\n.".encode())
    assert old is getattr(precisionpov, moved)


def test_package_says_that_it_is_typed():
    assert (SOURCE / "precisionpov" / "py.typed").read_bytes() == b""


def test_package_needs_attrs_and_dateutil_only():
    needed = [
        requirement
        for requirement in metadata.requires("precisionpov") or ()
        if "extra ==" not in requirement
    ]
    assert sorted(needed) == ["attrs>=22.2", "python-dateutil>=2.9.0.post0"]


def test_hypothesis_finds_the_strategies():
    (entry,) = metadata.entry_points(group="hypothesis", name="precisionpov")
    assert callable(entry.load())
