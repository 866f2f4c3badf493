"""A toy place: one rule about boats, in force from 2002 on, without any fault."""

from datetime import date

import attrs

from precisionpov.policy.income_window import WindowKind
from precisionpov.policy.policy import Policy
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.receipt_kinds import ReceiptKind
from reasoning.harbour import CITE, SAILS

FIRST = date(2002, 1, 1)


def span(value, since=FIRST, until=None, *options, cite=CITE):
    """Give a value for some days, under options."""
    return Dated(value, since, until, cite, options=frozenset(options))


def line(name, value, since=FIRST, until=None, *options, cite=CITE):
    """Give a timeline of one span."""
    return Timeline(name, [span(value, since, until, *options, cite=cite)])


BAY = Policy(
    id="bay",
    en="The bay",
    zh="海湾",
    rules=[line("may_sail", SAILS)],
    numbers=[line("least_cargo", 100), line("least_crew", 3)],
    windows=line("income_window", WindowKind.CALENDAR_YEAR),
    treatments=[line(kind.value, Treatment.COUNTED) for kind in ReceiptKind],
)


def changed(**parts):
    """Give the bay with some of its parts set otherwise."""
    return attrs.evolve(BAY, **parts)


def with_number(*lines):
    """Give the bay with numbers of its own in the stead of those of the name."""
    return BAY.place("cove", en="The cove", zh="小湾", numbers=lines)
