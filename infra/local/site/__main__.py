"""`python -m infra.local.site NAME --port … --root … --config …` serves one built site on the loopback."""

import argparse
from pathlib import Path

from aiohttp import web

from infra.local.ports import HOST
from infra.local.site.addresses import read
from infra.local.site.app import application

_STOP_SECONDS = 1.0  # nobody waits for a browser that keeps its connection


def main() -> None:
    """Serves until a signal."""
    parser = argparse.ArgumentParser(prog="python -m infra.local.site")
    parser.add_argument("name", help="shop or backoffice")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--root", type=Path, required=True, help="the folder of the built site")
    parser.add_argument("--config", type=Path, required=True, help="a JSON file with the services' addresses")
    chosen = parser.parse_args()
    app = application(chosen.name, chosen.root, read(chosen.config))
    web.run_app(app, host=HOST, port=chosen.port, access_log=None, shutdown_timeout=_STOP_SECONDS)


if __name__ == "__main__":
    main()
