"""What a household is entitled to: by cause, by guarantee, by labour; and unmet."""

import json
from datetime import date

import attrs
import pytest

from precisionpov import Dwelling, Household, NotInForceError, Person, Truth, Water
from precisionpov.measures import recommend_measures
from precisionpov.records.assistance import Measure
from precisionpov.records.measure_kinds import MeasureKind, Nature

DAY = date(2018, 12, 31)
HEAD = Person(
    id="h",
    relation="head",
    born=date(1970, 1, 1),
    health="healthy",
    disabled=False,
    labour="ordinary",
    schooling="not_enrolled",
    insured=True,
    catastrophic_insured=True,
    medical_assisted=True,
)
# Everything is known, and nothing is missing.
WELL = Household(
    id="x",
    identified_on=date(2014, 5, 1),
    members=(HEAD,),
    main_cause="lack_of_funds",
    other_causes=(),
    dwelling=Dwelling(grade="A", on_relocation_list=False, safe_elsewhere=False),
    water=Water(safe=True),
    food_secure=True,
    clothing_secure=True,
    dibao=True,
    destitute=False,
)


def recommend(on=DAY, received=(), **changes):
    home = attrs.evolve(WELL, **changes)
    return recommend_measures(home, on=on, received=received)


def member(**changes):
    return {"members": (attrs.evolve(HEAD, **changes),)}


def kinds(found):
    return {one.kind.value for one in found}


def why(found, kind):
    (one,) = [one for one in found.considered if one.kind == kind]
    return [reason.en for reason in one.why]


def test_a_cause_is_answered():
    found = recommend()
    assert {"microcredit", "production_grant"} <= kinds(found.entitled)
    assert why(found, "microcredit") == [
        "answers the cause: lack of funds",
        "for those able to work",
    ]
    assert found.causes == ("lack_of_funds",)
    assert found.suggested is False


@pytest.mark.parametrize(
    ("cause", "answers"),
    [
        (
            "illness",
            {
                "medical_insurance",
                "medical_assistance",
                "signed_doctor",
                "public_post",
            },
        ),
        ("disability", {"rehabilitation", "disability_allowance", "dibao"}),
        ("schooling", {"education_aid", "rain_and_dew"}),
        ("disaster", {"relief", "house_repair"}),
        ("lack_of_land", {"relocation", "infrastructure"}),
        ("lack_of_water", {"relocation", "infrastructure", "water_supply"}),
        ("backward_transport", {"relocation", "infrastructure"}),
        ("lack_of_skill", {"practical_training", "skill_certificate", "cooperative"}),
        (
            "lack_of_labour",
            {"dibao", "destitute_support", "asset_income", "public_post"},
        ),
        ("lack_of_funds", {"microcredit", "production_grant"}),
        ("lack_of_motivation", {"practical_training", "incentive_grant"}),
        ("other", set()),
    ],
)
def test_each_cause_has_its_measures(cause, answers):
    found = recommend(main_cause=cause)
    looked = {
        one.kind.value
        for one in found.considered
        if any(reason.about == cause for reason in one.why)
    }
    assert looked == answers


def test_a_caller_may_bring_another_map():
    found = recommend_measures(
        WELL, on=DAY, cause_measures={WELL.main_cause: (MeasureKind.TOURISM,)}
    )
    assert why(found, "tourism") == ["answers the cause: lack of funds"]
    assert "answers the cause: lack of funds" not in why(found, "microcredit")


def test_a_missing_guarantee_is_answered():
    found = recommend(water=Water(safe=False))
    assert why(found, "water_supply") == ["brings what is missing: safe drinking water"]
    assert "water_supply" in kinds(found.entitled)
    assert ("water", Truth.NO) in found.guarantees


def test_a_guarantee_that_is_not_known_is_asked_for():
    found = recommend(water=None)
    assert "water_supply" in kinds(found.open)
    assert why(found, "water_supply") == ["may be missing: safe drinking water"]
    (one,) = [one for one in found.considered if one.kind == "water_supply"]
    assert one.needed is Truth.UNKNOWN
    assert [missing.paths for missing in one.missing] == [("water.safe",)]
    assert "water_supply" not in kinds(recommend().considered)


