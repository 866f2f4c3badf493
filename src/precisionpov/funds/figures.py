"""What is left of the funds of a plan, whom its grants miss, what credit they stir."""

from datetime import date
from fractions import Fraction

import attrs

from precisionpov.derive.answers import require
from precisionpov.derive.assistance import assistance_facts
from precisionpov.derive.figures_page import figures_page, money
from precisionpov.derive.plan_money import (
    carried_over,
    credit,
    fiscal_behind,
    funds_over,
    total,
    unregistered_share,
)
from precisionpov.errors import RecordError
from precisionpov.money import FEN_ONLY, Fen, whole_number
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, law_of
from precisionpov.reasoning.document import Explained, Language, Page
from precisionpov.records.plan import Plan

__all__ = ["FundFigures", "carry_over_rate", "fund_figures", "leverage"]


@attrs.frozen(kw_only=True)
class FundFigures(Explained):
    """Figures of the money of a plan on a day; shares are exact fractions.

    Attributes:
        allotted: What is allotted together, fen; None where one is not exactly known.
        spent: What is spent of it, fen; None likewise.
        carried_over: What is left of the funds whose year is over, as a share of
            them (F-10); None where that is not known, or no year is over.
        carried_over_by_fund: The same for each of them, by id.
        granted: What households get together, fen; None where one is not exactly
            known.
        unregistered_share: The least and the largest share of it that reaches
            households not registered (T-002-08); they differ where that is not
            known of some. None without grants.
        leverage: How many times fiscal money behind loans (interest subsidies, risk
            funds) is matched by microcredit (T-001-13); None without such money.
    """

    allotted: Fen | None
    spent: Fen | None
    carried_over: Fraction | None
    carried_over_by_fund: tuple[tuple[str, Fraction | None], ...]
    granted: Fen | None
    unregistered_share: tuple[Fraction, Fraction] | None
    leverage: Fraction | None

    def page(self, language: Language = "en") -> Page:
        """Give the figures as a page."""
        return figures_page(
            ("Money of the plan", "计划资金"),
            (
                ("allotted, yuan", "下达资金（元）", money(self.allotted)),
                ("spent, yuan", "已支出资金（元）", money(self.spent)),
                ("share carried over", "结转结余率", self.carried_over),
                *(
                    (f"carried over: {fund}", f"结转结余率：{fund}", share)
                    for fund, share in self.carried_over_by_fund
                ),
                ("granted, yuan", "到户资金（元）", money(self.granted)),
                (
                    "share not to the registered, least",
                    "流向非建档立卡户比例（最低）",
                    self.unregistered_share and self.unregistered_share[0],
                ),
                (
                    "share not to the registered, largest",
                    "流向非建档立卡户比例（最高）",
                    self.unregistered_share and self.unregistered_share[1],
                ),
                ("leverage of credit", "信贷撬动倍数", self.leverage),
            ),
            language,
        )

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; fractions as numerator and denominator."""
        missed = self.unregistered_share
        return {
            "allotted": self.allotted,
            "spent": self.spent,
            "carried_over": _plain(self.carried_over),
            "carried_over_by_fund": {
                fund: _plain(share) for fund, share in self.carried_over_by_fund
            },
            "granted": self.granted,
            "unregistered_share": missed and [_plain(one) for one in missed],
            "leverage": _plain(self.leverage),
        }


def _plain(share: Fraction | None) -> list[int] | None:
    """Give a fraction as two whole numbers."""
    return None if share is None else list(share.as_integer_ratio())


def fund_figures(plan: Plan, *, on: date, policy: Policy = NATIONAL) -> FundFigures:
    """Add up the money of a plan on a day.

    Args:
        plan: The plan.
        on: The day: a fund is carried over once its year is over, and a household is
            registered as of that day.
        policy: The rules of the place.

    Raises:
        NotInForceError: Nothing is said of guarantees on that day.
        RecordError: The record of a household cannot be true on that day.
        TypeError: ``plan`` is no plan.
    """
    require(plan, Plan, "fund_figures")
    law = law_of(policy, on)
    paid = {one.household for one in plan.grants}
    known = {
        one.id: assistance_facts(one, law).registered
        for one in plan.households
        if one.id in paid
    }
    over = funds_over(plan, on)
    lent, behind = credit(plan), fiscal_behind(plan)
    return FundFigures(
        allotted=_fen(total(one.allotted for one in plan.funds)),
        spent=_fen(total(one.spent for one in plan.funds)),
        carried_over=carried_over(over),
        carried_over_by_fund=tuple((one.id, carried_over((one,))) for one in over),
        granted=_fen(total(one.amount for one in plan.grants)),
        unregistered_share=unregistered_share(plan, known),
        leverage=None if lent is None or not behind else Fraction(lent, behind),
    )


def _fen(amount: int | None) -> Fen | None:
    """Give an amount as fen."""
    return None if amount is None else Fen(amount)


def carry_over_rate(allotted: Fen, spent: Fen) -> Fraction:
    """Give the share of a fund that is left unspent and carried over (F-10).

    Args:
        allotted: What was allotted, fen.
        spent: What was spent of it, fen.

    Raises:
        RecordError: Nothing was allotted, or not between nothing and all was spent.
    """
    whole_number(spent, FEN_ONLY, "spent")
    if whole_number(allotted, FEN_ONLY, "allotted") <= 0:
        raise RecordError.at("allotted", "a share needs an amount above zero")
    if not 0 <= spent <= allotted:
        raise RecordError.at("spent", "is between zero and what was allotted")
    return Fraction(allotted - spent, allotted)


def leverage(credit: Fen, fiscal: Fen) -> Fraction:
    """Give how many times fiscal money is matched by credit (T-001-13).

    Args:
        credit: The loans given, fen.
        fiscal: The fiscal money behind them, fen.

    Raises:
        RecordError: There is no fiscal money, or the loans are below zero.
    """
    whole_number(credit, FEN_ONLY, "credit")
    if whole_number(fiscal, FEN_ONLY, "fiscal") <= 0:
        raise RecordError.at("fiscal", "a ratio needs an amount above zero")
    if credit < 0:
        raise RecordError.at("credit", "is zero or more")
    return Fraction(credit, fiscal)
