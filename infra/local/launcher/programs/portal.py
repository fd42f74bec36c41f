"""The developers' portal of a running system; it is a process of its own, which reads the contracts at its start."""

import json
import sys
from pathlib import Path

from infra.local.launcher.addresses import Addresses
from infra.local.launcher.probes import answers
from infra.local.launcher.supervisor import Program

NAME = "portal"


def portal_program(addresses: Addresses, *, root: Path, folder: Path) -> Program:
    """Returns the program for the supervisor; `root` is the project's folder, `folder` the running system's."""
    config = folder / f"{NAME}.json"
    config.write_text(json.dumps({"services": addresses.urls}))
    return Program(
        name=NAME,
        command=(sys.executable, "-m", "infra.design.portal", "--port", str(addresses.ports[NAME]), "--config", str(config)),
        folder=root,
        log=folder / "logs" / f"{NAME}.log",
        ready=answers(f"{addresses.of(NAME)}/health/live"),
    )
