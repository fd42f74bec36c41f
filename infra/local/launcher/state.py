"""How `status` and `logs` find the systems that run on this machine."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from infra.local.common.errors import NotRunning
from infra.local.common.folders import cache_folder, in_use

_FILE = "state.json"


@dataclass(frozen=True, kw_only=True)
class State:
    """What other commands need to know about a running system."""

    folder: str
    launcher: int
    kafka: str
    registry: str
    urls: dict[str, str]
    replicas: dict[str, str] = field(default_factory=dict)
    """The processes behind the proxy: each has an address of its own."""
    sites: dict[str, str]
    programs: tuple[str, ...]

    def log(self, program: str) -> Path:
        return Path(self.folder) / "logs" / f"{program}.log"

    @classmethod
    def read(cls, folder: Path) -> "State":
        """Returns the state of the system that runs in a folder. Raises NotRunning."""
        try:
            return cls(**json.loads((folder / _FILE).read_text()))
        except FileNotFoundError as error:
            raise NotRunning(f"The system in {folder} is still starting: try again.") from error

    def write(self) -> None:
        """Writes the state to the running folder."""
        path = Path(self.folder) / _FILE
        draft = path.with_suffix(".draft")
        draft.write_text(json.dumps(asdict(self), indent=2))
        draft.replace(path)


@contextmanager
def announced(folder: Path) -> Iterator[None]:
    """A context manager: inside it, other commands on this machine find the folder."""
    link = _announcements() / str(os.getpid())
    link.unlink(missing_ok=True)
    link.symlink_to(folder)
    try:
        yield
    finally:
        link.unlink(missing_ok=True)


def running() -> list[State]:
    """Returns the running systems that were started from the command line, the newest last."""
    found: list[tuple[float, State]] = []
    for link in _announcements().iterdir():
        with suppress(FileNotFoundError):  # the system ends at this moment, or another command removes the folder
            since, folder = link.lstat().st_mtime, link.readlink()
            if not in_use(folder):
                link.unlink()  # its launcher was killed
            elif (folder / _FILE).exists():
                found.append((since, State.read(folder)))
    return [state for _, state in sorted(found, key=lambda each: each[0])]


def _announcements() -> Path:
    path = cache_folder() / "running"
    path.mkdir(parents=True, exist_ok=True)
    return path
