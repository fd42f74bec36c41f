"""podman with a store of its own: what this machine's other containers are, it neither sees nor changes."""

import json
import os
import shutil
import sys
from pathlib import Path

from infra.docker.rehearsal.steps import Steps

_STORAGE = """\
[storage]
driver = "overlay"
graphroot = "{folder}/storage"
runroot = "{folder}/run"
"""
_CONTAINERS = """\
[engine]
cgroup_manager = "cgroupfs"
events_logger = "none"
runtime = "without_limits"
[engine.runtimes]
without_limits = ["{folder}/runtime"]
[network]
network_backend = "netavark"
network_config_dir = "{folder}/networks"
"""
_REGISTRIES = """\
unqualified-search-registries = []
"""
_KEPT = "168h"  # how long an image that has no name any more stays for steps of builds that are still the same
_RUNTIME = Path(__file__).with_name("runtime.py")


class Engine:
    """All podman commands use the store in a folder of ours, whose images stay for the next time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in {"storage": _STORAGE, "containers": _CONTAINERS, "registries": _REGISTRIES}.items():
            (folder / f"{name}.conf").write_text(text.format(folder=folder))
        runtime = folder / "runtime"
        runtime.write_text(f"#!{sys.executable}\n{_RUNTIME.read_text()}")
        runtime.chmod(0o755)

    @property
    def environment(self) -> dict[str, str]:
        """What makes podman, whoever starts it, use this store."""
        return {
            "PATH": f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin",  # where netavark finds iptables
            "CONTAINERS_STORAGE_CONF": str(self.folder / "storage.conf"),
            "CONTAINERS_CONF": str(self.folder / "containers.conf"),
            "CONTAINERS_REGISTRIES_CONF": str(self.folder / "registries.conf"),
            "BUILDAH_ISOLATION": "chroot",  # steps of a build use this machine's network and need no container
        }

    def address(self, steps: Steps, container: str) -> str:
        """Returns a container's address in the network of its project."""
        (told,) = json.loads(steps.ask("podman", "inspect", container))
        return next(str(network["IPAddress"]) for network in told["NetworkSettings"]["Networks"].values())

    def clear(self, steps: Steps) -> None:
        """Removes all containers, volumes and networks, and keeps the images that have a name or are young."""
        steps.call("podman", "rm", "--all", "--force", "--volumes", "--time", "10")
        steps.call("podman", "volume", "rm", "--all", "--force")
        steps.call("podman", "network", "prune", "--force")
        steps.call("podman", "image", "prune", "--force", "--filter", f"until={_KEPT}")
        shutil.rmtree(self.folder / "networks", ignore_errors=True)
