"""Villages as places: what they lack, how deep poverty is, how far an exit is.

And what villages and counties keep after it.
"""

from precisionpov.villages.after_exit import assess_after_exit
from precisionpov.villages.deep_poverty import assess_deep_poverty
from precisionpov.villages.exit_index import ExitIndex, IndexPoints
from precisionpov.villages.guangdong import (
    guangdong_household_index,
    guangdong_village_index,
)
from precisionpov.villages.incidence import IncidenceBase, village_incidence
from precisionpov.villages.organisation import (
    OrganisationStrength,
    missing_facilities,
    organisation_strength,
)

__all__ = [
    "ExitIndex",
    "IncidenceBase",
    "IndexPoints",
    "OrganisationStrength",
    "assess_after_exit",
    "assess_deep_poverty",
    "guangdong_household_index",
    "guangdong_village_index",
    "missing_facilities",
    "organisation_strength",
    "village_incidence",
]
