"""What is read off an entry: blank, unknown, and what implies what."""

from datetime import date

import attrs
import pytest
from stdnum.cn import ric

from auditing.made import NUMBERS, ON, entry, helped, number, planned, village, work
from precisionpov.derive.entry_accounts import accounts_given
from precisionpov.derive.entry_ages import ages_of
from precisionpov.derive.entry_household import areas_of, household_given
from precisionpov.derive.entry_monitoring import (
    help_given,
    monitoring_given,
    support_given,
)
from precisionpov.derive.entry_numbers import Numbers, doubles_of
from precisionpov.derive.entry_person import people, person_given, standing_given
from precisionpov.derive.entry_reading import view_of
from precisionpov.derive.entry_village import add_land, village_given
from precisionpov.derive.entry_work import work_given
from precisionpov.facts.entry_accounts import HouseholdAccountsFacts
from precisionpov.facts.entry_help import HouseholdHelpFacts
from precisionpov.facts.entry_household import HouseholdEntryFacts
from precisionpov.facts.entry_monitoring import HouseholdMonitoringFacts
from precisionpov.facts.entry_person import PersonEntryFacts
from precisionpov.facts.entry_standing import PersonStandingFacts
from precisionpov.facts.entry_support import HouseholdSupportFacts
from precisionpov.facts.entry_terms import Answer, IdEntry, MonthsEntry, PhoneEntry
from precisionpov.facts.entry_village import VillageEntryFacts
from precisionpov.facts.entry_work import PersonWorkFacts
from precisionpov.money import yuan
from precisionpov.policy.audit.profiles import AUDIT_CHANGSHUN
from precisionpov.reasoning.facts import words_of
from precisionpov.reasoning.quantity import Range, between
from precisionpov.records.living import Land, mu
from precisionpov.records.register_entry import Help, PostProject
from precisionpov.records.village import Village

AGES = ages_of(AUDIT_CHANGSHUN.on(ON))
OPEN_ROW = {"complete": False}


def loosely(**changed):
    """Make an entry of which no row was read whole."""
    d = {"complete": False, **changed.pop("d", {})}
    rows = {
        f"{one}m": {"complete": False, **changed.pop(f"{one}m", {})} for one in "abc"
    }
    return entry(d=d, **rows, **changed)


def worker(made, who=0):
    view = view_of(made)
    _, person, more = list(people(view))[who]
    return work_given(view, person, more, ON)


def someone(made, who=0, digits=ric):
    view = view_of(made)
    _, person, more = list(people(view))[who]
    numbers = Numbers(doubles_of([made], whole=False), digits)
    return person_given(view, person, more, ON, numbers)


def test_every_fact_is_given_and_no_other():
    made = entry()
    view = view_of(made)
    _, person, more = next(people(view))
    given = {
        PersonEntryFacts: someone(made),
        PersonStandingFacts: standing_given(view, person, more, ON),
        PersonWorkFacts: worker(made),
        HouseholdEntryFacts: household_given(view),
        HouseholdAccountsFacts: accounts_given(view, ON, AGES),
        HouseholdMonitoringFacts: monitoring_given(view, ON, AGES),
        HouseholdHelpFacts: help_given(view, ON),
        HouseholdSupportFacts: support_given(view),
        VillageEntryFacts: village_given(village(), None, {}),
    }
    for kind, facts in given.items():
        assert set(facts) == set(words_of(kind)), kind
        kind(**facts)


@pytest.mark.parametrize(
    ("status", "state", "monitoring", "complete", "exited"),
    [
        ("exited", None, None, False, True),
        ("newly_exited", "registered", None, False, True),
        ("returned", "exited", None, True, False),
        (None, "exited", None, False, True),
        (None, "stably_exited", None, False, True),
        (None, "registered", None, False, False),
        (None, None, "unstable_exited", False, True),
        (None, None, "marginal", False, False),
        (None, "monitored", None, False, None),
        (None, None, None, True, False),
        (None, None, None, False, None),
    ],
)
def test_who_has_exited(status, state, monitoring, complete, exited):
    made = attrs.evolve(
        entry(
            h={"exit_status": status},
            d={"monitoring": monitoring, "complete": complete},
        ),
        state=state,
    )
    assert view_of(made).exited is exited


