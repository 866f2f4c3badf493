"""From the register's row of a village to its facts."""

from precisionpov.derive.entry_household import areas_of
from precisionpov.derive.entry_reading import (
    EntryView,
    Given,
    answer,
    recorded,
    some,
    stands,
)
from precisionpov.records.register_entry import PostProject, VillageDetails
from precisionpov.records.village import Village

__all__ = ["LAND_KINDS", "add_land", "village_given"]

COUNTED = (
    "primary_schools",
    "pension_insured",
    "bus",
    "clinics",
    "public_toilets",
    "doctors",
    "rubbish_points",
    "reading_rooms",
    "dibao_households",
    "dibao_people",
    "tekun_people",
    "disabled_people",
)
LAND_KINDS = ("cropland", "forest", "grassland", "water_area")


def village_given(
    row: VillageDetails, village: Village | None, land: dict[str, int | None] | None
) -> Given:
    """Give the facts of a village (``VillageEntryFacts``).

    Args:
        row: The register's row.
        village: The record of the village, where the row leaves a number open.
        land: The land of its exited households by kind; None where no register was
            looked at.
    """
    whole = row.complete
    projects = row.post_projects
    blank = [one for one in projects or () if _content_blank(one)]
    years = [one.year for one in blank]
    return {
        "exited_village": False if row.exited is None and whole else row.exited,
        "road_to_township": answer(row.road_to_township, whole),
        **stands("population", _or(row.population, village, "population"), whole),
        **stands("households", _or(row.households, village, "households"), whole),
        **stands(
            "collective_income",
            row.collective_income
            if row.collective_income is not None or village is None
            else village.collective_income,
            whole,
        ),
        **{f"{name}_recorded": recorded(getattr(row, name), whole) for name in COUNTED},
        **stands("unsafe_water", row.unsafe_water_households, whole),
        **stands("dangerous_houses", row.dangerous_house_households, whole),
        "land_short": _land_short(row, land),
        "blank_project_exists": None
        if projects is None
        else some(_content_blank(one) for one in projects),
        "blank_project": None
        if not years or None in years
        else 100 * max(year for year in years if year) + 12,
    }


def add_land(sums: dict[str, int | None], view: EntryView) -> None:
    """Add the land of an entry that has exited to what its village's hold.

    Args:
        sums: Hundredths of a mu by kind; None where one entry's is not known.
        view: The entry.
    """
    if view.exited is False:
        return
    areas = areas_of(view)
    for kind in LAND_KINDS:
        area, so_far = areas[kind], sums.get(kind, 0)
        if area is None and view.complete:
            area = 0
        known = view.exited and area is not None and so_far is not None
        sums[kind] = (so_far or 0) + (area or 0) if known else None


def _or(value: int | None, village: Village | None, name: str) -> int | None:
    """Give a number of the row, else that of the record of the village."""
    if value is not None or village is None:
        return value
    held: int | None = getattr(village, name)
    return held


def _content_blank(project: PostProject) -> bool | None:
    """Tell whether a project does not say what is to be done."""
    return False if project.content is not None else True if project.complete else None


def _land_short(row: VillageDetails, land: dict[str, int | None] | None) -> bool | None:
    """Tell whether the village has less of a kind of land than its households."""
    if land is None:
        return None
    found: list[bool | None] = []
    for kind in LAND_KINDS:
        whole: int | None = getattr(row, kind)
        households = land.get(kind, 0)
        if whole is None:
            found.append(False if row.complete else None)
        else:
            found.append(None if households is None else whole < households)
    return some(found)
