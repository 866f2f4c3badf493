"""How a kind of receipt is treated when income is worked out."""

from precisionpov.reasoning.term import Term

__all__ = ["Treatment"]


class Treatment(Term):
    """How a kind of receipt is treated."""

    COUNTED = "counted", "counted as income", "计入收入"
    EXCLUDED = "excluded", "not counted as income", "不计入收入"
    COUNTED_A_B_WITHOUT_LABOUR = (
        "counted_a_b_without_labour",
        "counted for class A or B in a household without labour, else not",
        "无劳动能力户A、B类计入，其他不计入",
    )
    UNSETTLED = (
        "unsettled",
        "counted as anything from nothing to its whole",
        "未定，按零至全额计",
    )
