"""Closed lists of the field: a value, its English and its Chinese name."""

from enum import StrEnum
from typing import Literal, Self

__all__ = ["Language", "Term"]

Language = Literal["en", "zh"]
"""The languages in which the library speaks: English and Chinese."""


class Term(StrEnum):
    """A closed list whose members know their names in English and Chinese.

    A member is its value (a plain ``str``), so it goes into JSON and into columns
    as it is. ``code`` is the register's own code, or None where it has none.
    """

    en: str
    """The name in English."""
    zh: str
    """The name in Chinese."""
    code: str | None
    """The register's own code, where it has one."""

    def __new__(cls, value: str, en: str, zh: str, code: str | None = None) -> Self:
        """Make a member from its value and names."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.en = en
        member.zh = zh
        member.code = code
        return member

    @classmethod
    def named(cls, value: object) -> Self | None:
        """Give the member of this value, or None where there is none."""
        return next((term for term in cls if term == value), None)

    def label(self, language: Language = "en") -> str:
        """Give the name in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en
