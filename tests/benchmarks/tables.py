"""A million households: the rule's columns against two forms written by hand."""

import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import numpy as np
import polars as pl
from measuring import Bar, race

from precisionpov.policy.national import NATIONAL
from precisionpov.reasoning.columns import columns, needed_columns
from precisionpov.tables import judge_table

ROWS = 1_000_000
DAY = date(2018, 6, 30)
LINE = 295_200
LITRES, MINUTES, ACROSS, UP, DAYS = 35, 20, 1000, 100, 36
DTYPES = {"int64": pl.Int64, "boolean": pl.Boolean, "string": pl.String}
CRITERIA = (
    "income",
    "food",
    "clothing",
    "education",
    "medical",
    "housing",
    "water",
    "not_in_year_identified",
)
NAMES = [f"household_exit_{name}" for name in CRITERIA]


def households(rows: int) -> pl.DataFrame:
    """Make a table: amounts near the line, a tenth bounded and a tenth unknown."""
    draw = np.random.default_rng(20180630)

    def gappy(values: np.ndarray, share: float = 0.1) -> pl.Series:
        return pl.Series(values).set(pl.Series(draw.random(rows) < share), None)

    def truths(share: float) -> pl.Series:
        return gappy(draw.random(rows) < share, 0.05)

    def number(most: int) -> pl.Series:
        return gappy(draw.integers(0, most, rows))

    members = draw.integers(1, 8, rows)
    net = members * LINE + draw.integers(-100_000, 200_000, rows)
    net[::50] = members[::50] * LINE
    known = draw.random(rows)
    width = np.where(known < 0.1, draw.integers(1, 50_000, rows), 0)
    unknown = pl.Series(known > 0.9)
    return pl.DataFrame(
        {
            "net_income": pl.Series(net).set(unknown | pl.Series(known < 0.1), None),
            "net_income_low": pl.Series(net - width).set(unknown, None),
            "net_income_high": pl.Series(net + width).set(unknown, None),
            "members": members,
            "members_low": members,
            "members_high": members,
            "food_secure": truths(0.98),
            "clothing_secure": truths(0.98),
            "children_in_school": truths(0.97),
            "all_insured": truths(0.96),
            "housing_grade": gappy(draw.choice(["A", "B", "C", "D"], rows)),
            "housed_elsewhere": truths(0.3),
            "water_measured": truths(0.5),
            "water_recorded_safe": truths(0.95),
            "water_litres": number(80),
            "water_fetch_minutes": number(30),
            "water_horizontal": number(2_000),
            "water_vertical": number(200),
            "water_days_without": number(40),
            "water_quality_ok": truths(0.97),
            "identified_this_year": truths(0.05),
        }
    )


def by_rule(frame: pl.LazyFrame) -> pl.LazyFrame:
    """Ask the rule of the library: the verdict and all criteria."""
    law = NATIONAL.on(DAY).household_exit
    asked = columns(law, pl.col)
    return frame.select(**{name: asked[name] for name in ("household_exit", *NAMES)})


def by_logic(frame: pl.LazyFrame) -> pl.LazyFrame:
    """Write the same in polars' own three-valued logic."""
    c = pl.col
    threshold = c("members") * LINE
    measured = (
        (c("water_litres") >= LITRES)
        & (
            (c("water_fetch_minutes") <= MINUTES)
            | ((c("water_horizontal") <= ACROSS) & (c("water_vertical") <= UP))
        )
        & (c("water_days_without") <= DAYS)
        & c("water_quality_ok")
    )
    safe, test = c("water_recorded_safe"), c("water_measured")
    truths = {
        "income": (
            (c("net_income") > threshold)
            | (c("net_income_low") > c("members_high") * LINE)
        )
        & (c("net_income_high") > c("members_low") * LINE),
        "food": c("food_secure"),
        "clothing": c("clothing_secure"),
        "education": c("children_in_school"),
        "medical": c("all_insured"),
        "housing": c("housing_grade").is_in(["A", "B"]) | c("housed_elsewhere"),
        "water": (test & measured) | (~test & safe) | (measured & safe),
        "not_in_year_identified": ~c("identified_this_year"),
    }
    return frame.select(
        pl.all_horizontal(truths.values()).alias("household_exit"),
        **{f"household_exit_{name}": truths[name] for name in CRITERIA},
    )