def test_a_missing_guarantee_weighs_more_than_one_not_known():
    found = recommend(food_secure=None, clothing_secure=False)
    assert why(found, "relief") == [
        "brings what is missing: clothing",
        "may be missing: food",
    ]
    assert "relief" in kinds(found.entitled)


def test_dangerous_house():
    found = recommend(dwelling=Dwelling(grade="C", safe_elsewhere=False))
    assert "house_repair" in kinds(found.entitled)
    assert "relocation" in kinds(found.open)


def test_development_for_who_is_able_to_work():
    found = recommend()
    assert found.labour is Truth.YES
    assert found.route is Nature.DEVELOPMENT
    assert "job_placement" in kinds(found.entitled)
    assert "asset_income" not in kinds(found.considered)


def test_the_safety_net_for_who_is_not():
    found = recommend(**member(labour="lost"))
    assert found.labour is Truth.NO
    assert found.route is Nature.SAFETY_NET
    assert {"dibao", "asset_income"} <= kinds(found.entitled)
    assert {"microcredit", "production_grant"} <= kinds(found.refused)
    assert why(found, "asset_income") == ["for those unable to work"]


def test_labour_that_is_not_known_sets_no_route():
    found = recommend(**member(labour=None))
    assert found.labour is Truth.UNKNOWN
    assert found.route is None
    assert "microcredit" in kinds(found.open)
    assert "job_placement" not in kinds(found.considered)


def test_a_student_is_entitled_whatever_the_cause():
    pupil = Person(id="c", born=date(2001, 1, 1), schooling="secondary_vocational")
    found = recommend(members=(HEAD, pupil))
    assert {"rain_and_dew", "education_aid"} <= kinds(found.unmet)


def test_what_is_received_is_not_unmet():
    found = recommend()
    assert "dibao" in kinds(found.entitled) - kinds(found.unmet)
    assert "microcredit" in kinds(found.unmet)
    again = recommend(received=[MeasureKind.MICROCREDIT])
    assert kinds(found.unmet) - kinds(again.unmet) == {"microcredit"}
    assert "dibao" in kinds(recommend(dibao=None).open)


def test_support_for_the_destitute_is_read_off_the_list():
    found = recommend(destitute=True)
    assert "destitute_support" in kinds(found.entitled) - kinds(found.unmet)


@pytest.mark.parametrize(
    ("changes", "received"),
    [
        ({}, True),
        ({"delivered": True}, True),
        ({"delivered": False}, False),
        ({"household": "y"}, False),
    ],
)
def test_measures_count_where_they_reach_the_household(changes, received):
    loan = Measure(id="m", **({"kind": "microcredit", "household": "x"} | changes))
    found = recommend(received=[loan])
    assert ("microcredit" not in kinds(found.unmet)) is received


@pytest.mark.parametrize(
    ("told", "delivered", "expected"),
    [
        (False, None, Truth.UNKNOWN),  # nobody was asked what it receives
        (True, True, Truth.YES),
        (True, None, Truth.UNKNOWN),
        (True, False, Truth.NO),
    ],
)
def test_what_nobody_told_is_neither_received_nor_unmet(told, delivered, expected):
    loan = Measure(id="m", kind="microcredit", household="x", delivered=delivered)
    found = recommend(received=[loan] if told else None)
    one = next(x for x in found.entitled if x.kind is MeasureKind.MICROCREDIT)
    assert one.received is expected
    assert (one in found.unmet) is (expected is Truth.NO)
    assert (one in found.unclear) is (expected is Truth.UNKNOWN)


def test_one_delivery_is_enough():
    loans = [
        Measure(id=f"m{i}", kind="microcredit", household="x", delivered=delivered)
        for i, delivered in enumerate((None, True, False))
    ]
    for some in (loans, loans[::-1]):
        assert "microcredit" in kinds(recommend(received=some).entitled)
        assert "microcredit" not in kinds(recommend(received=some).unclear)
        assert "microcredit" not in kinds(recommend(received=some).unmet)


