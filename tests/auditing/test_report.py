"""What an audit tells: counts, findings, words, and nothing of anybody's number."""

import json
import pickle
from datetime import date

import attrs
import polars as pl
import pytest
from stdnum.cn import ric

from auditing.made import NUMBERS, ON, ON_2016, entry, number, village, work
from precisionpov import audit as front_door
from precisionpov.auditing import audit
from precisionpov.auditing.counting import MOST_OPEN, Counting
from precisionpov.derive.entry_household import household_given
from precisionpov.derive.entry_reading import view_of
from precisionpov.errors import NotInForceError, PolicyError, RecordError
from precisionpov.facts.entry_household import HouseholdEntryFacts
from precisionpov.money import yuan
from precisionpov.policies import GUIZHOU, GUIZHOU_CHANGSHUN, NATIONAL
from precisionpov.policy.audit.catalogue import AUDIT_CHECKS
from precisionpov.policy.audit.profiles import (
    AUDIT_CHANGSHUN,
    AUDIT_NATIONAL,
    AUDIT_PURPOSES,
    READ_BY_FACTS,
    audit_profile,
    audited,
)
from precisionpov.reasoning.columns import columns, needed_columns
from precisionpov.reasoning.facts import words_of
from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.register import Register, RegisterEntry
from precisionpov.records.register_entry import EntryDetails, MemberDetails
from precisionpov.records.village import Village

FAULTY = entry(b={"sex": "male"}, am={"id_number": "X" + NUMBERS["a"][1:]})


def register(*entries, **more):
    return Register(as_of=ON, entries=entries, **more)


def test_the_front_door():
    report = front_door(FAULTY, on=ON)
    sexes = {"F2_01_004", "F2_02_001", "F2_12_008"}
    assert report.codes == {*sexes, "F1_01_003", "F1_12_003"}
    assert repr(report) == (
        "<AuditReport on 2023-12-18: 167 checks, 5 faults, 10 unknown>"
    )
    subjects = [one.subject for one in report.findings]
    assert subjects == ["e1/a", "e1/a", "e1/b", "e1", "e1"]
    assert report.by_code["F2_02_001"].yes == 1


def test_a_page_in_english():
    text = audit(FAULTY, on=ON).explain()
    assert "Checks asked: 167. Faults: 5. Cannot be told: 10." in text
    assert "Head and spouse are recorded with one sex." in text
    assert "Cannot be told\n-----" in text
    assert "Changshun county, early 2024, check F2-02-001" in text


def test_a_page_in_chinese():
    report = audit(FAULTY, on=ON)
    text = report.explain("zh")
    assert "核查日：2023-12-18；登记户1户，核查项目167项，发现问题5条" in text
    assert "户主与配偶性别相同。" in text
    assert "<table>" in report._repr_html_()


def test_rows_and_plain_data():
    report = audit(FAULTY, on=ON)
    row = next(one for one in report.to_rows() if one["code"] == "F2_02_001")
    assert row["subject"] == "e1"
    assert row["evidence"] == "head and spouse are of one sex: yes"
    assert row["note"] is None
    plain = json.loads(json.dumps(report.to_dict()))
    assert plain["checks"] == 167
    assert len(plain["findings"]) == 5
    assert plain["under"] == ["audit_national"]


def test_no_number_is_ever_shown():
    shown = [
        repr(FAULTY),
        repr(FAULTY.details.members[0]),
        audit(FAULTY, on=ON).explain(),
        json.dumps(audit(FAULTY, on=ON).to_dict()),
    ]
    for secret in (NUMBERS["a"][:17], NUMBERS["b"], "13800000001", "13800000009"):
        assert not any(secret in one for one in shown)
    with pytest.raises(RecordError) as caught:
        MemberDetails(person="a", id_number="1" * 31)
    assert "1" * 31 not in str(caught.value)


def test_reports_are_values():
    report = audit(FAULTY, on=ON)
    assert report == audit(FAULTY, on=ON)
    assert pickle.loads(pickle.dumps(report)) == report


def test_many_findings_are_cut_short_on_the_page():
    entries = [attrs.evolve(FAULTY, id=f"e{place}") for place in range(12)]
    text = audit(register(*entries), on=ON).explain()
    assert "and 112 more." in text
    zh = audit(register(*entries), on=ON).explain("zh")
    assert "另有112条。" in zh