def by_cases(frame: pl.LazyFrame) -> pl.LazyFrame:
    """Write the same by cases, and the verdict from the finished columns."""
    c, yes, no = pl.col, pl.lit(value=True), pl.lit(value=False)
    way = (c("water_fetch_minutes") <= MINUTES) | (
        (c("water_horizontal") <= ACROSS) & (c("water_vertical") <= UP)
    )
    measured = (
        (c("water_litres") >= LITRES)
        & way
        & (c("water_days_without") <= DAYS)
        & c("water_quality_ok")
    )
    safe = c("water_recorded_safe")
    truths = {
        "income": pl.when(c("net_income_low") > c("members_high") * LINE)
        .then(yes)
        .when(c("net_income_high") <= c("members_low") * LINE)
        .then(no),
        "food": c("food_secure"),
        "clothing": c("clothing_secure"),
        "education": c("children_in_school"),
        "medical": c("all_insured"),
        "housing": c("housed_elsewhere")
        | (c("housing_grade") == "A")
        | (c("housing_grade") == "B"),
        "water": pl.when(c("water_measured"))
        .then(measured)
        .when(~c("water_measured"))
        .then(safe)
        .when(measured == safe)
        .then(safe),
        "not_in_year_identified": ~c("identified_this_year"),
    }
    found = frame.select(
        **{f"household_exit_{name}": truths[name] for name in CRITERIA}
    )
    return found.select(pl.all_horizontal(NAMES).alias("household_exit"), *NAMES)


WAYS: dict[str, Callable[[pl.LazyFrame], pl.LazyFrame]] = {
    "rule": by_rule,
    "logic": by_logic,
    "cases": by_cases,
}
"""Queries, so that polars works out once what a query holds twice."""


def bars() -> Iterator[Bar]:
    """Measure what is promised of tables."""
    # First, while this process is small: a child's peak counts its parent's.
    peak = {name: _peak_of(name) for name in WAYS}
    frame = households(ROWS)
    asked = {name: way(frame.lazy()).collect() for name, way in WAYS.items()}
    assert asked["rule"].equals(asked["logic"])
    assert asked["rule"].equals(asked["cases"])
    assert set(asked["rule"]["household_exit"].to_list()) == {True, False, None}
    rule, logic, cases = race(
        *(lambda way=way: way(frame.lazy()).collect() for way in WAYS.values())
    )
    note = f"by hand; logic {logic * 1e3:.1f}, cases {cases * 1e3:.1f} ms"
    best = min(logic, cases)
    yield Bar("columns, a million rows", rule * 1e3, best * 1e3, "ms", 1.15, note)
    lowest = min(peak["logic"], peak["cases"])
    note = "by hand, whole process, the table included"
    yield Bar("columns, peak memory", peak["rule"], lowest, "MB", 1.2, note)
    yield _judged(frame)


def _judged(frame: pl.DataFrame) -> Bar:
    """Set judging a table, with all its checks and notes, beside its columns."""
    law = NATIONAL.on(DAY).household_exit
    full = frame.with_columns(
        pl.lit(None, DTYPES[one.dtype]).alias(one.name)
        for one in needed_columns(law)
        if one.name not in frame.columns
    )
    judged, plain = race(
        lambda: judge_table(full, law), lambda: by_rule(frame.lazy()).collect()
    )
    note = "the columns above; judge_table checks all values and adds the notes"
    return Bar("judge_table", judged * 1e3, plain * 1e3, "ms", None, note)


def _peak_of(way: str) -> float:
    """Give the peak memory in MB of a fresh process that judges the table once."""
    run = [sys.executable, str(Path(__file__)), way]
    done = subprocess.run(run, check=True, capture_output=True, text=True)
    return int(done.stdout) / 1024


if __name__ == "__main__":
    judged = WAYS[sys.argv[1]](households(ROWS).lazy()).collect()
    sys.stdout.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))
