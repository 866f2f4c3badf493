"""The register's lists about poverty itself: causes, attributes, states."""

from precisionpov.reasoning.term import Term

__all__ = ["CauseOfPoverty", "DibaoClass", "ExitStatus", "PovertyAttribute"]


class CauseOfPoverty(Term):
    """Why a household is poor: the twelve of the national form (CA-3) and two more.

    The Chinese name is the key of the register. The codes are those of one
    vendor's program. Marriage and funeral stand in later extracts.
    """

    ILLNESS = "illness", "illness", "因病", "01"
    DISABILITY = "disability", "disability", "因残", "02"
    SCHOOLING = "schooling", "schooling", "因学", "03"
    DISASTER = "disaster", "disaster", "因灾", "04"
    LACK_OF_LAND = "lack_of_land", "lack of land", "缺土地", "05"
    LACK_OF_WATER = "lack_of_water", "lack of water", "缺水", "06"
    LACK_OF_SKILL = "lack_of_skill", "lack of skill", "缺技术", "07"
    LACK_OF_LABOUR = "lack_of_labour", "lack of labour", "缺劳动力", "08"
    LACK_OF_FUNDS = "lack_of_funds", "lack of funds", "缺资金", "09"
    BACKWARD_TRANSPORT = (
        "backward_transport",
        "backward transport",
        "交通条件落后",
        "10",
    )
    LACK_OF_MOTIVATION = (
        "lack_of_motivation",
        "too little motivation of one's own",
        "自身发展动力不足",
        "11",
    )
    OTHER = "other", "other cause", "其他"
    MARRIAGE = "marriage", "marriage", "因婚"
    FUNERAL = "funeral", "funeral", "因丧"


class PovertyAttribute(Term):
    """The attribute of a registered household (AT-1 to AT-3)."""

    GENERAL = "general", "generally poor household", "一般贫困户"
    DIBAO = "dibao", "household on subsistence allowance", "低保户"
    WUBAO = "wubao", "household of the five guarantees", "五保户"
    DIBAO_POOR = "dibao_poor", "poor household on subsistence allowance", "低保贫困户"
    TEKUN_POOR = (
        "tekun_poor",
        "poor household with support for the destitute",
        "特困供养贫困户",
    )


class ExitStatus(Term):
    """Where a registered household stands on its way out of poverty."""

    NOT_EXITED = "not_exited", "not exited", "未脱贫"
    NEWLY_EXITED = "newly_exited", "exited this year", "新脱贫"
    EXITED = "exited", "exited before", "已脱贫"
    RETURNED = "returned", "returned to poverty", "返贫"


class DibaoClass(Term):
    """The class of a subsistence allowance."""

    A = "A", "class A", "A类"
    B = "B", "class B", "B类"
    C = "C", "class C", "C类"
