"""Facts about a household that may have been made to exit (被脱贫, EX-22)."""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from precisionpov.reasoning.expression import CodeFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.term import Language
from precisionpov.records.evaluation import Standing

__all__ = [
    "MadeToExitFacts",
    "agrees_to_exit",
    "helped",
    "knows_exit",
    "knows_standard",
    "standing",
]

standing: CodeFact = CodeFact(
    "standing", "standing in the register", "建档立卡身份", Standing
)
knows_exit: TruthFact = TruthFact(
    "knows_exit", "knows that it has exited", "知晓已脱贫"
)
knows_standard: TruthFact = TruthFact(
    "knows_standard",
    "knows the procedure and the standard of exit",
    "知晓脱贫程序和标准",
)
agrees_to_exit: TruthFact = TruthFact(
    "agrees_to_exit", "agrees to the exit", "认可脱贫"
)
helped: TruthFact = TruthFact("helped", "was helped, and benefited", "得到帮扶并受益")

_PLACES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "knows_exit": ("whether it knows of its exit", "是否知晓已脱贫"),
        "knows_standard": (
            "whether it knows procedure and standard",
            "是否知晓脱贫程序和标准",
        ),
        "agrees_to_exit": ("whether it agrees to the exit", "是否认可脱贫"),
        "helped": ("whether it was helped", "是否得到帮扶"),
    }
)


@attrs.frozen(kw_only=True)
class MadeToExitFacts(Facts):
    """Facts about a household that may have been made to exit. None means unknown."""

    standing: Standing | None = fact(standing)
    """How it stands in the register."""
    knows_exit: bool | None = fact(knows_exit)
    """Knows that it has exited."""
    knows_standard: bool | None = fact(knows_standard)
    """Knows the procedure and the standard of exit."""
    agrees_to_exit: bool | None = fact(agrees_to_exit)
    """Agrees to the exit."""
    helped: bool | None = fact(helped)
    """Was helped, and benefited."""

    def place(self, path: str, language: Language = "en") -> str:
        """Give the words for a place in the record, in ``"en"`` or ``"zh"``."""
        return _PLACES[path][language == "zh"]
