"""Cards, books and files; how households are made up; quotas."""

import json
from datetime import date
from fractions import Fraction

import attrs
import pytest

from mutants import survivors
from precisionpov.errors import NotInForceError, RecordError
from precisionpov.facts.household_form import HouseholdFormFacts
from precisionpov.facts.register import (
    ProvinceQuotaFacts,
    RegisterEntryFacts,
    RegisterEventFacts,
    RegisterListFacts,
    RegisterPersonFacts,
    VillageQuotaFacts,
)
from precisionpov.policies import NATIONAL
from precisionpov.reasoning.facts import words_of
from precisionpov.reasoning.truth import Truth
from precisionpov.records.holdings import Holdings
from precisionpov.records.person import Person
from precisionpov.records.register import ListKind, RegisterList
from precisionpov.records.register_entry import EntryDetails
from precisionpov.register import (
    check_lists,
    check_province_quota,
    check_quota,
    flag_households,
    quota_ceiling,
    reconcile,
    split_quota,
)
from small_register import AFTER, after, before, entry, event

DAY = date(2014, 5, 1)
ENTRIES = (
    entry("a", "registered", "a1", "a2", village="v1", township="t"),
    entry("b", "exited", "b1", village="v1", township="t"),
    entry("c", "registered", "c1", village="v2", township="t"),
    entry("d", "candidate", "d1", village="v2", township="t"),
    entry("e", "removed", "e1", village="v2", township="t"),
)
BOOKS = (
    RegisterList(kind="book", holder="v1", households=["a", "b"], people=3),
    RegisterList(kind="book", holder="v2", households=["c"]),
)
FILE = RegisterList(kind="file", holder="t", households=["a", "b", "c"], people=4)
CARDS = tuple(
    RegisterList(kind="card", holder=one, households=[one]) for one in ("a", "b", "c")
)


def lists(*rows, entries=ENTRIES):
    """Give what falls short, and what cannot be told, by criterion and holder."""
    told = check_lists(after(*entries, lists=rows))
    return {
        (one.criterion.partition(".")[2], one.subject): one.truth.value
        for one in told.findings
    }


def test_card_book_and_file_agree():
    told = check_lists(after(*ENTRIES, lists=[*BOOKS, FILE, *CARDS]))
    assert told.verdict is Truth.YES
    assert told.subjects == 6
    result = reconcile(before(*ENTRIES), after(*ENTRIES, lists=[*BOOKS, FILE, *CARDS]))
    assert result.verdict is Truth.YES
    assert check_lists(after(*ENTRIES)).subjects == 0


def test_a_check_explains_itself():
    short = attrs.evolve(BOOKS[0], households=["a"])
    told = check_lists(after(*ENTRIES, lists=[short, BOOKS[1]]))
    assert repr(told) == "<RegisterCheck register_list: NO of 2>"
    assert told.explain().startswith("Does the list agree with the register? no")
    assert "2 looked at; 1 do not hold or cannot be told." in told.explain()
    assert "名册与登记是否一致？否" in told.explain("zh")
    assert "共2项，1项不符或无法判断" in told.explain("zh")
    assert json.loads(json.dumps(told.to_dict()))["subjects"] == 2
    assert "<table>" in told._repr_html_()
    assert [one.no for one in told.counts if one.criterion.endswith("complete")] == [1]
    below = check_quota(after(ENTRIES[0]), {"v1": 3}, on=DAY)
    assert "Worth a look" in below.explain()
    assert "需要核实" in below.explain("zh")


def test_a_list_that_leaves_one_out_or_names_another():
    short = attrs.evolve(BOOKS[0], households=["a"])
    assert lists(short, BOOKS[1]) == {
        ("complete", "book v1"): "no",
        ("people", "book v1"): "no",
    }
    for extra in ("c", "d", "e"):
        more = attrs.evolve(BOOKS[0], households=["a", "b", extra], people=None)
        assert ("exact", "book v1") in lists(more, BOOKS[1])
    stranger = attrs.evolve(BOOKS[0], households=["a", "b", "zz"])
    assert lists(stranger, BOOKS[1]) == {
        ("exact", "book v1"): "no",
        ("people", "book v1"): "unknown",
    }


