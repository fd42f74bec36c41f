"""The addresses of one running system."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generated.suite import SERVICES, SITES
from infra.local.common.ports import HOST
from infra.runtime.settings import variable_of


@dataclass(frozen=True)
class Addresses:
    """The addresses that follow from the chosen ports."""

    ports: Mapping[str, int]
    tools: Sequence[str] = ()
    """What is served for developers; its pages call the services, too."""

    @property
    def urls(self) -> dict[str, str]:
        """By service."""
        return {name: self.of(name) for name in SERVICES}

    @property
    def sites(self) -> dict[str, str]:
        """The URLs of the shop and the back office."""
        return {name: self.of(name) for name in SITES}

    @property
    def origins(self) -> list[str]:
        """The origins from which browsers may call the services, for both names of the loopback interface."""
        return [f"http://{host}:{self.ports[name]}" for name in (*SITES, *self.tools) for host in ("localhost", HOST)]

    def of(self, program: str) -> str:
        """The URL of one replica, or of any other program that speaks HTTP."""
        return f"http://{HOST}:{self.ports[program]}"

    def environment(self, program: str) -> dict[str, str]:
        """The environment variables that tell a service, or one replica of it, its own address and those of all services."""
        return {
            "COMPTOIR_HOST": HOST,
            "COMPTOIR_PORT": str(self.ports[program]),
            "SITE_ORIGINS": ",".join(self.origins),
            **{variable_of(name): url for name, url in self.urls.items()},
        }
