"""`python -m infra.docker.rehearsal` runs compose.yaml, plays an order through it, opens both sites, and removes it again."""

import asyncio
import fcntl
import logging
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console

from generated.suite import SERVICES, SITES
from infra.docker.deploy import ROOT
from infra.docker.rehearsal.compose import Compose
from infra.docker.rehearsal.engine import Engine
from infra.docker.rehearsal.images import Images
from infra.docker.rehearsal.machine import Machine
from infra.docker.rehearsal.pages import open_pages
from infra.docker.rehearsal.steps import Steps
from infra.local.common.errors import ContainersRefused, LauncherError
from infra.local.common.folders import cache_folder
from infra.local.common.ports import HOST, is_free
from infra.local.common.progress import Shown
from infra.local.order.screen import Screen
from infra.local.order.stage import Stage, perform
from infra.local.players.accounts import Account

_LOGS = ROOT / "out" / "containers"
_SAID = _LOGS / "services"


def main() -> int:
    """Returns the exit status; 1 when containers cannot be run here, or something failed."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)  # it logs warnings while the broker is still starting
    console, began = Console(highlight=False), time.monotonic()
    try:
        machine = Machine()
        machine.check()
        with _alone(cache_folder() / "containers"):
            _rehearse(console, machine)
    except LauncherError as failure:
        Console(stderr=True).print(f"[bold red]✗[/] {failure}", highlight=False, soft_wrap=True)
        return 1
    except KeyboardInterrupt:
        return 130
    console.print(
        f"[green]✓[/] The containers of compose.yaml work, in {time.monotonic() - began:.0f} s. Logs: {_LOGS}", soft_wrap=True
    )
    return 0


def _rehearse(console: Console, machine: Machine) -> None:
    engine = Engine(cache_folder() / "containers")
    with Shown(console) as progress:
        steps = Steps(progress, _LOGS, engine.environment)
        machine.complete(steps)
        compose = Compose(ROOT / "infra" / "docker")
        steps.environment.update(compose.variables)
        _require_ports([compose.port(name) for name in (*SERVICES, *SITES)])
        Images(steps, compose, cache_folder(), progress).build()
    try:
        with Shown(console) as progress:
            steps.show(progress)
            compose.start(steps, _SAID)
        _play(console, steps, engine, compose)
        for line in open_pages({name: f"http://{HOST}:{compose.port(name)}" for name in SITES}):
            console.print(line, soft_wrap=True)
    finally:
        _remove(console, steps, engine, compose)


def _play(console: Console, steps: Steps, engine: Engine, compose: Compose) -> None:
    urls = {name: f"http://{HOST}:{compose.port(name)}" for name in SERVICES}
    owner = Account("OWNER", compose.variables["FIRST_OWNER_EMAIL"], compose.variables["FIRST_OWNER_PASSWORD"])
    names = {"kafka": engine.address(steps, compose.container(steps, "kafka"))}
    with asyncio.Runner(loop_factory=lambda: _Resolving(names)) as runner:
        runner.run(perform(Stage(urls, compose.variables["KAFKA_BOOTSTRAP"], owner), Screen(console), out=_LOGS))


class _Resolving(asyncio.SelectorEventLoop):
    """Finds some names where the containers find them: the broker sends everybody to the name that it has in their network."""

    def __init__(self, names: dict[str, str]) -> None:
        super().__init__()
        self._names = names

    async def getaddrinfo(self, host: str | bytes | None, port: object, **how: int) -> list[tuple[object, ...]]:  # type: ignore[override]
        found = self._names.get(host, host) if isinstance(host, str) else host
        return await super().getaddrinfo(found, port, **how)  # type: ignore[arg-type, return-value]


def _remove(console: Console, steps: Steps, engine: Engine, compose: Compose) -> None:
    """Keeps the logs and removes the rest, whatever has happened; another Ctrl-C does not stop it halfway."""
    former = {each: signal.signal(each, signal.SIG_IGN) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        with Shown(console) as progress:
            steps.show(progress)
            compose.keep_logs(steps, _SAID)
            engine.clear(steps)
    finally:
        for each, handler in former.items():
            signal.signal(each, handler)


def _require_ports(ports: list[int]) -> None:
    if taken := [str(port) for port in ports if not is_free(port)]:
        raise ContainersRefused(f"The containers were not run: other programs listen on {', '.join(taken)}; end them first.")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ContainersRefused(
                "The containers were not run: they are being run by another command; wait for it."
            ) from None
        yield


if __name__ == "__main__":
    sys.exit(main())
