import json

import pytest

from reasoning.harbour import Flag, Hull


def test_member_is_its_value_and_knows_its_names_and_code():
    assert Hull.WOOD == "wood"
    assert json.dumps(Hull.WOOD) == '"wood"'
    assert (Hull.WOOD.label(), Hull.WOOD.label("zh")) == ("wood", "木")
    assert (Hull.WOOD.code, Hull.REED.code) == ("1", None)


@pytest.mark.parametrize("value", ["straw", None, 1])
def test_no_member_of_another_value(value):
    assert Hull.named(value) is None


def test_member_of_a_value():
    assert Hull.named("reed") is Hull.REED
    assert Flag.named("wood") is Flag.WOOD
