"""Causes of poverty: what contradicts them, their groups, their order.

The checks are those of the national audits (CA-2, CA-6; 5.1): a finding is a fault
in the record to look into, never a verdict. The order in which causes are suggested
where none is recorded is our own (CA-7).
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from precisionpov.facts.causes import (
    CauseFacts,
    attribute,
    caused_by_disability,
    caused_by_illness,
    caused_by_schooling,
    destitute_received,
    dibao_received,
    disabled_member,
    main_cause_recorded,
    other_causes,
    student_member,
    unhealthy_member,
)
from precisionpov.facts.household import has_labour, on_dibao_list
from precisionpov.policy.documents import (
    HOUSEHOLD_FORM_2014,
    REGISTER_AUDIT,
    REGISTER_CODES,
)
from precisionpov.reasoning.expression import Condition, Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.term import Term
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit
from precisionpov.records.cause import CauseOfPoverty, PovertyAttribute

__all__ = [
    "CAUSE_GROUPS",
    "CAUSE_NUMBERS",
    "FIRST_CAUSES",
    "HOUSEHOLD_ATTRIBUTE",
    "HOUSEHOLD_CAUSES",
    "MOST_SUGGESTED_OTHERS",
    "CauseGroup",
    "most_other_causes",
]

most_other_causes: Parameter = Parameter(
    "most_other_causes",
    "the other causes that the form holds",
    "表内可填其他原因数",
    Unit.ITEM,
)
"""How many other causes the form of 2014 holds (CA-2)."""

FIRST_DAY = date(2014, 4, 2)
LAST_DAY = date(2020, 12, 31)
_FORM_ENDS = date(2017, 12, 31)
_FORM = HOUSEHOLD_FORM_2014.article(
    "main cause, other causes", "主要致贫原因、其他致贫原因"
)
_CODES = REGISTER_CODES.article("attributes", "贫困户属性")

CAUSE_NUMBERS: tuple[Timeline[int], ...] = (
    Timeline("most_other_causes", [Dated(2, FIRST_DAY, _FORM_ENDS, _FORM)]),
)
"""The numbers of these checks."""


def _fault(
    fault_id: str,
    condition: Condition,
    en: str,
    zh: str,
    cite: Citation | None = None,
) -> Criterion:
    """Give one thing that a record must not show."""
    audit = REGISTER_AUDIT.article("causes and attributes", "致贫原因与贫困户属性")
    return Criterion(fault_id, condition, cite or audit, en, zh)


NO_MAIN_CAUSE = "no_main_cause"
"""The id of the one fault that is a gap in the record, and contradicts nothing."""

_CONTRADICTIONS = (
    _fault(
        NO_MAIN_CAUSE,
        ~main_cause_recorded,
        "No main cause is recorded.",
        "未登记主要致贫原因。",
    ),
    _fault(
        "illness_without_patient",
        caused_by_illness & ~unhealthy_member,
        "Illness is a cause, but every member is healthy.",
        "登记因病致贫，但家庭成员均健康。",
    ),
    _fault(
        "disability_without_disabled",
        caused_by_disability & ~disabled_member,
        "Disability is a cause, but no member is disabled.",
        "登记因残致贫，但家中无残疾人。",
    ),
    _fault(
        "schooling_without_student",
        caused_by_schooling & ~student_member,
        "Schooling is a cause, but no member is at school.",
        "登记因学致贫，但家中无在校生。",
    ),
)
_TOO_MANY = _fault(
    "too_many_other_causes",
    other_causes > most_other_causes,
    "More other causes are recorded than the form holds.",
    "其他致贫原因超过规定项数。",
    _FORM,
)


def _causes(*faults: Criterion) -> Rule:
    """Write the checklist about causes."""
    return Rule(
        "household_causes",
        CauseFacts,
        (),
        en="What contradicts the causes recorded?",
        zh="致贫原因登记是否矛盾？",
        notes=faults,
    )


HOUSEHOLD_CAUSES: Timeline[Rule] = Timeline(
    "household_causes",
    [
        Dated(_causes(*_CONTRADICTIONS, _TOO_MANY), FIRST_DAY, _FORM_ENDS, _FORM),
        Dated(
            _causes(*_CONTRADICTIONS),
            date(2018, 1, 1),
            LAST_DAY,
            REGISTER_CODES.article("main causes", "主要致贫原因"),
        ),
    ],
)
"""What contradicts the causes recorded, through the years."""

_DIBAO = PovertyAttribute.DIBAO
_DIBAO_POOR = PovertyAttribute.DIBAO_POOR
_WUBAO = PovertyAttribute.WUBAO
_TEKUN_POOR = PovertyAttribute.TEKUN_POOR


def _attribute(cite: Citation, *of_other_years: PovertyAttribute) -> Rule:
    """Write the checklist about the attribute, for a scheme of attributes."""
    return Rule(
        "household_attribute",
        CauseFacts,
        (),
        en="What contradicts the attribute recorded?",
        zh="贫困户属性登记是否矛盾？",
        notes=(
            _fault(
                "attribute_of_other_years",
                attribute.one_of(*of_other_years),
                "The attribute belongs to the scheme of other years.",
                "贫困户属性不属于当年口径。",
                cite,
            ),
            _fault(
                "dibao_attribute_off_list",
                attribute.one_of(_DIBAO, _DIBAO_POOR) & ~on_dibao_list,
                "The attribute says dibao, but the household is not on its list.",
                "属性为低保，但不在低保名单上。",
            ),
            _fault(
                "dibao_attribute_without_money",
                attribute.one_of(_DIBAO, _DIBAO_POOR) & ~dibao_received,
                "The attribute says dibao, but no dibao money was received.",
                "属性为低保，但未领取低保金。",
            ),
            _fault(
                "general_with_dibao",
                attribute.is_(PovertyAttribute.GENERAL)
                & (on_dibao_list | dibao_received),
                "The household is generally poor, but draws dibao.",
                "属性为一般贫困户，但享受低保。",
            ),
            _fault(
                "destitute_with_labour",
                attribute.one_of(_WUBAO, _TEKUN_POOR) & has_labour,
                "The attribute says destitute, but a member is able to work.",
                "属性为五保（特困），但有劳动能力成员。",
            ),
            _fault(
                "destitute_without_money",
                attribute.one_of(_WUBAO, _TEKUN_POOR) & ~destitute_received,
                "The attribute says destitute, but no such support was received.",
                "属性为五保（特困），但未领取供养金。",
            ),
            _fault(
                "dibao_and_destitute_money",
                dibao_received & destitute_received,
                "Dibao and support for the destitute were both received.",
                "同时领取低保金和特困（五保）供养金。",
            ),
        ),
    )


_ATTRIBUTE_2014 = HOUSEHOLD_FORM_2014.article(
    "attribute of the household",
    "贫困户属性",
    note="the form prints poor on dibao too; read as of the scheme from 2016",
)

HOUSEHOLD_ATTRIBUTE: Timeline[Rule] = Timeline(
    "household_attribute",
    [
        Dated(
            _attribute(_ATTRIBUTE_2014, _DIBAO_POOR, _TEKUN_POOR),
            FIRST_DAY,
            date(2015, 12, 31),
            _ATTRIBUTE_2014,
        ),
        Dated(_attribute(_CODES, _DIBAO), date(2016, 1, 1), LAST_DAY, _CODES),
    ],
)
"""What contradicts the attribute recorded (AT-1 to AT-3), through the years."""


class CauseGroup(Term):
    """The four groups into which a town's report of 2014 sums causes up (5.3)."""

    CALAMITY = "calamity", "disaster, illness and disability", "因灾因病因残"
    SCHOOLING = "schooling", "schooling", "因学"
    NATURE = "nature", "poor natural environment", "自然条件差"
    INDUSTRY = "industry", "lack of industry, technology, funds", "缺产业技术资金"


