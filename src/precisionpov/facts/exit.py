"""Facts by which a household's exit from poverty is judged."""

import attrs

from precisionpov.facts import household as words
from precisionpov.facts.guarantees import GuaranteeFacts
from precisionpov.reasoning.facts import fact
from precisionpov.reasoning.quantity import Range
from precisionpov.records.cause import DibaoClass

__all__ = ["ExitFacts"]


@attrs.frozen(kw_only=True)
class ExitFacts(GuaranteeFacts):
    """Facts by which a household's exit from poverty is judged. None means unknown."""

    net_income: int | Range | None = fact(words.net_income)
    """Net income of the household in the window."""
    members: int | Range = fact(words.members)
    """Household members on the last day of the window."""
    lasting_income: int | Range | None = fact(words.lasting_income)
    """Net income less what comes only once."""
    rigid_expenses: int | Range | None = fact(words.rigid_expenses)
    """Own rigid expenses in the window."""
    income_expected_to_last: bool | None = fact(words.income_expected_to_last)
    """Income is expected to stay above the line next year."""
    on_destitute_list: bool | None = fact(words.on_destitute_list)
    """On the civil-affairs list of support for the destitute."""
    dibao_class: DibaoClass | None = fact(words.dibao_class)
    """Class of the subsistence allowance."""
    has_labour: bool | None = fact(words.has_labour)
    """Some member of working age is able to work."""
    identified_this_year: bool | None = fact(words.identified_this_year)
    """Identified this year."""
    struck_this_year: bool | None = fact(words.struck_this_year)
    """Fell into poverty, or back into it, through disaster this year."""
    measures_delivered: int | None = fact(words.measures_delivered)
    """Assistance measures carried out."""
    identified_in_look_back: bool | None = fact(words.identified_in_look_back)
    """Newly included by the look-back of August 2015 to June 2016."""
    disabled_without_fixed_income: bool | None = fact(
        words.disabled_without_fixed_income
    )
    """Poor by disability, with no fixed income."""
    seriously_ill_member: bool | None = fact(words.seriously_ill_member)
    """A member is seriously ill."""
    snapshot_old: bool | None = fact(words.snapshot_old)
    """The record speaks of a day more than 12 months away."""
    food_secure: bool | None = fact(words.food_secure)
    """No worry about food."""
    clothing_secure: bool | None = fact(words.clothing_secure)
    """No worry about clothing."""
    dropout_for_poverty: bool | None = fact(words.dropout_for_poverty)
    """A child is out of school because of poverty."""
    dropout_visits: int | None = fact(words.dropout_visits)
    """Fewest home visits made to a child out of school."""
    dropout_signed: bool | None = fact(words.dropout_signed)
    """For every child out of school, parents, school and helper have signed."""
    students_aided: bool | None = fact(words.students_aided)
    """Every student beyond compulsory school gets school aid."""
    sick_covered: bool | None = fact(words.sick_covered)
    """Every sick member has the place's layered medical cover."""
    floor_area_per_head: int | None = fact(words.floor_area_per_head)
    """Floor area per head, whole square metres, rounded down."""
    house_rebuilt: bool | None = fact(words.house_rebuilt)
    """The house is new or rebuilt."""
    house_fitted: bool | None = fact(words.house_fitted)
    """Doors and windows are fitted."""
    relocation_pending: bool | None = fact(words.relocation_pending)
    """On the relocation list and not moved in."""
    paddy_per_head: int | None = fact(words.paddy_per_head)
    """Paddy or other cultivated land per head, rounded down."""
    dry_land_per_head: int | None = fact(words.dry_land_per_head)
    """Dry land per head, rounded down."""
    economic_forest_per_head: int | None = fact(words.economic_forest_per_head)
    """Economic forest per head, rounded down."""
    forest_per_head: int | None = fact(words.forest_per_head)
    """Forest land per head, rounded down."""
    business_premises: bool | None = fact(words.business_premises)
    """Has a shop or business premises."""
    livestock_at_scale: bool | None = fact(words.livestock_at_scale)
    """Keeps livestock at scale."""
    most_months_away: int | Range | None = fact(words.most_months_away)
    """Most months that a member worked away."""
    self_employed: bool | None = fact(words.self_employed)
    """A member is self-employed."""
    other_stable_income: bool | None = fact(words.other_stable_income)
    """Has another stable source of income."""
    hamlet_households: int | None = fact(words.hamlet_households)
    """Households in the natural village."""
    road_gravel_or_better: bool | None = fact(words.road_gravel_or_better)
    """The road to the natural village is gravel or better."""
    road_width: int | None = fact(words.road_width)
    """Width of the road to the natural village."""
    electricity: bool | None = fact(words.electricity)
    """Domestic electricity is connected."""
    television: bool | None = fact(words.television)
    """Television, computer or smartphone receives broadcasts."""
