"""What a caseworker reads of a decision."""

import attrs
import pytest

from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.quantity import at_least, between
from precisionpov.reasoning.rule import Rule
from reasoning.harbour import LAW, LIT, READY, SAFE, SAILS, Boat, bound


def page(language="en", law=LAW, **facts):
    return decide(law, attrs.evolve(READY, **facts)).explain(language)


@pytest.mark.parametrize(
    ("facts", "en", "zh"),
    [
        (
            {},
            "cargo per hand: 2.50 yuan (rounded); cargo: 10.00 yuan; crew: 4 people",
            "人均货值：2.50元（四舍五入）；货值：10.00元；船员：4人",
        ),
        ({"cargo": 1001, "crew": 2}, "5.01 yuan (rounded)", "5.01元（四舍五入）"),
        (
            {"cargo": between(500, 1000)},
            "cargo per hand: 1.25 to 2.50 yuan",
            "人均货值：1.25 至 2.50元",
        ),
        ({"cargo": at_least(600)}, "at least 1.50 yuan", "1.50元"),
    ],
)
def test_a_value_per_head_is_shown_before_what_it_is_made_of(facts, en, zh):
    assert en in " ".join(page(**facts).split())
    assert zh.replace(" ", "") in "".join(page("zh", **facts).split())


@pytest.mark.parametrize("facts", [{"cargo": None}, {"crew": between(2, 4)}])
def test_no_value_per_head_is_shown_of_what_is_not_known(facts):
    assert "rounded" not in page(**facts)


def test_a_distance_names_both_that_are_compared():
    text = page(cargo=380)
    assert "- cargo per hand less the least cargo: -0.20 yuan in all" in text
    assert "- 人均货值减最低货值：合计-0.20元" in page("zh", cargo=380)


EITHER = Rule(
    "either",
    Boat,
    (Criterion("one", LIT.condition | SAFE.condition, LIT.cite, "One.", "一。"),),
    en="Is it?",
    zh="是否？",
)


def test_an_answer_that_is_settled_rests_on_nothing_unknown():
    assert "it has a radio: unknown" not in page(law=bound(EITHER), radio=None)
    assert "it has a radio: unknown" in page(law=bound(EITHER), lights=None, radio=None)


def test_question_and_answer_stand_close_where_the_question_mark_is_wide():
    assert page("zh", law=bound(EITHER)).startswith("是否？是\n")
    assert page("zh").startswith("可否出港? 是\n")
    assert page().startswith("May it sail? yes\n")


def test_places_are_asked_for_in_words_of_the_facts():
    @attrs.frozen(kw_only=True)
    class Ferry(Boat):
        def place(self, path, language="en"):
            return {"deck[0].lamp": {"en": "deck 1, lamp", "zh": "甲板1·灯"}}[path][
                language
            ]

    facts = Ferry(
        subject="Gull",
        crew=4,
        cargo=900,
        radio=True,
        storm=False,
        hull="steel",
        paths=(("lights", ("deck[0].lamp",)),),
    )
    decision = decide(bound(attrs.evolve(SAILS, subject=Ferry)), facts)
    assert decision.missing[0].paths == ("deck[0].lamp",)
    assert "- its lights work: deck 1, lamp\n" in decision.explain()
    assert "- 灯具完好：甲板1·灯\n" in decision.explain("zh")


def test_several_places_are_told_apart():
    text = page(lights=None, paths=(("lights", ("lamp", "wire")),))
    assert "- its lights work: lamp; wire\n" in text
    zh = page("zh", lights=None, paths=(("lights", ("lamp", "wire")),))
    assert "- 灯具完好：lamp、wire\n" in zh


def test_facts_made_by_hand_name_no_place():
    assert "- its lights work\n" in page(lights=None)


NIGHT = Criterion("night", ~LIT.condition, LIT.cite, "It is dark.", "无灯光。")
NOTED = Rule(
    "safe", Boat, (SAFE,), en="Is it safe?", zh="安全？", notes=(*SAILS.notes, NIGHT)
)


def test_notes_that_hold_stand_apart_from_what_is_not_known():
    text = page(law=bound(NOTED), crew=2, lights=None)
    worth, unknown = text.split("Not known, so not reviewed")
    assert "Worth reviewing (never part of the verdict)" in worth
    assert "Its crew is small." in worth
    assert "It is dark." not in text
    assert "its lights work\n" in unknown
    assert "crew" not in unknown
    zh = page("zh", law=bound(NOTED), crew=2, lights=None)
    assert "提示（不影响结论）" in zh
    assert zh.index("情况不明，未作提示") < zh.index("灯具完好")


def test_what_is_known_within_bounds_is_named_too():
    text = page(law=bound(NOTED), crew=between(2, 4))
    assert "Not known, so not reviewed" in text
    assert "\ncrew\n" in text


def test_what_is_asked_anyway_is_not_named_again():
    law = bound(attrs.evolve(NOTED, criteria=(LIT,), when=LIT, notes=(NIGHT,)))
    text = page(law=law, lights=None)
    assert "Ask about these" in text
    assert "Not known" not in text
    assert "Worth" not in page(law=law)