@pytest.mark.parametrize(
    ("state", "monitoring", "complete", "monitored"),
    [
        (None, "marginal", False, True),
        ("monitored", None, False, True),
        ("eliminated", None, True, True),
        ("exited", None, False, False),
        (None, None, True, False),
        (None, None, False, None),
    ],
)
def test_who_is_monitored(state, monitoring, complete, monitored):
    made = attrs.evolve(
        entry(d={"monitoring": monitoring, "complete": complete}), state=state
    )
    assert view_of(made).monitored is monitored


def test_a_column_is_blank_only_in_a_whole_row():
    blank = entry(d={"toilet": None, "road_metres": None, "phone": None})
    given = household_given(view_of(blank))
    assert given["toilet"] is Answer.BLANK
    assert given["road_recorded"] is False
    assert given["phone"] is PhoneEntry.BLANK
    unread = loosely(d={"toilet": None, "road_metres": None, "phone": None})
    given = household_given(view_of(unread))
    assert given["toilet"] is None
    assert given["road_recorded"] is None
    assert given["phone"] is None


@pytest.mark.parametrize(
    ("text", "entry_of"),
    [
        ("13912345678", PhoneEntry.MOBILE),
        ("12912345678", PhoneEntry.NOT_MOBILE),
        ("23912345678", PhoneEntry.NOT_MOBILE),
        ("1391234567x", PhoneEntry.NOT_MOBILE),
        ("１３９１２３４５６７８", PhoneEntry.NOT_MOBILE),
        ("1391234567", PhoneEntry.WRONG_LENGTH),
        ("139123456789", PhoneEntry.WRONG_LENGTH),
    ],
)
def test_telephones(text, entry_of):
    assert someone(entry(am={"phone": text}))["phone"] is entry_of


@pytest.mark.parametrize(
    ("text", "length", "wrong", "kind"),
    [
        (NUMBERS["a"], IdEntry.EIGHTEEN, False, "no_certificate"),
        (NUMBERS["a"] + "41", IdEntry.TWENTY, False, "4"),
        (NUMBERS["a"] + "71B1", IdEntry.TWENTY_TWO, False, "7"),
        (NUMBERS["a"] + "81", IdEntry.TWENTY, False, "unreadable"),
        ("1" * 15, IdEntry.FIFTEEN, False, "no_certificate"),
        ("1" * 17, IdEntry.OTHER, False, "no_certificate"),
        ("A" * 18, IdEntry.EIGHTEEN, True, "no_certificate"),
        ("１" * 18, IdEntry.EIGHTEEN, True, "no_certificate"),
        (None, IdEntry.BLANK, False, "no_certificate"),
    ],
)
def test_numbers_of_documents(text, length, wrong, kind):
    given = someone(entry(am={"id_number": text}))
    assert given["id_number"] is length
    assert given["check_digit_wrong"] is wrong
    assert given["certificate_kind"] == kind


def test_a_number_that_was_not_read():
    given = someone(loosely(am={"id_number": None}))
    names = ("id_number", "check_digit_wrong", "number_elsewhere", "placeholder_number")
    assert {given[one] for one in names} == {None}
    assert given["certificate_kind"] is given["sex_against_number"] is None


def test_sex_and_the_seventeenth_digit():
    assert someone(entry())["sex_against_number"] is False
    swapped = entry(am={"id_number": NUMBERS["b"]}, bm={"id_number": NUMBERS["a"]})
    assert someone(swapped)["sex_against_number"] is True
    assert someone(swapped, 1)["sex_against_number"] is True
    odd = entry(am={"id_number": NUMBERS["a"][:16] + "?1"})
    assert someone(odd)["sex_against_number"] is None
    assert someone(entry(a={"sex": None}))["sex_against_number"] is None
    assert someone(entry(am={"id_number": "1"}))["sex_against_number"] is False


