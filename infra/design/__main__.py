"""`python -m infra.design`: the designer's desk, until Ctrl-C."""

import argparse
import asyncio
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from rich.console import Console

from infra.design.desk import Desk
from infra.design.screen import Screen
from infra.local.common.errors import LauncherError
from infra.local.common.progress import Shown
from infra.runtime.http.server import event_loop, raise_descriptor_limit
from infra.runtime.logs import configure_logging

_ENDINGS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def main(arguments: Sequence[str]) -> int:
    """Returns the exit status: 1 after an error that is for the user."""
    chosen = _parser().parse_args(arguments)
    configure_logging("design", "WARNING")
    raise_descriptor_limit()
    console = Console()
    desk = Desk(chosen.root, Screen(console), Shown(console), ports=chosen.ports, with_sites=not chosen.no_sites)
    with asyncio.Runner(loop_factory=event_loop()) as runner:
        try:
            runner.run(_until_told(desk))
        except LauncherError as error:
            print(error, file=sys.stderr)
            return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m infra.design",
        description="A mock of all services, the sites against it, and the portal, while contracts/ is edited.",
    )
    parser.add_argument(
        "--ports", choices=["mission", "free"], default="mission", help="those of the contracts, or any free ones"
    )
    parser.add_argument("--no-sites", action="store_true", help="neither build nor serve the shop and the back office")
    parser.add_argument("--root", type=Path, default=Path.cwd(), metavar="DIR", help="where contracts/ is")
    return parser


async def _until_told(desk: Desk) -> None:
    task = asyncio.create_task(desk.run())
    for ending in _ENDINGS:
        asyncio.get_running_loop().add_signal_handler(ending, task.cancel)
    with suppress(asyncio.CancelledError):
        await task


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
