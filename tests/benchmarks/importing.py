"""What it costs to import the package, in fresh processes."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from statistics import median
from time import perf_counter

from measuring import Bar

PROCESSES = 25
HEAVY = (
    "cattrs",
    "duckdb",
    "hypothesis",
    "msgspec",
    "narwhals",
    "numpy",
    "pandas",
    "polars",
    "pyarrow",
    "rich",
)
FIRST = """
from time import perf_counter
import precisionpov as pov
from datetime import date
home = pov.Household(id="a", members=[pov.Person(id="b", relation="head")])
start = perf_counter()
pov.identify(home, on=date(2014, 4, 30))
print(perf_counter() - start)
"""


def bars() -> Iterator[Bar]:
    """Measure the import against that of attrs, and the first judgement.

    What is installed is compiled already, so all processes keep compiled code in one
    folder; those that are not measured fill it.
    """
    with tempfile.TemporaryDirectory() as folder:
        env = {
            **os.environ,
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": folder,
        }
        loaded = _run("import sys, precisionpov; print(*sys.modules)", env).split()
        heavy = sorted(set(HEAVY) & set(loaded))
        assert not heavy, heavy
        _run(FIRST, env)
        ours, theirs = [], []
        for _ in range(PROCESSES):
            ours.append(_seconds("import precisionpov", env))
            theirs.append(_seconds("import attrs", env))
        note = "import attrs, the whole process"
        yield Bar("import", median(ours) * 1e3, median(theirs) * 1e3, "ms", 2.0, note)
        first = median(float(_run(FIRST, env)) for _ in range(5))
        note = "import attrs; the judgement's modules load with it"
        yield Bar("first identify", first * 1e3, median(theirs) * 1e3, "ms", None, note)


def _seconds(code: str, env: dict[str, str]) -> float:
    """Give the seconds that a fresh interpreter takes for some code."""
    start = perf_counter()
    _run(code, env)
    return perf_counter() - start


def _run(code: str, env: dict[str, str]) -> str:
    """Run code in a fresh interpreter; give what it prints."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        env=env,
    )
    return done.stdout
