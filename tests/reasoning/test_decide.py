"""What a decision says: verdict, reasons, what is missing, how far from the line."""

import copy
import json
import pickle
from datetime import date

import attrs
import pytest

from precisionpov.errors import PolicyError
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.decide import check, decide
from precisionpov.reasoning.document import Heading, Lines
from precisionpov.reasoning.explaining import source_blocks
from precisionpov.reasoning.expression import Comparison, Criterion
from precisionpov.reasoning.quantity import at_least, at_most, between
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import Unit
from reasoning.harbour import (
    CITE,
    DAY,
    LAW,
    LIT,
    NOTE_CITE,
    ORDER,
    READY,
    SAFE,
    SAILS,
    SMALL,
    SOUND,
    Boat,
    Hull,
    bound,
    bunks,
    crew,
)

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN

NIGHT = Criterion("night", ~LIT.condition, CITE, "It is dark.", "无灯光。")
CHECKLIST = Rule(
    "faults", Boat, (), en="Any fault?", zh="有无问题?", notes=[SMALL, NIGHT]
)

FULL = Criterion(
    "full", Comparison(bunks, "<=", crew), CITE, "Every bunk is taken.", "铺位已满。"
)
BUSY = Rule("busy", Boat, (FULL,), en="Is it busy?", zh="是否满员?")


def boat(**facts):
    return attrs.evolve(READY, **facts)


def judged(law=LAW, **facts):
    return decide(law, boat(**facts))


def ids(findings):
    return [one.criterion.removeprefix("may_sail.") for one in findings]


def missing(**facts):
    return [one.fact for one in judged(**facts).missing]


# The verdict, and what decided


@pytest.mark.parametrize(
    ("facts", "verdict", "reasons"),
    [
        ({}, YES, ["loaded", "lit", "sound", "safe"]),
        ({"cargo": 401}, YES, ["loaded", "lit", "sound", "safe"]),
        ({"cargo": 400}, NO, ["loaded"]),
        ({"lights": False, "hull": Hull.REED}, NO, ["lit", "sound"]),
        ({"lights": None}, UNKNOWN, ["lit"]),
        ({"lights": None, "cargo": None}, UNKNOWN, ["loaded", "lit"]),
        ({"lights": None, "radio": False}, NO, ["safe"]),
        ({"storm": None, "escort": True}, YES, ["loaded", "lit", "sound", "safe"]),
        ({"storm": None}, UNKNOWN, ["safe"]),
    ],
)
def test_the_reasons_are_the_findings_that_decided(facts, verdict, reasons):
    decision = judged(**facts)
    assert decision.verdict is verdict
    assert ids(decision.reasons) == reasons
    assert ids(decision.findings) == ["loaded", "lit", "sound", "safe"]


def test_a_decision_says_what_it_was_about():
    decision = judged()
    assert (decision.rule, decision.subject, decision.on) == ("may_sail", "Lark", DAY)
    assert decision.truths == {"loaded": True, "lit": True, "sound": True, "safe": True}


def test_a_finding_is_the_truth_of_its_sentence_with_its_source():
    lit = judged(lights=None).findings[1]
    assert (lit.criterion, lit.subject, lit.truth) == ("may_sail.lit", "Lark", UNKNOWN)
    assert (lit.label(), lit.label("zh")) == ("It is lit.", "有灯光。")
    assert lit.citation == CITE


EITHER = Rule(
    "may_sail",
    Boat,
    (LIT, SOUND, SAFE),
    en="May it?",
    zh="可否?",
    when=~(LIT & SOUND) | SAFE,
)


@pytest.mark.parametrize(
    ("facts", "verdict", "reasons"),
    [
        ({}, YES, ["safe"]),
        ({"radio": False}, NO, ["lit", "sound", "safe"]),
        ({"radio": False, "lights": False}, YES, ["lit"]),
        ({"radio": None, "lights": None}, UNKNOWN, ["lit", "safe"]),
    ],
)
def test_reasons_of_a_rule_that_asks_for_one_of_several(facts, verdict, reasons):
    decision = judged(bound(EITHER), **facts)
    assert decision.verdict is verdict
    assert ids(decision.reasons) == reasons


