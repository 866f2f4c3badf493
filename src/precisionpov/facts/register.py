"""Facts about a register through a year: households, people, events, lists, quotas."""

import attrs

from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.unit import Unit
from precisionpov.records.register import ListKind

__all__ = [
    "ProvinceQuotaFacts",
    "RegisterEntryFacts",
    "RegisterEventFacts",
    "RegisterListFacts",
    "RegisterPersonFacts",
    "VillageQuotaFacts",
]

MOST = 10**9
"""No count of a register is larger."""

# A household between two registers

listed_once: TruthFact = TruthFact(
    "listed_once", "stands once in each register", "在每本名册中仅列一次"
)
arrival_explained: TruthFact = TruthFact(
    "arrival_explained",
    "an event explains why it stands there now",
    "新列入有事件可说明",
)
departure_explained: TruthFact = TruthFact(
    "departure_explained", "an event explains why it is gone", "减少有事件可说明"
)
state_explained: TruthFact = TruthFact(
    "state_explained", "the events lead to its state", "状态与各项事件相符"
)
people_explained: TruthFact = TruthFact(
    "people_explained", "the events lead to its members", "成员与各项事件相符"
)
village_explained: TruthFact = TruthFact(
    "village_explained", "the events lead to its village", "所在村与各项事件相符"
)
since_agrees: TruthFact = TruthFact(
    "since_agrees", "its state began on the day of the event", "状态起始日与事件日一致"
)
same_year_exit: TruthFact = TruthFact(
    "same_year_exit",
    "it was registered or returned and exited in one year",
    "同一年内识别（返贫）又退出",
)


@attrs.frozen(kw_only=True)
class RegisterEntryFacts(Facts):
    """Facts about a household between two registers. None means unknown."""

    listed_once: bool | None = fact(listed_once)
    """Its id stands at most once in each register."""
    arrival_explained: bool | None = fact(arrival_explained)
    """It stood there before, or an event brought it, or it is not there now."""
    departure_explained: bool | None = fact(departure_explained)
    """It still stands there, or an event took it away, or it never stood there."""
    state_explained: bool | None = fact(state_explained)
    """It stands where the events lead it."""
    people_explained: bool | None = fact(people_explained)
    """It has the members to which the events lead."""
    village_explained: bool | None = fact(village_explained)
    """It is in the village to which the events lead."""
    since_agrees: bool | None = fact(since_agrees)
    """The first day of its state is that of the last event that changed it."""
    same_year_exit: bool | None = fact(same_year_exit)
    """It was registered, or returned, and exited within one calendar year."""


# A person between two registers

one_household: TruthFact = TruthFact(
    "one_household", "counts in one household only", "仅计入一户"
)
appearance_explained: TruthFact = TruthFact(
    "appearance_explained",
    "an event explains why the person counts there now",
    "新增有事件可说明",
)
disappearance_explained: TruthFact = TruthFact(
    "disappearance_explained",
    "an event explains why the person counts there no more",
    "减少有事件可说明",
)


@attrs.frozen(kw_only=True)
class RegisterPersonFacts(Facts):
    """Facts about a person between two registers. None means unknown."""

    one_household: bool | None = fact(one_household)
    """Counts in at most one household in each register."""
    appearance_explained: bool | None = fact(appearance_explained)
    """No household has the person without an event that brought the person."""
    disappearance_explained: bool | None = fact(disappearance_explained)
    """No household has lost the person without an event that says so."""


# An event

household_known: TruthFact = TruthFact(
    "household_known", "the household stands in a register", "所涉户在册"
)
others_known: TruthFact = TruthFact(
    "others_known", "the other households named stand in a register", "所列其他户在册"
)
others_named: TruthFact = TruthFact(
    "others_named",
    "a split or merge names the other households",
    "分户、并户已列其他户",
)
people_named: TruthFact = TruthFact(
    "people_named", "it names the people concerned", "已列所涉人员"
)
people_known: TruthFact = TruthFact(
    "people_known", "the people named belong to the household", "所列人员属于该户"
)
in_time: TruthFact = TruthFact(
    "in_time", "it lies between the two registers", "发生在两本名册之间"
)
in_order: TruthFact = TruthFact(
    "in_order", "it can follow on what happened before", "与此前事件先后顺序相符"
)
allowed: TruthFact = TruthFact(
    "allowed", "it may happen to a household in that state", "该户当时状态允许"
)
told_once: TruthFact = TruthFact("told_once", "it is told once", "未重复登记")


