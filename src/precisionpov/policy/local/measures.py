"""Figures of measures that are no national default (M-1 to M-18).

Those of one province or county, those of later years, and those that are remembered
and were not read. A place takes what it needs::

    sun = figure("M-14.yield").dated
    NATIONAL.place(
        "my_county",
        en="My county",
        zh="本县",
        **measure_limits("photovoltaic", sun.citation, least_effect=sun.value),
    )

References:
    The documents that each figure cites.

Checked with:
    Each figure, transcribed twice (here and in the tests).

Limitations:
    The province of M-4 and the years of several local figures are not printed; they
    are taken for the years of the relocation plan, or of the handbook. What turns
    on something that no record holds (the level of a school, of a house) is here to
    be read, not to be checked. Whether a band of a hospital bill is paid on the whole
    bill or on what lies within the band is not printed.
"""

import attrs

from precisionpov.money import yuan
from precisionpov.policy.local_documents import CHANGSHUN_HANDBOOK_2017
from precisionpov.policy.measure_documents import (
    BAZHONG_RELOCATION,
    MICROCREDIT_2017,
    MICROCREDIT_2021,
    PHOTOVOLTAIC_PAGE,
    PUBLIC_POSTS_GANSU_2020,
    RAIN_AND_DEW_2015,
    RANGER_PAGE,
    RELOCATION_PAGE,
    TRAINING_SCHEDULE,
)
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated
from precisionpov.reasoning.unit import Unit
from precisionpov.records.measure_kinds import MeasureKind

__all__ = ["MEASURE_FIGURES", "MeasureFigure", "figure"]

Kind = MeasureKind
MEDIUM = Confidence.MEDIUM


@attrs.frozen(kw_only=True)
class MeasureFigure:
    """One figure of a kind of measure.

    Attributes:
        id: The rulebook's entry and a name, as in ``"M-14.yield"``.
        kind: The kind of measure.
        en: What it is, in English.
        zh: What it is, in Chinese.
        place: Where it holds, in English.
        unit: What it counts; None where ``en`` says so, such as percent.
        dated: The figure, with its years and source.
    """

    id: str
    kind: MeasureKind
    en: str
    zh: str
    place: str
    unit: Unit | None
    dated: Dated[int]


def figure(figure_id: str) -> MeasureFigure:
    """Give a figure by its id.

    Raises:
        KeyError: There is none of that id.
    """
    return {one.id: one for one in MEASURE_FIGURES}[figure_id]


_Row = tuple[str, MeasureKind, int, str, str]
"""Name, kind, figure (yuan for money), English, Chinese."""


def _rows(
    entry: str,
    place: str,
    cite: Citation,
    years: tuple[int, int],
    unit: Unit | None,
    *rows: _Row,
) -> tuple[MeasureFigure, ...]:
    """Give the figures that share entry, place, source, years and unit."""
    return tuple(
        MeasureFigure(
            id=f"{entry}.{name}",
            kind=kind,
            en=en,
            zh=zh,
            place=place,
            unit=unit,
            dated=Dated[int].years(
                int(yuan(value)) if unit is Unit.YUAN else value, *years, cite
            ),
        )
        for name, kind, value, en, zh in rows
    )


_CHINA = "China"
_GUIZHOU = "Guizhou"
_CHANGSHUN = "Changshun county, Guizhou"
_SOMEWHERE = "one province, not printed which"
_HANDBOOK = CHANGSHUN_HANDBOOK_2017
_CREDIT_2021 = MICROCREDIT_2021.article(
    "amount, term", "额度、期限", note='"in principle"'
)
_MOVE = RELOCATION_PAGE.article("what households raise", "群众自筹")
_MOVE_GUIZHOU = _HANDBOOK.article("relocation", "易地扶贫搬迁")
_AID = RAIN_AND_DEW_2015.article(
    "standard of aid", "补助标准", note='"about" 3,000 yuan'
)
_REPAIR = _HANDBOOK.article("house repair, by level", "危房改造补助等级")
_SCHOOL = _HANDBOOK.article("education aid", "教育资助")
_BILLS = _HANDBOOK.article("medical care, four layers", "四重医疗保障")
_SUN = PHOTOVOLTAIC_PAGE.article(confidence=MEDIUM)
_TRAINING = TRAINING_SCHEDULE.article("subsidies", "补助标准")