def test_who_is_born_later_has_no_age():
    given = someone(entry(c={"born": date(2024, 1, 1)}), 2)
    assert given["age"] is None
    assert given["september_age"] is None
    assert given["born_on"] == 20240101


def test_pairs_of_one_sex():
    def pair(**changed):
        return view_of(entry(**changed)).pair_of_one_sex

    assert pair() is False
    assert pair(b={"sex": "male"}) is True
    assert pair(b={"sex": None}) is False
    assert pair(people="ac") is False
    unread = loosely(b={"sex": None})
    assert view_of(unread).pair_of_one_sex is None
    assert view_of(loosely(people="a")).pair_of_one_sex is False
    assert view_of(loosely(b={"relation": None})).pair_of_one_sex is None


def test_heads():
    assert household_given(view_of(entry()))["heads"] == 1
    assert household_given(view_of(entry(a={"relation": None})))["heads"] == 0
    assert household_given(view_of(loosely(a={"relation": None})))["heads"] is None


def test_shared_telephones():
    def apart(made):
        return household_given(view_of(made))["shared_phone_apart"]

    same = {"phone": "13800000001"}
    assert apart(entry(bm=same)) is True
    assert apart(entry(bm={**same, "work_place": "贵州省长顺县"})) is False
    assert apart(entry(bm={"phone": None})) is False
    assert apart(loosely(bm={"phone": None})) is None


def test_areas_of_the_household_stand_in_for_columns():
    land = Land(paddy=mu(1), dry_land=mu(2), economic_forest=mu(4), forest=mu(5))
    made = entry(h={"land": land}, d={"cropland": None, "orchard": None, "forest": 7})
    areas = areas_of(view_of(made))
    assert (areas["cropland"], areas["orchard"], areas["forest"]) == (300, 400, 7)


