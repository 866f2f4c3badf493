"""What a village or a county keeps after its exit (EX-5).

To the end of 2020 policies stay and support is not reduced: that is read as the funds
of assistance of a year, beside those of the year of the exit. From 2021 to 2025 nothing
of four may be taken away: responsibility, policy, help, supervision. Of households see
:mod:`precisionpov.policy.elimination`.
"""

from datetime import date

from precisionpov.facts.after_exit import (
    CountyAfterExitFacts,
    VillageAfterExitFacts,
    assistance_funds,
    assistance_funds_at_exit,
    exited,
    help_removed,
    policy_removed,
    responsibility_removed,
    supervision_removed,
)
from precisionpov.policy.documents import EXIT_OPINIONS_2016
from precisionpov.policy.monitoring_documents import FOUR_NO_REMOVALS
from precisionpov.policy.monitoring_risks import LAST_DAY
from precisionpov.policy.village_exits import FIRST_DAY
from precisionpov.policy.village_exits import LAST_DAY as LAST_OF_2020
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = ["AFTER_EXIT_RULES"]

_BUFFER = EXIT_OPINIONS_2016.article("policies after an exit", "退出后的扶持政策")
_SUPPORT = EXIT_OPINIONS_2016.article(
    "policies after an exit",
    "退出后的扶持政策",
    confidence=Confidence.MEDIUM,
    note="support is read as the funds of assistance of a year",
)
_FOUR = FOUR_NO_REMOVALS.article("four no-removals", "四个不摘")


def _exited(cite: Citation) -> Criterion:
    """Ask that the place has exited."""
    return Criterion("exited", exited, cite, "The place has exited.", "该地已退出。")


def _policies(cite: Citation) -> Criterion:
    """Ask that no policy was taken away."""
    return Criterion(
        "policy", ~policy_removed, cite, "Policies stay.", "摘帽不摘政策。"
    )


_TO_2020: tuple[Criterion, ...] = (
    _exited(_BUFFER),
    _policies(_BUFFER),
    Criterion(
        "support",
        assistance_funds >= assistance_funds_at_exit,
        _SUPPORT,
        "Support is not less than in the year of the exit.",
        "扶持力度不减。",
    ),
)
_FROM_2021: tuple[Criterion, ...] = (
    _exited(_FOUR),
    Criterion(
        "responsibility",
        ~responsibility_removed,
        _FOUR,
        "Responsibility stays.",
        "摘帽不摘责任。",
    ),
    _policies(_FOUR),
    Criterion("help", ~help_removed, _FOUR, "Help stays.", "摘帽不摘帮扶。"),
    Criterion(
        "supervision",
        ~supervision_removed,
        _FOUR,
        "Supervision stays.",
        "摘帽不摘监管。",
    ),
)


def _line(rule_id: str, kind: type[Facts], en: str, zh: str) -> Timeline[Rule]:
    """Give the rules of villages, or of counties."""
    return Timeline(
        rule_id,
        [
            Dated(Rule(rule_id, kind, criteria, en=en, zh=zh), since, until, cite)
            for criteria, since, until, cite in (
                (_TO_2020, FIRST_DAY, LAST_OF_2020, _BUFFER),
                (_FROM_2021, date(2021, 1, 1), LAST_DAY, _FOUR),
            )
        ],
    )


AFTER_EXIT_RULES: tuple[Timeline[Rule], ...] = (
    _line(
        "village_after_exit",
        VillageAfterExitFacts,
        "Does the village keep its policies and support after the exit?",
        "该村退出后是否保持政策和扶持力度？",
    ),
    _line(
        "county_after_exit",
        CountyAfterExitFacts,
        "Does the county keep its policies and support after the exit?",
        "该县退出后是否保持政策和扶持力度？",
    ),
)
"""Whether a village, or a county, keeps what it may not lose."""
