"""Rules and facts drawn at random, over domains small enough to try every value."""

from datetime import date

import attrs
from hypothesis import strategies as st

from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.expression import (
    All,
    AnyOf,
    Choose,
    CodeFact,
    Criterion,
    Not,
    NumberFact,
    OneOf,
    Parameter,
    TruthFact,
    per,
)
from precisionpov.reasoning.facts import Facts, fact, words_of
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Document
from precisionpov.reasoning.term import Term
from precisionpov.reasoning.timeline import Dated
from precisionpov.reasoning.unit import Unit


class Shade(Term):
    DARK = "dark", "dark", "深"
    MID = "mid", "middling", "中"
    PALE = "pale", "pale", "浅"


def _number(name, low, high, *, bounded=False, required=False):
    return NumberFact(name, name, f"数{name}", Unit.ITEM, low, high, bounded, required)


TRUTHS = [TruthFact(name, f"is {name}", f"是{name}") for name in "abcd"]
CODES = [CodeFact(name, f"shade {name}", f"色{name}", Shade) for name in "kl"]
PLAIN = [_number("m", -2, 3), _number("n", 0, 4)]
BOUNDED = [_number("x", -4, 4, bounded=True), _number("y", -4, 4, bounded=True)]
WHOLES = [_number("s", -6, 9, bounded=True), _number("t", -3, 5)]
HEADS = [
    _number("g", 1, 3, bounded=True, required=True),
    _number("h", 1, 3, required=True),
]
NUMBERS = [*PLAIN, *BOUNDED, *WHOLES]


@attrs.frozen(kw_only=True)
class Thing(Facts):
    """Facts of every kind."""

    a: bool | None = fact(TRUTHS[0])
    b: bool | None = fact(TRUTHS[1])
    c: bool | None = fact(TRUTHS[2])
    d: bool | None = fact(TRUTHS[3])
    k: Shade | str | None = fact(CODES[0])
    l: Shade | str | None = fact(CODES[1])  # noqa: E741 - a letter like the others
    m: int | None = fact(PLAIN[0])
    n: int | None = fact(PLAIN[1])
    x: int | Range | None = fact(BOUNDED[0])
    y: int | Range | None = fact(BOUNDED[1])
    s: int | Range | None = fact(WHOLES[0])
    t: int | None = fact(WHOLES[1])
    g: int | Range = fact(HEADS[0])
    h: int = fact(HEADS[1])


WORDS = words_of(Thing)
CITE = Document(key="d", en="Document", zh="文件", issuer="Office").article("1")
SINCE = date(2000, 1, 1)


def parameter(i):
    return Parameter(f"p{i}", f"number {i}", f"标准{i}", Unit.ITEM)


def compare(left, operator, right):
    match operator:
        case ">":
            return left > right
        case ">=":
            return left >= right
        case "<":
            return left < right
        case _:
            return left <= right


@st.composite
def leaves(draw, size):
    """Draw leaves that name no fact twice."""
    words = [*TRUTHS, *CODES, *NUMBERS, *HEADS]
    waiting = draw(st.permutations(words))
    operators = st.sampled_from([">", ">=", "<", "<="])
    found = []
    while waiting and len(found) < size:
        word = waiting.pop()
        if isinstance(word, TruthFact):
            found.append(word)
        elif isinstance(word, CodeFact):
            codes = draw(st.sets(st.sampled_from(Shade), min_size=1, max_size=2))
            found.append(OneOf(word, tuple(sorted(codes))))
        else:
            others = [one for one in waiting if isinstance(one, NumberFact)]
            heads = [one for one in others if one in HEADS]
            kind = draw(st.sampled_from(["parameter", "fact", "quotient"]))
            left, right = word, parameter(len(found))
            if kind == "fact" and others:
                right = draw(st.sampled_from(others))
                waiting.remove(right)
            elif kind == "quotient" and heads:
                head = draw(st.sampled_from(heads))
                waiting.remove(head)
                name = f"{word.name} per {head.name}"
                left = per(word, head, en=name, zh=name)
            found.append(compare(left, draw(operators), right))
    return found


