"""The net income of a household: what counted, what did not, and why."""

from datetime import date

import attrs

from precisionpov.dates import Window
from precisionpov.derive.answers import require
from precisionpov.derive.income import IncomeSums, income_sums
from precisionpov.derive.income_checks import income_check_facts
from precisionpov.derive.income_items import (
    IncomeItem,
    MemberCount,
    income_items,
    member_counts,
)
from precisionpov.derive.income_page import (
    component_blocks,
    item_blocks,
    member_blocks,
    settling_blocks,
    sum_blocks,
    suspect_blocks,
)
from precisionpov.derive.income_parts import IncomeParts, income_parts
from precisionpov.derive.income_shares import (
    BoundedShare,
    ComponentIncome,
    amount_data,
    bounded_share,
    component_incomes,
    display_per_head,
)
from precisionpov.derive.settling import income_paths
from precisionpov.derive.weighing import ItemTreatment
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Law, Policy, law_of
from precisionpov.reasoning.decide import check
from precisionpov.reasoning.document import (
    Explained,
    Language,
    Page,
    Paragraph,
)
from precisionpov.reasoning.explaining import source_blocks
from precisionpov.reasoning.findings import Finding
from precisionpov.reasoning.fingerprint import fingerprint
from precisionpov.reasoning.quantity import Range, add, narrow, negate
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import Unit, show
from precisionpov.records.household import Household

__all__ = [
    "BoundedShare",
    "ComponentIncome",
    "IncomeEstimate",
    "IncomeItem",
    "ItemTreatment",
    "MemberCount",
    "estimate_income",
]

Amount = int | Range | None


