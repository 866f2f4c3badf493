"""How hard Hypothesis looks: ``--hypothesis-profile=dev``, ``ci`` or ``deep``."""

import os
from importlib import import_module
from importlib.util import find_spec

from hypothesis import settings

# No deadlines: the time of one example says more about the machine than the code.
settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.register_profile("deep", deadline=None, max_examples=2_000)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

# Later releases also draw whole numbers that stand in the modules loaded so far. Which
# these are hangs on the order of the tests, and with it what a test counts would.
if find_spec("hypothesis.internal.constants_ast"):
    providers = import_module("hypothesis.internal.conjecture.providers")
    NO_CONSTANTS = providers.Constants()
    providers._get_local_constants = lambda: NO_CONSTANTS


def pytest_collection_modifyitems(items):
    """Put last the tests that ask what all the others did."""
    items.sort(key=lambda one: one.path.name == "test_every_rule.py")
