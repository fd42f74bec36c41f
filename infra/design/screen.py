"""What the desk tells the designer."""

import time
from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.table import Table

from codegen.reading import Contracts
from infra.design.mock.examples import JSON, named

_SIGN_IN = "sign-in"
"""The class of the calls that sign somebody in (S-20)."""


class Screen:
    """One line for each fault, as it is, so that an editor can follow it; and one for each change."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def ready(self, addresses: Mapping[str, str], contracts: Contracts, seconds: float) -> None:
        table = Table("What", "Address", title="Comptoir, as the contracts say", title_justify="left")
        for name, address in addresses.items():
            table.add_row(name, address)
        self._console.print(table)
        for email, password in sign_ins(contracts):
            self._console.print("Sign in:", email, password, highlight=False, markup=False)
        self._say(f"Ready after {seconds:.1f} s. Edit contracts/ and save; Ctrl-C stops everything.")

    def faults(self, lines: Sequence[str], consequence: str) -> None:
        self._say(f"{_now()}  {len(lines)} {'fault' if len(lines) == 1 else 'faults'}. {consequence}")
        for line in lines:
            self._say(f"  {line}")

    def changed(self, services: Sequence[str], seconds: float) -> None:
        told = ", ".join(services) or "nothing of what the mock answers"
        self._say(f"{_now()}  No fault. New after {seconds:.1f} s: {told}.")

    def _say(self, text: str) -> None:
        self._console.print(text, highlight=False, markup=False, soft_wrap=True)


def sign_ins(contracts: Contracts) -> list[tuple[str, str]]:
    """Returns the e-mail addresses and passwords by which the examples sign in."""
    return [
        (draft["email"], draft["password"])
        for bundle in contracts.services().values()
        for _, _, _, operation, _ in bundle.operations()
        if operation.get("x-rate-limit") == _SIGN_IN
        for draft in named(bundle, operation["requestBody"]["content"][JSON]).values()
        if {"email", "password"} <= draft.keys()  # others prove who somebody is by a link, or by a session
    ]


def _now() -> str:
    return time.strftime("%H:%M:%S")
