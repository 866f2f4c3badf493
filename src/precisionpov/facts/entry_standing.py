"""Facts about one person of an entry: school and labour."""

import attrs

from precisionpov.facts.entry_terms import (
    Answer,
    EducationEntry,
    HealthEntry,
    LabourEntry,
    ReasonEntry,
)
from precisionpov.facts.entry_words import (
    age,
    born_on,
    education,
    exited,
    health,
    labour,
    monitored,
    not_in_school,
    rain_and_dew,
    risk_eliminated,
    risk_unstable_work,
    school,
    september_age,
    work_months,
    work_months_recorded,
)
from precisionpov.reasoning.expression import NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from precisionpov.records.kinds import LARGEST_FEN
from precisionpov.records.person import Schooling

__all__ = ["PersonStandingFacts", "household_operating", "school_recorded"]

school_recorded: TruthFact = TruthFact(
    "school_recorded", "the school status is recorded", "已填在校生状况"
)
household_operating: NumberFact = NumberFact(
    "household_operating",
    "operating income of the household",
    "家庭生产经营性收入",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)


@attrs.frozen(kw_only=True)
class PersonStandingFacts(Facts):
    """Facts about one person of an entry: school and labour.

    None means unknown.
    """

    exited: bool | None = fact(exited)
    """The household has exited poverty."""
    monitored: bool | None = fact(monitored)
    """The household is monitored."""
    risk_eliminated: Answer | None = fact(risk_eliminated)
    """Its risk is eliminated."""
    age: int | None = fact(age)
    """Age in years."""
    september_age: int | None = fact(september_age)
    """Age on 1 September of the year."""
    born_on: int | None = fact(born_on)
    """Day of birth."""
    health: HealthEntry | None = fact(health)
    """Health recorded."""
    labour: LabourEntry | None = fact(labour)
    """Labour skill recorded."""
    school: Schooling | None = fact(school)
    """Where at school; a blank column says nowhere."""
    school_recorded: bool | None = fact(school_recorded)
    """The school status is recorded, be it that the person is at none."""
    education: EducationEntry | None = fact(education)
    """Education recorded."""
    not_in_school: ReasonEntry | None = fact(not_in_school)
    """Why not in compulsory school."""
    risk_unstable_work: bool | None = fact(risk_unstable_work)
    """Unstable work is a risk."""
    rain_and_dew: bool | None = fact(rain_and_dew)
    """Aid for vocational school is recorded."""
    work_months_recorded: bool | None = fact(work_months_recorded)
    """Months of work are recorded."""
    work_months: int | None = fact(work_months)
    """Months of work recorded."""
    household_operating: int | Range | None = fact(household_operating)
    """Operating income of the household."""
