"""What the numbers of documents and telephones say; they are never shown."""

from collections.abc import Iterable
from typing import Protocol

import attrs

from precisionpov.facts.entry_terms import (
    DisabilityGrade,
    DisabilityKind,
    IdEntry,
    PhoneEntry,
)
from precisionpov.records.person import Sex
from precisionpov.records.register import RegisterEntry

__all__ = [
    "CheckDigits",
    "Doubles",
    "Numbers",
    "certificate",
    "check_digit_wrong",
    "doubles_of",
    "length_of",
    "phone_entry",
    "sex_wrong",
]

LENGTHS = {
    15: IdEntry.FIFTEEN,
    18: IdEntry.EIGHTEEN,
    20: IdEntry.TWENTY,
    22: IdEntry.TWENTY_TWO,
}
WITH_CHECK_DIGIT = frozenset({IdEntry.EIGHTEEN, IdEntry.TWENTY, IdEntry.TWENTY_TWO})
CERTIFICATES = frozenset({IdEntry.TWENTY, IdEntry.TWENTY_TWO})
PHONE_LENGTH = 11


class CheckDigits(Protocol):
    """Whatever works out the check digit of a resident identity number.

    The module ``stdnum.cn.ric`` of python-stdnum is one.
    """

    def calc_check_digit(self, number: str) -> object:
        """Give the check digit of a number of 18 characters, check digit included."""


def length_of(number: str | None, complete: bool) -> IdEntry | None:  # noqa: FBT001 - as stands
    """Give how long the number of a document is."""
    if number is None:
        return IdEntry.BLANK if complete else None
    return LENGTHS.get(len(number), IdEntry.OTHER)


def check_digit_wrong(
    number: str | None, length: IdEntry | None, digits: CheckDigits | None
) -> bool | None:
    """Tell whether the check digit is wrong; a number without one has none wrong."""
    if number is None or length not in WITH_CHECK_DIGIT:
        return None if length is None else False
    if not (number[:17].isascii() and number[:17].isdigit()):
        return True
    return (
        None if digits is None else digits.calc_check_digit(number[:18]) != number[17]
    )


def sex_wrong(
    number: str | None, sex: Sex | None, length: IdEntry | None
) -> bool | None:
    """Tell whether the sex contradicts the 17th digit: odd for men, even for women."""
    if length not in WITH_CHECK_DIGIT or number is None:
        return None if length is None else False
    digit = number[16]
    if sex is None or digit not in "0123456789":
        return None
    return (sex is Sex.MALE) is not bool(int(digit) % 2)


def certificate(
    number: str | None, length: IdEntry | None
) -> tuple[DisabilityKind | None, DisabilityGrade | None]:
    """Read kind and grade of a disability off the number of a certificate."""
    if length is None:
        return None, None
    if number is None or length not in CERTIFICATES:
        return DisabilityKind.NO_CERTIFICATE, DisabilityGrade.NO_CERTIFICATE
    return (
        DisabilityKind.named(number[18]) or DisabilityKind.UNREADABLE,
        DisabilityGrade.named(number[19]) or DisabilityGrade.UNREADABLE,
    )


def phone_entry(number: str | None, complete: bool) -> PhoneEntry | None:  # noqa: FBT001
    """Say what a telephone number is: mobile ones are 1, then 3 to 9, then 9 digits."""
    if number is None:
        return PhoneEntry.BLANK if complete else None
    if len(number) != PHONE_LENGTH:
        return PhoneEntry.WRONG_LENGTH
    plain = number.isascii() and number.isdigit()
    mobile = plain and number[0] == "1" and number[1] in "3456789"
    return PhoneEntry.MOBILE if mobile else PhoneEntry.NOT_MOBILE


@attrs.frozen(repr=False)
class Doubles:
    """Numbers that stand more than once in what is audited; never shown.

    Attributes:
        whole: The whole register was looked at, so that others stand once.
        documents: Numbers of documents that stand on more than one row.
        phones: Telephone numbers that stand in more than one household.
    """

    whole: bool
    documents: frozenset[str]
    phones: frozenset[str]

    def document(self, number: str | None, length: IdEntry | None) -> bool | None:
        """Tell whether the number of a document stands on another row too."""
        if number is None:
            return None if length is None else False
        return True if number in self.documents else False if self.whole else None

    def phone(self, number: str | None, entry: PhoneEntry | None) -> bool | None:
        """Tell whether another household has the same telephone number."""
        if number is None:
            return None if entry is None else False
        return True if number in self.phones else False if self.whole else None


@attrs.frozen(repr=False)
class Numbers:
    """What is known of numbers beside the entry.

    Attributes:
        doubles: The numbers that stand more than once.
        digits: Whatever works out check digits; None where nothing does.
    """

    doubles: Doubles
    digits: CheckDigits | None = None


def doubles_of(entries: Iterable[RegisterEntry], *, whole: bool) -> Doubles:
    """Find the numbers that stand more than once, in one pass."""
    seen: set[str] = set()
    documents: set[str] = set()
    first: dict[str, int] = {}
    phones: set[str] = set()
    for place, entry in enumerate(entries):
        for one in entry.details.members if entry.details else ():
            number, phone = one.id_number, one.phone
            if number is not None:
                (documents if number in seen else seen).add(number)
            if phone is not None and first.setdefault(phone, place) != place:
                phones.add(phone)
    return Doubles(whole, frozenset(documents), frozenset(phones))
