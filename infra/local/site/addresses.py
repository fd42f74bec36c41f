"""Under which host name a page is to call the services: the one that it was asked by."""

import json
from collections.abc import Mapping
from pathlib import Path

from yarl import URL

from infra.local.common.ports import HOST

_LOOPBACK = (HOST, "localhost")
Addresses = Mapping[str, str]


def read(config: Path) -> Addresses:
    """The services' addresses, from a file of the same shape as /config.json."""
    addresses: dict[str, str] = json.loads(config.read_bytes())["services"]
    return addresses


def by_host(addresses: Addresses) -> dict[str, Addresses]:
    """The addresses for each name of the loopback: same host, same site, for CORS and cookies."""
    return {host: {name: _renamed(URL(address), host) for name, address in addresses.items()} for host in _LOOPBACK}


def asked_host(header: str) -> str:
    """The loopback name in a Host header; any other name, which a stranger's DNS may have given us, is not repeated."""
    host = header.partition(":")[0].lower()
    return host if host in _LOOPBACK else HOST


def _renamed(address: URL, host: str) -> str:
    return str((address.with_host(host) if address.host in _LOOPBACK else address).origin())
