"""The lists of who may what are those that the contracts give: `python -m tests.contracts.test_authorisation` writes them."""

import pytest

from generated.suite import SCOPES, SERVICES, STAFF_ROLES
from tests.support.authorisation import LISTS, as_text, cases


def derived(service: str) -> str:
    return as_text(list(cases(service, {role: frozenset(SCOPES[role]) for role in STAFF_ROLES})))


@pytest.mark.parametrize("service", SERVICES)
def test_a_list_is_what_the_contracts_give(service: str) -> None:
    assert (LISTS / f"{service}.csv").read_text() == derived(service)


def test_there_is_no_list_of_what_is_no_service() -> None:
    assert {path.stem for path in LISTS.iterdir()} == set(SERVICES)


def test_a_wider_contract_is_another_list() -> None:
    narrow = {role: frozenset({"session"}) for role in STAFF_ROLES}
    assert [case.expected for case in cases("stocking", narrow) if case.operation == "adjust_stock"].count("403") == 8


if __name__ == "__main__":
    for name in SERVICES:
        (LISTS / f"{name}.csv").write_text(derived(name))
