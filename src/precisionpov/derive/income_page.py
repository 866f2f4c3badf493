"""An estimate of income as blocks of a page."""

from collections.abc import Mapping, Sequence

from precisionpov.derive.income_items import IncomeItem, MemberCount
from precisionpov.derive.income_shares import ComponentIncome
from precisionpov.derive.weighing import ItemTreatment
from precisionpov.reasoning.document import Block, Heading, Language, Lines, Table
from precisionpov.reasoning.findings import Finding
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import Unit, show
from precisionpov.records.labels import place_label

__all__ = [
    "component_blocks",
    "item_blocks",
    "member_blocks",
    "settling_blocks",
    "sum_blocks",
    "suspect_blocks",
]

Blocks = tuple[Block, ...]

_COUNTS = frozenset(
    {
        ItemTreatment.COUNTED,
        ItemTreatment.DEDUCTED,
        ItemTreatment.UNDATED,
        ItemTreatment.IN_DOUBT,
        ItemTreatment.NOT_RECORDED,
    }
)


_SUMS = {
    "net": ("net income", "家庭年纯收入"),
    "members": ("members", "家庭人口"),
    "per_head": ("net income per head (for display)", "人均纯收入（仅供显示）"),
    "policy": ("of which policy transfers", "其中：政策性转移收入"),
    "rest": ("net income without policy transfers", "扣除政策性转移收入后"),
    "lasting": ("net income less what comes only once", "扣除一次性收入后"),
    "rigid": ("own rigid expenses, not deducted", "家庭刚性支出（不扣减）"),
    "share": ("share of receipts known within bounds only", "仅知区间的收入占比"),
}


def sum_blocks(shown: Mapping[str, str], language: Language) -> Blocks:
    """Give the sums, one a line; each comes written out, by a short name."""
    if language == "zh":
        return (Lines([f"{_SUMS[name][1]}：{text}" for name, text in shown.items()]),)
    return (Lines([f"{_SUMS[name][0]}: {text}" for name, text in shown.items()]),)


def component_blocks(
    components: Sequence[ComponentIncome], language: Language
) -> Blocks:
    """Give the four parts of income as a table."""
    zh = language == "zh"
    head = (
        ("收入构成", "总额", "支出", "净额")
        if zh
        else ("part of income", "before costs", "costs", "net")
    )
    rows = tuple(
        (
            one.component.label(language),
            *(show(x, Unit.YUAN, language) for x in (one.gross, one.cost, one.net)),
        )
        for one in components
    )
    return (Heading("收入构成" if zh else "Parts of income"), Table(head, rows))


def item_blocks(items: Sequence[IncomeItem], language: Language) -> Blocks:
    """Give what counts, and what does not, each as a table with reasons."""
    zh = language == "zh"
    counted = [one for one in items if one.treatment in _COUNTS]
    others = [one for one in items if one.treatment not in _COUNTS]
    head = (
        ("登记位置", "项目", "登记金额", "计入净额", "说明", "依据")
        if zh
        else ("place", "what", "recorded", "counts, net", "why", "source")
    )
    blocks: list[Block] = []
    for heading, some in (
        ("计入项目" if zh else "What counts", counted),
        ("不计入项目" if zh else "What does not count", others),
    ):
        if some:
            rows = tuple(_item_row(one, language) for one in some)
            blocks += [Heading(heading), Table(head, rows)]
    return tuple(blocks)


def _item_row(item: IncomeItem, language: Language) -> tuple[str, ...]:
    """Give one item as a row."""
    return (
        place_label(item.path, language),
        item.label(language),
        show(item.amount, Unit.YUAN, language),
        show(item.net, Unit.YUAN, language),
        item.reason(language),
        item.citation.text(language),
    )


def member_blocks(members: Sequence[MemberCount], language: Language) -> Blocks:
    """Give who counts as a member, and why, as a table."""
    zh = language == "zh"
    head = ("登记位置", "是否计入", "说明") if zh else ("place", "counts", "why")
    rows = tuple(
        (
            place_label(one.path, language),
            Truth.of(one.counted).label(language),
            one.reason(language),
        )
        for one in members
    )
    return (Heading("家庭成员" if zh else "Members"), Table(head, rows))


def settling_blocks(
    settled_by: Sequence[tuple[str, tuple[str, ...]]], language: Language
) -> Blocks:
    """Say which places in the record would settle net income and members."""
    zh = language == "zh"
    named = {
        "net_income": "家庭年纯收入" if zh else "net income",
        "members": "家庭人口" if zh else "members",
    }
    joint, colon = ("、", "：") if zh else ("; ", ": ")
    lines = tuple(
        f"{named[name]}{colon}"
        + joint.join(place_label(path, language) for path in paths)
        for name, paths in settled_by
        if name in named
    )
    if not lines:
        return ()
    return (Heading("尚需查明" if zh else "What would settle it"), Lines(lines))


def suspect_blocks(notes: Sequence[Finding], language: Language) -> Blocks:
    """Say what is suspect in the accounts, with the amounts."""
    if not notes:
        return ()
    zh = language == "zh"
    joint, form = ("；", "{}（{}）") if zh else ("; ", "{} ({})")
    lines = tuple(
        form.format(
            one.label(language),
            joint.join(part.text(language) for part in one.evidence),
        )
        for one in notes
    )
    return (Heading("账目疑点" if zh else "Suspect in the accounts"), Lines(lines))
