"""How the tests of strategies look at what is drawn."""

from hypothesis import Phase, given, settings
from hypothesis import find as find_any

WITHOUT_EXPLAINING = (Phase.generate, Phase.shrink)
FINDING = settings(
    database=None, deadline=None, max_examples=3000, phases=WITHOUT_EXPLAINING
)


def find(strategy, condition=lambda _: True):
    """Give the smallest example on which a condition holds."""
    return find_any(strategy, condition, settings=FINDING)


def examples(strategy, count=300):
    """Give what is drawn, the same whenever it is asked."""
    found = []

    @settings(
        database=None,
        deadline=None,
        derandomize=True,
        max_examples=count,
        phases=[Phase.generate],
    )
    @given(strategy)
    def collect(one):
        found.append(one)

    collect()
    return found


def share(strategy, condition, count=300):
    """Give the share of examples on which a condition holds, in percent."""
    found = examples(strategy, count)
    return 100 * sum(map(condition, found)) // len(found)
