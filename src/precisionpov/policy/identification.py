"""Identification of a poor household, national (ID-13, AT-1, M-8).

2014 and 2015: a rural head, and income below the line or a place on the civil
affairs lists, whose households were taken over as they were. Housing, education,
medical care and water were "considered together" without any formula, so they are
notes. From 2016 on, when quotas ended and the exit standard was set, a missing
guarantee makes poor too: the mirror of exit. Both readings can be had in all years
by the choice ``aspects``. There is no national list of disqualifiers; places add
theirs from :mod:`precisionpov.policy.disqualifiers`.
"""

from collections.abc import Iterator
from datetime import date

from precisionpov.dates import Window
from precisionpov.facts.household import (
    head_rural,
    net_income_per_head,
    on_destitute_list,
    on_dibao_list,
)
from precisionpov.facts.identification import IdentificationFacts
from precisionpov.policy.documents import (
    DIBAO_LINKING_2016,
    HOUSEHOLD_FORM_2014,
    REGISTERING_PLAN_2014,
    TEKUN_OPINIONS_2016,
    WINNING_DECISION_2015,
)
from precisionpov.policy.guarantees import GUARANTEES, Guarantees
from precisionpov.policy.local_documents import WUQIA_2018
from precisionpov.policy.numbers import poverty_line
from precisionpov.policy.register_practice import SNAPSHOT_OLD
from precisionpov.reasoning.expression import AnyOf, Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = ["HOUSEHOLD_IDENTIFICATION", "LOOK_BACK"]

LOOK_BACK = Window(date(2015, 8, 1), date(2016, 6, 30))
"""The nationwide re-check of the register, known by month (V-7, medium)."""

_PLAN = REGISTERING_PLAN_2014.article("standard of a poor household", "贫困户标准")
_MIRROR = WINNING_DECISION_2015.article(
    "who is poor",
    "贫困人口的认定",
    confidence=Confidence.MEDIUM,
    note="read as the mirror of the exit standard of 2016",
)

_RURAL_HEAD = Criterion(
    "rural_head",
    head_rural,
    WUQIA_2018.article(
        "who may be identified",
        "识别对象",
        note="stated by local rules of several provinces",
    ),
    "The head of the household has rural registration.",
    "户主为农村户籍。",
)
_CIVIL_AFFAIRS_LIST = Criterion(
    "civil_affairs_list",
    on_dibao_list | on_destitute_list,
    HOUSEHOLD_FORM_2014.article("attribute of the household", "贫困户属性"),
    "The household is on the civil affairs list of dibao or of the destitute.",
    "在民政部门低保户或五保户名单上。",
)
_DESTITUTE_LIST = Criterion(
    "destitute_list",
    on_destitute_list,
    TEKUN_OPINIONS_2016.article(
        "who is supported", "对象范围", confidence=Confidence.MEDIUM
    ),
    "The household is on the civil affairs list of the destitute.",
    "在民政部门特困供养名单上。",
)
_DIBAO = Criterion(
    "dibao_list",
    on_dibao_list,
    DIBAO_LINKING_2016.article(
        "linking of lists", "对象衔接", confidence=Confidence.MEDIUM
    ),
    "The household draws dibao, which by itself does not make it poor here.",
    "享受低保（仅此不足以认定为贫困户）。",
)


def _income(cite: Citation) -> Criterion:
    """Ask that net income per head is below the line."""
    return Criterion(
        "income",
        net_income_per_head < poverty_line,
        cite,
        "Net income per head is below the poverty line.",
        "人均纯收入低于贫困标准。",
    )


def _notes(cite: Citation) -> Iterator[Criterion]:
    """Give what to review in every year."""
    yield Criterion(
        "on_the_line",
        (net_income_per_head >= poverty_line) & (net_income_per_head <= poverty_line),
        cite,
        "Net income per head is exactly the line, neither below nor above.",
        "人均纯收入恰好等于标准。",
    )
    yield SNAPSHOT_OLD


def _rule(
    guarantees: Guarantees, poor_if: tuple[Criterion, ...], *, decisive: bool
) -> Rule:
    """Write the rule for some years.

    Args:
        guarantees: The guarantees as they stood.
        poor_if: What makes poor, each by itself; income first.
        decisive: Whether a missing guarantee makes poor, or is a note.
    """
    lacking = tuple(one.lacking() for one in guarantees.all)
    notes = tuple(_notes(poor_if[0].cite))
    if decisive:
        poor_if = (*poor_if, *lacking)
    else:
        notes = (*lacking, *notes)
    if _DESTITUTE_LIST in poor_if:
        notes = (*notes, _DIBAO)
    return Rule(
        "household_identification",
        IdentificationFacts,
        (_RURAL_HEAD, *poor_if),
        en="Is the household poor?",
        zh="该户是否应识别为贫困户？",
        when=_RURAL_HEAD & AnyOf(poor_if),
        notes=notes,
    )


def _spans() -> Iterator[Dated[Rule]]:
    """Give the rule of every span under every reading of the aspects."""
    early = (_income(_PLAN), _CIVIL_AFFAIRS_LIST)
    late = (_income(_MIRROR), _DESTITUTE_LIST)
    notes = frozenset({"aspects=notes"})
    decisive = frozenset({"aspects=any_missing"})
    default = frozenset({"aspects=by_year"})
    first = GUARANTEES[0]
    until_2015, from_2016 = date(2015, 12, 31), date(2016, 1, 1)
    for options, decides in ((default | notes, False), (decisive, True)):
        rule = _rule(first, early, decisive=decides)
        yield Dated(rule, first.since, until_2015, _PLAN, options=options)
    for guarantees in GUARANTEES:
        since = max(guarantees.since, from_2016)
        for options, decides in ((default | decisive, True), (notes, False)):
            rule = _rule(guarantees, late, decisive=decides)
            yield Dated(rule, since, guarantees.until, _MIRROR, options=options)


HOUSEHOLD_IDENTIFICATION: Timeline[Rule] = Timeline(
    "household_identification", tuple(_spans())
)
"""The rule of identification through the years, by what the aspects do."""
