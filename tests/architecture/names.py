"""Tests of a service are found by name (S-02): which files tests/service must have, and which others it may have."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from importlib import import_module
from pathlib import Path

from impl.__main__ import SERVICES

SUBJECTS = {
    "carting/test_races.py": "one cart is claimed, edited and ordered at the same time",
    "ordering/test_the_way.py": "the life cycle of an order, and all events that are seen again or too early",
    "paying/test_totals.py": "the ledger adds up over all other tests",
    "profiling/test_first_start.py": "what the first start writes",
    "shipping/test_first_start.py": "what the first start writes",
    "stocking/test_totals.py": "stock adds up over all other tests",
    "test_a_price_is_what_it_costs_now.py": "four services agree on a price",
    "test_demo.py": "the demo data goes into five services",
}
"""Test files that belong to no operation, reaction or job alone, each with its reason."""


def named(root: Path) -> dict[str, set[str]]:
    """By service: its operations, and the reactions and jobs that have a file in its package."""
    names = {}
    for service in (*SERVICES, "common"):
        package = root / "impl" / service
        files = [*package.rglob("on_*.py"), *(path for path in package.rglob("jobs/*.py") if path.stem != "__init__")]
        operations = fields(import_module(f"generated.{service}.operations").Operations)
        names[service] = {operation.name for operation in operations} | {path.stem for path in files}
    return names


def faults(names: Mapping[str, set[str]], tests: Path, subjects: Mapping[str, str] = SUBJECTS) -> Iterator[str]:
    """Sentences about test files that are missing, and about those whose name nothing in the service has."""
    there = {path.relative_to(tests).as_posix() for path in tests.rglob("test_*.py")}
    for service, of_service in sorted(names.items()):
        for name in sorted(of_service):
            if f"{service}/test_{name}.py" not in there:
                yield f"{name} of {service} has no {service}/test_{name}.py"
    for subject in sorted(set(subjects) - there):
        yield f"{subject} is listed and does not exist"
    for file in sorted(there - set(subjects)):
        service, _, test = file.rpartition("/")
        name = test.removeprefix("test_").removesuffix(".py")
        if not any(name == each or name.startswith(f"{each}_") for each in names.get(service, ())):
            yield f"{file} is named by no operation, reaction or job"
