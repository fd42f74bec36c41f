"""`python -m infra.design.portal [--port …]` serves the portal of the contracts as they are at its start."""

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from codegen.faults import CodegenError
from codegen.reading import Contracts, read
from generated.suite import TOOLS
from infra.design.portal.app import portal
from infra.design.portal.changelog import changelog_of
from infra.runtime.http.protocol import Bounds
from infra.runtime.http.server import configuration, event_loop, raise_descriptor_limit, serve
from infra.runtime.logs import configure_logging

_STOP_SECONDS = 1  # do not wait for a browser that keeps its connection open


def main(arguments: list[str] | None = None) -> int:
    """Serves until a signal, and returns 0. Where the contracts have faults, every page names them."""
    parser = argparse.ArgumentParser(prog="python -m infra.design.portal")
    parser.add_argument("--root", type=Path, default=Path.cwd(), metavar="DIR", help="where contracts/ is")
    parser.add_argument("--host", default="127.0.0.1", help="the interface to listen on; the loopback when it is not said")
    parser.add_argument("--port", type=int, default=TOOLS["portal"], help="default: %(default)s")
    parser.add_argument("--config", type=Path, help="a JSON file with the services' addresses; else as their contracts say")
    chosen = parser.parse_args(arguments)
    configure_logging("portal", "INFO")
    raise_descriptor_limit()
    contracts, faults = contracts_below(chosen.root)
    addresses = json.loads(chosen.config.read_text())["services"] if chosen.config else None
    app = portal(contracts, addresses=addresses, faults=lambda: faults, changelog=changelog_of(chosen.root), watching=False)
    config = configuration(app, host=chosen.host, port=chosen.port, bounds=Bounds(), stop_seconds=_STOP_SECONDS)
    with asyncio.Runner(loop_factory=event_loop()) as runner:
        runner.run(serve(config))
    return 0


def contracts_below(root: Path) -> tuple[Callable[[], Contracts], Sequence[str]]:
    """Returns what `portal` reads, and the faults of the contracts: with any, it reads nothing."""
    try:
        contracts = read(root)
    except CodegenError as error:
        return _none, error.lines
    return lambda: contracts, ()


def _none() -> Contracts:
    raise LookupError("the contracts could not be read")


if __name__ == "__main__":
    sys.exit(main())
