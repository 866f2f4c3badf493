import attrs
import duckdb
import narwhals.stable.v2 as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from precisionpov.errors import PolicyError
from precisionpov.reasoning.columns import columns, needed_columns
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.expression import Criterion, NumberFact, per
from precisionpov.reasoning.facts import Facts, fact, words_of
from precisionpov.reasoning.quantity import Range, at_least, between
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.unit import Unit
from reasoning.harbour import (
    CITE,
    LAW,
    READY,
    SAILS,
    Boat,
    Hull,
    bound,
    bunks,
    cargo,
    crew,
    least_cargo,
    least_crew,
    lights,
)
from reasoning.random_rules import OPEN_NUMBERS, WORDS, laws, things

ARROW = {"int64": pa.int64(), "boolean": pa.bool_(), "string": pa.string()}


def table(law, rows, *, bounds=True):
    """Give facts as an arrow table of the columns that a rule needs."""
    words = words_of(law.rule.subject)
    made = {}
    for column in needed_columns(law, bounds=bounds):
        name, _, end = column.name.rpartition("_")
        if column.name in words:
            values = [getattr(row, column.name) for row in rows]
            cells = [None if isinstance(one, Range) else one for one in values]
        else:
            values = [getattr(row, name) for row in rows]
            low = end == "low"
            cells = [
                None if one is None else words[name].ends(one)[0 if low else 1]
                for one in values
            ]
        made[column.name] = pa.array(cells, ARROW[column.dtype])
    return pa.table({"row": pa.array(range(len(rows))), **made})


def by_polars(arrow, law, bounds):
    frame = pl.from_arrow(arrow)
    return frame.select(**columns(law, pl.col, bounds=bounds)).to_dict(as_series=False)


def by_lazy_polars(arrow, law, bounds):
    frame = pl.from_arrow(arrow).lazy()
    made = frame.select(**columns(law, pl.col, bounds=bounds)).collect()
    return made.to_dict(as_series=False)


def by_narwhals(native, law, bounds):
    frame = nw.from_native(native)
    made = frame.select(**columns(law, nw.col, bounds=bounds))
    return {
        name: [None if one is pd.NA else one for one in series.to_list()]
        for name, series in made.to_dict().items()
    }


def by_pandas(arrow, law, bounds):
    # Texts backed by pyarrow would compare to another kind of boolean: an error.
    kinds = {"int64": "Int64", "boolean": "boolean", "string": "string[python]"}
    needed = needed_columns(law, bounds=bounds)
    frame = arrow.to_pandas(types_mapper=pd.ArrowDtype)
    return by_narwhals(
        frame.astype({one.name: kinds[one.dtype] for one in needed}), law, bounds
    )


def by_pandas_on_pyarrow(arrow, law, bounds):
    return by_narwhals(arrow.to_pandas(types_mapper=pd.ArrowDtype), law, bounds)


def by_duckdb(arrow, law, bounds):
    made = columns(law, duckdb.ColumnExpression, bounds=bounds)
    return _duckdb(arrow, made)


def by_duckdb_with_texts_marked(arrow, law, bounds):
    made = columns(
        law, duckdb.ColumnExpression, bounds=bounds, lit=duckdb.ConstantExpression
    )
    return _duckdb(arrow, made)


def _duckdb(arrow, made):
    with duckdb.connect() as connection:
        relation = connection.from_arrow(arrow).order("row")
        found = relation.select(*(one.alias(name) for name, one in made.items()))
        return dict(
            zip(made, map(list, zip(*found.fetchall(), strict=True)), strict=True)
        )


BACKENDS = [by_polars, by_narwhals, by_pandas, by_duckdb]
OTHERS = [by_lazy_polars, by_pandas_on_pyarrow, by_duckdb_with_texts_marked]


def one_by_one(law, rows):
    """Give the answers that each row gets by itself."""
    rule = law.rule
    answers = {rule.id: [decide(law, row).answers[0] for row in rows]}
    for i, one in enumerate(rule.criteria):
        answers[f"{rule.id}_{one.id}"] = [law.answers(row)[i + 1] for row in rows]
    for i, one in enumerate(rule.notes):
        answers[f"{rule.id}_{one.id}"] = [law.answers_of_notes(row)[i] for row in rows]
    return answers


@pytest.mark.parametrize("backend", BACKENDS)
@settings(max_examples=25)
@given(law=laws(OPEN_NUMBERS), rows=st.lists(things(), min_size=1, max_size=20))
def test_table_answers_as_one_by_one(backend, law, rows):
    assert backend(table(law, rows), law, True) == one_by_one(law, rows)


@pytest.mark.parametrize("backend", BACKENDS)
@settings(max_examples=15)
@given(
    law=laws(OPEN_NUMBERS),
    rows=st.lists(things(g=st.integers(1, 3)), min_size=1, max_size=20),
)
def test_without_bounds_a_range_is_unknown(backend, law, rows):
    exact = [
        attrs.evolve(
            row,
            **{one: None for one in WORDS if isinstance(getattr(row, one), Range)},
        )
        for row in rows
    ]
    made = table(law, rows, bounds=False)
    assert backend(made, law, False) == one_by_one(law, exact)


