"""Where the money of a plan goes: each fen once, from fund to household (F-10)."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from precisionpov.derive.answers import require
from precisionpov.money import Fen, in_yuan
from precisionpov.reasoning.document import (
    Block,
    Explained,
    Language,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.quantity import Range
from precisionpov.records.plan import Plan

__all__ = ["FundTrace", "TracedMoney", "fund_trace"]


@attrs.frozen(kw_only=True)
class TracedMoney:
    """Money on its way from a fund through a project to a household.

    Attributes:
        fund: The id of the fund; None for what a project hands out beyond what
            funds give to it.
        project: The id of the project.
        household: The id of the household; None for what stays with the project.
        amount: How much, fen.
    """

    fund: str | None
    project: str
    household: str | None
    amount: Fen


@attrs.frozen(kw_only=True)
class FundTrace(Explained):
    """The money of a plan, each fen once.

    Attributes:
        rows: The money, by project, in the order of ids.
        unclear: Projects with an amount that is only known within bounds; their
            money is in no row.
    """

    rows: tuple[TracedMoney, ...]
    unclear: tuple[str, ...]

    def page(self, language: Language = "en") -> Page:
        """Give the money as a page, a row for each part of it."""
        zh = language == "zh"
        head = (
            ("资金", "项目", "农户", "金额（元）")
            if zh
            else ("fund", "project", "household", "yuan")
        )
        rows = [
            (one.fund or "-", one.project, one.household or "-", in_yuan(one.amount))
            for one in self.rows
        ]
        blocks: list[Block] = [Table(head, rows)]
        if self.unclear:
            named = ", ".join(self.unclear)
            text = f"金额不明的项目：{named}" if zh else f"Not exactly known: {named}"
            blocks.append(Paragraph(text))
        return Page("资金去向" if zh else "Where the money goes", blocks)

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "rows": [attrs.asdict(one) for one in self.rows],
            "unclear": list(self.unclear),
        }


def fund_trace(plan: Plan) -> FundTrace:
    """Trace the money of a plan from funds through projects to households (F-10).

    A document says only how much a project gets from each fund and gives to each
    household. Which fen went where follows a stated rule: within a project the funds
    in the order of their ids pay the households in the order of theirs, one after
    the other. So every fund, project and household keeps its exact sum.

    Raises:
        TypeError: ``plan`` is no plan.
    """
    require(plan, Plan, "fund_trace")
    money: dict[str, list[tuple[str, int | Range]]] = {}
    grants: dict[str, list[tuple[str, int | Range]]] = {}
    for given in plan.appropriations:
        money.setdefault(given.project, []).append((given.fund, given.amount))
    for grant in plan.grants:
        grants.setdefault(grant.project, []).append((grant.household, grant.amount))
    rows: list[TracedMoney] = []
    unclear: list[str] = []
    for project in sorted({*money, *grants}):
        sources = _exact(money.get(project, ()))
        homes = _exact(grants.get(project, ()))
        if sources is None or homes is None:
            unclear.append(project)
        else:
            rows += _paid(project, sources, homes)
    return FundTrace(rows=tuple(rows), unclear=tuple(unclear))


def _exact(rows: Iterable[tuple[str, int | Range]]) -> dict[str, int] | None:
    """Add amounts up by id, in the order of ids; None where one is not exact."""
    found: dict[str, int] = {}
    for name, amount in rows:
        if isinstance(amount, Range):
            return None
        found[name] = found.get(name, 0) + amount
    return dict(sorted(found.items()))


def _paid(
    project: str, sources: Mapping[str, int], homes: Mapping[str, int]
) -> Iterator[TracedMoney]:
    """Let funds pay households one after the other; then tell what is left over."""
    names = list(sources)
    waiting = list(sources.values())
    place = 0
    for home, wanted in homes.items():
        left = wanted
        while left and place < len(names):
            part = min(left, waiting[place])
            if part:
                yield _row(names[place], project, home, part)
            left -= part
            waiting[place] -= part
            place += waiting[place] == 0
        if left:
            yield _row(None, project, home, left)
    for fund, there in zip(names[place:], waiting[place:], strict=True):
        if there:
            yield _row(fund, project, None, there)


def _row(fund: str | None, project: str, home: str | None, part: int) -> TracedMoney:
    """Make a row."""
    return TracedMoney(fund=fund, project=project, household=home, amount=Fen(part))
