"""Two decisions side by side: what changed, and what would turn the verdict."""

import json
import pickle
from datetime import date

import attrs
import pytest

from precisionpov.errors import PolicyError
from precisionpov.reasoning.comparing import compare
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.expression import Choose, Criterion
from precisionpov.reasoning.quantity import between
from precisionpov.reasoning.rule import Rule, substitute
from precisionpov.reasoning.unit import Unit
from reasoning.harbour import (
    CITE,
    LAW,
    LIT,
    LOADED,
    READY,
    SAFE,
    SAILS,
    SOUND,
    Dock,
    Hull,
    bound,
    radio,
)


def judged(law=LAW, **facts):
    return decide(law, attrs.evolve(READY, **facts))


def changes(before, after):
    """Give what changed, in short."""
    return [
        (one.kind, one.name, one.before, one.after, one.turns)
        for one in compare(before, after).changes
    ]


def flips(decision):
    found = compare(decision, decision).flips
    return [one.criterion.removeprefix("may_sail.") for one in found]


def test_nothing_changed():
    found = compare(judged(), judged())
    assert found.changes == ()
    assert "nothing" in found.explain()
    assert "无" in found.explain("zh")


@pytest.mark.parametrize(
    ("before", "after", "turns"),
    [
        ({}, {"lights": False}, True),
        ({}, {"lights": None}, True),
        ({}, {"bunks": 3}, False),
        ({"hull": Hull.REED}, {"hull": Hull.REED, "lights": False}, False),
        ({"cargo": 400}, {"cargo": 401}, True),
        ({"cargo": 399}, {"cargo": 400}, False),
        ({"cargo": 401}, {"cargo": between(400, 401)}, True),
    ],
)
def test_a_fact_that_changed_and_whether_it_alone_turns(before, after, turns):
    *_, name = after
    old = before.get(name, getattr(READY, name))
    found = changes(judged(**before), judged(**after))
    assert found == [("fact", name, old, after[name], turns)]


def test_two_facts_of_which_neither_turns_alone():
    found = changes(
        judged(lights=False, hull=Hull.REED), judged(lights=True, hull=Hull.WOOD)
    )
    assert [(name, turns) for _, name, *_, turns in found] == [
        ("lights", False),
        ("hull", False),
    ]


@pytest.mark.parametrize(("least", "turns"), [(249, False), (250, True)])
def test_a_number_that_changed_and_whether_it_alone_turns(least, turns):
    found = compare(judged(), judged(bound(least=least))).changes
    (change,) = found
    assert (change.kind, change.name, change.turns) == ("number", "least_cargo", turns)
    assert (change.before, change.after, change.unit) == (100, least, Unit.YUAN)


def test_the_day_alone_is_no_change():
    assert changes(judged(), judged(bound(on=date(2004, 1, 1)))) == []


def test_the_number_of_a_note_is_told_though_it_never_turns():
    found = changes(judged(), judged(bound(hands=9)))
    assert found == [("number", "least_crew", 3, 9, False)]


def test_a_number_that_only_one_rule_has_is_part_of_its_criterion():
    short = Rule("may_sail", READY.__class__, (LIT,), en="?", zh="?")
    found = changes(judged(), judged(bound(short)))
    assert [one[:2] for one in found] == [
        ("criterion", "may_sail.loaded"),
        ("criterion", "may_sail.sound"),
        ("criterion", "may_sail.safe"),
    ]


RADIO = Criterion("safe", radio, CITE, "It has a radio.", "有无线电。")
MANNED = Criterion("manned", radio, CITE, "It can call.", "可以呼叫。")
QUIET = Rule("may_sail", READY.__class__, (LIT, SOUND), en="May it?", zh="可否？")
LOUD = QUIET.with_criteria(MANNED)


