"""A procedure as a page: its steps, what each asks for, and where that is said."""

from collections.abc import Iterator

from precisionpov.errors import require_language
from precisionpov.policy.procedure import Procedure, ProcedureStep
from precisionpov.policy.procedure_rules import sentences
from precisionpov.reasoning.document import (
    Language,
    Page,
    Table,
)
from precisionpov.reasoning.explaining import source_blocks

__all__ = ["procedure_page"]


def procedure_page(procedure: Procedure, language: Language = "en") -> Page:
    """Print a procedure: stage by stage its steps, and what is asked of each.

    Steps of one stage may come in any order. A step in brackets may be left out.

    Args:
        procedure: The procedure.
        language: ``"en"`` or ``"zh"``.

    Raises:
        ValueError: The language is neither ``"en"`` nor ``"zh"``.
    """
    require_language(language)
    zh = language == "zh"
    rows = [
        (
            str(number),
            f"[{step.kind.label(language)}]"
            if step.optional
            else step.kind.label(language),
            ("；" if zh else "; ").join(_asked(step, language)),
        )
        for number, stage in enumerate(procedure.stages, start=1)
        for step in stage
    ]
    head = ("阶段", "步骤", "要求") if zh else ("stage", "step", "what is asked")
    blocks = [Table(head, rows), *source_blocks(procedure.citations, language)]
    return Page(procedure.label(language), blocks)


def _asked(step: ProcedureStep, language: Language) -> Iterator[str]:
    """Say what is asked of a step, besides that it is taken, and in its turn."""
    zh = language == "zh"
    if step.each_village:
        yield "在各行政村进行" if zh else "it is taken in each village"
    for name, en, chinese in sentences(step):
        if name not in {"taken", "in_order", "counts"}:
            yield chinese if zh else en