# What is missing


@pytest.mark.parametrize(
    ("facts", "names"),
    [
        ({}, []),
        ({"lights": None}, ["lights"]),
        ({"lights": None, "hull": None}, ["lights", "hull"]),
        ({"lights": None, "hull": Hull.REED}, []),
        ({"bunks": None, "escort": None}, []),
        ({"storm": None}, ["storm", "escort"]),
        ({"storm": None, "escort": True}, []),
        ({"storm": True}, ["escort"]),
        ({"cargo": None}, ["cargo"]),
        ({"cargo": between(300, 400)}, []),
        ({"cargo": between(400, 401)}, ["cargo"]),
        ({"cargo": at_least(401)}, []),
        ({"crew": between(9, 10)}, ["crew"]),
        ({"crew": between(8, 9)}, []),
    ],
)
def test_missing_are_the_facts_on_which_the_verdict_depends(facts, names):
    assert missing(**facts) == names


def test_missing_names_the_places_in_the_record():
    unknown = boat(
        lights=None, hull=None, paths=(("lights", ("lamps[0].lit", "lamps[1].lit")),)
    )
    lights, hull = decide(LAW, unknown).missing
    assert lights.paths == ("lamps[0].lit", "lamps[1].lit")
    assert (lights.label(), lights.label("zh")) == ("its lights work", "灯具完好")
    assert hull.paths == ("hull",)


# How far from the threshold


@pytest.mark.parametrize(
    ("facts", "exact", "share"),
    [
        ({}, (600, 600, 4), (150, 150)),
        ({"cargo": 401}, (1, 1, 4), (0, 0)),
        ({"cargo": 400}, (0, 0, 4), (0, 0)),
        ({"cargo": 399}, (-1, -1, 4), (0, 0)),
        ({"cargo": 393}, (-7, -7, 4), (-1, -1)),
        ({"cargo": 407}, (7, 7, 4), (1, 1)),
        ({"cargo": between(393, 407)}, (-7, 7, 4), (-1, 1)),
        ({"cargo": at_least(393)}, (-7, None, 4), (-1, None)),
        ({"cargo": at_most(407)}, (None, 7, 4), (None, 1)),
        ({"cargo": None}, (None, None, 4), (None, None)),
        ({"crew": between(4, 9)}, (100, 600, None), (None, None)),
        ({"crew": between(4, 9), "cargo": None}, (None, None, None), (None, None)),
    ],
)
def test_margin_is_exact_and_per_head_toward_zero(facts, exact, share):
    (margin,) = judged(**facts).margin
    assert (margin.criterion, margin.fact) == ("may_sail.loaded", "cargo")
    assert margin.unit is Unit.YUAN
    assert (margin.low, margin.high, margin.heads) == exact
    assert (margin.low_per_head, margin.high_per_head) == share


@pytest.mark.parametrize(
    ("facts", "exact"),
    [
        ({"bunks": 4}, (0, 0)),
        ({"bunks": 6}, (2, 2)),
        ({"bunks": 6, "crew": between(3, 5)}, (1, 3)),
        ({"bunks": None}, (None, None)),
    ],
)
def test_margin_between_two_facts_is_not_shared_out(facts, exact):
    (margin,) = judged(bound(BUSY), **facts).margin
    assert (margin.low, margin.high, margin.heads) == (*exact, None)
    assert margin.low_per_head is None
    assert margin.unit is Unit.ITEM


def test_a_rule_of_truths_has_no_margin():
    assert judged(bound(Rule("lit", Boat, (LIT,), en="?", zh="?"))).margin == ()


# Notes and checklists


