"""What disqualifies in some places, with the exceptions taken out (3.4)."""

from precisionpov.derive.answers import Answers
from precisionpov.records.household import Household

__all__ = ["say_holdings"]

_PLAIN = (
    "luxury_decoration",
    "shop_outside",
    "company_or_contractor",
    "long_term_employer",
    "public_payroll_member",
    "commercial_pension_insurance",
    "self_paid_study_abroad",
    "not_resident",
    "hukou_only_shell",
    "suspicious_split",
    "vice_offence_unreformed",
    "unexplained_report",
    "income_above_local_average",
    "costly_appliance",
)
_EXCEPTED = (
    ("commercial_house", "house_excepted"),
    ("house_built_recently", "house_excepted"),
    ("car", "vehicle_excepted"),
    ("large_machine", "vehicle_excepted"),
    ("village_cadre_member", "cadre_excepted"),
)


def say_holdings(answers: Answers, household: Household) -> None:
    """Put down what the household holds that some places exclude.

    What is excepted does not count; where it is not known whether an exception
    applies, neither is the answer.
    """
    holdings = household.holdings
    for name in _PLAIN:
        value = None if holdings is None else getattr(holdings, name)
        answers.say(name, value, f"holdings.{name}")
    for name, exception in _EXCEPTED:
        value = None if holdings is None else getattr(holdings, name)
        excepted = None if holdings is None else getattr(holdings, exception)
        if excepted:
            answers.say(name, value=False)
        elif value and excepted is None:
            answers.say(name, None, f"holdings.{exception}")
        else:
            answers.say(name, value, f"holdings.{name}")
