"""The rules of China's targeted poverty alleviation (精准扶贫), as values.

Records load with the package; judgements, policies and what authors of rules need
load when they are first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from precisionpov.dates import (
    Window,
    age_on,
)
from precisionpov.errors import (
    Fault,
    NotInForceError,
    PolicyError,
    PrecisionpovError,
    RecordError,
)
from precisionpov.money import (
    Fen,
    in_yuan,
    total,
    yuan,
)
from precisionpov.reasoning.quantity import (
    Range,
    at_least,
    at_most,
    between,
)
from precisionpov.reasoning.truth import (
    Truth,
)
from precisionpov.records.accounts import (
    AnnualIncome,
    Expense,
    ExpenseKind,
    Receipt,
)
from precisionpov.records.cause import (
    CauseOfPoverty,
    DibaoClass,
    ExitStatus,
    PovertyAttribute,
)
from precisionpov.records.holdings import (
    Holdings,
)
from precisionpov.records.household import (
    Household,
)
from precisionpov.records.living import (
    Amenities,
    Dwelling,
    DwellingGrade,
    Land,
    Livelihood,
    Water,
    mu,
)
from precisionpov.records.person import (
    DropoutReason,
    Education,
    Health,
    Labour,
    MemberStatus,
    Person,
    Relation,
    Schooling,
    Sex,
)
from precisionpov.records.receipt_kinds import (
    Component,
    ReceiptKind,
)

if TYPE_CHECKING:
    from precisionpov import policies, samples, strategies, tables
    from precisionpov.causes import (
        CauseEvidence,
        CauseGroup,
        Classification,
        cause_group,
        classify_causes,
    )
    from precisionpov.exits import (
        assess_exit,
    )
    from precisionpov.facts.causes import (
        CauseFacts,
    )
    from precisionpov.facts.exit import (
        ExitFacts,
    )
    from precisionpov.facts.identification import (
        IdentificationFacts,
    )
    from precisionpov.facts.income import (
        IncomeFacts,
    )
    from precisionpov.funds import (
        GRADES_2017,
        FundDispersion,
        FundFigures,
        FundGrade,
        FundGrades,
        FundTrace,
        TracedMoney,
        allocate,
        carry_over_rate,
        fund_dispersion,
        fund_figures,
        fund_trace,
        leverage,
    )
    from precisionpov.identification import (
        identify,
    )
    from precisionpov.income import (
        BoundedShare,
        ComponentIncome,
        IncomeEstimate,
        IncomeItem,
        ItemTreatment,
        MemberCount,
        estimate_income,
    )
    from precisionpov.interop import (
        configure,
    )
    from precisionpov.measures import (
        EffectState,
        IncomeProjection,
        MeasureCheck,
        MeasureEffect,
        MeasureSheet,
        Reason,
        Recommendation,
        Recommendations,
        check_measure,
        measure_sheet,
        projected_income,
        recommend_measures,
    )
    from precisionpov.policy.checking import (
        faults_of,
    )
    from precisionpov.policy.choices import (
        CHOICES,
        Choice,
        Choices,
    )
    from precisionpov.policy.disqualifiers import (
        Disqualifier,
        DisqualifierList,
        exclusions,
        reviews,
    )
    from precisionpov.policy.fault import (
        PolicyFault,
    )
    from precisionpov.policy.law import (
        Law,
    )
    from precisionpov.policy.local.helpers import (
        helper_limits,
    )
    from precisionpov.policy.local.money import (
        fund_limits,
    )
    from precisionpov.policy.policy import (
        Policy,
    )
    from precisionpov.precisions import (
        MeasureBalance,
        PlanCheck,
        PlanFigures,
        PrecisionCheck,
        TargetRate,
        check_plan,
        measure_balance,
        plan_figures,
        target_rates,
    )
    from precisionpov.reading import (
        ReadResult,
        read,
        read_many,
    )
    from precisionpov.reasoning.bound import (
        BoundRule,
    )
    from precisionpov.reasoning.columns import (
        Column,
        columns,
        needed_columns,
    )
    from precisionpov.reasoning.comparing import (
        Change,
        DecisionComparison,
        compare,
    )
    from precisionpov.reasoning.decide import (
        Decision,
        check,
        decide,
    )
    from precisionpov.reasoning.expression import (
        All,
        AnyOf,
        Choose,
        CodeFact,
        Criterion,
        Not,
        NumberFact,
        Parameter,
        TruthFact,
        per,
    )
    from precisionpov.reasoning.facts import (
        Facts,
        fact,
    )
    from precisionpov.reasoning.findings import (
        Evidence,
        Finding,
        Margin,
        Missing,
    )
    from precisionpov.reasoning.rule import (
        Rule,
        substitute,
    )
    from precisionpov.reasoning.source import (
        Citation,
        Confidence,
        Document,
    )
    from precisionpov.reasoning.timeline import (
        Dated,
        Timeline,
    )
    from precisionpov.reasoning.unit import (
        Unit,
    )
    from precisionpov.reasoning.wording import (
        rule_page,
        words,
    )
    from precisionpov.records.assistance import (
        Helper,
        HelperKind,
        Measure,
        MutualHelp,
        Pairing,
        Project,
        Rank,
        Visit,
    )
    from precisionpov.records.dossiers import (
        FinanceRole,
        FinancingEntry,
        IdentificationTrace,
        TraceKind,
        TraceStep,
    )
    from precisionpov.records.fund_kinds import (
        FundPurpose,
        FundUse,
    )
    from precisionpov.records.funding import (
        Appropriation,
        Department,
        Fund,
        Grant,
        Level,
    )
    from precisionpov.records.measure_kinds import (
        Guarantee,
        MeasureKind,
        Nature,
    )
    from precisionpov.records.plan import (
        Dossier,
        MatterEntry,
        Plan,
        ResponsibilityEntry,
        Target,
        TargetKind,
    )
    from precisionpov.records.reported import (
        FigureKind,
        ReportedFigure,
    )
    from precisionpov.records.taxonomies import (
        NineMatters,
        Practicality,
        SixPrecision,
    )
    from precisionpov.records.village import (
        Facility,
        FirstSecretary,
        Organisation,
        PartyMember,
        Village,
        WorkTeam,
    )
    from precisionpov.responsibilities import (
        HelpLevel,
        LevelCoverage,
        PracticalityCheck,
        check_practicalities,
        missing_finance_roles,
        missing_mutual_help,
        responsibility_table,
        technicians_by_village,
    )
    from precisionpov.statistics import (
        Incidence,
        poverty_incidence,
    )
    from precisionpov.survey import (
        Aspect,
        AspectReport,
        SurveyReport,
        survey_completeness,
    )
    from precisionpov.villages import (
        OrganisationStrength,
        missing_facilities,
        organisation_strength,
    )
    from precisionpov.writing import (
        to_dict,
    )

__all__ = [
    "CHOICES",
    "GRADES_2017",
    "All",
    "Amenities",
    "AnnualIncome",
    "AnyOf",
    "Appropriation",
    "Aspect",
    "AspectReport",
    "BoundRule",
    "BoundedShare",
    "CauseEvidence",
    "CauseFacts",
    "CauseGroup",
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
    "ComponentIncome",
    "Confidence",
    "Criterion",
    "Dated",
    "Decision",
    "DecisionComparison",
    "Department",
    "DibaoClass",
    "Disqualifier",
    "DisqualifierList",
    "Document",
    "Dossier",
    "DropoutReason",
    "Dwelling",
    "DwellingGrade",
    "Education",
    "EffectState",
    "Evidence",
    "ExitFacts",
    "ExitStatus",
    "Expense",
    "ExpenseKind",
    "Facility",
    "Facts",
    "Fault",
    "Fen",
    "FigureKind",
    "FinanceRole",
    "FinancingEntry",
    "Finding",
    "FirstSecretary",
    "Fund",
    "FundDispersion",
    "FundFigures",
    "FundGrade",
    "FundGrades",
    "FundPurpose",
    "FundTrace",
    "FundUse",
    "Grant",
    "Guarantee",
    "Health",
    "HelpLevel",
    "Helper",
    "HelperKind",
    "Holdings",
    "Household",
    "IdentificationFacts",
    "IdentificationTrace",
    "Incidence",
    "IncomeEstimate",
    "IncomeFacts",
    "IncomeItem",
    "IncomeProjection",
    "ItemTreatment",
    "Labour",
    "Land",
    "Law",
    "Level",
    "LevelCoverage",
    "Livelihood",
    "Margin",
    "MatterEntry",
    "Measure",
    "MeasureBalance",
    "MeasureCheck",
    "MeasureEffect",
    "MeasureKind",
    "MeasureSheet",
    "MemberCount",
    "MemberStatus",
    "Missing",
    "MutualHelp",
    "Nature",
    "NineMatters",
    "Not",
    "NotInForceError",
    "NumberFact",
    "Organisation",
    "OrganisationStrength",
    "Pairing",
    "Parameter",
    "PartyMember",
    "Person",
    "Plan",
    "PlanCheck",
    "PlanFigures",
    "Policy",
    "PolicyError",
    "PolicyFault",
    "PovertyAttribute",
    "Practicality",
    "PracticalityCheck",
    "PrecisionCheck",
    "PrecisionpovError",
    "Project",
    "Range",
    "Rank",
    "ReadResult",
    "Reason",
    "Receipt",
    "ReceiptKind",
    "Recommendation",
    "Recommendations",
    "RecordError",
    "Relation",
    "ReportedFigure",
    "ResponsibilityEntry",
    "Rule",
    "Schooling",
    "Sex",
    "SixPrecision",
    "SurveyReport",
    "Target",
    "TargetKind",
    "TargetRate",
    "Timeline",
    "TraceKind",
    "TraceStep",
    "TracedMoney",
    "Truth",
    "TruthFact",
    "Unit",
    "Village",
    "Visit",
    "Water",
    "Window",
    "WorkTeam",
    "age_on",
    "allocate",
    "assess_exit",
    "at_least",
    "at_most",
    "between",
    "carry_over_rate",
    "cause_group",
    "check",
    "check_measure",
    "check_plan",
    "check_practicalities",
    "classify_causes",
    "columns",
    "compare",
    "configure",
    "decide",
    "estimate_income",
    "exclusions",
    "fact",
    "faults_of",
    "fund_dispersion",
    "fund_figures",
    "fund_limits",
    "fund_trace",
    "helper_limits",
    "identify",
    "in_yuan",
    "leverage",
    "measure_balance",
    "measure_sheet",
    "missing_facilities",
    "missing_finance_roles",
    "missing_mutual_help",
    "mu",
    "needed_columns",
    "organisation_strength",
    "per",
    "plan_figures",
    "policies",
    "poverty_incidence",
    "projected_income",
    "read",
    "read_many",
    "recommend_measures",
    "responsibility_table",
    "reviews",
    "rule_page",
    "samples",
    "strategies",
    "substitute",
    "survey_completeness",
    "tables",
    "target_rates",
    "technicians_by_village",
    "to_dict",
    "total",
    "words",
    "yuan",
]

_HOMES = {
    "CauseEvidence": "causes",
    "CauseGroup": "causes",
    "Classification": "causes",
    "cause_group": "causes",
    "classify_causes": "causes",
    "assess_exit": "exits",
    "CauseFacts": "facts.causes",
    "ExitFacts": "facts.exit",
    "IdentificationFacts": "facts.identification",
    "IncomeFacts": "facts.income",
    "GRADES_2017": "funds",
    "FundDispersion": "funds",
    "FundFigures": "funds",
    "FundGrade": "funds",
    "FundGrades": "funds",
    "FundTrace": "funds",
    "TracedMoney": "funds",
    "allocate": "funds",
    "carry_over_rate": "funds",
    "fund_dispersion": "funds",
    "fund_figures": "funds",
    "fund_trace": "funds",
    "leverage": "funds",
    "identify": "identification",
    "BoundedShare": "income",
    "ComponentIncome": "income",
    "IncomeEstimate": "income",
    "IncomeItem": "income",
    "ItemTreatment": "income",
    "MemberCount": "income",
    "estimate_income": "income",
    "configure": "interop",
    "EffectState": "measures",
    "IncomeProjection": "measures",
    "MeasureCheck": "measures",
    "MeasureEffect": "measures",
    "MeasureSheet": "measures",
    "Reason": "measures",
    "Recommendation": "measures",
    "Recommendations": "measures",
    "check_measure": "measures",
    "measure_sheet": "measures",
    "projected_income": "measures",
    "recommend_measures": "measures",
    "faults_of": "policy.checking",
    "CHOICES": "policy.choices",
    "Choice": "policy.choices",
    "Choices": "policy.choices",
    "Disqualifier": "policy.disqualifiers",
    "DisqualifierList": "policy.disqualifiers",
    "exclusions": "policy.disqualifiers",
    "reviews": "policy.disqualifiers",
    "PolicyFault": "policy.fault",
    "Law": "policy.law",
    "helper_limits": "policy.local.helpers",
    "fund_limits": "policy.local.money",
    "Policy": "policy.policy",
    "MeasureBalance": "precisions",
    "PlanCheck": "precisions",
    "PlanFigures": "precisions",
    "PrecisionCheck": "precisions",
    "TargetRate": "precisions",
    "check_plan": "precisions",
    "measure_balance": "precisions",
    "plan_figures": "precisions",
    "target_rates": "precisions",
    "ReadResult": "reading",
    "read": "reading",
    "read_many": "reading",
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
    "Helper": "records.assistance",
    "HelperKind": "records.assistance",
    "Measure": "records.assistance",
    "MutualHelp": "records.assistance",
    "Pairing": "records.assistance",
    "Project": "records.assistance",
    "Rank": "records.assistance",
    "Visit": "records.assistance",
    "FinanceRole": "records.dossiers",
    "FinancingEntry": "records.dossiers",
    "IdentificationTrace": "records.dossiers",
    "TraceKind": "records.dossiers",
    "TraceStep": "records.dossiers",
    "FundPurpose": "records.fund_kinds",
    "FundUse": "records.fund_kinds",
    "Appropriation": "records.funding",
    "Department": "records.funding",
    "Fund": "records.funding",
    "Grant": "records.funding",
    "Level": "records.funding",
    "Guarantee": "records.measure_kinds",
    "MeasureKind": "records.measure_kinds",
    "Nature": "records.measure_kinds",
    "Dossier": "records.plan",
    "MatterEntry": "records.plan",
    "Plan": "records.plan",
    "ResponsibilityEntry": "records.plan",
    "Target": "records.plan",
    "TargetKind": "records.plan",
    "FigureKind": "records.reported",
    "ReportedFigure": "records.reported",
    "NineMatters": "records.taxonomies",
    "Practicality": "records.taxonomies",
    "SixPrecision": "records.taxonomies",
    "Facility": "records.village",
    "FirstSecretary": "records.village",
    "Organisation": "records.village",
    "PartyMember": "records.village",
    "Village": "records.village",
    "WorkTeam": "records.village",
    "HelpLevel": "responsibilities",
    "LevelCoverage": "responsibilities",
    "PracticalityCheck": "responsibilities",
    "check_practicalities": "responsibilities",
    "missing_finance_roles": "responsibilities",
    "missing_mutual_help": "responsibilities",
    "responsibility_table": "responsibilities",
    "technicians_by_village": "responsibilities",
    "Incidence": "statistics",
    "poverty_incidence": "statistics",
    "Aspect": "survey",
    "AspectReport": "survey",
    "SurveyReport": "survey",
    "survey_completeness": "survey",
    "OrganisationStrength": "villages",
    "missing_facilities": "villages",
    "organisation_strength": "villages",
    "to_dict": "writing",
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
