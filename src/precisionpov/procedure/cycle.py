"""The yearly cycle of the register: which window, which day, which procedure."""

from datetime import date

import attrs

from precisionpov.dates import Window
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, law_of
from precisionpov.policy.procedure import Procedure
from precisionpov.policy.procedure_page import procedure_page
from precisionpov.reasoning.document import Explained, Language, Lines, Page
from precisionpov.reasoning.source import Citation

__all__ = ["YearlyCycle", "yearly_cycle"]


@attrs.frozen(kw_only=True, repr=False)
class YearlyCycle(Explained):
    """One yearly cycle of dynamic management (RT-1, IN-41).

    Attributes:
        year: The year whose register it closes.
        income: The window of income by which households are judged.
        changes: The days whose changes it takes in: entries, exits, returns,
            births, deaths, moves. It follows the last day of the cycle before.
        begins: The first day on which it can judge: the window of income is over.
        ends: The last day of the cycle.
        procedure: The steps; both lists, entering and leaving, are made public.
        citations: Where window and procedure are said.
    """

    year: int
    income: Window
    changes: Window
    begins: date
    ends: date
    procedure: Procedure
    citations: tuple[Citation, ...]

    def page(self, language: Language = "en") -> Page:
        """Give the cycle as a page: its days, then its steps with their sources."""
        zh = language == "zh"
        to = "至" if zh else " to "
        income, changes = (
            f"{one.first}{to}{one.last}" for one in (self.income, self.changes)
        )
        days = (
            (
                f"收入核算时段：{income}",
                f"变动统计时段：{changes}",
                f"可开展时间：{self.begins}至{self.ends}",
            )
            if zh
            else (
                f"income of {income}",
                f"changes of {changes}",
                f"judged from {self.begins} to {self.ends}",
            )
        )
        title = f"{self.year}年度动态管理" if zh else f"Yearly cycle of {self.year}"
        return Page(title, (Lines(days),)).then(
            procedure_page(self.procedure, language)
        )

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "year": self.year,
            "income": [self.income.first.isoformat(), self.income.last.isoformat()],
            "changes": [self.changes.first.isoformat(), self.changes.last.isoformat()],
            "begins": self.begins.isoformat(),
            "ends": self.ends.isoformat(),
            "procedure": self.procedure.id,
            "citations": [one.to_dict() for one in self.citations],
        }

    def __repr__(self) -> str:
        """Give its days, in one line."""
        return (
            f"<YearlyCycle of {self.year}: income of {self.income}, judged from "
            f"{self.begins} to {self.ends}>"
        )


def yearly_cycle(year: int, *, policy: Policy = NATIONAL) -> YearlyCycle:
    """Give the yearly cycle that closes the register of a year.

    It ends on 31 December. Its window of income is the one that an assessment on
    that day uses: to 2015 the calendar year before, from 2016 the 1 October to 30
    September that ended in the year. That its changes are those of the calendar year
    is our reading: no source names their days.

    >>> from precisionpov.procedure import yearly_cycle
    >>> cycle = yearly_cycle(2018)
    >>> str(cycle.income), str(cycle.begins)
    ('2017-10-01 to 2018-09-30', '2018-10-01')

    Args:
        year: The year.
        policy: The rules of the place.

    Raises:
        NotInForceError: No cycle, or no window of income, is known for that year.
        RecordError: The year is not in 1 to 9999.
    """
    changes = Window.calendar_year(year)
    law = law_of(policy, changes.last)
    dated = policy.procedure("yearly_cycle", changes.last)
    window = policy.windows.at(changes.last, policy.choices.options)
    over = date.fromordinal(law.window.last.toordinal() + 1)
    return YearlyCycle(
        year=year,
        income=law.window,
        changes=changes,
        begins=max(over, dated.since),
        ends=changes.last,
        procedure=dated.value,
        citations=(dated.citation, window.citation),
    )
