import copy
import pickle

import attrs
import pytest

from precisionpov.errors import PolicyError
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.decide import check, decide
from precisionpov.reasoning.expression import (
    All,
    AnyOf,
    Choose,
    Criterion,
    Not,
    TruthFact,
)
from precisionpov.reasoning.rule import Rule, substitute
from precisionpov.reasoning.truth import Truth
from reasoning.harbour import (
    CITE,
    LAW,
    LIT,
    LOADED,
    READY,
    SAFE,
    SAILS,
    SMALL,
    SOUND,
    Boat,
    Dock,
    bound,
    bunks,
    cargo,
    crew,
    escort,
    least_cargo,
    least_crew,
    lights,
    radio,
    storm,
)


def criterion(name, condition):
    return Criterion(name, condition, CITE, f"{name}.", f"{name}。")


def rule(*criteria, subject=Boat, rule_id="toy", **given):
    return Rule(rule_id, subject, criteria, en="Is it?", zh="是否?", **given)


A, B, C, D = (
    criterion(name, fact)
    for name, fact in zip("abcd", (lights, storm, escort, radio), strict=True)
)
NESTED = lights
for _ in range(40):
    NESTED = All((NESTED,))

REFUSED = {
    "no criterion": (rule, "no criterion"),
    "an id twice": (
        lambda: rule(A, criterion("a", radio)),
        "rule 'toy': the id 'a' twice",
    ),
    "a note of a criterion's id": (
        lambda: rule(A, notes=(criterion("a", radio),)),
        "the id 'a' twice",
    ),
    "a fact that the subject lacks": (
        lambda: rule(D, subject=Dock),
        "Dock has no fact 'radio'; add it there or use one of its facts",
    ),
    "a fact of the same name, declared otherwise": (
        lambda: rule(criterion("a", TruthFact("lights", "lamps", "灯"))),
        "Boat has no fact 'lights'",
    ),
    "a note on a fact that the subject lacks": (
        lambda: rule(A, subject=Dock, notes=(D,)),
        "Dock has no fact 'radio'",
    ),
    "a fact twice": (
        lambda: rule(A, criterion("b", lights & radio)),
        r"the fact 'lights' stands twice; say it once, with Choose\(",
    ),
    "a fact in two comparisons": (
        lambda: rule(criterion("a", (bunks > crew) & (crew < least_crew))),
        "the fact 'crew' stands twice",
    ),
    "a criterion outside when": (
        lambda: rule(A, B, when=A),
        "`when` combines each criterion of the rule, and each once",
    ),
    "a criterion twice in when": (
        lambda: rule(A, B, when=A & B & A),
        "`when` combines each criterion of the rule, and each once",
    ),
    "another criterion of the same id in when": (
        lambda: rule(A, when=criterion("a", radio)),
        "`when` combines each criterion of the rule",
    ),
    "a bare fact in when": (
        lambda: rule(A, when=A & radio),
        "`when` combines criteria; put each fact into a criterion",
    ),
    "a criterion inside another": (
        lambda: rule(criterion("b", A | storm)),
        "a criterion stands inside the criterion 'b'",
    ),
    "a criterion inside a note": (
        lambda: rule(A, notes=(criterion("b", A & storm),)),
        "a criterion stands inside the criterion 'b'",
    ),
    "an and of nothing": (
        lambda: rule(criterion("a", lights & Not(All(())))),
        "rule 'toy': it joins nothing; an and, or an or, has parts",
    ),
    "an or of nothing": (lambda: rule(A, when=A & AnyOf(())), "joins nothing"),
    "a note on nothing": (
        lambda: rule(notes=(criterion("a", AnyOf(())),)),
        "joins nothing",
    ),
    "too deep": (
        lambda: rule(criterion("a", NESTED)),
        "a condition nested deeper than 30",
    ),
    "an id that is no name": (lambda: rule(A, rule_id="to sail"), "'to sail' is no"),
}


@pytest.mark.parametrize("fault", REFUSED)
def test_rule_that_could_not_be_answered_is_refused(fault):
    build, message = REFUSED[fault]
    with pytest.raises(PolicyError, match=message):
        build()


def test_depth_of_thirty_is_allowed():
    condition = lights
    for _ in range(27):
        condition = All((condition,))
    assert rule(criterion("a", condition)).facts == (lights,)


def test_rule_asks_for_all_its_criteria_unless_said():
    assert SAILS.when == All((LOADED, LIT, SOUND, SAFE))
    assert rule(A, B, when=A | B).when == AnyOf((A, B))


def test_a_note_may_name_a_fact_that_stands_in_the_verdict():
    noted = criterion("odd", ~lights & ((crew > bunks) | (bunks > crew)))
    assert rule(A, notes=(noted,)).facts == (lights,)


def test_facts_and_parameters_in_their_order():
    assert SAILS.parameters == (least_cargo, least_crew)
    assert SAILS.facts[:3] == (cargo, crew, lights)
    assert (SAILS.label(), SAILS.label("zh")) == ("May it sail?", "可否出港?")


