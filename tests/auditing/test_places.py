"""What is unknown in an audit names the places that would settle it, and no others."""

import copy
import json
import pickle
import re
from datetime import date
from functools import partial

import pytest
from stdnum.cn import ric

from auditing.made import ON, PLAN, WORK, after, entry, village
from precisionpov.auditing import audit
from precisionpov.auditing.judging import _household_facts
from precisionpov.derive.entry_ages import ages_of
from precisionpov.derive.entry_numbers import Numbers, doubles_of
from precisionpov.derive.entry_person import people, person_given, standing_given
from precisionpov.derive.entry_places import (
    household_places,
    person_places,
    village_places,
)
from precisionpov.derive.entry_places_table import PLACES, VILLAGE_PLACES
from precisionpov.derive.entry_reading import view_of
from precisionpov.derive.entry_village import village_given
from precisionpov.derive.entry_work import work_given
from precisionpov.policy.audit.profiles import AUDIT_CHANGSHUN, AUDIT_PURPOSES
from precisionpov.reading import read, to_dict
from precisionpov.reasoning.facts import words_of
from precisionpov.reasoning.quantity import Range, between
from precisionpov.records.household import Household
from precisionpov.records.living import Land, mu
from precisionpov.records.person import Person
from precisionpov.records.register import Register, RegisterEntry
from precisionpov.records.register_entry import (
    Help,
    PlannedWork,
    PostProject,
    VillageDetails,
    WorkRecord,
)

AGES = ages_of(AUDIT_CHANGSHUN.on(ON))
OPEN = {"complete": False}
ROW = {
    "not_in_school_reason": "illness",
    "relation_sex": "male",
    "public_post_months": 3,
    "employment_channel": "外出务工",
    "work_place": "贵州省长顺县",
    "work_months": 10,
    "work": (WorkRecord(**{**WORK, **OPEN, "end": date(2022, 5, 1)}),),
    "planned_work": (PlannedWork(**{**PLAN, **OPEN}),),
    **OPEN,
}
KNOWN = {"schooling": "not_enrolled", "education": "primary", "health": "healthy"}
HELPS = (
    *("industry", "finance", "employment"),
    *("education", "health", "comprehensive"),
)
FULL = entry(
    a=KNOWN,
    b=KNOWN,
    c={"education": "primary"},
    am=ROW,
    bm={**ROW, "relation_sex": "female"},
    cm=ROW,
    d={
        "eliminated_month": date(2023, 9, 1),
        "elimination_mode": "assistance",
        "risk_remark": "words",
        "helps": tuple(Help(kind=one, item="other") for one in HELPS),
        "after": after(),
        **OPEN,
    },
)
BARE = RegisterEntry(
    id="e1",
    household=Household(id="e1", members=[Person(id="a"), Person(id="b")]),
)
NEVER = {"members", "nobody_counted", "household_has_head"}
TOLD_ELSEWHERE = {"number_elsewhere", "phone_elsewhere"}


def is_open(value):
    return value is None or isinstance(value, Range)


def register(*entries):
    return Register(as_of=ON, entries=entries)


def facts_of(made, *, whole=True):
    """Give the facts of every checklist, each with what settles it."""
    view = view_of(made)
    numbers = Numbers(doubles_of([made], whole=whole), ric)
    for purpose, given in _household_facts(ON, AGES).items():
        yield purpose, "e1", given(view), partial(household_places, view, given)
    for _, person, more in people(view):
        settle = partial(person_places, view, person.id)
        for purpose, given in (
            ("audit_person", person_given(view, person, more, ON, numbers)),
            ("audit_standing", standing_given(view, person, more, ON)),
            ("audit_work", work_given(view, person, more, ON)),
        ):
            yield purpose, person.id, given, settle


def facts_by_name(made):
    return {
        (purpose, who, name): (value, settle)
        for purpose, who, given, settle in facts_of(made)
        for name, value in given.items()
    }


def at(data, path):
    """Give the holder of a place, and its key there."""
    steps = [
        int(one) if one.isdigit() else one for one in re.findall(r"[a-z_]+|\d+", path)
    ]
    for step in steps[:-1]:
        data = data[step]
    return data, steps[-1]


