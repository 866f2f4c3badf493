"""A toy subject: may a boat leave the harbour? Nothing here is about poverty."""

from datetime import date

import attrs

from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.expression import (
    Choose,
    CodeFact,
    Criterion,
    NumberFact,
    Parameter,
    TruthFact,
    per,
)
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence, Document
from precisionpov.reasoning.term import Term
from precisionpov.reasoning.timeline import Dated
from precisionpov.reasoning.unit import Unit


class Hull(Term):
    WOOD = "wood", "wood", "木", "1"
    STEEL = "steel", "steel", "钢", "2"
    REED = "reed", "reed", "芦苇"


class Flag(Term):
    RED = "red", "red", "红"
    WOOD = "wood", "a wooden board", "木牌"


ORDER = Document(
    key="harbour_order",
    en="Harbour order",
    zh="港口条例",
    issuer="Harbour office",
    number="1 (2001)",
    published=date(2001, 5, 1),
)
CITE = ORDER.article("article 1")
NOTE_CITE = ORDER.article("annex", confidence=Confidence.MEDIUM)

lights = TruthFact("lights", "its lights work", "灯具完好")
storm = TruthFact("storm", "a storm is announced", "有风暴预报")
escort = TruthFact("escort", "it has an escort", "有护航")
radio = TruthFact("radio", "it has a radio", "有无线电")
hull = CodeFact("hull", "hull", "船体", Hull)
cargo = NumberFact("cargo", "cargo", "货值", Unit.YUAN, -1000, 10_000, bounded=True)
crew = NumberFact(
    "crew", "crew", "船员", Unit.PERSON, 1, 20, bounded=True, required=True
)
bunks = NumberFact("bunks", "bunks", "铺位", Unit.ITEM, 0, 40)
cargo_per_hand = per(cargo, crew, en="cargo per hand", zh="人均货值")

least_cargo = Parameter("least_cargo", "the least cargo", "最低货值", Unit.YUAN)
least_crew = Parameter("least_crew", "the least crew", "最少船员", Unit.PERSON)


@attrs.frozen(kw_only=True)
class Boat(Facts):
    """What is known of a boat."""

    lights: bool | None = fact(lights)
    storm: bool | None = fact(storm)
    escort: bool | None = fact(escort)
    radio: bool | None = fact(radio)
    hull: Hull | str | None = fact(hull)
    cargo: int | Range | None = fact(cargo)
    crew: int | Range = fact(crew)
    bunks: int | None = fact(bunks)


@attrs.frozen(kw_only=True)
class Dock(Facts):
    """Another subject."""

    lights: bool | None = fact(lights)


LOADED = Criterion(
    "loaded", cargo_per_hand > least_cargo, CITE, "It is loaded.", "已装货。"
)
LIT = Criterion("lit", lights, CITE, "It is lit.", "有灯光。")
SOUND = Criterion("sound", hull.one_of(Hull.WOOD, Hull.STEEL), CITE, "Sound.", "坚固。")
SAFE = Criterion("safe", Choose(storm, escort, radio), CITE, "It is safe.", "安全。")
SMALL = Criterion(
    "small", crew < least_crew, NOTE_CITE, "Its crew is small.", "船员少。"
)

SAILS = Rule(
    "may_sail",
    Boat,
    (LOADED, LIT, SOUND, SAFE),
    en="May it sail?",
    zh="可否出港?",
    notes=(SMALL,),
)

DAY = date(2003, 6, 1)


def bound(rule=SAILS, least=100, hands=3, on=DAY):
    """Bind a rule to numbers: the least cargo, and the least crew."""
    values = {"least_cargo": least, "least_crew": hands}
    return BoundRule(
        Dated(rule, date(2002, 1, 1), None, CITE),
        [
            Dated(values[one.name], date(2002, 1, 1), None, CITE)
            for one in rule.parameters
        ],
        on,
    )


LAW = bound()
READY = Boat(
    subject="Lark",
    lights=True,
    storm=False,
    radio=True,
    hull=Hull.STEEL,
    cargo=1000,
    crew=4,
)
