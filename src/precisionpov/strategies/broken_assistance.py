"""Rows of a plan, and plans, with one fault: the twins of those that are sound."""

from hypothesis.strategies import SearchStrategy

from precisionpov.records.assistance import Measure, Project
from precisionpov.records.dossiers import (
    Dossier,
    FinancingEntry,
    IdentificationTrace,
    MatterEntry,
    ResponsibilityEntry,
)
from precisionpov.records.funding import Appropriation, Fund, Grant
from precisionpov.records.helping import Helper, Pairing, Visit
from precisionpov.records.plan import Plan
from precisionpov.records.reported import ReportedFigure
from precisionpov.records.targets import Target
from precisionpov.records.village import FirstSecretary, Village, WorkTeam
from precisionpov.strategies.broken import Broken, broken_of

__all__ = [
    "broken_appropriations",
    "broken_dossiers",
    "broken_financing_entries",
    "broken_first_secretaries",
    "broken_funds",
    "broken_grants",
    "broken_helpers",
    "broken_identification_traces",
    "broken_matter_entries",
    "broken_measures",
    "broken_pairings",
    "broken_plans",
    "broken_projects",
    "broken_reported_figures",
    "broken_responsibility_entries",
    "broken_targets",
    "broken_villages",
    "broken_visits",
    "broken_work_teams",
]


def broken_measures() -> SearchStrategy[Broken]:
    """Draw a measure as plain data, one field at fault, and its path.

    It goes into ``read(Measure, data)``. Examples shrink towards a fault of the
    first field.
    """
    return broken_of(Measure)


def broken_projects() -> SearchStrategy[Broken]:
    """Draw a project as plain data, one field at fault, and its path.

    It goes into ``read(Project, data)``. Examples shrink towards a fault of the
    first field.
    """
    return broken_of(Project)


def broken_funds() -> SearchStrategy[Broken]:
    """Draw a fund as plain data, one field at fault, and its path.

    It goes into ``read(Fund, data)``. Examples shrink towards a fault of the
    first field.
    """
    return broken_of(Fund)


def broken_grants() -> SearchStrategy[Broken]:
    """Draw a grant as plain data, one field at fault, and its path.

    It goes into ``read(Grant, data)``. Examples shrink towards a fault of the
    first field.
    """
    return broken_of(Grant)


def broken_helpers() -> SearchStrategy[Broken]:
    """Draw a helper as plain data, one field at fault, and its path.

    It goes into ``read(Helper, data)``. Examples shrink towards a fault of the
    first field.
    """
    return broken_of(Helper)


def broken_pairings() -> SearchStrategy[Broken]:
    """Draw a pairing as plain data, one field at fault, and its path.

    It goes into ``read(Pairing, data)``. Examples shrink towards a fault of the
    first field.
    """
    return broken_of(Pairing)


def broken_visits() -> SearchStrategy[Broken]:
    """Draw a visit as plain data, one field at fault, and its path.

    It goes into ``read(Visit, data)``. Examples shrink towards a fault of the
    first field.
    """
    return broken_of(Visit)


def broken_first_secretaries() -> SearchStrategy[Broken]:
    """Draw a first secretary as plain data, one field at fault, and its path.

    It goes into ``read(FirstSecretary, data)``. Examples shrink towards a fault of the
    first field.
    """
    return broken_of(FirstSecretary)


def broken_work_teams() -> SearchStrategy[Broken]:
    """Draw a work team as plain data, one field at fault, and its path.

    It goes into ``read(WorkTeam, data)``. Examples shrink towards a fault of the
    first field.
    """
    return broken_of(WorkTeam)


def broken_targets() -> SearchStrategy[Broken]:
    """Draw a target as plain data, one field at fault, and its path.

    It goes into ``read(Target, data)``. Examples shrink towards a fault of the
    first field.
    """
    return broken_of(Target)


def broken_villages() -> SearchStrategy[Broken]:
    """Draw a village as plain data, one field at fault, and its path.

    It goes into ``read(Village, data)``. Examples shrink towards a fault of the
    first field.
    """
    return broken_of(Village)


def broken_appropriations() -> SearchStrategy[Broken]:
    """Draw money for a project as plain data, one field at fault, and its path.

    It goes into ``read(Appropriation, data)``. Examples shrink towards a fault of
    the first field.
    """
    return broken_of(Appropriation)


def broken_dossiers() -> SearchStrategy[Broken]:
    """Draw a household's file as plain data, one field at fault, and its path.

    It goes into ``read(Dossier, data)``. Examples shrink towards a fault of
    the first field.
    """
    return broken_of(Dossier)


def broken_financing_entries() -> SearchStrategy[Broken]:
    """Draw who has a part in financing as plain data, one field at fault, and its path.

    It goes into ``read(FinancingEntry, data)``. Examples shrink towards a fault of
    the first field.
    """
    return broken_of(FinancingEntry)


def broken_identification_traces() -> SearchStrategy[Broken]:
    """Draw a trace of identification as plain data, one field at fault, and its path.

    It goes into ``read(IdentificationTrace, data)``. Examples shrink towards a fault of
    the first field.
    """
    return broken_of(IdentificationTrace)


def broken_matter_entries() -> SearchStrategy[Broken]:
    """Draw how a matter is carried out as plain data, one field at fault, and its path.

    It goes into ``read(MatterEntry, data)``. Examples shrink towards a fault of
    the first field.
    """
    return broken_of(MatterEntry)


def broken_reported_figures() -> SearchStrategy[Broken]:
    """Draw a total of a report as plain data, one field at fault, and its path.

    It goes into ``read(ReportedFigure, data)``. Examples shrink towards a fault of
    the first field.
    """
    return broken_of(ReportedFigure)


def broken_responsibility_entries() -> SearchStrategy[Broken]:
    """Draw who answers for what as plain data, one field at fault, and its path.

    It goes into ``read(ResponsibilityEntry, data)``. Examples shrink towards a fault of
    the first field.
    """
    return broken_of(ResponsibilityEntry)


def broken_plans() -> SearchStrategy[Broken]:
    """Draw a plan as plain data with one fault anywhere, and its path.

    It goes into ``read(Plan, data)``. What the world can be like is no fault here: a
    check finds it. Examples shrink towards a fault of the id.
    """
    return broken_of(Plan)
