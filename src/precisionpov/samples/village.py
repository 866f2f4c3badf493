"""Qingshi, a village that does not exist, with households that could.

The situations are those that reports of the time describe: silicosis after the
mines, an orphan who reached university, a released prisoner who keeps bees, wages
from far away that nobody can prove. All people and amounts are made up. The records
speak of the autumn of 2017; the accounts are those of October 2016 to September
2017.
"""

from datetime import date
from typing import Any

from precisionpov.money import Fen, yuan
from precisionpov.reasoning.quantity import Range, between
from precisionpov.records.accounts import Expense, Receipt
from precisionpov.records.holdings import Holdings
from precisionpov.records.household import Household
from precisionpov.records.living import Dwelling, Water
from precisionpov.records.person import Person

__all__ = ["ASSESSED_ON", "village"]

ASSESSED_ON = date(2017, 12, 20)
"""The day on which the village is judged."""

SURVEYED_ON = date(2017, 10, 12)
FIRST_REGISTERED = date(2014, 5, 20)


def _person(person_id: str, born: date, relation: str, **known: Any) -> Person:  # noqa: ANN401 - fields
    """Make an insured member; what is said of them in ``known`` counts."""
    cover: dict[str, Any] = {
        "insured": True,
        "catastrophic_insured": True,
        "medical_assisted": True,
    }
    if relation == "head":
        known = {"rural_hukou": True, **known}
    return Person(id=person_id, born=born, relation=relation, **(cover | known))


def _received(
    kind: str,
    amount: Fen | Range,
    month: int,
    **known: Any,  # noqa: ANN401 - fields
) -> Receipt:
    """Make a receipt of the window, in a month of its own year."""
    year = 2016 if month >= 10 else 2017
    return Receipt(kind=kind, amount=amount, on=date(year, month, 15), **known)


def _spent(kind: str, amount: Fen, month: int) -> Expense:
    """Make a rigid expense of the window."""
    year = 2016 if month >= 10 else 2017
    return Expense(kind=kind, amount=amount, on=date(year, month, 15))


def _household(
    household_id: str,
    members: tuple[Person, ...],
    **known: Any,  # noqa: ANN401 - fields
) -> Household:
    """Make a household of Qingshi, fed, clothed and with safe water unless said."""
    usual: dict[str, Any] = {
        "village": "qingshi",
        "as_of": SURVEYED_ON,
        "food_secure": True,
        "clothing_secure": True,
        "water": Water(safe=True),
        "dwelling": Dwelling(grade="B", square_metres=90),
        "destitute": False,
        "dibao": False,
    }
    return Household(id=household_id, members=members, **(usual | known))


def village() -> tuple[Household, ...]:
    """Give the thirteen households of Qingshi, as surveyed in the autumn of 2017."""
    return (
        _ning(),
        _yang(),
        _zhu(),
        _zhou(),
        _chen(),
        _wu(),
        _liu(),
        _peng(),
        _he(),
        _luo(),
        _tang(),
        _deng(),
        _xie(),
    )


def _ning() -> Household:
    """A miner with silicosis: much is reimbursed, none of that is income."""
    return _household(
        "ning",
        (
            _person(
                "ning-1",
                date(1965, 3, 8),
                "head",
                sex="male",
                health="serious_illness",
                labour="lost",
            ),
            _person(
                "ning-2",
                date(1968, 11, 2),
                "spouse",
                sex="female",
                health="healthy",
                labour="ordinary",
                works_locally=True,
            ),
            _person(
                "ning-3",
                date(2003, 6, 21),
                "child",
                health="healthy",
                schooling="junior_middle",
            ),
        ),
        receipts=(
            _received("local_wage", yuan(5200), 6, person="ning-2"),
            _received("crops", yuan(2600), 9, cost=yuan(1100)),
            _received("medical_reimbursement", yuan(18400), 4),
            _received("condolence", yuan(500), 1),
        ),
        expenses=(_spent("medical", yuan(3900), 4),),
        dwelling=Dwelling(grade="C", square_metres=70),
        main_cause="illness",
        other_causes=("lack_of_labour",),
        attribute="general",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=2,
    )


