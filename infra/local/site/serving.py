"""The server of a site: the bounds of the services, with the headers of a site."""

import uvicorn

from infra.local.common.ports import HOST
from infra.local.site.app import App
from infra.local.site.headers import SECURITY_HEADERS
from infra.runtime.http.protocol import Bounds
from infra.runtime.http.server import configuration

_STOP_SECONDS = 1  # nobody waits for a browser that keeps its connection
_BOUNDS = Bounds()


def server_config(app: App, port: int, bounds: Bounds = _BOUNDS) -> uvicorn.Config:
    """How a site is served: on the loopback."""
    return configuration(app, host=HOST, port=port, bounds=bounds, headers=SECURITY_HEADERS, stop_seconds=_STOP_SECONDS)