def test_adding_a_criterion_asks_for_it_as_well():
    more = rule(A, B, when=A | B).with_criteria(C)
    assert more.criteria == (A, B, C)
    assert more.when == All((AnyOf((A, B)), C))
    assert rule(A, B).with_criteria(C, D).when == All((A, B, C, D))


def test_a_checklist_with_a_criterion_is_a_rule():
    checklist = rule(notes=(A,))
    more = checklist.with_criteria(B)
    assert more.when == All((B,))
    assert decide(bound(more), Boat(crew=1, storm=True)).verdict is Truth.YES


def test_a_checklist_has_findings_and_no_verdict():
    checklist = bound(rule(notes=(A, B)))
    found = check(checklist, Boat(crew=1, lights=True))
    assert [(one.criterion, one.truth) for one in found] == [
        ("toy.a", Truth.YES),
        ("toy.b", Truth.UNKNOWN),
    ]
    with pytest.raises(PolicyError, match="'toy': is a checklist: ask it with check"):
        decide(checklist, READY)


def test_adding_a_note_leaves_the_verdict():
    assert rule(A).with_notes(B).notes == (B,)
    assert rule(A).with_notes(B).when == rule(A).when


@pytest.mark.parametrize(
    ("when", "replaced"),
    [
        (A & B & C, lambda x: x & B & C),
        (A | B | C, lambda x: x | B | C),
        (~A & (B | C), lambda x: Not(x) & (B | C)),
        (Choose(A, B, C), lambda x: Choose(x, B, C)),
        (All((AnyOf((Not(A),)), B, C)), lambda x: All((AnyOf((Not(x),)), B, C))),
    ],
)
def test_substituting_puts_a_criterion_in_the_stead_of_its_namesake(when, replaced):
    other = criterion("a", radio)
    made = substitute(rule(A, B, C, when=when, notes=(SMALL,)), other)
    assert made.criteria == (other, B, C)
    assert made.when == replaced(other)
    assert made.notes == (SMALL,)


def test_substituting_a_note():
    other = criterion("small", crew > least_crew)
    assert substitute(SAILS, other).notes == (other,)


def test_substituting_what_is_not_there_is_refused():
    with pytest.raises(PolicyError, match="rule 'may_sail' has no criterion a, b"):
        substitute(SAILS, B, A)


@pytest.mark.parametrize(
    "copied",
    [
        copy.copy,
        copy.deepcopy,
        lambda one: pickle.loads(pickle.dumps(one)),
        attrs.evolve,
    ],
    ids=["copy", "deepcopy", "pickle", "evolve"],
)
@pytest.mark.parametrize("value", [SAILS, LAW], ids=["rule", "bound rule"])
def test_copies_are_equal_and_answer_alike(copied, value):
    decide(LAW, READY)
    again = copied(value)
    assert again == value
    assert hash(again) == hash(value)
    law = again if isinstance(again, BoundRule) else bound(again)
    assert law.answers(READY) == LAW.answers(READY)


def test_compiled_once_for_every_day():
    decide(LAW, READY)
    assert SAILS.compiled() is SAILS.compiled()
    assert SAILS.compiled_notes() is SAILS.compiled_notes()
    assert bound(least=5) != LAW


@pytest.mark.parametrize("ask", [decide, check])
def test_facts_of_another_subject_are_refused(ask):
    with pytest.raises(TypeError, match="rule 'may_sail' judges Boat, not Dock"):
        ask(LAW, Dock(lights=True))


def test_a_subclass_is_another_subject():
    @attrs.frozen(kw_only=True)
    class Ferry(Boat):
        """A boat that goes to and fro."""

    with pytest.raises(TypeError, match="judges Boat, not Ferry"):
        decide(LAW, Ferry(crew=1))


def test_numbers_of_a_bound_rule():
    assert LAW.values == (100, 3)
    assert LAW.by_name == {"least_cargo": 100, "least_crew": 3}
    assert LAW.number(least_crew) == LAW.numbers[1]
    with pytest.raises(ValueError, match="not in tuple"):
        bound(rule(A)).number(least_crew)


@pytest.mark.parametrize(
    "numbers",
    [LAW.numbers[:1], (*LAW.numbers, LAW.numbers[0]), ()],
    ids=["too few", "too many", "none"],
)
def test_numbers_that_do_not_fit_are_refused(numbers):
    with pytest.raises(PolicyError, match="takes numbers from 0 for: least_cargo, lea"):
        BoundRule(LAW.dated, numbers, LAW.on)


def test_numbers_are_never_below_zero():
    assert bound(least=0).values == (0, 3)
    with pytest.raises(PolicyError, match="takes numbers from 0"):
        bound(least=-1)


def test_rules_show_themselves_in_one_line():
    assert repr(SAILS) == "<Rule may_sail: loaded, lit, sound, safe>"
    assert repr(LIT) == "<Criterion lit: It is lit.>"
    assert repr(LAW) == "<BoundRule may_sail on 2003-06-01>"
    placed = attrs.evolve(LAW, under=("north", "fare=low"))
    assert repr(placed) == "<BoundRule may_sail on 2003-06-01 (north, fare=low)>"
