"""How hard Hypothesis looks: ``--hypothesis-profile=dev``, ``ci`` or ``deep``."""

import os

from hypothesis import settings

# No deadlines: the time of one example says more about the machine than the code.
settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.register_profile("deep", deadline=None, max_examples=2_000)
settings.load_profile("ci" if os.environ.get("CI") else "dev")
