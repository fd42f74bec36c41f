"""Tests of a service are found by name (S-02): the files that tests/service must have, and the others it may have."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from generated.suite import SERVICES

GENERAL = {"first_start", "one_change_one_save", "at_the_same_time"}
"""What any service may have a test of: what its first start writes and carries over; several changes in one transaction, and
transactions of several replicas."""
SUBJECTS = {
    "cataloging/test_index.py": "the index of lists follows the store, whoever writes",
    "carting/test_races.py": "one cart is claimed, edited and ordered at the same time",
    "ordering/test_the_way.py": "the life cycle of an order, and all events that are seen again or too early",
    "paying/test_totals.py": "the ledger adds up over all other tests",
    "stocking/test_totals.py": "stock adds up over all other tests",
    "test_a_price_is_what_it_costs_now.py": "four services agree on a price",
    "test_demo.py": "the demo data goes into five services",
}
"""Test files that belong to no operation, reaction or job alone, each with its reason."""


_SHARED_REACTION = "on_session_revoked"


def named() -> dict[str, set[str]]:
    """Returns operations, reactions and jobs by service; `common` has those that all services share."""
    names = {service: _of_service(service) - {_SHARED_REACTION} for service in SERVICES}
    return {**names, "common": {*_operations("common"), _SHARED_REACTION}}


def _of_service(service: str) -> set[str]:
    if find_spec(f"impl.{service}") is None:
        raise LookupError(f"{service} has a contract and no implementation: write impl/{service}/app.py")
    subscriptions = fields(import_module(f"generated.{service}.subscriptions").Subscriptions)
    jobs = fields(import_module(f"impl.{service}.job_types").Jobs) if find_spec(f"impl.{service}.job_types") else ()
    return {*_operations(service), *(f"on_{event.name}" for event in subscriptions), *(job.name for job in jobs)}


def _operations(service: str) -> set[str]:
    return {operation.name for operation in fields(import_module(f"generated.{service}.operations").Operations)}


def faults(names: Mapping[str, set[str]], tests: Path, subjects: Mapping[str, str] = SUBJECTS) -> Iterator[str]:
    """Returns sentences about missing test files, and about test files whose name matches nothing in the service."""
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
        if not any(name == each or name.startswith(f"{each}_") for each in (*names.get(service, ()), *GENERAL)):
            yield f"{file} is named by no operation, reaction or job"


def strays(names: Mapping[str, set[str]], impl: Path) -> Iterator[str]:
    """Returns sentences about files in the rooms of operations, reactions and jobs that are named by none."""
    for service, of_service in sorted(names.items()):
        for room in ("operations", "reactions", "jobs"):
            for path in sorted((impl / service / room).glob("*.py")):
                if path.stem not in {"__init__", *of_service}:
                    yield f"{service}/{room}/{path.name} is named by no operation, reaction or job"
