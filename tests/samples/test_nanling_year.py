"""The year of a published township: it adds up, and what is left out shows."""

import attrs

from precisionpov.reasoning.truth import Truth
from precisionpov.register import check_lists, reconcile
from precisionpov.samples import nanling_year


def test_the_stock_is_as_printed_and_the_year_is_explained():
    before, after, events = nanling_year()
    result = reconcile(before, after, events)
    assert result.verdict is Truth.YES
    assert all(one.explained for one in result.flows)
    poor, people = result.flow("poor_households"), result.flow("poor_people")
    assert (poor.opening, people.opening) == (727, 2117)
    assert len(result.exits) == 100
    assert dict(people.went) == {"exit": 300, "death": 1}
    assert (poor.closing, people.closing) == (628, 1817)
    assert check_lists(after).verdict is Truth.YES


def test_who_came_back_to_poverty_is_as_printed():
    before, _, _ = nanling_year()
    returned = [one for one in before.entries if one.state == "returned"]
    assert sum(len(one.household.members) for one in returned) == 668


def test_an_exit_nobody_told_is_missed():
    before, after, events = nanling_year()
    result = reconcile(before, after, events[1:])
    assert [one.criterion for one in result.findings] == ["register_entry.state"]
    assert result.flow("poor_people").vanished == 3


def test_a_book_that_forgets_the_new_household_is_found():
    _, after, _ = nanling_year()
    (book,) = after.lists
    short = attrs.evolve(
        book, households=[one for one in book.households if not one.endswith("b")]
    )
    (found,) = check_lists(attrs.evolve(after, lists=[short])).findings
    assert found.criterion == "register_list.complete"
