"""Which twelve months of income an assessment looks at."""

from datetime import date

from precisionpov.dates import Window
from precisionpov.reasoning.term import Term

__all__ = ["WindowKind"]


class WindowKind(Term):
    """A way to choose the window of income before a day."""

    CALENDAR_YEAR = "calendar_year", "the calendar year before", "上一自然年度"
    OCTOBER_TO_SEPTEMBER = (
        "october_to_september",
        "the last 1 October to 30 September completed before",
        "上年10月1日至当年9月30日",
    )

    TWELVE_FULL_MONTHS = (
        "twelve_full_months",
        "the twelve full months before the month of assessment",
        "评定月份之前的12个整月",
    )

    def before(self, day: date) -> Window:
        """Give the last such window that was complete before a day."""
        if self is WindowKind.CALENDAR_YEAR:
            return Window.calendar_year(day.year - 1)
        if self is WindowKind.TWELVE_FULL_MONTHS:
            return Window.full_months_before(day)
        year = day.year if (day.month, day.day) > (9, 30) else day.year - 1
        return Window.october_to_september(year)
