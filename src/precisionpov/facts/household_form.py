"""Facts about how a household of the register is made up (ID-40 to ID-42)."""

import attrs

from precisionpov.reasoning.expression import NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.unit import Unit

__all__ = ["HouseholdFormFacts"]

split_off: TruthFact = TruthFact(
    "split_off", "all of it came out of another household", "全部成员由另一户分出"
)
split_from_other_state: TruthFact = TruthFact(
    "split_from_other_state",
    "the household it came out of is not poor",
    "原户不是贫困户",
)
merged: TruthFact = TruthFact(
    "merged", "its people came out of several households", "成员来自两户以上"
)
youngest: NumberFact = NumberFact(
    "youngest", "age of the youngest member", "最年轻成员年龄", Unit.YEAR, 0, 150
)
nobody_counts: TruthFact = TruthFact(
    "nobody_counts", "no member counts any more", "已无应计成员"
)
all_away: TruthFact = TruthFact(
    "all_away", "every member works away", "全部成员外出务工"
)
recorded_shell: TruthFact = TruthFact(
    "recorded_shell", "a check found a registration only", "核查为空挂户"
)
recorded_not_resident: TruthFact = TruthFact(
    "recorded_not_resident",
    "a check found it away for a year",
    "核查为举家外出一年以上",
)
recorded_split: TruthFact = TruthFact(
    "recorded_split", "a check found a suspicious split", "核查为恶意分户"
)
size_differs: TruthFact = TruthFact(
    "size_differs", "members recorded who do not count", "登记成员与应计成员不一致"
)
shares_person: TruthFact = TruthFact(
    "shares_person", "a member counts in another household too", "有成员同时计入他户"
)
shares_dwelling: TruthFact = TruthFact(
    "shares_dwelling",
    "it lives in one dwelling with people who are not poor",
    "与非贫困人口同住一处",
)
children_assets: TruthFact = TruthFact(
    "children_assets",
    "a grown child in the village owns what a negative list names",
    "同村另立户子女有负面清单所列财产",
)
children_house: TruthFact = TruthFact(
    "children_house",
    "a grown child has a safe house that can hold the household",
    "另立户子女有可容纳该户的安全住房",
)


@attrs.frozen(kw_only=True)
class HouseholdFormFacts(Facts):
    """Facts about how a household is made up. None means unknown."""

    split_off: bool | None = fact(split_off)
    """It is new, and all its people were in one household that goes on."""
    split_from_other_state: bool | None = fact(split_from_other_state)
    """That household is neither registered nor returned."""
    merged: bool | None = fact(merged)
    """Its people were in two or more households before."""
    youngest: int | None = fact(youngest)
    """The age of its youngest member who counts; unknown where one is."""
    nobody_counts: bool | None = fact(nobody_counts)
    """Everyone recorded died or left."""
    all_away: bool | None = fact(all_away)
    """Everyone who counts works away."""
    recorded_shell: bool | None = fact(recorded_shell)
    """The negative list was checked and says so."""
    recorded_not_resident: bool | None = fact(recorded_not_resident)
    """The negative list was checked and says so."""
    recorded_split: bool | None = fact(recorded_split)
    """The negative list was checked and says so."""
    size_differs: bool | None = fact(size_differs)
    """People are recorded who do not count."""
    shares_person: bool | None = fact(shares_person)
    """One of its people counts in another household of the register too."""
    shares_dwelling: bool | None = fact(shares_dwelling)
    """People who are not poor live in the same dwelling."""
    children_assets: bool | None = fact(children_assets)
    """A grown child who lives apart in the village owns what a negative list names."""
    children_house: bool | None = fact(children_house)
    """A grown child who lives apart has a safe house that can hold the household."""