MEASURE_FIGURES: tuple[MeasureFigure, ...] = (
    *_rows(
        "M-1", _CHINA, MICROCREDIT_2017.article("bad loans", "不良贷款容忍度"),
        (2017, 2020), None,
        (
            "tolerance", Kind.MICROCREDIT, 2,
            "bad loans above a bank's own target, points", "不良率容忍度（百分点）",
        ),
    ),
    *_rows(
        "M-2", _CHINA, _CREDIT_2021, (2021, 2025), Unit.YUAN,
        ("amount", Kind.MICROCREDIT, 50_000, "most that may be lent", "最高额度"),
    ),
    *_rows(
        "M-2", _CHINA, _CREDIT_2021, (2021, 2025), Unit.MONTH,
        ("term", Kind.MICROCREDIT, 36, "longest term", "最长期限"),
    ),
    *_rows(
        "M-3", "Bazhong, Sichuan", BAZHONG_RELOCATION.article("area", "建房面积"),
        (2016, 2020),
        Unit.SQUARE_METRE,
        ("large", Kind.RELOCATION, 150, "area, above 6 people", "6人以上户面积上限"),
    ),
    *_rows(
        "M-4", _SOMEWHERE, _MOVE, (2016, 2020), Unit.YUAN,
        ("raised", Kind.RELOCATION, 3_000, "raised by each person", "人均自筹"),
        ("most_raised", Kind.RELOCATION, 10_000, "raised, most", "户自筹上限"),
        ("building", Kind.RELOCATION, 800, "own building, per m²", "自建每平方米"),
    ),
    *_rows(
        "M-4", _SOMEWHERE, _MOVE, (2016, 2020), Unit.SQUARE_METRE,
        ("least_area", Kind.RELOCATION, 23, "area per person, from", "人均面积下限"),
        ("most_area", Kind.RELOCATION, 25, "area per person, to", "人均面积上限"),
    ),
    *_rows(
        "M-4", _CHINA,
        RELOCATION_PAGE.article(
            "national cap, remembered", "全国自筹上限（凭记忆）", confidence=MEDIUM
        ),
        (2016, 2020), Unit.YUAN,
        ("national_raised", Kind.RELOCATION, 10_000, "raised, most", "户自筹上限"),
    ),
    *_rows(
        "M-5", _GUIZHOU, _MOVE_GUIZHOU, (2016, 2020), Unit.YUAN,
        ("registered", Kind.RELOCATION, 20_000, "per registered person", "贫困户人均"),
        ("others", Kind.RELOCATION, 12_000, "per other person", "同步搬迁人均"),
        ("old_house", Kind.RELOCATION, 15_000, "more, old house gone", "拆旧人均奖励"),
    ),
    *_rows(
        "M-5", _GUIZHOU, _MOVE_GUIZHOU, (2016, 2020), Unit.SQUARE_METRE,
        ("town", Kind.RELOCATION, 20, "area per person, in towns", "城镇安置人均面积"),
    ),
    *_rows(
        "M-5", _GUIZHOU, _MOVE_GUIZHOU, (2016, 2020), None,
        ("share", Kind.RELOCATION, 50, "whole village: poor, percent", "整寨贫困率"),
        ("size", Kind.RELOCATION, 50, "whole village: fewer homes", "整寨户数以下"),
    ),
    *_rows(
        "M-6", _CHINA, _AID, (2015, 2025), Unit.YUAN,
        ("term", Kind.RAIN_AND_DEW, 1_500, "per student and term", "每生每学期"),
        ("year", Kind.RAIN_AND_DEW, 3_000, "per student and year", "每生每年"),
    ),
    *_rows(
        "M-7", "Gansu", PUBLIC_POSTS_GANSU_2020.article("posts", "岗位设置"),
        (2020, 2020),
        Unit.PERSON,
        ("site", Kind.PUBLIC_POST, 100, "people to a post, new sites", "每岗人数"),
    ),
    *_rows(
        "M-10", _CHANGSHUN, _REPAIR, (2017, 2017), Unit.YUAN,
        ("key_1", Kind.HOUSE_REPAIR, 35_000, "key group, level 1", "重点对象一级"),
        ("key_2", Kind.HOUSE_REPAIR, 15_000, "key group, level 2", "重点对象二级"),
        ("key_3", Kind.HOUSE_REPAIR, 10_000, "key group, level 3", "重点对象三级"),
        ("other_1", Kind.HOUSE_REPAIR, 5_000, "others, level 1", "其他一级"),
        ("other_2", Kind.HOUSE_REPAIR, 3_000, "others, level 2", "其他二级"),
        ("other_3", Kind.HOUSE_REPAIR, 2_000, "others, level 3", "其他三级"),
    ),
    *_rows(
        "M-12", _GUIZHOU, _SCHOOL, (2015, 2020), Unit.YUAN,
        ("senior", Kind.EDUCATION_AID, 1_900, "senior middle, a year", "普通高中"),
        ("vocational", Kind.EDUCATION_AID, 1_900, "vocational, years 1-2", "中职"),
        ("degree", Kind.EDUCATION_AID, 4_830, "degree course, a year", "本科"),
        ("college", Kind.EDUCATION_AID, 4_500, "junior college, a year", "专科"),
    ),
    *_rows(
        "M-13", _CHANGSHUN, _BILLS, (2017, 2017), None,
        ("total", Kind.MEDICAL_ASSISTANCE, 90, "all layers, percent", "总报销比例"),
        ("clinic", Kind.MEDICAL_INSURANCE, 65, "clinics, percent", "村镇门诊比例"),
        ("outpatient", Kind.MEDICAL_INSURANCE, 5, "points more", "门诊提高百分点"),
        ("band_1", Kind.MEDICAL_INSURANCE, 60, "to 35,000 yuan, percent", "大病一段"),
        ("band_2", Kind.MEDICAL_INSURANCE, 70, "to 70,000 yuan, percent", "大病二段"),
        ("band_3", Kind.MEDICAL_INSURANCE, 80, "to 140,000 yuan, percent", "大病三段"),
        ("ordinary", Kind.MEDICAL_ASSISTANCE, 70, "ordinary, percent", "一般救助"),
        ("major", Kind.MEDICAL_ASSISTANCE, 100, "major, percent", "重点救助"),
    ),
    *_rows(
        "M-14", _CHINA, _SUN, (2016, 2020), Unit.YUAN,
        ("yield", Kind.PHOTOVOLTAIC, 3_000, "per household and year", "户年均增收"),
    ),
    *_rows(
        "M-14", _CHINA, _SUN, (2016, 2020), None,
        ("years", Kind.PHOTOVOLTAIC, 20, "years of yield", "受益年限"),
        ("station", Kind.PHOTOVOLTAIC, 300, "village station, kW", "村级电站千瓦"),
        ("large", Kind.PHOTOVOLTAIC, 500, "kW, on conditions", "具备条件时千瓦"),
    ),
    *_rows(
        "M-17", _CHINA, RANGER_PAGE.article(confidence=MEDIUM), (2016, 2020), Unit.YUAN,
        ("pay", Kind.FOREST_RANGER, 10_000, "pay of a year, about", "年劳务补助约"),
    ),
    *_rows(
        "M-18", "Yunnan or alike", _TRAINING, (2016, 2018), Unit.YUAN,
        ("least_day", Kind.PRACTICAL_TRAINING, 100, "a day, from", "每人每天下限"),
        ("most_day", Kind.PRACTICAL_TRAINING, 120, "a day, to", "每人每天上限"),
        ("certificate", Kind.SKILL_CERTIFICATE, 2_000, "a certificate", "每证补助"),
    ),
)  # fmt: skip
"""Every such figure, in the order of the rulebook's entries."""
