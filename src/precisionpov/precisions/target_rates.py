"""How far the targets of a year are reached, kind by kind (T-002-10)."""

from fractions import Fraction

import attrs

from precisionpov.derive.answers import require
from precisionpov.derive.figures_page import figures_page
from precisionpov.reasoning.document import Explained, Language, Page
from precisionpov.records.plan import Plan, Target, TargetKind

__all__ = ["TargetRate", "target_rates"]


@attrs.frozen(kw_only=True)
class TargetRate(Explained):
    """How far the targets of one kind are reached.

    Attributes:
        kind: What they count.
        targets: How many targets there are of the kind.
        planned: What is planned together; None where that of one is not known.
        completed: What is reached together; None where that of one is not known.
    """

    kind: TargetKind
    targets: int
    planned: int | None
    completed: int | None

    @property
    def rate(self) -> Fraction | None:
        """What is reached over what is planned, exact.

        None where one of them is not known, or nothing is planned. Growth of income
        is a rate already and is compared, not shared: None as well.
        """
        if self.kind is TargetKind.INCOME_GROWTH or not self.planned:
            return None
        if self.completed is None:
            return None
        return Fraction(self.completed, self.planned)

    def page(self, language: Language = "en") -> Page:
        """Give the figures as a page."""
        return figures_page(
            (self.kind.en, self.kind.zh),
            (
                ("targets", "目标数", self.targets),
                ("planned", "计划数", self.planned),
                ("completed", "完成数", self.completed),
                ("rate", "完成率", self.rate),
            ),
            language,
        )

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; the rate as numerator and denominator."""
        rate = self.rate
        return {
            "kind": self.kind.value,
            "targets": self.targets,
            "planned": self.planned,
            "completed": self.completed,
            "rate": None if rate is None else list(rate.as_integer_ratio()),
        }


def target_rates(plan: Plan) -> tuple[TargetRate, ...]:
    """Give how far each kind of target of a plan is reached, in the order of kinds.

    Targets of villages are parts of those for the whole plan: where a kind has one
    for the whole, those of villages are not counted again. Growth of income cannot
    be summed: with more than one target of it, nothing is said of the sum.

    Raises:
        TypeError: ``plan`` is no plan.
    """
    require(plan, Plan, "target_rates")
    found: list[TargetRate] = []
    for kind in TargetKind:
        targets = [one for one in plan.targets if one.kind is kind]
        whole = [one for one in targets if one.village is None]
        if targets:
            found.append(_rate(kind, whole or targets))
    return tuple(found)


def _rate(kind: TargetKind, targets: list[Target]) -> TargetRate:
    """Sum up the targets of one kind."""
    alone = kind is not TargetKind.INCOME_GROWTH or len(targets) == 1
    return TargetRate(
        kind=kind,
        targets=len(targets),
        planned=_sum([one.planned for one in targets]) if alone else None,
        completed=_sum([one.completed for one in targets]) if alone else None,
    )


def _sum(numbers: list[int | None]) -> int | None:
    """Add up; None where one is not known."""
    known = [number for number in numbers if number is not None]
    return sum(known) if len(known) == len(numbers) else None