@pytest.mark.parametrize(
    ("before", "after", "name", "en", "zh"),
    [
        (
            QUIET,
            LOUD,
            "manned",
            "now also asked: It can call.",
            "新增要求：可以呼叫。",
        ),
        (
            LOUD,
            QUIET,
            "manned",
            "no longer asked: It can call.",
            "不再要求：可以呼叫。",
        ),
        (
            SAILS,
            substitute(SAILS, RADIO),
            "safe",
            "asked otherwise: It has a radio.",
            "要求有变：有无线电。",
        ),
    ],
)
def test_a_criterion_that_changed(before, after, name, en, zh):
    (change,) = compare(judged(bound(before)), judged(bound(after))).changes
    assert (change.kind, change.name) == ("criterion", f"may_sail.{name}")
    assert (change.unit, change.turns) == (None, None)
    assert change.text() == en
    assert change.text("zh").replace(":", "：") == zh


def test_a_criterion_in_other_words_asks_the_same():
    told = attrs.evolve(LIT, en="Its lamps burn.", zh="灯亮。")
    assert changes(judged(), judged(bound(substitute(SAILS, told)))) == []


def test_the_same_criteria_combined_otherwise():
    either = attrs.evolve(SAILS, when=Choose(LIT, LOADED & SOUND, SAFE))
    (change,) = compare(judged(), judged(bound(either))).changes
    assert (change.kind, change.name) == ("combination", "may_sail")
    assert change.before == "loaded + lit + sound + safe"
    assert change.after == "lit ? (loaded + sound) : safe"
    assert change.text() == (
        "how the criteria combine: loaded + lit + sound + safe → "
        "lit ? (loaded + sound) : safe"
    )


@pytest.mark.parametrize(
    ("facts", "findings"),
    [
        ({}, ["loaded", "lit", "sound", "safe"]),
        ({"lights": False}, ["lit"]),
        ({"lights": False, "hull": Hull.REED}, []),
        ({"lights": None}, ["loaded", "lit", "sound", "safe"]),
        ({"lights": None, "hull": Hull.REED}, ["sound"]),
    ],
)
def test_the_verdict_turns_on_the_findings_that_would_change_it(facts, findings):
    assert flips(judged(**facts)) == findings


def test_changes_are_told_in_both_languages_with_amounts_in_yuan():
    before = judged(lights=None, cargo=between(300, 500))
    found = compare(before, judged(bound(least=90)))
    lights, cargo, number = found.changes
    assert lights.text() == "its lights work: unknown → yes"
    assert lights.text("zh").replace(":", "：") == "灯具完好：不明 → 是"
    assert cargo.text() == "cargo: 3.00 to 5.00 yuan → 10.00 yuan"
    assert number.text() == "the least cargo: 1.00 yuan → 0.90 yuan"
    assert number.text("zh").replace(":", "：") == "最低货值：1.00元 → 0.90元"
    turned = compare(judged(), judged(lights=False)).changes[0]
    assert turned.text() == "its lights work: yes → no; this alone turns the verdict"
    assert turned.text("zh").endswith("仅此一项即改变结论")
    for language in ("en", "zh"):
        text = found.explain(language)
        assert all(one.text(language) in text for one in found.changes)
        assert all(one.label(language) in text for one in found.flips)


def test_a_comparison_is_plain_json_with_both_decisions():
    before, after = judged(), judged(bound(least=250), hull="wood")
    data = compare(before, after).to_dict()
    assert json.loads(json.dumps(data)) == data
    assert data["before"] == before.to_dict()
    assert data["after"] == after.to_dict()
    assert data["changes"] == [
        {
            "kind": "fact",
            "name": "hull",
            "before": "steel",
            "after": "wood",
            "unit": None,
            "turns": False,
        },
        {
            "kind": "number",
            "name": "least_cargo",
            "before": 100,
            "after": 250,
            "unit": "fen",
            "turns": True,
        },
    ]
    assert data["flips"] == ["may_sail.loaded"]


def test_decisions_of_two_kinds_are_not_compared():
    docked = Rule("may_dock", Dock, (LIT,), en="May it dock?", zh="可否靠港？")
    dock = decide(bound(docked), Dock(lights=True))
    with pytest.raises(PolicyError, match="may_sail judges Boat and may_dock judges"):
        compare(judged(), dock)


def test_comparisons_are_values():
    one, same = (compare(judged(), judged(lights=False)) for _ in range(2))
    assert one == same
    assert hash(one) == hash(same)
    assert pickle.loads(pickle.dumps(one)) == one
