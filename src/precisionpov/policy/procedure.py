"""A procedure as a value: which steps, in which order, by whom, for how long.

A table of steps. National documents say which steps there are, in which order, and
who takes them; how many days a notice hangs, how many must be present and how many
households are looked at again, places say. So the national tables leave those open,
and a place is made from one of them in a few lines::

    MINE = HOUSEHOLD_EXIT_STEPS.changing(
        StepKind.VILLAGE_NOTICE,
        notice=Cited(Period(days=7), MY_RULES.article("notice", "公示")),
    )
"""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Any, Generic, TypeVar, cast

import attrs

from precisionpov.dates import Period
from precisionpov.errors import PolicyError
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.term import Language
from precisionpov.records.procedure import Body, PublicList, StepKind

__all__ = ["Cited", "Procedure", "ProcedureStep"]

T = TypeVar("T")


@attrs.frozen
class Cited(Generic[T]):
    """Something that a step asks for, and where that is said.

    Attributes:
        value: What is asked for.
        cite: Its source.
    """

    value: T
    cite: Citation


@attrs.frozen(kw_only=True, repr=False)
class ProcedureStep:
    """A step as a procedure asks for it. What it does not ask for is None or empty.

    Attributes:
        kind: Which step.
        cite: Where it is asked for.
        beside: It belongs to the same stage as the step before it in the table:
            either may come first.
        optional: The procedure may do without it.
        by: Any of these may take it.
        together: All of these take it together.
        notice: How long a notice hangs at least.
        wait: How long after the steps before it it may be taken at the earliest.
        quorum: The share of those entitled who must be present.
        spot_check: The share of the list that must be looked at again.
        team: The least and the most people of a survey team.
        villagers: The least and the most villagers' representatives in it.
        deadline: The last day for it.
        lists: The lists that it makes public.
        each_village: It is taken in each village.
        no_objection: It stands only where no objection is left open.
        agreed: It asks for somebody's consent.
        in_writing: It is in writing.
        results_read: What the comparison of data found is read out there.

    Raises:
        PolicyError: A notice is not counted in days, a share is not above 0 and at
            most 1, or a least number is above the most.
    """

    kind: StepKind
    cite: Citation
    beside: bool = False
    optional: bool = False
    by: tuple[Body, ...] = ()
    together: tuple[Body, ...] = ()
    notice: Cited[Period] | None = None
    wait: Cited[Period] | None = None
    quorum: Cited[Fraction] | None = None
    spot_check: Cited[Fraction] | None = None
    team: Cited[tuple[int, int]] | None = None
    villagers: Cited[tuple[int, int]] | None = None
    deadline: Cited[date] | None = None
    lists: tuple[PublicList, ...] = ()
    each_village: bool = False
    no_objection: bool = False
    agreed: bool = False
    in_writing: bool = False
    results_read: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse numbers that ask for nothing."""
        if self.notice is not None and not self.notice.value.days:
            self._refuse("a notice is counted in days")
        for share in (self.quorum, self.spot_check):
            if share is not None and not 0 < share.value <= 1:
                self._refuse("a share is above 0 and at most 1")
        for bounds in (self.team, self.villagers):
            if bounds is not None and not 0 <= bounds.value[0] <= bounds.value[1]:
                self._refuse("a least number is 0 or more and at most the most")

    def _refuse(self, what: str) -> None:
        """Raise for a fault in how the step is built."""
        msg = f"step {self.kind.value}: {what}"
        raise PolicyError(msg)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Where all that it asks for is said, each source once."""
        numbers = (
            self.notice,
            self.wait,
            self.quorum,
            self.spot_check,
            self.team,
            self.villagers,
            self.deadline,
        )
        asked = (one.cite for one in numbers if one is not None)
        return tuple(dict.fromkeys((self.cite, *asked)))

    def __repr__(self) -> str:
        """Name the step, and what it asks for, in one line."""
        asked = [
            field.name
            for field in attrs.fields(ProcedureStep)[2:]
            if getattr(self, field.name) != field.default
        ]
        about = f": {', '.join(asked)}" if asked else ""
        return f"<ProcedureStep {self.kind.value}{about}>"


def _in_order(steps: Iterable[ProcedureStep]) -> tuple[ProcedureStep, ...]:
    """Keep steps in order."""
    return tuple(steps)


@attrs.frozen(kw_only=True, repr=False)
class Procedure:
    """The steps by which something is decided.

    Attributes:
        id: A short stable name, as in ``"household_exit"``; findings carry it.
        en: What it is, in English.
        zh: What it is, in Chinese.
        steps: The steps in their order.

    Raises:
        PolicyError: There is no step, a kind of step stands twice, or the first
            step stands beside nothing.
    """

    id: str
    en: str
    zh: str
    steps: tuple[ProcedureStep, ...] = attrs.field(converter=_in_order)

    def __attrs_post_init__(self) -> None:
        """Refuse a table that could not be followed."""
        kinds = [one.kind for one in self.steps]
        twice = next((one for one in kinds if kinds.count(one) > 1), None)
        if twice is not None:
            msg = f"procedure {self.id!r}: the step {twice.value} twice"
            raise PolicyError(msg)
        if not self.steps or self.steps[0].beside:
            msg = f"procedure {self.id!r}: it begins with a step of its own"
            raise PolicyError(msg)

    @property
    def stages(self) -> tuple[tuple[ProcedureStep, ...], ...]:
        """The steps by stage; those of one stage may come in any order."""
        stages: list[list[ProcedureStep]] = []
        for one in self.steps:
            if one.beside:
                stages[-1].append(one)
            else:
                stages.append([one])
        return tuple(tuple(one) for one in stages)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources of its steps, each once."""
        return tuple(dict.fromkeys(c for one in self.steps for c in one.citations))

    def step(self, kind: StepKind | str) -> ProcedureStep:
        """Give a step by its kind.

        Raises:
            KeyError: The procedure has no such step.
        """
        return {str(one.kind.value): one for one in self.steps}[kind]

    def changing(self, kind: StepKind | str, **asked: object) -> "Procedure":
        """Give the procedure with other demands on one of its steps.

        Raises:
            KeyError: The procedure has no such step.
            TypeError: A step has no such demand.
            PolicyError: The step would ask for what cannot be.
        """
        old = self.step(kind)
        new = attrs.evolve(old, **cast("dict[str, Any]", asked))
        steps = tuple(new if one is old else one for one in self.steps)
        return attrs.evolve(self, steps=steps)

    def with_notices(self, period: Period, cite: Citation) -> "Procedure":
        """Give the procedure with every notice hanging at least so long.

        Notices are the steps that stand only without an open objection.

        Raises:
            PolicyError: The period is not in days.
        """
        steps = tuple(
            attrs.evolve(one, notice=Cited(period, cite)) if one.no_objection else one
            for one in self.steps
        )
        return attrs.evolve(self, steps=steps)

    def label(self, language: Language = "en") -> str:
        """Give what it is in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en

    def __repr__(self) -> str:
        """Name it and its steps, in one line."""
        return f"<Procedure {self.id}: {', '.join(s.kind.value for s in self.steps)}>"
