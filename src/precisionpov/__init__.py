"""The rules of China's targeted poverty alleviation (精准扶贫), as values.

Records load with the package; judgements, policies and what authors of rules need
load when they are first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from precisionpov.dates import Period, Window, WorkingDays, age_on
from precisionpov.errors import (
    Fault,
    NotInForceError,
    PolicyError,
    PrecisionpovError,
    RecordError,
)
from precisionpov.money import Fen, in_yuan, total, yuan
from precisionpov.reasoning.quantity import Range, at_least, at_most, between
from precisionpov.reasoning.truth import Truth
from precisionpov.records.accounts import AnnualIncome, Expense, ExpenseKind, Receipt
from precisionpov.records.cause import (
    CauseOfPoverty,
    DibaoClass,
    ExitStatus,
    PovertyAttribute,
)
from precisionpov.records.holdings import Holdings
from precisionpov.records.household import Household
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
from precisionpov.records.receipt_kinds import Component, ReceiptKind

if TYPE_CHECKING:
    from precisionpov import policies, samples, strategies, tables
    from precisionpov.auditing import AuditMissing, AuditReport, audit
    from precisionpov.causes import (
        CauseEvidence,
        CauseGroup,
        Classification,
        cause_group,
        classify_causes,
    )
    from precisionpov.evaluation import (
        BrokenCriterion,
        CompositeIncidence,
        CountyCount,
        ErrorKind,
        EvaluatedCase,
        Evaluation,
        EvaluationSummary,
        Gate,
        Rate,
        RateKind,
        SampleDraw,
        Shortfall,
        allocate_sample,
        assess_accuracy,
        assess_made_to_exit,
        draw_counties,
        draw_sample,
        evaluate,
        sample_size,
        satisfaction_sizes,
        summarise_evaluations,
    )
    from precisionpov.evidence import EvidenceCheck, third_party_flags
    from precisionpov.exits import assess_exit
    from precisionpov.facts.accuracy import AccuracyFacts
    from precisionpov.facts.after_exit import (
        CountyAfterExitFacts,
        VillageAfterExitFacts,
    )
    from precisionpov.facts.causes import CauseFacts
    from precisionpov.facts.county import CountyExitFacts
    from precisionpov.facts.elimination import EliminationFacts, RetentionFacts
    from precisionpov.facts.exit import ExitFacts
    from precisionpov.facts.identification import IdentificationFacts
    from precisionpov.facts.income import IncomeFacts
    from precisionpov.facts.labour_exit import LabourExitFacts
    from precisionpov.facts.made_to_exit import MadeToExitFacts
    from precisionpov.facts.monitoring import MonitoringFacts
    from precisionpov.facts.monitoring_scale import MonitoringScaleFacts
    from precisionpov.facts.village import VillageExitFacts, VillageIdentificationFacts
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
    from precisionpov.governments import (
        Deduction,
        GovernmentAssessment,
        GovernmentScore,
        RankChange,
        WeightSensitivity,
        assess_governments,
        weight_sensitivity,
    )
    from precisionpov.identification import identify
    from precisionpov.income import (
        BoundedShare,
        ComponentIncome,
        IncomeEstimate,
        IncomeItem,
        ItemTreatment,
        MemberCount,
        estimate_income,
    )
    from precisionpov.indices import (
        BenefitIncidence,
        ChangeParts,
        CountedShares,
        DeprivationFigures,
        DeprivationIndex,
        IndicatorFigures,
        PovertyChange,
        PovertyFigures,
        PovertyIndex,
        PovertyIndices,
        TargetingTable,
        TransferEffect,
        TransferFrom,
        before_growth,
        benefit_incidence,
        counts_from_shares,
        decompose_change,
        deprivation_index,
        deprivations,
        per_unit,
        poverty_indices,
        targeting_by_rank,
        targeting_table,
        transfer_effect,
    )
    from precisionpov.interop import configure
    from precisionpov.measures import (
        BenefitCliff,
        EffectState,
        IncomeProjection,
        MeasureCheck,
        MeasureEffect,
        MeasureSheet,
        Reason,
        Recommendation,
        Recommendations,
        applicants_per_place,
        benefit_cliff,
        catastrophic_payment,
        check_measure,
        measure_sheet,
        projected_income,
        recommend_measures,
    )
    from precisionpov.monitoring import (
        KindCount,
        MonitoringFigures,
        RetainedPolicies,
        ReturnProjection,
        RiskAssessment,
        RiskStress,
        assess_elimination,
        assess_monitoring_scale,
        assess_return,
        assess_risk,
        monitoring_figures,
        project_returns,
        retained_policies,
        return_rate,
    )
    from precisionpov.policy.audit.catalogue import AUDIT_CHECKS
    from precisionpov.policy.audit.check import AuditCheck
    from precisionpov.policy.audit.profiles import (
        AUDIT_CHANGSHUN,
        AUDIT_COUNTY_2015,
        AUDIT_COUNTY_2021,
        AUDIT_NATIONAL,
        audit_profile,
        audited,
    )
    from precisionpov.policy.checking import faults_of
    from precisionpov.policy.choices import CHOICES, Choice, Choices
    from precisionpov.policy.disqualifiers import (
        Disqualifier,
        DisqualifierList,
        exclusions,
        reviews,
    )
    from precisionpov.policy.evidence import with_thresholds
    from precisionpov.policy.fault import PolicyFault
    from precisionpov.policy.government_tables import (
        CountyGrade,
        CountyGrades,
        gansu_grades_2014,
        sichuan_city_weights,
    )
    from precisionpov.policy.government_weights import (
        HENAN_WEIGHTS,
        PROVINCE_INDICATORS_2016,
        SICHUAN_WEIGHTS_2016,
        Penalised,
        Weights,
        guizhou_weights_2015,
        province_weights_2016,
    )
    from precisionpov.policy.law import Law
    from precisionpov.policy.local.deep_poverty import DeepAspect, deep_poverty
    from precisionpov.policy.local.guangdong import IndexItem
    from precisionpov.policy.local.helpers import helper_limits
    from precisionpov.policy.local.measure_limits import measure_limits, station_limit
    from precisionpov.policy.local.money import fund_limits
    from precisionpov.policy.local.organisation import organisation_limits
    from precisionpov.policy.local.presence import presence_limit
    from precisionpov.policy.local.procedures import LOCAL_PROCEDURES
    from precisionpov.policy.monitoring_lines import (
        dibao_multiple,
        fixed_line,
        ratio_of_line,
    )
    from precisionpov.policy.monitoring_place import monitoring_place
    from precisionpov.policy.origins import ORIGINS, Origin
    from precisionpov.policy.policy import Policy
    from precisionpov.policy.procedure import Cited, Procedure, ProcedureStep
    from precisionpov.policy.procedure_page import procedure_page
    from precisionpov.policy.register_states import TRANSITIONS, Transition
    from precisionpov.policy.sampling import (
        GUANGDONG_SAMPLING_2018,
        GUANGDONG_SATISFACTION_2018,
        SPOT_CHECKS_2018,
        SamplingRule,
        SatisfactionRule,
        SpotCheckRule,
        SurveyGroup,
    )
    from precisionpov.policy.score_table import (
        PoorAt,
        ScoreItem,
        ScoreMethod,
        ScoreTable,
    )
    from precisionpov.policy.score_tables import (
        EIGHT_HAVES_2016,
        EXIT_SCORE_100,
        FOUR_LOOKS_EXAMPLE,
        FOUR_LOOKS_METHOD,
        GUANGXI_METHOD_2015,
        LONGHUI_METHOD,
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
    from precisionpov.reading import ReadResult, read, read_many
    from precisionpov.reasoning.bound import BoundRule
    from precisionpov.reasoning.columns import Column, columns, needed_columns
    from precisionpov.reasoning.comparing import Change, DecisionComparison, compare
    from precisionpov.reasoning.decide import Decision, check, decide
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
    from precisionpov.reasoning.facts import Facts, fact
    from precisionpov.reasoning.findings import Evidence, Finding, Margin, Missing
    from precisionpov.reasoning.rule import Rule, substitute
    from precisionpov.reasoning.source import Citation, Confidence, Document
    from precisionpov.reasoning.timeline import Dated, Timeline
    from precisionpov.reasoning.unit import Unit
    from precisionpov.reasoning.wording import rule_page, words
    from precisionpov.records.assistance import (
        Helper,
        HelperKind,
        Measure,
        MutualHelp,
        Pairing,
        PairingSide,
        Project,
        Rank,
        Visit,
    )
    from precisionpov.records.county import County
    from precisionpov.records.coverage import Coverage, Service
    from precisionpov.records.dossiers import (
        FinanceRole,
        FinancingEntry,
        IdentificationTrace,
        TraceKind,
        TraceStep,
    )
    from precisionpov.records.entry_terms import (
        AttributeCode,
        HelpItem,
        HelpKind,
        IdType,
        NotInSchoolReason,
        Support,
    )
    from precisionpov.records.evaluation import (
        FrameHousehold,
        Sample,
        SampledHousehold,
        Standing,
        Stratum,
    )
    from precisionpov.records.evidence import ThirdPartyEvidence
    from precisionpov.records.fund_kinds import FundPurpose, FundUse
    from precisionpov.records.funding import (
        Appropriation,
        Department,
        Fund,
        Grant,
        Level,
    )
    from precisionpov.records.measure_kinds import Guarantee, MeasureKind, Nature
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
    from precisionpov.records.procedure import Body, PublicList, Step, StepKind
    from precisionpov.records.region import Region
    from precisionpov.records.register import (
        EventKind,
        ListKind,
        PersonIds,
        Register,
        RegisterEntry,
        RegisterEvent,
        RegisterList,
        RegisterState,
    )
    from precisionpov.records.register_entry import (
        EliminationFigures,
        EntryDetails,
        Help,
        MemberDetails,
        PlannedWork,
        PostProject,
        VillageDetails,
        WorkRecord,
    )
    from precisionpov.records.removal import Removal
    from precisionpov.records.reported import FigureKind, ReportedFigure
    from precisionpov.records.taxonomies import NineMatters, Practicality, SixPrecision
    from precisionpov.records.township import Township
    from precisionpov.records.village import (
        Facility,
        FirstSecretary,
        Organisation,
        PartyMember,
        Village,
        WorkTeam,
    )
    from precisionpov.register import (
        Movement,
        NoticeKind,
        PublicNotice,
        QuotaPart,
        QuotaSplit,
        Reconciliation,
        RegisterCheck,
        StateChange,
        StockFlow,
        StockKind,
        UnverifiedPerson,
        VerificationCheck,
        check_lists,
        check_province_quota,
        check_quota,
        check_verification,
        flag_households,
        possible_events,
        quota_ceiling,
        reconcile,
        split_quota,
        transition,
        transition_page,
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
    from precisionpov.scorecard import CutOff, ItemScore, ScoreSheet, cut_off, score
    from precisionpov.statistics import (
        CONFIDENCE_95,
        Incidence,
        Interval,
        poverty_incidence,
        wilson_interval,
    )
    from precisionpov.survey import (
        Aspect,
        AspectReport,
        SurveyReport,
        survey_completeness,
    )
    from precisionpov.villages import (
        ExitIndex,
        IncidenceBase,
        IndexPoints,
        OrganisationStrength,
        assess_after_exit,
        assess_deep_poverty,
        guangdong_household_index,
        guangdong_village_index,
        missing_facilities,
        organisation_strength,
        village_incidence,
    )
    from precisionpov.writing import to_dict

__all__ = [
    "AUDIT_CHANGSHUN",
    "AUDIT_CHECKS",
    "AUDIT_COUNTY_2015",
    "AUDIT_COUNTY_2021",
    "AUDIT_NATIONAL",
    "CHOICES",
    "CONFIDENCE_95",
    "EIGHT_HAVES_2016",
    "EXIT_SCORE_100",
    "FOUR_LOOKS_EXAMPLE",
    "FOUR_LOOKS_METHOD",
    "GRADES_2017",
    "GUANGDONG_SAMPLING_2018",
    "GUANGDONG_SATISFACTION_2018",
    "GUANGXI_METHOD_2015",
    "HENAN_WEIGHTS",
    "LOCAL_PROCEDURES",
    "LONGHUI_METHOD",
    "ORIGINS",
    "PROVINCE_INDICATORS_2016",
    "SICHUAN_WEIGHTS_2016",
    "SPOT_CHECKS_2018",
    "TRANSITIONS",
    "AccuracyFacts",
    "All",
    "Amenities",
    "AnnualIncome",
    "AnyOf",
    "Appropriation",
    "Aspect",
    "AspectReport",
    "AttributeCode",
    "AuditCheck",
    "AuditMissing",
    "AuditReport",
    "BenefitCliff",
    "BenefitIncidence",
    "Body",
    "BoundRule",
    "BoundedShare",
    "BrokenCriterion",
    "CauseEvidence",
    "CauseFacts",
    "CauseGroup",
    "CauseOfPoverty",
    "Change",
    "ChangeParts",
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
    "CompositeIncidence",
    "Confidence",
    "CountedShares",
    "County",
    "CountyAfterExitFacts",
    "CountyCount",
    "CountyExitFacts",
    "CountyGrade",
    "CountyGrades",
    "Coverage",
    "Criterion",
    "CutOff",
    "Dated",
    "Decision",
    "DecisionComparison",
    "Deduction",
    "DeepAspect",
    "Department",
    "DeprivationFigures",
    "DeprivationIndex",
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
    "EliminationFigures",
    "EliminationMode",
    "EntryDetails",
    "ErrorKind",
    "EvaluatedCase",
    "Evaluation",
    "EvaluationSummary",
    "EventKind",
    "Evidence",
    "EvidenceCheck",
    "ExitFacts",
    "ExitIndex",
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
    "FrameHousehold",
    "Fund",
    "FundDispersion",
    "FundFigures",
    "FundGrade",
    "FundGrades",
    "FundPurpose",
    "FundTrace",
    "FundUse",
    "Gate",
    "GovernmentAssessment",
    "GovernmentScore",
    "Grant",
    "Guarantee",
    "Health",
    "Help",
    "HelpItem",
    "HelpKind",
    "HelpLevel",
    "Helper",
    "HelperKind",
    "Holdings",
    "Household",
    "IdType",
    "IdentificationFacts",
    "IdentificationTrace",
    "Incidence",
    "IncidenceBase",
    "IncomeEstimate",
    "IncomeFacts",
    "IncomeItem",
    "IncomeProjection",
    "IndexItem",
    "IndexPoints",
    "IndicatorFigures",
    "Interval",
    "ItemScore",
    "ItemTreatment",
    "KindCount",
    "Labour",
    "LabourExitFacts",
    "Land",
    "Law",
    "Level",
    "LevelCoverage",
    "ListKind",
    "Livelihood",
    "MadeToExitFacts",
    "Margin",
    "MatterEntry",
    "Measure",
    "MeasureBalance",
    "MeasureCheck",
    "MeasureEffect",
    "MeasureKind",
    "MeasureSheet",
    "MemberCount",
    "MemberDetails",
    "MemberStatus",
    "Missing",
    "MonitoredKind",
    "MonitoringFacts",
    "MonitoringFigures",
    "MonitoringRecord",
    "MonitoringScaleFacts",
    "Movement",
    "MutualHelp",
    "Nature",
    "NextStep",
    "NineMatters",
    "Not",
    "NotInForceError",
    "NotInSchoolReason",
    "NoticeKind",
    "NumberFact",
    "Organisation",
    "OrganisationStrength",
    "Origin",
    "Pairing",
    "PairingSide",
    "Parameter",
    "PartyMember",
    "Penalised",
    "Period",
    "Person",
    "PersonIds",
    "Plan",
    "PlanCheck",
    "PlanFigures",
    "PlannedWork",
    "Policy",
    "PolicyError",
    "PolicyFault",
    "PoorAt",
    "PostProject",
    "PovertyAttribute",
    "PovertyChange",
    "PovertyFigures",
    "PovertyIndex",
    "PovertyIndices",
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
    "PublicNotice",
    "QuotaPart",
    "QuotaSplit",
    "Range",
    "Rank",
    "RankChange",
    "Rate",
    "RateKind",
    "ReadResult",
    "Reason",
    "Receipt",
    "ReceiptKind",
    "Recommendation",
    "Recommendations",
    "Reconciliation",
    "RecordError",
    "Region",
    "Register",
    "RegisterCheck",
    "RegisterEntry",
    "RegisterEvent",
    "RegisterList",
    "RegisterStanding",
    "RegisterState",
    "Relation",
    "Removal",
    "ReportedFigure",
    "ResponsibilityEntry",
    "RetainedPolicies",
    "RetentionFacts",
    "ReturnProjection",
    "RiskAssessment",
    "RiskKind",
    "RiskStress",
    "Rule",
    "Sample",
    "SampleDraw",
    "SampledHousehold",
    "SamplingRule",
    "SatisfactionRule",
    "Schooling",
    "ScoreItem",
    "ScoreMethod",
    "ScoreSheet",
    "ScoreTable",
    "Service",
    "Sex",
    "Shortfall",
    "SixPrecision",
    "SpotCheckRule",
    "Standing",
    "StateChange",
    "Step",
    "StepCheck",
    "StepKind",
    "StockFlow",
    "StockKind",
    "Stratum",
    "Support",
    "SurveyGroup",
    "SurveyReport",
    "Target",
    "TargetKind",
    "TargetRate",
    "TargetingTable",
    "ThirdPartyEvidence",
    "Timeline",
    "Township",
    "TraceKind",
    "TraceStep",
    "TracedMoney",
    "TransferEffect",
    "TransferFrom",
    "Transition",
    "Truth",
    "TruthFact",
    "Unit",
    "UnverifiedPerson",
    "VerificationCheck",
    "Village",
    "VillageAfterExitFacts",
    "VillageDetails",
    "VillageExitFacts",
    "VillageIdentificationFacts",
    "Visit",
    "Water",
    "WeightSensitivity",
    "Weights",
    "Window",
    "WorkRecord",
    "WorkTeam",
    "WorkingDays",
    "YearlyCycle",
    "age_on",
    "allocate",
    "allocate_sample",
    "applicants_per_place",
    "assess_accuracy",
    "assess_after_exit",
    "assess_deep_poverty",
    "assess_elimination",
    "assess_exit",
    "assess_governments",
    "assess_made_to_exit",
    "assess_monitoring_scale",
    "assess_return",
    "assess_risk",
    "at_least",
    "at_most",
    "audit",
    "audit_profile",
    "audited",
    "before_growth",
    "benefit_cliff",
    "benefit_incidence",
    "between",
    "carry_over_rate",
    "catastrophic_payment",
    "cause_group",
    "check",
    "check_lists",
    "check_measure",
    "check_plan",
    "check_practicalities",
    "check_procedure",
    "check_province_quota",
    "check_quota",
    "check_verification",
    "classify_causes",
    "columns",
    "compare",
    "configure",
    "counts_from_shares",
    "cut_off",
    "decide",
    "decompose_change",
    "deep_poverty",
    "deprivation_index",
    "deprivations",
    "dibao_multiple",
    "draw_counties",
    "draw_sample",
    "estimate_income",
    "evaluate",
    "exclusions",
    "fact",
    "faults_of",
    "fixed_line",
    "flag_households",
    "fund_dispersion",
    "fund_figures",
    "fund_limits",
    "fund_trace",
    "gansu_grades_2014",
    "guangdong_household_index",
    "guangdong_village_index",
    "guizhou_weights_2015",
    "helper_limits",
    "identify",
    "in_yuan",
    "leverage",
    "measure_balance",
    "measure_limits",
    "measure_sheet",
    "missing_facilities",
    "missing_finance_roles",
    "missing_mutual_help",
    "monitoring_figures",
    "monitoring_place",
    "mu",
    "needed_columns",
    "next_steps",
    "organisation_limits",
    "organisation_strength",
    "per",
    "per_unit",
    "plan_figures",
    "policies",
    "possible_events",
    "poverty_incidence",
    "poverty_indices",
    "presence_limit",
    "procedure_page",
    "project_returns",
    "projected_income",
    "province_weights_2016",
    "quota_ceiling",
    "ratio_of_line",
    "read",
    "read_many",
    "recommend_measures",
    "reconcile",
    "responsibility_table",
    "retained_policies",
    "return_rate",
    "reviews",
    "rule_page",
    "sample_size",
    "samples",
    "satisfaction_sizes",
    "score",
    "sichuan_city_weights",
    "split_quota",
    "station_limit",
    "strategies",
    "substitute",
    "summarise_evaluations",
    "survey_completeness",
    "tables",
    "target_rates",
    "targeting_by_rank",
    "targeting_table",
    "technicians_by_village",
    "third_party_flags",
    "to_dict",
    "total",
    "transfer_effect",
    "transition",
    "transition_page",
    "village_incidence",
    "weight_sensitivity",
    "wilson_interval",
    "with_thresholds",
    "words",
    "yearly_cycle",
    "yuan",
]

_NAMES = {
    "auditing": "AuditMissing AuditReport audit",
    "causes": "CauseEvidence CauseGroup Classification cause_group classify_causes",
    "evaluation": """
        BrokenCriterion CompositeIncidence CountyCount ErrorKind EvaluatedCase
        Evaluation EvaluationSummary Gate Rate RateKind SampleDraw Shortfall
        allocate_sample assess_accuracy assess_made_to_exit draw_counties
        draw_sample evaluate sample_size satisfaction_sizes
        summarise_evaluations
    """,
    "evidence": "EvidenceCheck third_party_flags",
    "exits": "assess_exit",
    "facts.accuracy": "AccuracyFacts",
    "facts.after_exit": "CountyAfterExitFacts VillageAfterExitFacts",
    "facts.causes": "CauseFacts",
    "facts.county": "CountyExitFacts",
    "facts.elimination": "EliminationFacts RetentionFacts",
    "facts.exit": "ExitFacts",
    "facts.identification": "IdentificationFacts",
    "facts.income": "IncomeFacts",
    "facts.labour_exit": "LabourExitFacts",
    "facts.made_to_exit": "MadeToExitFacts",
    "facts.monitoring": "MonitoringFacts",
    "facts.monitoring_scale": "MonitoringScaleFacts",
    "facts.village": "VillageExitFacts VillageIdentificationFacts",
    "funds": """
        FundDispersion FundFigures FundGrade FundGrades FundTrace GRADES_2017
        TracedMoney allocate carry_over_rate fund_dispersion fund_figures
        fund_trace leverage
    """,
    "governments": """
        Deduction GovernmentAssessment GovernmentScore RankChange
        WeightSensitivity assess_governments weight_sensitivity
    """,
    "identification": "identify",
    "income": """
        BoundedShare ComponentIncome IncomeEstimate IncomeItem ItemTreatment
        MemberCount estimate_income
    """,
    "indices": """
        BenefitIncidence ChangeParts CountedShares DeprivationFigures
        DeprivationIndex IndicatorFigures PovertyChange PovertyFigures
        PovertyIndex PovertyIndices TargetingTable TransferEffect TransferFrom
        before_growth benefit_incidence counts_from_shares decompose_change
        deprivation_index deprivations per_unit poverty_indices
        targeting_by_rank targeting_table transfer_effect
    """,
    "interop": "configure",
    "measures": """
        BenefitCliff EffectState IncomeProjection MeasureCheck MeasureEffect
        MeasureSheet Reason Recommendation Recommendations applicants_per_place
        benefit_cliff catastrophic_payment check_measure measure_sheet
        projected_income recommend_measures
    """,
    "monitoring": """
        KindCount MonitoringFigures RetainedPolicies ReturnProjection
        RiskAssessment RiskStress assess_elimination assess_monitoring_scale
        assess_return assess_risk monitoring_figures project_returns
        retained_policies return_rate
    """,
    "policies": "policies",
    "policy.audit.catalogue": "AUDIT_CHECKS",
    "policy.audit.check": "AuditCheck",
    "policy.audit.profiles": """
        AUDIT_CHANGSHUN AUDIT_COUNTY_2015 AUDIT_COUNTY_2021 AUDIT_NATIONAL
        audit_profile audited
    """,
    "policy.checking": "faults_of",
    "policy.choices": "CHOICES Choice Choices",
    "policy.disqualifiers": "Disqualifier DisqualifierList exclusions reviews",
    "policy.evidence": "with_thresholds",
    "policy.fault": "PolicyFault",
    "policy.government_tables": """
        CountyGrade CountyGrades gansu_grades_2014 sichuan_city_weights
    """,
    "policy.government_weights": """
        HENAN_WEIGHTS PROVINCE_INDICATORS_2016 Penalised SICHUAN_WEIGHTS_2016
        Weights guizhou_weights_2015 province_weights_2016
    """,
    "policy.law": "Law",
    "policy.local.deep_poverty": "DeepAspect deep_poverty",
    "policy.local.guangdong": "IndexItem",
    "policy.local.helpers": "helper_limits",
    "policy.local.measure_limits": "measure_limits station_limit",
    "policy.local.money": "fund_limits",
    "policy.local.organisation": "organisation_limits",
    "policy.local.presence": "presence_limit",
    "policy.local.procedures": "LOCAL_PROCEDURES",
    "policy.monitoring_lines": "dibao_multiple fixed_line ratio_of_line",
    "policy.monitoring_place": "monitoring_place",
    "policy.origins": "ORIGINS Origin",
    "policy.policy": "Policy",
    "policy.procedure": "Cited Procedure ProcedureStep",
    "policy.procedure_page": "procedure_page",
    "policy.register_states": "TRANSITIONS Transition",
    "policy.sampling": """
        GUANGDONG_SAMPLING_2018 GUANGDONG_SATISFACTION_2018 SPOT_CHECKS_2018
        SamplingRule SatisfactionRule SpotCheckRule SurveyGroup
    """,
    "policy.score_table": "PoorAt ScoreItem ScoreMethod ScoreTable",
    "policy.score_tables": """
        EIGHT_HAVES_2016 EXIT_SCORE_100 FOUR_LOOKS_EXAMPLE FOUR_LOOKS_METHOD
        GUANGXI_METHOD_2015 LONGHUI_METHOD
    """,
    "precisions": """
        MeasureBalance PlanCheck PlanFigures PrecisionCheck TargetRate
        check_plan measure_balance plan_figures target_rates
    """,
    "procedure": """
        NextStep ProcedureCheck ProcedureState StepCheck YearlyCycle
        check_procedure next_steps yearly_cycle
    """,
    "reading": "ReadResult read read_many",
    "reasoning.bound": "BoundRule",
    "reasoning.columns": "Column columns needed_columns",
    "reasoning.comparing": "Change DecisionComparison compare",
    "reasoning.decide": "Decision check decide",
    "reasoning.expression": """
        All AnyOf Choose CodeFact Criterion Not NumberFact Parameter TruthFact
        per
    """,
    "reasoning.facts": "Facts fact",
    "reasoning.findings": "Evidence Finding Margin Missing",
    "reasoning.rule": "Rule substitute",
    "reasoning.source": "Citation Confidence Document",
    "reasoning.timeline": "Dated Timeline",
    "reasoning.unit": "Unit",
    "reasoning.wording": "rule_page words",
    "records.assistance": """
        Helper HelperKind Measure MutualHelp Pairing PairingSide Project Rank
        Visit
    """,
    "records.county": "County",
    "records.coverage": "Coverage Service",
    "records.dossiers": """
        FinanceRole FinancingEntry IdentificationTrace TraceKind TraceStep
    """,
    "records.entry_terms": """
        AttributeCode HelpItem HelpKind IdType NotInSchoolReason Support
    """,
    "records.evaluation": "FrameHousehold Sample SampledHousehold Standing Stratum",
    "records.evidence": "ThirdPartyEvidence",
    "records.fund_kinds": "FundPurpose FundUse",
    "records.funding": "Appropriation Department Fund Grant Level",
    "records.measure_kinds": "Guarantee MeasureKind Nature",
    "records.monitoring": """
        EliminationMode MonitoredKind MonitoringRecord RegisterStanding RiskKind
    """,
    "records.plan": "Dossier MatterEntry Plan ResponsibilityEntry Target TargetKind",
    "records.procedure": "Body PublicList Step StepKind",
    "records.region": "Region",
    "records.register": """
        EventKind ListKind PersonIds Register RegisterEntry RegisterEvent
        RegisterList RegisterState
    """,
    "records.register_entry": """
        EliminationFigures EntryDetails Help MemberDetails PlannedWork
        PostProject VillageDetails WorkRecord
    """,
    "records.removal": "Removal",
    "records.reported": "FigureKind ReportedFigure",
    "records.taxonomies": "NineMatters Practicality SixPrecision",
    "records.township": "Township",
    "records.village": """
        Facility FirstSecretary Organisation PartyMember Village WorkTeam
    """,
    "register": """
        Movement NoticeKind PublicNotice QuotaPart QuotaSplit Reconciliation
        RegisterCheck StateChange StockFlow StockKind check_lists
        check_province_quota UnverifiedPerson VerificationCheck
        check_verification check_quota flag_households possible_events
        quota_ceiling reconcile split_quota transition transition_page
    """,
    "responsibilities": """
        HelpLevel LevelCoverage PracticalityCheck check_practicalities
        missing_finance_roles missing_mutual_help responsibility_table
        technicians_by_village
    """,
    "samples": "samples",
    "scorecard": "CutOff ItemScore ScoreSheet cut_off score",
    "statistics": "CONFIDENCE_95 Incidence Interval poverty_incidence wilson_interval",
    "strategies": "strategies",
    "survey": "Aspect AspectReport SurveyReport survey_completeness",
    "tables": "tables",
    "villages": """
        ExitIndex IncidenceBase IndexPoints OrganisationStrength
        assess_after_exit assess_deep_poverty guangdong_household_index
        guangdong_village_index missing_facilities organisation_strength
        village_incidence
    """,
    "writing": "to_dict",
}
"""By module, the names that load when they are first asked for."""

_HOMES = {name: home for home, names in _NAMES.items() for name in names.split()}


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
