"""Facts about the household of an entry: allowances, and who needs them."""

import attrs

from precisionpov.facts.entry_terms import (
    Answer,
)
from precisionpov.facts.entry_words import (
    dibao_member,
    exited,
    help_dibao,
    help_disability,
    help_tekun,
    monitored,
    nobody_able,
    none_or_lost,
    risk_eliminated,
)
from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from precisionpov.records.kinds import LARGEST_FEN

__all__ = [
    "HouseholdSupportFacts",
    "after_transfer",
    "after_transfer_recorded",
    "certificate_member",
    "guarantee_household",
    "support_recorded",
    "tekun_member",
]

after_transfer_recorded: TruthFact = TruthFact(
    "after_transfer_recorded",
    "transfer income after elimination is recorded",
    "已填风险消除后转移性收入",
)
support_recorded: TruthFact = TruthFact(
    "support_recorded",
    "dibao and destitute columns are filled for every member",
    "成员低保和特困情况均已填",
)
guarantee_household: CodeFact = CodeFact(
    "guarantee_household",
    "marked as a household without labour to be carried",
    "是否整户无劳动能力兜底保障户",
    Answer,
)
tekun_member: TruthFact = TruthFact(
    "tekun_member", "a member draws support for the destitute", "有成员享受特困供养"
)
certificate_member: TruthFact = TruthFact(
    "certificate_member",
    "a member's document is a disability certificate",
    "有成员持残疾人证",
)
after_transfer: NumberFact = NumberFact(
    "after_transfer",
    "transfer income after elimination",
    "风险消除后转移性收入",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)


@attrs.frozen(kw_only=True)
class HouseholdSupportFacts(Facts):
    """Facts about the household of an entry: allowances, and who needs them.

    None means unknown.
    """

    exited: bool | None = fact(exited)
    """The household has exited poverty."""
    monitored: bool | None = fact(monitored)
    """The household is monitored."""
    risk_eliminated: Answer | None = fact(risk_eliminated)
    """Its risk is eliminated."""
    help_dibao: bool | None = fact(help_dibao)
    """The comprehensive guarantee names dibao."""
    help_tekun: bool | None = fact(help_tekun)
    """The comprehensive guarantee names support for the destitute."""
    help_disability: bool | None = fact(help_disability)
    """The comprehensive guarantee names a disability subsidy."""
    after_transfer_recorded: bool | None = fact(after_transfer_recorded)
    """Transfer income after elimination is recorded."""
    nobody_able: bool | None = fact(nobody_able)
    """Every member is recorded as without labour."""
    none_or_lost: bool | None = fact(none_or_lost)
    """Every member is without labour or has lost it."""
    support_recorded: bool | None = fact(support_recorded)
    """Dibao and destitute columns are filled for every member."""
    guarantee_household: Answer | None = fact(guarantee_household)
    """Marked as a household without labour to be carried."""
    dibao_member: bool | None = fact(dibao_member)
    """A member draws dibao."""
    tekun_member: bool | None = fact(tekun_member)
    """A member draws support for the destitute."""
    certificate_member: bool | None = fact(certificate_member)
    """A member's document is a disability certificate."""
    after_transfer: int | Range | None = fact(after_transfer)
    """Transfer income after elimination."""
