"""The incidence of a village, of the base that is asked for (ST-1)."""

from precisionpov.derive.answers import require
from precisionpov.errors import RecordError
from precisionpov.reasoning.term import Term
from precisionpov.reasoning.truth import Truth
from precisionpov.records.village import Village
from precisionpov.statistics import Incidence, poverty_incidence

__all__ = ["IncidenceBase", "village_incidence"]


class IncidenceBase(Term):
    """Of which people incidence is a share; the two are never mixed (ST-1)."""

    RURAL_REGISTERED = (
        "rural_registered",
        "people with a rural registration",
        "农业户籍人口",
    )
    ALL_PEOPLE = "all_people", "all people of the village", "全村总人口"


def village_incidence(
    village: Village, *, base: IncidenceBase | str
) -> Incidence | None:
    """Give registered poor people as a share of a population of the village.

    Args:
        village: Its record.
        base: The population: the register's own, or all people, as Guangxi's form
            of 2017 takes it.

    Returns:
        The incidence, exact, with its base in words. None where a number is not
        known, the population is zero, or there are more poor people than people.

    Raises:
        TypeError: ``village`` is no village.
        RecordError: There is no such base.
    """
    require(village, Village, "village_incidence")
    of = IncidenceBase.named(base)
    if of is None:
        allowed = ", ".join(one.value for one in IncidenceBase)
        raise RecordError.at("base", f"one of {allowed}")
    rural = of is IncidenceBase.RURAL_REGISTERED
    people = village.rural_population if rural else village.population
    poor = village.registered_people
    if not people or poor is None or poor > people:
        return None
    return poverty_incidence([(Truth.YES, poor)], people, base=of.en)
