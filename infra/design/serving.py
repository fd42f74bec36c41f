"""Several applications served by one process: each on a port of its own, each replaceable while it is served."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Mapping

import uvicorn

from infra.local.common.errors import PortTaken
from infra.local.common.ports import HOST
from infra.runtime.http.dispatch import Send
from infra.runtime.http.protocol import Bounds
from infra.runtime.http.reading import Receive, Scope
from infra.runtime.http.server import ALWAYS, configuration

_STOP_SECONDS = 1
_LOOK_SECONDS = 0.005


class Place:
    """A port, and the application that answers there; until it has one, it says that it is being made."""

    def __init__(self, name: str, port: int) -> None:
        """Takes the port; 0 takes any free one. Raises PortTaken."""
        self.name = name
        self.app: Callable[..., Awaitable[None]] = _wait
        try:
            self.socket = socket.create_server((HOST, port))
        except OSError as error:
            raise PortTaken(
                f"Port {port} of {name} is taken by another program: end that program, or start with --ports free."
            ) from error
        self.port: int = self.socket.getsockname()[1]

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.port}"

    @property
    def origins(self) -> list[str]:
        """For both names of the loopback interface."""
        return [f"http://{host}:{self.port}" for host in ("localhost", HOST)]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)


class Servers:
    """All that is served, within the bounds of a service."""

    def __init__(self) -> None:
        self._running: list[tuple[uvicorn.Server, asyncio.Task[None]]] = []

    async def serve(self, place: Place, headers: Mapping[str, str] = ALWAYS) -> None:
        """Returns when the place answers; every answer has the headers."""
        config = configuration(place, host=HOST, port=place.port, bounds=Bounds(), headers=headers, stop_seconds=_STOP_SECONDS)
        server = uvicorn.Server(config)
        task = asyncio.create_task(server._serve([place.socket]))  # noqa: SLF001 - serve() would take the signal handlers for itself
        self._running.append((server, task))
        while not server.started:  # noqa: ASYNC110 - uvicorn has nothing else to wait for
            await asyncio.sleep(_LOOK_SECONDS)

    async def stop(self) -> None:
        """Ends all of them; callers have a second to read their answers."""
        for server, _ in self._running:
            server.should_exit = True
        await asyncio.gather(*(task for _, task in self._running))


async def _wait(scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG001 - the shape of an ASGI application
    """A browser asks again by itself."""
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"refresh", b"2"), (b"retry-after", b"2")]
    await send({"type": "http.response.start", "status": 503, "headers": headers})
    await send({"type": "http.response.body", "body": b"It is being built, which takes a minute once."})
