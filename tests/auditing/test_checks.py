"""Each check finds what it looks for, in sound entries nothing, and says unknown."""

import json
from datetime import date
from itertools import combinations
from pathlib import Path

import attrs
import pytest
from stdnum.cn import ric

from auditing.broken import BROKEN, BROKEN_VILLAGES
from auditing.made import NUMBERS, ON, ON_2016, entry, village
from mutants import bound_to, survivors
from precisionpov.auditing import audit
from precisionpov.facts.entry_terms import Answer, ReasonEntry
from precisionpov.money import yuan
from precisionpov.policy.audit.catalogue import AUDIT_CHECKS
from precisionpov.policy.audit.check import AuditSource, Basis
from precisionpov.policy.audit.profiles import (
    AUDIT_CHANGSHUN,
    AUDIT_COUNTY_2015,
    AUDIT_COUNTY_2021,
    AUDIT_NATIONAL,
    AUDIT_PROFILES,
    AUDIT_PURPOSES,
)
from precisionpov.reasoning.expression import (
    CodeFact,
    Comparison,
    NumberFact,
    TruthFact,
    facts_in,
    walk,
)
from precisionpov.reasoning.facts import words_of
from precisionpov.reasoning.rule import Rule
from precisionpov.records.entry_terms import AttributeCode
from precisionpov.records.living import mu
from precisionpov.records.person import Schooling
from precisionpov.records.register import Register

GOLDEN = Path(__file__).with_name("codes.json")
CODES = {one.code: one for one in AUDIT_CHECKS}
EARLY = {AuditSource.NATIONAL, AuditSource.MENU_2017, AuditSource.COUNTY_2015}
PURPOSES = {subject: purpose for purpose, subject in AUDIT_PURPOSES.items()}
REFUSED = {
    "F3_11_002": ("F3_11_001", {"heads": 2}),
    "N10": ("N07", {"cause_repeated": True}),
}
"""What no record of a household can hold, though a table can; like another's facts."""

LINES = {
    "number neither of 15, 18, 20 nor 22": ("ID_60_2",),
    "number of 15 characters": ("ID_60_1",),
    "wrong check digit": ("ID_60_3",),
    "disability card": ("ID_60_4",),
    "person twice": ("N30",),
    "no head": ("N26",),
    "empty household": ("ID_60_5",),
    "head and spouse of one sex": ("N25",),
    "sex against relation": ("ID_60_6",),
    "14 or less, senior secondary": ("N27",),
    "20 or more, primary": ("N28",),
    "education blank": ("ID_60_7",),
    "school status blank, 6 to 23": ("ID_60_11",),
    "labour blank, 16 to 65": ("ID_60_8",),
    "healthy, lost labour": ("N16",),
    "healthy, no labour": ("ID_60_12",),
    "disabled, no card": ("ID_60_9",),
    "main cause blank": ("CA_6",),
    "cropland or forest a head": ("N29",),
    "50 km to the road": ("ID_60_10",),
    "5 km to the road": ("ID_60_13",),
    "nobody responsible": ("N23",),
    "the responsible one is poor": ("N24",),
    "IN-70": ("N17",),
    "IN-71": ("N18",),
    "IN-72, wage, nobody works": ("N19",),
    "IN-72, works, no wage": ("N20",),
    "IN-72, months": ("N21",),
    "IN-72, place, no months": ("IN_72_1",),
    "IN-72, months, no place": ("IN_72_2",),
    "IN-72, no labour, works away": ("N22",),
    "IN-73": tuple(f"IN_73_{one}" for one in range(1, 9)),
    "AT, dibao, nobody draws it": ("N11",),
    "AT, dibao, no money": ("N15",),
    "AT, general, somebody draws dibao": ("N12",),
    "AT, wubao, a worker of 16 to 65": ("N13",),
    "AT, both moneys": ("N14",),
    "AT, wubao, no money": ("AT_1",),
    "CA-2": ("N10",),
    "CA-6, illness": ("N07",),
    "CA-6, schooling": ("N08",),
    "CA-6, disability": ("N09",),
    "exited, income below the line": ("N01",),
    "exited, dropout": ("N02",),
    "exited, dangerous house": ("N03",),
    "exited, water": ("N04",),
    "exited, ill, not insured": ("N05",),
}
"""Each line of the audits of the national register, and the checks that ask it."""

OTHERWISE = {
    "F1_02_007": {
        "serious_insurance": Answer.YES,
        "safe_water": Answer.YES,
        "age": 8,
        "born_on": 20150101,
        "school": Schooling.NOT_ENROLLED,
        "not_in_school": ReasonEntry.BLANK,
    },
    "L057": {
        "exited": True,
        "not_exited": False,
        "attribute": AttributeCode.GENERAL_POOR,
    },
}
"""A second way to break a check."""