def test_a_list_that_is_not_there_names_one_twice_or_counts_wrong():
    assert lists(BOOKS[0])["there", "book v2"] == "no"
    twice = attrs.evolve(BOOKS[1], households=["c", "c"])
    assert lists(BOOKS[0], twice) == {("named_once", "book v2"): "no"}
    parted = (
        attrs.evolve(BOOKS[0], households=["a"], people=2),
        attrs.evolve(BOOKS[0], households=["b"], people=1),
    )
    assert lists(*parted, BOOKS[1]) == {}
    wrong = attrs.evolve(BOOKS[0], people=4)
    assert lists(wrong, BOOKS[1]) == {("people", "book v1"): "no"}


def test_a_file_holds_the_books_of_its_villages():
    short = attrs.evolve(BOOKS[0], households=["a"], people=2)
    assert lists(short, BOOKS[1], FILE)["books", "file t"] == "no"
    assert lists(BOOKS[0], FILE)["books", "file t"] == "unknown"
    assert lists(FILE) == {("books", "file t"): "unknown"}
    # Of a township without a file it is said that there is none.
    other = entry("z", "registered", "z1", village="v1", township="u")
    missing = lists(FILE, entries=[*ENTRIES, other])
    assert missing["there", "file u"] == "no"


def test_who_has_no_place_or_no_state_leaves_it_open():
    placeless = entry("p", "registered", "p1", village=None)
    book = attrs.evolve(BOOKS[0], households=["a", "b", "p"], people=None)
    entries = [*ENTRIES, placeless]
    assert lists(book, BOOKS[1], entries=entries) == {("exact", "book v1"): "unknown"}
    stateless = entry("s", None, "s1", village="v1")
    entries = [*ENTRIES, stateless]
    assert lists(*BOOKS, entries=entries) == {("complete", "book v1"): "unknown"}
    named = attrs.evolve(BOOKS[0], households=["a", "b", "s"], people=None)
    assert lists(named, BOOKS[1], entries=entries) == {}
    alone = [entry("s", None, "s1", village="v3"), *ENTRIES]
    assert lists(*BOOKS, entries=alone)["there", "book v3"] == "unknown"


# How households are made up


def flags(register, **fields):
    told = flag_households(register, **fields)
    return {(one.subject, one.criterion.partition(".")[2]) for one in told}


def old(id, born):
    return Person(id=id, born=born)


@pytest.mark.parametrize(
    ("born", "flagged"),
    [(date(1956, 12, 31), True), (date(1957, 1, 1), False), (None, False)],
)
def test_old_people_alone(born, flagged):
    home = entry("a", "registered", old("a1", born), old("a2", date(1950, 1, 1)))
    assert (("a", "old_people_alone") in flags(after(home))) is flagged


@pytest.mark.parametrize(
    ("field", "flag", "of_the_young"),
    [
        ("shares_dwelling", "shared_dwelling", True),
        ("children_assets", "children_with_assets", False),
        ("children_house", "children_with_house", False),
    ],
)
def test_what_is_known_of_those_they_live_with_or_apart_from(field, flag, of_the_young):
    for born, told in ((date(1956, 12, 31), True), (date(1957, 1, 1), of_the_young)):
        for answer in (True, False, None):
            home = attrs.evolve(
                entry("a", "registered", old("a1", born)),
                details=EntryDetails(**{field: answer}, complete=True),
            )
            assert (("a", flag) in flags(after(home))) is (told and answer is True)


def test_one_born_after_the_day_has_no_age():
    home = entry("a", "registered", old("a1", date(2017, 1, 1)))
    assert flags(after(home)) == set()
    assert flags(after(home), on=date(2020, 1, 1)) == set()


def test_nobody_is_left_or_all_are_away():
    dead = Person(id="a1", status="dead")
    assert flags(after(entry("a", "registered", dead))) == {
        ("a", "nobody_left"),
        ("a", "size"),
    }
    away = Person(id="a1", status="working_away")
    assert flags(after(entry("a", "registered", away))) == {("a", "shell")}
    assert flags(after(entry("a", "registered", away, "a2"))) == set()


