"""What a plan is to reach: its targets, by whom, and by when."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, final

import attrs

from precisionpov.errors import Fault
from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import Identifier, Text
from precisionpov.records.assistance import Households
from precisionpov.records.kinds import LARGEST_COUNT, Whole
from precisionpov.records.record import Record, required_term

__all__ = ["Target", "TargetKind"]


class TargetKind(Term):
    """What a target of a year counts (T-002-10)."""

    PEOPLE_OUT_OF_POVERTY = (
        "people_out_of_poverty",
        "people out of poverty",
        "脱贫人口",
    )
    HOUSEHOLDS_OUT_OF_POVERTY = (
        "households_out_of_poverty",
        "households out of poverty",
        "脱贫户",
    )
    VILLAGES_PROMOTED = "villages_promoted", "villages promoted as a whole", "整村推进"
    KEY_VILLAGES = "key_villages", "key poor villages", "重点贫困村"
    HOUSING = "housing", "households helped to a safe house", "住房保障户"
    ECOLOGICAL_MIGRANTS = "ecological_migrants", "ecological migrants", "生态移民"
    RAIN_AND_DEW = "rain_and_dew", "people in Rain and Dew", "雨露计划"
    TRAINING = "training", "person-times of practical training", "实用技术培训人次"
    INCOME_GROWTH = "income_growth", "growth of income, per mille", "收入增长千分比"
    MEASURES = "measures", "measures delivered", "帮扶措施"
    OTHER = "other", "other target", "其他"


@final
@attrs.frozen(kw_only=True, repr=False)
class Target(Record):
    """What is to be reached in the year, by whom, and by when (T-002-10, T-002-12).

    Attributes:
        id: The id of the target.
        kind: What it counts. That says the unit: people, households, villages,
            person-times, measures; for the growth of income thousandths.
        planned: How many, as planned.
        completed: How many, as reached.
        responsible: The body that answers for it.
        deadline: The last day for it.
        village: The id of the village, if it is the target of one.
        households: The ids of the households that it names.

    Raises:
        RecordError: A field holds what it cannot, or a count is below zero; only
            the growth of income may be.
    """

    id: Identifier
    kind: TargetKind = attrs.field(converter=required_term)
    planned: Annotated[int, Whole(-LARGEST_COUNT, LARGEST_COUNT)] | None = None
    completed: Annotated[int, Whole(-LARGEST_COUNT, LARGEST_COUNT)] | None = None
    responsible: Text | None = None
    deadline: date | None = None
    village: Identifier | None = None
    households: Households = ()

    def contradictions(self) -> Sequence[Fault]:
        """Refuse a count below zero."""
        if self.kind is TargetKind.INCOME_GROWTH:
            return ()
        numbers = {"planned": self.planned, "completed": self.completed}
        return [
            Fault(name, "is below zero; only the growth of income may be")
            for name, number in numbers.items()
            if number is not None and number < 0
        ]
