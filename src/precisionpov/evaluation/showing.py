"""An evaluation drawn as tables: its rates, what was broken, its cases."""

from collections.abc import Iterator
from typing import assert_never

from precisionpov.evaluation.cases import BrokenCriterion, EvaluatedCase
from precisionpov.evaluation.rates import CompositeIncidence, Gate, Rate, percent
from precisionpov.reasoning.document import (
    Block,
    Heading,
    Language,
    Paragraph,
    Table,
)
from precisionpov.reasoning.truth import Truth
from precisionpov.statistics import Interval

__all__ = [
    "MOST_CASES_SHOWN",
    "broken_blocks",
    "case_blocks",
    "chance",
    "rate_table",
    "share_text",
]

MOST_CASES_SHOWN = 20
"""An explanation shows so many cases; the others are counted."""


def share_text(one: Rate | CompositeIncidence, language: Language = "en") -> str:
    """Show a rate in percent, or its bounds; unknown where nobody was sampled."""
    if isinstance(one, CompositeIncidence):
        return percent(one.low, one.high, language)
    counted = one.counted
    low, high = (counted.low, counted.high) if counted.base else (None, None)
    return percent(low, high, language)


def chance(clears: Truth, language: Language) -> str:
    """Say what the intervals tell."""
    zh = language == "zh"
    match clears:
        case Truth.YES:
            return (
                "所有区间均达标，抽样误差不影响结论。"
                if zh
                else "Every interval clears its gate: chance does not explain it."
            )
        case Truth.NO:
            return (
                "至少一项区间整体不达标，抽样误差不影响结论。"
                if zh
                else "An interval lies wholly beyond its gate: chance does not explain "
                "it."
            )
        case Truth.UNKNOWN:
            return (
                "至少一项标准落在区间之内，换一个样本结论可能不同。"
                if zh
                else "A gate lies inside an interval, or an interval is not known: "
                "another sample may say otherwise."
            )
        case _:
            assert_never(clears)


def rate_table(
    rates: tuple[Rate, ...], composite: CompositeIncidence, language: Language
) -> Table:
    """Give the rates and composite incidence as a table."""
    zh = language == "zh"
    head = (
        ("指标", "数量", "比率", "区间", "标准", "是否达标", "区间是否达标")
        if zh
        else ("rate", "count", "share", "interval", "gate", "meets it", "interval does")
    )
    rows = [
        (
            rate.kind.label(language),
            rate.of_text(language),
            share_text(rate, language),
            _interval(rate.interval, language),
            _gates(() if rate.gate is None else (rate.gate,), language),
            *_answers(rate, language),
        )
        for rate in rates
    ]
    whole = composite.population
    of = "不明" if zh else "unknown"
    of = of if whole is None else f"{whole:,}"
    rows.append(
        (
            "综合贫困发生率" if zh else "composite incidence",
            f"农村户籍人口{of}" if zh else f"of {of} rural people",
            share_text(composite, language),
            _interval(composite.interval, language),
            _gates(composite.gates, language),
            *_answers(composite, language),
        )
    )
    return Table(head, rows)


def _answers(one: Rate | CompositeIncidence, language: Language) -> tuple[str, str]:
    """Say whether a rate meets its gate, and whether its interval does."""
    if isinstance(one, Rate) and one.gate is None:
        return "", ""
    return one.passes.label(language), one.clears.label(language)


def _interval(interval: Interval | None, language: Language) -> str:
    """Show an interval."""
    if interval is None:
        return percent(None, None, language)
    return percent(interval.low, interval.high, language)


def _gates(gates: tuple[Gate, ...], language: Language) -> str:
    """Show what has to be met."""
    either = "或" if language == "zh" else " or "
    return either.join(
        f"{one.operator} {percent(one.limit, one.limit, language)}" for one in gates
    )


def broken_blocks(
    rows: tuple[BrokenCriterion, ...], language: Language
) -> Iterator[Block]:
    """Show which criteria the wrong cases broke."""
    if not rows:
        return
    zh = language == "zh"
    yield Heading("错误个案归因" if zh else "What the wrong cases rest on")
    head = (
        ("错误类型", "规则项目", "结论", "户数", "人数")
        if zh
        else ("what is wrong", "criterion", "answer", "households", "people")
    )
    yield Table(
        head,
        [
            (
                one.kind.label(language),
                one.label(language),
                one.truth.label(language),
                f"{one.households:,}",
                f"{one.people:,}",
            )
            for one in rows
        ],
    )


def case_blocks(
    cases: tuple[EvaluatedCase, ...], language: Language
) -> Iterator[Block]:
    """Show the cases, up to a limit."""
    if not cases:
        return
    zh = language == "zh"
    yield Heading("个案" if zh else "Cases")
    head = (
        ("户", "错误类型", "是否错误", "人数", "原因")
        if zh
        else ("household", "what is wrong", "is it", "people", "why")
    )
    yield Table(
        head,
        [
            (
                one.subject,
                one.kind.label(language),
                one.wrong.label(language),
                str(one.people),
                one.reason(language),
            )
            for one in cases[:MOST_CASES_SHOWN]
        ],
    )
    more = len(cases) - MOST_CASES_SHOWN
    if more > 0:
        yield Paragraph(f"另有{more}户。" if zh else f"And {more:,} more.")