@pytest.mark.parametrize(
    ("changed", "name", "value"),
    [
        ({"work": None}, "work_recorded", None),
        ({"work": None}, "last_open", None),
        ({"work": None}, "first_start_recorded", None),
        ({"work": None}, "began_before", None),
        ({"work": None}, "spells_overlap", None),
        ({"work": None}, "any_pay_recorded", None),
        ({"work": ()}, "last_open", False),
        ({"work": ()}, "first_start_recorded", False),
        ({"work": ()}, "began_before", False),
        ({"planned_work": None}, "plan_recorded", None),
        ({"planned_work": planned(service_need=None)}, "need_blank", True),
        (
            {"planned_work": planned(service_need=None, planned=False)},
            "need_blank",
            False,
        ),
        (
            {"planned_work": planned(service_need=None, planned=None)},
            "need_blank",
            None,
        ),
        ({"planned_work": planned(planned=None)}, "need_blank", False),
        (
            {"planned_work": planned(service_need=None, complete=False)},
            "need_blank",
            None,
        ),
        ({"work": work({"channel": None})}, "post_by_channel", False),
        ({"work": work({"channel": None, **OPEN_ROW})}, "post_by_channel", None),
        (
            {"work": work({"channel": "帮扶车间", "county": None})},
            "post_outside_county",
            True,
        ),
        (
            {"work": work({"channel": "帮扶车间", "county": None, **OPEN_ROW})},
            "post_outside_county",
            None,
        ),
        ({"work": work({"channel": "帮扶车间"})}, "post_outside_county", False),
        ({"work": work({"travel_subsidy": None})}, "subsidy_missing", True),
        (
            {"work": work({"travel_subsidy": None, **OPEN_ROW})},
            "subsidy_missing",
            None,
        ),
        (
            {"work": work({"travel_subsidy": between(0, 5)})},
            "subsidy_missing",
            None,
        ),
        ({"work": work({"travel_subsidy": yuan(1)})}, "subsidy_missing", False),
        ({"work": work({"working": False})}, "idle_without_end", True),
        (
            {"work": work({"working": False, "end": date(2023, 12, 31)})},
            "idle_without_end",
            False,
        ),
        (
            {"work": work({"working": False, "end": date(2024, 1, 1)})},
            "idle_without_end",
            True,
        ),
        ({"work": work({"working": None})}, "idle_without_end", None),
        ({"work": work({"working": False, **OPEN_ROW})}, "idle_without_end", None),
        ({"work": work({"monthly_income": None})}, "any_pay_recorded", False),
        (
            {"work": work({"monthly_income": None, **OPEN_ROW})},
            "any_pay_recorded",
            None,
        ),
        ({"work": work({}, {"monthly_income": 5})}, "lowest_pay", 5),
        ({"work": work({}, {"monthly_income": 5})}, "highest_pay", 300_000),
        (
            {"work": work({}, {"monthly_income": between(0, 5)})},
            "lowest_pay",
            Range(0, 300_000),
        ),
        (
            {"work": work({}, {"monthly_income": between(0, 5)})},
            "highest_pay",
            Range(300_000, None),
        ),
        (
            {
                "work": work(
                    {"start": date(2022, 1, 1), "end": date(2022, 2, 1)},
                    {"start": date(2022, 3, 1)},
                )
            },
            "spells_overlap",
            False,
        ),
        (
            {
                "work": work(
                    {"start": date(2022, 2, 28)},
                    {"start": date(2022, 1, 1), "end": date(2022, 2, 1)},
                )
            },
            "spells_overlap",
            True,
        ),
        ({"work": work({}, {"start": date(2023, 1, 1)})}, "spells_overlap", None),
        ({"work": work({}, {"start": None})}, "spells_overlap", None),
        ({"work": work({"start": date(1970, 1, 1)})}, "first_start_age", -1),
        ({"work": work({"start": None})}, "first_start_age", None),
        ({"work": work({"start": date(2023, 4, 30)})}, "began_before", True),
        ({"work": work({"start": date(2023, 5, 31)})}, "began_before", False),
        ({"work": work({"start": None})}, "began_before", None),
        ({"public_posts": None}, "posts", 0),
        ({"public_posts": None, **OPEN_ROW}, "posts", None),
        ({"public_posts": ("a", "b", "a")}, "posts", 2),
        ({"public_post_months": 0}, "post_months", MonthsEntry.ZERO),
        ({"public_post_months": 3}, "post_months", MonthsEntry.SOME),
        ({"work_months": None}, "work_months_recorded", False),
        ({"work_months": None, **OPEN_ROW}, "work_months_recorded", None),
    ],
)
def test_work(changed, name, value):
    assert worker(entry(am=changed))[name] == value
    assert (value is None) == (worker(entry(am=changed))[name] is None)


def test_work_months_of_the_person_stand_in():
    made = entry(a={"months_away": 7}, am={"work_months": None})
    assert worker(made)["work_months"] == 7


def test_a_work_county_needs_the_household_s():
    made = entry(d={"county": None}, am={"work": work({"channel": "帮扶车间"})})
    assert worker(made)["post_outside_county"] is None


def test_only_other_help():
    def only(*kinds):
        return help_given(view_of(entry(d={"helps": helped(*kinds)})), ON)[
            "only_other_help"
        ]

    rest = ("industry", "finance")
    assert only(*rest, "employment") is True
    assert only(*rest, ("employment", "training")) is True
    assert only(*rest, ("employment", "labour_export")) is False
    assert only(*rest) is False
    open_ = (Help(kind="employment"), *helped(*rest))
    made = entry(d={"helps": open_})
    assert help_given(view_of(made), ON)["only_other_help"] is None
    unread = loosely(d={"helps": None})
    assert help_given(view_of(unread), ON)["only_other_help"] is None


def test_help_that_is_named_and_help_that_is_not():
    named = view_of(entry(d={"helps": helped(("health", "premium_subsidy"))}))
    assert help_given(named, ON)["premium_subsidy"] is True
    open_ = view_of(entry(d={"helps": (Help(kind="health"),)}))
    assert help_given(open_, ON)["premium_subsidy"] is None
    none = view_of(entry(d={"helps": None}))
    assert help_given(none, ON)["premium_subsidy"] is False
    assert help_given(none, ON)["helped_health"] is False


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({"travel_subsidy": yuan(5)}, True),
        ({"travel_subsidy": None}, False),
        ({"travel_subsidy": None, **OPEN_ROW}, None),
        ({"travel_subsidy": between(0, 5)}, None),
        ({"travel_subsidy": yuan(5), "county": "惠水县"}, False),
        ({"travel_subsidy": yuan(5), "county": None}, False),
        ({"travel_subsidy": yuan(5), "county": None, **OPEN_ROW}, None),
    ],
)
def test_travel_subsidies_in_the_county(row, found):
    made = entry(am={"work": work(row)})
    assert help_given(view_of(made), ON)["subsidy_in_county"] is found


