"""Read by the type checkers only: what a caller may rely on."""

from datetime import date
from typing import assert_type

from precisionpov.errors import Fault, NotInForceError, RecordError

assert_type(RecordError.at("members", "is empty").faults, tuple[Fault, ...])
assert_type(NotInForceError("line", date(2014, 1, 1)).day, date)
