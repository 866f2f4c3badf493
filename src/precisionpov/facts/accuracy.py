"""Facts about how accurate a township's register was found to be."""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from precisionpov.facts.places import heads, parts
from precisionpov.reasoning.expression import NumberFact, Quotient, per
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.term import Language
from precisionpov.reasoning.unit import Unit

__all__ = ["AccuracyFacts", "data_accuracy", "identification_accuracy"]

rightly_identified: NumberFact = parts(
    "rightly_identified",
    "households checked and rightly identified",
    "核查中识别准确户",
    Unit.HOUSEHOLD_PART,
)
households_checked: NumberFact = heads(
    "households_checked", "households checked", "核查户", Unit.HOUSEHOLD
)
faultless_entries: NumberFact = parts(
    "faultless_entries",
    "households whose data have no fault",
    "数据无误户",
    Unit.HOUSEHOLD_PART,
)
entries_audited: NumberFact = heads(
    "entries_audited",
    "households whose data were audited",
    "数据核查户",
    Unit.HOUSEHOLD,
)
identification_accuracy: Quotient = per(
    rightly_identified,
    households_checked,
    en="accuracy of identification",
    zh="识别准确率",
)
data_accuracy: Quotient = per(
    faultless_entries, entries_audited, en="accuracy of the data", zh="数据准确率"
)

_PLACES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "rightly_identified": ("households rightly identified", "识别准确户数"),
        "households_checked": ("households checked", "核查户数"),
        "faultless_entries": ("households without a fault", "数据无误户数"),
        "entries_audited": ("households audited", "数据核查户数"),
    }
)


@attrs.frozen(kw_only=True)
class AccuracyFacts(Facts):
    """Facts about how accurate a township's register is. None means unknown."""

    rightly_identified: int | None = fact(rightly_identified)
    """Households rightly identified, ten-thousandths of a household."""
    households_checked: int | Range = fact(households_checked)
    """Households checked."""
    faultless_entries: int | None = fact(faultless_entries)
    """Households whose data have no fault, ten-thousandths of a household."""
    entries_audited: int | Range = fact(entries_audited)
    """Households whose data were audited."""

    def place(self, path: str, language: Language = "en") -> str:
        """Give the words for what was asked of the caller, in ``"en"`` or ``"zh"``."""
        return _PLACES[path][language == "zh"]
