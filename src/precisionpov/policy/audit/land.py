"""Checks of land."""

from precisionpov.facts.entry_household import (
    HouseholdEntryFacts,
    converted,
    converted_recorded,
    cropland,
    cropland_recorded,
    forest,
    forest_recorded,
    grassland,
    grassland_recorded,
    green_recorded,
    irrigated_recorded,
    orchard,
    orchard_recorded,
    water_area,
    water_area_recorded,
)
from precisionpov.facts.entry_words import exited, monitored
from precisionpov.policy.audit.check import (
    AuditCheck,
    Basis,
    menu_2017,
    tool_2015,
    tool_2021,
    tool_2024,
)
from precisionpov.policy.audit.phrases import (
    CROPLAND_EACH,
    FOREST_EACH,
    MORE_CONVERTED,
    MORE_IRRIGATED,
)
from precisionpov.policy.audit.sizes import (
    much_cropland,
    much_cropland_each,
    much_forest,
    much_forest_each,
    no_area,
    some_area,
    some_cropland,
)

__all__ = ["LAND_CHECKS"]

LAND_CHECKS: tuple[AuditCheck, ...] = (
    tool_2024(
        "F3_02_004",
        HouseholdEntryFacts,
        exited & ~cropland_recorded,
        "The cropland of an exited household is not filled in.",
        "脱贫户耕地面积未填。",
    ),
    tool_2024(
        "F3_02_005",
        HouseholdEntryFacts,
        exited & ~forest_recorded,
        "The forest of an exited household is not filled in.",
        "脱贫户林地面积未填。",
        basis=Basis.TITLE,
        note="The code reads the orchard column (林果面积) instead",
    ),
    tool_2024(
        "F3_02_006",
        HouseholdEntryFacts,
        exited & ~grassland_recorded,
        "The grassland of an exited household is not filled in.",
        "脱贫户牧草地面积未填。",
    ),
    tool_2024(
        "F5_14_001",
        HouseholdEntryFacts,
        exited
        & cropland_recorded
        & ((cropland < no_area) | (cropland > much_cropland)),
        "The cropland of an exited household is below zero or above 100 mu.",
        "脱贫户耕地面积为负或超过100亩。",
        basis=Basis.TITLE,
        usual=False,
        note="Never fires: the code asks for below 0 and above the limit at once",
    ),
    tool_2024(
        "F5_14_002",
        HouseholdEntryFacts,
        exited & forest_recorded & ((forest < no_area) | (forest > much_forest)),
        "The forest of an exited household is below zero or above 200 mu.",
        "脱贫户林地面积为负或超过200亩。",
        basis=Basis.TITLE,
        usual=False,
        note="Never fires: the code asks for below 0 and above the limit at once",
    ),
    tool_2024(
        "F5_14_003",
        HouseholdEntryFacts,
        exited
        & converted_recorded
        & ((converted < no_area) | (converted > much_forest)),
        "The land an exited household returned to forest is below zero or "
        "above 200 mu.",
        "脱贫户退耕还林面积为负或超过200亩。",
        basis=Basis.TITLE,
        usual=False,
        note="Never fires: the code asks for below 0 and above the limit at once",
    ),
    tool_2024(
        "F5_14_004",
        HouseholdEntryFacts,
        exited & orchard_recorded & ((orchard < no_area) | (orchard > much_forest)),
        "The orchards of an exited household are below zero or above 200 mu.",
        "脱贫户林果面积为负或超过200亩。",
        basis=Basis.TITLE,
        usual=False,
        note="Never fires: the code asks for below 0 and above the limit at once",
    ),
    tool_2024(
        "F5_14_005",
        HouseholdEntryFacts,
        exited
        & grassland_recorded
        & ((grassland < no_area) | (grassland > much_cropland)),
        "The grassland of an exited household is below zero or above 100 mu.",
        "脱贫户牧草地面积为负或超过100亩。",
        basis=Basis.TITLE,
        usual=False,
        note="Never fires: the code asks for below 0 and above the limit at once",
    ),
    tool_2024(
        "F5_14_006",
        HouseholdEntryFacts,
        exited
        & water_area_recorded
        & ((water_area < no_area) | (water_area > much_cropland)),
        "The area of water of an exited household is below zero or above 100 mu.",
        "脱贫户水面面积为负或超过100亩。",
        basis=Basis.TITLE,
        usual=False,
        note="Never fires: the code asks for below 0 and above the limit at once",
    ),
    tool_2024(
        "F5_14_008",
        HouseholdEntryFacts,
        monitored
        & cropland_recorded
        & ((cropland < no_area) | (cropland > much_cropland)),
        "The cropland of a monitored household is below zero or above 100 mu.",
        "监测户耕地面积为负或超过100亩。",
        basis=Basis.TITLE,
        usual=False,
        note="Never fires: the code asks for below 0 and above the limit at once",
    ),
    tool_2024(
        "F5_14_009",
        HouseholdEntryFacts,
        monitored & forest_recorded & ((forest < no_area) | (forest > much_forest)),
        "The forest of a monitored household is below zero or above 200 mu.",
        "监测户林地面积为负或超过200亩。",
        basis=Basis.TITLE,
        usual=False,
        note="Never fires: the code asks for below 0 and above the limit at once",
    ),
    tool_2024(
        "F5_14_010",
        HouseholdEntryFacts,
        monitored
        & converted_recorded
        & ((converted < no_area) | (converted > much_forest)),
        "The land a monitored household returned to forest is below zero "
        "or above 200 mu.",
        "监测户退耕还林面积为负或超过200亩。",
        basis=Basis.TITLE,
        usual=False,
        note="Never fires: the code asks for below 0 and above the limit at once",
    ),
    tool_2024(
        "F5_14_011",
        HouseholdEntryFacts,
        monitored & orchard_recorded & ((orchard < no_area) | (orchard > much_forest)),
        "The orchards of a monitored household are below zero or above 200 mu.",
        "监测户林果面积为负或超过200亩。",
        basis=Basis.TITLE,
        usual=False,
        note="Never fires: the code asks for below 0 and above the limit at once",
    ),
    tool_2024(
        "F5_14_012",
        HouseholdEntryFacts,
        monitored
        & grassland_recorded
        & ((grassland < no_area) | (grassland > much_cropland)),
        "The grassland of a monitored household is below zero or above 100 mu.",
        "监测户牧草地面积为负或超过100亩。",
        basis=Basis.TITLE,
        usual=False,
        note="Never fires: the code asks for below 0 and above the limit at once",
    ),
    tool_2024(
        "F5_14_013",
        HouseholdEntryFacts,
        monitored
        & water_area_recorded
        & ((water_area < no_area) | (water_area > much_cropland)),
        "The area of water of a monitored household is below zero or above 100 mu.",
        "监测户水面面积为负或超过100亩。",
        basis=Basis.TITLE,
        usual=False,
        note="Never fires: the code asks for below 0 and above the limit at once",
    ),
    tool_2024(
        "F5_14_015",
        HouseholdEntryFacts,
        monitored & ~cropland_recorded,
        "The cropland of a monitored household is not filled in.",
        "监测户耕地面积未填。",
    ),
    tool_2024(
        "F5_14_016",
        HouseholdEntryFacts,
        monitored & ~forest_recorded,
        "The forest of a monitored household is not filled in.",
        "监测户林地面积未填。",
    ),
    tool_2024(
        "F5_14_017",
        HouseholdEntryFacts,
        monitored & ~converted_recorded,
        "The land a monitored household returned to forest is not filled in.",
        "监测户退耕还林面积未填。",
    ),
    tool_2024(
        "F5_14_018",
        HouseholdEntryFacts,
        monitored & ~orchard_recorded,
        "The orchards of a monitored household are not filled in.",
        "监测户林果面积未填。",
    ),
    tool_2024(
        "F5_14_019",
        HouseholdEntryFacts,
        monitored & ~grassland_recorded,
        "The grassland of a monitored household is not filled in.",
        "监测户牧草地面积未填。",
    ),
    tool_2024(
        "F5_14_020",
        HouseholdEntryFacts,
        monitored & ~water_area_recorded,
        "The area of water of a monitored household is not filled in.",
        "监测户水面面积未填。",
    ),
    menu_2017(
        "N29",
        HouseholdEntryFacts,
        (cropland_recorded & (much_cropland_each < CROPLAND_EACH))
        | (forest_recorded & (much_forest_each < FOREST_EACH)),
        "There is more than 50 mu of cropland or 70 mu of forest per head.",
        "人均耕地大于50亩或林地大于70亩。",
    ),
    tool_2015(
        "L028",
        HouseholdEntryFacts,
        ~grassland_recorded | (grassland > some_area),
        "The grassland is blank, or more than 50 mu.",
        "牧草面积为空或大于50亩。",
        basis=Basis.TITLE,
        note="The code takes in 50 mu",
    ),
    tool_2015(
        "L029",
        HouseholdEntryFacts,
        ~water_area_recorded | (water_area > some_area),
        "The area of water is blank, or more than 50 mu.",
        "水面面积为空或大于50亩。",
        basis=Basis.TITLE,
        note="The code takes in 50 mu",
    ),
    tool_2015(
        "L046",
        HouseholdEntryFacts,
        (cropland_recorded & (cropland > some_cropland))
        | (forest_recorded & (forest > some_area)),
        "There are more than 10 mu of cropland, or more than 50 mu of forest.",
        "耕地面积大于10亩或林地面积大于50亩。",
        basis=Basis.TITLE,
        note="The code takes in 10 mu and 50 mu",
    ),
    tool_2015(
        "L107",
        HouseholdEntryFacts,
        irrigated_recorded & cropland_recorded & MORE_IRRIGATED,
        "More land is irrigated than there is cropland.",
        "有效灌溉面积大于耕地面积。",
    ),
    tool_2021(
        "IN_73_7",
        HouseholdEntryFacts,
        converted_recorded & green_recorded & MORE_CONVERTED,
        "More land was returned to forest than there is forest and grassland.",
        "退耕还林面积大于林地与牧草地面积之和。",
    ),
)
"""Checks of land."""
