"""Yes, no, and not known: Kleene's three values."""

from enum import Enum
from typing import NoReturn

from precisionpov.reasoning.term import Language

__all__ = ["Truth"]


class Truth(Enum):
    """The answer to a question: yes, no, or unknown.

    A truth is never true or false to Python, because "not yes" is not "no".
    Compare it (``verdict is Truth.YES``), ``match`` on it, or combine it with
    ``&``, ``|`` and ``~``, which follow Kleene: an unknown part leaves the whole
    unknown unless the other parts settle it.
    """

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, value: bool | None) -> "Truth":  # noqa: FBT001 - the value itself
        """Give the truth for True, False or None."""
        if value is None:
            return cls.UNKNOWN
        return cls.YES if value else cls.NO

    def known(self) -> bool | None:
        """Give True, False, or None where it is unknown."""
        if self is Truth.UNKNOWN:
            return None
        return self is Truth.YES

    def label(self, language: Language = "en") -> str:
        """Give the word for it in ``"en"`` or ``"zh"``."""
        if language == "zh":
            return _IN_CHINESE[self]
        return str(self._value_)

    def __and__(self, other: "Truth") -> "Truth":
        """Say whether both hold."""
        _refuse_other(other)
        if Truth.NO in (self, other):
            return Truth.NO
        return Truth.UNKNOWN if Truth.UNKNOWN in (self, other) else Truth.YES

    def __or__(self, other: "Truth") -> "Truth":
        """Say whether at least one holds."""
        _refuse_other(other)
        if Truth.YES in (self, other):
            return Truth.YES
        return Truth.UNKNOWN if Truth.UNKNOWN in (self, other) else Truth.NO

    def __invert__(self) -> "Truth":
        """Say whether it does not hold."""
        known = self.known()
        return Truth.of(None if known is None else not known)

    def __bool__(self) -> NoReturn:
        """Refuse: write what you mean.

        Raises:
            TypeError: Always.
        """
        msg = (
            "a Truth is yes, no or unknown, so it has no truth value in Python; "
            "write `x is Truth.YES` (or `is not Truth.NO`), and `&`, `|`, `~` "
            "instead of `and`, `or`, `not`"
        )
        raise TypeError(msg)


def _refuse_other(other: object) -> None:
    """Refuse what is no truth: True would count as neither yes, no nor unknown."""
    if not isinstance(other, Truth):
        msg = (
            f"a Truth is joined with a Truth, not {type(other).__name__}; "
            "write `Truth.of(value)` for True, False or None"
        )
        raise TypeError(msg)


_IN_CHINESE = {Truth.YES: "是", Truth.NO: "否", Truth.UNKNOWN: "不明"}
