"""What holds of every rule and all facts; each law raises ``AssertionError``.

The laws that fill in unknown facts try every value of their domains, so they are for
facts of small domains, such as those of :mod:`reasoning.random_rules`.
"""

import itertools

import attrs

from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.document import as_text
from precisionpov.reasoning.expression import CodeFact, NumberFact
from precisionpov.reasoning.facts import words_of
from precisionpov.reasoning.kleene import truth_of, verdict_of
from precisionpov.reasoning.wording import rule_page, words

LANGUAGES = ("en", "zh")


def values_of(word, value):
    """Give every value that a fact may have in the end, knowing a value."""
    match word:
        case NumberFact():
            low, high = word.ends(value)
            return range(low, high + 1)
        case CodeFact():
            return tuple(word.terms) if value is None else (value,)
        case _:
            return (True, False) if value is None else (value,)


def unknown_in(facts, names):
    """Give the names of the facts that are not known exactly."""
    words = words_of(type(facts))
    return [one for one in names if len(values_of(words[one], getattr(facts, one))) > 1]


def fillings(facts, names):
    """Give the facts with some of them filled in, in every way."""
    words = words_of(type(facts))
    choices = [values_of(words[one], getattr(facts, one)) for one in names]
    for values in itertools.product(*choices):
        yield attrs.evolve(facts, **dict(zip(names, values, strict=True)))


def named(law):
    """Give the names of the facts that a verdict can depend on."""
    return [one.name for one in law.rule.facts]


def compiled_is_walked(law, facts):
    """The compiled answers are those of walking the tree."""
    numbers = law.by_name
    rule = law.rule
    walked = [
        truth_of(one, facts, numbers)
        for one in (rule.when, *rule.criteria, *rule.notes)
    ]
    assert [*law.answers(facts), *law.answers_of_notes(facts)] == walked


def unknown_is_exact(law, facts):
    """The verdict is unknown just where filling in what is unknown makes it differ."""
    unknown = unknown_in(facts, named(law))
    ways = {law.answers(one)[0] for one in fillings(facts, unknown)}
    assert None not in ways
    verdict = law.answers(facts)[0]
    assert ways == ({True, False} if verdict is None else {verdict})


def missing_is_exact(law, facts):
    """Filling in what is missing settles; leaving out any one of it may not."""
    missing = [one.fact for one in decide(law, facts).missing]
    for one in fillings(facts, missing):
        assert law.answers(one)[0] is not None
    unknown = unknown_in(facts, named(law))
    assert set(missing) <= set(unknown)
    for name in missing:
        others = [one for one in unknown if one != name]
        ways = fillings(facts, others)
        assert any(law.answers(one)[0] is None for one in ways), name


def learning_never_flips(law, facts, more):
    """What is settled stays as it is when more is known."""
    for before, after in zip(law.answers(facts), law.answers(more), strict=True):
        assert before is None or after is before


def reasons_bear(law, facts):
    """The reasons alone give the verdict; unknown ones settle it once settled."""
    decision = decide(law, facts)
    truths = decision.truths
    reasons = {one.criterion.split(".")[1] for one in decision.reasons}
    when = law.rule.when
    if decision.answers[0] is not None:
        alone = {one: truths[one] if one in reasons else None for one in truths}
        assert verdict_of(when, alone) is decision.answers[0]
        return
    assert all(truths[one] is None for one in reasons)
    for settled in itertools.product((True, False), repeat=len(reasons)):
        known = {**truths, **dict(zip(sorted(reasons), settled, strict=True))}
        assert verdict_of(when, known) is not None


def words_never_fail(law, facts):
    """Every condition, page and decision can be said in both languages."""
    rule = law.rule
    for language in LANGUAGES:
        for one in (rule.when, *rule.criteria, *rule.notes):
            assert words(one, language, law.by_name)
            assert all(words(part, language) for part in one.parts())
        assert rule_page(law, language).blocks
        decision = decide(law, facts)
        drawn = as_text(decision.page(language))
        # The second time what is kept ready is used.
        assert [decision.explain(language) for _ in "ab"] == [drawn, drawn]


LAWS = (
    compiled_is_walked,
    unknown_is_exact,
    missing_is_exact,
    reasons_bear,
    words_never_fail,
)
