"""`python -m infra.local.site NAME --port … --root …` serves one built site."""

import argparse
import asyncio
import os
from pathlib import Path

from infra.local.common.ports import HOST
from infra.local.site.addresses import from_environment, read
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
    parser.add_argument("--host", default=HOST, help="the interface to listen on; the loopback when it is not said")
    parser.add_argument(
        "--config", type=Path, help="a JSON file with the services' addresses; else they are in <SERVICE>_PUBLIC_URL"
    )
    chosen = parser.parse_args()
    configure_logging(chosen.name, "INFO")
    raise_descriptor_limit()
    services = read(chosen.config) if chosen.config else from_environment(os.environ)
    # its own way to CATALOGING may be another than that of browsers
    app = application(chosen.name, chosen.root, services, catalogue=os.environ.get("CATALOGING_URL"))
    with asyncio.Runner(loop_factory=event_loop()) as runner:
        runner.run(serve(server_config(app, chosen.port, host=chosen.host)))


if __name__ == "__main__":
    main()