ROWS = [
    READY,
    attrs.evolve(READY, hull=None, cargo=between(100, 900), lights=None),
    attrs.evolve(READY, hull=Hull.REED, cargo=at_least(2001), crew=between(2, 9)),
]


@pytest.mark.parametrize("backend", [*BACKENDS, *OTHERS])
def test_every_library_answers_alike(backend):
    assert backend(table(LAW, ROWS), LAW, True) == one_by_one(LAW, ROWS)


def test_names_of_the_columns_of_a_rule():
    assert list(columns(LAW, pl.col)) == [
        "may_sail",
        "may_sail_loaded",
        "may_sail_lit",
        "may_sail_sound",
        "may_sail_safe",
        "may_sail_small",
    ]


def test_a_checklist_has_columns_for_its_notes_alone():
    checklist = Rule("faults", Boat, (), en="-", zh="-", notes=SAILS.notes)
    assert list(columns(bound(checklist), pl.col)) == ["faults_small"]


def test_what_a_table_must_hold():
    needed = {one.name: one for one in needed_columns(LAW)}
    assert list(needed) == [
        "cargo",
        "cargo_low",
        "cargo_high",
        "crew",
        "crew_low",
        "crew_high",
        "lights",
        "hull",
        "storm",
        "escort",
        "radio",
    ]
    assert (needed["cargo"].dtype, needed["cargo"].unit) == ("int64", "fen")
    assert (needed["cargo"].low, needed["cargo"].high) == (-1000, 10_000)
    assert (needed["lights"].dtype, needed["lights"].en) == ("boolean", lights.en)
    hulls = needed["hull"].values  # noqa: PD011 - a closed list
    assert hulls == ("wood", "steel", "reed")
    assert [one.name for one in needed.values() if one.required] == [
        "crew_low",
        "crew_high",
    ]


def test_what_a_table_must_hold_without_bounds():
    needed = needed_columns(LAW, bounds=False)
    assert [one.name for one in needed][:3] == ["cargo", "crew", "lights"]
    assert [one.name for one in needed if one.required] == ["crew"]


def test_a_product_beyond_64_bits_is_refused():
    rule = rule_of(net_per_head > least_cargo, Wealth)
    most = (2**63 - 1) // 100
    assert list(columns(bound(rule, least=most), pl.col)) == ["toy", "toy_only"]
    with pytest.raises(PolicyError, match=r"net against least_cargo: the product does"):
        columns(bound(rule, least=most + 1), pl.col)


def rule_of(condition, subject=Boat):
    criterion = Criterion("only", condition, CITE, "Only.", "仅。")
    return Rule("toy", subject, (criterion,), en="Is it?", zh="是否?")


@pytest.mark.parametrize(
    ("condition", "least", "word"),
    [
        (cargo > least_cargo, 10_000, "never"),
        (cargo >= least_cargo, 10_001, "never"),
        (cargo < least_cargo, 10_001, "always"),
        (cargo <= least_cargo, 10_000, "always"),
    ],
)
def test_what_is_settled_without_knowing_anything_is_no_column(condition, least, word):
    columns(bound(rule_of(condition), least=least - 1), pl.col)
    with pytest.raises(PolicyError, match=f"cargo .* least_cargo is {word} so, and no"):
        columns(bound(rule_of(condition), least=least), pl.col)


@pytest.mark.parametrize("hands", [0, 1, 20, 21])
def test_what_is_always_known_may_be_settled(hands):
    law = bound(rule_of(crew > least_crew), hands=hands)
    rows = [Boat(crew=1), Boat(crew=20), Boat(crew=between(1, 20))]
    assert by_polars(table(law, rows), law, True) == one_by_one(law, rows)


def test_against_a_fact_that_is_always_known():
    law = bound(rule_of(bunks > crew))
    rows = [Boat(crew=9, bunks=one) for one in (None, 9, 10)]
    rows += [Boat(crew=between(9, 11), bunks=one) for one in (9, 10, 11, 12)]
    assert by_polars(table(law, rows), law, True) == one_by_one(law, rows)


net = NumberFact("net", "net", "净", Unit.YUAN, -(10**15), 10**15, bounded=True)
heads = NumberFact("heads", "heads", "人", Unit.PERSON, 1, 100, required=True)
net_per_head = per(net, heads, en="net per head", zh="人均")


@attrs.frozen(kw_only=True)
class Wealth(Facts):
    """Amounts as large as real ones."""

    net: int | Range | None = fact(net)
    heads: int = fact(heads)


@pytest.mark.parametrize("backend", BACKENDS)
def test_large_amounts_keep_every_fen(backend):
    law = bound(rule_of(net_per_head > least_cargo, Wealth), least=10**13 - 1)
    line = 100 * (10**13 - 1)
    rows = [Wealth(net=line + one, heads=100) for one in (-1, 0, 1)]
    assert backend(table(law, rows), law, True)["toy"] == [False, False, True]


@pytest.mark.parametrize("verb", [needed_columns, lambda law: columns(law, str)])
@pytest.mark.parametrize("given", ["household_exit", None])
def test_what_is_no_rule_of_a_day_is_refused(verb, given):
    with pytest.raises(
        TypeError, match=r"takes a rule of a day, as NATIONAL\.on\(day\)"
    ):
        verb(given)