def test_the_order_of_members_and_entries_does_not_matter():
    other = entry(entry_id="e2", people="acb", d={"road_metres": None})
    one = audit(register(FAULTY, other), on=ON)
    two = audit(register(other, FAULTY), on=ON)
    assert one.counts == two.counts
    assert sorted(one.findings) == sorted(two.findings)


def test_a_number_in_two_entries_is_found_in_the_register():
    twice = register(entry(), entry(entry_id="e2"))
    report = audit(twice, on=ON)
    assert report.by_code["F1_01_001"].yes == 6
    assert report.by_code["F5_15_022"].yes == 6
    assert audit(entry(), on=ON).by_code["F1_01_001"].unknown == 3


def test_check_digits_are_unknown_without_whatever_works_them_out():
    sound = entry()
    assert audit(sound, on=ON).by_code["F1_01_003"].unknown == 3
    assert audit(sound, on=ON, digits=ric).by_code["F1_01_003"].no == 3
    wrong = entry(am={"id_number": NUMBERS["a"][:17].replace("8", "9") + "0"})
    assert audit(wrong, on=ON, digits=ric).by_code["F1_01_003"].yes == 1


def test_a_lower_case_x_is_no_check_digit():
    small = next(
        made
        for seventeen in range(52272919780305100, 52272919780305200)
        if (made := number(str(seventeen))).endswith("X")
    )
    report = audit(entry(am={"id_number": small.lower()}), on=ON, digits=ric)
    assert "F1_01_003" in report.codes


def test_an_entry_without_columns_is_unknown_throughout():
    bare = RegisterEntry(id="x", household=Household(id="x", members=[Person(id="1")]))
    report = audit(bare, on=ON, policy=AUDIT_CHANGSHUN)
    assert report.codes == frozenset()
    assert {one.code for one in AUDIT_CHECKS} >= {
        one.criterion.partition(".")[2] for one in report.unknown
    }
    assert sum(one.no for one in report.counts) == 2
    assert all(one.truth.value == "unknown" for one in report.unknown)


def test_a_village_alone():
    report = audit(village(households=0), on=ON)
    assert report.codes == {"F3_03_003"}
    assert report.by_code["F3_03_002"].unknown == 1


def test_a_village_by_its_record():
    report = audit(Village(id="v1", households=0), on=ON)
    assert report.by_code["F3_03_003"].unknown == 1
    assert report.by_code["F3_03_003"].yes == 0


def test_villages_of_a_register_without_a_row_are_checked_too():
    villages = [Village(id="v1"), Village(id="v2")]
    report = audit(
        register(entry(), villages=villages), on=ON, village_rows=[village()]
    )
    assert report.by_code["F3_03_003"].no == 1
    assert report.by_code["F3_03_003"].unknown == 1


def test_no_check_of_villages_before_2021():
    report = audit(village(), on=ON_2016)
    assert report.checks == 0
    assert "audit_village" in report.not_in_force
    assert "No check in force on that day: " in report.explain()
    for silent in ("monitoring of households", "villages"):
        assert silent in report.explain()
    assert "农户监测" in report.explain("zh")
    silent_all = attrs.evolve(report, not_in_force=tuple(AUDIT_PURPOSES))
    assert "audit_" not in silent_all.explain().partition("No check")[2]
    assert "audit_" not in silent_all.explain("zh").partition("当日")[2]


def test_what_cannot_be_audited():
    with pytest.raises(TypeError, match="not Person"):
        audit(Person(id="1"), on=ON)
    with pytest.raises(PolicyError, match="audited"):
        audit(entry(), on=ON, policy=NATIONAL)
    with pytest.raises(PolicyError, match="changshun"):
        audit_profile("nowhere")
    with pytest.raises(NotInForceError):
        audit(entry(), on=date(2026, 1, 1))


def test_a_day_in_the_window_of_no_check():
    report = audit(entry(), on=date(2014, 1, 15))
    assert report.checks == 0


def test_a_place_takes_the_checks_of_a_profile():
    place = audited(GUIZHOU, audit_profile("changshun"))
    report = audit(entry(d={"net_per_head": yuan(7_000)}), on=ON, policy=place)
    assert "F3_11_010" not in report.codes
    assert report.checks == 243
    assert report.under[0] == "guizhou"


def test_a_number_of_a_profile_may_be_another():
    limit = AUDIT_CHANGSHUN.timeline("audit_far_road")
    near = attrs.evolve(
        limit, spans=[attrs.evolve(one, value=100) for one in limit.spans]
    )
    policy = AUDIT_CHANGSHUN.place("near", en="Near", zh="近", numbers=[near])
    assert "F5_14_007" in audit(entry(), on=ON, policy=policy).codes


