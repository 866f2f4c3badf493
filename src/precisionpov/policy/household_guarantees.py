"""Which assurances and guarantees a household has, asked one by one.

The readings are those of :mod:`precisionpov.policy.guarantees`, which exit and
identification share; food and clothing stand beside them.
"""

from precisionpov.facts.assistance import AssistanceFacts
from precisionpov.facts.household import clothing_secure, food_secure
from precisionpov.policy.documents import OUTLINE_2011
from precisionpov.policy.guarantees import GUARANTEES
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = ["HOUSEHOLD_GUARANTEES"]

_STANDARD = OUTLINE_2011.article(
    "food and clothing, education, medical care, housing", "两不愁三保障"
)

HOUSEHOLD_GUARANTEES: Timeline[Rule] = Timeline(
    "household_guarantees",
    [
        Dated(
            Rule(
                "household_guarantees",
                AssistanceFacts,
                (
                    Criterion(
                        "food", food_secure, _STANDARD,
                        "Food is no worry.", "不愁吃。",
                    ),
                    Criterion(
                        "clothing", clothing_secure, _STANDARD,
                        "Clothing is no worry.", "不愁穿。",
                    ),
                    *(one.given() for one in guarantees.all),
                ),
                en="Are food, clothing, school, medical care, housing and water given?",
                zh="该户是否实现两不愁三保障和饮水安全？",
            ),
            guarantees.since,
            guarantees.until,
            _STANDARD,
        )
        for guarantees in GUARANTEES
    ],
)  # fmt: skip
"""Which assurances and guarantees a household has, through the years."""
