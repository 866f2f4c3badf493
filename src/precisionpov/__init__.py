"""The rules of China's targeted poverty alleviation (精准扶贫), as values.

Records load with the package; judgements, policies and what authors of rules need
load when they are first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from precisionpov.dates import (
    Window as Window,
    age_on as age_on,
)
from precisionpov.errors import (
    Fault as Fault,
    NotInForceError as NotInForceError,
    PolicyError as PolicyError,
    PrecisionpovError as PrecisionpovError,
    RecordError as RecordError,
)
from precisionpov.money import (
    Fen as Fen,
    in_yuan as in_yuan,
    total as total,
    yuan as yuan,
)
from precisionpov.reasoning.quantity import (
    Range as Range,
    at_least as at_least,
    at_most as at_most,
    between as between,
)
from precisionpov.reasoning.truth import (
    Truth as Truth,
)
from precisionpov.records.accounts import (
    AnnualIncome as AnnualIncome,
    Expense as Expense,
    ExpenseKind as ExpenseKind,
    Receipt as Receipt,
)
from precisionpov.records.cause import (
    CauseOfPoverty as CauseOfPoverty,
    DibaoClass as DibaoClass,
    ExitStatus as ExitStatus,
    PovertyAttribute as PovertyAttribute,
)
from precisionpov.records.holdings import (
    Holdings as Holdings,
)
from precisionpov.records.household import (
    Household as Household,
)
from precisionpov.records.living import (
    Amenities as Amenities,
    Dwelling as Dwelling,
    DwellingGrade as DwellingGrade,
    Land as Land,
    Livelihood as Livelihood,
    Water as Water,
    mu as mu,
)
from precisionpov.records.person import (
    DropoutReason as DropoutReason,
    Education as Education,
    Health as Health,
    Labour as Labour,
    MemberStatus as MemberStatus,
    Person as Person,
    Relation as Relation,
    Schooling as Schooling,
    Sex as Sex,
)
from precisionpov.records.receipt_kinds import (
    Component as Component,
    ReceiptKind as ReceiptKind,
)

if TYPE_CHECKING:
    from precisionpov import policies as policies
    from precisionpov import samples as samples
    from precisionpov import strategies as strategies
    from precisionpov import tables as tables
    from precisionpov.causes import (
        Classification as Classification,
        classify_causes as classify_causes,
    )
    from precisionpov.exits import (
        assess_exit as assess_exit,
    )
    from precisionpov.facts.exit import (
        ExitFacts as ExitFacts,
    )
    from precisionpov.facts.identification import (
        IdentificationFacts as IdentificationFacts,
    )
    from precisionpov.identification import (
        identify as identify,
    )
    from precisionpov.income import (
        IncomeEstimate as IncomeEstimate,
        estimate_income as estimate_income,
    )
    from precisionpov.interop import (
        configure as configure,
    )
    from precisionpov.policy.checking import (
        PolicyFault as PolicyFault,
        faults_of as faults_of,
    )
    from precisionpov.policy.choices import (
        CHOICES as CHOICES,
        Choice as Choice,
        Choices as Choices,
    )
    from precisionpov.policy.disqualifiers import (
        Disqualifier as Disqualifier,
        DisqualifierList as DisqualifierList,
        exclusions as exclusions,
        reviews as reviews,
    )
    from precisionpov.policy.policy import (
        Law as Law,
        Policy as Policy,
    )
    from precisionpov.reading import (
        ReadResult as ReadResult,
        read as read,
        read_many as read_many,
        to_dict as to_dict,
    )
    from precisionpov.reasoning.bound import (
        BoundRule as BoundRule,
    )
    from precisionpov.reasoning.columns import (
        Column as Column,
        columns as columns,
        needed_columns as needed_columns,
    )
    from precisionpov.reasoning.comparing import (
        Change as Change,
        DecisionComparison as DecisionComparison,
        compare as compare,
    )
    from precisionpov.reasoning.decide import (
        Decision as Decision,
        check as check,
        decide as decide,
    )
    from precisionpov.reasoning.expression import (
        All as All,
        AnyOf as AnyOf,
        Choose as Choose,
        CodeFact as CodeFact,
        Criterion as Criterion,
        Not as Not,
        NumberFact as NumberFact,
        Parameter as Parameter,
        TruthFact as TruthFact,
        per as per,
    )
    from precisionpov.reasoning.facts import (
        Facts as Facts,
        fact as fact,
    )
    from precisionpov.reasoning.findings import (
        Evidence as Evidence,
        Finding as Finding,
        Margin as Margin,
        Missing as Missing,
    )
    from precisionpov.reasoning.rule import (
        Rule as Rule,
        substitute as substitute,
    )
    from precisionpov.reasoning.source import (
        Citation as Citation,
        Confidence as Confidence,
        Document as Document,
    )
    from precisionpov.reasoning.timeline import (
        Dated as Dated,
        Timeline as Timeline,
    )
    from precisionpov.reasoning.unit import (
        Unit as Unit,
    )
    from precisionpov.reasoning.wording import (
        rule_page as rule_page,
        words as words,
    )
    from precisionpov.statistics import (
        Incidence as Incidence,
        poverty_incidence as poverty_incidence,
    )
    from precisionpov.survey import (
        SurveyReport as SurveyReport,
        survey_completeness as survey_completeness,
    )

__all__ = [
    "All",
    "Amenities",
    "AnnualIncome",
    "AnyOf",
    "BoundRule",
    "CHOICES",
    "CauseOfPoverty",
    "Change",
    "Choice",
    "Choices",
    "Choose",
    "Citation",
    "Classification",
    "CodeFact",
    "Column",
    "Component",
    "Confidence",
    "Criterion",
    "Dated",
    "Decision",
    "DecisionComparison",
    "DibaoClass",
    "Disqualifier",
    "DisqualifierList",
    "Document",
    "DropoutReason",
    "Dwelling",
    "DwellingGrade",
    "Education",
    "Evidence",
    "ExitFacts",
    "ExitStatus",
    "Expense",
    "ExpenseKind",
    "Facts",
    "Fault",
    "Fen",
    "Finding",
    "Health",
    "Holdings",
    "Household",
    "IdentificationFacts",
    "Incidence",
    "IncomeEstimate",
    "Labour",
    "Land",
    "Law",
    "Livelihood",
    "Margin",
    "MemberStatus",
    "Missing",
    "Not",
    "NotInForceError",
    "NumberFact",
    "Parameter",
    "Person",
    "Policy",
    "PolicyError",
    "PolicyFault",
    "PovertyAttribute",
    "PrecisionpovError",
    "Range",
    "ReadResult",
    "Receipt",
    "ReceiptKind",
    "RecordError",
    "Relation",
    "Rule",
    "Schooling",
    "Sex",
    "SurveyReport",
    "Timeline",
    "Truth",
    "TruthFact",
    "Unit",
    "Water",
    "Window",
    "age_on",
    "assess_exit",
    "at_least",
    "at_most",
    "between",
    "check",
    "classify_causes",
    "columns",
    "compare",
    "configure",
    "decide",
    "estimate_income",
    "exclusions",
    "fact",
    "faults_of",
    "identify",
    "in_yuan",
    "mu",
    "needed_columns",
    "per",
    "policies",
    "poverty_incidence",
    "read",
    "read_many",
    "reviews",
    "rule_page",
    "samples",
    "strategies",
    "substitute",
    "survey_completeness",
    "tables",
    "to_dict",
    "total",
    "words",
    "yuan",
]

_HOMES = {
    "Classification": "causes",
    "classify_causes": "causes",
    "assess_exit": "exits",
    "ExitFacts": "facts.exit",
    "IdentificationFacts": "facts.identification",
    "identify": "identification",
    "IncomeEstimate": "income",
    "estimate_income": "income",
    "configure": "interop",
    "PolicyFault": "policy.checking",
    "faults_of": "policy.checking",
    "CHOICES": "policy.choices",
    "Choice": "policy.choices",
    "Choices": "policy.choices",
    "Disqualifier": "policy.disqualifiers",
    "DisqualifierList": "policy.disqualifiers",
    "exclusions": "policy.disqualifiers",
    "reviews": "policy.disqualifiers",
    "Law": "policy.policy",
    "Policy": "policy.policy",
    "ReadResult": "reading",
    "read": "reading",
    "read_many": "reading",
    "to_dict": "reading",
    "BoundRule": "reasoning.bound",
    "Column": "reasoning.columns",
    "columns": "reasoning.columns",
    "needed_columns": "reasoning.columns",
    "Change": "reasoning.comparing",
    "DecisionComparison": "reasoning.comparing",
    "compare": "reasoning.comparing",
    "Decision": "reasoning.decide",
    "check": "reasoning.decide",
    "decide": "reasoning.decide",
    "All": "reasoning.expression",
    "AnyOf": "reasoning.expression",
    "Choose": "reasoning.expression",
    "CodeFact": "reasoning.expression",
    "Criterion": "reasoning.expression",
    "Not": "reasoning.expression",
    "NumberFact": "reasoning.expression",
    "Parameter": "reasoning.expression",
    "TruthFact": "reasoning.expression",
    "per": "reasoning.expression",
    "Facts": "reasoning.facts",
    "fact": "reasoning.facts",
    "Evidence": "reasoning.findings",
    "Finding": "reasoning.findings",
    "Margin": "reasoning.findings",
    "Missing": "reasoning.findings",
    "Rule": "reasoning.rule",
    "substitute": "reasoning.rule",
    "Citation": "reasoning.source",
    "Confidence": "reasoning.source",
    "Document": "reasoning.source",
    "Dated": "reasoning.timeline",
    "Timeline": "reasoning.timeline",
    "Unit": "reasoning.unit",
    "rule_page": "reasoning.wording",
    "words": "reasoning.wording",
    "Incidence": "statistics",
    "poverty_incidence": "statistics",
    "SurveyReport": "survey",
    "survey_completeness": "survey",
    "policies": "policies",
    "samples": "samples",
    "strategies": "strategies",
    "tables": "tables",
}
"""Where the names live that load when they are first asked for."""


def __getattr__(name: str) -> object:
    """Load what is first asked for.

    Raises:
        AttributeError: There is no such name.
    """
    home = _HOMES.get(name)
    if home is None:
        msg = f"module 'precisionpov' has no attribute {name!r}"
        raise AttributeError(msg)
    module = import_module(f"precisionpov.{home}")
    value: object = module if name == home else getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
