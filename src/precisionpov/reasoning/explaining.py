"""Findings, missing facts and margins as blocks of a page."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from precisionpov.money import per_head
from precisionpov.reasoning.document import (
    Block,
    Heading,
    Language,
    Lines,
    Paragraph,
    Table,
)
from precisionpov.reasoning.expression import Comparison, Criterion, Quotient
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.findings import Evidence, Finding, Margin, Missing
from precisionpov.reasoning.quantity import Range, highest, lowest, narrow
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import show

__all__ = [
    "findings_blocks",
    "margin_blocks",
    "missing_blocks",
    "named_blocks",
    "note_blocks",
    "shares_of",
    "source_blocks",
]

Blocks = tuple[Block, ...]
Shares = Mapping[str, tuple[str, ...]]

NO_SHARES: Shares = MappingProxyType({})


def shares_of(
    rule: str,
    compared: Iterable[tuple[Criterion, Comparison]],
    facts: Facts,
    language: Language,
) -> Shares:
    """Say each value per head that is compared: rounded, for display only.

    Args:
        rule: The id of the rule.
        compared: The comparisons of its criteria.
        facts: The facts.
        language: ``"en"`` or ``"zh"``.

    Returns:
        For each criterion, by its stable id, what is compared in it.
    """
    shares: dict[str, tuple[str, ...]] = {}
    for criterion, part in compared:
        share = _share(part, facts, language)
        name = f"{rule}.{criterion.id}"
        # Two readings of one share are the same in figures, and are told once.
        if share and share not in shares.get(name, ()):
            shares[name] = (*shares.get(name, ()), share)
    return shares


def _share(part: Comparison, facts: Facts, language: Language) -> str:
    """Say a value per head; nothing where there is none, or too little is known."""
    if not isinstance(part.left, Quotient):
        return ""
    whole = getattr(facts, part.left.numerator.name)
    heads = getattr(facts, part.left.denominator.name)
    if whole is None or type(heads) is not int:
        return ""
    ends = (lowest(whole), highest(whole))
    low, high = (None if x is None else per_head(x, heads) for x in ends)
    shown = show(narrow(low, high), part.right.unit, language)
    label = part.left.label(language)
    return (
        f"{label}：{shown}（四舍五入）"
        if language == "zh"
        else f"{label}: {shown} (rounded)"
    )


def findings_blocks(
    heading: str,
    findings: Sequence[Finding],
    language: Language,
    shares: Shares = NO_SHARES,
) -> Blocks:
    """Give findings as a table: the sentence, the answer, what it rests on.

    Args:
        heading: The heading above the table; without findings there is neither.
        findings: The findings.
        language: ``"en"`` or ``"zh"``.
        shares: By criterion, values per head to show before the facts.
    """
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
    rows = [
        (
            one.label(language),
            one.truth.label(language),
            joint.join([*shares.get(one.criterion, ()), *_evidence(one, language)]),
        )
        for one in findings
    ]
    return (Heading(heading), Table(head, rows))


def _evidence(finding: Finding, language: Language) -> list[str]:
    """Say what a finding rests on; a settled one rests on nothing unknown."""
    settled = finding.truth is not Truth.UNKNOWN
    return [
        one.text(language)
        for one in finding.evidence
        if not (settled and one.value is None)
    ]


def note_blocks(
    notes: Sequence[Finding], missing: Sequence[Missing], language: Language
) -> Blocks:
    """Give the notes that hold as a table, and what the others would have to know.

    Args:
        notes: The notes that hold or are unknown.
        missing: What is asked about anyway, and so not named again.
        language: ``"en"`` or ``"zh"``.
    """
    zh = language == "zh"
    asked = {one.fact for one in missing}
    holding = [one for one in notes if one.truth is Truth.YES]
    unknown = dict.fromkeys(
        part.zh if zh else part.en
        for one in notes
        if one.truth is Truth.UNKNOWN
        for part in one.evidence
        if part.name not in asked and not _known(part)
    )
    heading = (
        "提示（不影响结论）" if zh else "Worth reviewing (never part of the verdict)"
    )
    blocks = findings_blocks(heading, holding, language)
    if unknown:
        title = "情况不明，未作提示" if zh else "Not known, so not reviewed"
        line = Paragraph(("；" if zh else "; ").join(unknown))
        blocks = (*blocks, Heading(title), line)
    return blocks


def _known(evidence: Evidence) -> bool:
    """Tell whether something is known exactly."""
    return evidence.value is not None and not isinstance(evidence.value, Range)


def missing_blocks(
    missing: Sequence[Missing],
    place: Callable[[str, Language], str],
    language: Language,
) -> Blocks:
    """Say what to ask about, and where the answers go.

    Args:
        missing: The facts to ask about.
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


def margin_blocks(
    margins: Sequence[tuple[Comparison, Margin]], language: Language
) -> Blocks:
    """Say how far each compared amount is from its threshold."""
    zh = language == "zh"
    colon, less = ("：", "减") if zh else (": ", " less ")
    lines = [
        f"{part.left.label(language)}{less}{part.right.label(language)}"
        f"{colon}{_distance(part, one, language)}"
        for part, one in margins
        if one.low is not None or one.high is not None
    ]
    if not lines:
        return ()
    heading = (
        "距离标准（正数为高于）" if zh else "How far from the threshold (+ is above)"
    )
    return (Heading(heading), Lines(lines))


def _distance(part: Comparison, margin: Margin, language: Language) -> str:
    """Say one distance, and the same per head where heads share it.

    A share of a population has a unit of its own; its distance is told in people.
    """
    whole = show(narrow(margin.low, margin.high), margin.unit, language)
    low, high = margin.low_per_head, margin.high_per_head
    if (low is None and high is None) or part.right.unit is not margin.unit:
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
    return named_blocks(named, language)


def named_blocks(sources: Sequence[str], language: Language) -> Blocks:
    """List sources that are named already."""
    heading = "依据" if language == "zh" else "Sources"
    return (Heading(heading), Lines(sources)) if sources else ()
