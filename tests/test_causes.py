"""Why a household is poor: causes recorded, suggested, contradicted, grouped."""

import json
from datetime import date

import attrs
import pytest

from precisionpov import (
    Amenities,
    CauseOfPoverty,
    Expense,
    Household,
    Land,
    NotInForceError,
    Person,
    Range,
    Receipt,
    Truth,
    Water,
    classify_causes,
)
from precisionpov.causes import CauseGroup, cause_group

DAY = date(2014, 4, 30)
LATER = date(2018, 12, 31)
HEAD = Person(
    id="h",
    relation="head",
    born=date(1970, 1, 1),
    health="healthy",
    disabled=False,
    labour="skilled",
    schooling="not_enrolled",
)
PLAIN = Household(id="x", members=(HEAD,), other_causes=())


def classify(on=DAY, **changes):
    return classify_causes(attrs.evolve(PLAIN, **changes), on=on)


def member(**changes):
    return {"members": (attrs.evolve(HEAD, **changes),)}


def faults(found):
    """Name the contradictions; a main cause that lacks is none."""
    return {one.criterion.partition(".")[2] for one in found.contradictions}


def unclear(found):
    return {one.criterion.partition(".")[2] for one in found.unknown}


def test_recorded_causes_stand_with_what_shows_them():
    found = classify(
        main_cause="illness",
        other_causes=["lack_of_funds"],
        **member(health="chronic_illness"),
    )
    assert (found.main, found.others) == ("illness", ("lack_of_funds",))
    assert found.suggested is False
    assert [(one.cause, one.places) for one in found.evidence] == [
        ("illness", ("members[0].health",)),
        ("lack_of_funds", ()),
    ]
    assert faults(found) == set()
    assert found.group is CauseGroup.CALAMITY


@pytest.mark.parametrize(
    ("changes", "cause", "places"),
    [
        (member(health="serious_illness"), "illness", ("members[0].health",)),
        (member(health="disabled"), "disability", ("members[0].health",)),
        (member(disabled=True), "disability", ("members[0].health",)),
        (member(schooling="college"), "schooling", ("members[0].schooling",)),
        (
            {"expenses": [Expense(kind="schooling", amount=5)]},
            "schooling",
            ("expenses[0]",),
        ),
        ({"disaster_on": date(2013, 7, 1)}, "disaster", ("disaster_on",)),
        (
            {"expenses": [Expense(kind="disaster", amount=5)]},
            "disaster",
            ("expenses[0]",),
        ),
        (member(labour="none"), "lack_of_labour", ("members[0].labour",)),
        (
            {"land": Land(paddy=0, dry_land=0)},
            "lack_of_land",
            ("land.paddy", "land.dry_land"),
        ),
        ({"water": Water(safe=False)}, "lack_of_water", ("water.safe",)),
        (
            {"amenities": Amenities(road_gravel_or_better=False)},
            "backward_transport",
            ("amenities.road_gravel_or_better",),
        ),
        (member(labour="ordinary"), "lack_of_skill", ("members[0].labour",)),
    ],
)
def test_without_a_main_cause_what_the_record_shows_is_suggested(
    changes, cause, places
):
    found = classify(other_causes=None, **changes)
    assert found.suggested is True
    assert (found.main, found.others) == (cause, ())
    assert found.evidence[0].places == places
    assert "suggested" in repr(found)
    assert "suggested" in found.explain()
    assert "建议" in found.explain("zh")


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"land": Land(paddy=0)},
        {"land": Land(paddy=0, dry_land=1)},
        {"water": Water(safe=True)},
        {"amenities": Amenities(road_gravel_or_better=True)},
        {"expenses": [Expense(kind="medical", amount=5)]},
        member(labour=None),
        member(schooling="primary"),
    ],
)
def test_nothing_is_suggested_that_the_record_does_not_show(changes):
    found = classify(other_causes=None, **changes)
    assert (found.main, found.others, found.suggested) == (None, None, False)
    assert found.evidence == ()
    assert found.group is None
    assert repr(found).startswith("<Classification of x on 2014-04-30: no main cause")
    assert "the record shows none" in found.explain()
    assert "资料也未显示任何原因" in found.explain("zh")
    assert "shown by" not in found.explain()


@pytest.mark.parametrize(
    ("main", "gap"), [(None, Truth.YES), ("lack_of_funds", Truth.NO)]
)
def test_a_main_cause_that_lacks_is_a_finding_and_no_contradiction(main, gap):
    found = classify(main_cause=main, **member(health="serious_illness"))
    (finding,) = (one for one in found.findings if one.criterion.endswith("main_cause"))
    assert finding.criterion == "household_causes.no_main_cause"
    assert finding.truth is gap
    assert found.contradictions == ()
    assert "Contradictions" not in found.explain()
    assert repr(found).endswith(" 0 contradictions>")


