"""Income as it is expected after measures, against the line of the target year."""

from collections.abc import Iterable
from datetime import MAXYEAR, MINYEAR, date

import attrs

from precisionpov.dates import Window
from precisionpov.derive.answers import require, require_all
from precisionpov.derive.bounds import NOTHING, Bounds, bounds_of, perhaps, total
from precisionpov.derive.income import income_sums
from precisionpov.derive.income_shares import display_per_head
from precisionpov.derive.settling import income_paths
from precisionpov.errors import RecordError
from precisionpov.facts.assistance import ProjectionFacts
from precisionpov.money import A_COUNT, whole_number
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Law, Policy, law_of
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.reasoning.document import Explained, Language, Page, Paragraph, Table
from precisionpov.reasoning.findings import plain
from precisionpov.reasoning.quantity import Range, highest, is_exact, lowest, narrow
from precisionpov.reasoning.term import Term
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import Unit, show
from precisionpov.records.assistance import Measure
from precisionpov.records.household import Household
from precisionpov.records.measure_kinds import MeasureKind

__all__ = ["EffectState", "IncomeProjection", "MeasureEffect", "projected_income"]


class EffectState(Term):
    """What the effect of a measure is taken for."""

    ADDED = "added", "added", "计入"
    MAYBE = "maybe", "perhaps in the income already", "可能已在收入中"
    IN_INCOME = "in_income", "in the income already", "已在收入中"
    LATER = "later", "begins after the target year", "目标年度之后开始"


@attrs.frozen
class MeasureEffect:
    """What one measure adds to the income of a year; amounts in fen.

    Attributes:
        measure: The id of the measure.
        kind: Its kind.
        state: Whether its effect is added.
        added: What it adds: at least nothing where the effect is not recorded.
    """

    measure: str
    kind: MeasureKind
    state: EffectState
    added: int | Range | None


@attrs.frozen(kw_only=True, repr=False)
class IncomeProjection(Explained):
    """Income as it is expected after measures; amounts in fen.

    Attributes:
        year: The target year, whose line is asked.
        base: Net income of the household in the window of the day of assessment.
        expected: Net income expected in a year after the measures.
        members: Who counts on the window's last day.
        effects: What each measure adds, in the order given.
        decision: Whether the expected income clears the line of the target year.
    """

    year: int
    base: int | Range | None
    expected: int | Range | None
    members: int | Range
    effects: tuple[MeasureEffect, ...]
    decision: Decision

    @property
    def subject(self) -> str:
        """The id of the household."""
        return self.decision.subject

    @property
    def verdict(self) -> Truth:
        """Whether income per head clears the line of the target year."""
        return self.decision.verdict

    @property
    def per_head(self) -> int | Range | None:
        """Expected income per head, rounded to the fen: for display, never compared."""
        return display_per_head(self.expected, self.members)

    def page(self, language: Language = "en") -> Page:
        """Give the projection as a page: sums, what each measure adds, the verdict."""
        zh = language == "zh"
        sums = [
            (name, show(amount, unit, language))
            for name, amount, unit in zip(
                ("现有年纯收入", "预计年纯收入", "家庭人口", "预计人均")
                if zh
                else ("net income", "expected", "members", "expected per head"),
                (self.base, self.expected, self.members, self.per_head),
                (Unit.YUAN, Unit.YUAN, Unit.PERSON, Unit.YUAN),
                strict=True,
            )
        ]
        rows = [
            (
                one.measure,
                one.kind.label(language),
                one.state.label(language),
                show(one.added, Unit.YUAN, language),
            )
            for one in self.effects
        ]
        decided = self.decision.page(language)
        about = f"目标年度：{self.year}" if zh else f"Target year: {self.year}."
        item = ("项目", "金额") if zh else ("item", "amount")
        head = (
            ("措施", "类别", "计算方式", "预计年增收")
            if zh
            else ("measure", "kind", "how it counts", "adds in a year")
        )
        return Page(
            decided.title,
            (
                Paragraph(about),
                Table(item, sums),
                *((Table(head, rows),) if rows else ()),
                *decided.blocks,
            ),
        )

    def to_dict(self) -> dict[str, object]:
        """Give the projection as plain JSON data; amounts in whole fen."""
        return {
            "subject": self.subject,
            "year": self.year,
            "base": plain(self.base),
            "expected": plain(self.expected),
            "members": plain(self.members),
            "effects": [
                {
                    "measure": one.measure,
                    "kind": one.kind.value,
                    "state": one.state.value,
                    "added": plain(one.added),
                }
                for one in self.effects
            ],
            "decision": self.decision.to_dict(),
        }

    def __repr__(self) -> str:
        """Name what is expected, and the verdict, in one line."""
        return (
            f"<IncomeProjection of {self.subject} for {self.year}: "
            f"{show(self.expected, Unit.YUAN)}, {self.verdict.value}>"
        )