def _yang() -> Household:
    """An orphan at university, brought up by his grandparents."""
    return _household(
        "yang",
        (
            _person(
                "yang-1",
                date(1946, 2, 2),
                "head",
                sex="male",
                health="chronic_illness",
                labour="none",
            ),
            _person(
                "yang-2",
                date(1948, 9, 30),
                "spouse",
                sex="female",
                health="healthy",
                labour="none",
            ),
            _person(
                "yang-3",
                date(1997, 7, 14),
                "grandchild",
                sex="male",
                status="boarding_student",
                health="healthy",
                schooling="college",
                education_aided=True,
            ),
        ),
        receipts=(
            _received("dibao", yuan(6480), 3),
            _received("basic_pension", yuan(1680), 3),
            _received("education_aid", yuan(4000), 9),
            _received("loan", yuan(8000), 9),
            _received("family_support", yuan(1200), 2),
        ),
        expenses=(_spent("schooling", yuan(5400), 9),),
        dibao=True,
        dibao_class="A",
        main_cause="schooling",
        other_causes=("lack_of_labour",),
        attribute="dibao_poor",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=3,
    )


def _zhu() -> Household:
    """A released prisoner who keeps bees; the costs are in his book."""
    return _household(
        "zhu",
        (
            _person(
                "zhu-1",
                date(1979, 12, 1),
                "head",
                sex="male",
                health="healthy",
                labour="skilled",
            ),
        ),
        receipts=(
            _received("livestock", yuan(41500), 8, cost=yuan(23800)),
            _received("loan", yuan(50000), 11),
            _received("production_grant", yuan(3000), 3),
        ),
        main_cause="lack_of_funds",
        other_causes=(),
        attribute="general",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=2,
    )


def _zhou() -> Household:
    """A couple at work in a city far away: nobody can prove their wages."""
    return _household(
        "zhou",
        (
            _person(
                "zhou-1",
                date(1984, 5, 9),
                "head",
                status="working_away",
                health="healthy",
                labour="ordinary",
                months_away=10,
            ),
            _person(
                "zhou-2",
                date(1986, 1, 17),
                "spouse",
                status="working_away",
                health="healthy",
                labour="ordinary",
                months_away=7,
            ),
            _person(
                "zhou-3",
                date(1955, 10, 3),
                "parent",
                health="chronic_illness",
                labour="weak",
            ),
            _person(
                "zhou-4",
                date(2008, 2, 29),
                "child",
                health="healthy",
                schooling="primary",
            ),
        ),
        receipts=(
            _received(
                "migrant_wage",
                between(yuan(7200), yuan(26000)),
                7,
                person="zhou-1",
            ),
            _received(
                "migrant_wage", between(yuan(2500), yuan(11000)), 7, person="zhou-2"
            ),
            _received("grain", yuan(1900), 9, cost=yuan(760)),
            _received("farm_subsidy", yuan("412.50"), 4),
        ),
        main_cause="lack_of_skill",
        other_causes=(),
        attribute="general",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=1,
    )


def _chen() -> Household:
    """Old parents, registered apart from able children who have a safe house."""
    return _household(
        "chen",
        (
            _person(
                "chen-1",
                date(1941, 8, 8),
                "head",
                sex="male",
                health="chronic_illness",
                labour="none",
            ),
            _person(
                "chen-2",
                date(1944, 4, 19),
                "spouse",
                sex="female",
                health="healthy",
                labour="none",
            ),
        ),
        receipts=(
            _received("basic_pension", yuan(1680), 3),
            _received("family_support", yuan(4800), 2),
        ),
        dwelling=Dwelling(grade="D", square_metres=40, safe_elsewhere=True),
        holdings=Holdings(suspicious_split=True, checked_on=SURVEYED_ON),
    )


def _wu() -> Household:
    """A household with a car and little declared income."""
    return _household(
        "wu",
        (
            _person(
                "wu-1",
                date(1976, 6, 6),
                "head",
                health="healthy",
                labour="ordinary",
                works_locally=True,
            ),
            _person(
                "wu-2",
                date(1978, 3, 25),
                "spouse",
                health="healthy",
                labour="ordinary",
            ),
            _person(
                "wu-3",
                date(2005, 11, 11),
                "child",
                health="healthy",
                schooling="junior_middle",
            ),
        ),
        receipts=(
            _received("local_wage", yuan(6000), 5, person="wu-1"),
            _received("crops", yuan(2400), 9, cost=yuan(900)),
        ),
        holdings=Holdings(car=True, vehicle_excepted=False, checked_on=SURVEYED_ON),
    )


def _liu() -> Household:
    """Parents with an intellectual disability; their child learns well."""
    return _household(
        "liu",
        (
            _person(
                "liu-1",
                date(1972, 9, 9),
                "head",
                health="disabled",
                disabled=True,
                labour="lost",
            ),
            _person(
                "liu-2",
                date(1975, 12, 24),
                "spouse",
                health="disabled",
                disabled=True,
                labour="weak",
            ),
            _person(
                "liu-3",
                date(2006, 5, 1),
                "child",
                health="healthy",
                schooling="primary",
            ),
        ),
        receipts=(
            _received("dibao", yuan(7200), 3),
            _received("disability_subsidy", yuan(1200), 6),
            _received("crops", yuan(1500), 9, cost=yuan(600)),
        ),
        dibao=True,
        dibao_class="A",
        main_cause="disability",
        other_causes=("lack_of_labour",),
        attribute="dibao_poor",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=3,
    )


