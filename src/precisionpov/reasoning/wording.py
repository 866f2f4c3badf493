"""Rules in words, English and Chinese."""

from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.document import (
    Block,
    Heading,
    Language,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.expression import (
    All,
    AnyOf,
    Choose,
    Comparison,
    Condition,
    Criterion,
    Not,
    OneOf,
    TruthFact,
)
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Document
from precisionpov.reasoning.unit import show

__all__ = ["rule_page", "sources", "words"]

_OPERATORS = {
    ">": ("above", "高于"),
    ">=": ("at least", "不低于"),
    "<": ("below", "低于"),
    "<=": ("at most", "不高于"),
}


def words(
    condition: Condition,
    language: Language = "en",
    numbers: dict[str, int] | None = None,
) -> str:
    """Say a condition in words.

    Args:
        condition: What to say.
        language: ``"en"`` or ``"zh"``.
        numbers: Values of parameters to say along with their names.
    """
    zh = language == "zh"
    match condition:
        case Criterion():
            return condition.label(language)
        case TruthFact():
            return condition.label(language)
        case OneOf():
            values = ("、" if zh else " or ").join(
                one.label(language) for one in condition.values
            )
            fact = condition.fact.label(language)
            return f"{fact}为{values}" if zh else f"{fact} is {values}"
        case Comparison():
            return _comparison(condition, language, numbers or {})
        case Not():
            part = words(condition.part, language, numbers)
            return f"并非({part})" if zh else f"not ({part})"
        case Choose():
            test, then, otherwise = (
                words(part, language, numbers) for part in condition.parts()
            )
            if zh:
                return f"若{test}则({then}),否则({otherwise})"
            return f"if {test}: ({then}), else: ({otherwise})"
        case _:
            return _joined(condition, language, numbers)


def _joined(
    condition: Condition, language: Language, numbers: dict[str, int] | None
) -> str:
    """Say an and, or an or; a part that is itself joined stands in brackets."""
    zh = language == "zh"
    if isinstance(condition, AnyOf):
        joint = "或" if zh else " or "
    else:
        joint = "且" if zh else " and "
    said = [
        f"({text})" if isinstance(part, (All, AnyOf)) else text
        for part in condition.parts()
        for text in (words(part, language, numbers),)
    ]
    return joint.join(said)


def _comparison(
    condition: Comparison, language: Language, numbers: dict[str, int]
) -> str:
    """Say a comparison, with the number where it is known."""
    zh = language == "zh"
    left, right = condition.left.label(language), condition.right.label(language)
    operator = _OPERATORS[condition.operator][1 if zh else 0]
    value = numbers.get(condition.right.name)
    if value is not None and condition.factor is not None:
        figure = show(value, condition.factor.unit, language)
        right = f"{right}({figure})" if zh else f"{right} ({figure})"
    return f"{left}{operator}{right}" if zh else f"{left} is {operator} {right}"


def sources(rule: Rule) -> tuple[Document, ...]:
    """Give the documents that a rule's criteria and notes cite, each once."""
    cited = (one.cite.document for one in (*rule.criteria, *rule.notes))
    return tuple(dict.fromkeys(cited))


def rule_page(law: BoundRule, language: Language = "en") -> Page:
    """Write a rule of a day as a page: criteria, numbers and notes with sources."""
    zh = language == "zh"
    rule, numbers = law.rule, law.by_name
    head = ("编号", "内容", "依据") if zh else ("id", "what it says", "source")

    def rows(criteria: tuple[Criterion, ...]) -> tuple[tuple[str, ...], ...]:
        return tuple(
            (
                one.id,
                words(one.condition, language, numbers),
                one.cite.text(language),
            )
            for one in criteria
        )

    blocks: list[Block] = [
        Paragraph(law.dated.citation.text(language)),
        Paragraph(("成立条件:" if zh else "Holds when: ") + _ids(rule.when, language)),
        Table(head, rows(rule.criteria)),
    ]
    if rule.parameters:
        blocks += [
            Heading("数值" if zh else "Numbers"),
            Table(
                ("名称", "数值", "依据") if zh else ("name", "value", "source"),
                tuple(
                    (
                        one.label(language),
                        show(dated.value, one.unit, language),
                        dated.citation.text(language),
                    )
                    for one, dated in zip(rule.parameters, law.numbers, strict=True)
                ),
            ),
        ]
    if rule.notes:
        blocks += [
            Heading("提示(不影响结论)" if zh else "Notes (never part of the verdict)"),
            Table(head, rows(rule.notes)),
        ]
    return Page(f"{rule.label(language)} ({rule.id}, {law.on})", blocks)


def _ids(condition: Condition, language: Language) -> str:
    """Say how criteria combine, by their ids."""
    if isinstance(condition, Criterion):
        return condition.id
    joint = {"AnyOf": " / ", "All": " + "}.get(type(condition).__name__, " ? ")
    parts = [
        f"({text})" if isinstance(part, (All, AnyOf)) else text
        for part in condition.parts()
        for text in (_ids(part, language),)
    ]
    if isinstance(condition, Not):
        return ("非 " if language == "zh" else "not ") + parts[0]
    return joint.join(parts)
