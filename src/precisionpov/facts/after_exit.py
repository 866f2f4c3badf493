"""Facts about what a village or a county keeps after its exit."""

import attrs

from precisionpov.facts.places import CountyPlaces, VillagePlaces, money
from precisionpov.reasoning.expression import NumberFact, TruthFact
from precisionpov.reasoning.facts import fact
from precisionpov.reasoning.quantity import Range

__all__ = ["CountyAfterExitFacts", "VillageAfterExitFacts"]

exited: TruthFact = TruthFact("exited", "has exited", "已脱贫退出")
responsibility_removed: TruthFact = TruthFact(
    "responsibility_removed", "responsibility was taken away", "摘除了责任"
)
policy_removed: TruthFact = TruthFact(
    "policy_removed", "policies were taken away", "摘除了政策"
)
help_removed: TruthFact = TruthFact("help_removed", "help was taken away", "摘除了帮扶")
supervision_removed: TruthFact = TruthFact(
    "supervision_removed", "supervision was taken away", "摘除了监管"
)
assistance_funds: NumberFact = money(
    "assistance_funds", "funds of assistance in the year", "当年帮扶资金"
)
assistance_funds_at_exit: NumberFact = money(
    "assistance_funds_at_exit",
    "funds of assistance in the year of the exit",
    "退出当年帮扶资金",
)


@attrs.frozen(kw_only=True)
class VillageAfterExitFacts(VillagePlaces):
    """Facts about what a village keeps after its exit. None means unknown."""

    exited: bool | None = fact(exited)
    """Has exited."""
    responsibility_removed: bool | None = fact(responsibility_removed)
    """Responsibility was taken away."""
    policy_removed: bool | None = fact(policy_removed)
    """Policies were taken away."""
    help_removed: bool | None = fact(help_removed)
    """Help was taken away."""
    supervision_removed: bool | None = fact(supervision_removed)
    """Supervision was taken away."""
    assistance_funds: int | Range | None = fact(assistance_funds)
    """Funds of assistance in the year, fen."""
    assistance_funds_at_exit: int | Range | None = fact(assistance_funds_at_exit)
    """The same in the year of the exit, fen."""


@attrs.frozen(kw_only=True)
class CountyAfterExitFacts(CountyPlaces):
    """Facts about what a county keeps after its exit. None means unknown."""

    exited: bool | None = fact(exited)
    """Has exited."""
    responsibility_removed: bool | None = fact(responsibility_removed)
    """Responsibility was taken away."""
    policy_removed: bool | None = fact(policy_removed)
    """Policies were taken away."""
    help_removed: bool | None = fact(help_removed)
    """Help was taken away."""
    supervision_removed: bool | None = fact(supervision_removed)
    """Supervision was taken away."""
    assistance_funds: int | Range | None = fact(assistance_funds)
    """Funds of assistance in the year, fen."""
    assistance_funds_at_exit: int | Range | None = fact(assistance_funds_at_exit)
    """The same in the year of the exit, fen."""