@pytest.mark.parametrize(
    ("field", "flag"),
    [
        ("hukou_only_shell", "shell"),
        ("not_resident", "shell"),
        ("suspicious_split", "recorded_split"),
    ],
)
def test_what_a_check_found(field, flag):
    for answer in (True, False, None):
        home = entry("a", "registered", "a1", holdings=Holdings(**{field: answer}))
        assert (("a", flag) in flags(after(home))) is (answer is True)


def test_who_counts_twice():
    homes = [entry("a", "registered", "p"), entry("b", "registered", "p", "q")]
    both = {("a", "person_shared"), ("b", "person_shared")}
    assert flags(after(*homes)) == both
    assert flags(after(*homes, person_ids="household")) == set()


def flagged(*rows, then, **fields):
    result = reconcile(before(*rows, **fields), after(*then, **fields))
    return {(one.subject, one.criterion.partition(".")[2]) for one in result.flags}


def test_where_a_household_came_from():
    parents = entry("a", "registered", "a1", "a2", "a3")
    rest = entry("a", "registered", "a1")
    young = entry("b", "registered", "a2", "a3")
    assert flagged(parents, then=[rest, young]) == {("b", "split")}
    well_off = [attrs.evolve(one, state="exited") for one in (parents, rest)]
    assert flagged(well_off[0], then=[well_off[1], young]) == {
        ("b", "split"),
        ("b", "split_from_better_off"),
    }
    unknown = [attrs.evolve(one, state=None) for one in (parents, rest)]
    assert flagged(unknown[0], then=[unknown[1], young]) == {("b", "split")}
    # A household under a new number is no split, nor is one with a stranger in it.
    assert flagged(parents, then=[entry("b", "registered", "a1", "a2", "a3")]) == set()
    with_wife = entry("b", "registered", "a2", "a3", "w")
    assert flagged(parents, then=[rest, with_wife]) == set()
    assert flagged(parents, then=[rest, young], person_ids="household") == set()


def test_households_put_together():
    one, other = entry("a", "registered", "a1"), entry("b", "registered", "b1")
    both = entry("a", "registered", "a1", "b1")
    assert flagged(one, other, then=[both]) == {("a", "merged")}
    new = entry("c", "registered", "a1", "b1")
    assert flagged(one, other, then=[new]) == {("c", "merged")}
    joined = [both, entry("b", "registered", "b2")]
    assert flagged(one, other, then=joined) == set()


def test_a_person_who_counts_in_a_new_household_too():
    one = entry("a", "registered", "a1")
    result = reconcile(before(one), after(one, entry("b", "registered", "a1")))
    assert ("b", "household_form.person_shared") in {
        (one.subject, one.criterion) for one in result.flags
    }
    told = event("merge", "a", others=["b"])
    first = before(one, entry("b", "registered", "b1"))
    result = reconcile(first, after(entry("a", "registered", "a1", "b1")), [told])
    assert [one.criterion for one in result.flags] == ["household_form.merged"]


# Quota


def test_a_quota_is_divided_exactly():
    told = split_quota(100, {"b": 1, "a": 1, "c": 1}, on=DAY)
    assert told.people == {"a": 34, "b": 33, "c": 33}
    assert told == split_quota(100, {"c": 1, "b": 1, "a": 1}, on=DAY)
    assert told.parts[0].share == Fraction(100, 3)
    halves = split_quota(7, {"a": Fraction(1, 2), "b": Fraction(1, 3)}, on=DAY)
    assert halves.people == {"a": 4, "b": 3}
    assert split_quota(0, {"a": 1}, on=DAY).people == {"a": 0}
    assert split_quota(5, {"a": 1, "b": 0}, on=DAY).people == {"a": 5, "b": 0}


def test_a_cap_passes_on_what_is_over():
    told = split_quota(100, {"a": 6, "b": 3, "c": 1}, on=DAY, caps={"a": 20})
    assert told.people == {"a": 20, "b": 60, "c": 20}
    assert [one.capped for one in told.parts] == [True, False, False]
    chain = split_quota(100, {"a": 6, "b": 3, "c": 1}, on=DAY, caps={"a": 20, "b": 59})
    assert chain.people == {"a": 20, "b": 59, "c": 21}
    exact = split_quota(100, {"a": 1, "b": 1}, on=DAY, caps={"a": 50})
    assert not exact.parts[0].capped
    none_left = split_quota(20, {"a": 1, "b": 0}, on=DAY, caps={"a": 20, "b": 0})
    assert none_left.people == {"a": 20, "b": 0}


