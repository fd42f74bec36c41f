"""A uvicorn server in the test's own event loop."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn


@asynccontextmanager
async def listening(config: uvicorn.Config, *, force: bool = False) -> AsyncIterator[uvicorn.Server]:
    """Yields a server that accepts connections; with `force` it does not wait for open connections when it stops."""
    server = uvicorn.Server(config)
    task = asyncio.create_task(server._serve())
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield server
    finally:
        server.should_exit, server.force_exit = True, force
        await task
