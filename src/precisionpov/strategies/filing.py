"""What is on file beside the work of a plan: of households, and of who answers."""

from datetime import date

from hypothesis.strategies import SearchStrategy

from precisionpov.records.dossiers import (
    Dossier,
    FinancingEntry,
    IdentificationTrace,
    MatterEntry,
    ResponsibilityEntry,
)
from precisionpov.records.reported import ReportedFigure
from precisionpov.strategies.rows import rows_of

__all__ = [
    "dossiers",
    "financing_entries",
    "identification_traces",
    "matter_entries",
    "reported_figures",
    "responsibility_entries",
]

ON = date(2017, 12, 31)


def dossiers(*, on: date = ON, unknown: bool = True) -> SearchStrategy[Dossier]:
    """Draw what is on file for households.

    Examples shrink towards a household with account, plan and package.

    Args:
        on: The day around which days would lie; it has none.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(Dossier, on, unknown)


def identification_traces(
    *, on: date = ON, unknown: bool = True
) -> SearchStrategy[IdentificationTrace]:
    """Draw how households were identified; some out of order.

    Examples shrink towards a household of which no step is on file.

    Args:
        on: The day around which its days lie.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(IdentificationTrace, on, unknown)


def responsibility_entries(
    *, on: date = ON, unknown: bool = True
) -> SearchStrategy[ResponsibilityEntry]:
    """Draw who answers for the four practicalities.

    Examples shrink towards the county without a body.

    Args:
        on: The day around which days would lie; it has none.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(ResponsibilityEntry, on, unknown)


def matter_entries(
    *, on: date = ON, unknown: bool = True
) -> SearchStrategy[MatterEntry]:
    """Draw how the nine matters are carried out.

    Examples shrink towards a matter of which nothing is said.

    Args:
        on: The day around which days would lie; it has none.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(MatterEntry, on, unknown)


def financing_entries(
    *, on: date = ON, unknown: bool = True
) -> SearchStrategy[FinancingEntry]:
    """Draw who has which part in financing.

    Examples shrink towards the part of the government without a body.

    Args:
        on: The day around which days would lie; it has none.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(FinancingEntry, on, unknown)


def reported_figures(
    *, on: date = ON, unknown: bool = True
) -> SearchStrategy[ReportedFigure]:
    """Draw totals as a report gives them; most fit no plan.

    Examples shrink towards twenty people.

    Args:
        on: The day around which days would lie; it has none.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(ReportedFigure, on, unknown)
