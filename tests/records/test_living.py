"""House, water, land."""

from decimal import Decimal

import pytest

from precisionpov.errors import RecordError
from precisionpov.records.living import Dwelling, DwellingGrade, Land, Water, mu


@pytest.mark.parametrize(
    ("area", "hundredths"),
    [("1.25", 125), (3, 300), (Decimal("0.5"), 50), (0, 0), (10**7, 10**9)],
)
def test_an_area_is_exact(area, hundredths):
    assert mu(area) == hundredths
    assert Land(paddy=mu(area)).paddy == hundredths


@pytest.mark.parametrize(
    "area", [1.25, True, "1.255", "一亩", -1, "-0.01", "10000000.01", None]
)
def test_what_is_no_area_is_refused(area):
    with pytest.raises(RecordError, match=r"^an area is .* as in mu\('1\.25'\)$"):
        mu(area)


def test_a_grade_is_one_of_four_or_there_is_no_house():
    assert Dwelling(grade="C").grade is DwellingGrade.C
    assert Dwelling(grade="no_house").grade.zh == "无房"
    with pytest.raises(RecordError, match="grade: one of A, B, C, D, no_house"):
        Dwelling(grade="E")


@pytest.mark.parametrize(
    ("field", "value"), [("square_metres", 1), ("rebuilt", True), ("fitted", True)]
)
def test_where_there_is_no_house_nothing_is_told_of_it(field, value):
    assert Dwelling(grade="no_house", square_metres=0, rebuilt=False, fitted=False)
    assert Dwelling(grade="D", **{field: value})
    with pytest.raises(RecordError, match=f"^{field}: there is no house"):
        Dwelling(grade="no_house", **{field: value})


def test_a_year_has_at_most_366_days_without_water():
    assert Water(days_without=366).days_without == 366
    with pytest.raises(RecordError, match="days_without: a whole number from 0 to 366"):
        Water(days_without=367)


@pytest.mark.parametrize("area", ["3.5", 3.5], ids=["text", "float"])
def test_an_area_that_is_none_is_told_how_to_make_one(area):
    with pytest.raises(RecordError) as caught:
        Land(paddy=area)
    assert str(caught.value) == (
        "paddy: whole hundredths of a mu, as mu('1.25') makes them, "
        f"from 0 to 1000000000, not {type(area).__name__}"
    )
