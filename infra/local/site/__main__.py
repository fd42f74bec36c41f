"""`python -m infra.local.site NAME --port … --root … --config …` serves one built site on the loopback."""

import argparse
import asyncio
from pathlib import Path

from infra.local.site.addresses import read
from infra.local.site.app import application
from infra.local.site.serving import server_config
from infra.runtime.http.server import event_loop, raise_descriptor_limit, serve
from infra.runtime.logs import configure_logging


def main() -> None:
    """Serves until a signal."""
    parser = argparse.ArgumentParser(prog="python -m infra.local.site")
    parser.add_argument("name", help="shop or backoffice")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--root", type=Path, required=True, help="the folder of the built site")
    parser.add_argument("--config", type=Path, required=True, help="a JSON file with the services' addresses")
    chosen = parser.parse_args()
    configure_logging(chosen.name, "INFO")
    raise_descriptor_limit()
    app = application(chosen.name, chosen.root, read(chosen.config))
    with asyncio.Runner(loop_factory=event_loop()) as runner:
        runner.run(serve(server_config(app, chosen.port)))


if __name__ == "__main__":
    main()
