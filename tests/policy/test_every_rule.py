"""Every rule that any module of the policies holds is asked for its small mistakes.

Every number that a rule names is too. The tests here come last (see ``conftest.py``):
they look at what ``survivors`` was asked of in this run, so they need all the tests
that call it.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import precisionpov.policy
from mutants import ASKED, answering
from precisionpov import policies
from precisionpov.policy.policy import Policy
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Dated, Timeline

HERE = Path(__file__).parent.parent
# Numbers with a value for each year, which are held one by one elsewhere: all other
# numbers are made one lower and one higher under a rule.
BY_YEAR = {
    "exit_line": "test_numbers.py, test_place_standards.py",
    "poverty_line": "test_numbers.py, test_place_standards.py",
    "stable_line": "test_jiangxi.py",
    "monitoring_line": "test_monitoring_rules.py",
    "audit_tool_line": "auditing/test_checks.py",
}


def parts_of(held: object, where: str) -> Iterator[tuple[object, str]]:
    """Give what something holds that may hold a rule, with where it stands."""
    match held:
        case Dated():
            yield held.value, where
        case Timeline():
            yield from ((one, f"{where} from {one.since}") for one in held.spans)
        case Policy():
            yield from ((one, f"{held.id} {one.name}") for one in held.rules)
        case Mapping():
            yield from ((one, f"{where} {name}") for name, one in held.items())
        case tuple() | list() | set() | frozenset():
            yield from ((one, where) for one in held)
        case _:
            pass


def rules_in(held: object, where: str) -> Iterator[tuple[str, Rule]]:
    """Give every rule in something that a module holds, with where it stands."""
    if isinstance(held, Rule):
        yield where, held
    for part, at in parts_of(held, where):
        yield from rules_in(part, at)


def every_module() -> Iterator[tuple[str, object]]:
    """Give all that the modules of policies hold, by name."""
    package = precisionpov.policy
    names = [
        one.name for one in walk_packages(package.__path__, f"{package.__name__}.")
    ]
    for module in (policies, *map(import_module, names)):
        yield from vars(module).items()


def every_rule() -> dict[str, set[Rule]]:
    """Give the rules of all modules of policies, by where they stand."""
    found: dict[str, set[Rule]] = {}
    for name, held in every_module():
        for where, rule in rules_in(held, name):
            found.setdefault(where, set()).add(rule)
    return found


def every_policy() -> Iterator[Policy]:
    """Give the policies of all modules."""
    for _, held in every_module():
        for one in held.values() if isinstance(held, Mapping) else [held]:
            if isinstance(one, Policy):
                yield one


def asked_for_here(session: pytest.Session) -> bool:
    """Tell whether every test that asks for survivors is part of this run."""
    run = {(one.path, one.originalname) for one in session.items}
    for path in HERE.rglob("test_*.py"):
        for part in path.read_text(encoding="utf-8").split("\ndef ")[1:]:
            name = part.partition("(")[0]
            asks = name.startswith("test_") and " survivors(" in part
            if asks and (path, name) not in run:
                return False
    return True


@pytest.fixture
def asked(request):
    """Give what the other tests asked of."""
    if not asked_for_here(request.session):
        pytest.skip("needs every test that asks for survivors in the same run")
    return ASKED


def test_every_policy_is_found_with_its_rules():
    found = every_rule()
    ids = {one.id for one in every_policy()}
    for name in policies.__all__:
        held = getattr(policies, name)
        for policy in held.values() if isinstance(held, Mapping) else [held]:
            assert policy.id in ids
            for line in policy.rules:
                for span in line.spans:
                    where = f"{policy.id} {line.name} from {span.since}"
                    assert span.value in found[where]


def test_every_rule_was_asked_for_its_small_mistakes(asked):
    left = {
        where
        for where, rules in every_rule().items()
        for rule in rules
        if not answering(rule) <= asked
    }
    assert left == set()


def test_every_number_of_a_rule_was_made_lower_and_higher(asked):
    left = set()
    for policy in every_policy():
        spans = [span for line in policy.rules for span in line.spans]
        used = {one.name for span in spans for one in span.value.parameters}
        left |= {
            (line.name, span.value)
            for line in policy.numbers
            for span in line.spans
            if line.name in used and (line.name, span.value) not in asked
        }
    assert {name for name, _ in left} == set(BY_YEAR), sorted(left)
