"""Who helps, whom, and when: helpers, pairings, visits, secretaries, teams."""

from datetime import date

from hypothesis.strategies import SearchStrategy

from precisionpov.records.helping import Helper, Pairing, Visit
from precisionpov.records.village import FirstSecretary, WorkTeam
from precisionpov.strategies.rows import rows_of

__all__ = ["first_secretaries", "helpers", "pairings", "visits", "work_teams"]


def helpers(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Helper]:
    """Draw helpers; some of them registered as poor.

    Examples shrink towards a cadre without a rank above others.

    Args:
        on: The day around which days would lie; a helper has none.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(Helper, on, unknown)


def pairings(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Pairing]:
    """Draw pairings with a household, a village, a township or a county.

    Examples shrink towards the main helper of a household.

    Args:
        on: The day around which its days lie.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(Pairing, on, unknown)


def visits(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Visit]:
    """Draw visits; some by nobody who is paired.

    Examples shrink towards a visit on the day.

    Args:
        on: The day around which it lies.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(Visit, on, unknown)


def first_secretaries(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[FirstSecretary]:
    """Draw first secretaries; some too new to work, some gone.

    Examples shrink towards one who may be sent.

    Args:
        on: The day around which its days lie.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(FirstSecretary, on, unknown)


def work_teams(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[WorkTeam]:
    """Draw work teams; some without members.

    Examples shrink towards a team of three.

    Args:
        on: The day around which its days lie.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(WorkTeam, on, unknown)
