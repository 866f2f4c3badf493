"""What to play with: a village that does not exist, accounts and places in print."""

from precisionpov.samples.nanling import nanling
from precisionpov.samples.nanling_year import nanling_year
from precisionpov.samples.published import PublishedAccount, published_accounts
from precisionpov.samples.series import (
    PublishedFigure,
    PublishedFigures,
    implied_base,
    published_figures,
)
from precisionpov.samples.village import ASSESSED_ON, village
from precisionpov.samples.walkthrough import walkthrough
from precisionpov.samples.xijiang import xijiang
from precisionpov.samples.yidu import yidu

__all__ = [
    "ASSESSED_ON",
    "PublishedAccount",
    "PublishedFigure",
    "PublishedFigures",
    "implied_base",
    "nanling",
    "nanling_year",
    "published_accounts",
    "published_figures",
    "village",
    "walkthrough",
    "xijiang",
    "yidu",
]
