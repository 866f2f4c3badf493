"""Strategies for Hypothesis, and the entry point that registers them."""


def _register() -> None:  # pyright: ignore[reportUnusedFunction]
    """Register the strategies; Hypothesis calls this when it is imported."""
