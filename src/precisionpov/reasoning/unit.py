"""What numbers count, and how they are shown."""

from precisionpov.money import in_yuan
from precisionpov.reasoning.quantity import Range, highest, lowest, narrow
from precisionpov.reasoning.term import Language, Term

__all__ = ["Unit", "show", "show_bounds"]


class Unit(Term):
    """What a number counts. Amounts of money are whole fen, shown in yuan."""

    YUAN = "fen", "yuan", "元"
    PERSON = "person", "people", "人"
    HOUSEHOLD = "household", "households", "户"
    MONTH = "month", "months", "个月"
    DAY = "day", "days", "天"
    MINUTE = "minute", "minutes", "分钟"
    METRE = "metre", "m", "米"
    CENTIMETRE = "centimetre", "cm", "厘米"
    SQUARE_METRE = "square_metre", "m²", "平方米"
    LITRE = "litre", "litres", "升"
    HUNDREDTH_MU = "hundredth_mu", "mu", "亩"
    TIMES = "times", "times", "次"
    ITEM = "item", "items", "项"
    PER_MILLE = "per_mille", "‰", "‰"
    YEAR = "year", "years", "岁"
    DURATION = "duration", "years", "年"
    YEAR_MONTH = "year_month", "(month)", "（月份）"
    DATE = "date", "(day)", "（日期）"
    HUNDREDTH_PERCENT = "hundredth_percent", "%", "%"
    PERSON_PART = "ten_thousandth_person", "people", "人"
    HOUSEHOLD_PART = "ten_thousandth_household", "households", "户"
    PERCENT = "percent", "%", "%"
    POINT = "point", "points", "分"
    KILOWATT_HOUR = "kilowatt_hour", "kWh", "千瓦时"
    KILOWATT = "kilowatt", "kW", "千瓦"


ONE = {
    Unit.PERSON: "person",
    Unit.HOUSEHOLD: "household",
    Unit.MONTH: "month",
    Unit.DAY: "day",
    Unit.MINUTE: "minute",
    Unit.LITRE: "litre",
    Unit.TIMES: "time",
    Unit.ITEM: "item",
    Unit.POINT: "point",
    Unit.YEAR: "year",
    Unit.DURATION: "year",
}
"""The English of units that one of them changes."""

DECIMALS = {Unit.HUNDREDTH_MU: 2, Unit.HUNDREDTH_PERCENT: 2}
"""How many decimals are always shown of units that stand for parts of a whole."""

TRIMMED = {Unit.PERSON_PART: 4, Unit.HOUSEHOLD_PART: 4}
"""How many are shown at most: zeros at the end are left out."""

COUNTED = frozenset({Unit.PERSON, Unit.HOUSEHOLD, Unit.PERSON_PART})
"""The units of populations, which must always be known at least within bounds."""

ANY_NUMBER = 10**9
"""A population from one to this is one of which nothing is known."""


def show(value: int | Range | None, unit: Unit, language: Language = "en") -> str:
    """Show a number with its unit in ``"en"`` or ``"zh"``."""
    zh = language == "zh"
    if type(value) is not int:
        value = narrow(lowest(value), highest(value))
    if value is None or _any_population(value, unit):
        return "不明" if zh else "unknown"
    if not isinstance(value, Range):
        figure = _figure(value, unit)
        if zh:
            return figure + unit.zh
        return f"{figure} {unit.en if value != 1 else ONE.get(unit, unit.en)}"
    return show_bounds(value, unit, language)


def show_bounds(value: Range, unit: Unit, language: Language = "en") -> str:
    """Show bounds as they are, however wide, in ``"en"`` or ``"zh"``."""
    zh = language == "zh"
    if unit is Unit.YUAN:
        return f"{in_yuan(value, language)}{unit.zh if zh else ' ' + unit.en}"
    low = "" if value.low is None else _figure(value.low, unit)
    high = "" if value.high is None else _figure(value.high, unit)
    if zh:
        between = f"{low}至{high}" if low and high else (low + "以上" if low else "")
        return (between or high + "以下") + unit.zh
    between = f"{low} to {high}" if low and high else (f"at least {low}" if low else "")
    return f"{between or 'at most ' + high} {unit.en}"


def _any_population(value: int | Range, unit: Unit) -> bool:
    """Tell whether bounds are so wide that they say nothing of a population."""
    if not isinstance(value, Range) or unit not in COUNTED:
        return False
    return value.low == 1 and (value.high or 0) >= ANY_NUMBER


def _figure(value: int, unit: Unit) -> str:
    """Write one number; the month 202210 and the day 20221031 with hyphens."""
    if unit is Unit.YUAN:
        return in_yuan(value)
    if unit in (Unit.YEAR_MONTH, Unit.DATE):
        text = f"{value:06d}"
        return "-".join(part for part in (text[:4], text[4:6], text[6:]) if part)
    decimals = DECIMALS.get(unit) or TRIMMED.get(unit, 0)
    whole, rest = divmod(abs(value), 10**decimals)
    digits = f"{rest:0{decimals}d}" if decimals else ""
    if unit in TRIMMED:
        digits = digits.rstrip("0")
    return f"{'-' if value < 0 else ''}{whole:,}{'.' + digits if digits else ''}"
