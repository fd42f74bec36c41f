"""Plays the example on the system that runs on this machine, or on a new one; exit status 1 when a step fails.

A system whose data are kept is used only with `--yes`: the example leaves an account, orders, a refund and a vendor in it.
"""

import argparse
import asyncio
import logging
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from rich.console import Console

from infra.local.common.errors import LauncherError
from infra.local.common.folders import is_kept
from infra.local.common.progress import Shown
from infra.local.launcher.credentials import keep_secrets
from infra.local.launcher.state import running
from infra.local.launcher.system import ROOT, System
from infra.local.order.screen import Screen
from infra.local.order.stage import Stage, perform


async def main(console: Console, *, may_write: bool) -> int:
    """Runs the whole example and returns the exit status. It writes to a system that keeps its data only with permission."""
    try:
        async with stage(console, may_write=may_write) as place:
            await perform(place, Screen(console), out=ROOT / "out")
    except LauncherError as failure:
        return _failed(str(failure))
    return 0


@asynccontextmanager
async def stage(console: Console, *, may_write: bool) -> AsyncIterator[Stage]:
    """Returns the newest system that runs on this machine; if there is none, starts one for the duration of the example.

    Raises LauncherError when that system keeps its data and the user did not allow writing to it.
    """
    if found := running():
        state = found[-1]
        if is_kept(Path(state.folder)) and not may_write:
            raise LauncherError(
                f"The system in {state.folder} keeps its data, and the example would leave its orders there: add --yes if it may."
            )
        console.print(f"On the system in {state.folder}.", style="dim")
        yield Stage(state.urls, state.kafka, keep_secrets(Path(state.folder), None).owner)
        return
    console.print("No system runs here, so one is started for the play.", style="dim")
    progress = Shown(console)
    system = System(progress=progress)
    try:
        with progress:
            await system.start()
        yield Stage(system.urls, system.kafka, system.owner)
    finally:
        await system.stop()


def _failed(sentence: str) -> int:
    Console(stderr=True).print(f"[bold red]✗[/] {sentence}", highlight=False, soft_wrap=True)
    return 1


if __name__ == "__main__":
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)  # it logs warnings while the broker is still starting
    parser = argparse.ArgumentParser(prog="python -m infra.local.order", description="Comptoir's example, played and shown.")
    parser.add_argument("--yes", action="store_true", help="play on a running system even if it keeps its data")
    try:
        sys.exit(asyncio.run(main(Console(highlight=False), may_write=parser.parse_args().yes)))
    except KeyboardInterrupt:
        sys.exit(130)
