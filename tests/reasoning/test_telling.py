"""What is kept ready to tell a decision, and what must not be."""

import gc
from itertools import product

import attrs
import pytest

from precisionpov.reasoning import rows, telling
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.document import as_text
from precisionpov.reasoning.quantity import at_least, at_most, between
from reasoning.harbour import READY, bound

AMOUNT = 4_567
WAYS = [
    attrs.evolve(READY, lights=lights, radio=radio, storm=storm, cargo=cargo)
    for lights, radio, storm, cargo in product(
        (True, False, None),
        (True, None),
        (False, None),
        (AMOUNT, None, between(AMOUNT, AMOUNT + 9), at_least(AMOUNT), at_most(7)),
    )
]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("most", [0, 1, 4096])
def test_text_is_the_page_however_much_is_kept(monkeypatch, language, most):
    monkeypatch.setattr(telling, "MOST_KEPT", most)
    monkeypatch.setattr(rows, "MOST_KEPT", most)
    law = bound()
    for facts in 2 * WAYS:
        decision = decide(law, facts)
        assert decision.explain(language) == as_text(decision.page(language))


def reached(start):
    """Give everything that can be reached from an object, but for modules and types."""
    waiting, seen = [start], {}
    while waiting:
        one = waiting.pop()
        if id(one) not in seen and not isinstance(one, type | type(gc)):
            seen[id(one)] = one
            waiting += gc.get_referents(one)
    return seen.values()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_nothing_kept_speaks_of_an_amount(language):
    law = bound()
    texts = [decide(law, facts).explain(language) for facts in WAYS]
    assert any("45.67" in text for text in texts)
    kept = [one for one in reached(law.tellings) if isinstance(one, str)]
    assert any("What decided" in one or "决定性理由" in one for one in kept)
    assert not any("45.6" in one for one in kept)
    assert AMOUNT not in [one for one in reached(law.tellings) if type(one) is int]
