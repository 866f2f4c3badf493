"""A place, what is in force in it on a day, and places made from it."""

import copy
import pickle
from datetime import date

import attrs
import pytest

from policy.bay import BAY, FIRST, changed, line, span
from precisionpov.dates import Window
from precisionpov.errors import NotInForceError, PolicyError
from precisionpov.policies import GUIZHOU, GUIZHOU_CHANGSHUN, NATIONAL
from precisionpov.policy.choices import Choices
from precisionpov.policy.income_window import WindowKind
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.decide import check, decide
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.fingerprint import structure
from precisionpov.reasoning.rule import Rule, substitute
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import Unit
from precisionpov.records.receipt_kinds import ReceiptKind
from reasoning.harbour import (
    CITE,
    LIT,
    LOADED,
    NOTE_CITE,
    ORDER,
    READY,
    SAILS,
    SMALL,
    SOUND,
    Boat,
    escort,
    least_cargo,
    least_crew,
    radio,
)

DAY = date(2003, 6, 1)
RADIO = Criterion("radio", radio, CITE, "It has a radio.", "有无线电。")


# What is in force on a day


def test_a_law_binds_the_rule_to_the_numbers_of_the_day():
    law = BAY.on(DAY)
    sails = law.rule("may_sail")
    assert sails.rule == SAILS
    assert sails.by_name == {"least_cargo": 100, "least_crew": 3}
    assert sails.on == DAY
    assert decide(sails, READY).verdict is Truth.YES


def test_numbers_change_on_their_day():
    numbers = Timeline(
        "least_cargo", [span(100, FIRST, date(2003, 6, 1)), span(250, date(2003, 6, 2))]
    )
    place = BAY.place("cove", en="The cove", zh="小湾", numbers=[numbers])
    verdicts = [
        decide(place.on(date(2003, 6, day)).rule("may_sail"), READY).verdict
        for day in (1, 2)
    ]
    assert verdicts == [Truth.YES, Truth.NO]


def test_a_rule_that_is_not_in_force_on_the_day():
    place = changed(rules=[line("may_sail", SAILS, FIRST, date(2003, 5, 31))])
    assert place.on(date(2003, 5, 31)).rule("may_sail")
    with pytest.raises(NotInForceError, match="may_sail is not in force on") as caught:
        place.on(DAY).rule("may_sail")
    assert caught.value.day == DAY
    assert caught.value.spans == ((FIRST, date(2003, 5, 31)),)


@pytest.mark.parametrize(
    ("options", "cure"),
    [
        (["pensions=counted"], ""),
        (["pensions=excluded"], "choose pensions='excluded' (see Policy.choosing)"),
        (
            ["pensions=excluded", "stably=margin"],
            "choose stably='margin' or pensions='excluded' (see Policy.choosing)",
        ),
    ],
)
def test_what_holds_under_other_options_alone_names_the_choice(options, cure):
    until = date(2003, 5, 31)
    place = changed(rules=[line("may_sail", SAILS, FIRST, until, *options)])
    with pytest.raises(NotInForceError) as caught:
        place.on(until if cure else DAY).rule("may_sail")
    assert caught.value.cure == cure
    assert str(caught.value).endswith(f"; in force: never; {cure}") is bool(cure)


def test_the_line_of_2020_names_the_choices_that_have_one():
    with pytest.raises(NotInForceError) as caught:
        _ = NATIONAL.on(date(2020, 12, 1)).poverty_line
    assert str(caught.value) == (
        "poverty_line for income to 2020-09-30 is not in force on 2020-12-01; "
        "in force: 2010-01-01 to 2019-12-31; "
        "choose line_series='growth6' or line_2020='exit' (see Policy.choosing)"
    )
    for option in ({"line_series": "growth6"}, {"line_2020": "exit"}):
        assert NATIONAL.choosing(**option).on(date(2020, 12, 1)).poverty_line


def test_a_rule_whose_number_is_not_in_force():
    place = changed(numbers=[line("least_cargo", 100)])
    with pytest.raises(NotInForceError, match="least_crew is not in force"):
        place.on(DAY).rule("may_sail")