CAUSE_GROUPS: Mapping[CauseOfPoverty, CauseGroup] = MappingProxyType(
    {
        CauseOfPoverty.DISASTER: CauseGroup.CALAMITY,
        CauseOfPoverty.ILLNESS: CauseGroup.CALAMITY,
        CauseOfPoverty.DISABILITY: CauseGroup.CALAMITY,
        CauseOfPoverty.SCHOOLING: CauseGroup.SCHOOLING,
        CauseOfPoverty.LACK_OF_LAND: CauseGroup.NATURE,
        CauseOfPoverty.LACK_OF_WATER: CauseGroup.NATURE,
        CauseOfPoverty.BACKWARD_TRANSPORT: CauseGroup.NATURE,
        CauseOfPoverty.LACK_OF_SKILL: CauseGroup.INDUSTRY,
        CauseOfPoverty.LACK_OF_FUNDS: CauseGroup.INDUSTRY,
    }
)
"""The group of each cause that the report names; the others are in none."""

FIRST_CAUSES: tuple[CauseOfPoverty, ...] = (
    CauseOfPoverty.ILLNESS,
    CauseOfPoverty.DISABILITY,
    CauseOfPoverty.SCHOOLING,
    CauseOfPoverty.DISASTER,
    CauseOfPoverty.LACK_OF_LABOUR,
    CauseOfPoverty.LACK_OF_LAND,
    CauseOfPoverty.LACK_OF_WATER,
    CauseOfPoverty.BACKWARD_TRANSPORT,
    CauseOfPoverty.LACK_OF_SKILL,
    CauseOfPoverty.LACK_OF_FUNDS,
    CauseOfPoverty.LACK_OF_MOTIVATION,
)
"""The order in which causes are suggested (CA-7). Our own, not a document's."""

MOST_SUGGESTED_OTHERS = 2
"""So many causes are suggested besides the first."""
