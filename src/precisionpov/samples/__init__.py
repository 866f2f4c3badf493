"""Households to play with: a village that does not exist, and six that were printed."""

from precisionpov.samples.published import PublishedAccount, published_accounts
from precisionpov.samples.village import ASSESSED_ON, village
from precisionpov.samples.walkthrough import walkthrough

__all__ = [
    "ASSESSED_ON",
    "PublishedAccount",
    "published_accounts",
    "village",
    "walkthrough",
]
