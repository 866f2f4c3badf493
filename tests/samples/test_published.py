"""The six published accounts: what can be said, and what the page leaves unknown."""

import pytest

from precisionpov.reasoning.truth import Truth
from precisionpov.samples import published_accounts

ACCOUNTS = {one.id: one for one in published_accounts()}


@pytest.mark.parametrize(
    ("account", "verdict", "fact"),
    [
        ("tianlin", Truth.UNKNOWN, "net_income"),
        ("ningshan", Truth.UNKNOWN, "net_income"),
        ("longdong", Truth.UNKNOWN, "net_income"),
        ("xishan", Truth.UNKNOWN, "net_income"),
        ("urad", Truth.UNKNOWN, "housing_grade"),
    ],
)
def test_a_silent_page_is_unknown_and_says_of_what(
    account: str, verdict: Truth, fact: str
) -> None:
    """Gross income without its cost settles nothing; nor does income alone."""
    decision = ACCOUNTS[account].judge()

    assert decision.verdict is verdict
    assert fact in [one.fact for one in decision.missing]


def test_income_alone_was_settled_for_one_account() -> None:
    """The net of the banner's herders is above the line, however it is read."""
    decision = ACCOUNTS["urad"].judge()

    (income,) = [one for one in decision.findings if one.criterion.endswith(".income")]
    assert income.truth is Truth.YES


def test_one_printed_exit_is_contradicted_by_its_own_page() -> None:
    """4,241 yuan for two people cannot be above the line of 2017."""
    decision = ACCOUNTS["guangdong"].judge()

    assert decision.verdict is Truth.NO
    assert [one.criterion for one in decision.reasons] == ["household_exit.income"]


def test_every_account_says_what_was_printed_in_both_languages() -> None:
    """Six accounts, each with a printed verdict and a remark."""
    assert len(ACCOUNTS) == 6
    for one in ACCOUNTS.values():
        assert all((one.printed, one.printed_zh, one.remark, one.remark_zh, one.zh))
