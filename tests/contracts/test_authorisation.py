"""The list of who may what is the one that the contracts give: `python -m tests.contracts.test_authorisation` writes it."""

from impl.profiling.domain.roles import SCOPES
from infra.local.common.ports import NAMES
from tests.support.authorisation import LIST, ROLES, Case, as_text, cases


def derived() -> list[Case]:
    scopes = {role: frozenset(SCOPES[role]) for role in ROLES}
    return [case for service in NAMES for case in cases(service, scopes)]


def test_the_list_is_what_the_contracts_give() -> None:
    assert LIST.read_text() == as_text(derived())


def test_a_wider_contract_is_another_list() -> None:
    narrow = {role: frozenset({"session"}) for role in ROLES}
    assert [case.expected for case in cases("stocking", narrow) if case.operation == "adjust_stock"].count("403") == 8


if __name__ == "__main__":
    LIST.write_text(as_text(derived()))
