"""How far a service reaches: how many have it, of how many."""

from collections.abc import Iterable, Sequence
from typing import Annotated, final

import attrs

from precisionpov.errors import Fault
from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import Count
from precisionpov.records.kinds import Whole
from precisionpov.records.record import Record, required_term

__all__ = ["Coverage", "HundredthPercent", "Service", "covered", "twice"]

HundredthPercent = Annotated[int, Whole(0, 10_000)]
"""A share in hundredths of a percent, from 0 to 10,000; 860 is 8.6 %."""


class Service(Term):
    """What a village or a county is to bring to people, households or villages."""

    SAFE_HOUSING = "safe_housing", "safe houses", "住房安全"
    REBUILT_HOUSING = (
        "rebuilt_housing",
        "dangerous houses of the poor rebuilt",
        "贫困户危房改造",
    )
    MEDICAL_INSURANCE = "medical_insurance", "medical insurance", "基本医疗保险"
    COMPULSORY_SCHOOL = (
        "compulsory_school",
        "pupils who stay to the end of compulsory school",
        "九年义务教育巩固",
    )
    SAFE_WATER = "safe_water", "safe drinking water", "安全饮水"
    TAP_WATER = "tap_water", "tap water", "自来水"
    ELECTRICITY = "electricity", "electricity", "生活用电"
    BROADCASTING = "broadcasting", "radio and television", "广播电视"
    BROADBAND = "broadband", "broadband", "宽带网络"
    HARD_ROAD = "hard_road", "a hard road", "硬化路"
    PENSION = "pension", "enrolled in the residents' pension", "城乡居民养老保险参保"
    PENSION_PAID = "pension_paid", "people over 60 paid a pension", "60岁以上领取养老金"
    INDUSTRY = "industry", "poor households in an industry", "产业覆盖贫困户"


@final
@attrs.frozen(kw_only=True, repr=False)
class Coverage(Record):
    """How far one service reaches.

    Numbers that cannot be, such as more reached than there are, stand in real
    files: they are findings of a check, and no errors.

    Attributes:
        service: The service.
        reached: How many have it: people, households, groups or villages, whatever
            the form of the place counts.
        among: Of how many that should have it.

    Raises:
        RecordError: A field holds what it cannot.
    """

    service: Service = attrs.field(converter=required_term)
    reached: Count | None = None
    among: Count | None = None


def covered(coverage: Iterable[Coverage], service: Service) -> Coverage | None:
    """Give what is recorded of a service; None where nothing is."""
    return next((one for one in coverage if one.service is service), None)


def twice(coverage: Sequence[Coverage]) -> Sequence[Fault]:
    """Find services that stand twice in one record."""
    services = [one.service for one in coverage]
    return [
        Fault(f"coverage[{place}].service", "stands twice; give each service once")
        for place, one in enumerate(services)
        if one in services[:place]
    ]
