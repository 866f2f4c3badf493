"""Households of Qingshi that are ill, old or alone: who cannot earn much."""

from datetime import date

from precisionpov.money import yuan
from precisionpov.records.holdings import Holdings
from precisionpov.records.household import Household
from precisionpov.records.living import Dwelling
from precisionpov.samples.qingshi_survey import (
    FIRST_REGISTERED,
    SURVEYED_ON,
    household,
    person,
    received,
    spent,
)

__all__ = ["chen", "deng", "he", "liu", "ning", "yang"]


def ning() -> Household:
    """A miner with silicosis: much is reimbursed, none of that is income."""
    return household(
        "ning",
        (
            person(
                "ning-1",
                date(1965, 3, 8),
                "head",
                sex="male",
                health="serious_illness",
                labour="lost",
            ),
            person(
                "ning-2",
                date(1968, 11, 2),
                "spouse",
                sex="female",
                health="healthy",
                labour="ordinary",
                works_locally=True,
            ),
            person(
                "ning-3",
                date(2003, 6, 21),
                "child",
                health="healthy",
                schooling="junior_middle",
            ),
        ),
        receipts=(
            received("local_wage", yuan(5200), 6, person="ning-2"),
            received("crops", yuan(2600), 9, cost=yuan(1100)),
            received("medical_reimbursement", yuan(18400), 4),
            received("condolence", yuan(500), 1),
        ),
        expenses=(spent("medical", yuan(3900), 4),),
        dwelling=Dwelling(grade="C", square_metres=70),
        main_cause="illness",
        other_causes=("lack_of_labour",),
        attribute="general",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=2,
    )


def yang() -> Household:
    """An orphan at university, brought up by his grandparents."""
    return household(
        "yang",
        (
            person(
                "yang-1",
                date(1946, 2, 2),
                "head",
                sex="male",
                health="chronic_illness",
                labour="none",
            ),
            person(
                "yang-2",
                date(1948, 9, 30),
                "spouse",
                sex="female",
                health="healthy",
                labour="none",
            ),
            person(
                "yang-3",
                date(1997, 7, 14),
                "grandchild",
                sex="male",
                status="boarding_student",
                health="healthy",
                schooling="college",
                education_aided=True,
            ),
        ),
        receipts=(
            received("dibao", yuan(6480), 3),
            received("basic_pension", yuan(1680), 3),
            received("education_aid", yuan(4000), 9),
            received("loan", yuan(8000), 9),
            received("family_support", yuan(1200), 2),
        ),
        expenses=(spent("schooling", yuan(5400), 9),),
        dibao=True,
        dibao_class="A",
        main_cause="schooling",
        other_causes=("lack_of_labour",),
        attribute="dibao_poor",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=3,
    )


def chen() -> Household:
    """Old parents, registered apart from able children who have a safe house."""
    return household(
        "chen",
        (
            person(
                "chen-1",
                date(1941, 8, 8),
                "head",
                sex="male",
                health="chronic_illness",
                labour="none",
            ),
            person(
                "chen-2",
                date(1944, 4, 19),
                "spouse",
                sex="female",
                health="healthy",
                labour="none",
            ),
        ),
        receipts=(
            received("basic_pension", yuan(1680), 3),
            received("family_support", yuan(4800), 2),
        ),
        dwelling=Dwelling(grade="D", square_metres=40, safe_elsewhere=True),
        holdings=Holdings(suspicious_split=True, checked_on=SURVEYED_ON),
    )


def liu() -> Household:
    """Parents with an intellectual disability; their child learns well."""
    return household(
        "liu",
        (
            person(
                "liu-1",
                date(1972, 9, 9),
                "head",
                health="disabled",
                disabled=True,
                labour="lost",
            ),
            person(
                "liu-2",
                date(1975, 12, 24),
                "spouse",
                health="disabled",
                disabled=True,
                labour="weak",
            ),
            person(
                "liu-3",
                date(2006, 5, 1),
                "child",
                health="healthy",
                schooling="primary",
            ),
        ),
        receipts=(
            received("dibao", yuan(7200), 3),
            received("disability_subsidy", yuan(1200), 6),
            received("crops", yuan(1500), 9, cost=yuan(600)),
        ),
        dibao=True,
        dibao_class="A",
        main_cause="disability",
        other_causes=("lack_of_labour",),
        attribute="dibao_poor",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=3,
    )


def he() -> Household:
    """A widow who sweeps the village road: above the line by a public post alone."""
    return household(
        "he",
        (
            person(
                "he-1",
                date(1970, 2, 14),
                "head",
                sex="female",
                health="healthy",
                labour="weak",
                works_locally=True,
            ),
            person(
                "he-2",
                date(2004, 8, 20),
                "child",
                health="healthy",
                schooling="junior_middle",
            ),
        ),
        receipts=(
            received("public_post_wage", yuan(6000), 9, person="he-1"),
            received("asset_income_dividend", yuan(1000), 12),
            received("crops", yuan(900), 9, cost=yuan(350)),
        ),
        main_cause="lack_of_labour",
        other_causes=(),
        attribute="general",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=2,
    )


def deng() -> Household:
    """An old man alone, supported as destitute."""
    return household(
        "deng",
        (
            person(
                "deng-1",
                date(1939, 11, 23),
                "head",
                sex="male",
                health="chronic_illness",
                labour="none",
            ),
        ),
        receipts=(
            received("tekun_support", yuan(5400), 3),
            received("basic_pension", yuan(840), 3),
        ),
        destitute=True,
        main_cause="lack_of_labour",
        other_causes=("illness",),
        attribute="tekun_poor",
        exit_status="not_exited",
        identified_on=FIRST_REGISTERED,
        measures_delivered=1,
    )
