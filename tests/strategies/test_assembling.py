"""What chance meets too rarely to be left to it."""

from datetime import date, timedelta

from precisionpov import policies
from precisionpov.strategies.assembling import YEAR, Assembly, household_options

ON = date(2017, 12, 31)
LAW = policies.NATIONAL.on(ON)
OPTIONS = household_options(LAW.window, ON, unknown=True, annual=True)


def made(**days):
    """Make a household of one whose days depart in the order given."""
    departed = [(field, OPTIONS[field].index(day)) for field, day in days.items()]
    assembly = Assembly(LAW, (), {}, OPTIONS, unknown=True)
    return assembly.household(("usual", [date(1970, 5, 1)], [], [], departed, None))


def test_nobody_returns_before_being_identified():
    new_year = date(2017, 1, 1)
    for identified, expected in (
        (ON, new_year),
        (new_year, new_year),
        (ON - YEAR, ON - YEAR),
    ):
        household = made(returned_on=new_year, identified_on=identified)
        assert household.identified_on == expected
        assert household.returned_on == new_year
    late = made(returned_on=new_year - timedelta(days=1), identified_on=None)
    assert late.identified_on is None