def test_suggestions_come_in_the_fixed_order_and_are_three_at_most():
    found = classify(
        other_causes=None,
        water=Water(safe=False),
        land=Land(paddy=0, dry_land=0),
        disaster_on=date(2013, 7, 1),
        **member(health="serious_illness", labour="lost"),
    )
    assert (found.main, found.others) == ("illness", ("disaster", "lack_of_labour"))


def test_other_causes_that_are_recorded_stay_and_are_not_suggested_again():
    found = classify(
        other_causes=["illness"], water=Water(safe=False), **member(health="disabled")
    )
    assert (found.main, found.others) == ("disability", ("illness",))


@pytest.mark.parametrize(
    ("cause", "fault", "settled", "open_"),
    [
        ("illness", "illness_without_patient", "chronic_illness", None),
        ("disability", "disability_without_disabled", "disabled", None),
    ],
)
@pytest.mark.parametrize("main", [True, False])
def test_a_cause_without_anyone_it_fits_is_a_contradiction(
    cause, fault, settled, open_, main
):
    causes = (
        {"main_cause": cause}
        if main
        else {"main_cause": "lack_of_funds", "other_causes": [cause]}
    )
    assert fault in faults(classify(**causes))
    assert faults(classify(**causes, **member(health=settled))) == set()
    assert fault in unclear(classify(**causes, **member(health=open_, disabled=None)))


@pytest.mark.parametrize(
    ("schooling", "contradicted"),
    [("not_enrolled", Truth.YES), ("primary", Truth.NO)],
)
def test_schooling_as_a_cause_needs_a_student(schooling, contradicted):
    found = classify(main_cause="schooling", **member(schooling=schooling))
    assert ("schooling_without_student" in faults(found)) is (contradicted is Truth.YES)


def test_who_may_belong_to_the_household_leaves_it_open():
    bride = Person(id="b", status="married_in", health="chronic_illness")
    found = classify(main_cause="illness", members=(HEAD, bride))
    assert "illness_without_patient" in unclear(found)
    assert found.facts.path_of("unhealthy_member") == ("members[1].status_since",)


def test_unknown_causes_leave_contradictions_open():
    found = classify(main_cause="lack_of_funds", other_causes=None)
    assert {
        "illness_without_patient",
        "disability_without_disabled",
        "schooling_without_student",
        "too_many_other_causes",
    } <= unclear(found)


@pytest.mark.parametrize(
    ("on", "count", "too_many"),
    [
        (date(2017, 12, 31), 2, False),
        (date(2017, 12, 31), 3, True),
        (date(2018, 1, 1), 3, False),
        (date(2014, 4, 2), 3, True),
    ],
)
def test_the_form_holds_two_other_causes_until_2017(on, count, too_many):
    others = ["lack_of_land", "lack_of_water", "lack_of_skill"][:count]
    found = classify(on=on, main_cause="lack_of_funds", other_causes=others)
    assert ("too_many_other_causes" in faults(found)) is too_many


def receipt(kind, amount=100, on=date(2013, 6, 1)):
    return Receipt(kind=kind, amount=amount, on=on)


WAGE = receipt("local_wage")
DIBAO = receipt("dibao")
TEKUN = receipt("tekun_support")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"attribute": "general", "dibao": False, "receipts": [WAGE]}, set()),
        (
            {"attribute": "general", "dibao": True, "receipts": [WAGE]},
            {"general_with_dibao"},
        ),
        (
            {"attribute": "general", "dibao": False, "receipts": [DIBAO]},
            {"general_with_dibao"},
        ),
        ({"attribute": "dibao", "dibao": True, "receipts": [DIBAO]}, set()),
        (
            {"attribute": "dibao", "dibao": False, "receipts": [DIBAO]},
            {"dibao_attribute_off_list"},
        ),
        (
            {"attribute": "dibao", "dibao": True, "receipts": [WAGE]},
            {"dibao_attribute_without_money"},
        ),
        (
            {"attribute": "wubao", "receipts": [TEKUN], **member(labour="none")},
            set(),
        ),
        (
            {"attribute": "wubao", "receipts": [TEKUN]},
            {"destitute_with_labour"},
        ),
        (
            {"attribute": "wubao", "receipts": [WAGE], **member(labour="none")},
            {"destitute_without_money"},
        ),
        (
            {"attribute": "general", "receipts": [DIBAO, TEKUN]},
            {"general_with_dibao", "dibao_and_destitute_money"},
        ),
        (
            {"attribute": "tekun_poor", "receipts": [TEKUN], **member(labour="none")},
            {"attribute_of_other_years"},
        ),
        (
            {"attribute": "dibao_poor", "dibao": True, "receipts": [DIBAO]},
            {"attribute_of_other_years"},
        ),
    ],
)
def test_the_attribute_agrees_with_lists_money_and_labour(changes, expected):
    assert faults(classify(main_cause="lack_of_funds", **changes)) == expected


