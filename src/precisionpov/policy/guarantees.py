"""Education, medical care, housing and water: when each is guaranteed.

Exit asks that they are; identification from 2016 on is its mirror and asks whether
one of them is not. So both are made from what stands here once, by span: the
measure of water changed with 2018, that of medical care with the guiding opinions
of June 2019.
"""

from datetime import date

import attrs

from precisionpov.facts.household import (
    all_catastrophic_insured,
    all_insured,
    all_medical_assisted,
    children_in_school,
    housed_elsewhere,
    housing_grade,
    water_days_without,
    water_fetch_minutes,
    water_horizontal,
    water_litres,
    water_measured,
    water_quality_ok,
    water_recorded_safe,
    water_vertical,
)
from precisionpov.policy.documents import (
    EXIT_OPINIONS_2016,
    HOUSING_GUIDE_2009,
    TWO_ASSURANCES_2019,
    WATER_CRITERIA_2018,
    WATER_INDEX_2004,
)
from precisionpov.policy.thresholds import (
    least_water_litres,
    most_days_without_water,
    most_water_horizontal,
    most_water_minutes,
    most_water_vertical,
)
from precisionpov.reasoning.expression import Choose, Condition, Criterion
from precisionpov.reasoning.source import Citation
from precisionpov.records.living import DwellingGrade

__all__ = ["GUARANTEES", "Guarantee", "Guarantees"]


@attrs.frozen(kw_only=True)
class Guarantee:
    """One guarantee, as a sentence that can be stated and denied.

    Attributes:
        id: The id of its criterion.
        condition: When it is guaranteed.
        cite: Its source.
        en: That it is guaranteed, in English.
        zh: That it is guaranteed, in Chinese.
        en_lacking: That it is not, in English.
        zh_lacking: That it is not, in Chinese.
    """

    id: str
    condition: Condition
    cite: Citation
    en: str
    zh: str
    en_lacking: str
    zh_lacking: str

    def given(self) -> Criterion:
        """Give the criterion that it is guaranteed."""
        return Criterion(self.id, self.condition, self.cite, self.en, self.zh)

    def lacking(self) -> Criterion:
        """Give the criterion that it is not guaranteed."""
        return Criterion(
            self.id, ~self.condition, self.cite, self.en_lacking, self.zh_lacking
        )


@attrs.frozen(kw_only=True)
class Guarantees:
    """The four guarantees as they stood in some years.

    Attributes:
        since: The first day of these readings.
        until: The last day.
        all: The guarantees: education, medical care, housing, water.
    """

    since: date
    until: date
    all: tuple[Guarantee, ...]


_EDUCATION = Guarantee(
    id="education",
    condition=children_in_school,
    cite=TWO_ASSURANCES_2019.article(
        "compulsory education",
        "义务教育有保障",
        note="the text of 2019, used as reading from 2014 on",
    ),
    en="Every child of compulsory school age is at school or lawfully excused.",
    zh="适龄儿童均接受义务教育，或依法免学、缓学。",
    en_lacking="A child of compulsory school age is out of school without excuse.",
    zh_lacking="有适龄儿童失学辍学，且不属于依法免学、缓学。",
)
_HOUSING = Guarantee(
    id="housing",
    condition=housing_grade.one_of(DwellingGrade.A, DwellingGrade.B) | housed_elsewhere,
    cite=HOUSING_GUIDE_2009.article(
        "grades A to D",
        "危险性等级（A级至D级）",
        note="that safe housing elsewhere will do is read from notices of 2019 to 2022",
    ),
    en="The house is safe (grade A or B), or the household is safely housed elsewhere.",
    zh="住房安全（A级或B级），或另有安全住房。",
    en_lacking="The house is dangerous, or there is none, and no safe one elsewhere.",
    zh_lacking="住房为危房或无房，且无其他安全住房。",
)


def _medical(*parts: Condition, cite: Citation, en: str, zh: str) -> Guarantee:
    """Give the guarantee of medical care that asks for these covers."""
    condition = parts[0]
    for part in parts[1:]:
        condition = condition & part
    return Guarantee(
        id="medical",
        condition=condition,
        cite=cite,
        en=f"Every member has {en}.",
        zh=f"家庭成员全部{zh}。",
        en_lacking=f"A member lacks {en.replace(' and ', ' or ')}.",
        zh_lacking=f"有家庭成员未{zh}。",
    )


_MEDICAL_2016 = _medical(
    all_insured,
    cite=EXIT_OPINIONS_2016.article(
        "household exit, standard",
        "贫困户退出标准",
        note="read as membership in basic insurance",
    ),
    en="basic medical insurance",
    zh="参加基本医疗保险",
)
_MEDICAL_2019 = _medical(
    all_insured,
    all_catastrophic_insured,
    all_medical_assisted,
    cite=TWO_ASSURANCES_2019.article("basic medical care", "基本医疗有保障"),
    en="basic insurance, catastrophic insurance and medical assistance",
    zh="纳入基本医疗保险、大病保险和医疗救助",
)


def _water(way: Condition, cite: Citation) -> Guarantee:
    """Give the guarantee of water that asks this of the way to it."""
    measured = (
        (water_litres >= least_water_litres)
        & way
        & (water_days_without <= most_days_without_water)
        & water_quality_ok
    )
    return Guarantee(
        id="water",
        condition=Choose(water_measured, measured, water_recorded_safe),
        cite=cite,
        en="Drinking water is safe.",
        zh="饮水安全有保障。",
        en_lacking="Drinking water is not safe.",
        zh_lacking="饮水安全没有保障。",
    )


_WATER_2004 = _water(
    water_fetch_minutes <= most_water_minutes,
    WATER_INDEX_2004.article(
        "quantity, quality, way, assurance", "水量、水质、方便程度、保证率"
    ),
)
_WATER_2018 = _water(
    (water_fetch_minutes <= most_water_minutes)
    | (
        (water_horizontal <= most_water_horizontal)
        & (water_vertical <= most_water_vertical)
    ),
    WATER_CRITERIA_2018.article(
        "quantity, quality, way, assurance", "水量、水质、方便程度、保证率"
    ),
)

GUARANTEES: tuple[Guarantees, ...] = (
    Guarantees(
        since=date(2014, 4, 2),
        until=date(2017, 12, 31),
        all=(_EDUCATION, _MEDICAL_2016, _HOUSING, _WATER_2004),
    ),
    Guarantees(
        since=date(2018, 1, 1),
        until=date(2019, 6, 22),
        all=(_EDUCATION, _MEDICAL_2016, _HOUSING, _WATER_2018),
    ),
    Guarantees(
        since=date(2019, 6, 23),
        until=date(2020, 12, 31),
        all=(_EDUCATION, _MEDICAL_2019, _HOUSING, _WATER_2018),
    ),
)
"""The guarantees through the years, in order, without gap."""
