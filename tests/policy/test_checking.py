"""Each mistake that an author of a place can make is found, on its days."""

from datetime import date

import attrs
import pytest

from policy.bay import BAY, FIRST, changed, line, span, with_number
from precisionpov.errors import PolicyError
from precisionpov.policies import GUANGXI, GUIZHOU, GUIZHOU_CHANGSHUN, NATIONAL
from precisionpov.policy.choices import CHOICES
from precisionpov.policy.fault import PolicyFault
from precisionpov.policy.income_window import WindowKind
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.expression import (
    Comparison,
    Criterion,
    NumberFact,
    Parameter,
)
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.rule import Rule, substitute
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Timeline
from precisionpov.reasoning.unit import Unit
from reasoning.harbour import CITE, LOADED, ORDER, SAILS, SMALL, crew

LOW = ORDER.article("margin", confidence=Confidence.LOW)


def problems(policy, known=()):
    return [str(one) for one in policy.check(known)]


def named(*lines):
    """Give timelines of treatments with some in the stead of those of the name."""
    own = {one.name: one for one in lines}
    return [own.pop(one.name, one) for one in BAY.treatments] + list(own.values())


def test_a_sound_place_has_no_fault():
    assert BAY.check() == ()


# Days without a rule


def test_days_between_two_rules_of_a_purpose():
    rules = Timeline(
        "may_sail",
        [
            span(SAILS, date(2004, 2, 1)),
            span(SAILS, FIRST, date(2003, 12, 31)),
        ],
    )
    assert changed(rules=[rules]).check() == (
        PolicyFault(
            "may_sail",
            "no rule between two rules",
            date(2004, 1, 1),
            date(2004, 1, 31),
        ),
    )


def test_one_day_without_a_rule_is_found_and_none_is_not():
    for missing, faults in ((1, 0), (2, 1)):
        rules = Timeline(
            "may_sail",
            [
                span(SAILS, FIRST, date(2003, 12, 31)),
                span(SAILS, date(2004, 1, missing), date(2005, 12, 31)),
            ],
        )
        assert len(changed(rules=[rules]).check()) == faults


def test_a_rule_that_goes_on_under_another_choice_leaves_no_gap():
    rules = Timeline(
        "may_sail",
        [
            span(SAILS, FIRST, date(2010, 12, 31), "line_series=nbs"),
            span(SAILS, date(2003, 1, 1), date(2003, 12, 31), "gifts=excluded"),
        ],
    )
    assert changed(rules=[rules]).check() == ()


def test_a_purpose_whose_rules_all_hold_under_options_not_chosen():
    rules = line("may_sail", SAILS, FIRST, None, "line_series=lagged")
    place = changed(rules=[rules])
    assert problems(place) == ["may_sail: no rule holds under the choices"]
    assert place.choosing(line_series="lagged").check() == ()


# Numbers


def test_a_rule_without_its_number_on_some_days():
    numbers = line("least_cargo", 100, date(2002, 3, 2), date(2009, 12, 30))
    assert with_number(numbers).check() == (
        PolicyFault("least_cargo", "no number for may_sail", FIRST, date(2002, 3, 1)),
        PolicyFault("least_cargo", "no number for may_sail", date(2009, 12, 31), None),
    )


def test_a_rule_whose_number_there_is_not_at_all():
    place = changed(numbers=[line("least_crew", 3)])
    assert problems(place) == ["least_cargo: no number for may_sail, 2002-01-01 to now"]


def test_a_number_by_year_of_income_is_that_of_the_window():
    by_year = Parameter("least_cargo", "least", "最低", Unit.YUAN, "income_year")
    loaded = attrs.evolve(LOADED, condition=LOADED.condition.left > by_year)
    place = changed(rules=[line("may_sail", substitute(SAILS, loaded))])
    # In 2002 the window is the year 2001, of which there is no number.
    assert place.check() == (
        PolicyFault("least_cargo", "no number for may_sail", FIRST, date(2002, 12, 31)),
    )
    until = line("income_window", WindowKind.OCTOBER_TO_SEPTEMBER)
    assert attrs.evolve(place, windows=until).check() == (
        PolicyFault("least_cargo", "no number for may_sail", FIRST, date(2002, 9, 30)),
    )


def test_a_number_below_zero():
    assert problems(with_number(line("least_crew", -1))) == [
        "least_crew: a number is not below zero, 2002-01-01 to now"
    ]
    law = with_number(line("least_crew", -1)).on(date(2003, 1, 1))
    with pytest.raises(PolicyError, match="takes numbers from 0 for: least_cargo"):
        law.rule("may_sail")


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("least_crew", 1, "may_sail.small: crew < least_crew is never so"),
        ("least_crew", 2, None),
        ("least_crew", 20, None),
        ("least_crew", 21, "may_sail.small: crew < least_crew is always so"),
        ("least_cargo", 9_999, None),
        ("least_cargo", 10_000, "may_sail.loaded: cargo > least_cargo is never so"),
    ],
)
def test_a_number_that_settles_a_comparison_whatever_the_facts(name, value, fault):
    found = problems(with_number(line(name, value, FIRST, date(2009, 12, 31))))
    settled = [one for one in found if "no number" not in one]
    days = ", 2002-01-01 to 2009-12-31"
    assert settled == ([] if fault is None else [fault + days])