def _peng() -> Household:
    """Illness in the house, pigs and ducks in the yard, no account book."""
    return _household(
        "peng",
        (
            _person(
                "peng-1",
                date(1969, 1, 30),
                "head",
                health="healthy",
                labour="ordinary",
            ),
            _person(
                "peng-2",
                date(1971, 7, 7),
                "spouse",
                health="serious_illness",
                labour="lost",
            ),
            _person(
                "peng-3",
                date(1996, 10, 10),
                "child",
                health="healthy",
                labour="ordinary",
            ),
            _person(
                "peng-4", date(1943, 3, 3), "parent", health="healthy", labour="none"
            ),
        ),
        receipts=(
            _received("livestock", yuan(46000), 1),
            _received("basic_pension", yuan(840), 3),
        ),
        expenses=(_spent("medical", yuan(9800), 5),),
        main_cause="illness",
        other_causes=("lack_of_funds",),
        attribute="general",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=2,
    )


def _he() -> Household:
    """A widow who sweeps the village road: above the line by a public post alone."""
    return _household(
        "he",
        (
            _person(
                "he-1",
                date(1970, 2, 14),
                "head",
                sex="female",
                health="healthy",
                labour="weak",
                works_locally=True,
            ),
            _person(
                "he-2",
                date(2004, 8, 20),
                "child",
                health="healthy",
                schooling="junior_middle",
            ),
        ),
        receipts=(
            _received("public_post_wage", yuan(6000), 9, person="he-1"),
            _received("asset_income_dividend", yuan(1000), 12),
            _received("crops", yuan(900), 9, cost=yuan(350)),
        ),
        main_cause="lack_of_labour",
        other_causes=(),
        attribute="general",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=2,
    )


def _luo() -> Household:
    """Enough income, but a boy of thirteen left school."""
    return _household(
        "luo",
        (
            _person(
                "luo-1",
                date(1980, 4, 4),
                "head",
                health="healthy",
                labour="ordinary",
                months_away=9,
            ),
            _person(
                "luo-2",
                date(1982, 6, 16),
                "spouse",
                health="healthy",
                labour="ordinary",
            ),
            _person(
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
            _received("migrant_wage", yuan(21600), 9, person="luo-1"),
            _received("fruit_and_forest", yuan(3200), 10, cost=yuan(480)),
        ),
    )


def _tang() -> Household:
    """To the fen on the line: 3 x 2,952.00 yuan."""
    return _household(
        "tang",
        (
            _person(
                "tang-1",
                date(1974, 10, 1),
                "head",
                health="healthy",
                labour="ordinary",
            ),
            _person(
                "tang-2",
                date(1977, 5, 5),
                "spouse",
                health="healthy",
                labour="ordinary",
            ),
            _person(
                "tang-3",
                date(2002, 1, 9),
                "child",
                health="healthy",
                schooling="senior_middle",
            ),
        ),
        receipts=(
            _received("local_wage", yuan(7000), 8, person="tang-1"),
            _received("crops", yuan("3356.40"), 9, cost=yuan("1500.40")),
        ),
        main_cause="lack_of_skill",
        other_causes=(),
        attribute="general",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=1,
    )


def _deng() -> Household:
    """An old man alone, supported as destitute."""
    return _household(
        "deng",
        (
            _person(
                "deng-1",
                date(1939, 11, 23),
                "head",
                sex="male",
                health="chronic_illness",
                labour="none",
            ),
        ),
        receipts=(
            _received("tekun_support", yuan(5400), 3),
            _received("basic_pension", yuan(840), 3),
        ),
        destitute=True,
        main_cause="lack_of_labour",
        other_causes=("illness",),
        attribute="tekun_poor",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=1,
    )


def _xie() -> Household:
    """Nobody has asked this household about its income yet."""
    return _household(
        "xie",
        (
            _person(
                "xie-1",
                date(1988, 12, 12),
                "head",
                health="healthy",
                labour="ordinary",
            ),
            _person(
                "xie-2", date(1990, 3, 1), "spouse", health="healthy", labour="ordinary"
            ),
            _person("xie-3", date(2011, 9, 2), "child", schooling="not_enrolled"),
        ),
        destitute=None,
        dibao=None,
        dwelling=None,
    )
