"""Writes the pages of rules, numbers and choices from the policy itself.

The pages are made at each build and are not kept: what stands in the documentation
is what the library applies.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from sphinx.application import Sphinx

import precisionpov
from precisionpov import policies
from precisionpov.errors import NotInForceError
from precisionpov.policy.choices import CHOICES
from precisionpov.policy.local.procedures import LOCAL_PROCEDURES
from precisionpov.policy.policy import Policy
from precisionpov.policy.procedure import Procedure
from precisionpov.policy.procedure_page import procedure_page
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.document import Heading, Language, Lines, Page, Table
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.term import Term
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.wording import rule_page

PLACES: tuple[Policy, ...] = (
    *(value for value in vars(policies).values() if isinstance(value, Policy)),
    *policies.MONITORING_PLACES.values(),
)

WHOLE = frozenset({"national", "guangxi", "guizhou", "guizhou_changshun"})
"""The places whose pages give every rule; the others give those of their own."""


def setup(app: Sphinx) -> dict[str, object]:
    """Write the pages before the build reads any."""
    app.connect("builder-inited", write_pages)
    return {"parallel_read_safe": True}


def write_pages(app: Sphinx) -> None:
    """Write a page for each place, in both languages, one of choices, one of lists."""
    folder = Path(app.srcdir) / "generated"
    folder.mkdir(exist_ok=True)
    pages = (
        ("choices", _choices()),
        ("lists", _lists()),
        ("register_states", _register_states()),
        ("audit_checks", _audit_checks()),
    )
    for page, lines in pages:
        (folder / f"{page}.md").write_text("\n".join(lines), encoding="utf-8")
    for language in ("en", "zh"):
        page = folder / f"procedures_{language}.md"
        page.write_text("\n".join(_procedures(language)), encoding="utf-8")
    for policy in PLACES:
        for language in ("en", "zh"):
            page = folder / f"{policy.id}_{language}.md"
            page.write_text("\n".join(_place(policy, language)), encoding="utf-8")


def _place(policy: Policy, language: Language) -> Iterable[str]:
    """Write every rule of a place by span, as chosen in that place."""
    zh = language == "zh"
    yield f"# {policy.zh if zh else policy.en}"
    for law in _laws(policy):
        dated = law.dated
        page = rule_page(law, language)
        until = dated.until or ("今" if zh else "now")
        days = f"{dated.since} 至 {until}" if zh else f"{dated.since} to {until}"
        yield f"\n## {law.rule.label(language)} ({days})\n"
        yield (
            f"以下数值为{law.on}有效。\n"
            if zh
            else f"The numbers below are those in force on {law.on}.\n"
        )
        yield from _markdown(page)


def _procedures(language: Language) -> Iterable[str]:
    """Write every procedure: the national ones, and those that places have."""
    zh = language == "zh"
    yield f"# {'程序' if zh else 'Procedures'}"
    written: set[Timeline[Procedure]] = set()
    for policy in (policies.NATIONAL, *PLACES):
        place = policy.zh if zh else policy.en
        yield from _new(policy.procedures, place, written, language)
    yield from _new(LOCAL_PROCEDURES, "各地" if zh else "places", written, language)


def _new(
    lines: Iterable[Timeline[Procedure]],
    place: str,
    written: set[Timeline[Procedure]],
    language: Language,
) -> Iterable[str]:
    """Write the procedures that no other place had before."""
    for line in lines:
        if line in written:
            continue
        written.add(line)
        for span in line.spans:
            page = procedure_page(span.value, language)
            to = "至" if language == "zh" else "to"
            days = f"{span.since} {to} {span.until}"
            yield f"\n## {page.title} ({place}, `{line.name}`, {days})\n"
            yield from _markdown(page)


def _laws(policy: Policy) -> Iterable[BoundRule]:
    """Bind every span in force by the place's choices to its last attested day."""
    for line in policy.rules:
        if policy.id not in WHOLE and line in policies.NATIONAL.rules:
            continue
        for span in line.spans:
            if not span.options or span.options & policy.choices.options:
                yield from _last_attested(policy, line.name, span)


def _last_attested(
    policy: Policy, purpose: str, span: Dated[Rule]
) -> Iterable[BoundRule]:
    """Bind a span to its last day for which every number is attested, if any."""
    last = span.until or span.since
    ends = (date(year, 12, 31) for year in range(last.year - 1, span.since.year, -1))
    for day in (last, *ends, span.since):
        try:
            yield policy.on(day).rule(purpose)
        except NotInForceError:
            continue
        return


def _markdown(page: Page) -> Iterable[str]:
    """Draw the blocks of a page as Markdown."""
    for block in page.blocks:
        match block:
            case Heading(text):
                yield f"\n### {text}\n"
            case Lines(items):
                yield from (f"- {item}" for item in items)
            case Table(head, rows):
                yield ""
                yield _row(head)
                yield _row(["---"] * len(head))
                yield from (_row(row) for row in rows)
            case _:
                yield f"\n{block.text}\n"


def _row(cells: Iterable[str]) -> str:
    """Draw one row of a table."""
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _lists() -> Iterable[str]:
    """Write the closed lists that the package offers, a table each."""
    offered = (getattr(precisionpov, name) for name in precisionpov.__all__)
    yield "# The closed lists\n"
    yield "Write the value, or the member; both are the same text.\n"
    for terms in offered:
        if isinstance(terms, type) and issubclass(terms, Term):
            yield f"\n## {terms.__name__}\n"
            yield f"{(terms.__doc__ or '').partition(chr(10))[0]}\n"
            yield _row(["value", "English", "中文", "code"])
            yield _row(["---"] * 4)
            for one in terms:
                yield _row([f"`{one.value}`", one.en, one.zh, one.code or ""])


def _register_states() -> Iterable[str]:
    """Draw how a household may move through the register, from the table itself."""
    yield "# The states of the register"
    for language in ("en", "zh"):
        page = precisionpov.transition_page(language)
        yield f"\n## {page.title}"
        yield from _markdown(page)


def _audit_checks() -> Iterable[str]:
    """Write the table of every check of the register, and what is not checked."""
    yield "# The checks of the register\n"
    yield "A check without a star is asked only in the place that it comes from.\n"
    yield _row(["code", "fault", "", "from", "rests on", "its twins", "note"])
    yield _row(["---"] * 7)
    for one in precisionpov.AUDIT_CHECKS:
        yield _row(
            [
                f"`{one.code}`{'*' if one.usual else ''}",
                one.criterion.en,
                one.criterion.zh,
                one.source.en,
                one.basis.en,
                ", ".join(one.also),
                one.criterion.cite.note or "",
            ]
        )


def _choices() -> Iterable[str]:
    """Write the table of choices."""
    yield "# The choices, one by one\n"
    yield _row(
        ["choice", "what is chosen", "options (the first is the default)", "why"]
    )
    yield _row(["---"] * 4)
    for one in CHOICES:
        options = ", ".join(
            f"`{option}` ({en})"
            for option, (en, _) in zip(one.options, one.labels, strict=True)
        )
        yield _row([f"`{one.name}`", f"{one.en} ({one.zh})", options, one.why])
