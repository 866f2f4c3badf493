"""Facts about the causes of a household's poverty, and about its attribute."""

import attrs

from precisionpov.facts import household as words
from precisionpov.facts.about import HouseholdFacts
from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.facts import fact
from precisionpov.reasoning.unit import Unit
from precisionpov.records.cause import CauseOfPoverty, PovertyAttribute

__all__ = ["CauseFacts"]

main_cause_recorded: TruthFact = TruthFact(
    "main_cause_recorded", "a main cause is recorded", "已登记主要致贫原因"
)
other_causes: NumberFact = NumberFact(
    "other_causes",
    "other causes recorded",
    "其他致贫原因数",
    Unit.ITEM,
    0,
    len(CauseOfPoverty),
)
caused_by_illness: TruthFact = TruthFact(
    "caused_by_illness", "illness is a cause recorded", "登记为因病致贫"
)
caused_by_disability: TruthFact = TruthFact(
    "caused_by_disability", "disability is a cause recorded", "登记为因残致贫"
)
caused_by_schooling: TruthFact = TruthFact(
    "caused_by_schooling", "schooling is a cause recorded", "登记为因学致贫"
)
unhealthy_member: TruthFact = TruthFact(
    "unhealthy_member", "a member is not healthy", "有患病或残疾成员"
)
disabled_member: TruthFact = TruthFact(
    "disabled_member", "a member is disabled", "有残疾成员"
)
student_member: TruthFact = TruthFact(
    "student_member", "a member is at school", "有在校生"
)
attribute: CodeFact = CodeFact(
    "attribute", "attribute in the register", "贫困户属性", PovertyAttribute
)
dibao_received: TruthFact = TruthFact(
    "dibao_received", "received dibao money in the window", "本期领取低保金"
)
destitute_received: TruthFact = TruthFact(
    "destitute_received",
    "received support for the destitute in the window",
    "本期领取特困（五保）供养金",
)


@attrs.frozen(kw_only=True)
class CauseFacts(HouseholdFacts):
    """Facts about the causes of a household's poverty. None means unknown."""

    main_cause_recorded: bool | None = fact(main_cause_recorded)
    """A main cause is recorded (CA-1)."""
    other_causes: int | None = fact(other_causes)
    """How many other causes are recorded (CA-2)."""
    caused_by_illness: bool | None = fact(caused_by_illness)
    """Illness is the main cause or another one."""
    caused_by_disability: bool | None = fact(caused_by_disability)
    """Disability is the main cause or another one."""
    caused_by_schooling: bool | None = fact(caused_by_schooling)
    """Schooling is the main cause or another one."""
    unhealthy_member: bool | None = fact(unhealthy_member)
    """A member is recorded as ill or disabled."""
    disabled_member: bool | None = fact(disabled_member)
    """A member is disabled."""
    student_member: bool | None = fact(student_member)
    """A member is at school."""
    attribute: PovertyAttribute | None = fact(attribute)
    """The attribute in the register (AT-1 to AT-3)."""
    on_dibao_list: bool | None = fact(words.on_dibao_list)
    """On the civil-affairs list of the subsistence allowance (dibao)."""
    dibao_received: bool | None = fact(dibao_received)
    """Received dibao money in the window of income."""
    destitute_received: bool | None = fact(destitute_received)
    """Received support for the destitute in the window of income."""
    has_labour: bool | None = fact(words.has_labour)
    """Some member of working age is able to work."""
