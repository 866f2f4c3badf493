"""What must fit when a register is held against the one before it."""

from precisionpov.facts.register import (
    RegisterEntryFacts,
    RegisterEventFacts,
    RegisterListFacts,
    RegisterPersonFacts,
    allowed,
    appearance_explained,
    arrival_explained,
    books_agree,
    departure_explained,
    disappearance_explained,
    household_known,
    in_order,
    in_time,
    list_complete,
    list_exact,
    list_once,
    list_there,
    listed_once,
    one_household,
    others_known,
    others_named,
    people_agree,
    people_counted,
    people_explained,
    people_known,
    people_named,
    same_year_exit,
    since_agrees,
    state_explained,
    told_once,
    village_explained,
)
from precisionpov.policy.documents import OWN_CHECKS, REGISTER_AUDIT
from precisionpov.policy.local_documents import CHANGSHUN_HANDBOOK_2017
from precisionpov.policy.monitoring_documents import RETURN_HANDBOOK
from precisionpov.policy.register_documents import (
    FIRST_DAY,
    LAST_MONITORED_DAY,
    SOURCE_TOWN,
    UPKEEP,
)
from precisionpov.reasoning.expression import Condition, Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = ["REGISTER_RULES"]

_CHANGE = RETURN_HANDBOOK.article(
    "exits, new entries, returns, natural change, removal",
    "退出、新识别、返贫、自然增减、清退",
)
_OWN = OWN_CHECKS.article("identity of stock and flow", "存量与增减平衡")
_TWICE = REGISTER_AUDIT.article("people and households twice", "人员、户重复")
_LISTS = SOURCE_TOWN.article(
    "card, book and file", "户有卡、村有册、乡有档", confidence=Confidence.MEDIUM
)
_SAME_YEAR = CHANGSHUN_HANDBOOK_2017.article(
    "no exit in the year of identification",
    "当年识别当年不退",
    note="a local rule, widely applied",
)


def _asks(name: str, condition: Condition, cite: Citation, *said: str) -> Criterion:
    """Write a criterion."""
    en, zh = said
    return Criterion(name, condition, cite, en, zh)


_ENTRY = Rule(
    "register_entry",
    RegisterEntryFacts,
    (
        _asks(
            "listed_once",
            listed_once,
            _TWICE,
            "The household stands once in each register.",
            "该户在每本名册中仅列一次。",
        ),
        _asks(
            "arrival",
            arrival_explained,
            _CHANGE,
            "An event explains why the household stands in the register now.",
            "该户新列入有事件可说明。",
        ),
        _asks(
            "departure",
            departure_explained,
            _CHANGE,
            "An event explains why the household is gone.",
            "该户减少有事件可说明。",
        ),
        _asks(
            "state",
            state_explained,
            _CHANGE,
            "The household stands where the events lead it.",
            "该户状态与各项事件相符。",
        ),
        _asks(
            "people",
            people_explained,
            _CHANGE,
            "The household has the members to which the events lead.",
            "该户成员与各项事件相符。",
        ),
        _asks(
            "village",
            village_explained,
            _OWN,
            "The household is in the village to which the events lead.",
            "该户所在村与各项事件相符。",
        ),
        _asks(
            "since",
            since_agrees,
            _OWN,
            "The state began on the day of the event that changed it.",
            "状态起始日与事件日一致。",
        ),
    ),
    en="Do the events explain what became of the household?",
    zh="该户的变动是否均有事件可说明？",
    notes=(
        _asks(
            "same_year_exit",
            same_year_exit,
            _SAME_YEAR,
            "The household was identified, or returned, and exited in one year.",
            "该户当年识别（返贫）当年退出。",
        ),
    ),
)

_PERSON = Rule(
    "register_person",
    RegisterPersonFacts,
    (
        _asks(
            "one_household",
            one_household,
            _TWICE,
            "The person counts in one household.",
            "该人仅计入一户。",
        ),
        _asks(
            "appearance",
            appearance_explained,
            _CHANGE,
            "An event explains why the person counts there now.",
            "该人新增有事件可说明。",
        ),
        _asks(
            "disappearance",
            disappearance_explained,
            _CHANGE,
            "An event explains why the person counts there no more.",
            "该人减少有事件可说明。",
        ),
    ),
    en="Do the events explain what became of the person?",
    zh="该人的变动是否均有事件可说明？",
)

_EVENT = Rule(
    "register_event",
    RegisterEventFacts,
    (
        _asks(
            "household_known",
            household_known,
            _OWN,
            "The event is about a household of the register.",
            "事件所涉户在册。",
        ),
        _asks(
            "others_known",
            others_known,
            _OWN,
            "The other households that it names are of the register.",
            "事件所列其他户在册。",
        ),
        _asks(
            "others_named",
            others_named,
            _OWN,
            "A split or a merge names the other households.",
            "分户、并户已列明其他户。",
        ),
        _asks(
            "people_named",
            people_named,
            _OWN,
            "The event names the people whom it is about.",
            "事件已列明所涉人员。",
        ),
        _asks(
            "people_known",
            people_known,
            _OWN,
            "The people named belong to the household.",
            "所列人员属于该户。",
        ),
        _asks(
            "in_time",
            in_time,
            _OWN,
            "The event lies between the two registers.",
            "事件发生在两本名册之间。",
        ),
        _asks(
            "in_order",
            in_order,
            _OWN,
            "The event can follow on what happened before.",
            "事件与此前事件先后顺序相符。",
        ),
        _asks(
            "allowed",
            allowed,
            UPKEEP,
            "The event may happen to a household in that state.",
            "该户当时状态允许发生该事件。",
        ),
        _asks(
            "told_once",
            told_once,
            _OWN,
            "The event is told once.",
            "事件未重复登记。",
        ),
    ),
    en="Can the event have happened?",
    zh="该事件是否可能发生？",
)

_LIST = Rule(
    "register_list",
    RegisterListFacts,
    (
        _asks("there", list_there, _LISTS, "There is a list.", "已建册。"),
        _asks(
            "named_once",
            list_once,
            _LISTS,
            "The list names each household once.",
            "名册中每户仅列一次。",
        ),
        _asks(
            "complete",
            list_complete,
            _LISTS,
            "The list names every registered household.",
            "应列各户均已列入名册。",
        ),
        _asks(
            "exact",
            list_exact,
            _LISTS,
            "The list names no other household.",
            "名册未列入其他户。",
        ),
        _asks(
            "people",
            ~people_counted | people_agree,
            _LISTS,
            "The list counts as many people as the register, if it counts any.",
            "名册如列人数，应与登记一致。",
        ),
        _asks(
            "books",
            books_agree,
            _LISTS,
            "The file names whom the books of its villages name.",
            "乡镇档与所辖各村村册一致。",
        ),
    ),
    en="Does the list agree with the register?",
    zh="名册与登记是否一致？",
)


def _always(rule: Rule, cite: Citation) -> Timeline[Rule]:
    """Put a rule in force for as long as there was a register."""
    return Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_MONITORED_DAY, cite)])


REGISTER_RULES: tuple[Timeline[Rule], ...] = (
    _always(_ENTRY, UPKEEP),
    _always(_PERSON, UPKEEP),
    _always(_EVENT, UPKEEP),
    _always(_LIST, _LISTS),
)
"""The rules, one timeline a kind of subject."""
