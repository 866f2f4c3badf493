"""Facts about one step of a procedure, as it was taken in one place."""

import re
from collections.abc import Mapping
from types import MappingProxyType

import attrs

from precisionpov.reasoning.expression import NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.term import Language
from precisionpov.reasoning.unit import Unit

__all__ = ["PLACES", "StepFacts"]

MOST = 10**9
LONGEST = 10**7

taken: TruthFact = TruthFact("taken", "the step was taken", "已履行该步骤")
in_order: TruthFact = TruthFact(
    "in_order", "it was taken after the steps before it", "在前序步骤完成后进行"
)
right_body: TruthFact = TruthFact(
    "right_body", "those who are to take it took it", "由规定主体实施"
)
in_time: TruthFact = TruthFact("in_time", "it was taken in time", "在时限内完成")
counts_fit: TruthFact = TruthFact(
    "counts_fit",
    "no more took part, or were checked, than there are",
    "到会、抽查数未超过总数",
)
lists_published: TruthFact = TruthFact(
    "lists_published", "every list due was made public", "应公开的名单均已公开"
)
open_objection: TruthFact = TruthFact(
    "open_objection", "an objection is not settled", "存在未处理的异议"
)
agreed: TruthFact = TruthFact("agreed", "who was asked agreed", "已征得同意")
in_writing: TruthFact = TruthFact("in_writing", "it was in writing", "为书面形式")
results_read: TruthFact = TruthFact(
    "results_read", "the findings of the comparison were read out", "已通报比对结果"
)
notice_days: NumberFact = NumberFact(
    "notice_days",
    "time the notice hung",
    "公示时间",
    Unit.DAY,
    0,
    LONGEST,
    bounded=True,
)
wait_days: NumberFact = NumberFact(
    "wait_days", "time since the step before", "距上一步骤时间", Unit.DAY, 0, LONGEST
)
wait_months: NumberFact = NumberFact(
    "wait_months",
    "time since the step before",
    "距上一步骤时间",
    Unit.MONTH,
    0,
    LONGEST,
)
present: NumberFact = NumberFact("present", "present", "到会人数", Unit.PERSON, 0, MOST)
present_needed: NumberFact = NumberFact(
    "present_needed", "needed for a quorum", "法定到会人数", Unit.PERSON, 0, MOST
)
checked: NumberFact = NumberFact(
    "checked", "looked at again", "抽查户数", Unit.HOUSEHOLD, 0, MOST
)
checks_needed: NumberFact = NumberFact(
    "checks_needed", "to be looked at again", "应抽查户数", Unit.HOUSEHOLD, 0, MOST
)
team_fits: TruthFact = TruthFact(
    "team_fits", "the survey team is of the size asked for", "核查组人数符合要求"
)
villagers_fit: TruthFact = TruthFact(
    "villagers_fit",
    "as many villagers' representatives were in it as asked for",
    "核查组村民代表人数符合要求",
)

PLACES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "bodies": ("who took it", "实施主体"),
        "on": ("day", "日期"),
        "until": ("last day", "截止日期"),
        "village": ("village", "行政村"),
        "township": ("township", "乡镇"),
        "entitled": ("entitled to take part", "应到人数"),
        "present": ("present", "到会人数"),
        "listed": ("households on the list", "名单户数"),
        "checked": ("households looked at again", "抽查户数"),
        "lists": ("lists made public", "公开的名单"),
        "open_objection": ("objection that is not settled", "未处理的异议"),
        "agreed": ("agreed", "是否同意"),
        "in_writing": ("in writing", "是否书面"),
        "results_read": ("findings read out", "是否通报比对结果"),
        "team_size": ("size of the survey team", "核查组人数"),
        "villagers": ("villagers' representatives", "村民代表人数"),
    }
)
"""A word for every field of a step."""

_PATH = re.compile(r"steps\[(\d+)\]\.(\w+)")


@attrs.frozen(kw_only=True)
class StepFacts(Facts):
    """What is known of one step of a procedure; None is not known."""

    taken: bool | None = fact(taken)
    in_order: bool | None = fact(in_order)
    right_body: bool | None = fact(right_body)
    in_time: bool | None = fact(in_time)
    counts_fit: bool | None = fact(counts_fit)
    lists_published: bool | None = fact(lists_published)
    open_objection: bool | None = fact(open_objection)
    agreed: bool | None = fact(agreed)
    in_writing: bool | None = fact(in_writing)
    results_read: bool | None = fact(results_read)
    notice_days: int | Range | None = fact(notice_days)
    wait_days: int | None = fact(wait_days)
    wait_months: int | None = fact(wait_months)
    present: int | None = fact(present)
    present_needed: int | None = fact(present_needed)
    checked: int | None = fact(checked)
    checks_needed: int | None = fact(checks_needed)
    team_fits: bool | None = fact(team_fits)
    villagers_fit: bool | None = fact(villagers_fit)

    def place(self, path: str, language: Language = "en") -> str:
        """Give the words for a place in the trace, as in ``steps[3].until``."""
        found = _PATH.fullmatch(path)
        if found is None:
            return path
        number, words = int(found[1]) + 1, PLACES[found[2]]
        zh = language == "zh"
        return f"第{number}步·{words[1]}" if zh else f"step {number}, {words[0]}"