def test_work_tables_that_were_not_read():
    made = entry(am={"work": None})
    given = help_given(view_of(made), ON)
    names = ("works_outside", "subsidy_in_county", "member_work_recorded")
    assert {given[one] for one in (*names, "working_member")} == {None}
    away = entry(am={"work": work({"county": "惠水县", "working": None})})
    given = help_given(view_of(away), ON)
    assert given["works_outside"] is True
    assert given["working_member"] is False


def test_households_of_nobody_have_no_every():
    made = entry(people="a", a={"status": "dead"})
    given = monitoring_given(view_of(made), ON, AGES)
    assert given["nobody_able"] is False
    assert given["members"] == 1


def test_members_of_whom_nothing_is_known():
    unknown = {
        one: {"labour": None, "health": None, "schooling": None, "insured": None}
        for one in "abc"
    }
    extra = {
        f"{one}m": {"dibao": None, "tekun": None, "id_type": None, "public_posts": None}
        for one in "abc"
    }
    view = view_of(loosely(**unknown, **extra))
    for given in (
        monitoring_given(view, ON, AGES),
        support_given(view),
        help_given(view, ON),
        accounts_given(view, ON, AGES),
    ):
        for name in (
            "nobody_able",
            "none_or_lost",
            "sick_member",
            "insurance_faulty",
            "hundredfold_workers",
            "dibao_member",
            "tekun_member",
            "certificate_member",
            "post_held",
            "vocational_student",
            "able_members",
            "able_to_65",
            "student_member",
            "senior_student",
            "unhealthy_member",
        ):
            assert given.get(name) is None, name


def test_blank_members_have_nothing():
    blank = {one: {"health": None, "labour": None} for one in "abc"}
    extra = {
        f"{one}m": {"dibao": None, "tekun": None, "id_type": None, "public_posts": None}
        for one in "abc"
    }
    view = view_of(entry(**blank, **extra))
    given = {
        **monitoring_given(view, ON, AGES),
        **support_given(view),
        **help_given(view, ON),
        **accounts_given(view, ON, AGES),
    }
    for name in (
        "sick_member",
        "dibao_member",
        "tekun_member",
        "certificate_member",
        "post_held",
        "support_recorded",
        "unhealthy_member",
        "disabled_member",
    ):
        assert given[name] is False, name
    household = household_given(view_of(loosely(cm={"public_posts": None})))
    assert household["post_without_labour"] is None


def test_ages_of_accounts():
    old = entry(a={"born": date(1963, 12, 18), "labour": "skilled"})
    given = accounts_given(view_of(old), ON, AGES)
    assert given["old_member"] is True
    assert given["able_to_65"] is True
    assert given["able_to_59"] is True
    alone = entry(people="a", a={"born": date(1963, 12, 18)})
    assert accounts_given(view_of(alone), ON, AGES)["able_to_59"] is False
    unborn = entry(people="a", a={"born": None})
    assert accounts_given(view_of(unborn), ON, AGES)["old_member"] is None
    assert accounts_given(view_of(unborn), ON, AGES)["able_to_65"] is None


def test_attribute_and_causes():
    made = entry(d={"attribute": None}, h={"attribute": "tekun_poor"})
    assert accounts_given(view_of(made), ON, AGES)["attribute"] == "wubao_poor"
    made = entry(d={"attribute": None}, h={"other_causes": None})
    given = accounts_given(view_of(made), ON, AGES)
    assert given["attribute"] is None
    assert (given["cause_repeated"], given["other_causes"]) == (False, 0)
    given = accounts_given(
        view_of(loosely(h={"other_causes": None}, d={"converted": None})), ON, AGES
    )
    assert given["cause_repeated"] is given["other_causes"] is None
    assert given["converted_land"] is None