depth = NumberFact("depth", "depth", "水深", Unit.METRE, 20, 90)


@attrs.frozen(kw_only=True)
class Ferry(Facts):
    """A boat over deep water."""

    crew: int = fact(crew)
    depth: int | None = fact(depth)


@pytest.mark.parametrize(
    ("operator", "found"),
    [
        ("<", []),
        ("<=", ["ferries.deep: crew <= depth is always so, 2002-01-01 to now"]),
        (">=", []),
        (">", ["ferries.deep: crew > depth is never so, 2002-01-01 to now"]),
    ],
)
def test_two_facts_whose_domains_settle_their_comparison(operator, found):
    deep = Criterion("deep", Comparison(crew, operator, depth), CITE, "Deep.", "深。")
    rule = Rule("ferries", Ferry, [deep], en="Does it ferry?", zh="可否摆渡？")
    assert problems(changed(rules=[line("ferries", rule)], numbers=[])) == found


def test_a_number_that_nothing_uses():
    place = with_number(line("least_carg", 100), line("poverty_line", 1))
    assert problems(place) == ["least_carg: no rule uses this number; is it misspelt?"]
    assert place.check(known=["least_carg"]) == ()


# Windows of income and treatments


def test_days_without_a_window_of_income():
    windows = line(
        "income_window", WindowKind.CALENDAR_YEAR, date(2002, 5, 1), date(2019, 12, 31)
    )
    assert problems(changed(windows=windows)) == [
        "windows: no window of income for may_sail, 2002-01-01 to 2002-04-30",
        "windows: no window of income for may_sail, 2020-01-01 to now",
    ]


def test_days_without_a_treatment_of_a_kind_of_receipt():
    gift = line("gift", Treatment.EXCLUDED, date(2003, 1, 1), date(2003, 12, 31))
    assert problems(changed(treatments=named(gift))) == [
        "gift: no treatment, 2002-01-01 to 2002-12-31",
        "gift: no treatment, 2004-01-01 to now",
    ]


def test_a_treatment_is_asked_for_only_while_there_are_rules():
    rules = line("may_sail", SAILS, FIRST, date(2003, 12, 31))
    gift = Timeline(
        "gift",
        [
            span(Treatment.EXCLUDED, FIRST, date(2003, 12, 31)),
            span(Treatment.COUNTED, date(2005, 1, 1)),
        ],
    )
    assert changed(rules=[rules], treatments=named(gift)).check() == ()


def test_a_kind_of_receipt_without_any_treatment():
    treatments = [one for one in BAY.treatments if one.name != "gift"]
    assert problems(changed(treatments=treatments)) == [
        "gift: no treatment, 2002-01-01 to now"
    ]


def test_a_kind_of_receipt_that_there_is_not():
    bribe = line("bribe", Treatment.EXCLUDED)
    ratio = line("silver", 40)
    assert problems(changed(treatments=named(bribe), cost_ratios=[ratio])) == [
        "bribe: there is no such kind of receipt",
        "silver: there is no such kind of receipt",
    ]


@pytest.mark.parametrize(("percent", "sound"), [(-1, 0), (0, 1), (100, 1), (101, 0)])
def test_a_cost_ratio_is_a_percentage(percent, sound):
    found = problems(changed(cost_ratios=[line("crops", percent)]))
    fault = "crops: a cost ratio lies between 0 and 100 percent, 2002-01-01 to now"
    assert found == ([] if sound else [fault])


def test_only_what_is_produced_has_a_cost():
    assert problems(changed(cost_ratios=[line("gift", 40)])) == [
        "gift: a kind that is not operating has no cost"
    ]


# Options and sources


def test_an_option_that_no_choice_has():
    numbers = line("least_crew", 3, FIRST, date(2009, 12, 31), "line_series=secret")
    found = problems(with_number(numbers))
    assert (
        "least_crew: no choice has the option 'line_series=secret', "
        "2002-01-01 to 2009-12-31"
    ) in found


