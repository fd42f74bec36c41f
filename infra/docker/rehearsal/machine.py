"""Whether containers can be run on this machine, and the programs for it."""

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from infra.docker.rehearsal.steps import Steps
from infra.local.common.errors import ContainersRefused

_ELSEWHERE = "on another machine, `docker compose -f infra/docker/compose.yaml up --build` runs the same containers"
_SYSTEM = "/usr/sbin:/sbin"  # where iptables is, which a user's PATH may lack
_HELPERS = Path("/usr/lib/podman")
_PACKAGES = {
    "podman": "podman",
    "conmon": "conmon",
    "runc": "runc",  # crun, the usual one, refuses machines whose control groups are of both kinds
    "netavark": "netavark",
    "aardvark-dns": "aardvark-dns",
    "iptables": "iptables",  # netavark starts it, and its package does not say so
    "mmdebstrap": "mmdebstrap",
}
"""The programs, and what Debian's packages with them are called."""
_RELEASE = "12"  # its Python is the one that the Dockerfile names, its podman the one that this was written for


def _is_root() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0


def _release(path: Path = Path("/etc/os-release")) -> tuple[str, str]:
    """Returns what /etc/os-release calls the system and its version."""
    lines = path.read_text().splitlines() if path.exists() else []
    told = {name: value.strip('"') for name, _, value in (line.partition("=") for line in lines)}
    return told.get("ID", ""), told.get("VERSION_ID", "")


def _find(program: str) -> str | None:
    """Returns the path of a program; podman's helpers are in a folder of its own."""
    return shutil.which(program, path=f"{os.environ.get('PATH', os.defpath)}:{_SYSTEM}:{_HELPERS}")


@dataclass(frozen=True, kw_only=True)
class Machine:
    """What decides whether containers can be run."""

    platform: str = sys.platform
    is_root: bool = field(default_factory=_is_root)
    release: tuple[str, str] = field(default_factory=_release)
    find: Callable[[str], str | None] = _find

    def check(self) -> None:
        """Raises ContainersRefused."""
        if self.platform != "linux":
            raise ContainersRefused(f"The containers were not run: that needs Linux; {_ELSEWHERE}.")
        if not self.is_root:
            raise ContainersRefused(
                f"The containers were not run: networks and file systems of containers need root; {_ELSEWHERE}."
            )
        if self.release != ("debian", _RELEASE):
            raise ContainersRefused(
                f"The containers were not run: their base is made of Debian {_RELEASE}, on such a machine; {_ELSEWHERE}."
            )
        if self.missing and self.find("apt-get") is None:
            missing = ", ".join(self.missing)
            raise ContainersRefused(
                f"The containers were not run: {missing} are missing, and apt-get, which installs them; {_ELSEWHERE}."
            )

    @property
    def missing(self) -> list[str]:
        """The programs that have to be installed."""
        return [program for program in _PACKAGES if self.find(program) is None]

    def complete(self, steps: Steps) -> None:
        """Installs what is missing. Raises StepFailed."""
        if missing := self.missing:
            packages = [_PACKAGES[program] for program in missing]
            with steps.step("Debian's packages", f"apt-get installs {', '.join(packages)}, once") as run:
                quiet = {"DEBIAN_FRONTEND": "noninteractive"}
                run("apt-get", "update", environment=quiet)
                run("apt-get", "install", "--yes", "--no-install-recommends", *packages, environment=quiet)
