"""Households of Qingshi with able hands: what they earn is the question."""

from datetime import date

from precisionpov.money import yuan
from precisionpov.reasoning.quantity import between
from precisionpov.records.holdings import Holdings
from precisionpov.records.household import Household
from precisionpov.samples.qingshi_survey import (
    FIRST_REGISTERED,
    SURVEYED_ON,
    household,
    person,
    received,
    spent,
)

__all__ = ["luo", "peng", "tang", "wu", "xie", "zhou", "zhu"]


def zhu() -> Household:
    """A released prisoner who keeps bees; the costs are in his book."""
    return household(
        "zhu",
        (
            person(
                "zhu-1",
                date(1979, 12, 1),
                "head",
                sex="male",
                health="healthy",
                labour="skilled",
            ),
        ),
        receipts=(
            received("livestock", yuan(41500), 8, cost=yuan(23800)),
            received("loan", yuan(50000), 11),
            received("production_grant", yuan(3000), 3),
        ),
        main_cause="lack_of_funds",
        other_causes=(),
        attribute="general",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=2,
    )


def zhou() -> Household:
    """A couple at work in a city far away: nobody can prove their wages."""
    return household(
        "zhou",
        (
            person(
                "zhou-1",
                date(1984, 5, 9),
                "head",
                status="working_away",
                health="healthy",
                labour="ordinary",
                months_away=10,
            ),
            person(
                "zhou-2",
                date(1986, 1, 17),
                "spouse",
                status="working_away",
                health="healthy",
                labour="ordinary",
                months_away=7,
            ),
            person(
                "zhou-3",
                date(1955, 10, 3),
                "parent",
                health="chronic_illness",
                labour="weak",
            ),
            person(
                "zhou-4",
                date(2008, 2, 29),
                "child",
                health="healthy",
                schooling="primary",
            ),
        ),
        receipts=(
            received(
                "migrant_wage",
                between(yuan(7200), yuan(26000)),
                7,
                person="zhou-1",
            ),
            received(
                "migrant_wage", between(yuan(2500), yuan(11000)), 7, person="zhou-2"
            ),
            received("grain", yuan(1900), 9, cost=yuan(760)),
            received("farm_subsidy", yuan("412.50"), 4),
        ),
        main_cause="lack_of_skill",
        other_causes=(),
        attribute="general",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=1,
    )


def wu() -> Household:
    """A household with a car and little declared income."""
    return household(
        "wu",
        (
            person(
                "wu-1",
                date(1976, 6, 6),
                "head",
                health="healthy",
                labour="ordinary",
                works_locally=True,
            ),
            person(
                "wu-2",
                date(1978, 3, 25),
                "spouse",
                health="healthy",
                labour="ordinary",
            ),
            person(
                "wu-3",
                date(2005, 11, 11),
                "child",
                health="healthy",
                schooling="junior_middle",
            ),
        ),
        receipts=(
            received("local_wage", yuan(6000), 5, person="wu-1"),
            received("crops", yuan(2400), 9, cost=yuan(900)),
        ),
        holdings=Holdings(car=True, vehicle_excepted=False, checked_on=SURVEYED_ON),
    )


def peng() -> Household:
    """Illness in the house, pigs and ducks in the yard, no account book."""
    return household(
        "peng",
        (
            person(
                "peng-1",
                date(1969, 1, 30),
                "head",
                health="healthy",
                labour="ordinary",
            ),
            person(
                "peng-2",
                date(1971, 7, 7),
                "spouse",
                health="serious_illness",
                labour="lost",
            ),
            person(
                "peng-3",
                date(1996, 10, 10),
                "child",
                health="healthy",
                labour="ordinary",
            ),
            person(
                "peng-4", date(1943, 3, 3), "parent", health="healthy", labour="none"
            ),
        ),
        receipts=(
            received("livestock", yuan(46000), 1),
            received("basic_pension", yuan(840), 3),
        ),
        expenses=(spent("medical", yuan(9800), 5),),
        main_cause="illness",
        other_causes=("lack_of_funds",),
        attribute="general",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=2,
    )


def luo() -> Household:
    """Enough income, but a boy of thirteen left school."""
    return household(
        "luo",
        (
            person(
                "luo-1",
                date(1980, 4, 4),
                "head",
                health="healthy",
                labour="ordinary",
                months_away=9,
            ),
            person(
                "luo-2",
                date(1982, 6, 16),
                "spouse",
                health="healthy",
                labour="ordinary",
            ),
            person(
                "luo-3",
                date(2004, 9, 28),
                "child",
                sex="male",
                health="healthy",
                schooling="not_enrolled",
                education="primary",
                dropout_reason="own_choice",
                dropout_visits=1,
            ),
        ),
        receipts=(
            received("migrant_wage", yuan(21600), 9, person="luo-1"),
            received("fruit_and_forest", yuan(3200), 10, cost=yuan(480)),
        ),
    )


def tang() -> Household:
    """To the fen on the line: 3 x 2,952.00 yuan."""
    return household(
        "tang",
        (
            person(
                "tang-1",
                date(1974, 10, 1),
                "head",
                health="healthy",
                labour="ordinary",
            ),
            person(
                "tang-2",
                date(1977, 5, 5),
                "spouse",
                health="healthy",
                labour="ordinary",
            ),
            person(
                "tang-3",
                date(2002, 1, 9),
                "child",
                health="healthy",
                schooling="senior_middle",
            ),
        ),
        receipts=(
            received("local_wage", yuan(7000), 8, person="tang-1"),
            received("crops", yuan("3356.40"), 9, cost=yuan("1500.40")),
        ),
        main_cause="lack_of_skill",
        other_causes=(),
        attribute="general",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=1,
    )


def xie() -> Household:
    """Nobody has asked this household about its income yet."""
    return household(
        "xie",
        (
            person(
                "xie-1",
                date(1988, 12, 12),
                "head",
                health="healthy",
                labour="ordinary",
            ),
            person(
                "xie-2", date(1990, 3, 1), "spouse", health="healthy", labour="ordinary"
            ),
            person("xie-3", date(2011, 9, 2), "child", schooling="not_enrolled"),
        ),
        destitute=None,
        dibao=None,
        dwelling=None,
    )
