"""From a step of a procedure to the rule that judges how it was taken."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from functools import lru_cache

from precisionpov.dates import Period
from precisionpov.facts.procedure import (
    StepFacts,
    agreed,
    checked,
    checks_needed,
    counts_fit,
    in_order,
    in_time,
    in_writing,
    lists_published,
    notice_days,
    open_objection,
    present,
    present_needed,
    results_read,
    right_body,
    taken,
    team_fits,
    villagers_fit,
    wait_days,
    wait_months,
)
from precisionpov.policy.procedure import Cited, Procedure, ProcedureStep
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.expression import Condition, Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated
from precisionpov.reasoning.unit import Unit
from precisionpov.records.procedure import Body

__all__ = [
    "least_notice_days",
    "least_wait_days",
    "least_wait_months",
    "sentences",
    "step_rules",
]

least_notice_days: Parameter = Parameter(
    "least_notice_days", "time a notice has to hang", "最短公示时间", Unit.DAY
)
least_wait_days: Parameter = Parameter(
    "least_wait_days", "time to wait", "最短间隔", Unit.DAY
)
least_wait_months: Parameter = Parameter(
    "least_wait_months", "time to wait", "最短间隔", Unit.MONTH
)


@lru_cache(maxsize=256)
def step_rules(
    procedure: Procedure, on: date, under: tuple[str, ...] = ()
) -> tuple[BoundRule, ...]:
    """Give for each step of a procedure the rule that judges it, in their order.

    They are kept, since many traces are checked by the same procedure on a day.

    Args:
        procedure: The procedure.
        on: The day of the check.
        under: What it is checked under, in words for people.
    """
    return tuple(
        BoundRule(rule, numbers, on, under) for rule, numbers in _rules(procedure)
    )


@lru_cache(maxsize=128)
def _rules(
    procedure: Procedure,
) -> tuple[tuple[Dated[Rule], tuple[Dated[int], ...]], ...]:
    """Make the rules of a procedure; the same one is checked many times."""
    first = procedure.stages[0]
    return tuple(
        (
            _dated(
                Rule(
                    procedure.id,
                    StepFacts,
                    tuple(_criteria(one, first=one in first)),
                    en=f"{procedure.en}: was the step properly taken?",
                    zh=f"{procedure.zh}：该步骤是否合规？",
                ),
                one.cite,
            ),
            tuple(_numbers(one)),
        )
        for one in procedure.steps
    )


def _dated(rule: Rule, cite: Citation) -> Dated[Rule]:
    """Give a rule as it is bound; a procedure is chosen by its day before."""
    return Dated(rule, date.min, None, cite)


def _numbers(step: ProcedureStep) -> Iterator[Dated[int]]:
    """Give the numbers of a step, in the order of its criteria."""
    for asked in (step.notice, step.wait):
        if asked is not None:
            yield Dated(asked.value.length, date.min, None, asked.cite)


_Asked = tuple[str, Condition, str, str, Citation]
"""Name, condition, English, Chinese and source of what is asked of a step."""


def _criteria(step: ProcedureStep, *, first: bool) -> Iterator[Criterion]:
    """Give what a step asks for, one after the other."""
    kind = step.kind
    title = kind.en[0].upper() + kind.en[1:]
    for name, condition, en, zh, cite in _asked(step, first=first):
        yield Criterion(name, condition, cite, f"{title}: {en}.", f"{kind.zh}：{zh}。")


def sentences(step: ProcedureStep) -> Iterator[tuple[str, str, str]]:
    """Give what a step asks for in words: name, English, Chinese."""
    for name, _, en, zh, _ in _asked(step, first=False):
        yield name, en, zh


def _asked(step: ProcedureStep, *, first: bool) -> tuple[_Asked, ...]:
    """Give all that a step asks for, in order."""
    return (
        *_course(step, first=first),
        *_times(step),
        *_counts(step),
        *_team(step),
        *_flags(step),
    )


def _course(step: ProcedureStep, *, first: bool) -> Iterator[_Asked]:
    """Ask that it was taken, after those before it, by whom it should be."""
    cite = step.cite
    yield "taken", taken, "the step was taken", "已履行该步骤", cite
    if not first:
        en = "it was taken after the steps before it"
        yield "in_order", in_order, en, "在前序步骤完成后进行", cite
    if step.by or step.together:
        who, zh = _who(step)
        yield "body", right_body, f"{who} took it", f"由{zh}实施", cite


def _times(step: ProcedureStep) -> Iterator[_Asked]:
    """Ask how long it took, how long people waited for it, and when it was."""
    if step.notice is not None:
        en, zh = _length(step.notice.value)
        yield (
            "notice",
            notice_days >= least_notice_days,
            f"the notice hung for at least {en}",
            f"公示不少于{zh}",
            step.notice.cite,
        )
    if step.wait is not None:
        en, zh = _length(step.wait.value)
        yield (
            "wait",
            wait_days >= least_wait_days
            if step.wait.value.days
            else wait_months >= least_wait_months,
            f"it was taken at least {en} after the step before it",
            f"距上一步骤不少于{zh}",
            step.wait.cite,
        )
    if step.deadline is not None:
        day, cite = step.deadline.value, step.deadline.cite
        yield "deadline", in_time, f"it was taken by {day}", f"于{day}前完成", cite


def _counts(step: ProcedureStep) -> Iterator[_Asked]:
    """Ask how many were present, and how many households were looked at again."""
    if step.quorum is not None:
        en, zh = _share(step.quorum)
        yield (
            "quorum",
            present >= present_needed,
            f"at least {en} of those entitled were present",
            f"到会人数不少于应到人数的{zh}",
            step.quorum.cite,
        )
    if step.spot_check is not None:
        en, zh = _share(step.spot_check)
        yield (
            "spot_check",
            checked >= checks_needed,
            f"at least {en} of the list was looked at again",
            f"抽查比例不低于{zh}",
            step.spot_check.cite,
        )
    if step.quorum is not None or step.spot_check is not None:
        en = "no more took part, or were checked, than there are"
        yield "counts", counts_fit, en, "到会、抽查数未超过总数", step.cite


def _team(step: ProcedureStep) -> Iterator[_Asked]:
    """Ask who did a survey."""
    if step.team is not None:
        least, most = step.team.value
        en, zh = f"{least} to {most} people did it", f"核查组{least}至{most}人"
        yield "team", team_fits, en, zh, step.team.cite
    if step.villagers is not None:
        least, most = step.villagers.value
        en = f"{least} to {most} of them were villagers' representatives"
        zh = f"其中村民代表{least}至{most}人"
        yield "villagers", villagers_fit, en, zh, step.villagers.cite


def _flags(step: ProcedureStep) -> Iterator[_Asked]:
    """Ask what is either so or not."""
    if step.lists:
        en = " and ".join(one.en for one in step.lists)
        zh = "、".join(one.zh for one in step.lists)
        told, zh = f"it told {en}", f"公开{zh}"
        yield "lists", lists_published, told, zh, step.cite
    flags = (
        (step.no_objection, "objection", ~open_objection, *_NO_OBJECTION),
        (step.agreed, "agreed", agreed, "who was asked agreed", "已征得同意"),
        (step.in_writing, "in_writing", in_writing, "it was in writing", "为书面形式"),
        (step.results_read, "results_read", results_read, *_RESULTS_READ),
    )
    for asked, name, condition, en, zh in flags:
        if asked:
            yield name, condition, en, zh, step.cite


_NO_OBJECTION = "no objection is left open", "无未处理异议"
_RESULTS_READ = "what the comparison of data found was read out", "已通报数据比对结果"


def _who(step: ProcedureStep) -> tuple[str, str]:
    """Name who takes a step, in English and Chinese."""
    bodies: tuple[Body, ...] = step.together or step.by
    en, zh = (" and ", "和") if step.together else (" or ", "或")
    return en.join(one.en for one in bodies), zh.join(one.zh for one in bodies)


def _length(period: Period) -> tuple[str, str]:
    """Say how long a period is, in English and Chinese."""
    count = period.length
    many = "" if count == 1 else "s"
    if not period.days:
        return f"{count} month{many}", f"{count}个月"
    if period.working:
        return f"{count} working day{many}", f"{count}个工作日"
    return f"{count} day{many}", f"{count}天"


def _share(share: Cited[Fraction]) -> tuple[str, str]:
    """Say a share, in English and Chinese: in percent where that is exact."""
    value = share.value
    percent = value * 100
    if percent.denominator == 1:
        return f"{percent} %", f"{percent}%"
    return f"{value}", f"{value.denominator}分之{value.numerator}"
