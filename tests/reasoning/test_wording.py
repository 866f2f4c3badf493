"""Rules in words: every sentence, and the page of a rule."""

import attrs
import pytest

from precisionpov.reasoning.document import Heading, Table, as_text
from precisionpov.reasoning.expression import Choose, Comparison, Criterion, Not
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Document
from precisionpov.reasoning.wording import combination, rule_page, sources, words
from reasoning.harbour import (
    LAW,
    LIT,
    LOADED,
    ORDER,
    SAFE,
    SAILS,
    SMALL,
    SOUND,
    Boat,
    Hull,
    bound,
    bunks,
    cargo_per_hand,
    crew,
    escort,
    hull,
    least_cargo,
    least_crew,
    lights,
    radio,
    storm,
)


def ascii_marks(text):
    """Write the marks of a Chinese sentence in one way."""
    return text.translate(str.maketrans("（），：", "(),:"))


@pytest.mark.parametrize(
    ("condition", "en", "zh"),
    [
        (lights, "its lights work", "灯具完好"),
        (LIT, "It is lit.", "有灯光。"),
        (hull.is_(Hull.REED), "hull is reed", "船体为芦苇"),
        (
            hull.one_of(Hull.WOOD, Hull.STEEL),
            "hull is wood or steel",
            "船体为木、钢",
        ),
        (crew > least_crew, "crew is above the least crew", "船员高于最少船员"),
        (crew >= least_crew, "crew is at least the least crew", "船员不低于最少船员"),
        (crew < least_crew, "crew is below the least crew", "船员低于最少船员"),
        (crew <= least_crew, "crew is at most the least crew", "船员不高于最少船员"),
        (Comparison(bunks, ">", crew), "bunks is above crew", "铺位高于船员"),
        (
            cargo_per_hand > least_cargo,
            "cargo per hand is above the least cargo",
            "人均货值高于最低货值",
        ),
        (~storm, "not (a storm is announced)", "并非(有风暴预报)"),
        (
            lights & radio & escort,
            "its lights work and it has a radio and it has an escort",
            "灯具完好且有无线电且有护航",
        ),
        (
            lights & (radio | escort),
            "its lights work and (it has a radio or it has an escort)",
            "灯具完好且(有无线电或有护航)",
        ),
        (
            ~(radio | escort),
            "not (it has a radio or it has an escort)",
            "并非(有无线电或有护航)",
        ),
        (
            Choose(storm, lights, radio) | escort,
            "(if a storm is announced: (its lights work), else: (it has a radio)) or "
            + escort.en,
            "(若有风暴预报则(灯具完好),否则(有无线电))或有护航",
        ),
    ],
)
def test_every_condition_has_words(condition, en, zh):
    assert words(condition) == en
    assert ascii_marks(words(condition, "zh")) == zh


def test_numbers_are_said_where_they_are_known():
    numbers = {"least_cargo": 12_345, "crew": 7}
    loaded = cargo_per_hand > least_cargo
    assert words(loaded, "en", numbers).endswith("the least cargo (123.45 yuan)")
    assert ascii_marks(words(loaded, "zh", numbers)).endswith("最低货值(123.45元)")
    # A fact has no number of its own, whatever it is called.
    assert words(Comparison(bunks, ">", crew), "en", numbers) == "bunks is above crew"
    assert words(crew < least_crew, "en", numbers).endswith("the least crew")


@pytest.mark.parametrize(
    ("when", "en", "zh"),
    [
        (SAILS.when, "loaded + lit + sound + safe", None),
        (LIT | SAFE, "lit / safe", None),
        (LIT & (SOUND | SAFE), "lit + (sound / safe)", None),
        (~LIT, "not lit", "非 lit"),
        (Not(LIT & SAFE), "not (lit + safe)", "非 (lit + safe)"),
        (Choose(LIT, SOUND & SAFE, LOADED), "lit ? (sound + safe) : loaded", None),
    ],
)
def test_a_combination_is_said_by_ids(when, en, zh):
    assert combination(when) == en
    assert combination(when, "zh") == (zh or en)


CUSTOM = Document(key="custom", en="Custom", zh="惯例", issuer="Nobody")


def test_sources_are_named_once_in_order():
    assert sources(SAILS) == (ORDER,)
    old = attrs.evolve(SMALL, cite=CUSTOM.article())
    assert sources(attrs.evolve(SAILS, notes=[old])) == (ORDER, CUSTOM)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_page_of_a_rule_has_all_that_it_asks(language):
    text = as_text(rule_page(LAW, language)).replace("\n", " ")
    title = {"en": "{} (may_sail, 2003-06-01)", "zh": "{}（may_sail，2003-06-01）"}
    assert text.startswith(title[language].format(SAILS.label(language)))
    assert "loaded + lit + sound + safe" in text
    for one in (*SAILS.criteria, *SAILS.notes):
        assert one.id in text
    assert words(LOADED.condition, language, LAW.by_name) in text
    for one in SAILS.parameters:
        assert one.label(language) in text
    assert LAW.dated.citation.text(language) in text


def blocks(rule, kind):
    return [one for one in rule_page(bound(rule)).blocks if isinstance(one, kind)]


def test_the_page_of_a_rule_leaves_out_what_it_has_not():
    bare = Rule("lit", Boat, (LIT,), en="Is it lit?", zh="亮否？")
    assert len(blocks(bare, Table)) == 1
    assert blocks(bare, Heading) == []
    assert len(blocks(SAILS, Table)) == 3
    assert len(blocks(SAILS, Heading)) == 2


def test_the_page_of_a_checklist_has_only_notes():
    night = Criterion("night", ~lights, CUSTOM.article(), "It is dark.", "无灯光。")
    faults = Rule("faults", Boat, (), en="Any fault?", zh="有无问题？", notes=[night])
    assert len(blocks(faults, Table)) == 1
    assert "Holds when" not in as_text(rule_page(bound(faults)))
    assert "not (its lights work)" in as_text(rule_page(bound(faults)))
