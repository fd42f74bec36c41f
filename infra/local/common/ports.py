"""Which port each program listens on."""

import random
import socket
from collections.abc import Iterable
from typing import Literal

from generated.suite import PORTS, SITES, TOOLS
from infra.local.common.errors import PortTaken

HOST = "127.0.0.1"
MISSION = {**PORTS, **SITES, **TOOLS}
Ports = Literal["mission", "free"]
# Below the kernel's range for outgoing connections. A port of that range, found by binding to 0, may become the source
# port of another connection while a crashed service restarts. The service could then not bind to it again.
_RANGE = range(20_000, 32_000)


def choose_ports(kind: Ports, *, listening: Iterable[str], replicas: Iterable[str] = ()) -> dict[str, int]:
    """Returns a port for every program; a replica's is always a free one.

    Raises PortTaken when one of `listening` cannot have its mission port.
    """
    names = ("kafka", "controller", "registry", "postgresql", "smtp", *MISSION, *replicas)
    chosen = dict(zip(names, _free_ports(len(names)), strict=True))
    if kind == "mission":
        chosen |= MISSION
        for name in listening:
            _require_free(name, MISSION[name])
    return chosen


def is_free(port: int) -> bool:
    """Whether a program of ours could listen on the loopback port now."""
    with socket.socket() as probe:
        # set as servers set it: connections in TIME_WAIT do not block the port
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
        return True


def _free_ports(count: int) -> list[int]:
    found: list[int] = []
    for port in random.sample(_RANGE, len(_RANGE)):
        if is_free(port):
            found.append(port)
        if len(found) == count:
            return found
    raise PortTaken(
        f"No {count} free ports between {_RANGE.start} and {_RANGE.stop} on {HOST}: end some programs that listen there."
    )


def _require_free(name: str, port: int) -> None:
    if not is_free(port):
        raise PortTaken(f"Port {port} of {name} is taken by another program: end that program, or start with --ports free.")
