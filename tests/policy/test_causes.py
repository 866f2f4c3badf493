"""The checks of causes and attributes notice every small mistake."""

from datetime import date
from itertools import product

import pytest

from mutants import survivors
from precisionpov.facts.causes import CauseFacts
from precisionpov.policy.causes import CAUSE_GROUPS, FIRST_CAUSES
from precisionpov.policy.national import NATIONAL
from precisionpov.records.cause import CauseOfPoverty, PovertyAttribute

DAYS = [date(2014, 4, 30), date(2016, 12, 31), date(2018, 12, 31)]
TRUTHS = (True, False)


@pytest.mark.parametrize("day", DAYS)
def test_checks_of_causes(day):
    cases = [
        CauseFacts(
            main_cause_recorded=a,
            caused_by_illness=a,
            unhealthy_member=b,
            caused_by_disability=a,
            disabled_member=b,
            caused_by_schooling=a,
            student_member=b,
            other_causes=count,
        )
        for a, b in product(TRUTHS, TRUTHS)
        for count in range(4)
    ]
    assert survivors(NATIONAL.on(day).rule("household_causes"), cases) == []


@pytest.mark.parametrize("day", DAYS)
def test_checks_of_the_attribute(day):
    cases = [
        CauseFacts(
            attribute=attribute,
            on_dibao_list=a,
            dibao_received=b,
            destitute_received=c,
            has_labour=d,
        )
        for attribute in PovertyAttribute
        for a, b, c, d in product(TRUTHS, repeat=4)
    ]
    assert survivors(NATIONAL.on(day).rule("household_attribute"), cases) == []


def test_the_order_of_suggestions_is_fixed_and_every_group_names_real_causes():
    assert [one.value for one in FIRST_CAUSES] == [
        "illness",
        "disability",
        "schooling",
        "disaster",
        "lack_of_labour",
        "lack_of_land",
        "lack_of_water",
        "backward_transport",
        "lack_of_skill",
        "lack_of_funds",
        "lack_of_motivation",
    ]
    assert len(CAUSE_GROUPS) == 9
    assert set(CAUSE_GROUPS) < set(CauseOfPoverty)
