"""Findings, missing facts and margins as blocks of a page."""

from collections.abc import Sequence

from precisionpov.reasoning.document import (
    Block,
    Heading,
    Language,
    Lines,
    Table,
)
from precisionpov.reasoning.findings import Finding, Margin, Missing
from precisionpov.reasoning.quantity import narrow
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.unit import show

__all__ = ["findings_blocks", "margin_blocks", "missing_blocks", "source_blocks"]

Blocks = tuple[Block, ...]


def findings_blocks(
    heading: str, findings: Sequence[Finding], language: Language
) -> Blocks:
    """Give findings as a table: the sentence, the answer, what it rests on."""
    if not findings:
        return ()
    head = (
        ("要求", "结论", "依据的事实")
        if language == "zh"
        else (
            "what is asked",
            "answer",
            "rests on",
        )
    )
    joint = "；" if language == "zh" else "; "
    rows = tuple(
        (
            one.label(language),
            one.truth.label(language),
            joint.join(part.text(language) for part in one.evidence),
        )
        for one in findings
    )
    return (Heading(heading), Table(head, rows))


def missing_blocks(missing: Sequence[Missing], language: Language) -> Blocks:
    """Say what to ask about, and where the answers go."""
    if not missing:
        return ()
    zh = language == "zh"
    heading = "尚需查明（只需这些）" if zh else "Ask about these, and no others"
    return (
        Heading(heading),
        Lines(
            f"{one.label(language)}{'——' if zh else ' - '}{_places(one, language)}"
            for one in missing
        ),
    )


def _places(missing: Missing, language: Language) -> str:
    """Name the places in the record."""
    return ("、" if language == "zh" else ", ").join(missing.paths)


def margin_blocks(margins: Sequence[Margin], language: Language) -> Blocks:
    """Say how far each compared amount is from its threshold."""
    zh = language == "zh"
    lines = [
        (f"{one.criterion}：{_distance(one, language)}")
        if zh
        else f"{one.criterion}: {_distance(one, language)}"
        for one in margins
        if one.low is not None or one.high is not None
    ]
    if not lines:
        return ()
    heading = (
        "距离标准（正数为高于）" if zh else "How far from the threshold (+ is above)"
    )
    return (Heading(heading), Lines(lines))


def _distance(margin: Margin, language: Language) -> str:
    """Say one distance, and the same per head."""
    whole = show(narrow(margin.low, margin.high), margin.unit, language)
    low, high = margin.low_per_head, margin.high_per_head
    if low is None and high is None:
        return whole
    share = show(narrow(low, high), margin.unit, language)
    return (
        f"全户{whole}，人均约{share}"
        if language == "zh"
        else (f"{whole} for the household, about {share} per head")
    )


def source_blocks(citations: Sequence[Citation], language: Language) -> Blocks:
    """Name the sources, each once."""
    named = tuple(dict.fromkeys(one.text(language) for one in citations))
    heading = "依据" if language == "zh" else "Sources"
    return (Heading(heading), Lines(named)) if named else ()
