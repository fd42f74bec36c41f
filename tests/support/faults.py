"""Services that die by SIGKILL where a test tells them to: `python -m tests.journeys.faulty`."""

import sys
from dataclasses import dataclass
from pathlib import Path

from infra.local.players.callers import until

PATIENCE_SECONDS = 60.0


@dataclass(frozen=True)
class Faults:
    """The plans of services that were started as `command` says. One process of a service takes its plan, whichever comes first."""

    folder: Path

    def command(self, service: str) -> tuple[str, ...]:
        """What runs a service that follows these plans."""
        return sys.executable, "-m", "tests.journeys.faulty", service, str(self.folder)

    def plan(self, service: str, point: str) -> None:
        """The service dies when it next reaches the point."""
        self._file(service, "marker").unlink(missing_ok=True)
        draft = self._file(service, "draft")
        draft.write_text(point)
        draft.rename(self._file(service, "plan"))

    def forget(self) -> None:
        for plan in self.folder.glob("*.plan"):
            plan.unlink(missing_ok=True)

    async def died(self, service: str, point: str) -> None:
        """Returns when it did, at that point. Raises NotInTime."""

        async def marked() -> bool:
            return self._file(service, "marker").exists()

        await until(marked, bool, f"{service} dying at {point}", seconds=PATIENCE_SECONDS)
        assert self._file(service, "marker").read_text() == point

    def _file(self, service: str, kind: str) -> Path:
        return self.folder / f"{service}.{kind}"
