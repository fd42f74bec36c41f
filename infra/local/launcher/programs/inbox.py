"""The inbox of a running system: the mail server of PROFILING, and a page with what it got."""

import sys
from pathlib import Path

from infra.local.common.ports import HOST
from infra.local.launcher.addresses import Addresses
from infra.local.launcher.probes import answers
from infra.local.launcher.supervisor import Program

NAME = "inbox"
SMTP = "smtp"
"""What the ports call the one that takes mails."""


def inbox_program(addresses: Addresses, *, root: Path, folder: Path) -> Program:
    """Returns the program for the supervisor; `root` is the project's folder, `folder` the running system's."""
    ports = ("--port", str(addresses.ports[NAME]), "--smtp-port", str(addresses.ports[SMTP]))
    return Program(
        name=NAME,
        command=(sys.executable, "-m", "infra.local.inbox", *ports, "--folder", str(folder / "mails")),
        folder=root,
        log=folder / "logs" / f"{NAME}.log",
        ready=answers(f"{addresses.of(NAME)}/health/live"),
    )


def mail_variables(addresses: Addresses) -> dict[str, str]:
    """Returns what PROFILING is told of its mail server, and of the sites that its messages lead to."""
    return {
        "MAIL_SERVER": f"{HOST}:{addresses.ports[SMTP]}",
        "MAIL_SECURITY": "NONE",
        "SHOP_URL": addresses.sites["shop"],
        "BACKOFFICE_URL": addresses.sites["backoffice"],
        "PROFILING_PUBLIC_URL": addresses.urls["profiling"],
    }