@pytest.mark.parametrize(
    ("dibao", "expected"),
    [(True, Truth.YES), (False, Truth.NO), (None, Truth.UNKNOWN)],
)
def test_the_lists_of_civil_affairs_are_known_though_nobody_asked(dibao, expected):
    found = recommend(received=None, dibao=dibao)
    one = next(x for x in found.considered if x.kind is MeasureKind.DIBAO)
    assert one.received is expected


def test_what_nobody_told_is_to_be_asked():
    found = recommend(received=None)
    assert found.unclear
    assert "Entitled to; ask whether it is received" in found.explain()
    assert "应享，是否已享受待查" in found.explain("zh")
    assert "Entitled to; ask" not in recommend().explain()
    assert found.to_dict()["unclear"] == [one.kind.value for one in found.unclear]
    assert f"{len(found.unclear)} unclear" in repr(found)


def test_who_is_not_registered_gets_little():
    found = recommend(identified_on=date(2019, 1, 1))
    assert kinds(found.entitled) == {"dibao"}


def test_causes_are_suggested_where_none_is_recorded():
    found = recommend(
        main_cause=None, other_causes=None, **member(health="chronic_illness")
    )
    assert found.suggested is True
    assert found.causes[0] == "illness"
    assert "signed_doctor" in kinds(found.entitled)


def test_nothing_can_be_suggested_where_nothing_shows():
    found = recommend(main_cause=None, other_causes=None, **member(labour="skilled"))
    assert found.causes == ()


def test_a_rule_that_begins_later_is_named_and_not_guessed():
    found = recommend(on=date(2015, 6, 1), main_cause="lack_of_land")
    assert set(found.not_in_force) == {"relocation", "house_repair"}
    assert "infrastructure" in kinds(found.entitled)
    assert recommend().not_in_force == ()


@pytest.mark.parametrize("on", [date(2014, 4, 1), date(2021, 1, 1)])
def test_outside_the_years_nothing_is_in_force(on):
    with pytest.raises(NotInForceError):
        recommend(on=on)


def test_a_household_is_asked_for():
    with pytest.raises(TypeError, match="takes a Household"):
        recommend_measures(HEAD, on=DAY)


def test_it_explains_itself():
    found = recommend(
        on=date(2015, 6, 1), main_cause="lack_of_land", water=None, dibao=None
    )
    english, chinese = found.explain(), found.explain("zh")
    for part in (
        "Measures for the household",
        "Entitled to, not received",
        "Still to be asked",
        "the water is recorded as safe: ",
        "the policy's dibao line",
        "No rule on that day",
        "answers the cause: lack of land",
    ):
        assert part in english
    for part in (
        "帮扶措施建议",
        "应享未享",
        "尚需查明",
        "当日尚无规定",
        "政策中的当地低保标准",
        "针对原因：缺土地",
    ):
        assert part in chinese
    assert repr(found).startswith("<Recommendations for x on 2015-06-01: ")
    assert repr(found.considered[0]) == "<Recommendation infrastructure: yes>"
    assert "<table>" in found._repr_html_()
    assert found.citations


def test_it_says_nothing_of_what_is_not_there():
    found = recommend(
        received=list(MeasureKind), other_causes=(), main_cause="lack_of_funds"
    )
    assert found.unmet == ()
    english = found.explain()
    assert "Entitled to, not received" not in english
    assert "Still to be asked" not in english
    assert "No rule on that day" not in english
    assert "received" in repr(found.entitled[0])


def test_it_becomes_plain_data():
    data = json.loads(json.dumps(recommend(water=None).to_dict()))
    assert data["route"] == "development"
    assert data["guarantees"]["water"] == "unknown"
    assert "microcredit" in data["unmet"]
    assert {"kind", "why", "entitled", "received", "missing", "citation"} == set(
        data["considered"][0]
    )
    assert recommend(**member(labour=None)).to_dict()["route"] is None
    assert recommend() == recommend()


def test_learning_more_never_takes_an_entitlement_away():
    known = recommend(food_secure=True)
    unknown = recommend(food_secure=None)
    assert kinds(unknown.entitled) <= kinds(known.entitled)