def leaves(data, path=""):
    """Give every place in plain data that holds no others, and every list."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in pairs:
        where = f"{path}[{key}]" if isinstance(key, int) else f"{path}.{key}"
        if isinstance(value, dict | list) and value:
            yield from leaves(value, where)
        if isinstance(key, str) and key != "person":
            yield where.removeprefix(".")


PLAIN = to_dict(FULL)
SHOWN = [
    one
    for one in leaves(PLAIN)
    if not one.endswith((".id", ".kind", ".complete", ".first", ".last", ".window"))
    and one not in {"id", "household", "household.members", "household.id"}
    and not one.endswith("person")
]


def test_the_tables_speak_of_every_fact_and_of_no_other():
    entries = set()
    for purpose, kind in AUDIT_PURPOSES.items():
        if purpose == "audit_village":
            assert set(words_of(kind)) == set(VILLAGE_PLACES)
        else:
            entries |= set(words_of(kind))
    assert entries == set(PLACES)


def test_of_a_full_entry_nothing_is_open():
    assert {name for _, _, name in facts_by_name(FULL)} == set(PLACES)
    assert not [
        key for key, (value, _) in facts_by_name(FULL).items() if is_open(value)
    ]


@pytest.mark.parametrize("path", SHOWN)
def test_what_is_left_out_is_asked_for(path):
    data = copy.deepcopy(PLAIN)
    holder, key = at(data, path)
    del holder[key]
    made = read(RegisterEntry, data)
    for (_, _, name), (value, settle) in facts_by_name(made).items():
        if is_open(value):
            ((found, paths),) = settle([name])
            assert found == name
            assert paths == (path,), name


def test_filling_in_what_is_asked_for_settles_it():
    for key, (value, settle) in facts_by_name(BARE).items():
        name = key[2]
        if not is_open(value):
            assert name in NEVER | TOLD_ELSEWHERE
            continue
        data = json.loads(json.dumps(to_dict(BARE)))
        ((_, paths),) = settle([name])
        for path in paths:
            holder, last = at(data, path)
            holder[last] = at(PLAIN, path)[0][last]
        assert not is_open(facts_by_name(read(RegisterEntry, data))[key][0]), key


def asked(made, name, who="e1"):
    return next(
        settle([name])
        for _, one, given, settle in facts_of(made)
        if one == who and name in given
    )


def test_only_those_members_are_asked_about_of_whom_it_is_open():
    old = {"born": date(1950, 1, 1), "labour": None}
    made = entry(b={"labour": None}, c=old, **dict.fromkeys(("bm", "cm"), OPEN))
    young = {"household.members[1].labour"}
    assert dict(asked(made, "able_to_65")) == {"able_to_65": (*young,)}
    both = (*young, "household.members[2].labour")
    assert dict(asked(made, "able_members")) == {"able_members": both}


def test_head_and_spouse_are_asked_about_and_no_child():
    made = entry(
        a={"sex": None}, b={"relation": None, "sex": None}, c={"sex": None}, d=OPEN
    )
    ((_, paths),) = asked(made, "pair_of_one_sex")
    assert paths == (
        "household.members[1].relation",
        "household.members[0].sex",
        "household.members[1].sex",
    )


def test_who_does_not_count_keeps_the_number():
    made = entry(a={"status": "dead"}, b={"labour": None}, bm=OPEN)
    ((_, paths),) = asked(made, "labour", "b")
    assert paths == ("household.members[1].labour",)


def test_rows_of_work_are_told_apart():
    first = WorkRecord(**{**WORK, "start": date(2021, 1, 1), **OPEN})
    last = WorkRecord(**{**WORK, "monthly_income": between(1, 2), **OPEN})
    made = entry(am={"work": (first, last)})
    work = "details.members[0].work"
    assert asked(made, "spells_overlap", "a") == (
        ("spells_overlap", (f"{work}[0].end",)),
    )
    assert asked(made, "last_open", "a") == (("last_open", (f"{work}[1].end",)),)
    for name in ("last_pay", "highest_pay"):
        assert asked(made, name, "a") == ((name, (f"{work}[1].monthly_income",)),)


def test_a_blank_column_of_a_whole_row_is_asked_for_only_where_it_settles_nothing():
    made = entry(a={"labour": None, "born": None}, am={"work": None})
    assert asked(made, "labour", "a") == ()
    assert asked(made, "age", "a") == (("age", ("household.members[0].born",)),)
    assert asked(made, "works", "a") == (("works", ("details.members[0].work",)),)


def test_land_that_the_household_tells_is_not_asked_for():
    made = entry(d={**OPEN, "forest": None, "grassland": None})
    ((_, paths),) = asked(made, "green")
    assert paths == ("details.forest", "details.grassland")
    land = Land(forest=mu(3))
    made = entry(h={"land": land}, d={**OPEN, "forest": None, "grassland": None})
    ((_, paths),) = asked(made, "green")
    assert paths == ("details.grassland",)


def test_helps_are_asked_for_in_the_column_that_matters():
    helps = (Help(kind="health"), Help(kind="education"), Help(kind="health"))
    made = entry(d={"helps": helps})
    where = ("details.helps[0].item", "details.helps[2].item")
    assert asked(made, "premium_subsidy") == (("premium_subsidy", where),)


def test_sums_of_a_year_are_asked_for():
    ((_, paths),) = asked(entry(i={"wage": between(1, 2)}), "wage")
    assert paths == ("household.annual_incomes[0].wage",)
    ((_, paths),) = asked(entry(h={"annual_incomes": ()}, d=OPEN), "wage")
    assert paths == ("household.annual_incomes",)
    assert asked(entry(h={"annual_incomes": ()}), "wage") == ()


@pytest.mark.parametrize(
    ("row", "name", "paths"),
    [
        (OPEN | {"doctors": None}, "doctors_recorded", ("doctors",)),
        ({"doctors": None}, "doctors_recorded", ()),
        (OPEN | {"forest": None}, "land_short", ("forest",)),
        ({"post_projects": None}, "blank_project_exists", ("post_projects",)),
        (
            {"post_projects": (PostProject(content="x"), PostProject(year=2022))},
            "blank_project_exists",
            ("post_projects[1].content",),
        ),
        (
            {"post_projects": (PostProject(content="x"), PostProject(complete=True))},
            "blank_project",
            ("post_projects[1].year",),
        ),
    ],
)
def test_villages(row, name, paths):
    made = village(**row)
    assert village_given(made, None, {})[name.removesuffix("!")] in {None, False}
    assert dict(village_places(made, [name])) == ({name: paths} if paths else {})


def test_an_audit_tells_what_to_ask_and_where():
    made = entry(a={"born": None}, d={"monitoring": None, **OPEN})
    report = audit(made, on=ON, digits=ric)
    by_fact = {(one.subject, one.fact): one for one in report.missing}
    born = by_fact["e1/a", "age"]
    assert born.paths == ("household.members[0].born",)
    assert "F5_17_005" not in born.checks
    assert "ID_60_8" not in born.checks
    assert born.places() == ("household, member 1, day of birth",)
    assert born.places("zh") == ("户·第1位成员·出生日期",)
    assert (born.label(), born.label("zh")) == ("age in years", "周岁")
    open_codes = {one.criterion for one in report.unknown}
    assert {f"audit.{code}" for one in report.missing for code in one.checks} == (
        open_codes
    )


def test_what_no_place_in_the_record_settles_is_said_so():
    report = audit(entry(), on=ON)
    one = next(one for one in report.missing if one.fact == "check_digit_wrong")
    assert one.paths == one.places() == ()
    assert one.to_dict() == {
        "subject": "e1/a",
        "fact": "check_digit_wrong",
        "paths": [],
        "checks": ["F1_01_003", "F1_12_003"],
    }
    assert "check digit of the identity number is wrong  not in this record" in (
        report.explain()
    )
    assert "身份证号校验码不符  不在本登记内" in report.explain("zh")


def test_text_rows_and_plain_data_name_the_places():
    report = audit(register(entry(c={"born": None})), on=ON, digits=ric)
    assert "e1/c     age in years" in report.explain()
    assert "household, member 3, day of birth" in report.explain()
    assert "户·第3位成员·出生日期" in report.explain("zh")
    assert "<td>household, member 3, day of birth</td>" in report._repr_html_()
    row = next(one for one in report.missing_rows() if one["fact"] == "age")
    assert row["paths"] == "household.members[2].born"
    assert (row["subject"], row["en"], row["zh"]) == ("e1/c", "age in years", "周岁")
    assert "F5_17_005" not in row["checks"].split("; ")
    plain = json.loads(json.dumps(report.to_dict()))
    assert plain["missing"] == [one.to_dict() for one in report.missing]
    assert pickle.loads(pickle.dumps(report)).missing == report.missing


def test_a_village_is_asked_about_in_its_row():
    row = VillageDetails(village="v1", exited=True, complete=False)
    report = audit(row, on=ON)
    by_fact = {one.fact: one for one in report.missing}
    doctors = by_fact["doctors_recorded"]
    assert (doctors.subject, doctors.paths) == ("v1", ("doctors",))
    assert (doctors.places(), doctors.places("zh")) == (
        ("licensed doctors",),
        ("执业（助理）医师数",),
    )


def test_many_missing_facts_are_cut_short_on_the_page(monkeypatch):
    monkeypatch.setattr("precisionpov.auditing.counting.MOST_OPEN", 25)
    made = [entry(entry_id=f"e{place}", c={"born": None}) for place in range(30)]
    report = audit(register(*made), on=ON, digits=ric)
    told = {one.subject for one in report.missing if "/" in one.subject}
    assert told == {f"e{place}/c" for place in range(25)}
    assert "and 5 more." in report.explain()
    assert "另有5条。" in report.explain("zh")