@st.composite
def joined(draw, parts):
    """Draw one condition that joins conditions, each once."""
    parts = list(parts)
    while len(parts) > 1:
        kind = draw(st.sampled_from([All, AnyOf, Choose]))
        if kind is Choose and len(parts) < 3:
            kind = All
        count = 3 if kind is Choose else draw(st.integers(2, len(parts)))
        taken, parts = parts[:count], parts[count:]
        whole = Choose(*taken) if kind is Choose else kind(tuple(taken))
        parts.append(draw(st.sampled_from([whole, Not(whole)])))
    only = parts[0]
    return draw(st.sampled_from([only, Not(only)]))


@st.composite
def rules(draw):
    """Draw a rule over things, with up to five leaves and a note or two."""
    waiting = draw(leaves(draw(st.integers(1, 5))))
    criteria = []
    while waiting:
        count = draw(st.integers(1, min(3, len(waiting))))
        taken, waiting = waiting[:count], waiting[count:]
        name = f"c{len(criteria)}"
        condition = draw(joined(taken))
        criteria.append(Criterion(name, condition, CITE, f"Says {name}.", f"{name}。"))
    when = draw(st.one_of(joined(criteria), st.just(All(tuple(criteria)))))
    noted = [*criteria[0].parts(), *draw(leaves(2))]
    note = Criterion("note", draw(joined(noted)), CITE, "Note.", "提示。")
    return Rule(
        "thing", Thing, criteria, en="Is it?", zh="是否?", when=when, notes=(note,)
    )


def bind(rule, values):
    """Bind a rule to numbers, one after the other."""
    numbers = [
        Dated(values[i % len(values)], SINCE, None, CITE)
        for i, _ in enumerate(rule.parameters)
    ]
    return BoundRule(Dated(rule, SINCE, None, CITE), numbers, SINCE)


ANY_NUMBERS = st.lists(st.integers(0, 5), min_size=5, max_size=5)
"""Numbers of which some settle a comparison whatever the facts."""

OPEN_NUMBERS = st.lists(st.integers(1, 2), min_size=5, max_size=5)
"""Numbers that leave every comparison open as long as nothing is known."""


def laws(numbers=ANY_NUMBERS):
    """Draw bound rules."""
    return st.builds(bind, rules(), numbers)


def _ranges(word):
    ends = st.integers(word.low, word.high)
    closed = st.tuples(ends, ends).map(lambda two: Range(min(two), max(two)))
    if word.required:
        return closed
    return st.one_of(
        closed,
        ends.map(lambda low: Range(low, None)),
        ends.map(lambda high: Range(None, high)),
    )


def values(word):
    """Draw what a fact can be: exact, bounded or unknown."""
    match word:
        case TruthFact():
            return st.sampled_from([True, False, None])
        case CodeFact():
            return st.sampled_from([*Shade, None])
    known = st.integers(word.low, word.high)
    if word.bounded:
        known = st.one_of(known, _ranges(word))
    return known if word.required else st.one_of(known, st.none())


def things(**given):
    """Draw facts of every kind."""
    drawn = {name: values(word) for name, word in WORDS.items()} | given
    return st.builds(Thing, **drawn)


@st.composite
def learnt(draw, facts):
    """Draw facts that say the same or more."""
    more = {}
    for name, word in WORDS.items():
        value = getattr(facts, name)
        if isinstance(word, NumberFact):
            low, high = word.ends(value)
            ends = sorted(draw(st.tuples(*[st.integers(low, high)] * 2)))
            narrower = [draw(st.integers(low, high)), value]
            if word.bounded:
                narrower.append(Range(*ends))
        else:
            exact = [True, False] if isinstance(word, TruthFact) else list(Shade)
            narrower = [value] if value is not None else [*exact, None]
        more[name] = draw(st.sampled_from(narrower))
    return attrs.evolve(facts, **more)
