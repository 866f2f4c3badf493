"""What a report gives as totals of a place, to be held against its rows."""

from typing import Annotated, final

import attrs

from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import Identifier, Text
from precisionpov.records.kinds import LARGEST_COUNT, Whole
from precisionpov.records.record import Record, required_term

__all__ = ["FigureKind", "ReportedFigure"]


class FigureKind(Term):
    """What a total of a report counts (T-002-03, T-004-01 to T-004-08, T-004-30)."""

    VILLAGES = "villages", "villages", "行政村"
    VILLAGES_WITH_POOR = (
        "villages_with_poor",
        "villages with poor people",
        "有贫困人口的村",
    )
    VILLAGER_GROUPS = "villager_groups", "groups of villagers", "村民小组"
    HECTARES = "hectares", "area, hectares", "面积（公顷）"
    HOUSEHOLDS = "households", "households", "总户数"
    PEOPLE = "people", "people", "总人口"
    RURAL_PEOPLE = "rural_people", "rural people", "农村户籍人口"
    POOR_HOUSEHOLDS = "poor_households", "poor households", "贫困户"
    POOR_PEOPLE = "poor_people", "poor people", "贫困人口"
    MODERATELY_POOR = "moderately_poor", "moderately poor people", "中度贫困人口"
    SEVERELY_POOR = "severely_poor", "severely poor people", "重度贫困人口"
    INCIDENCE = (
        "incidence",
        "share of the poor, in ten thousandths",
        "贫困发生率（万分之几）",
    )
    PEOPLE_EXITED = "people_exited", "people who left poverty", "脱贫人口"
    PEOPLE_ADDED = "people_added", "people newly added", "新增贫困人口"
    VILLAGES_WITH_TEAM = (
        "villages_with_team",
        "villages with a work team",
        "有工作队的村",
    )
    WORK_TEAMS = "work_teams", "work teams", "工作队"
    HELPING_UNITS = "helping_units", "units that help", "帮扶单位"
    HELPERS = "helpers", "helpers", "帮扶人"
    OTHER = "other", "other", "其他"


@final
@attrs.frozen(kw_only=True, repr=False)
class ReportedFigure(Record):
    """One total as a report gives it, even one that cannot be true.

    Attributes:
        id: The id of the figure.
        kind: What it counts.
        number: The total.
        source: Where it is given, and what else is said of it.

    Raises:
        RecordError: A field holds what it cannot.
    """

    id: Identifier
    kind: FigureKind = attrs.field(converter=required_term)
    number: Annotated[int, Whole(0, LARGEST_COUNT)]
    source: Text | None = None
