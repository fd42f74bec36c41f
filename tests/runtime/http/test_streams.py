"""Files that are sent while they are made."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any, ClassVar

import aiohttp
import pytest

from infra.runtime.http.app import build_app, implementations_of
from infra.runtime.http.dispatch import EndpointResources
from infra.runtime.http.protocol import Bounds
from infra.runtime.http.server import configuration
from infra.runtime.operation import OperationSpec, Request, Response, Stream
from infra.runtime.problem import StoreUnavailable
from infra.runtime.store.sqlite import SqliteStore
from tests.runtime.http.support import CopyNote, NoEvents, security
from tests.support import notes
from tests.support.listening import listening
from tests.support.tokens import SECRET, free_port


class PrintBookOk(Response, frozen=True, kw_only=True):
    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("text/csv",)
    body: bytes


class PrintBookRequest(Request, frozen=True, kw_only=True):
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="notes", operation_id="print_book", method="GET", path="/book", responses=(PrintBookOk,)
    )


BOOK = {
    "operationId": "print_book",
    "security": [],
    "responses": {
        "200": {"description": "All.", "content": {"text/csv": {"schema": {"type": "string", "format": "binary"}}}},
        "503": {"description": "Away.", "content": {"application/problem+json": {"schema": {"type": "object"}}}},
    },
}
Parts = Callable[[], AsyncIterator[bytes]]
Serve = Callable[[Parts], AbstractAsyncContextManager[str]]


@pytest.fixture
def serve(tmp_path: Path) -> Serve:
    @asynccontextmanager
    async def serving(parts: Parts) -> AsyncIterator[str]:
        def print_book(request: PrintBookRequest) -> AsyncIterator[bytes]:
            assert request.spec.path == "/book"
            return parts()

        store = SqliteStore(f"sqlite:///{tmp_path}/notes.db", NoEvents())
        contract: dict[str, Any] = {**notes.CONTRACT, "paths": {**notes.CONTRACT["paths"], "/book": {"get": BOOK}}}
        implementations: dict[str, Any] = {
            **implementations_of(notes.operations(CopyNote(store))),
            "print_book": (PrintBookRequest, Stream[PrintBookRequest, PrintBookOk](print_book)),
        }

        async def is_revoked(session_id: str) -> bool:
            return not session_id

        resources = EndpointResources(store, security(is_revoked), (SECRET.encode(),))
        app = build_app(contract, implementations, resources, origins=[])
        port = free_port()
        async with listening(configuration(app, host="127.0.0.1", port=port, bounds=Bounds())):
            yield f"http://127.0.0.1:{port}/book"
        store.close()

    return serving


async def test_a_caller_gets_the_parts_as_they_are_made(serve: Serve) -> None:
    may_end = asyncio.Event()

    async def parts() -> AsyncIterator[bytes]:
        yield b"a,b\n"
        yield b"1,2\n"
        await may_end.wait()
        yield b"3,4\n"

    async with serve(parts) as url, aiohttp.ClientSession() as session, session.get(url) as answer:
        assert (answer.status, answer.headers["Content-Type"]) == (200, "text/csv")
        assert "Content-Length" not in answer.headers
        assert await answer.content.readline() == b"a,b\n"
        assert await answer.content.readline() == b"1,2\n"
        may_end.set()
        assert await answer.content.read() == b"3,4\n"


async def test_what_is_away_at_the_beginning_is_a_problem(serve: Serve) -> None:
    async def parts() -> AsyncIterator[bytes]:
        for is_away in (True, False):
            if is_away:
                raise StoreUnavailable
            yield b""

    async with serve(parts) as url, aiohttp.ClientSession() as session, session.get(url) as answer:
        assert (answer.status, (await answer.json(content_type=None))["code"]) == (503, "store-unavailable")


async def test_a_file_that_breaks_off_is_not_taken_for_whole(serve: Serve) -> None:
    async def parts() -> AsyncIterator[bytes]:
        yield b"a,b\n"
        yield b"1,2\n"
        raise RuntimeError

    async with serve(parts) as url, aiohttp.ClientSession() as session, session.get(url) as answer:
        assert answer.status == 200
        with pytest.raises(aiohttp.ClientPayloadError):
            await answer.read()


async def test_nothing_goes_on_for_a_caller_who_left(serve: Serve) -> None:
    is_over, is_begun, never = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def parts() -> AsyncIterator[bytes]:
        try:
            yield b"a,b\n"
            is_begun.set()
            await never.wait()
        finally:
            is_over.set()

    async with serve(parts) as url:
        async with aiohttp.ClientSession() as session, session.get(url) as answer:
            assert await answer.content.readline() == b"a,b\n"
            await is_begun.wait()
        async with asyncio.timeout(10):
            await is_over.wait()


async def test_head_and_an_empty_file(serve: Serve) -> None:
    async def parts() -> AsyncIterator[bytes]:
        for _ in ():
            yield b""

    async with serve(parts) as url, aiohttp.ClientSession() as session:
        async with session.head(url) as answer:
            assert (answer.status, await answer.read()) == (200, b"")
        async with session.get(url) as answer:
            assert (answer.status, await answer.read()) == (200, b"")
