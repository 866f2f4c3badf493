"""Where sources disagree, somebody chooses, and everybody can see what."""

import pickle
import typing

import attrs
import pytest

from precisionpov.errors import PolicyError
from precisionpov.policies import NATIONAL
from precisionpov.policy.choices import CHOICES, Choices

EVERY = [
    pytest.param(one, option, id=f"{one.name}={option}")
    for one in CHOICES
    for option in one.options
]


@pytest.mark.parametrize("choice", CHOICES, ids=lambda one: one.name)
def test_every_choice_says_what_and_why(choice):
    assert choice.en
    assert choice.why
    assert any("\u4e00" <= one <= "\u9fff" for one in choice.zh)
    assert choice.rules
    assert len(set(choice.options)) == len(choice.options) > 1
    assert len(set(choice.labels)) == len(choice.labels) == len(choice.options)
    assert all(en and zh and en != zh for en, zh in choice.labels)


def test_choices_are_the_fields_in_their_order():
    assert [one.name for one in attrs.fields(Choices)] == [one.name for one in CHOICES]


@pytest.mark.parametrize("choice", CHOICES, ids=lambda one: one.name)
def test_the_first_option_is_the_default_and_types_name_them_all(choice):
    assert getattr(Choices(), choice.name) == choice.options[0]
    kind = typing.get_type_hints(Choices)[choice.name]
    assert typing.get_args(kind) == choice.options


def test_what_is_not_the_default_is_told_in_words():
    assert NATIONAL.under_words == (("China, national rules", "全国"),)
    chosen = NATIONAL.choosing(dibao="excluded", pensions="excluded").under_words[1:]
    assert chosen == (
        ("pensions as income: not counted", "养老金是否计入收入：不计入"),
        ("subsistence allowance as income: not counted", "低保金是否计入收入：不计入"),
    )


@pytest.mark.parametrize(("choice", "option"), EVERY)
def test_every_option_can_be_chosen(choice, option):
    chosen = Choices().choosing(**{choice.name: option})
    assert getattr(chosen, choice.name) == option
    assert chosen == Choices(**{choice.name: option})
    assert f"{choice.name}={option}" in chosen.options
    assert len(chosen.options) == len(CHOICES)
    assert NATIONAL.choosing(**{choice.name: option}).choices == chosen


def test_what_was_chosen_before_stays():
    one = Choices().choosing(dibao="excluded")
    both = one.choosing(gifts="counted")
    assert (both.dibao, both.gifts) == ("excluded", "counted")
    assert one.gifts == "excluded"
    assert both.choosing(dibao="counted", gifts="excluded") == Choices()


def test_choosing_nothing_changes_nothing():
    assert Choices().choosing() == Choices()


@pytest.mark.parametrize(
    "make",
    [Choices, Choices().choosing, NATIONAL.choosing],
    ids=["Choices", "choosing", "policy"],
)
@pytest.mark.parametrize("option", ["sometimes", "", "Counted", None, 1])
def test_an_option_that_a_choice_has_not_is_refused(make, option):
    with pytest.raises(
        PolicyError, match="dibao is one of counted, a_b_without_labour, excluded"
    ):
        make(dibao=option)


@pytest.mark.parametrize(
    "make", [Choices().choosing, NATIONAL.choosing], ids=["choosing", "policy"]
)
def test_a_choice_that_there_is_not_is_refused(make):
    with pytest.raises(PolicyError, match="there is no choice colour, size; see CHO"):
        make(size="large", dibao="counted", colour="red")


def test_choices_are_values():
    one = Choices(dibao="excluded")
    assert pickle.loads(pickle.dumps(one)) == one
    assert hash(one) == hash(Choices().choosing(dibao="excluded"))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        one.dibao = "counted"
