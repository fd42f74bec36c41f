"""A page calls the services under the host name by which it was requested."""

import json
from collections.abc import Mapping
from pathlib import Path

from yarl import URL

from generated.suite import ADDRESSES
from infra.local.common.ports import HOST

_LOOPBACK = (HOST, "localhost")
Addresses = Mapping[str, str]


def read(config: Path) -> Addresses:
    """Returns the services' addresses from a file with the format of /config.json."""
    addresses: dict[str, str] = json.loads(config.read_bytes())["services"]
    return addresses


def from_environment(environment: Mapping[str, str]) -> Addresses:
    """Returns the addresses by which browsers find the services: `<SERVICE>_PUBLIC_URL`, or that of a suite on this machine."""
    return {name: environment.get(f"{name.upper()}_PUBLIC_URL") or address for name, address in ADDRESSES.items()}


def by_host(addresses: Addresses) -> dict[str, Addresses]:
    """Returns the addresses for each name of the loopback interface: CORS and cookies need the same host."""
    return {host: {name: _renamed(URL(address), host) for name, address in addresses.items()} for host in _LOOPBACK}


def asked_host(header: str) -> str:
    """Returns the loopback name in a Host header. It never returns another name: an attacker's DNS may have set that one."""
    host = header.partition(":")[0].lower()
    return host if host in _LOOPBACK else HOST


def _renamed(address: URL, host: str) -> str:
    return str((address.with_host(host) if address.host in _LOOPBACK else address).origin())
