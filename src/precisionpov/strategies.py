"""Strategies for Hypothesis, and the entry point that registers them."""


def _register() -> None:
    """Register the strategies; Hypothesis calls this when it is imported."""
