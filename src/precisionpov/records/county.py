"""A county, as it is judged when it is to exit."""

from collections.abc import Sequence
from typing import final

import attrs

from precisionpov.errors import Fault
from precisionpov.records.annotations import Amount, Count, Identifier, Text
from precisionpov.records.coverage import Coverage, twice
from precisionpov.records.record import Record, term, terms
from precisionpov.records.region import Region
from precisionpov.records.removal import Removal
from precisionpov.records.village import Growth

__all__ = ["County"]


@final
@attrs.frozen(kw_only=True, repr=False)
class County(Record):
    """A county with its populations, and what an evaluation found. Unknown is None.

    Populations are people. What a third party found is counted in its sample; the
    shares are worked out from these counts and never recorded. Counts that do not
    fit together stand in real files: they are findings, and no errors.

    Attributes:
        id: The id or code of the county.
        region: The part of the country, by which the limit of incidence goes.
        population: All people.
        rural_population: People with a rural registration: the base of incidence.
        registered_people: People still registered as poor.
        exited_people: People who exited from the register.
        unregistered_people: Rural people who were never registered; None works it
            out from the three numbers above.
        sampled_unregistered: People of households not registered, in the sample.
        missed_in_sample: Of these, people who ought to have been registered.
        sampled_exited: People who exited, in the sample.
        wrongly_exited_in_sample: Of these, people who ought not to have exited.
        surveyed_households: Households asked whether they recognise the work.
        recognising_households: Of these, households that do.
        coverage: How far services reach, each once.
        industries: Its leading industries.
        level_two_hospitals: Public hospitals of the second level.
        dibao_standard: The yearly standard of the subsistence allowance, in fen.
        income_per_head: Disposable income per head of rural people, in fen.
        province_income_per_head: The same of the province, in fen.
        income_growth: Growth of income per head, hundredths of a percent.
        national_income_growth: The same of the nation.
        assistance_funds: Funds of assistance that reached the county, in fen.
        assistance_funds_at_exit: The same in the year in which it exited.
        exited: Its exit was approved and announced.
        removed: What was taken away since the exit; ``()`` says that nothing was.

    Raises:
        RecordError: A field holds what it cannot, or a service stands twice.
    """

    id: Identifier
    region: Region | None = attrs.field(default=None, converter=term)
    population: Count | None = None
    rural_population: Count | None = None
    registered_people: Count | None = None
    exited_people: Count | None = None
    unregistered_people: Count | None = None
    sampled_unregistered: Count | None = None
    missed_in_sample: Count | None = None
    sampled_exited: Count | None = None
    wrongly_exited_in_sample: Count | None = None
    surveyed_households: Count | None = None
    recognising_households: Count | None = None
    coverage: tuple[Coverage, ...] = ()
    industries: tuple[Text, ...] = ()
    level_two_hospitals: Count | None = None
    dibao_standard: Amount | None = None
    income_per_head: Amount | None = None
    province_income_per_head: Amount | None = None
    income_growth: Growth | None = None
    national_income_growth: Growth | None = None
    assistance_funds: Amount | None = None
    assistance_funds_at_exit: Amount | None = None
    exited: bool | None = None
    removed: tuple[Removal, ...] | None = attrs.field(default=None, converter=terms)

    def contradictions(self) -> Sequence[Fault]:
        """Refuse a service that stands twice."""
        return twice(self.coverage)
