"""What columns of the register hold that no other record has."""

from typing import Annotated

from precisionpov.money import Fen
from precisionpov.reasoning.quantity import Range
from precisionpov.records.kinds import LARGEST_COUNT, OF_A_MU, Label, Money, Whole

__all__ = ["Area", "Net", "Number"]

Number = Annotated[str, Label(30)]
"""The number of a document or a telephone, as it stands in the register."""

Area = Annotated[int, Whole(-LARGEST_COUNT, LARGEST_COUNT, OF_A_MU)]
"""An area as it stands in the register; a file can show one below zero."""

Net = Annotated[Fen | Range, Money()]
"""An amount in fen that may be below zero."""