ASKED = {
    "rule": lambda law: law.rule("may_fly"),
    "source": lambda law: law.source("may_fly"),
    "dated number": lambda law: law.dated_number("may_fly"),
    "number": lambda law: law.number(Parameter("may_fly", "?", "?", Unit.ITEM)),
    "exit": lambda law: law.household_exit,
    "identification": lambda law: law.household_identification,
    "poverty line": lambda law: law.poverty_line,
    "exit line": lambda law: law.exit_line,
}


@pytest.mark.parametrize("ask", ASKED)
def test_what_a_place_never_had_is_not_in_force(ask):
    with pytest.raises(NotInForceError, match="in force: never") as caught:
        ASKED[ask](BAY.on(DAY))
    assert caught.value.day == DAY


def test_a_day_without_a_window_of_income_has_no_law():
    with pytest.raises(NotInForceError, match="income_window"):
        BAY.on(date(2001, 12, 31))
    assert BAY.on(FIRST).window == Window.calendar_year(2001)


@pytest.mark.parametrize(
    ("kind", "day", "first", "last"),
    [
        ("calendar_year", "2017-01-01", "2016-01-01", "2016-12-31"),
        ("calendar_year", "2017-12-31", "2016-01-01", "2016-12-31"),
        ("october_to_september", "2017-09-30", "2015-10-01", "2016-09-30"),
        ("october_to_september", "2017-10-01", "2016-10-01", "2017-09-30"),
        ("october_to_september", "2017-12-31", "2016-10-01", "2017-09-30"),
        ("october_to_september", "2018-01-01", "2016-10-01", "2017-09-30"),
        ("twelve_full_months", "2021-06-01", "2020-06-01", "2021-05-31"),
        ("twelve_full_months", "2021-06-30", "2020-06-01", "2021-05-31"),
        ("twelve_full_months", "2021-07-01", "2020-07-01", "2021-06-30"),
    ],
)
def test_a_window_is_the_last_one_complete_before_the_day(kind, day, first, last):
    window = WindowKind(kind).before(date.fromisoformat(day))
    assert window == Window(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("name", ["poverty_line", "exit_line"])
def test_a_line_is_that_of_the_year_in_which_the_window_ends(name):
    numbers = Timeline(
        name,
        [
            Dated[int].years(2736_00, 2002, 2002, CITE),
            Dated[int].years(2800_00, 2003, 2003, ORDER.article("article 9")),
        ],
    )
    place = BAY.place("cove", en="The cove", zh="小湾", numbers=[numbers])
    law = place.on(date(2003, 12, 31))
    assert getattr(law, name) == 2736_00
    assert law.source(name) == CITE
    assert getattr(place.on(date(2004, 1, 1)), name) == 2800_00
    assert place.on(date(2004, 1, 1)).source(name) == ORDER.article("article 9")
    with pytest.raises(NotInForceError, match=name) as caught:
        getattr(place.on(date(2005, 1, 1)), name)
    assert caught.value.day == date(2005, 1, 1)


def test_any_number_may_be_dated_by_the_year_of_income():
    by_year = Parameter("least_cargo", "least", "最低", Unit.YUAN, "income_year")
    loaded = attrs.evolve(LOADED, condition=LOADED.condition.left > by_year)
    numbers = Timeline(
        "least_cargo",
        [span(100, FIRST, date(2002, 12, 31)), span(250, date(2003, 1, 1))],
    )
    place = changed(
        rules=[line("may_sail", substitute(SAILS, loaded))],
        numbers=[numbers, line("least_crew", 3)],
    )
    assert place.dates_by_year("least_cargo")
    assert not place.dates_by_year("least_crew")
    assert place.dates_by_year("exit_line")
    law = place.on(DAY)
    assert (
        law.number(by_year).value == law.rule("may_sail").number(by_year).value == 100
    )
    assert law.number(least_cargo).value == 250
    assert place.on(date(2004, 1, 1)).rule("may_sail").by_name["least_cargo"] == 250


def test_sources_are_asked_by_name():
    rules = [line("may_sail", SAILS, cite=NOTE_CITE)]
    law = changed(rules=rules).on(DAY)
    assert law.source("may_sail") == NOTE_CITE
    assert law.source("least_cargo") == CITE


def test_timelines_are_asked_by_name():
    assert BAY.timeline("may_sail").spans[0].value == SAILS
    assert BAY.timeline("least_crew").spans[0].value == 3
    with pytest.raises(KeyError, match="may_fly"):
        BAY.timeline("may_fly")


def test_rules_of_options_hold_where_they_are_chosen():
    other = attrs.evolve(SAILS, when=LOADED | LIT | SOUND | SAILS.criteria[3])
    rules = Timeline(
        "may_sail",
        [
            span(SAILS, FIRST, None, "gifts=excluded"),
            span(other, FIRST, None, "gifts=counted"),
        ],
    )
    place = changed(rules=[rules])
    assert place.on(DAY).rule("may_sail").rule == SAILS
    assert place.choosing(gifts="counted").on(DAY).rule("may_sail").rule == other


# Receipts


def test_how_a_kind_of_receipt_is_treated():
    gift = line("gift", Treatment.EXCLUDED, date(2003, 1, 1), cite=NOTE_CITE)
    place = BAY.place("cove", en="The cove", zh="小湾", treatments=[gift])
    dated = place.on(DAY).treatment(ReceiptKind.GIFT)
    assert (dated.value, dated.citation) == (Treatment.EXCLUDED, NOTE_CITE)
    assert place.on(DAY).treatment(ReceiptKind.CROPS).value is Treatment.COUNTED
    with pytest.raises(NotInForceError, match="gift"):
        place.on(date(2002, 12, 31)).treatment(ReceiptKind.GIFT)


def test_a_kind_without_a_treatment_is_never_guessed():
    place = changed(treatments=[])
    with pytest.raises(NotInForceError, match="crops is not in force"):
        place.on(DAY).treatment(ReceiptKind.CROPS)


def test_a_cost_ratio_is_given_only_where_and_when_there_is_one():
    ratios = [
        line("grain", 35),
        Timeline(
            "crops",
            [
                span(40, date(2003, 1, 1), date(2003, 12, 31), "gifts=excluded"),
                span(45, date(2003, 1, 1), date(2003, 12, 31), "gifts=counted"),
            ],
        ),
    ]
    place = BAY.place("cove", en="The cove", zh="小湾", cost_ratios=ratios)
    law = place.on(DAY)
    assert law.cost_ratio(ReceiptKind.CROPS).value == 40
    assert law.cost_ratio(ReceiptKind.GRAIN).value == 35
    assert law.cost_ratio(ReceiptKind.FISHERY) is None
    assert place.on(date(2002, 12, 31)).cost_ratio(ReceiptKind.CROPS) is None
    assert place.on(date(2004, 1, 1)).cost_ratio(ReceiptKind.CROPS) is None
    chosen = place.choosing(gifts="counted").on(DAY)
    assert chosen.cost_ratio(ReceiptKind.CROPS).value == 45
    assert NATIONAL.on(date(2017, 1, 1)).cost_ratio(ReceiptKind.CROPS) is None


# Laws are made once


def test_laws_and_bound_rules_are_made_once():
    place = changed(id="once")
    law = place.on(DAY)
    assert place.on(date(2003, 6, 1)) is law
    assert law.rule("may_sail") is law.rule("may_sail")
    assert place.on(date(2003, 6, 2)) is not law


def test_what_is_made_of_a_law_is_made_once():
    asked = []

    def make(law):
        asked.append(law)
        return len(asked)

    law = changed(id="kept").on(DAY)
    assert [law.kept(make), law.kept(make)] == [1, 1]
    assert asked == [law]
    assert law.kept(lambda one: one.on) == DAY


# Places made from a place


def test_a_place_keeps_what_it_does_not_set():
    cove = BAY.place("cove", en="The cove", zh="小湾", numbers=[line("least_crew", 5)])
    assert (cove.id, cove.en, cove.zh) == ("cove", "The cove", "小湾")
    assert cove.rules == BAY.rules
    assert cove.on(DAY).rule("may_sail").by_name == {
        "least_cargo": 100,
        "least_crew": 5,
    }
    assert BAY.on(DAY).rule("may_sail").by_name["least_crew"] == 3


def test_what_a_place_sets_stands_in_whole():
    own = line("least_crew", 5, date(2003, 1, 1), date(2003, 12, 31))
    cove = BAY.place("cove", en="The cove", zh="小湾", numbers=[own])
    with pytest.raises(NotInForceError, match="least_crew"):
        cove.on(date(2004, 1, 1)).rule("may_sail")
    joined = BAY.place(
        "cove",
        en="The cove",
        zh="小湾",
        numbers=[own.or_else(BAY.timeline("least_crew"))],
    )
    crews = [
        joined.on(day).rule("may_sail").by_name["least_crew"]
        for day in (date(2002, 12, 31), DAY, date(2004, 1, 1))
    ]
    assert crews == [3, 5, 3]


def test_a_place_may_add_what_is_new_and_choose():
    extra = line("may_fish", SAILS)
    cove = BAY.place("cove", en="The cove", zh="小湾", rules=[extra], dibao="excluded")
    assert cove.on(DAY).rule("may_fish").rule == SAILS
    assert cove.choices == Choices(dibao="excluded")
    assert BAY.choices == Choices()


def test_a_place_of_a_place_keeps_its_choices():
    assert GUIZHOU_CHANGSHUN.choices == GUIZHOU.choices != NATIONAL.choices


def test_a_place_does_not_choose_what_there_is_not():
    with pytest.raises(PolicyError, match="there is no choice colour"):
        BAY.place("cove", en="The cove", zh="小湾", colour="red")


@pytest.mark.parametrize("part", ["rules", "numbers", "treatments", "cost_ratios"])
def test_two_timelines_of_one_name_are_refused(part):
    lines = getattr(BAY, part) or (line("crops", 40),)
    with pytest.raises(
        PolicyError, match=f"bay: two timelines named '{lines[0].name}'"
    ):
        changed(**{part: [*lines, lines[0]]})


# Rules amended


def amended(*criteria, since=FIRST, until=None, place=BAY, **given):
    return place.amended(
        "may_sail", *criteria, since=since, until=until, cite=NOTE_CITE, **given
    )


def test_a_criterion_of_a_known_id_stands_in_for_it():
    safe = Criterion("safe", escort, CITE, "It has an escort.", "有护航。")
    (dated,) = amended(safe).spans
    assert dated.value.criteria == (*SAILS.criteria[:3], safe)
    assert dated.citation == NOTE_CITE
    assert structure(dated.value) == structure(substitute(SAILS, safe))


def test_a_note_of_a_known_id_stands_in_for_it():
    small = attrs.evolve(SMALL, condition=SMALL.condition.left <= least_crew)
    (dated,) = amended(small).spans
    assert dated.value.criteria == SAILS.criteria
    assert dated.value.notes == (small,)


BARE = Rule("may_sail", Boat, (LOADED, LIT), en="May it sail?", zh="可否出港？")


def test_a_criterion_of_a_new_id_is_asked_as_well():
    place = changed(rules=[line("may_sail", BARE)])
    rule = amended(RADIO, place=place).spans[0].value
    assert rule == BARE.with_criteria(RADIO)
    law = place.place("x", en="x", zh="x", rules=[amended(RADIO, place=place)]).on(DAY)
    assert decide(law.rule("may_sail"), READY).verdict is Truth.YES
    silent = attrs.evolve(READY, radio=False)
    assert decide(law.rule("may_sail"), silent).verdict is Truth.NO
    assert decide(place.on(DAY).rule("may_sail"), silent).verdict is Truth.YES


def test_notes_are_added():
    note = Criterion("quiet", ~radio, CITE, "It has no radio.", "无无线电。")
    (dated,) = amended(notes=iter([note])).spans
    assert dated.value.notes == (SMALL, note)
    found = check(
        changed(rules=[amended(notes=[note])]).on(DAY).rule("may_sail"), READY
    )
    assert [one.truth for one in found] == [Truth.NO, Truth.NO]


def test_how_criteria_combine_stays():
    either = attrs.evolve(BARE, when=LOADED | LIT)
    place = changed(rules=[line("may_sail", either)])
    lit = attrs.evolve(LIT, condition=~LIT.condition)
    assert amended(lit, place=place).spans[0].value.when == LOADED | lit
    assert amended(RADIO, place=place).spans[0].value.when == (LOADED | LIT) & RADIO


TWO = Timeline(
    "may_sail",
    [
        span(SAILS, FIRST, date(2003, 12, 31), "gifts=excluded"),
        span(BARE, date(2004, 1, 1)),
    ],
)


@pytest.mark.parametrize(
    ("since", "until", "days"),
    [
        (FIRST, None, [(FIRST, date(2003, 12, 31)), (date(2004, 1, 1), None)]),
        (date(1999, 1, 1), FIRST, [(FIRST, FIRST)]),
        (
            date(2003, 12, 31),
            date(2004, 1, 1),
            [
                (date(2003, 12, 31), date(2003, 12, 31)),
                (date(2004, 1, 1), date(2004, 1, 1)),
            ],
        ),
        (date(2004, 1, 1), date(2004, 1, 9), [(date(2004, 1, 1), date(2004, 1, 9))]),
        (date(2004, 1, 2), None, [(date(2004, 1, 2), None)]),
    ],
)
def test_only_the_days_given_are_amended(since, until, days):
    place = changed(rules=[TWO])
    found = amended(
        attrs.evolve(LIT, en="It shines."), place=place, since=since, until=until
    )
    assert [(one.since, one.until) for one in found.spans] == days
    for one in found.spans:
        assert one.options == (TWO.spans[0].options if one.since.year < 2004 else set())


def test_days_on_which_there_is_no_rule_cannot_be_amended():
    with pytest.raises(
        PolicyError,
        match="bay has no rule 'may_sail' between 2000-01-01 and 2001-12-31",
    ):
        amended(LIT, since=date(2000, 1, 1), until=date(2001, 12, 31))
    with pytest.raises(PolicyError, match="bay has no rule 'may_fly'"):
        BAY.amended("may_fly", since=FIRST, until=None, cite=CITE)


# Policies and laws are values


@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))],
    ids=["copy", "deepcopy", "pickle"],
)
@pytest.mark.parametrize("place", [BAY, NATIONAL, GUIZHOU], ids=lambda one: one.id)
def test_copies_are_equal_and_answer_alike(copied, place):
    day = date(2017, 6, 1)
    law = place.on(day)
    again = copied(place)
    assert again == place
    assert hash(again) == hash(place)
    assert copied(law) == law
    assert hash(copied(law)) == hash(law)
    assert copied(law).window == law.window
    purpose = place.rules[0].name
    assert again.on(day).rule(purpose) == law.rule(purpose)


