"""A county in the manner of Jiangxi: its line depends on labour (EX-26).

References:
    A handbook of a county, a public page; the county and the year are not printed.

Checked with:
    The items as transcribed: able households the line and 600 yuan, households without
    labour the line with dibao counted, a safe house, treatment.

Limitations:
    No year is printed: it holds as long as the Exit Opinions, with medium confidence.
    "The line and 600 yuan" and the line itself are read as reached by who has exactly
    that. "Treatment" is read as the medical cover of sick members.
"""

import attrs

from precisionpov.facts.household import (
    has_labour,
    net_income_per_head,
    sick_covered,
)
from precisionpov.facts.labour_exit import LabourExitFacts, able_income_per_head
from precisionpov.money import yuan
from precisionpov.policy.exit_reviews import EXIT_REVIEWS
from precisionpov.policy.guarantees import GUARANTEES
from precisionpov.policy.local.place_limits import item
from precisionpov.policy.local_documents import COUNTY_HANDBOOK_JIANGXI
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.numbers import EXIT_LINE, exit_line, stable_line
from precisionpov.policy.village_exits import FIRST_DAY, LAST_DAY
from precisionpov.reasoning.expression import Choose
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = ["JIANGXI_COUNTY"]

MORE = yuan(600)
"""What a household able to work needs above the line, fen a head and year."""

_EXIT = COUNTY_HANDBOOK_JIANGXI.article(
    "exit of households",
    "贫困户脱贫标准",
    confidence=Confidence.MEDIUM,
    note="neither the county nor the year is printed",
)
_ABLE = attrs.evolve(_EXIT, note="the line and 600 yuan; no year is printed")
(_HOUSING,) = (one for one in GUARANTEES[0].all if one.id == "housing")

_RULE: Rule = Rule(
    "household_exit",
    LabourExitFacts,
    (
        item(
            _EXIT,
            "income",
            Choose(
                has_labour,
                able_income_per_head >= stable_line,
                net_income_per_head >= exit_line,
            ),
            "Net income per head reaches the line, and 600 yuan more if somebody can "
            "work.",
            "人均纯收入达到标准（有劳动能力户另加600元）。",
        ),
        _HOUSING.given(),
        item(
            _EXIT,
            "treatment",
            sick_covered,
            "Every sick member is treated with the medical cover there is.",
            "患病成员得到救治。",
        ),
    ),
    en="Does the household meet the county's standard of exit?",
    zh="该户是否达到该县贫困户脱贫标准？",
    notes=EXIT_REVIEWS,
)

JIANGXI_COUNTY = NATIONAL.place(
    "jiangxi_county",
    en="A county in the manner of Jiangxi",
    zh="江西某县",
    rules=[Timeline("household_exit", [Dated(_RULE, FIRST_DAY, LAST_DAY, _EXIT)])],
    numbers=[
        Timeline(
            stable_line.name,
            [
                attrs.evolve(one, value=one.value + MORE, citation=_ABLE)
                for one in EXIT_LINE.spans
            ],
        )
    ],
)
"""A county whose line depends on whether somebody can work; dibao counts."""
