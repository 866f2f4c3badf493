"""How Hypothesis shows what a test failed on.

Left alone, it spells out every field of every class made by attrs: a person has
twenty that say None, and a policy fills a megabyte. A record is shown instead as
the call that makes it, without what is at its default, ready to be pasted into an
``@example``; a policy and a rule are named.
"""

from collections.abc import Callable
from typing import Any, cast

import attrs
from hypothesis.vendor import pretty

__all__ = ["NAMED", "show_short"]

Printer = Callable[[Any, Any, bool], None]

NAMED = (
    ("precisionpov.policy.policy", "Policy"),
    ("precisionpov.policy.law", "Law"),
    ("precisionpov.reasoning.bound", "BoundRule"),
)
"""Classes that are only named, by module and name: they may not be loaded yet."""

TERM = ("precisionpov.reasoning.term", "Term")


def show_short(classes: tuple[type, ...]) -> None:
    """Tell Hypothesis how to show records and facts, and what belongs to policies.

    Args:
        classes: The classes shown as calls.
    """
    # It is no part of Hypothesis' promise. Without it examples are merely long.
    known = cast(
        "Callable[[str, str, Printer], object] | None",
        getattr(pretty, "for_type_by_name", None),
    )
    if known is None:
        return
    for cls in classes:
        known(cls.__module__, cls.__name__, _as_call)
    for _, name in NAMED:
        known("precisionpov", name, _as_name)
    for module, name in NAMED:
        known(module, name, _as_name)
    known(*TERM, _as_value)


def _as_call(one: Any, printer: Any, _: bool) -> None:  # noqa: ANN401, FBT001 - theirs
    """Print the call that makes a record, without what is at its default."""
    cls = cast("type[attrs.AttrsInstance]", type(one))
    fields = [
        (field.name, value)
        for field in attrs.fields(cls)
        if field.init and (value := getattr(one, field.name)) != field.default
    ]
    name = cls.__name__
    with printer.group(4, f"{name}(", ")"):
        for index, (field, value) in enumerate(fields):
            if index:
                printer.text(",")
                printer.breakable()
            else:
                printer.breakable("")
            printer.text(f"{field}=")
            printer.pretty(value)


def _as_name(one: Any, printer: Any, _: bool) -> None:  # noqa: ANN401, FBT001
    """Print the name of a policy, a law or a rule of a day."""
    law = type(one).__name__ == "BoundRule"
    printer.text(f"<{one.rule.id} on {one.on}>" if law else repr(one))


def _as_value(one: Any, printer: Any, _: bool) -> None:  # noqa: ANN401, FBT001
    """Print a member of a closed list as its value, which fields take as well."""
    printer.text(repr(one.value))
