"""What all facts about a household share: words for the places in its record."""

import attrs

from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.term import Language
from precisionpov.records.labels import place_label

__all__ = ["HouseholdFacts"]


@attrs.frozen(kw_only=True)
class HouseholdFacts(Facts):
    """Facts worked out from the record of a household."""

    def place(self, path: str, language: Language = "en") -> str:
        """Give the words for a place in the record, in ``"en"`` or ``"zh"``."""
        return place_label(path, language)