def place_of(code):
    """Give the year, day and profile in which a check is asked."""
    source = CODES[code].source
    if source in EARLY:
        return 2016, ON_2016, AUDIT_COUNTY_2015
    if source is AuditSource.COUNTY_2021:
        return 2023, ON, AUDIT_COUNTY_2021
    return 2023, ON, AUDIT_CHANGSHUN


def register(*entries):
    return Register(as_of=ON, entries=entries)


def broken(code):
    """Audit what breaks a check."""
    year, on, policy = place_of(code)
    if code in BROKEN_VILLAGES:
        return audit(village(**BROKEN_VILLAGES[code]), on=on, policy=policy)
    if code == "F5_15_022":
        other = entry(entry_id="e2", am={"id_number": NUMBERS["p"]})
        return audit(register(entry(), other), on=on, policy=policy)
    if code == "F3_03_002":
        rows = (village(cropland=mu(2)),)
        return audit(register(entry()), on=on, policy=policy, village_rows=rows)
    made = entry(year=year, **BROKEN.get(code, {}))
    return audit(made, on=on, policy=policy, digits=ric)


def law_of(code):
    """Give the checklist that holds one check alone, bound to its numbers."""
    check = CODES[code]
    _, on, policy = place_of(code)
    law = policy.on(on).rule(PURPOSES[check.subject])
    alone = Rule("audit", check.subject, (), en="-", zh="-", notes=(check.criterion,))
    return bound_to(alone, law)


def facts_of(code):
    """Give facts by which a check finds a fault."""
    if code in REFUSED:
        like, changed = REFUSED[code]
        return attrs.evolve(facts_of(like), **changed)
    report = broken(code)
    subject = CODES[code].subject
    tally = next(one for one in report.tallies if one.law.rule.subject is subject)
    names = words_of(subject)
    law = law_of(code)
    for _, values in (*tally.kept, *tally.open):
        facts = subject(**dict(zip(names, values, strict=True)))
        if law.answers_of_notes(facts)[0]:
            return facts
    raise AssertionError(code)


def test_codes_are_stable():
    held = {
        one.code: {
            "subject": one.subject.__name__,
            "source": one.source.value,
            "basis": one.basis.value,
            "usual": one.usual,
            "also": list(one.also),
            "since": one.since.isoformat(),
            "until": one.until.isoformat(),
        }
        for one in AUDIT_CHECKS
    }
    assert held == json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert len(held) == len(AUDIT_CHECKS) == 346


@pytest.mark.parametrize(
    ("letter", "number"), [("F", 258), ("N", 30), ("Z", 26), ("L", 56)]
)
def test_every_check_of_a_source_is_asked_or_merged(letter, number):
    found = set(CODES) | {twin for one in AUDIT_CHECKS for twin in one.also}
    assert len({one for one in found if one.startswith(letter)}) == number


def test_every_line_of_the_audits_of_the_register_is_asked():
    twins = {twin: one for one in AUDIT_CHECKS for twin in one.also}
    asked = [CODES.get(one) or twins[one] for some in LINES.values() for one in some]
    assert len(LINES) == 47
    for one in asked:
        assert one.usual is (one.source is not AuditSource.COUNTY_2021), one.code
        early = one.since == date(2014, 4, 2)
        assert early is (one.source is not AuditSource.COUNTY_2021), one.code


def test_a_blank_school_status_is_told_from_being_at_no_school():
    def asked(schooling, *, complete=True):
        made = entry(year=2016, c={"schooling": schooling}, cm={"complete": complete})
        return audit(made, on=ON_2016).by_code["ID_60_11"]

    assert asked(None).yes == 1
    assert asked("not_enrolled").yes == 0
    assert asked("not_enrolled").no == 3
    assert asked(None, complete=False).unknown == 1


@pytest.mark.parametrize(
    ("born", "blank"),
    [
        (date(2010, 6, 1), 1),
        (date(2010, 6, 2), 0),
        (date(1992, 6, 2), 1),
        (date(1992, 6, 1), 0),
    ],
)
def test_the_school_status_is_asked_of_those_of_6_to_23(born, blank):
    made = entry(year=2016, c={"born": born, "schooling": None})
    assert audit(made, on=ON_2016).by_code["ID_60_11"].yes == blank


def test_low_confidence_and_doubtful_checks_are_no_default():
    for line in AUDIT_NATIONAL.rules:
        if line.name in AUDIT_PURPOSES:
            for span in line.spans:
                for note in span.value.notes:
                    check = CODES[note.id]
                    assert check.usual
                    assert check.basis is not Basis.INFERRED
                    assert note.cite.confidence.value != "low"


def test_a_check_that_follows_its_title_says_so():
    for one in AUDIT_CHECKS:
        note = one.criterion.cite.note or ""
        assert ("title" in note) == (one.basis is not Basis.CODE), one.code


