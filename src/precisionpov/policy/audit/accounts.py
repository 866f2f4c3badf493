"""Checks of income."""

from datetime import date

from precisionpov.facts.entry_accounts import (
    HouseholdAccountsFacts,
    attribute,
    award,
    award_recorded,
    converted_land,
    cost,
    cost_recorded,
    dibao_money,
    dibao_recorded,
    ecological,
    ecological_recorded,
    healthy_child_out,
    main_cause,
    member_works,
    not_exited,
    old_member,
    pension_money,
    pension_recorded,
    property_income,
    property_recorded,
    sick_uninsured,
    tekun_money,
    tekun_recorded,
)
from precisionpov.facts.entry_monitoring import HouseholdMonitoringFacts
from precisionpov.facts.entry_words import (
    exited,
    monitored,
    net_per_head,
    net_recorded,
    operating,
    operating_recorded,
    wage,
    wage_recorded,
)
from precisionpov.policy.audit.amounts import (
    credible_dibao,
    credible_family_planning,
    credible_pension,
    credible_tekun,
    credible_wage_least,
    credible_wage_most,
    exited_income,
    high_income,
    low_income,
    menu_line,
    nothing,
    one_yuan,
    small_income,
    small_pension,
    too_high_income,
    tool_line,
    very_high_income,
)
from precisionpov.policy.audit.check import (
    AuditCheck,
    Basis,
    menu_2017,
    tool_2015,
    tool_2021,
    tool_2024,
)
from precisionpov.policy.audit.phrases import OPEN
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.entry_terms import AttributeCode

__all__ = ["ACCOUNTS_CHECKS"]

