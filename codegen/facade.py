"""Generates the files of the whole suite: its names for Python and for the sites, and a client of every service."""

import json
from collections.abc import Mapping, Sequence

from codegen.names import literal, pascal
from codegen.suite import Suite

_ORIGIN = "from contracts/. Generated: edit the contracts, not this file."


def suite_module(suite: Suite) -> str:
    """Returns the text of generated/suite.py."""
    return "\n".join(
        [
            f'"""The suite: services, sites, roles and scopes, {_ORIGIN}"""',
            "",
            "from collections.abc import Mapping",
            "from typing import Final",
            "",
            f"PORTS: Final[Mapping[str, int]] = {_table({service.name: service.port for service in suite.services})}",
            '"""By service, in order."""',
            "SERVICES: Final[tuple[str, ...]] = tuple(PORTS)",
            f"ADDRESSES: Final[Mapping[str, str]] = {_table({service.name: service.url for service in suite.services})}",
            '"""By service, unless a running system says otherwise."""',
            f"SITES: Final[Mapping[str, int]] = {_table(suite.sites)}",
            '"""Ports by site."""',
            f"TOOLS: Final[Mapping[str, int]] = {_table(suite.tools)}",
            '"""Ports of what is for developers only."""',
            f"STAFF_ROLES: Final[tuple[str, ...]] = {literal(suite.staff_roles)}",
            f"SCOPES: Final[Mapping[str, tuple[str, ...]]] = {_table({role: suite.held_by(role) for role in suite.roles})}",
            '"""By role."""',
            "",
        ]
    )


def clients_module(suite: Suite) -> str:
    """Returns the text of generated/clients.py."""
    imports = [f"from generated.{name}.client import {pascal(name)}Client" for name in suite.names]
    members = [
        f"    @cached_property\n    def {name}(self) -> {pascal(name)}Client:\n"
        f"        return {pascal(name)}Client(self._channel({literal(name)}))\n"
        for name in suite.names
    ]
    return "\n".join(
        [
            f'"""The client of every service, {_ORIGIN}"""',
            "",
            "from collections.abc import Callable",
            "from functools import cached_property",
            *imports,
            "from infra.runtime.channel import Channel",
            "",
            "class Clients:",
            '    """Each client is made when it is first asked for, with the channel to its service."""',
            "",
            "    def __init__(self, channel: Callable[[str], Channel]) -> None:",
            "        self._channel = channel",
            "",
            *members,
        ]
    )


def typescript_module(suite: Suite) -> str:
    """Returns the text of generated/typescript/suite.ts."""
    ports = ", ".join(f"{name if name.isidentifier() else json.dumps(name)}: {port}" for name, port in suite.sites.items())
    staff_scopes = [scope.name for scope in suite.scopes.values() if scope.scheme == "staff"]
    return "\n".join(
        [
            f"/** The suite, {_ORIGIN} */",
            *(f'import type * as {pascal(name)} from "./{name}";' for name in suite.names),
            "",
            "/** By service, in order. */",
            "export const PORTS = {",
            *(f"  {service.name}: {service.port}," for service in suite.services),
            "} as const;",
            "",
            "export type ServiceName = keyof typeof PORTS;",
            "",
            f"export const SERVICES = [{_lines(suite.names, ',')}\n] as const satisfies readonly ServiceName[];",
            "",
            "/** Ports by site. */",
            f"export const SITES = {{ {ports} }} as const;",
            "",
            f"export type StaffRole ={_lines(suite.staff_roles, before='| ') or ' never'};",
            "",
            "/** What a member of staff may do; a role decides. */",
            f"export type StaffScope ={_lines(staff_scopes, before='| ') or ' never'};",
            "",
            "/** The operations of each service, by path. */",
            "export interface Paths {",
            *(f"  {name}: {pascal(name)}.paths;" for name in suite.names),
            "}",
            "",
            "/** The schemas of each service, by name. */",
            "export interface Schemas {",
            *(f'  {name}: {pascal(name)}.components["schemas"];' for name in suite.names),
            "}",
            "",
        ]
    )


def _table(values: Mapping[str, str | int | Sequence[str]]) -> str:
    return f"{{{', '.join(f'{literal(key)}: {literal(value)}' for key, value in values.items())}}}"


def _lines(words: Sequence[str], after: str = "", *, before: str = "") -> str:
    return "".join(f"\n  {before}{json.dumps(word)}{after}" for word in words)
