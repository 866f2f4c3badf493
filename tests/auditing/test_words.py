"""Both languages of a check speak of the same people."""

import pytest

from precisionpov.policy.audit.catalogue import AUDIT_CHECKS

OF_PERSONS = [one for one in AUDIT_CHECKS if one.subject.__name__.startswith("Person")]


@pytest.mark.parametrize("check", OF_PERSONS, ids=lambda one: one.code)
def test_both_languages_say_exited_or_neither(check):
    said = check.criterion
    assert ("exited" in said.en.lower()) == ("脱贫" in said.zh)


def test_a_check_of_everybody_names_no_kind_of_household():
    (check,) = (one for one in OF_PERSONS if one.code == "F2_01_005_16")
    assert check.criterion.zh == "16至59岁健康不在校人员记为丧失劳动力。"