@pytest.mark.parametrize(
    ("place", "item"),
    [
        (changed(rules=[line("may_sail", SAILS, cite=LOW)]), "may_sail"),
        (
            changed(
                rules=[
                    line("may_sail", substitute(SAILS, attrs.evolve(LOADED, cite=LOW)))
                ]
            ),
            "may_sail.loaded",
        ),
        (
            changed(
                rules=[
                    line("may_sail", substitute(SAILS, attrs.evolve(SMALL, cite=LOW)))
                ]
            ),
            "may_sail.small",
        ),
        (with_number(line("least_crew", 3, cite=LOW)), "least_crew"),
        (
            changed(windows=line("income_window", WindowKind.CALENDAR_YEAR, cite=LOW)),
            "income_window",
        ),
        (changed(cost_ratios=[line("crops", 40, cite=LOW)]), "crops"),
        (
            changed(treatments=named(line("gift", Treatment.EXCLUDED, cite=LOW))),
            "gift",
        ),
    ],
)
def test_nothing_uncertain_holds_by_default(place, item):
    assert problems(place) == [
        f"{item}: holds by default, on a source of low confidence, 2002-01-01 to now"
    ]


def test_what_is_uncertain_may_be_chosen():
    gift = Timeline(
        "gift",
        [
            span(Treatment.EXCLUDED, FIRST, None, "gifts=excluded"),
            span(Treatment.COUNTED, FIRST, None, "gifts=counted", cite=LOW),
        ],
    )
    place = changed(treatments=named(gift))
    assert place.check() == ()
    assert place.choosing(gifts="counted").check() == ()


# How faults are said


def test_faults_come_sorted_and_days_that_follow_are_joined():
    numbers = Timeline(
        "least_crew",
        [
            span(-1, FIRST, date(2002, 12, 31)),
            span(-2, date(2003, 1, 1), date(2003, 12, 31)),
            span(-3, date(2004, 1, 2)),
        ],
    )
    assert problems(with_number(numbers, line("abc", 1))) == [
        "abc: no rule uses this number; is it misspelt?",
        "least_crew: a number is not below zero, 2002-01-01 to 2003-12-31",
        "least_crew: a number is not below zero, 2004-01-02 to now",
        "least_crew: no number for may_sail, 2004-01-01 to 2004-01-01",
    ]


def test_what_is_wrong_under_two_purposes_is_said_once():
    rules = [line("may_sail", SAILS), line("may_fish", SAILS, FIRST, date(2005, 1, 1))]
    numbers = [line("least_cargo", 100), line("least_crew", -1)]
    assert problems(changed(rules=rules, numbers=numbers)) == [
        "least_crew: a number is not below zero, 2002-01-01 to now"
    ]


def test_a_place_until_the_end_of_the_calendar_can_be_checked():
    rules = line("may_sail", SAILS, date(9998, 5, 1), date.max)
    numbers = line("least_crew", 3, date(9998, 5, 1), date.max)
    gift = line("gift", Treatment.COUNTED, date(9998, 5, 1), date.max)
    place = changed(rules=[rules], treatments=named(gift))
    assert place.place("x", en="x", zh="x", numbers=[numbers]).check() == ()


# The places that come with the library

GAP_OF_2020 = (
    "poverty_line: no number for household_identification, 2020-10-01 to 2020-12-31"
)
"""No line is known by which to identify on an income of 2020; see Choices."""

GAP_OF_2013 = "exit_line: no number for projected_income, 2014-01-01 to 2014-12-31"
"""The growing and the lagged line begin with 2014; nobody exited before."""


OWN_VILLAGES = "most_incidence: no rule uses this number; is it misspelt?"
"""The place judges villages by its own standard, and lies in the west."""


@pytest.mark.parametrize(
    ("place", "gaps"),
    [
        (NATIONAL, [GAP_OF_2020]),
        (GUANGXI, [OWN_VILLAGES, GAP_OF_2020]),
        (GUIZHOU, [GAP_OF_2013]),
        (GUIZHOU_CHANGSHUN, [GAP_OF_2013, OWN_VILLAGES]),
    ],
    ids=lambda one: one.id if hasattr(one, "id") else None,
)
def test_the_shipped_places_have_only_the_gaps_that_are_known(place, gaps):
    assert sorted(problems(place)) == sorted(gaps)


KNOWN = {
    "line_series=growth6": [GAP_OF_2013],
    "line_series=lagged": [
        "exit_line: no number for household_exit, 2018-10-01 to 2020-12-31",
        "exit_line: no number for household_return, 2018-10-01 to 2020-12-31",
        GAP_OF_2013,
        GAP_OF_2013.replace("2014-01-01 to 2014-12-31", "2018-10-01 to 2020-12-31"),
        GAP_OF_2020.replace("2020-10-01", "2018-10-01"),
    ],
    "line_2020=exit": [],
    # The line with a margin is the caller's to give.
    "stably=margin": [
        GAP_OF_2020,
        "stable_line: no number for household_exit, 2016-04-28 to 2020-12-31",
    ],
}


@pytest.mark.parametrize(
    ("choice", "option"),
    [(one.name, option) for one in CHOICES for option in one.options],
)
def test_every_option_leaves_only_the_gaps_that_are_known(choice, option):
    place = NATIONAL.choosing(**{choice: option})
    assert problems(place) == KNOWN.get(f"{choice}={option}", [GAP_OF_2020])