def test_children_out_of_school_of_unknown_health():
    out = entry(c={"schooling": None, "health": None})
    assert accounts_given(view_of(out), ON, AGES)["healthy_child_out"] is None
    ill = entry(c={"schooling": None, "health": "disabled"})
    assert accounts_given(view_of(ill), ON, AGES)["healthy_child_out"] is False
    unread = loosely(c={"schooling": None})
    assert monitoring_given(view_of(unread), ON, AGES)["child_out"] is None


def test_monitoring_columns_that_were_not_read():
    d = dict.fromkeys(
        ("risks", "elimination_mode", "collector_named", "collector_phone", "after")
    )
    given = monitoring_given(view_of(loosely(d=d)), ON, AGES)
    for name in (
        "mode",
        "risk_recorded",
        "first_risk_work",
        "risk_water",
        "collector_blank",
        "after_blank",
        "months_to_elimination",
    ):
        assert given[name] is None, name
    natural = entry(d={"elimination_mode": "natural"})
    assert monitoring_given(view_of(natural), ON, AGES)["mode"] == "other"
    none = entry(d={"risks": None})
    assert monitoring_given(view_of(none), ON, AGES)["risk_recorded"] is False
    said = loosely(d={"collector_named": False, "collector_phone": False})
    assert monitoring_given(view_of(said), ON, AGES)["collector_blank"] is True


def test_school_beside_education_needs_both():
    unread = loosely(c={"schooling": None, "education": "primary"})
    assert household_given(view_of(unread))["school_and_education"] is None


def test_land_of_a_village():
    sums = {}
    for made in (entry(), entry(h={"exit_status": "not_exited"}), entry()):
        add_land(sums, view_of(made))
    assert sums["cropland"] == 600
    add_land(sums, view_of(loosely(d={"cropland": None})))
    assert sums["cropland"] is None
    assert sums["forest"] == 1800
    add_land(sums, view_of(entry(d={"forest": None})))
    assert sums["forest"] == 1800
    add_land(sums, view_of(loosely(h={"exit_status": None}, d={"monitoring": None})))
    assert sums["forest"] is None


def test_villages():
    given = village_given(village(cropland=None), None, {"cropland": 5})
    assert given["land_short"] is False
    given = village_given(village(cropland=None, complete=False), None, {})
    assert given["land_short"] is None
    for size, short in ((6, False), (5, False), (4, True)):
        given = village_given(village(cropland=size), None, {"cropland": 5})
        assert given["land_short"] is short
    given = village_given(village(), None, {"cropland": None})
    assert given["land_short"] is None
    assert village_given(village(), None, None)["land_short"] is None
    named = Village(id="v1", population=5, collective_income=yuan(3))
    bare = village(population=None, collective_income=None)
    assert village_given(bare, named, {})["population"] == 5
    assert village_given(bare, named, {})["collective_income"] == 300
    unread = village(exited=None, post_projects=None, complete=False)
    given = village_given(unread, None, {})
    assert given["exited_village"] is given["blank_project_exists"] is None
    assert village_given(village(exited=None), None, {})["exited_village"] is False


def test_projects_without_content():
    def project(*rows):
        return village_given(village(post_projects=rows), None, {})

    told = project(PostProject(year=2022, content="posts", complete=True))
    assert (told["blank_project_exists"], told["blank_project"]) == (False, None)
    blank = project(
        PostProject(year=2020, complete=True), PostProject(year=2022, complete=True)
    )
    assert (blank["blank_project_exists"], blank["blank_project"]) == (True, 202212)
    undated = project(PostProject(complete=True), PostProject(year=2022, complete=True))
    assert undated["blank_project"] is None
    assert project(PostProject(year=2022))["blank_project_exists"] is None


def test_certificates_of_a_person_with_a_number_made_here():
    assert len(number("52272919780305123", "44")) == 20
