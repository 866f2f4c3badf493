"""What others know of a household, held against what it declared (ID-55 to ID-57).

A flag is something to ask about, never a verdict. Where a household denies what an
agency knows, no number is needed. For deposits, electricity and medical cost no
national threshold was found: a place gives its own by :func:`with_thresholds`.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from precisionpov.errors import PolicyError
from precisionpov.facts.evidence import (
    EvidenceFacts,
    company_declared,
    company_found,
    deposits_found,
    electricity_found,
    insurance_declared,
    insurance_found,
    medical_gap,
    payroll_declared,
    payroll_found,
    property_declared,
    property_found,
    students_declared,
    students_found,
    vehicle_declared,
    vehicle_found,
)
from precisionpov.money import A_COUNT, Fen, whole_number
from precisionpov.policy.evaluation_documents import COMPARISON_PRACTICE
from precisionpov.policy.policy import Policy, require_policy
from precisionpov.reasoning.expression import Condition, Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit

__all__ = [
    "EVIDENCE_PURPOSES",
    "THIRD_PARTY_EVIDENCE",
    "most_deposits",
    "most_electricity",
    "most_medical_gap",
    "with_thresholds",
]

FIRST_DAY = date(2014, 4, 2)
LAST_DAY = date(2025, 12, 31)

most_deposits: Parameter = Parameter(
    "most_deposits", "the deposits above which to ask", "存款核查标准", Unit.YUAN
)
"""The deposits above which to ask, fen. The caller's."""

most_electricity: Parameter = Parameter(
    "most_electricity",
    "the electricity above which to ask",
    "用电量核查标准",
    Unit.KILOWATT_HOUR,
)
"""The electricity of 12 months above which to ask, kilowatt-hours. The caller's."""

most_medical_gap: Parameter = Parameter(
    "most_medical_gap",
    "the difference above which to ask",
    "医疗支出差额核查标准",
    Unit.YUAN,
)
"""By how much medical cost declared may exceed that known, fen. The caller's."""

_BY_AGENCIES: Citation = COMPARISON_PRACTICE.article(
    "vehicles, houses, firms, payroll", "车辆、房产、工商、财政供养信息"
)
_OTHERS: Citation = COMPARISON_PRACTICE.article(
    "deposits, schooling, medical care, electricity",
    "存款、就学、就医、用电信息",
    confidence=Confidence.MEDIUM,
    note="named as a check; no threshold was found",
)


def _denied(
    name: str, found: Condition, declared: Condition, en: str, zh: str
) -> Criterion:
    """Flag what an agency knows and the household denies."""
    return Criterion(
        f"{name}_denied",
        found & ~declared,
        _BY_AGENCIES,
        f"{en} is known to others, and the household declared none.",
        f"部门数据显示{zh}，该户申报为无。",
    )


_DECLARED = Rule(
    "third_party_evidence",
    EvidenceFacts,
    (),
    en="Does what others know contradict what the household declared?",
    zh="部门比对数据与该户申报是否矛盾？",
    notes=(
        _denied("vehicle", vehicle_found, vehicle_declared, "A vehicle", "有车辆"),
        _denied(
            "property",
            property_found,
            property_declared,
            "A commercial house or shop",
            "有商品房或商铺",
        ),
        _denied("company", company_found, company_declared, "A firm", "有工商登记"),
        _denied(
            "payroll",
            payroll_found,
            payroll_declared,
            "A member on the state payroll",
            "有财政供养人员",
        ),
        _denied(
            "insurance",
            insurance_found,
            insurance_declared,
            "Commercial pension insurance",
            "有商业养老保险",
        ),
        Criterion(
            "students_differ",
            (students_found > students_declared) | (students_found < students_declared),
            _OTHERS,
            "Schools know another number of students than is recorded.",
            "学籍在校人数与登记人数不一致。",
        ),
    ),
)

THIRD_PARTY_EVIDENCE: Timeline[Rule] = Timeline(
    _DECLARED.id, [Dated(_DECLARED, FIRST_DAY, LAST_DAY, _BY_AGENCIES)]
)
"""What needs no threshold."""


def _asked(name: str, condition: Condition, en: str, zh: str) -> Rule:
    """Write a rule that flags one thing above the caller's threshold."""
    return Rule(
        f"third_party_{name}",
        EvidenceFacts,
        (),
        en=f"Is there something to ask about {name}?",
        zh="是否有需核实的情况？",
        notes=(Criterion("above_threshold", condition, _OTHERS, en, zh),),
    )


_BY_THRESHOLD: dict[str, tuple[Parameter, Rule]] = {
    "deposits": (
        most_deposits,
        _asked(
            "deposits",
            deposits_found > most_deposits,
            "Deposits are above the threshold given.",
            "存款超过给定标准。",
        ),
    ),
    "electricity": (
        most_electricity,
        _asked(
            "electricity",
            electricity_found > most_electricity,
            "The electricity used is above the threshold given.",
            "用电量超过给定标准。",
        ),
    ),
    "medical_gap": (
        most_medical_gap,
        _asked(
            "medical_gap",
            medical_gap > most_medical_gap,
            "Medical cost declared is above that known by more than the threshold.",
            "申报医疗支出超出医保数据，差额超过给定标准。",
        ),
    ),
}

EVIDENCE_PURPOSES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        _DECLARED.id: ("what is declared", "申报情况"),
        "third_party_deposits": ("deposits", "存款"),
        "third_party_electricity": ("electricity", "用电量"),
        "third_party_medical_gap": ("medical cost", "医疗支出"),
    }
)
"""Every rule that may be asked about evidence, and what it is about."""


def with_thresholds(
    policy: Policy,
    *,
    cite: Citation,
    deposits: Fen | None = None,
    electricity: int | None = None,
    medical_gap: Fen | None = None,
) -> Policy:
    """Give a policy that asks about deposits, electricity and medical cost too.

    Args:
        policy: The policy to start from.
        cite: Where the thresholds come from: the place's notice, or one's own choice.
        deposits: Above which deposits to ask, fen.
        electricity: Above which use of electricity in 12 months, kilowatt-hours.
        medical_gap: By how much medical cost declared may exceed that known, fen.

    Raises:
        PolicyError: No threshold is given, or one is below zero.
    """
    given = {
        "deposits": deposits,
        "electricity": electricity,
        "medical_gap": medical_gap,
    }
    require_policy(policy)
    chosen = {
        name: whole_number(value, A_COUNT, name)
        for name, value in given.items()
        if value is not None
    }
    if not chosen or min(chosen.values()) < 0:
        raise PolicyError("give at least one threshold, each 0 or more")
    return policy.place(
        policy.id,
        en=policy.en,
        zh=policy.zh,
        rules=[
            Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_DAY, cite)])
            for name, (_, rule) in _BY_THRESHOLD.items()
            if name in chosen
        ],
        numbers=[
            Timeline(number.name, [Dated(chosen[name], FIRST_DAY, LAST_DAY, cite)])
            for name, (number, _) in _BY_THRESHOLD.items()
            if name in chosen
        ],
    )
