"""The households of a sample one by one: which stand wrongly, and by which rule."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import assert_never

import attrs

from precisionpov.errors import NotInForceError, RecordError
from precisionpov.exits import assess_exit
from precisionpov.identification import identify
from precisionpov.policy.policy import Policy
from precisionpov.reasoning.decide import Decision
from precisionpov.reasoning.findings import Finding
from precisionpov.reasoning.term import Language, Term
from precisionpov.reasoning.truth import Truth
from precisionpov.records.evaluation import Sample, SampledHousehold, Standing
from precisionpov.records.household import Household

__all__ = ["BrokenCriterion", "ErrorKind", "EvaluatedCase", "broken", "judged"]


class ErrorKind(Term):
    """How a household can stand wrongly in the register (EX-10 to EX-12)."""

    MISSED = "missed", "missed", "漏评"
    WRONG_EXIT = "wrong_exit", "exited wrongly", "错退"
    WRONG_INCLUSION = "wrong_inclusion", "included wrongly", "错评"


KINDS: dict[Standing, ErrorKind] = {
    Standing.UNREGISTERED: ErrorKind.MISSED,
    Standing.EXITED: ErrorKind.WRONG_EXIT,
    Standing.REGISTERED: ErrorKind.WRONG_INCLUSION,
}
"""What is wrong with a household of each standing, where something is."""


@attrs.frozen(kw_only=True)
class EvaluatedCase:
    """A household of the sample that stands wrongly, or may.

    Attributes:
        subject: The id of the household.
        kind: What is wrong, or would be.
        people: How many members it has.
        wrong: Whether it stands wrongly: as the third party found, or, where that is
            not recorded, by the rule.
        found: What the third party found, as recorded.
        decision: What the rule says of its record: of identification for a household
            that is not or still registered, of exit for one that exited. None where
            there is no record, or no rule for the day.
    """

    subject: str
    kind: ErrorKind
    people: int
    wrong: Truth
    found: Truth
    decision: Decision | None

    @property
    def by_rule(self) -> Truth:
        """Whether it stands wrongly by the rule, as far as its record tells."""
        if self.decision is None:
            return Truth.UNKNOWN
        return wrong_by(self.kind, self.decision)

    @property
    def contradicted(self) -> bool:
        """Whether the third party and the rule say the opposite."""
        return {self.found, self.by_rule} == {Truth.YES, Truth.NO}

    @property
    def reasons(self) -> tuple[Finding, ...]:
        """The criteria of the rule that it broke; none where they are not known."""
        if self.decision is None or not self.wrong is self.by_rule is Truth.YES:
            return ()
        return self.decision.reasons

    def reason(self, language: Language = "en") -> str:
        """Say in a line why it stands wrongly, or why that is not known."""
        zh = language == "zh"
        if self.contradicted:
            return "评估结论与规则结论相反" if zh else "the rule says the opposite"
        if self.reasons:
            joint = "" if zh else " "
            return joint.join(one.label(language) for one in self.reasons)
        if self.decision is None:
            return "没有可供判断的记录" if zh else "no record to judge by"
        asked = [one.label(language) for one in self.decision.missing]
        return ("尚缺：" + "、".join(asked)) if zh else "missing: " + "; ".join(asked)

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "subject": self.subject,
            "kind": self.kind.value,
            "people": self.people,
            "wrong": self.wrong.value,
            "found": self.found.value,
            "by_rule": self.by_rule.value,
            "reasons": [one.to_dict() for one in self.reasons],
        }


@attrs.frozen(kw_only=True)
class BrokenCriterion:
    """How many wrong cases broke one criterion. A case may break several.

    Attributes:
        kind: What is wrong with the cases.
        criterion: The stable id of the criterion.
        en: Its sentence, in English.
        zh: Its sentence, in Chinese.
        truth: The answer that makes the case wrong.
        households: How many households.
        people: How many people in them.
    """

    kind: ErrorKind
    criterion: str
    en: str
    zh: str
    truth: Truth
    households: int
    people: int

    def label(self, language: Language = "en") -> str:
        """Give the sentence in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en


def wrong_by(kind: ErrorKind, decision: Decision) -> Truth:
    """Tell whether a decision says that a household stands wrongly.

    Who is poor was missed; who may not exit, or is not poor, stands wrongly.
    """
    verdict = decision.verdict.known()
    if verdict is None:
        return Truth.UNKNOWN
    return Truth.of(verdict if kind is ErrorKind.MISSED else not verdict)


def judged(sample: Sample, *, on: date, policy: Policy) -> Iterator[EvaluatedCase]:
    """Judge each household of a sample, in order.

    Raises:
        NotInForceError: No rule is in force on that day.
        RecordError: A record cannot be true on that day.
    """
    for index, one in enumerate(sample.households):
        kind = KINDS[one.standing]
        try:
            decision = _decision(one, on, policy)
        except RecordError as error:
            raise error.under(f"households[{index}].record") from None
        found = _found(kind, one.poor)
        by_rule = Truth.UNKNOWN if decision is None else wrong_by(kind, decision)
        yield EvaluatedCase(
            subject=one.id,
            kind=kind,
            people=one.people,
            wrong=by_rule if found is Truth.UNKNOWN else found,
            found=found,
            decision=decision,
        )


def _found(kind: ErrorKind, poor: bool | None) -> Truth:  # noqa: FBT001 - as recorded
    """Tell whether a household stands wrongly by what the third party recorded."""
    if poor is None:
        return Truth.UNKNOWN
    return Truth.of(poor is not (kind is ErrorKind.WRONG_INCLUSION))


def _decision(one: SampledHousehold, on: date, policy: Policy) -> Decision | None:
    """Ask the rule that the standing of a household rests on."""
    home = one.record
    if home is None:
        return None
    match one.standing:
        case Standing.UNREGISTERED:
            return identify(home, on=on, policy=policy)
        case Standing.EXITED:
            return assess_exit(home, on=on, policy=policy)
        case Standing.REGISTERED:
            return _when_identified(home, policy)
        case _:
            assert_never(one.standing)


def _when_identified(home: Household, policy: Policy) -> Decision | None:
    """Judge a registered household on the day on which it was identified.

    Who is better off by now was not included wrongly. On that day the rule may not
    have been in force yet, or a member not born: then the record cannot tell.
    """
    if home.identified_on is None:
        return None
    try:
        return identify(home, on=home.identified_on, policy=policy)
    except (NotInForceError, RecordError):
        return None


def broken(cases: Iterable[EvaluatedCase]) -> tuple[BrokenCriterion, ...]:
    """Count the wrong cases by the criterion that they broke, most people first."""
    found: dict[tuple[ErrorKind, str], tuple[Finding, list[int]]] = {}
    for case in cases:
        for reason in case.reasons:
            key = case.kind, reason.criterion
            found.setdefault(key, (reason, []))[1].append(case.people)
    rows = [
        BrokenCriterion(
            kind=kind,
            criterion=criterion,
            en=reason.en,
            zh=reason.zh,
            truth=reason.truth,
            households=len(people),
            people=sum(people),
        )
        for (kind, criterion), (reason, people) in found.items()
    ]
    return tuple(sorted(rows, key=_most_first))


def _most_first(one: BrokenCriterion) -> tuple[int, str, str]:
    """Put what concerns most people first."""
    return -one.people, one.kind.value, one.criterion