@pytest.mark.parametrize("name", ["national", "county_2015", "county_2021"])
def test_profiles_are_sound(name):
    known = [one.name for one in READ_BY_FACTS]
    own = set(audit_profile(name).check(known)) - set(NATIONAL.check())
    assert own == set()


def test_changshun_asks_what_is_inferred_too():
    known = [one.name for one in READ_BY_FACTS]
    own = set(AUDIT_CHANGSHUN.check(known)) - set(GUIZHOU_CHANGSHUN.check())
    inferred = {
        f"audit.{one.code}" for one in AUDIT_CHECKS if one.basis.value == "inferred"
    }
    assert {one.item for one in own} == inferred


def test_checks_are_plain_data_too():
    plain = next(one for one in AUDIT_CHECKS if one.code == "F5_18_001").to_dict()
    assert plain["also"] == ["Z01"]
    assert plain["citation"]["article"] == "check F5-18-001"
    assert json.dumps(plain)


def test_only_the_first_open_subjects_are_kept():
    law = AUDIT_NATIONAL.on(ON).rule("audit_household")
    counting = Counting("audit_household", law)
    bare = RegisterEntry(id="x", household=Household(id="x", members=[Person(id="1")]))
    given = household_given(view_of(bare))
    for place in range(MOST_OPEN + 5):
        counting.add(f"e{place}", given, lambda names: ((names[0], ("details",)),))
    tally = counting.tally()
    assert len(tally.open) == len(tally.places) == MOST_OPEN
    assert tally.subjects == MOST_OPEN + 5
    assert repr(tally) == "<CheckTally audit_household: 0 of 1005>"


def test_many_different_rows_are_judged_alike(monkeypatch):
    entries = [
        entry(entry_id=f"e{place}", d={"road_metres": place}) for place in range(5)
    ]
    whole = audit(register(*entries), on=ON)
    monkeypatch.setattr("precisionpov.auditing.counting.MOST_KNOWN", 2)
    assert audit(register(*entries), on=ON) == whole


@pytest.mark.parametrize("profile", ["national", "changshun"])
def test_a_table_gives_the_same_answers(profile):
    law = audit_profile(profile).on(ON).rule("audit_household")
    entries = [
        entry(),
        entry(d={"road_metres": None, "cropland": -5, "phone": None}),
        entry(b={"sex": None}, h={"water": None}),
        RegisterEntry(id="x", household=Household(id="x", members=[Person(id="1")])),
        entry(h={"exit_status": "not_exited"}, d={"complete": False, "forest": None}),
    ]
    facts = [HouseholdEntryFacts(**household_given(view_of(one))) for one in entries]
    wanted = [law.answers_of_notes(one) for one in facts]
    types = {"int64": pl.Int64, "boolean": pl.Boolean, "string": pl.String}
    needed = needed_columns(law, bounds=False)
    frame = pl.DataFrame(
        {
            one.name: pl.Series(
                [getattr(f, one.name) for f in facts], dtype=types[one.dtype]
            )
            for one in needed
        }
    )
    asked = columns(law, pl.col, bounds=False)
    found = frame.select(**asked)
    names = [f"audit_{note.id}" for note in law.rule.notes]
    assert found.select(names).rows() == wanted


def test_facts_are_named_once_and_in_the_order_of_their_class():
    given = household_given(view_of(entry()))
    assert set(given) == set(words_of(HouseholdEntryFacts))


def test_two_rows_of_one_person_are_refused():
    with pytest.raises(RecordError, match="earlier row"):
        EntryDetails(members=[MemberDetails(person="a"), MemberDetails(person="a")])


def test_a_work_record_without_a_county_is_blank_only_in_a_whole_row():
    some = entry(am={"work": work({"county": None, "complete": False})})
    count = audit(some, on=ON).by_code["F5_01_005"]
    assert (count.yes, count.unknown) == (0, 1)


def test_months_and_days_are_shown_as_such():
    report = audit(
        entry(
            c={"schooling": None, "born": date(2012, 5, 1)},
            d={"net_per_head": yuan(20_001), "monitoring": None},
        ),
        on=ON,
        policy=AUDIT_CHANGSHUN,
    )
    shown = {one["code"]: one["evidence"] for one in report.to_rows()}
    assert "month of identification: 2023-05 (month)" in shown["F1111_18"]
    assert "day of birth: 2012-05-01 (day)" in shown["F1_02_005"]
    assert "age in years: 11 years" in shown["F1_02_005"]