@attrs.frozen(kw_only=True)
class RegisterEventFacts(Facts):
    """Facts about an event between two registers. None means unknown."""

    household_known: bool | None = fact(household_known)
    """The household stands in one of the registers, or comes from a split."""
    others_known: bool | None = fact(others_known)
    """Every other household that it names does, too."""
    others_named: bool | None = fact(others_named)
    """A split or a merge names other households; of other events this holds."""
    people_named: bool | None = fact(people_named)
    """An event about people names them; of other events this holds."""
    people_known: bool | None = fact(people_known)
    """Everyone named stands in a household that it names, before or after."""
    in_time: bool | None = fact(in_time)
    """It is after the day of the first register and not after that of the second."""
    in_order: bool | None = fact(in_order)
    """Nobody leaves before coming, comes twice, or is recorded before birth."""
    allowed: bool | None = fact(allowed)
    """The table of transitions has it on that day, from that state."""
    told_once: bool | None = fact(told_once)
    """No other event says the same."""


# A card, a book or a file

list_kind: CodeFact = CodeFact("list_kind", "kind of list", "名册种类", ListKind)
list_there: TruthFact = TruthFact("list_there", "there is a list", "已建册")
list_once: TruthFact = TruthFact("list_once", "it names each once", "每户仅列一次")
list_complete: TruthFact = TruthFact(
    "list_complete", "it names every household of the register", "应列各户均已列入"
)
list_exact: TruthFact = TruthFact(
    "list_exact", "it names no other household", "未列入其他户"
)
people_counted: TruthFact = TruthFact("people_counted", "it counts people", "已列人数")
people_agree: TruthFact = TruthFact(
    "people_agree", "it counts as many people as the register", "人数与登记一致"
)
books_agree: TruthFact = TruthFact(
    "books_agree", "it names whom the books of its villages name", "与所辖各村村册一致"
)


@attrs.frozen(kw_only=True)
class RegisterListFacts(Facts):
    """Facts about a card, a book or a file. None means unknown."""

    list_kind: ListKind | None = fact(list_kind)
    """Which of the three."""
    list_there: bool | None = fact(list_there)
    """Who should keep one does."""
    list_once: bool | None = fact(list_once)
    """No household stands twice in it."""
    list_complete: bool | None = fact(list_complete)
    """Every registered household of the holder stands in it."""
    list_exact: bool | None = fact(list_exact)
    """Nobody else stands in it."""
    people_counted: bool | None = fact(people_counted)
    """It says how many people there are."""
    people_agree: bool | None = fact(people_agree)
    """As many as count in the households that it names."""
    books_agree: bool | None = fact(books_agree)
    """Of a file: it names whom the books of its villages name together."""


# Quota

registered_people: NumberFact = NumberFact(
    "registered_people", "people registered", "登记人数", Unit.PERSON, 0, MOST
)
quota_people: NumberFact = NumberFact(
    "quota_people", "people by the quota", "规模控制人数", Unit.PERSON, 0, MOST
)
above_estimate: NumberFact = NumberFact(
    "above_estimate",
    "number above the estimate",
    "超出国家统计数的比例",
    Unit.PER_MILLE,
    0,
    MOST,
)
own_statistics_allow: TruthFact = TruthFact(
    "own_statistics_allow",
    "not above the province's own statistics",
    "不超过本省统计数",
)


@attrs.frozen(kw_only=True)
class VillageQuotaFacts(Facts):
    """Facts about a village and its quota. None means unknown."""

    registered_people: int | None = fact(registered_people)
    """People who count in its registered households."""
    quota_people: int | None = fact(quota_people)
    """People that the quota gives it."""


@attrs.frozen(kw_only=True)
class ProvinceQuotaFacts(Facts):
    """Facts about a province's number of the poor. None means unknown."""

    above_estimate: int | None = fact(above_estimate)
    """What it goes beyond the estimate for it, in thousandths, rounded up."""
    own_statistics_allow: bool | None = fact(own_statistics_allow)
    """It is not above the larger of the estimate and its own statistics."""
