"""The processes of the services, with what each must know."""

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from infra.local.common.folders import cache_folder
from infra.local.launcher.addresses import Addresses
from infra.local.launcher.probes import reports_ready
from infra.local.launcher.programs.inbox import mail_variables
from infra.local.launcher.supervisor import Program
from infra.local.players.accounts import Account

Environments = Mapping[str, Mapping[str, str]]
Commands = Mapping[str, Sequence[str]]
_STOP_SECONDS = 20.0  # after draining


@dataclass(frozen=True, kw_only=True)
class ServicePrograms:
    """What all services of one running system are told, and how each is started."""

    root: Path
    folder: Path
    addresses: Addresses
    shared: Mapping[str, str]
    """Variables of every service: where broker and registry are, and the common secret."""
    owner: Account
    """The first OWNER, whom PROFILING creates."""
    environment: Environments
    """By service, stronger than the launcher's own variables; those under `all` are for every service."""
    commands: Commands
    """By service, what to run instead of `python -m impl <service>`."""

    def program(self, service: str, name: str, *, store_url: str) -> Program:
        """Returns one process of a service; `name` is the service's own, or that of the replica."""
        environment = {
            **self._variables(service),
            **self.addresses.environment(name),
            "STORE_URL": store_url,
            **({} if name == service else {"CONSUMER_INSTANCE": name}),  # one that dies is started again at once
            **self.environment.get("all", {}),
            **self.environment.get(service, {}),
        }
        return Program(
            name=name,
            command=tuple(self.commands.get(service, (sys.executable, "-m", "impl", service))),
            folder=self.root,
            log=self.folder / "logs" / f"{name}.log",
            ready=reports_ready(self.addresses.of(name)),
            environment=environment,
            stop_seconds=_STOP_SECONDS + float(environment.get("DRAIN_SECONDS", "0")),
        )

    def _variables(self, service: str) -> dict[str, str]:
        profiling = {
            "FIRST_OWNER_EMAIL": self.owner.email,
            "FIRST_OWNER_PASSWORD": self.owner.password,
            **mail_variables(self.addresses),
        }
        return {
            "COMPTOIR_LOG_LEVEL": os.environ.get("COMPTOIR_LOG_LEVEL", "INFO"),
            **self.shared,
            **bytecode(),
            **(profiling if service == "profiling" else {}),
        }


def bytecode() -> dict[str, str]:
    """Returns variables that put compiled modules into the cache if Python may not write them; compiling takes two seconds."""
    if not sys.dont_write_bytecode:
        return {}
    return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(cache_folder() / "bytecode")}