ACCOUNTS_CHECKS: tuple[AuditCheck, ...] = (
    menu_2017(
        "N01",
        HouseholdAccountsFacts,
        exited & net_recorded & (net_per_head < menu_line),
        "An exited household's income per head is below the national line.",
        "脱贫户人均纯收入低于国家贫困标准2952元。",
        until=date(2017, 12, 31),
    ),
    menu_2017(
        "N02",
        HouseholdAccountsFacts,
        exited & healthy_child_out,
        "A healthy child of an exited household is out of compulsory school.",
        "脱贫户有义务教育辍学情况（健康适龄儿童辍学）。",
    ),
    menu_2017(
        "N05",
        HouseholdAccountsFacts,
        exited & main_cause.is_(CauseOfPoverty.ILLNESS) & sick_uninsured,
        "An exited household poor by illness has a sick member without "
        "insurance against serious illness.",
        "因病致贫脱贫户有患病成员但未参加大病保险。",
    ),
    menu_2017(
        "N17",
        HouseholdAccountsFacts,
        operating_recorded
        & (operating > nothing)
        & ~(cost_recorded & (cost > nothing)),
        "There is operating income, but no operating cost.",
        "有生产经营性收入无生产经营性支出。",
        until=date(2025, 12, 31),
    ),
    menu_2017(
        "N18",
        HouseholdAccountsFacts,
        ~net_recorded | (net_per_head <= nothing) | (net_per_head > very_high_income),
        "Income per head is blank, zero, below zero or above 100,000 yuan.",
        "人均纯收入小于等于0（含空）或超过10万。",
        until=date(2025, 12, 31),
    ),
    menu_2017(
        "N19",
        HouseholdAccountsFacts,
        wage_recorded & (wage > nothing) & ~member_works,
        "There is wage income, but nobody has months of work.",
        "有工资性收入，无务工人员。",
        until=date(2025, 12, 31),
        also=("L053",),
    ),
    menu_2017(
        "N20",
        HouseholdAccountsFacts,
        member_works & ~(wage_recorded & (wage > nothing)),
        "A member has months of work, but there is no wage income.",
        "有务工人员，无工资性收入。",
        until=date(2025, 12, 31),
    ),
    tool_2015(
        "L022",
        HouseholdAccountsFacts,
        ~wage_recorded | ((wage > nothing) & (wage < small_income)),
        "Wage income is blank, or above zero and below 100 yuan.",
        "工资性收入为空，或大于0而小于100元。",
    ),
    tool_2015(
        "L023",
        HouseholdAccountsFacts,
        ~operating_recorded | ((operating > nothing) & (operating < small_income)),
        "Operating income is blank, or above zero and below 100 yuan.",
        "生产经营性收入为空，或大于0而小于100元。",
    ),
    tool_2015(
        "L024",
        HouseholdAccountsFacts,
        ~property_recorded
        | ((property_income > nothing) & (property_income < small_income)),
        "Property income is blank, or above zero and below 100 yuan.",
        "财产性收入为空，或大于0而小于100元。",
    ),
    tool_2015(
        "L045",
        HouseholdAccountsFacts,
        net_recorded & ((net_per_head < low_income) | (net_per_head > high_income)),
        "Income per head is below 500 yuan, or above 30,000.",
        "人均纯收入小于500元或超过30000元。",
        basis=Basis.TITLE,
        note="The code takes in 500 yuan",
    ),
    tool_2015(
        "L054",
        HouseholdAccountsFacts,
        member_works & wage_recorded & (wage <= small_income),
        "A member has months of work, but wage income is 100 yuan or less.",
        "有务工时间而工资性收入不超过100元。",
    ),
    tool_2015(
        "L074",
        HouseholdAccountsFacts,
        not_exited & net_recorded & (net_per_head > too_high_income),
        "A household not exited has an income per head above 20,000 yuan.",
        "未脱贫人均收入大于20000。",
    ),
    tool_2015(
        "L075",
        HouseholdAccountsFacts,
        exited & net_recorded & (net_per_head < tool_line),
        "An exited household's income per head is below the line of the year.",
        "脱贫户人均纯收入小于国家标准。",
    ),
    tool_2015(
        "L084",
        HouseholdAccountsFacts,
        attribute.is_(AttributeCode.GENERAL_POOR)
        & net_recorded
        & (net_per_head > tool_line)
        & ~main_cause.one_of(
            CauseOfPoverty.ILLNESS, CauseOfPoverty.DISABILITY, CauseOfPoverty.SCHOOLING
        ),
        "A generally poor household is above the line without illness, "
        "disability or schooling as main cause.",
        "一般贫困户人均纯收入超过国家标准，致贫原因非因病因学因残。",
    ),
    tool_2015(
        "L086",
        HouseholdAccountsFacts,
        operating_recorded
        & (operating > nothing)
        & ~(cost_recorded & (cost >= one_yuan)),
        "There is operating income, but operating cost is blank or below one yuan.",
        "有生产经营收入，而生产经营支出为空或不足1元。",
    ),
    tool_2015(
        "L099",
        HouseholdAccountsFacts,
        ~pension_recorded
        | ((pension_money > nothing) & (pension_money < small_pension)),
        "The pension is blank, or above zero and below 70 yuan.",
        "养老金为空，或大于0而小于70元。",
    ),
    tool_2015(
        "L100",
        HouseholdAccountsFacts,
        old_member & pension_recorded & (pension_money <= nothing),
        "A member is 60 or more, but there is no pension.",
        "有60岁以上成员而养老金为0。",
    ),
    tool_2015(
        "L101",
        HouseholdAccountsFacts,
        pension_recorded & (pension_money > nothing) & ~old_member,
        "There is a pension, but nobody is 60 or more.",
        "有养老金全家无60岁以上老人。",
    ),
    tool_2021(
        "IN_73_1",
        HouseholdAccountsFacts,
        wage_recorded
        & (
            ((wage >= one_yuan) & (wage < credible_wage_least))
            | (wage > credible_wage_most)
        ),
        "Wage income is below 300 yuan or above 300,000.",
        "工资性收入低于300元或超过30万元。",
    ),
    tool_2021(
        "IN_73_2",
        HouseholdAccountsFacts,
        dibao_recorded & (dibao_money >= one_yuan) & (dibao_money < credible_dibao),
        "Dibao money is below 200 yuan.",
        "低保金低于200元。",
    ),
    tool_2021(
        "IN_73_3",
        HouseholdAccountsFacts,
        award_recorded & (award >= one_yuan) & (award < credible_family_planning),
        "The family planning award is below 100 yuan.",
        "计划生育金低于100元。",
    ),
    tool_2021(
        "IN_73_4",
        HouseholdAccountsFacts,
        pension_recorded
        & (pension_money >= one_yuan)
        & (pension_money < credible_pension),
        "The pension is below 88 yuan.",
        "养老金低于88元。",
    ),
    tool_2021(
        "IN_73_5",
        HouseholdAccountsFacts,
        tekun_recorded & (tekun_money >= one_yuan) & (tekun_money < credible_tekun),
        "Money of the destitute is below 200 yuan.",
        "特困供养金低于200元。",
    ),
    tool_2021(
        "IN_73_6",
        HouseholdAccountsFacts,
        ecological_recorded & (ecological > nothing) & ~converted_land,
        "There is ecological compensation, but no land returned to forest.",
        "有生态补偿金而无退耕还林面积。",
    ),
    tool_2021(
        "IN_73_8",
        HouseholdAccountsFacts,
        (exited | monitored) & net_recorded & (net_per_head < exited_income),
        "An exited or monitored household's income per head is below 4,000 yuan.",
        "脱贫户或监测户人均纯收入低于4000元。",
    ),
    tool_2024(
        "F5_15_0023",
        HouseholdMonitoringFacts,
        OPEN & wage_recorded & (wage > nothing) & (wage < small_income),
        "Wage income of a household whose risk is open is between 0 and 100 yuan.",
        "未消除风险户工资性收入在0至100元之间。",
        usual=False,
        also=("Z15",),
    ),
)
"""Checks of income."""