@attrs.frozen(repr=False)
class IncomeEstimate(Explained):
    """The net income of a household in the window of a day; amounts in fen.

    Two estimates are equal where household and law are. Lists and words are made
    when they are asked for.

    Attributes:
        household: The record.
        law: What was in force.
        sums: What rules ask about: rounded by head where the policy does so.
        parts: The income taken apart.
    """

    household: Household
    law: Law
    sums: IncomeSums = attrs.field(eq=False)
    parts: IncomeParts = attrs.field(eq=False)

    @property
    def subject(self) -> str:
        """The id of the household."""
        return self.household.id

    @property
    def on(self) -> date:
        """The day of assessment."""
        return self.law.on

    @property
    def window(self) -> Window:
        """The window of income."""
        return self.law.window

    @property
    def net(self) -> Amount:
        """Net income: wage, operating, property and transfer income less costs."""
        return narrow(*self.parts.net)

    @property
    def members(self) -> int | Range:
        """How many people count on the window's last day."""
        return self.sums.members

    @property
    def per_head(self) -> Amount:
        """Net income per head, rounded to the fen: for display, never compared."""
        return display_per_head(self.net, self.members)

    @property
    def components(self) -> tuple[ComponentIncome, ...]:
        """Wage, operating, property and transfer income."""
        return component_incomes(self.parts)

    @property
    def items(self) -> tuple[IncomeItem, ...]:
        """What became of every receipt and yearly sum, by part of income."""
        return income_items(self.household, self.law, self.parts)

    @property
    def membership(self) -> tuple[MemberCount, ...]:
        """Who counts on the window's last day, and why."""
        return member_counts(self.household, self.law)

    @property
    def policy_transfers(self) -> Amount:
        """What counts of that which only registered households receive (IN-25)."""
        return narrow(*self.parts.policy)

    @property
    def net_without_policy(self) -> Amount:
        """Net income less policy transfers."""
        return narrow(*self.parts.without_policy)

    @property
    def lasting(self) -> Amount:
        """Net income less what comes only once (EX-6)."""
        return narrow(*self.parts.lasting)

    @property
    def rigid_expenses(self) -> Amount:
        """Own rigid expenses in the window: never part of net income (IN-24)."""
        return self.sums.rigid_expenses

    @property
    def net_after_rigid(self) -> Amount:
        """Net income less rigid expenses: a measure of its own (IN-24)."""
        return add(self.net, negate(self.rigid_expenses))

    @property
    def bounded_share(self) -> BoundedShare:
        """How much of what counts rests on amounts that are not exact."""
        return bounded_share(self.parts)

    @property
    def settled_by(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The places in the record that would settle each sum that is open."""
        return income_paths(self.household, self.law, self.sums)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the checks of accounts found, one for each; never a verdict.

        There are none where the policy has no such checks.
        """
        if all(line.name != "income_checks" for line in self.law.policy.rules):
            return ()
        facts = income_check_facts(self.household, self.law, self.sums, self.parts)
        return check(self.law.rule("income_checks"), facts)

    @property
    def notes(self) -> tuple[Finding, ...]:
        """The findings that hold: what is suspect."""
        return tuple(one for one in self.findings if one.truth is Truth.YES)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources of the window, of members and of every treatment, each once."""
        law = self.law
        cited = [law.policy.windows.at(law.on, law.policy.choices.options).citation]
        cited += [one.citation for one in self.membership]
        cited += [one.citation for one in self.items]
        return tuple(dict.fromkeys(cited))

    def page(self, language: Language = "en") -> Page:
        """Give the estimate as a page: sums, every item, members, what is suspect."""
        zh = language == "zh"
        window, on = self.window, self.on
        about = (
            f"对象：{self.subject}；评定日：{on}；核算时段：{window.first}至{window.last}"
            if zh
            else f"Subject: {self.subject}. Day of assessment: {on}. Window: {window}."
        )
        return Page(
            "家庭年纯收入测算" if zh else "Net income of the household",
            (
                Paragraph(about),
                *sum_blocks(
                    {
                        "net": show(self.net, Unit.YUAN, language),
                        "members": show(self.members, Unit.PERSON, language),
                        "per_head": show(self.per_head, Unit.YUAN, language),
                        "policy": show(self.policy_transfers, Unit.YUAN, language),
                        "rest": show(self.net_without_policy, Unit.YUAN, language),
                        "lasting": show(self.lasting, Unit.YUAN, language),
                        "rigid": show(self.rigid_expenses, Unit.YUAN, language),
                        "share": self.bounded_share.text(language),
                    },
                    language,
                ),
                *component_blocks(self.components, language),
                *item_blocks(self.items, language),
                *member_blocks(self.membership, language),
                *settling_blocks(self.settled_by, language),
                *suspect_blocks(self.notes, language),
                *source_blocks(self.citations, language),
            ),
        )

    def to_dict(self) -> dict[str, object]:
        """Give the estimate as plain JSON data that can be read without the code.

        ``input`` is a hash of items and members: equal estimates have equal ones.
        """
        items = [one.to_dict() for one in self.items]
        membership = [one.to_dict() for one in self.membership]
        share = self.bounded_share
        return {
            "subject": self.subject,
            "on": self.on.isoformat(),
            "policy": self.law.policy.id,
            "choices": sorted(self.law.policy.choices.options),
            "window": {
                "first": self.window.first.isoformat(),
                "last": self.window.last.isoformat(),
            },
            "unit": "fen",
            "net": amount_data(self.net),
            "compared": amount_data(self.sums.net_income),
            "members": amount_data(self.members),
            "per_head": amount_data(self.per_head),
            "components": [one.to_dict() for one in self.components],
            "policy_transfers": amount_data(self.policy_transfers),
            "net_without_policy": amount_data(self.net_without_policy),
            "lasting": amount_data(self.lasting),
            "rigid_expenses": amount_data(self.rigid_expenses),
            "net_after_rigid": amount_data(self.net_after_rigid),
            "bounded_share": {
                "bounded": amount_data(share.bounded),
                "whole": amount_data(share.whole),
            },
            "items": items,
            "membership": membership,
            "findings": [one.to_dict() for one in self.findings],
            "settled_by": {name: list(paths) for name, paths in self.settled_by},
            "sources": [one.to_dict() for one in self.citations],
            "input": fingerprint([items, membership]),
        }

    def __repr__(self) -> str:
        """Say the sum, the members and the share of each, in one line."""
        return (
            f"<IncomeEstimate of {self.subject} on {self.on}: "
            f"{show(self.net, Unit.YUAN)}, {show(self.members, Unit.PERSON)}, "
            f"{show(self.per_head, Unit.YUAN)} a head>"
        )


def estimate_income(
    household: Household, *, on: date, policy: Policy = NATIONAL
) -> IncomeEstimate:
    """Work out the net income of a household in the window that a day uses.

    Args:
        household: Its record.
        on: The day of assessment.
        policy: The rules of the place.

    Returns:
        The estimate: exact, within bounds, or unknown, with every receipt listed.

    Raises:
        NotInForceError: No window of income is known for that day, or nothing is
            said of a kind of receipt.
        RecordError: Someone is born after ``on``, or nobody counts as a member.
        TypeError: ``household`` is no household, or ``policy`` no policy.
    """
    require(household, Household, "estimate_income")
    law = law_of(policy, on)
    sums = income_sums(household, law)
    return IncomeEstimate(household, law, sums, income_parts(household, law))
