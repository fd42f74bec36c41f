"""How HTTP is served, by services and sites alike: uvicorn with the bounds of one caller, until a signal."""

import asyncio
import resource
import signal
from collections.abc import Awaitable, Callable, Mapping

import uvicorn

from infra.runtime.http.protocol import Bounds, bounded

ALWAYS: Mapping[str, str] = {"X-Content-Type-Options": "nosniff"}
"""Headers of every answer, refusals of the protocol and of CORS included. They are set only here: twice, they are invalid."""
KEPT_OPEN_SECONDS = 75
_DESCRIPTORS = 8192


def configuration(  # what is not named here is the same for all
    app: Callable[..., Awaitable[None]],
    *,
    host: str,
    port: int,
    bounds: Bounds,
    headers: Mapping[str, str] = ALWAYS,
    stop_seconds: int = 5,
) -> uvicorn.Config:
    """The server of an application; every answer has `headers`. When it stops, callers have `stop_seconds` to read theirs."""
    return uvicorn.Config(
        app,
        host=host,
        port=port,
        http=bounded(bounds),
        ws="none",
        headers=list(headers.items()),
        lifespan="off",
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=False,  # who limits callers counts the proxies himself
        timeout_keep_alive=KEPT_OPEN_SECONDS,
        timeout_graceful_shutdown=stop_seconds,
    )


async def serve(config: uvicorn.Config) -> None:
    """Serves until SIGTERM or SIGINT, then ends in order."""
    server = uvicorn.Server(config)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, lambda: setattr(server, "should_exit", True))
    await server._serve()  # noqa: SLF001 - serve() would take the signal handlers for itself


def event_loop() -> Callable[[], asyncio.AbstractEventLoop]:
    """What makes the event loop of a process that serves."""
    import uvloop  # noqa: PLC0415 - only the process that serves needs it

    return uvloop.new_event_loop


def raise_descriptor_limit() -> None:
    """Each connection is a descriptor, and the usual limit of 1,024 is less than a server takes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _DESCRIPTORS if hard == resource.RLIM_INFINITY else min(_DESCRIPTORS, hard)
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
