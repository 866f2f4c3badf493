"""One measure: may the household get it, and do its terms keep to the standard?"""

import json
from datetime import date

import attrs
import pytest

from precisionpov import Household, NotInForceError, Person, RecordError, Truth, yuan
from precisionpov.measures import check_measure
from precisionpov.records.assistance import Measure

DAY = date(2017, 12, 31)
HOME = Household(
    id="x",
    identified_on=date(2014, 5, 1),
    members=(
        Person(id="h", relation="head", born=date(1970, 1, 1), labour="ordinary"),
    ),
)
LOAN = Measure(
    id="loan",
    kind="microcredit",
    household="x",
    amount=yuan(50_000),
    term_months=36,
    agreed=True,
    use="local_industry",
)


def checked(on=DAY, home=HOME, **changes):
    return check_measure(attrs.evolve(LOAN, **changes), home, on=on)


def ids(found):
    return [one.criterion for one in found.findings]


def test_a_loan_on_every_limit_is_allowed():
    found = checked()
    assert found.verdict is Truth.YES
    assert found.findings == ()
    assert found.missing == ()
    assert found.subject == "loan"
    assert {one.document.key for one in found.citations} >= {
        "microcredit_2014",
        "microcredit_2017",
    }
    assert found.on == DAY


@pytest.mark.parametrize(
    ("changes", "criterion"),
    [
        ({"amount": yuan("50000.01")}, "terms_microcredit.amount"),
        ({"term_months": 37}, "terms_microcredit.term"),
        ({"use": "house_building"}, "terms_microcredit.use"),
        ({"agreed": False}, "terms_microcredit.wanted"),
    ],
)
def test_a_loan_beyond_a_limit_is_not(changes, criterion):
    found = checked(**changes)
    assert found.verdict is Truth.NO
    assert ids(found) == [criterion]


def test_who_is_unable_to_work_cannot_borrow():
    old = Person(id="h", relation="head", born=date(1940, 1, 1), labour="none")
    found = checked(home=attrs.evolve(HOME, members=(old,)))
    assert found.verdict is Truth.NO
    assert ids(found) == ["measure_microcredit.labour"]


def test_what_is_unknown_is_asked_for():
    found = checked(home=attrs.evolve(HOME, identified_on=None), amount=None)
    assert found.verdict is Truth.UNKNOWN
    assert ids(found) == ["measure_microcredit.registered", "terms_microcredit.amount"]
    assert [one.paths for one in found.missing] == [("identified_on",), ("amount",)]


def test_a_kind_without_terms_is_asked_only_who_gets_it():
    found = checked(kind="job_placement", amount=yuan(99_999))
    assert found.terms is None
    assert found.verdict is Truth.YES
    assert [one.rule for one in found.decisions] == ["measure_work"]


def test_a_measure_for_another_household_is_refused():
    with pytest.raises(RecordError, match="another household"):
        checked(household="y")


@pytest.mark.parametrize("on", [date(2014, 4, 1), date(2021, 1, 1)])
def test_outside_the_years_nothing_is_in_force(on):
    with pytest.raises(NotInForceError):
        checked(on=on, kind="infrastructure")


def test_other_things_are_refused():
    with pytest.raises(TypeError, match="takes a Measure"):
        check_measure(HOME, HOME, on=DAY)
    with pytest.raises(TypeError, match="takes a Household"):
        check_measure(LOAN, LOAN, on=DAY)


def test_it_explains_itself():
    found = checked(amount=None)
    english, chinese = found.explain(), found.explain("zh")
    assert english.startswith(
        "poverty microcredit: is it what the rules allow? unknown"
    )
    assert "The loan is not above the most that may be lent." in english
    assert "amount of the measure: amount of the measure" in english
    assert "措施的金额" in chinese
    assert chinese.startswith("扶贫小额信贷：是否符合规定？不明")
    assert "贷款金额不超过规定额度。" in chinese
    assert repr(found) == "<MeasureCheck of loan on 2017-12-31: microcredit, unknown>"
    assert "<table>" in found._repr_html_()


def test_it_becomes_plain_data():
    data = json.loads(json.dumps(checked(amount=None).to_dict()))
    assert data["verdict"] == "unknown"
    assert data["terms"]["rule"]
    assert checked(kind="other").to_dict()["terms"] is None
    assert checked() == checked()
    assert hash(checked()) == hash(checked())
