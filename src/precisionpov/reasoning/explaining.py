"""Missing facts, margins and sources as blocks of a page."""

from collections.abc import Callable, Sequence

from precisionpov.reasoning.document import Block, Heading, Language, Lines, Table
from precisionpov.reasoning.expression import Comparison
from precisionpov.reasoning.findings import Finding, Margin, Missing
from precisionpov.reasoning.quantity import narrow
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import Unit, show

__all__ = [
    "FAR",
    "HEAD",
    "comparison_label",
    "distance",
    "findings_blocks",
    "missing_blocks",
    "named_blocks",
    "source_blocks",
]

Blocks = tuple[Block, ...]


HEAD: dict[Language, tuple[str, str, str]] = {
    "en": ("what is asked", "answer", "rests on"),
    "zh": ("要求", "结论", "依据的事实"),
}
"""The head of every table of findings."""


def findings_blocks(
    heading: str, findings: Sequence[Finding], language: Language
) -> Blocks:
    """Give findings as a table: the sentence, the answer, what it rests on.

    Args:
        heading: The heading above the table; without findings there is neither.
        findings: The findings.
        language: ``"en"`` or ``"zh"``.
    """
    if not findings:
        return ()
    joint = "；" if language == "zh" else "; "
    rows = [
        (
            one.label(language),
            one.truth.label(language),
            joint.join(_evidence(one, language)),
        )
        for one in findings
    ]
    return (Heading(heading), Table(HEAD[language], rows))


def _evidence(finding: Finding, language: Language) -> list[str]:
    """Say what a finding rests on; a settled one rests on nothing unknown."""
    settled = finding.truth is not Truth.UNKNOWN
    return [
        one.text(language)
        for one in finding.evidence
        if not (settled and one.value is None)
    ]


def missing_blocks(
    missing: Sequence[Missing],
    place: Callable[[str, Language], str],
    language: Language,
) -> Blocks:
    """Say what to ask about, and where the answers go.

    Args:
        missing: The facts to ask about; without any there is no block.
        place: Gives the words for a place in the record.
        language: ``"en"`` or ``"zh"``.
    """
    if not missing:
        return ()
    zh = language == "zh"
    heading = "尚需查明（只需这些）" if zh else "Ask about these, and no others"
    return (Heading(heading), Lines(_asked(one, place, language) for one in missing))


def _asked(
    missing: Missing, place: Callable[[str, Language], str], language: Language
) -> str:
    """Name a fact and the places that would settle it."""
    label = missing.label(language)
    places = [place(path, language) for path in missing.paths]
    if places == [missing.fact]:  # Facts made by hand name no place.
        return label
    if language == "zh":
        return f"{label}：{'、'.join(places)}"
    return f"{label}: {'; '.join(places)}"


FAR: dict[Language, str] = {
    "en": "How far from the threshold (+ is above)",
    "zh": "距离标准（正数为高于）",
}
"""What stands above the distances."""


def comparison_label(part: Comparison, language: Language) -> str:
    """Say what is compared with what, before the distance."""
    left, right = part.left.label(language), part.right.label(language)
    return f"{left}减{right}：" if language == "zh" else f"{left} less {right}: "


def distance(margin: Margin, language: Language, *, shared: bool) -> str:
    """Say how far a compared amount is from its threshold.

    Args:
        margin: The distance.
        language: ``"en"`` or ``"zh"``.
        shared: Whether it is told per head too, where heads share it.
    """
    whole = _either(margin.low, margin.high, margin.unit, language)
    if margin.heads is None or not shared:
        return whole
    share = _either(margin.low_per_head, margin.high_per_head, margin.unit, language)
    return (
        f"合计{whole}，人均约{share}"
        if language == "zh"
        else f"{whole} in all, about {share} per head"
    )


def _either(low: int | None, high: int | None, unit: Unit, language: Language) -> str:
    """Say what lies between two bounds, or is both."""
    return show(low if low == high else narrow(low, high), unit, language)


def source_blocks(citations: Sequence[Citation], language: Language) -> Blocks:
    """Name the sources, each once."""
    named = tuple(dict.fromkeys(one.text(language) for one in citations))
    return named_blocks(named, language)


def named_blocks(sources: Sequence[str], language: Language) -> Blocks:
    """List sources that are named already."""
    heading = "依据" if language == "zh" else "Sources"
    return (Heading(heading), Lines(sources)) if sources else ()
