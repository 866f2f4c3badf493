"""A record that loses one answer: no verdict turns, and the answer is asked for.

The laws of rules hold for facts. This holds for what people write: that on the way
from a record to its facts, too, nothing left out becomes a no or a zero.
"""

from collections.abc import Callable, Iterator

import attrs
import pytest

from precisionpov import Household, Truth, assess_exit, identify
from precisionpov.policies import GUANGXI, GUIZHOU_CHANGSHUN, NATIONAL
from precisionpov.records.record import Record
from precisionpov.samples import ASSESSED_ON, village

PLACES = [NATIONAL, GUANGXI, GUIZHOU_CHANGSHUN]
VILLAGE = village()
PARTS = ("dwelling", "water", "holdings")


def known(record: Record) -> list[str]:
    """Name the fields that are recorded, and could be left out."""
    return [
        field.name
        for field in attrs.fields(type(record))
        if field.default is None and getattr(record, field.name) is not None
    ]


def forgetful(household: Household) -> Iterator[tuple[str, Household]]:
    """Give the household without each of its answers, and the place of that answer."""
    for name in known(household):
        yield name, attrs.evolve(household, **{name: None})
    for part in PARTS:
        held = getattr(household, part)
        for name in [] if held is None else known(held):
            less = attrs.evolve(held, **{name: None})
            yield f"{part}.{name}", attrs.evolve(household, **{part: less})
    for row in ("members", "receipts"):
        items = getattr(household, row)
        for index, item in enumerate(items):
            for name in known(item):
                less = attrs.evolve(item, **{name: None})
                left = (*items[:index], less, *items[index + 1 :])
                yield f"{row}[{index}].{name}", attrs.evolve(household, **{row: left})


@pytest.mark.parametrize("place", PLACES, ids=lambda one: one.id)
@pytest.mark.parametrize("household", VILLAGE, ids=lambda one: one.id)
@pytest.mark.parametrize("judge", [identify, assess_exit])
def test_what_is_forgotten_turns_no_verdict_and_is_asked_for(
    judge: Callable[..., object], household: Household, place: object
) -> None:
    """3,000 records, each with one answer less."""
    full = judge(household, on=ASSESSED_ON, policy=place).verdict
    for forgotten, less in forgetful(household):
        decision = judge(less, on=ASSESSED_ON, policy=place)
        if decision.verdict is not Truth.UNKNOWN:
            assert decision.verdict is full, forgotten
        elif full is not Truth.UNKNOWN:
            asked = [path for one in decision.missing for path in one.paths]
            # A part as a whole is asked for by its fields.
            named = [one for one in asked if f"{one}.".startswith(f"{forgotten}.")]
            assert named, (forgotten, asked)
