"""A township, as the places judge it that let townships exit."""

from typing import Annotated, final

import attrs

from precisionpov.records.annotations import Amount, Count, Identifier
from precisionpov.records.kinds import Limits
from precisionpov.records.record import Record
from precisionpov.records.village import Growth

__all__ = ["Township"]

MOST_VILLAGES = 1_000
"""A township has at most so many villages."""


@final
@attrs.frozen(kw_only=True, repr=False)
class Township(Record):
    """A township with its people and incomes. What is not known is None.

    No national document lets a township exit; two places do (EX-21, and Deqin county
    in 2016). It holds what they ask, and no more. Populations are people.

    Attributes:
        id: The id or code of the township.
        county: The id or code of its county.
        villages: The ids of its villages; None where that is not known.
        population: All people.
        rural_population: People with a rural registration: the base of incidence.
        registered_people: People registered as poor.
        rural_population_before: People with a rural registration a year before.
        registered_people_before: People registered as poor a year before.
        income_per_head: Disposable income per head of rural people, in fen.
        province_income_per_head: The same of the province, in fen.
        income_growth: Growth of income per head over a year, hundredths of a
            percent.
        county_income_growth: The same of the county.

    Raises:
        RecordError: A field holds what it cannot.
    """

    id: Identifier
    county: Identifier | None = None
    villages: Annotated[tuple[Identifier, ...], Limits(0, MOST_VILLAGES)] | None = None
    population: Count | None = None
    rural_population: Count | None = None
    registered_people: Count | None = None
    rural_population_before: Count | None = None
    registered_people_before: Count | None = None
    income_per_head: Amount | None = None
    province_income_per_head: Amount | None = None
    income_growth: Growth | None = None
    county_income_growth: Growth | None = None