@pytest.mark.parametrize(
    ("hands", "notes"),
    [(2, [YES]), (3, []), (between(2, 3), [UNKNOWN])],
)
def test_notes_that_do_not_hold_are_left_out(hands, notes):
    decision = judged(crew=hands)
    assert [one.truth for one in decision.notes] == notes
    assert ids(decision.notes) == ["small"] * len(notes)
    assert decision.verdict is YES


def test_check_gives_every_note_in_order():
    small, night = check(bound(CHECKLIST), boat(crew=2))
    assert (small.criterion, small.truth) == ("faults.small", YES)
    assert (night.criterion, night.truth) == ("faults.night", NO)
    assert small.citation == NOTE_CITE


def test_a_checklist_has_no_verdict():
    with pytest.raises(PolicyError, match=r"is a checklist: ask it with check\(\)"):
        judged(bound(CHECKLIST))


# Plain data


def test_a_decision_is_plain_json():
    decision = judged(lights=None, cargo=between(300, 500), crew=2)
    data = decision.to_dict()
    assert json.loads(json.dumps(data)) == data
    assert data["rule"] == "may_sail"
    assert data["subject"] == "Lark"
    assert data["on"] == "2003-06-01"
    assert data["verdict"] == "unknown"
    assert data["reasons"] == ["may_sail.lit"]
    assert [one["truth"] for one in data["findings"]] == [
        "yes",
        "unknown",
        "yes",
        "yes",
    ]
    assert [one["criterion"] for one in data["notes"]] == ["may_sail.small"]
    assert data["missing"] == [{"fact": "lights", "paths": ["lights"]}]
    assert data["source"]["document"] == "harbour_order"


def test_facts_and_margins_in_plain_data_keep_their_bounds():
    data = judged(cargo=between(300, 500), crew=4, hull="wood").to_dict()
    assert data["facts"] == {
        "lights": True,
        "storm": False,
        "escort": None,
        "radio": True,
        "hull": "wood",
        "cargo": {"low": 300, "high": 500},
        "crew": 4,
        "bunks": None,
    }
    assert data["margin"] == [
        {
            "criterion": "may_sail.loaded",
            "fact": "cargo",
            "low": -100,
            "high": 100,
            "unit": "fen",
            "heads": 4,
        }
    ]


def test_numbers_in_plain_data_have_unit_and_source():
    cargo, hands = judged().to_dict()["numbers"]
    assert (cargo["name"], cargo["value"], cargo["unit"]) == ("least_cargo", 100, "fen")
    assert (hands["name"], hands["value"], hands["unit"]) == ("least_crew", 3, "person")
    assert hands["citation"]["article"] == "article 1"


def test_evidence_in_plain_data_tells_facts_from_numbers():
    (first, *_) = judged().to_dict()["findings"]
    kinds = {one["name"]: (one["kind"], one["value"]) for one in first["evidence"]}
    assert kinds["cargo"] == ("fact", 1000)
    assert kinds["least_cargo"] == ("number", 100)


def test_equal_facts_and_equal_rules_have_equal_fingerprints():
    one = judged().to_dict()
    assert judged(subject="Wren").to_dict()["input"] == one["input"]
    assert judged(hull="steel").to_dict()["input"] == one["input"]
    assert judged(cargo=999).to_dict()["input"] != one["input"]
    later = judged(bound(least=5, on=date(2004, 1, 1))).to_dict()
    assert later["rule_version"] == one["rule_version"]


# How it is shown


def test_repr_is_one_line():
    assert repr(judged()) == "<Decision may_sail of Lark on 2003-06-01: YES>"
    open_one = judged(subject="", lights=None, hull=None)
    assert repr(open_one) == (
        "<Decision may_sail of a subject on 2003-06-01: UNKNOWN, missing: lights, hull>"
    )


