"""compose.yaml as podman-compose runs it, with secrets made for one rehearsal."""

import re
import secrets
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from infra.docker.rehearsal.steps import Steps
from infra.local.common.errors import StepFailed

_REQUIRED = re.compile(r"\$\{([A-Z_]+):\?")
_FROM = re.compile(r"^FROM (\S+)(?: AS (\S+))?$", re.MULTILINE)
_READY_SECONDS = 180.0
_PAUSE_SECONDS = 0.5


class Compose:
    """The compose file of the project, with variables from a file of ours."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "compose.yaml"
        self._text, self._dockerfile = self.file.read_text(), (folder / "Dockerfile").read_text()
        self._services: dict[str, dict[str, Any]] = yaml.safe_load(self._text)["services"]
        example = folder / "env.example"
        self.variables = filled(example.read_text(), required=set(_REQUIRED.findall(self._text)))
        # the environment, which has the secrets, goes before the file; without a file, .env of a system in use would be read
        self.command = ("podman-compose", "--file", str(self.file), "--env-file", str(example), "--in-pod", "false")

    @property
    def bases(self) -> list[str]:
        """The images that the Dockerfile begins with."""
        stages = _FROM.findall(self._dockerfile)
        names = {name for _, name in stages}
        return list(dict.fromkeys(image for image, _ in stages if image not in names))

    @property
    def foreign(self) -> list[str]:
        """The images that others make."""
        return [str(service["image"]) for service in self._services.values() if "build" not in service]

    @property
    def own(self) -> dict[str, str]:
        """The images that the Dockerfile makes; a service that each is built for."""
        return {str(service["image"]): name for name, service in reversed(self._services.items()) if "build" in service}

    @staticmethod
    def standin(image: str) -> str:
        """Returns the folder below `standins` of what takes an image's place here: docker.io/apache/kafka:4.4.0 has `kafka`."""
        return image.partition(":")[0].rpartition("/")[2].removeprefix("apicurio-")

    def port(self, service: str) -> int:
        """The published port of a service."""
        (published,) = self._services[service]["ports"]
        return int(str(published).split(":")[1])

    def waves(self) -> Iterator[list[str]]:
        """Which services start together, one after the other: each after all that it depends on."""
        waiting = {name: set(service.get("depends_on", ())) for name, service in self._services.items()}
        while waiting:
            ready = [name for name, others in waiting.items() if not others & waiting.keys()]
            if not ready:
                raise StepFailed(f"compose.yaml: {', '.join(waiting)} wait for each other.")
            yield ready
            waiting = {name: others for name, others in waiting.items() if name not in ready}

    def ends(self, service: str) -> bool:
        """Whether others wait for its end: a step, no server."""
        waited = (other.get("depends_on", {}).get(service, {}) for other in self._services.values())
        return any(each.get("condition") == "service_completed_successfully" for each in waited)

    def start(self, steps: Steps, logs: Path) -> None:
        """Starts all containers, wave by wave; an error names a file in `logs`. Raises StepFailed."""
        for wave in self.waves():
            with steps.step(f"start {wave[0]}", f"Starting {', '.join(wave)}") as run:
                run(*self.command, "up", "--detach", "--no-build", "--no-deps", *wave)
                for service in wave:
                    if fault := (self._end if self.ends(service) else self._ready)(steps, self.container(steps, service)):
                        raise StepFailed(f"{service} {fault}: see {logs / service}.log.")

    def container(self, steps: Steps, service: str) -> str:
        """Returns the name of a service's container."""
        label = f"label=com.docker.compose.service={service}"
        return steps.ask("podman", "ps", "--all", "--filter", label, "--format", "{{.Names}}")

    def keep_logs(self, steps: Steps, folder: Path) -> None:
        """Writes what each container has said to `<service>.log`."""
        folder.mkdir(exist_ok=True)
        for service in self._services:
            if container := self.container(steps, service):
                with (folder / f"{service}.log").open("wb") as output:
                    steps.call("podman", "logs", container, output=output.fileno())

    def _ready(self, steps: Steps, container: str) -> str:
        """Waits until the container's own health check succeeds: without systemd nothing asks for it but us. Returns the fault."""
        for _ in _until_late():
            if steps.call("podman", "healthcheck", "run", container) == 0:
                return ""
            if not _is_running(steps, container):
                return "ended before it was healthy"
        return f"was not healthy within {_READY_SECONDS:.0f} seconds"

    def _end(self, steps: Steps, container: str) -> str:
        """Waits until the container has done its work. Returns the fault."""
        for _ in _until_late():
            if not _is_running(steps, container):
                code = steps.ask("podman", "inspect", "--format", "{{.State.ExitCode}}", container)
                return "" if code == "0" else f"ended with exit status {code}"
        return f"did not end within {_READY_SECONDS:.0f} seconds"


def _until_late() -> Iterator[None]:
    deadline = time.monotonic() + _READY_SECONDS
    while time.monotonic() < deadline:
        yield
        time.sleep(_PAUSE_SECONDS)


def _is_running(steps: Steps, container: str) -> bool:
    return steps.ask("podman", "inspect", "--format", "{{.State.Status}}", container) == "running"


def filled(example: str, *, required: set[str]) -> Mapping[str, str]:
    """Returns the variables of env.example: secrets to be changed, and required ones that are empty, are made at random."""

    def value(name: str, given: str) -> str:
        is_secret = given.startswith("change-me") or (name in required and not given)
        return secrets.token_urlsafe(32) if is_secret else given

    lines = [line.partition("=") for line in example.splitlines() if line and not line.startswith("#")]
    return {name: value(name, given) for name, _, given in lines}
