"""The columns of the register beyond the household itself."""

from typing import final

import attrs

from precisionpov.records.record import Record

__all__ = ["EntryDetails"]


@final
@attrs.frozen(kw_only=True, repr=False)
class EntryDetails(Record):
    """The columns of an entry beyond the household. What is not known is None.

    Attributes:
        card: The household holds its card, the manual of assistance (ID-14, ID-15).
    """

    card: bool | None = None