def test_a_pickle_holds_no_law():
    place = changed(id="light")
    before = pickle.dumps(place)
    decide(place.on(DAY).rule("may_sail"), READY)
    assert pickle.dumps(place) == before


def test_places_that_differ_are_not_equal():
    assert BAY.choosing(gifts="counted") != BAY
    assert BAY.choosing(gifts="excluded") == BAY
    assert changed(en="A bay") != BAY
    assert BAY.on(DAY) != BAY.on(FIRST)
    assert BAY.on(DAY) != BAY.choosing(gifts="counted").on(DAY)


def test_repr_names_the_place_and_the_day():
    assert repr(BAY) == "<Policy bay: The bay>"
    assert repr(BAY.on(DAY)).startswith("<Law of bay")
    assert "2003-06-01" in repr(BAY.on(DAY))
    assert "gifts=counted" in repr(BAY.choosing(gifts="counted"))


@pytest.mark.parametrize(
    "ask",
    [
        lambda: NATIONAL.on(date(2017, 12, 31)).rule("houshold_exit"),
        lambda: NATIONAL.procedure("houshold_exit", date(2017, 12, 31)),
    ],
    ids=["rule", "procedure"],
)
def test_a_misspelt_name_is_told_the_nearest_one(ask):
    with pytest.raises(NotInForceError) as caught:
        ask()
    end = "no such name here, the nearest is 'household_exit'"
    assert str(caught.value).endswith(end)
    assert len(str(caught.value)) <= 200


def test_a_rule_that_only_another_place_has_is_no_misspelt_one():
    with pytest.raises(NotInForceError, match=r"in force: never$"):
        NATIONAL.on(date(2017, 12, 31)).rule("village_deep_poverty")
