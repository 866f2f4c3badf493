"""A cattrs converter made strict, for classes of the caller's own as well."""

from datetime import date
from enum import IntEnum, StrEnum

import attrs
import cattrs
import pytest
from cattrs.preconf.json import make_converter

from precisionpov.dates import Window
from precisionpov.errors import RecordError
from precisionpov.interop import configure
from precisionpov.money import Fen
from precisionpov.reasoning.quantity import Range
from precisionpov.records.household import Household
from precisionpov.records.person import Relation


class Colour(StrEnum):
    """A closed list of a caller."""

    RED = "red"


class Level(IntEnum):
    """A scale of a caller."""

    LOW = 1


@attrs.frozen
class Visit:
    """A class of a caller."""

    note: str
    on: date
    spent: Fen
    about: Fen | Range | None
    again: bool | None
    number: int
    met: Relation
    colour: Colour
    level: Level
    scores: list[int]
    households: tuple[Household, ...] = ()
    window: Window | None = None
    remark: str | None = None


VISIT = Visit(
    note="",
    on=date(2014, 4, 30),
    spent=Fen(4),
    about=Range(5, None),
    again=None,
    number=-3,
    met=Relation.HEAD,
    colour=Colour.RED,
    level=Level.LOW,
    scores=[1, 2],
    window=Window.calendar_year(2013),
    remark="长" * 1000,
)
DATA = {
    "note": "",
    "on": "2014-04-30",
    "spent": "0.04",
    "about": {"low": 5, "high": None},
    "again": None,
    "number": -3,
    "met": "head",
    "colour": "red",
    "level": 1,
    "scores": [1, 2],
    "households": [],
    "window": {"first": "2013-01-01", "last": "2013-12-31"},
    "remark": "长" * 1000,
}


@pytest.fixture(params=[cattrs.Converter, make_converter])
def converter(request):
    converter = request.param(detailed_validation=False)
    configure(converter)
    return converter


def test_reads_what_is_right(converter):
    assert converter.structure(DATA, Visit) == VISIT


@pytest.mark.parametrize(
    "wrong",
    [
        {"note": 5},
        {"note": None},
        {"on": "20140430"},
        {"on": None},
        {"spent": 4.0},
        {"spent": True},
        {"about": {"low": 5, "hihg": 6}},
        {"about": "5,00"},
        {"again": "否"},
        {"again": 0},
        {"number": "3"},
        {"number": 3.0},
        {"number": True},
        {"number": 2**63},
        {"met": "HEAD"},
        {"scores": [1, "2"]},
        {"remark": 5},
        {"window": {"first": "2013-01-01", "last": "2012-12-31"}},
        {"window": {"first": "2013-01-01", "last": "2013-12-31", "days": 365}},
        {"households": [{"id": "h", "members": []}]},
    ],
)
def test_refuses_what_is_wrong(converter, wrong):
    with pytest.raises(RecordError):
        converter.structure(DATA | wrong, Visit)


@pytest.mark.parametrize("wrong", [{"colour": "blue"}, {"level": "1"}, {"level": 2}])
def test_leaves_other_lists_to_their_own_rules(converter, wrong):
    assert type(converter.structure(DATA, Visit).met) is Relation
    assert type(converter.structure(DATA, Visit).level) is Level
    with pytest.raises(ValueError, match=r"not a valid|a whole number"):
        converter.structure(DATA | wrong, Visit)


def test_refuses_unknown_keys_of_every_class_of_ours(converter):
    assert converter.structure({"low": 1, "high": 2}, Range) == Range(1, 2)
    # Older releases of cattrs gather this fault with others, newer ones raise it.
    refusals = (cattrs.ForbiddenExtraKeysError, cattrs.ClassValidationError)
    with pytest.raises(refusals):
        converter.structure({"low": 1, "high": 2, "hihg": 2}, Range)


def test_writes_records_as_plain_data(converter):
    household = converter.structure(
        {"id": "h", "members": [{"id": "p", "born": "1962-05-01"}]}, Household
    )
    data = converter.unstructure(household)
    assert data["members"] == [{"id": "p", "born": "1962-05-01", "status": "resident"}]
