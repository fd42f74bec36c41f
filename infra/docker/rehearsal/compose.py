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

    def __init__(self, folder: Path, variables: Path) -> None:
        self.file = folder / "compose.yaml"
        self._text, self._dockerfile = self.file.read_text(), (folder / "Dockerfile").read_text()
        self._services: dict[str, dict[str, Any]] = yaml.safe_load(self._text)["services"]
        self.variables = filled((folder / "env.example").read_text(), required=set(_REQUIRED.findall(self._text)))
        self._file_of_variables = variables
        variables.touch(mode=0o600)
        variables.write_text("".join(f"{name}={value}\n" for name, value in self.variables.items()))
        self.command = ("podman-compose", "--file", str(self.file), "--env-file", str(variables), "--in-pod", "false")

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

    def start(self, steps: Steps) -> None:
        """Starts all containers, wave by wave. Raises StepFailed."""
        for wave in self.waves():
            what = ", ".join(wave)
            with steps.step(f"start {wave[0]}", f"Starting {what}") as run:
                run(*self.command, "up", "--detach", "--no-build", "--no-deps", *wave)
                for service in wave:
                    (self._end if self.ends(service) else self._ready)(steps, service)

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

    def forget_secrets(self) -> None:
        """Removes the file of variables."""
        self._file_of_variables.unlink(missing_ok=True)

    def _ready(self, steps: Steps, service: str) -> None:
        """Waits until the service's own health check succeeds: podman has no timer for it without systemd, so it is asked."""
        container = self.container(steps, service)
        deadline = time.monotonic() + _READY_SECONDS
        while steps.call("podman", "healthcheck", "run", container):
            if steps.ask("podman", "inspect", "--format", "{{.State.Status}}", container) != "running":
                raise StepFailed(f"{service} ended before it was healthy.")
            if time.monotonic() > deadline:
                raise StepFailed(f"{service} was not healthy within {_READY_SECONDS:.0f} seconds.")
            time.sleep(_PAUSE_SECONDS)

    def _end(self, steps: Steps, service: str) -> None:
        if code := int(steps.ask("podman", "wait", self.container(steps, service))):
            raise StepFailed(f"{service} ended with exit status {code}.")


def filled(example: str, *, required: set[str]) -> Mapping[str, str]:
    """Returns the variables of env.example: secrets to be changed, and required ones that are empty, are made at random."""

    def value(name: str, given: str) -> str:
        is_secret = given.startswith("change-me") or (name in required and not given)
        return secrets.token_urlsafe(32) if is_secret else given

    lines = [line.partition("=") for line in example.splitlines() if line and not line.startswith("#")]
    return {name: value(name, given) for name, _, given in lines}
