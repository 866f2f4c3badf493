"""A step of a procedure as it was taken: which, when, where, by whom."""

from collections.abc import Sequence
from datetime import date
from typing import final

import attrs

from precisionpov.errors import Fault
from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import Count, Identifier
from precisionpov.records.record import Record, required_term, terms
from precisionpov.records.spans import turned_round

__all__ = ["Body", "PublicList", "Step", "StepKind"]


class StepKind(Term):
    """The steps of identification, exit and monitoring (ID-1..16, EX-1..4, RT-7)."""

    QUOTA = "quota", "scale split down to villages", "规模分解"
    DECLARATION = "declaration", "household found or reporting itself", "申报排查预警"
    APPLICATION = "application", "application", "农户申请"
    VILLAGE_APPLICATION = "village_application", "application of the village", "村申请"
    NOMINATION = "nomination", "nomination for exit", "退出提名"
    SURVEY = "survey", "household survey", "入户调查"
    GROUP_APPRAISAL = "group_appraisal", "appraisal by the group", "村民小组评议"
    DATA_COMPARISON = "data_comparison", "comparison of data", "数据比对"
    COMMITTEE_REVIEW = "committee_review", "review by the committee", "村委会审核"
    APPRAISAL = "appraisal", "democratic appraisal", "民主评议"
    VERIFICATION = "verification", "verification in the village", "核实"
    CONSENT = "consent", "consent of the household", "拟退出户认可"
    VILLAGE_NOTICE = "village_notice", "notice in the village", "村级公示"
    TOWNSHIP_REVIEW = "township_review", "township review", "乡镇审核"
    TOWNSHIP_NOTICE = "township_notice", "notice of the township", "乡镇公示"
    COUNTY_REVIEW = "county_review", "county review", "县级审核"
    COUNTY_NOTICE = "county_notice", "notice of the county", "县级公示"
    CITY_REVIEW = "city_review", "review by the city", "市级初审"
    COUNTY_PROPOSAL = "county_proposal", "proposal of the county", "县级提出退出"
    PROVINCE_REVIEW = "province_review", "verification by the province", "省级核查"
    PROVINCE_NOTICE = "province_notice", "notice of the province", "省级公示征求意见"
    PROVINCE_DECISION = "province_decision", "decision of the province", "省级审定"
    STATE_REPORT = "state_report", "report to the State Council group", "上报备案"
    EVALUATION = "evaluation", "special evaluation", "专项评估检查"
    STATE_CHECK = "state_check", "spot check by the State Council group", "国家抽查"
    APPROVAL = "approval", "formal approval", "正式批准退出"
    ANNOUNCEMENT = "announcement", "announcement", "公告"
    REMOVAL = "removal", "cancelling in the register", "销号"
    PAIRING = "pairing", "pairing with a helper", "结对帮扶"
    PLAN = "plan", "plan of assistance", "制定帮扶计划"
    MANUAL = "manual", "filling in the manual", "填写扶贫手册"
    DATA_ENTRY = "data_entry", "data entry", "数据录入"
    NETWORKING = "networking", "going online", "联网运行"
    DATA_UPDATE = "data_update", "update of the data", "数据更新"


class Body(Term):
    """Who takes a step."""

    HOUSEHOLD = "household", "the household", "农户"
    GROUP = "group", "the villagers' group", "村民小组"
    ASSEMBLY = "assembly", "the assembly of villagers' representatives", "村民代表大会"
    VILLAGE_COMMITTEE = "village_committee", "the village committees", "村两委"
    WORK_TEAM = "work_team", "the resident work team", "驻村工作队"
    CADRE = "cadre", "cadres", "干部"
    SURVEY_TEAM = "survey_team", "the survey team", "入户核查组"
    TOWNSHIP = "township", "the township government", "乡镇人民政府"
    DEPARTMENT = "department", "departments", "行业部门"
    COUNTY_OFFICE = "county_office", "the county's poverty office", "县扶贫办"
    COUNTY = "county", "the county government", "县级人民政府"
    COUNTY_GROUP = "county_group", "the county's leading group", "县扶贫开发领导小组"
    CITY_GROUP = "city_group", "the city's leading group", "市级扶贫开发领导小组"
    PROVINCE_GROUP = (
        "province_group",
        "the province's leading group",
        "省级扶贫开发领导小组",
    )
    PROVINCE = "province", "the province's government", "省级人民政府"
    STATE_GROUP = (
        "state_group",
        "the State Council's leading group",
        "国务院扶贫开发领导小组",
    )
    THIRD_PARTY = "third_party", "an outside evaluator", "第三方评估机构"


class PublicList(Term):
    """A list that a notice makes public (T-004-35)."""

    ENTERING = "entering", "who enters the register", "拟纳入名单"
    LEAVING = "leaving", "who leaves it", "拟退出名单"


@final
@attrs.frozen(kw_only=True, repr=False)
class Step(Record):
    """A step of a procedure as it was taken. What is not known is None.

    A step that stands in a trace was taken, though nobody may know when. More people
    present than entitled, or more households checked than listed, stand in real
    files: they are findings of a check, and no errors.

    Attributes:
        kind: Which step it is.
        bodies: Who took it.
        on: The day on which it was taken; of a notice the day it was put up.
        until: The last day, where it took more than one; of a notice the day it was
            taken down, or is to be.
        village: The id of the village; None for a step above the villages.
        township: The id of the township; None for a step above the townships.
        entitled: How many were entitled to take part.
        present: How many of them were present.
        listed: How many households stood on the list.
        checked: How many of them were looked at again.
        lists: Which lists it made public; ``()`` says that it made none.
        open_objection: An objection was raised and is not settled.
        agreed: Who was asked agreed.
        in_writing: It was in writing.
        results_read: What the comparison of data found was read out there.
        team_size: How many took part in a survey.
        villagers: How many of them were villagers' representatives.

    Raises:
        RecordError: A field holds what it cannot, or the last day is before the
            first.
    """

    kind: StepKind = attrs.field(converter=required_term)
    bodies: tuple[Body, ...] | None = attrs.field(default=None, converter=terms)
    on: date | None = None
    until: date | None = None
    village: Identifier | None = None
    township: Identifier | None = None
    entitled: Count | None = None
    present: Count | None = None
    listed: Count | None = None
    checked: Count | None = None
    lists: tuple[PublicList, ...] | None = attrs.field(default=None, converter=terms)
    open_objection: bool | None = None
    agreed: bool | None = None
    in_writing: bool | None = None
    results_read: bool | None = None
    team_size: Count | None = None
    villagers: Count | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse days turned round."""
        return turned_round(self, "on", "until")
