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


class Stopping:
    """Whether the process was told to stop. It goes on answering for `drain_seconds`, so that those who send requests notice."""

    def __init__(self, drain_seconds: float = 0) -> None:
        self.drain_seconds = drain_seconds
        self.has_begun = False


async def serve(config: uvicorn.Config, stopping: Stopping | None = None) -> None:
    """Serves until SIGTERM or SIGINT, drains, then ends in order. A second signal ends the draining."""
    server, stopping = uvicorn.Server(config), stopping or Stopping()
    loop = asyncio.get_running_loop()

    def end() -> None:
        server.should_exit = True

    def stop() -> None:
        if stopping.has_begun or not stopping.drain_seconds:
            end()
        else:
            # every further answer ends its connection: its caller's next request finds another replica
            config.encoded_headers.append((b"connection", b"close"))
            server.server_state.default_headers.append((b"connection", b"close"))
            loop.call_later(stopping.drain_seconds, end)
        stopping.has_begun = True

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop)
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
