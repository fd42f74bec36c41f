"""The server of a site: the limits of the services, and the headers of a site."""

import uvicorn

from infra.local.common.ports import HOST
from infra.local.site.app import App
from infra.local.site.headers import SECURITY_HEADERS
from infra.runtime.http.protocol import Bounds
from infra.runtime.http.server import configuration

_STOP_SECONDS = 1  # do not wait for a browser that keeps its connection open
_BOUNDS = Bounds()


def server_config(app: App, port: int, bounds: Bounds = _BOUNDS, *, host: str = HOST) -> uvicorn.Config:
    """Returns the server's configuration; it listens on the loopback interface unless `host` names another."""
    return configuration(app, host=host, port=port, bounds=bounds, headers=SECURITY_HEADERS, stop_seconds=_STOP_SECONDS)