@pytest.mark.parametrize(
    ("total", "weights", "caps", "problem"),
    [
        (-1, {"a": 1}, None, "total: is zero or more"),
        (1, {}, None, "weights: zero or more, and at least one above zero"),
        (1, {"a": 0}, None, "weights"),
        (1, {"a": 2, "b": -1}, None, "weights"),
        (1, {"a": 1}, {"b": 1}, "caps: each is zero or more"),
        (1, {"a": 1}, {"a": -1}, "caps: each is zero or more"),
        (2, {"a": 1}, {"a": 1}, "caps: leave 1 people without a place"),
        (2, {"a": 1, "b": 0}, {"a": 1}, "caps: leave 1 people without a place"),
    ],
)
def test_a_quota_that_cannot_be_divided(total, weights, caps, problem):
    with pytest.raises(RecordError, match=problem):
        split_quota(total, weights, on=DAY, caps=caps)


@pytest.mark.parametrize("day", [date(2014, 4, 1), date(2016, 1, 1)])
def test_there_was_a_quota_in_two_years_only(day):
    with pytest.raises(NotInForceError, match="village_quota"):
        split_quota(1, {"a": 1}, on=day)
    with pytest.raises(NotInForceError, match="village_quota"):
        check_quota(after(), {"v": 1}, on=day)
    with pytest.raises(NotInForceError, match="province_quota"):
        check_province_quota(1, 1, 1, on=day)
    with pytest.raises(NotInForceError, match="quota_growth_most"):
        quota_ceiling(1, 1, on=day)


@pytest.mark.parametrize("day", [date(2014, 4, 2), date(2015, 12, 31)])
def test_the_first_and_the_last_day_of_the_quota(day):
    assert split_quota(1, {"a": 1}, on=day).on == day


def test_a_division_explains_itself():
    told = split_quota(3, {"a": 2, "b": 1}, on=DAY, caps={"a": 1})
    assert "a      1            1       yes" in told.explain()
    assert "贫困人口规模分解" in told.explain("zh")
    assert repr(told) == "<QuotaSplit of 3 among 2 on 2014-05-01>"
    assert json.loads(json.dumps(told.to_dict()))["parts"][0]["capped"] is True


@pytest.mark.parametrize(
    ("own", "growth", "ceiling"),
    [
        (900, None, 1000),
        (1000, None, 1000),
        (1099, None, 1099),
        (1100, None, 1100),
        (1101, None, 1100),
        (2000, 250, 1250),
        (2000, 0, 1000),
    ],
)
def test_how_far_a_province_may_go(own, growth, ceiling):
    assert quota_ceiling(1000, own, on=DAY, growth_per_mille=growth) == ceiling


def test_a_province_is_judged_by_what_it_may_go():
    def verdict(number, own):
        return check_province_quota(number, 1000, own, on=DAY).verdict

    assert verdict(1100, 1200) is Truth.YES
    assert verdict(1101, 1200) is Truth.NO
    assert verdict(1050, 1049) is Truth.NO
    assert verdict(1000, 0) is Truth.YES
    assert verdict(0, 0) is Truth.YES
    # The country registered 89.62 million people; the estimate was 82.49 million.
    whole = check_province_quota(89_620_000, 82_490_000, 89_620_000, on=DAY)
    assert whole.verdict is Truth.YES


@pytest.mark.parametrize("numbers", [(-1, 1, 1), (1, 0, 1), (1, 1, -1)])
def test_numbers_below_zero(numbers):
    with pytest.raises(RecordError, match="zero or more"):
        check_province_quota(*numbers, on=DAY)
    with pytest.raises(RecordError, match="zero or more"):
        quota_ceiling(-1, 1, on=DAY)


