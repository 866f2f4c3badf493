"""Rules in words, English and Chinese."""

from collections.abc import Mapping

from precisionpov.errors import require_language
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

__all__ = ["combination", "rule_page", "sources", "words"]

_OPERATORS = {
    ">": ("above", "高于"),
    ">=": ("at least", "不低于"),
    "<": ("below", "低于"),
    "<=": ("at most", "不高于"),
}


def words(
    condition: Condition,
    language: Language = "en",
    numbers: Mapping[str, int] | None = None,
) -> str:
    """Say a condition in words.

    Args:
        condition: What to say.
        language: ``"en"`` or ``"zh"``.
        numbers: Values of parameters to say along with their names.
    """
    zh = language == "zh"
    match condition:
        case Criterion() | TruthFact():
            return condition.label(language)
        case OneOf(fact, values):
            named = ("、" if zh else " or ").join(one.label(language) for one in values)
            return f"{fact.label(language)}{'为' if zh else ' is '}{named}"
        case Comparison():
            return _comparison(condition, language, numbers or {})
        case Not(part):
            said = words(part, language, numbers)
            return f"并非（{said}）" if zh else f"not ({said})"
        case Choose():
            test, then, otherwise = (
                words(part, language, numbers) for part in condition.parts()
            )
            if zh:
                return f"若{test}则（{then}），否则（{otherwise}）"
            return f"if {test}: ({then}), else: ({otherwise})"
        case _:
            return _joined(condition, language, numbers)


def _joined(
    condition: Condition, language: Language, numbers: Mapping[str, int] | None
) -> str:
    """Say an and, or an or; a part that is itself joined stands in brackets."""
    zh = language == "zh"
    if isinstance(condition, AnyOf):
        joint = "或" if zh else " or "
    else:
        joint = "且" if zh else " and "
    brackets = "（{}）" if zh else "({})"
    said = [
        brackets.format(text) if isinstance(part, (All, AnyOf, Choose)) else text
        for part in condition.parts()
        for text in (words(part, language, numbers),)
    ]
    return joint.join(said)


def _comparison(
    condition: Comparison, language: Language, numbers: Mapping[str, int]
) -> str:
    """Say a comparison, with the number where it is known."""
    zh = language == "zh"
    left, right = condition.left.label(language), condition.right.label(language)
    operator = _OPERATORS[condition.operator][1 if zh else 0]
    value = numbers.get(condition.right.name)
    if value is not None and condition.factor is not None:
        figure = show(value, condition.factor.unit, language)
        right = f"{right}（{figure}）" if zh else f"{right} ({figure})"
    return f"{left}{operator}{right}" if zh else f"{left} is {operator} {right}"


def sources(rule: Rule) -> tuple[Document, ...]:
    """Give the documents that a rule's criteria and notes cite, each once."""
    cited = (one.cite.document for one in (*rule.criteria, *rule.notes))
    return tuple(dict.fromkeys(cited))


def rule_page(law: BoundRule, language: Language = "en") -> Page:
    """Write a rule of a day as a page: criteria, numbers and notes with sources.

    Raises:
        ValueError: The language is neither ``"en"`` nor ``"zh"``.
    """
    require_language(language)
    zh = language == "zh"
    rule, numbers = law.rule, law.by_name
    head = (
        ("编号", "要求", "条件", "依据")
        if zh
        else ("id", "what is asked", "when it holds", "source")
    )

    def rows(criteria: tuple[Criterion, ...]) -> tuple[tuple[str, ...], ...]:
        return tuple(
            (
                one.id,
                one.label(language),
                words(one.condition, language, numbers),
                one.cite.text(language),
            )
            for one in criteria
        )

    blocks: list[Block] = [Paragraph(law.dated.citation.text(language))]
    if rule.criteria:
        holds = "成立条件：" if zh else "Holds when: "
        blocks += [
            Paragraph(holds + combination(rule.when, language)),
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
            Heading(
                "提示（不影响结论）" if zh else "Notes (never part of the verdict)"
            ),
            Table(head, rows(rule.notes)),
        ]
    title = "{}（{}，{}）" if zh else "{} ({}, {})"
    return Page(title.format(rule.label(language), rule.id, law.on), blocks)


def combination(condition: Condition, language: Language = "en") -> str:
    """Say how criteria combine, by their ids."""
    if isinstance(condition, Criterion):
        return condition.id
    parts = [
        f"({text})" if isinstance(part, (All, AnyOf, Choose)) else text
        for part in condition.parts()
        for text in (combination(part, language),)
    ]
    match condition:
        case Not():
            return ("非 " if language == "zh" else "not ") + parts[0]
        case Choose():
            return "{} ? {} : {}".format(*parts)
        case AnyOf():
            return " / ".join(parts)
        case _:
            return " + ".join(parts)
