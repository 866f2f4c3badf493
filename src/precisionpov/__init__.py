"""The rules of China's targeted poverty alleviation (精准扶贫), as values.

Records load with the package; judgements, policies and what authors of rules need
load when they are first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from precisionpov.dates import (
    Period,
    Window,
    WorkingDays,
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
    from precisionpov.facts.elimination import (
        EliminationFacts,
        RetentionFacts,
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
    from precisionpov.facts.monitoring import (
        MonitoringFacts,
    )
    from precisionpov.funds import (
        GRADES_2017,
        FundDispersion,
        FundGrade,
        FundGrades,
        FundTrace,
        TracedMoney,
        allocate,
        carry_over_rate,
        fund_dispersion,
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
        Reason,
        Recommendation,
        Recommendations,
        check_measure,
        projected_income,
        recommend_measures,
    )
    from precisionpov.monitoring import (
        RetainedPolicies,
        ReturnProjection,
        RiskAssessment,
        RiskStress,
        assess_elimination,
        assess_risk,
        project_returns,
        retained_policies,
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
    from precisionpov.policy.local.procedures import (
        LOCAL_PROCEDURES,
    )
    from precisionpov.policy.monitoring_lines import (
        dibao_multiple,
        fixed_line,
        ratio_of_line,
    )
    from precisionpov.policy.monitoring_place import (
        monitoring_place,
    )
    from precisionpov.policy.policy import (
        Law,
        Policy,
    )
    from precisionpov.policy.procedure import (
        Cited,
        Procedure,
        ProcedureStep,
    )
    from precisionpov.precisions import (
        PlanCheck,
        PlanFigures,
        PrecisionCheck,
        TargetRate,
        check_plan,
        plan_figures,
        target_rates,
    )
    from precisionpov.procedure import (
        NextStep,
        ProcedureCheck,
        ProcedureState,
        StepCheck,
        YearlyCycle,
        check_procedure,
        next_steps,
        yearly_cycle,
    )
    from precisionpov.reading import (
        ReadResult,
        read,
        read_many,
        to_dict,
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
    from precisionpov.records.county import (
        County,
    )
    from precisionpov.records.coverage import (
        Coverage,
        Service,
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
    from precisionpov.records.monitoring import (
        EliminationMode,
        MonitoredKind,
        MonitoringRecord,
        RegisterStanding,
        RiskKind,
    )
    from precisionpov.records.plan import (
        Dossier,
        MatterEntry,
        Plan,
        ResponsibilityEntry,
        Target,
        TargetKind,
    )
    from precisionpov.records.procedure import (
        Body,
        PublicList,
        Step,
        StepKind,
    )
    from precisionpov.records.region import (
        Region,
    )
    from precisionpov.records.taxonomies import (
        NineMatters,
        Practicality,
        SixPrecision,
    )
    from precisionpov.records.village import (
        Facility,
        FirstSecretary,
        PartyMember,
        Village,
        WorkTeam,
    )
    from precisionpov.responsibilities import (
        PracticalityCheck,
        check_practicalities,
        missing_mutual_help,
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

__all__ = [
    "CHOICES",
    "GRADES_2017",
    "LOCAL_PROCEDURES",
    "All",
    "Amenities",
    "AnnualIncome",
    "AnyOf",
    "Appropriation",
    "Aspect",
    "AspectReport",
    "Body",
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
    "Cited",
    "Classification",
    "CodeFact",
    "Column",
    "Component",
    "ComponentIncome",
    "Confidence",
    "County",
    "Coverage",
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
    "EliminationFacts",
    "EliminationMode",
    "Evidence",
    "ExitFacts",
    "ExitStatus",
    "Expense",
    "ExpenseKind",
    "Facility",
    "Facts",
    "Fault",
    "Fen",
    "Finding",
    "FirstSecretary",
    "Fund",
    "FundDispersion",
    "FundGrade",
    "FundGrades",
    "FundPurpose",
    "FundTrace",
    "FundUse",
    "Grant",
    "Guarantee",
    "Health",
    "Helper",
    "HelperKind",
    "Holdings",
    "Household",
    "IdentificationFacts",
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
    "Livelihood",
    "Margin",
    "MatterEntry",
    "Measure",
    "MeasureCheck",
    "MeasureEffect",
    "MeasureKind",
    "MemberCount",
    "MemberStatus",
    "Missing",
    "MonitoredKind",
    "MonitoringFacts",
    "MonitoringRecord",
    "MutualHelp",
    "Nature",
    "NextStep",
    "NineMatters",
    "Not",
    "NotInForceError",
    "NumberFact",
    "OrganisationStrength",
    "Pairing",
    "Parameter",
    "PartyMember",
    "Period",
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
    "Procedure",
    "ProcedureCheck",
    "ProcedureState",
    "ProcedureStep",
    "Project",
    "PublicList",
    "Range",
    "Rank",
    "ReadResult",
    "Reason",
    "Receipt",
    "ReceiptKind",
    "Recommendation",
    "Recommendations",
    "RecordError",
    "Region",
    "RegisterStanding",
    "Relation",
    "ResponsibilityEntry",
    "RetainedPolicies",
    "RetentionFacts",
    "ReturnProjection",
    "RiskAssessment",
    "RiskKind",
    "RiskStress",
    "Rule",
    "Schooling",
    "Service",
    "Sex",
    "SixPrecision",
    "Step",
    "StepCheck",
    "StepKind",
    "SurveyReport",
    "Target",
    "TargetKind",
    "TargetRate",
    "Timeline",
    "TracedMoney",
    "Truth",
    "TruthFact",
    "Unit",
    "Village",
    "Visit",
    "Water",
    "Window",
    "WorkTeam",
    "WorkingDays",
    "YearlyCycle",
    "age_on",
    "allocate",
    "assess_elimination",
    "assess_exit",
    "assess_risk",
    "at_least",
    "at_most",
    "between",
    "carry_over_rate",
    "cause_group",
    "check",
    "check_measure",
    "check_plan",
    "check_practicalities",
    "check_procedure",
    "classify_causes",
    "columns",
    "compare",
    "configure",
    "decide",
    "dibao_multiple",
    "estimate_income",
    "exclusions",
    "fact",
    "faults_of",
    "fixed_line",
    "fund_dispersion",
    "fund_trace",
    "identify",
    "in_yuan",
    "leverage",
    "missing_facilities",
    "missing_mutual_help",
    "monitoring_place",
    "mu",
    "needed_columns",
    "next_steps",
    "organisation_strength",
    "per",
    "plan_figures",
    "policies",
    "poverty_incidence",
    "project_returns",
    "projected_income",
    "ratio_of_line",
    "read",
    "read_many",
    "recommend_measures",
    "retained_policies",
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
    "yearly_cycle",
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
    "EliminationFacts": "facts.elimination",
    "RetentionFacts": "facts.elimination",
    "ExitFacts": "facts.exit",
    "IdentificationFacts": "facts.identification",
    "IncomeFacts": "facts.income",
    "MonitoringFacts": "facts.monitoring",
    "FundDispersion": "funds",
    "FundGrade": "funds",
    "FundGrades": "funds",
    "FundTrace": "funds",
    "GRADES_2017": "funds",
    "TracedMoney": "funds",
    "allocate": "funds",
    "carry_over_rate": "funds",
    "fund_dispersion": "funds",
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
    "Reason": "measures",
    "Recommendation": "measures",
    "Recommendations": "measures",
    "check_measure": "measures",
    "projected_income": "measures",
    "recommend_measures": "measures",
    "RetainedPolicies": "monitoring",
    "ReturnProjection": "monitoring",
    "RiskAssessment": "monitoring",
    "RiskStress": "monitoring",
    "assess_elimination": "monitoring",
    "assess_risk": "monitoring",
    "project_returns": "monitoring",
    "retained_policies": "monitoring",
    "faults_of": "policy.checking",
    "CHOICES": "policy.choices",
    "Choice": "policy.choices",
    "Choices": "policy.choices",
    "Disqualifier": "policy.disqualifiers",
    "DisqualifierList": "policy.disqualifiers",
    "exclusions": "policy.disqualifiers",
    "reviews": "policy.disqualifiers",
    "PolicyFault": "policy.fault",
    "LOCAL_PROCEDURES": "policy.local.procedures",
    "dibao_multiple": "policy.monitoring_lines",
    "fixed_line": "policy.monitoring_lines",
    "ratio_of_line": "policy.monitoring_lines",
    "monitoring_place": "policy.monitoring_place",
    "Law": "policy.policy",
    "Policy": "policy.policy",
    "Cited": "policy.procedure",
    "Procedure": "policy.procedure",
    "ProcedureStep": "policy.procedure",
    "PlanCheck": "precisions",
    "PlanFigures": "precisions",
    "PrecisionCheck": "precisions",
    "TargetRate": "precisions",
    "check_plan": "precisions",
    "plan_figures": "precisions",
    "target_rates": "precisions",
    "NextStep": "procedure",
    "ProcedureCheck": "procedure",
    "ProcedureState": "procedure",
    "StepCheck": "procedure",
    "YearlyCycle": "procedure",
    "check_procedure": "procedure",
    "next_steps": "procedure",
    "yearly_cycle": "procedure",
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
    "Helper": "records.assistance",
    "HelperKind": "records.assistance",
    "Measure": "records.assistance",
    "MutualHelp": "records.assistance",
    "Pairing": "records.assistance",
    "Project": "records.assistance",
    "Rank": "records.assistance",
    "Visit": "records.assistance",
    "County": "records.county",
    "Coverage": "records.coverage",
    "Service": "records.coverage",
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
    "EliminationMode": "records.monitoring",
    "MonitoredKind": "records.monitoring",
    "MonitoringRecord": "records.monitoring",
    "RegisterStanding": "records.monitoring",
    "RiskKind": "records.monitoring",
    "Dossier": "records.plan",
    "MatterEntry": "records.plan",
    "Plan": "records.plan",
    "ResponsibilityEntry": "records.plan",
    "Target": "records.plan",
    "TargetKind": "records.plan",
    "Body": "records.procedure",
    "PublicList": "records.procedure",
    "Step": "records.procedure",
    "StepKind": "records.procedure",
    "Region": "records.region",
    "NineMatters": "records.taxonomies",
    "Practicality": "records.taxonomies",
    "SixPrecision": "records.taxonomies",
    "Facility": "records.village",
    "FirstSecretary": "records.village",
    "PartyMember": "records.village",
    "Village": "records.village",
    "WorkTeam": "records.village",
    "PracticalityCheck": "responsibilities",
    "check_practicalities": "responsibilities",
    "missing_mutual_help": "responsibilities",
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
