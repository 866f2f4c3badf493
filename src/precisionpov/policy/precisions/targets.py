"""Precise targets: whom a plan is for (P-6, first precision).

Until the Exit Opinions of 2016 who has exited is no target; from then on policies
stay for a time after the exit (EX-5), and it is a note.
"""

from datetime import date

from precisionpov.facts.plan import (
    BeneficiaryFacts,
    VillageListFacts,
    causes_consistent,
    disqualified,
    exit_status,
    in_register,
    main_cause_named,
    village_households,
    village_listed,
    village_registered,
)
from precisionpov.policy.documents import (
    EXIT_OPINIONS_2016,
    HOUSEHOLD_FORM_2014,
    REGISTER_AUDIT,
    REGISTERING_PLAN_2014,
)
from precisionpov.policy.precisions.documents import (
    FIRST_DAY,
    LAST_DAY,
    MECHANISM,
    asked_by,
)
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.cause import ExitStatus
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["TARGETS_RULES"]

POLICIES_STAY = date(2016, 4, 28)
"""From this day on policies stay after an exit."""

_CITE = asked_by(SixPrecision.TARGETS)
_STAY = EXIT_OPINIONS_2016.article(
    "policies stay for a time after the exit", "退出后一定时期内政策不变"
)
_EXITED = exit_status.one_of(ExitStatus.EXITED, ExitStatus.NEWLY_EXITED)

_REGISTERED = Criterion(
    "registered",
    in_register,
    _CITE,
    "The household is in the register.",
    "该户已建档立卡。",
)
_NOT_EXITED = Criterion(
    "not_exited",
    ~_EXITED,
    _CITE,
    "The household has not exited.",
    "该户尚未脱贫退出。",
)
_OTHERS = (
    Criterion(
        "not_disqualified",
        ~disqualified,
        _CITE,
        "No item of the place's negative list applies.",
        "不存在当地一票否决情形。",
    ),
    Criterion(
        "main_cause",
        main_cause_named,
        HOUSEHOLD_FORM_2014.article("main cause", "主要致贫原因"),
        "A main cause of poverty is recorded.",
        "已登记主要致贫原因。",
    ),
    Criterion(
        "causes_consistent",
        causes_consistent,
        REGISTER_AUDIT.article("causes and attributes", "致贫原因与贫困户属性"),
        "Nothing in the record contradicts the causes.",
        "致贫原因登记无矛盾。",
    ),
    Criterion(
        "village_listed",
        village_listed,
        _CITE,
        "The household's village stands in the plan.",
        "该户所在村在计划内。",
    ),
)
_KEEPS = Criterion(
    "keeps_policies",
    _EXITED,
    _STAY,
    "The household has exited; its policies stay for a time.",
    "该户已脱贫，政策在一定时期内保持不变。",
)


def _household(*criteria: Criterion, notes: tuple[Criterion, ...] = ()) -> Rule:
    """Write the rule about a household."""
    return Rule(
        "plan_targets_household",
        BeneficiaryFacts,
        criteria,
        en="Is the household rightly an object of assistance?",
        zh="该户是否为精准的扶持对象？",
        notes=notes,
    )


_VILLAGE = Rule(
    "plan_targets_village",
    VillageListFacts,
    (
        Criterion(
            "nobody_left_out",
            village_households >= village_registered,
            REGISTERING_PLAN_2014.article(
                "every poor household is registered", "对贫困户建档立卡"
            ),
            "Every registered household of the village stands in the plan.",
            "该村建档立卡户全部纳入计划。",
        ),
    ),
    en="Is every registered household of the village in the plan?",
    zh="该村建档立卡户是否全部纳入计划？",
    notes=(
        Criterion(
            "more_than_registered",
            village_households > village_registered,
            _CITE,
            "The plan has more households of the village than are registered.",
            "计划内该村户数多于建档立卡户数。",
        ),
    ),
)

TARGETS_RULES: tuple[Timeline[Rule], ...] = (
    Timeline(
        "plan_targets_household",
        [
            Dated(
                _household(_REGISTERED, _NOT_EXITED, *_OTHERS),
                FIRST_DAY,
                date(2016, 4, 27),
                MECHANISM,
            ),
            Dated(
                _household(_REGISTERED, *_OTHERS, notes=(_KEEPS,)),
                POLICIES_STAY,
                LAST_DAY,
                _STAY,
            ),
        ],
    ),
    Timeline("plan_targets_village", [Dated(_VILLAGE, FIRST_DAY, LAST_DAY, MECHANISM)]),
)
"""The rules, one timeline a kind of subject."""