@pytest.mark.parametrize(
    ("attribute", "on", "fault"),
    [
        ("dibao_poor", date(2015, 12, 31), True),
        ("dibao_poor", date(2016, 1, 1), False),
        ("tekun_poor", date(2015, 12, 31), True),
        ("tekun_poor", date(2016, 1, 1), False),
        ("dibao", date(2015, 12, 31), False),
        ("dibao", date(2016, 1, 1), True),
        ("wubao", date(2015, 12, 31), False),
        ("wubao", date(2016, 1, 1), False),
        ("general", date(2015, 12, 31), False),
        ("general", date(2020, 12, 31), False),
    ],
)
def test_each_scheme_of_attributes_has_its_years(attribute, on, fault):
    found = classify(on=on, attribute=attribute)
    assert ("attribute_of_other_years" in faults(found)) is fault


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"receipts": [attrs.evolve(DIBAO, on=None)]},
        {"receipts": [WAGE, attrs.evolve(DIBAO, on=None)]},
        {"receipts": [attrs.evolve(DIBAO, amount=Range(0, 5))]},
        {"receipts": [attrs.evolve(DIBAO, on=date(2014, 1, 1))]},
        {"receipts": [WAGE], "accounts_complete": ()},
    ],
)
def test_money_that_may_have_been_received_is_unclear(changes):
    found = classify(attribute="dibao", dibao=True, **changes)
    assert "dibao_attribute_without_money" in unclear(found)


def test_a_yearly_sum_of_transfers_may_hold_it_unseen():
    from precisionpov import AnnualIncome, Window

    def sums(**given):
        year = AnnualIncome(window=Window.calendar_year(2013), **given)
        return classify(attribute="dibao", dibao=True, annual_incomes=[year])

    fault = "dibao_attribute_without_money"
    assert fault in unclear(sums(transfer=100))
    assert fault in faults(sums(transfer=0))
    held = sums(transfer=100, items=(DIBAO,))
    assert fault not in faults(held) | unclear(held)


def test_money_of_another_year_settles_nothing():
    from precisionpov import AnnualIncome, Window

    before = attrs.evolve(DIBAO, on=date(2012, 6, 1))
    years = [
        AnnualIncome(window=Window.calendar_year(2012), transfer=100, items=[before]),
        AnnualIncome(window=Window.calendar_year(2013), transfer=0),
    ]
    found = classify(attribute="dibao", dibao=True, annual_incomes=years)
    assert "dibao_attribute_without_money" in faults(found)


@pytest.mark.parametrize(
    ("cause", "group"),
    [
        ("disaster", "calamity"),
        ("illness", "calamity"),
        ("disability", "calamity"),
        ("schooling", "schooling"),
        ("lack_of_land", "nature"),
        ("lack_of_water", "nature"),
        ("backward_transport", "nature"),
        ("lack_of_skill", "industry"),
        ("lack_of_funds", "industry"),
        ("lack_of_labour", None),
        ("lack_of_motivation", None),
        ("other", None),
        ("marriage", None),
        ("funeral", None),
    ],
)
def test_the_four_groups_of_the_report(cause, group):
    assert cause_group(CauseOfPoverty(cause)) == group
    assert cause_group(CauseOfPoverty(cause), unnamed_in_fourth=True) == (
        group or "industry"
    )


def test_the_page_names_causes_and_contradictions_in_both_languages():
    found = classify(main_cause="illness", other_causes=["lack_of_funds"])
    text = found.explain()
    assert "main cause" in text
    assert "nothing in the record" in text
    assert "Illness is a cause, but every member is healthy." in text
    assert "因病" in found.explain("zh")
    assert repr(found).endswith("illness, 1 contradiction>")


def test_a_record_without_fault_has_no_such_heading():
    found = classify(
        main_cause="lack_of_funds", attribute="general", dibao=False, receipts=[WAGE]
    )
    assert found.contradictions == found.unknown == ()
    assert {one.truth for one in found.findings} == {Truth.NO}
    assert "Contradictions" not in found.explain()
    assert "Cannot be told" not in found.explain()


def test_a_classification_is_a_value_and_plain_data():
    found = classify(main_cause="illness")
    again = classify(main_cause="illness")
    assert found == again
    assert hash(found) == hash(again)
    kept = json.loads(json.dumps(found.to_dict()))
    assert kept["main"] == "illness"
    assert kept["others"] == []
    assert kept["group"] == "calamity"
    assert {one["truth"] for one in kept["findings"]} == {"yes", "no", "unknown"}
    assert json.loads(json.dumps(classify(other_causes=None).to_dict()))["main"] is None


@pytest.mark.parametrize("day", [date(2014, 4, 1), date(2021, 1, 1)])
def test_outside_its_years_there_is_no_answer(day):
    with pytest.raises(NotInForceError):
        classify(on=day)


@pytest.mark.parametrize("day", [date(2014, 4, 2), date(2020, 12, 31), LATER])
def test_the_first_and_the_last_day_have_an_answer(day):
    assert classify(on=day, main_cause="other").main == "other"


def test_only_a_household_is_classified():
    with pytest.raises(TypeError, match="classify_causes takes a Household"):
        classify_causes("x", on=DAY)
