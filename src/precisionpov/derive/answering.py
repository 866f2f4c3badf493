"""What measures and projects answer: causes of poverty, and missing guarantees."""

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType

from precisionpov.derive.needs import Needs
from precisionpov.policy.cause_measures import CAUSE_MEASURES, GUARANTEE_MEASURES
from precisionpov.records.assistance import Measure, Project
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.measure_kinds import Guarantee, MeasureKind

__all__ = ["all_of", "answered", "any_of", "meets", "secured"]

_CAUSES: Mapping[MeasureKind, frozenset[CauseOfPoverty]] = MappingProxyType(
    {
        kind: frozenset(
            cause for cause, kinds in CAUSE_MEASURES.items() if kind in kinds
        )
        for kind in MeasureKind
    }
)
_GUARANTEES: Mapping[MeasureKind, frozenset[Guarantee]] = MappingProxyType(
    {
        kind: frozenset(
            one for one, kinds in GUARANTEE_MEASURES.items() if kind in kinds
        )
        for kind in MeasureKind
    }
)
_NO_CAUSES: frozenset[CauseOfPoverty] = frozenset()
_NO_GUARANTEES: frozenset[Guarantee] = frozenset()


def answered(help_: Measure | Project) -> Collection[CauseOfPoverty]:
    """Give the causes that help answers: those it names, else those of its kind."""
    if help_.causes or help_.guarantees:
        return help_.causes
    return _NO_CAUSES if help_.kind is None else _CAUSES[help_.kind]


def secured(help_: Measure | Project) -> Collection[Guarantee]:
    """Give the guarantees that help brings: those it names and those of its kind."""
    kind = help_.kind
    by_kind = _NO_GUARANTEES if kind is None else _GUARANTEES[kind]
    return by_kind.union(help_.guarantees) if help_.guarantees else by_kind


def meets(help_: Measure | Project, needs: Needs) -> bool | None:
    """Tell whether help answers a cause, or brings a guarantee that is missing.

    None where it names nothing and its kind tells nothing, where no cause of the
    household is recorded, or where it is not known whether the guarantee is missing.
    """
    if not needs.causes.isdisjoint(answered(help_)):
        return True
    brings = secured(help_)
    if not needs.lacking.isdisjoint(brings):
        return True
    tells = help_.causes or brings or answered(help_)
    if not tells or not needs.causes or not needs.unclear.isdisjoint(brings):
        return None
    return False


def all_of(truths: Iterable[bool | None]) -> bool | None:
    """Say whether all hold, by Kleene; of none it is so."""
    found = set(truths)
    return False if False in found else None if None in found else True


def any_of(truths: Iterable[bool | None]) -> bool | None:
    """Say whether one holds, by Kleene; of none it is not so."""
    found = set(truths)
    return True if True in found else None if None in found else False
