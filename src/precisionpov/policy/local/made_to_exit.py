"""Changshun county, Guizhou, 2017: who was made to exit (被脱贫, EX-22).

References:
    Policy handbook of Changshun county, Qiannan, 2017, seen in public code.

Checked with:
    The four signs, transcribed twice (rule and tests).

Limitations:
    What a household knows and agrees to is what a third party was told. One sign is
    enough. It is no rate of the evaluation: a wrong exit is another thing.
"""

from precisionpov.facts.made_to_exit import (
    MadeToExitFacts,
    agrees_to_exit,
    helped,
    knows_exit,
    knows_standard,
    standing,
)
from precisionpov.policy.local.place_limits import item, rule_of
from precisionpov.policy.local_documents import CHANGSHUN_HANDBOOK_2017
from precisionpov.reasoning.expression import AnyOf
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Timeline
from precisionpov.records.evaluation import Standing

__all__ = ["CHANGSHUN_MADE_TO_EXIT"]

YEAR = 2017

_CITE = CHANGSHUN_HANDBOOK_2017.article("made to exit", "被脱贫")

_EXITED = item(
    _CITE,
    "exited",
    standing.is_(Standing.EXITED),
    "The household has exited.",
    "属于脱贫户。",
)
_SIGNS = (
    item(
        _CITE,
        "unaware",
        ~knows_exit,
        "It does not know that it has exited.",
        "不知晓已脱贫。",
    ),
    item(
        _CITE,
        "standard_unknown",
        ~knows_standard,
        "It does not know the procedure and the standard of exit.",
        "不知晓脱贫程序和标准。",
    ),
    item(
        _CITE,
        "disagrees",
        ~agrees_to_exit,
        "It does not agree to the exit.",
        "不认可脱贫。",
    ),
    item(
        _CITE,
        "not_helped",
        ~helped,
        "It was not helped, or did not benefit.",
        "未得到帮扶或未受益。",
    ),
)

CHANGSHUN_MADE_TO_EXIT: Timeline[Rule] = rule_of(
    Rule(
        "made_to_exit",
        MadeToExitFacts,
        (_EXITED, *_SIGNS),
        en="Was the household made to exit?",
        zh="该户是否属于“被脱贫”？",
        when=_EXITED & AnyOf(_SIGNS),
    ),
    YEAR,
    YEAR,
    _CITE,
)
"""Whether a household was made to exit, in 2017."""
