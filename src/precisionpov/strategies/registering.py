"""What ``from_type`` gives for the classes of this library."""

from collections.abc import Callable
from datetime import date
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.dates import Window
from precisionpov.facts.exit import ExitFacts
from precisionpov.facts.identification import IdentificationFacts
from precisionpov.money import Fen
from precisionpov.reasoning.quantity import Range
from precisionpov.records.accounts import AnnualIncome, Expense, Receipt
from precisionpov.records.assistance import Measure, Project
from precisionpov.records.dossiers import Dossier, IdentificationTrace
from precisionpov.records.funding import Appropriation, Fund, Grant
from precisionpov.records.helping import Helper, Pairing, Visit
from precisionpov.records.holdings import Holdings
from precisionpov.records.household import Household
from precisionpov.records.living import Amenities, Dwelling, Land, Livelihood, Water
from precisionpov.records.person import Person
from precisionpov.records.plan import Plan
from precisionpov.records.targets import Target
from precisionpov.records.village import FirstSecretary, Village, WorkTeam
from precisionpov.strategies.showing import show_short

__all__ = ["ON", "WINDOW", "register"]

ON = date(2017, 12, 31)
"""The day on which ``from_type`` assesses: identification and exit are in force."""

WINDOW = Window.october_to_september(2017)
"""The window of income of that day."""

FACTS = (ExitFacts, IdentificationFacts)
ROWS = (
    *(Appropriation, Dossier, FirstSecretary, Fund, Grant, Helper),
    *(IdentificationTrace, Measure, Pairing, Project, Target),
    *(Village, Visit, WorkTeam),
)
PARTS = (Amenities, Dwelling, Holdings, Land, Livelihood, Water)


def register() -> None:
    """Tell Hypothesis how to draw the records, the facts, and amounts."""
    for kind in FACTS:
        st.register_type_strategy(kind, _facts)
    for part in PARTS:
        st.register_type_strategy(part, _part)
    for row in ROWS:
        st.register_type_strategy(row, _row)
    for cls, strategy in STRATEGIES.items():
        st.register_type_strategy(cls, strategy)
    records = (AnnualIncome, Expense, Household, Person, Receipt)
    show_short((*records, Plan, *ROWS, *PARTS, *FACTS))


# The strategies load when one is first drawn from: Hypothesis calls the above
# whenever it is imported, in suites too that never draw a household.


def _facts(kind: Any) -> SearchStrategy[Any]:  # noqa: ANN401 - a class of facts
    from precisionpov.strategies.facts import household_facts

    return household_facts(kind)


def _part(kind: Any) -> SearchStrategy[Any]:  # noqa: ANN401 - a class of records
    from precisionpov.strategies.part import parts

    return parts(kind)


def _households(_: object) -> SearchStrategy[Household]:
    from precisionpov.strategies.household import households

    return households(on=ON)


def _people(_: object) -> SearchStrategy[Person]:
    from precisionpov.strategies.person import people

    return people(on=ON)


def _receipts(_: object) -> SearchStrategy[Receipt]:
    from precisionpov.strategies.receipt import receipts

    return receipts(window=WINDOW)


def _expenses(_: object) -> SearchStrategy[Expense]:
    from precisionpov.strategies.receipt import expenses

    return expenses(window=WINDOW)


def _annual_incomes(_: object) -> SearchStrategy[AnnualIncome]:
    from precisionpov.strategies.receipt import annual_incomes

    return annual_incomes(window=WINDOW)


def _windows(_: object) -> SearchStrategy[Window]:
    from precisionpov.strategies.scalars import windows

    return windows()


def _ranges(_: object) -> SearchStrategy[Range]:
    from precisionpov.strategies.scalars import ranges

    return ranges()


def _money(_: object) -> SearchStrategy[Fen]:
    from precisionpov.strategies.scalars import money

    return money()


def _row(kind: Any) -> SearchStrategy[Any]:  # noqa: ANN401 - a class of records
    from precisionpov.strategies.rows import rows_of

    return rows_of(kind, ON, True)  # noqa: FBT003 - a key of its cache


def _plans(_: object) -> SearchStrategy[Plan]:
    from precisionpov.strategies.assistance import plans

    return plans(on=ON)


STRATEGIES: dict[Any, Callable[[Any], SearchStrategy[Any]]] = {
    AnnualIncome: _annual_incomes,
    Expense: _expenses,
    Fen: _money,
    Household: _households,
    Person: _people,
    Range: _ranges,
    Receipt: _receipts,
    Plan: _plans,
    Window: _windows,
}
