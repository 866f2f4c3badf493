"""Closed lists of columns that may be blank, or that are read off a number."""

from precisionpov.reasoning.term import Term

__all__ = [
    "Answer",
    "DisabilityGrade",
    "DisabilityKind",
    "EducationEntry",
    "HealthEntry",
    "IdEntry",
    "IdTypeEntry",
    "LabourEntry",
    "ModeEntry",
    "MonthsEntry",
    "PhoneEntry",
    "PlaceEntry",
    "ReasonEntry",
    "SupportEntry",
]


class Answer(Term):
    """What stands in a column that asks yes or no."""

    YES = "yes", "yes", "是"
    NO = "no", "no", "否"
    BLANK = "blank", "blank", "空"


class LabourEntry(Term):
    """What stands in the column of labour skill."""

    ORDINARY = "ordinary", "ordinary labour", "普通劳动力"
    SKILLED = "skilled", "skilled labour", "技能劳动力"
    LOST = "lost", "lost the ability to work", "丧失劳动力"
    NONE = "none", "no labour", "无劳动力"
    WEAK = "weak", "weak or half labour", "弱劳动力或半劳动力"
    BLANK = "blank", "blank", "空"


class HealthEntry(Term):
    """What stands in the column of health."""

    HEALTHY = "healthy", "healthy", "健康"
    CHRONIC_ILLNESS = "chronic_illness", "long chronic illness", "长期慢性病"
    SERIOUS_ILLNESS = "serious_illness", "serious illness", "大病"
    DISABLED = "disabled", "disabled", "残疾"
    BLANK = "blank", "blank", "空"


class EducationEntry(Term):
    """What stands in the column of education."""

    NONE = "none", "none", "文盲或半文盲"
    PRIMARY = "primary", "primary school", "小学"
    JUNIOR_MIDDLE = "junior_middle", "junior middle school", "初中"
    SENIOR_MIDDLE = "senior_middle", "senior middle or vocational school", "高中"
    COLLEGE = "college", "college or above", "大专及以上"
    BLANK = "blank", "blank", "空"


class ReasonEntry(Term):
    """What stands in the column of why a child is not in compulsory school."""

    ILLNESS = "illness", "illness", "因病"
    DISABILITY = "disability", "disability", "因残"
    OTHER = "other", "another reason", "其他"
    BLANK = "blank", "blank", "空"


class SupportEntry(Term):
    """What stands in the column of an allowance of civil affairs."""

    RURAL = "rural", "the rural one", "农村"
    URBAN = "urban", "the urban one", "城市"
    NONE = "none", "none", "未享受"
    BLANK = "blank", "blank", "空"


class PhoneEntry(Term):
    """What stands in the column of a telephone number."""

    MOBILE = "mobile", "a mobile number", "手机号"
    NOT_MOBILE = "not_mobile", "eleven characters, no mobile number", "11位非手机号"
    WRONG_LENGTH = "wrong_length", "not eleven characters", "不是11位"
    BLANK = "blank", "blank", "空"


class PlaceEntry(Term):
    """How exact the place of work is that stands there."""

    COUNTY = "county", "named down to the county", "到县"
    VAGUE = "vague", "not down to the county", "未到县"
    BLANK = "blank", "blank", "空"


class ModeEntry(Term):
    """What stands in the column of how a risk was eliminated."""

    HELP = "help", "by assistance", "帮扶消除"
    OTHER = "other", "otherwise", "其他方式消除"
    BLANK = "blank", "blank", "空"


class IdEntry(Term):
    """How many characters the number of a document has."""

    EIGHTEEN = "18", "18 characters", "18位"
    FIFTEEN = "15", "15 characters, the old form", "15位旧号"
    TWENTY = "20", "20 characters, a disability certificate", "20位残疾人证"
    TWENTY_TWO = "22", "22 characters, a reissued certificate", "22位残疾人证"
    OTHER = "other", "another length", "其他位数"
    BLANK = "blank", "blank", "空"


class IdTypeEntry(Term):
    """What stands in the column of the kind of document."""

    IDENTITY_CARD = "identity_card", "identity card", "居民身份证"
    DISABILITY_CERTIFICATE = (
        "disability_certificate",
        "disability certificate",
        "残疾人证",
    )
    OTHER = "other", "another document", "其他证件"
    BLANK = "blank", "blank", "空"


class DisabilityKind(Term):
    """The kind of disability that the 19th digit of a certificate tells."""

    NO_CERTIFICATE = "no_certificate", "no certificate", "无残疾证号"
    SIGHT = "1", "of sight", "视力残疾"
    HEARING = "2", "of hearing", "听力残疾"
    SPEECH = "3", "of speech", "言语残疾"
    PHYSICAL = "4", "physical", "肢体残疾"
    INTELLECTUAL = "5", "intellectual", "智力残疾"
    MENTAL = "6", "mental", "精神残疾"
    MULTIPLE = "7", "multiple", "多重残疾"
    UNREADABLE = "unreadable", "no kind that there is", "类别码无效"


class DisabilityGrade(Term):
    """The grade of disability that the 20th digit of a certificate tells."""

    NO_CERTIFICATE = "no_certificate", "no certificate", "无残疾证号"
    FIRST = "1", "grade 1, the most severe", "一级"
    SECOND = "2", "grade 2", "二级"
    THIRD = "3", "grade 3", "三级"
    FOURTH = "4", "grade 4", "四级"
    UNREADABLE = "unreadable", "no grade that there is", "等级码无效"


class MonthsEntry(Term):
    """What stands in the column of months in a post."""

    SOME = "some", "some months", "有月数"
    ZERO = "zero", "no month", "0"
    BLANK = "blank", "blank", "空"