def test_citations_are_named_once():
    other = attrs.evolve(LAW.numbers[0], citation=ORDER.article("article 2"))
    law = BoundRule(LAW.dated, (other, LAW.numbers[1]), DAY)
    assert decide(law, READY).citations == (CITE, ORDER.article("article 2"))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_sources_of_the_same_words_are_listed_once(language):
    again = attrs.evolve(CITE, note="read twice")
    _, lines = source_blocks((CITE, NOTE_CITE, again, CITE), language)
    assert lines == Lines([CITE.text(language), NOTE_CITE.text(language)])
    assert source_blocks((), language) == ()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_page_says_all_of_it(language):
    decision = judged(lights=None, crew=2)
    text = decision.explain(language)
    assert text.startswith(SAILS.label(language))
    assert UNKNOWN.label(language) in text.splitlines()[0]
    assert "Lark" in text
    assert "2003-06-01" in text
    for one in (*decision.findings, *decision.notes, *decision.missing):
        assert one.label(language) in text
    assert "8.00" in text  # 1,000 fen less 2 times 100
    assert "4.00" in text  # the same per head
    assert CITE.text(language) in text


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_place_and_its_choices_are_told_where_they_are_known(language):
    words = (("the bay", "海湾"), ("gifts: counted", "礼物：计入"))
    law = BoundRule(LAW.dated, LAW.numbers, DAY, ("bay", "gifts=counted"), words)
    placed = decide(law, READY)
    told = {"en": "Rules: the bay; gifts: counted.", "zh": "适用规则：海湾；礼物：计入"}
    assert told[language] in placed.explain(language)
    assert pickle.loads(pickle.dumps(law)) == law
    assert placed.to_dict()["under"] == ["bay", "gifts=counted"]
    assert "Rules" not in judged().explain(language)
    assert judged().to_dict()["under"] == []
    assert placed != judged()


def headings(decision):
    """Count the headings of a page."""
    return sum(isinstance(one, Heading) for one in decision.page().blocks)


def test_the_page_leaves_out_what_there_is_not():
    # What decided, what to ask, what else was asked, distances, notes, sources.
    assert headings(judged(lights=None, crew=2)) == 6
    assert headings(judged(lights=None)) == 5
    assert headings(judged(lights=False)) == 4
    assert headings(judged()) == 3
    assert headings(judged(bound(Rule("lit", Boat, (LIT,), en="?", zh="?")))) == 2


def test_a_page_tells_distances_within_bounds_and_open():
    assert "at least" in judged(cargo=at_least(500)).explain()
    assert (
        "1.00 yuan" in judged(crew=between(4, 9), cargo=between(1000, 1000)).explain()
    )
    assert "threshold" not in judged(cargo=None).explain()


# It is a value


@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))],
    ids=["copy", "deepcopy", "pickle"],
)
def test_copies_are_equal(copied):
    decision = judged(cargo=between(300, 500))
    again = copied(decision)
    assert again == decision
    assert hash(again) == hash(decision)
    assert again.to_dict() == decision.to_dict()


def test_decisions_differ_by_facts_numbers_and_day_but_not_by_paths():
    assert judged() == judged(paths=(("lights", ("lamp",)),))
    assert judged() != judged(cargo=999)
    assert judged() != judged(bound(least=99))
    assert judged() != judged(bound(on=date(2004, 1, 1)))
    assert len({judged(), judged(), judged(subject="Wren")}) == 2


def test_a_decision_cannot_be_changed():
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        judged().answers = (True,)
    with pytest.raises(TypeError, match="has no truth value"):
        bool(judged().verdict)


def test_a_decision_has_no_truth_value():
    with pytest.raises(TypeError, match=r"decision\.verdict is Truth\.YES"):
        bool(decide(LAW, READY))


@pytest.mark.parametrize("language", ["fr", "ZH", ""])
def test_only_two_languages_are_spoken(language):
    with pytest.raises(ValueError, match='language is "en" or "zh"'):
        decide(LAW, READY).explain(language)