@pytest.mark.parametrize("profile", AUDIT_PROFILES.values(), ids=lambda one: one.id)
@pytest.mark.parametrize(("year", "on"), [(2023, ON), (2016, ON_2016)])
def test_a_sound_entry_has_no_fault(profile, year, on):
    report = audit(register(entry(year=year)), on=on, policy=profile, digits=ric)
    assert report.findings == ()
    assert report.unknown == ()
    assert sum(one.no for one in report.counts) > 0


@pytest.mark.parametrize("profile", AUDIT_PROFILES.values(), ids=lambda one: one.id)
def test_a_sound_village_has_no_fault(profile):
    rows = (village(),)
    report = audit(register(entry()), on=ON, policy=profile, village_rows=rows)
    assert report.by_code["F3_03_003"].no == 1
    assert not report.codes


@pytest.mark.parametrize("code", [one for one in CODES if one not in REFUSED])
def test_a_check_finds_what_breaks_it(code):
    report = broken(code)
    assert code in report.codes
    assert any(one.criterion == f"audit.{code}" for one in report.findings)


@pytest.mark.parametrize(
    ("purpose", "day"),
    [
        (purpose, day)
        for purpose in AUDIT_PURPOSES
        for day in (ON, ON_2016, date(2022, 1, 1))
    ],
)
@pytest.mark.parametrize("profile", AUDIT_PROFILES.values(), ids=lambda one: one.id)
def test_of_nothing_known_every_check_says_unknown(purpose, day, profile):
    line = next(one for one in profile.rules if one.name == purpose)
    if not any(span.holds(day, frozenset()) for span in line.spans):
        return
    law = profile.on(day).rule(purpose)
    subject = law.rule.subject
    needed = {"members": 4} if "members" in words_of(subject) else {}
    truths = law.answers_of_notes(subject(**needed))
    open_ones = {
        note.id
        for note, truth in zip(law.rule.notes, truths, strict=True)
        if truth is None
    }
    told = {"L091"} & {note.id for note in law.rule.notes}
    assert open_ones == {note.id for note in law.rule.notes} - told


def values_near(law, fact, facts):
    """Give values of a fact on every side of what it is compared with."""
    if isinstance(fact, TruthFact):
        return (True, False, None)
    if isinstance(fact, CodeFact):
        return (*fact.terms, None)
    found = {0, 1}
    for part in walk(law.rule.notes[0]):
        if not isinstance(part, Comparison):
            continue
        number = 1 if part.factor is None else law.by_name[part.factor.name]
        other = part.against
        times = 1 if other is None else getattr(facts, other.name)
        if part.compared == fact and times is not None:
            found |= {number * times + step for step in (-1, 0, 1)}
        if other == fact and getattr(facts, part.compared.name) is not None:
            held = getattr(facts, part.compared.name)
            found |= {held // max(number, 1) + step for step in (-1, 0, 1)}
    assert isinstance(fact, NumberFact)
    return [one for one in found if fact.low <= one <= fact.high]


def departures(law, facts, how_many):
    """Give facts with so many departures from what breaks the check."""
    used = list(dict.fromkeys(words_in(law)))
    options = {one.name: values_near(law, one, facts) for one in used}
    for names in combinations(options, how_many):
        changed = [{}]
        for name in names:
            changed = [
                {**one, name: value} for one in changed for value in options[name]
            ]
        for one in changed:
            yield attrs.evolve(facts, **one)


def words_in(law):
    """Give the facts of the one check of a checklist."""
    return facts_in(law.rule.notes[0])


@pytest.mark.parametrize("code", CODES)
def test_small_mistakes_in_a_check_are_noticed(code):
    law = law_of(code)
    facts = facts_of(code)
    assert law.answers_of_notes(facts) == (True,)
    bases = [facts, attrs.evolve(facts, **OTHERWISE.get(code, {}))]
    cases = [one for base in bases for one in (base, *departures(law, base, 1))]
    left = survivors(law, cases)
    if left:
        cases += departures(law, facts, 2)
        left = survivors(law, cases)
    assert left == []


@pytest.mark.parametrize("code", CODES)
def test_knowing_less_never_turns_a_fault_into_none(code):
    law, facts = law_of(code), facts_of(code)
    for fact in words_in(law):
        if not (isinstance(fact, NumberFact) and fact.required):
            less = attrs.evolve(facts, **{fact.name: None})
            assert law.answers_of_notes(less)[0] is not False


@pytest.mark.parametrize(
    ("year", "line"), [(2015, 2_800), (2016, 2_855), (2017, 3_100)]
)
def test_the_tool_of_2015_has_a_line_of_its_own_each_year(year, line):
    for day in (date(year, 1, 1), date(year, 12, 31)):
        number = AUDIT_COUNTY_2015.on(day).dated_number("audit_tool_line")
        assert number.value == yuan(line)