def test_a_village_is_held_against_its_quota():
    def verdicts(quota, *entries):
        told = check_quota(after(*entries), quota, on=DAY)
        rows = {one.subject: one.truth.value for one in told.findings}
        return told.verdict.value, rows

    home = entry("a", "registered", "a1", "a2")
    back = entry("b", "returned", "b1")
    out = entry("c", "exited", "c1")
    assert verdicts({"v1": 3}, home, back, out) == ("yes", {})
    assert verdicts({"v1": 2}, home, back, out) == ("no", {"v1": "no"})
    assert verdicts({}, home) == ("unknown", {"v1": "unknown"})
    assert verdicts({"v1": 9, "v2": 0}, home) == ("yes", {})
    nowhere = entry("n", "registered", "n1", village=None)
    assert verdicts({"v1": 9}, home, nowhere) == ("unknown", {"v1": "unknown"})
    stateless = entry("s", None, "s1", village="v2")
    assert verdicts({"v1": 9, "v2": 9}, home, stateless) == (
        "unknown",
        {"v2": "unknown"},
    )
    below = check_quota(after(home), {"v1": 3}, on=DAY)
    assert [one.criterion for one in below.notes] == ["village_quota.below_quota"]


# Every small mistake in a rule is noticed


def turned(good):
    """Give facts that hold, and each with one truth turned or unknown."""
    yield good
    for name in words_of(type(good)):
        value = getattr(good, name)
        if type(value) is bool:
            yield attrs.evolve(good, **{name: not value})
            yield attrs.evolve(good, **{name: None})


def all_true(kind, **others):
    return kind(
        **{name: True for name in words_of(kind) if name not in others}, **others
    )


@pytest.mark.parametrize(
    ("rule", "good"),
    [
        ("register_entry", all_true(RegisterEntryFacts)),
        ("register_person", all_true(RegisterPersonFacts)),
        ("register_event", all_true(RegisterEventFacts)),
    ],
)
def test_every_mistake_in_what_is_asked_of_a_register(rule, good):
    law = NATIONAL.on(AFTER).rule(rule)
    assert survivors(law, turned(good)) == []


def test_every_mistake_in_what_is_asked_of_a_list():
    good = all_true(RegisterListFacts, list_kind=ListKind.BOOK)
    cases = [
        *turned(good),
        attrs.evolve(good, people_counted=False, people_agree=False),
        attrs.evolve(good, people_counted=False, people_agree=None),
    ]
    assert survivors(NATIONAL.on(AFTER).rule("register_list"), cases) == []


def test_every_mistake_in_the_flags():
    none = {name: False for name in words_of(HouseholdFormFacts) if name != "youngest"}
    quiet = HouseholdFormFacts(**none, youngest=20)
    cases = [
        *turned(quiet),
        attrs.evolve(quiet, split_off=True, split_from_other_state=True),
        *(attrs.evolve(quiet, youngest=age) for age in (59, 60, 61)),
        *(
            attrs.evolve(quiet, youngest=age, **{name: answer})
            for name in ("children_assets", "children_house")
            for answer in (True, None)
            for age in (59, 60, 61)
        ),
    ]
    assert survivors(NATIONAL.on(AFTER).rule("household_form"), cases) == []


def test_every_mistake_in_the_quota():
    law = NATIONAL.on(DAY)
    villages = [
        VillageQuotaFacts(registered_people=number, quota_people=10)
        for number in (9, 10, 11)
    ]
    assert survivors(law.rule("village_quota"), villages) == []
    provinces = [
        ProvinceQuotaFacts(above_estimate=above, own_statistics_allow=own)
        for above in (0, 99, 100, 101)
        for own in (True, False, None)
    ]
    assert survivors(law.rule("province_quota"), provinces) == []


@pytest.mark.parametrize(
    ("weights", "said"),
    [
        ([3, 1], "a mapping by place"),
        ({"a": 0.1, "b": 1}, "whole numbers or fractions, not float"),
        ({"a": True, "b": 1}, "whole numbers or fractions, not bool"),
        ({"a": "1/2"}, "whole numbers or fractions, not str"),
    ],
)
def test_a_quota_is_split_by_exact_weights_alone(weights, said):
    with pytest.raises(RecordError, match=f"^weights: {said}"):
        split_quota(100, weights, on=date(2014, 5, 1))