def projected_income(
    household: Household,
    measures: Iterable[Measure],
    *,
    on: date,
    year: int | None = None,
    policy: Policy = NATIONAL,
) -> IncomeProjection:
    """Work out income after measures, and whether it clears the target year's line.

    Net income of the window before ``on``, and the rise that each measure is expected
    to bring. What was delivered before that window is in the income already; what
    was delivered in it, or on a day that is not known, may be. A measure without a
    recorded effect adds nothing or more, so it never settles a verdict as no.

    Args:
        household: Its record.
        measures: The measures of a plan; those for other households do not count.
        on: The day of assessment.
        year: The target year; that of ``on``, unless said.
        policy: The rules of the place.

    Raises:
        NotInForceError: No window of income or no line is in force.
        RecordError: The record cannot be true on that day, or the year is none.
        TypeError: ``household`` is no household, or a measure is none.
    """
    require(household, Household, "projected_income")
    law = law_of(policy, on)
    target = on.year if year is None else whole_number(year, A_COUNT, "year")
    if not MINYEAR <= target < MAXYEAR:
        raise RecordError.at("year", f"a year from {MINYEAR} to {MAXYEAR - 1}")
    sums = income_sums(household, law)
    pairs = [
        _effect(one, law.window, target)
        for one in require_all(measures, Measure, "projected_income")
        if one.household == household.id
    ]
    base = lowest(sums.net_income), highest(sums.net_income)
    expected = narrow(*total([base, *(bounds for _, bounds in pairs)]))
    facts = ProjectionFacts(
        subject=household.id,
        paths=_paths(household, law, [one for one, _ in pairs]),
        projected_income=expected,
        members=sums.members,
    )
    rule = _law_of_income_year(policy, target).rule("projected_income")
    return IncomeProjection(
        year=target,
        base=sums.net_income,
        expected=expected,
        members=sums.members,
        effects=tuple(one for one, _ in pairs),
        decision=decide(rule, facts),
    )


def _effect(
    measure: Measure, window: Window, year: int
) -> tuple[MeasureEffect, Bounds]:
    """Give what one measure adds to the income of a year."""
    effect, delivered = measure.income_effect, measure.delivered_on
    bounds: Bounds = (0, None) if effect is None else bounds_of(effect)
    if measure.starts is not None and measure.starts.year > year:
        state, bounds = EffectState.LATER, NOTHING
    elif delivered is not None and delivered < window.first:
        state, bounds = EffectState.IN_INCOME, NOTHING
    elif window.holds(delivered) if delivered else measure.delivered:
        state, bounds = EffectState.MAYBE, perhaps(bounds)
    else:
        state = EffectState.ADDED
    return MeasureEffect(measure.id, measure.kind, state, narrow(*bounds)), bounds


def _paths(
    household: Household, law: Law, effects: Iterable[MeasureEffect]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Give the places that would settle the income expected."""
    known = dict(income_paths(household, law, income_sums(household, law)))
    open_effects = [
        f"measures[{one.measure}].income_effect"
        for one in effects
        if not is_exact(one.added)
    ]
    found = {
        "projected_income": (*known.get("net_income", ()), *open_effects),
        "members": known.get("members", ()),
    }
    return tuple((fact, paths) for fact, paths in found.items() if paths)


def _law_of_income_year(policy: Policy, year: int) -> Law:
    """Give the law under which the income of a year is judged.

    At the end of the year, or where the window then still ends in the year before,
    on the day after.
    """
    law = law_of(policy, date(year, 12, 31))
    return law if law.window.last.year == year else law_of(policy, date(year + 1, 1, 1))
