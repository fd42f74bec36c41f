"""Raw connections to a server of notes, as no client would make them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from infra.runtime.http.app import build_app, implementations_of
from infra.runtime.http.dispatch import EndpointResources
from infra.runtime.http.protocol import Bounds
from infra.runtime.http.server import configuration
from infra.runtime.store.sqlite import SqliteStore
from tests.runtime.http.support import CopyNote, NoEvents, security
from tests.support import notes
from tests.support.listening import listening
from tests.support.tokens import SECRET, free_port, token

PATIENT = Bounds(connections=5)
HASTY = Bounds(head_seconds=0.3, body_seconds=0.3, linger_seconds=0.3)
HOST = b"Host: localhost\r\n"
GET = b"GET /notes HTTP/1.1\r\n" + HOST + b"\r\n"
STAFF = f"Authorization: Bearer {token('stf_01jd8z3k5m7n9p1q3r5s7t9v1w', 'OWNER', 'notes:write')}\r\n".encode()
POST = b"POST /notes HTTP/1.1\r\n" + HOST + STAFF + b"Content-Type: application/json\r\n"


class Wire:
    """One connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    def send(self, data: bytes) -> None:
        self.writer.write(data)

    async def answer(self) -> tuple[int, dict[str, str], bytes]:
        """The next answer: status, headers, body."""
        async with asyncio.timeout(10):
            head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:-2])}
            body = await self.reader.readexactly(int(headers.get("content-length", 0)))
            return int(head[0].split()[1]), headers, body

    async def rest(self) -> bytes:
        """What comes until the server closes."""
        async with asyncio.timeout(10):
            told = bytearray()
            try:
                while block := await self.reader.read(4096):
                    told += block
            except ConnectionError:  # it closed while something was still sent to it
                pass
            return bytes(told)


class Server:
    def __init__(self, port: int) -> None:
        self.port, self.wires = port, list[Wire]()

    async def connect(self) -> Wire:
        wire = Wire(*await asyncio.open_connection("127.0.0.1", self.port))
        self.wires.append(wire)
        return wire

    async def ask(self, data: bytes) -> tuple[int, dict[str, str], bytes]:
        wire = await self.connect()
        wire.send(data)
        return await wire.answer()


@asynccontextmanager
async def wired(port: int) -> AsyncIterator[Server]:
    """A server that is there, whose connections end with the test."""
    at = Server(port)
    yield at
    for wire in at.wires:
        wire.writer.close()


@asynccontextmanager
async def serving_notes(folder: Path, bounds: Bounds) -> AsyncIterator[Server]:
    store = SqliteStore(f"sqlite:///{folder}/notes.db", NoEvents())
    store.create_tables(notes.metadata)

    async def is_revoked(session_id: str) -> bool:
        return False

    around = EndpointResources(store, security(is_revoked), (SECRET.encode(),))
    app = build_app(notes.CONTRACT, implementations_of(notes.operations(CopyNote(store))), around, origins=[])
    port = free_port()
    config = configuration(app, host="127.0.0.1", port=port, bounds=bounds)
    async with listening(config), wired(port) as at:
        yield at
    store.close()
