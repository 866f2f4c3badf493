"""The village judged and explained, as one text."""

from collections.abc import Iterator

from precisionpov.causes import Classification, classify_causes
from precisionpov.exits import assess_exit
from precisionpov.identification import identify
from precisionpov.income import estimate_income
from precisionpov.money import in_yuan
from precisionpov.reasoning.decide import Decision
from precisionpov.reasoning.document import (
    Heading,
    Language,
    Page,
    Paragraph,
    Table,
    as_text,
)
from precisionpov.reasoning.truth import Truth
from precisionpov.records.household import Household
from precisionpov.samples.published import PublishedAccount, published_accounts
from precisionpov.samples.village import ASSESSED_ON, village
from precisionpov.statistics import poverty_incidence

__all__ = ["walkthrough"]

EXPLAINED: tuple[tuple[str, Language], ...] = (("zhou", "en"), ("ning", "zh"))
"""Which households are explained fully, and in which language."""

HOUSEHOLD_HEAD = (
    "household",
    "net income a head, yuan",
    "poor?",
    "main cause",
    "may exit?",
    "what decides the last answer, or what to ask",
)
PUBLISHED_HEAD = ("account", "printed", "the library", "why, or what the page omits")


MOST_REASONS = 3
"""A verdict that more findings bear than these is said in a word."""

ALL_MET = "all that is asked is met"
NONE_MET = "nothing that makes poor is met"

READING = (
    "Poor and fit to exit are two questions. The last column is about the exit; for "
    "who is not registered, about being poor. deng is destitute, which makes poor by "
    "itself whatever the income, and yet meets every criterion of exit: it is for "
    "people to weigh, so being destitute is a note there."
)
"""What the table of the village needs to be read rightly."""


def walkthrough() -> str:
    """Judge the village of Qingshi and explain it, in English and Chinese.

    Gives every household's income, identification, main cause and exit, the
    village's incidence, six published accounts beside the verdicts that were
    printed, and two households explained fully.
    """
    households = village()
    named = {one.id: one for one in households}
    pages = [_village(households), _published()]
    for household_id, language in EXPLAINED:
        pages += _explained(named[household_id], language)
    return "\n".join(as_text(page) for page in pages)


def _village(households: tuple[Household, ...]) -> Page:
    """Judge every household, one row each."""
    rows: list[tuple[str, ...]] = []
    poor: list[Decision] = []
    for household in households:
        identified = identify(household, on=ASSESSED_ON)
        poor.append(identified)
        registered = household.identified_on is not None
        leave = assess_exit(household, on=ASSESSED_ON) if registered else None
        causes = classify_causes(household, on=ASSESSED_ON)
        rows.append(
            (
                household.id,
                in_yuan(estimate_income(household, on=ASSESSED_ON).per_head),
                identified.verdict.label(),
                _main_cause(causes),
                "not registered" if leave is None else leave.verdict.label(),
                "; ".join(_turns_on(identified if leave is None else leave)),
            )
        )
    people = sum(len(one.members) for one in households)
    incidence = poverty_incidence(
        (
            (one.verdict, len(h.members))
            for one, h in zip(poor, households, strict=True)
        ),
        people,
        base="everyone recorded in the sample village",
    )
    law = poor[0].law
    return Page(
        f"Qingshi village, judged on {ASSESSED_ON}",
        (
            Paragraph(
                f"Law: {law.dated.citation.text()}. Poor is below the line, exit is "
                "above it; unknown is never no."
            ),
            Table(HOUSEHOLD_HEAD, rows),
            Paragraph(READING),
            Paragraph(
                f"Incidence: {incidence.as_text()} of {people} people "
                f"({incidence.base}); {incidence.poor} poor, "
                f"{incidence.undecided} in households still unknown."
            ),
        ),
    )


def _main_cause(causes: Classification) -> str:
    """Name the main cause, and say so where it is only suggested."""
    if causes.main is None:
        return "-"
    return causes.main.en + (" (suggested)" if causes.suggested else "")


def _turns_on(decision: Decision) -> Iterator[str]:
    """Name what to ask about, or the findings that decided."""
    if decision.missing:
        places = (decision.facts.place(one.paths[0]) for one in decision.missing)
        yield "ask: " + "; ".join(places)
        return
    if len(decision.reasons) > MOST_REASONS:
        yield ALL_MET if decision.verdict is Truth.YES else NONE_MET
        return
    for one in decision.reasons:
        met = "met" if one.truth is Truth.YES else "not met"
        yield f"{met}: {one.en.rstrip('.')}"


def _published() -> Page:
    """Set the six published accounts beside what the library says."""
    return Page(
        "Six published accounts, and what the library says",
        (
            Table(PUBLISHED_HEAD, [_account(one) for one in published_accounts()]),
            Heading("How to read it"),
            Paragraph(
                "Where the page is silent the library says unknown and names what is "
                "missing; see the documentation for where it and the press differ."
            ),
        ),
    )


def _account(account: PublishedAccount) -> tuple[str, ...]:
    """Judge one account, one row."""
    decision = account.judge()
    return (
        f"{account.id}, {account.on}",
        account.printed,
        f"{account.question}: {decision.verdict.label()}",
        "; ".join(_turns_on(decision)),
    )


def _explained(household: Household, language: Language) -> Iterator[Page]:
    """Explain one household fully: income, causes, identification, exit."""
    yield estimate_income(household, on=ASSESSED_ON).page(language)
    yield classify_causes(household, on=ASSESSED_ON).page(language)
    yield identify(household, on=ASSESSED_ON).page(language)
    yield assess_exit(household, on=ASSESSED_ON).page(language)
