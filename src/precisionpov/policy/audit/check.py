"""One check of the register: its criterion, where it comes from, where it holds."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

import attrs

from precisionpov.policy.audit.documents import (
    CHANGSHUN_CHECKS_2024,
    COUNTY_CHECKS_2015,
    NATIONAL_MENU_2017,
)
from precisionpov.policy.documents import REGISTER_AUDIT, REGISTER_CHECKS_2021
from precisionpov.reasoning.expression import Condition, Criterion
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.source import Confidence, Document
from precisionpov.reasoning.term import Term

__all__ = [
    "AuditCheck",
    "AuditSource",
    "Basis",
    "menu_2017",
    "register_audit",
    "tool_2015",
    "tool_2021",
    "tool_2024",
]


class Basis(Term):
    """On what the condition of a check rests."""

    CODE = "code", "as its program asks", "依程序"
    TITLE = "title", "as its title says; the program does otherwise", "依标题"
    INFERRED = "inferred", "as its neighbours suggest; it has no title", "推断"


class AuditSource(Term):
    """Where a check comes from."""

    NATIONAL = "national", "audits of the national register", "全国数据清洗"
    MENU_2017 = "menu_2017", "national menu of 2017", "全国核查菜单（2017年）"
    COUNTY_2015 = "county_2015", "one county's tool, 2015 to 2017", "某县工具（2015年）"
    COUNTY_2021 = "county_2021", "one county's tool, from 2021", "某县工具（2021年起）"
    CHANGSHUN_2024 = "changshun_2024", "Changshun county, 2024", "长顺县（2024年初）"


@attrs.frozen
class AuditCheck:
    """A check, its criterion true where the entry is at fault.

    Attributes:
        criterion: The criterion; its id is the code of the check.
        subject: The class of facts that it reads.
        source: Where it comes from.
        basis: On what its condition rests.
        usual: Whether it may be asked outside the place it comes from: it rests on
            no number of one place or year, and nothing about it is doubtful.
        also: The codes of its twins, which are merged into it.
        since: The first day on which it is asked.
        until: The last day.
    """

    criterion: Criterion
    subject: type[Facts]
    source: AuditSource
    basis: Basis
    usual: bool
    also: tuple[str, ...]
    since: date
    until: date

    @property
    def code(self) -> str:
        """The stable code, as in ``"F5_18_001"``."""
        return self.criterion.id

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        one = self.criterion
        return {
            "code": self.code,
            "subject": self.subject.__name__,
            "en": one.en,
            "zh": one.zh,
            "source": self.source.value,
            "basis": self.basis.value,
            "usual": self.usual,
            "also": list(self.also),
            "since": self.since.isoformat(),
            "until": self.until.isoformat(),
            "citation": one.cite.to_dict(),
        }


_REGISTER = (date(2014, 4, 2), date(2020, 12, 31))
_MONITORING = (date(2021, 1, 1), date(2025, 12, 31))
_COUNTY = (date(2015, 1, 1), date(2017, 12, 31))
_CONFIDENCE = {Basis.CODE: Confidence.HIGH, Basis.TITLE: Confidence.MEDIUM}
_WHY = {
    Basis.TITLE: "the condition follows the title, the program does otherwise",
    Basis.INFERRED: "no title; the condition is inferred",
}


def _check(  # noqa: PLR0913, PLR0917 - what a check is
    source: AuditSource,
    document: Document,
    years: tuple[date, date],
    code: str,
    subject: type[Facts],
    condition: Condition,
    en: str,
    zh: str,
    *,
    basis: Basis = Basis.CODE,
    usual: bool = True,
    also: Iterable[str] = (),
    note: str | None = None,
    until: date | None = None,
) -> AuditCheck:
    """Make a check of one source."""
    twins = tuple(also)
    why = _WHY.get(basis)
    said = "; ".join(one for one in (why, note) if one) or None
    name = code.replace("_", "-")
    cite = document.article(
        f"check {name}",
        f"第{name}项",
        confidence=_CONFIDENCE.get(basis, Confidence.LOW),
        note=said,
    )
    since, last = years
    # A twin in the national menu says that it was asked from the beginning.
    if any(one.startswith("N") for one in twins):
        since = _REGISTER[0]
    return AuditCheck(
        Criterion(code, condition, cite, en, zh),
        subject,
        source,
        basis,
        usual,
        twins,
        since,
        until or last,
    )


tool_2024: Callable[..., AuditCheck] = partial(
    _check, AuditSource.CHANGSHUN_2024, CHANGSHUN_CHECKS_2024, _MONITORING
)
"""Make a check of the tool of Changshun county, early 2024."""

menu_2017: Callable[..., AuditCheck] = partial(
    _check, AuditSource.MENU_2017, NATIONAL_MENU_2017, _REGISTER
)
"""Make a check of the national menu of 2017."""

register_audit: Callable[..., AuditCheck] = partial(
    _check, AuditSource.NATIONAL, REGISTER_AUDIT, _REGISTER
)
"""Make a check of the audits of the national register (ID-60, CA-6, AT, IN-72)."""

tool_2015: Callable[..., AuditCheck] = partial(
    _check, AuditSource.COUNTY_2015, COUNTY_CHECKS_2015, _COUNTY, usual=False
)
"""Make a check of one county's tool of 2015 to 2017; it is asked only there."""

tool_2021: Callable[..., AuditCheck] = partial(
    _check, AuditSource.COUNTY_2021, REGISTER_CHECKS_2021, _MONITORING, usual=False
)
"""Make a check of one county's tool from 2021 (IN-73); it is asked only there."""
