"""Facts about how many people a place monitors against a return to poverty.

People monitored are kept in ten-thousandths of a person, as everywhere where a share
is compared. They stand twice, with their base: a rule reads one pair by the scale of
deep poverty, the other by that elsewhere.
"""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from precisionpov.facts.evaluation import MOST_PEOPLE, PARTS
from precisionpov.facts.places import heads
from precisionpov.reasoning.expression import NumberFact, Quotient, TruthFact, per
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.term import Language
from precisionpov.reasoning.unit import Unit

__all__ = [
    "MonitoringScaleFacts",
    "area_of_deep_poverty",
    "deep_monitored_share",
    "monitored_share",
]

_PEOPLE, _PEOPLE_ZH = "people to be monitored", "应监测人数"
_BASE, _BASE_ZH = "people registered as poor since 2014", "建档立卡人口"
_DEEP, _DEEP_ZH = ", read by the scale of deep poverty", "（按深度贫困地区规模）"


def _monitored(name: str, en: str, zh: str) -> NumberFact:
    """Give the word for people monitored."""
    most = PARTS * MOST_PEOPLE
    return NumberFact(name, en, zh, Unit.PERSON_PART, 0, most, bounded=True)


monitored: NumberFact = _monitored("monitored", _PEOPLE, _PEOPLE_ZH)
deep_monitored: NumberFact = _monitored(
    "deep_monitored", _PEOPLE + _DEEP, _PEOPLE_ZH + _DEEP_ZH
)
registered: NumberFact = heads("registered", _BASE, _BASE_ZH)
deep_registered: NumberFact = heads(
    "deep_registered", _BASE + _DEEP, _BASE_ZH + _DEEP_ZH
)
area_of_deep_poverty: TruthFact = TruthFact(
    "area_of_deep_poverty", "is an area of deep poverty", "属于深度贫困地区"
)

_SHARE, _SHARE_ZH = "people monitored among the registered", "监测对象占建档立卡人口"
monitored_share: Quotient = per(monitored, registered, en=_SHARE, zh=_SHARE_ZH)
deep_monitored_share: Quotient = per(
    deep_monitored, deep_registered, en=_SHARE, zh=_SHARE_ZH
)

_PLACES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "registered_people": ("people registered as poor since 2014", "建档立卡人口数"),
        "deep_poverty": ("area of deep poverty or not", "是否深度贫困地区"),
        "assessments": ("households not decided", "尚未判定的户"),
    }
)


@attrs.frozen(kw_only=True)
class MonitoringScaleFacts(Facts):
    """Facts about how many people a place monitors. None means unknown."""

    area_of_deep_poverty: bool | None = fact(area_of_deep_poverty)
    """Is an area of deep poverty."""
    monitored: int | Range | None = fact(monitored)
    """People to be monitored, ten-thousandths of a person."""
    registered: int | Range = fact(registered)
    """People registered as poor since 2014, exited ones too."""
    deep_monitored: int | Range | None = fact(deep_monitored)
    """The same people monitored."""
    deep_registered: int | Range = fact(deep_registered)
    """The same people registered."""

    def place(self, path: str, language: Language = "en") -> str:
        """Give the words for what was asked of the caller, in ``"en"`` or ``"zh"``."""
        return _PLACES[path][language == "zh"]
