"""What the tests of HTTP share."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp

from infra.runtime.caller import STAFF
from infra.runtime.http.app import build_app, implementations_of
from infra.runtime.http.dispatch import EndpointResources
from infra.runtime.http.protocol import Bounds
from infra.runtime.http.security import RevokedSessions, Security, ServiceTokens, opaque_schemes
from infra.runtime.http.server import configuration
from infra.runtime.ids import new_id
from infra.runtime.store.sqlite import SqliteStore
from tests.support import notes
from tests.support.listening import listening
from tests.support.tokens import KEY, SECRET, free_port, token

ORIGIN = "http://localhost:9000"


class Keys:
    async def find(self, key_id: str) -> Any:
        return KEY.public_key() if key_id == "tests" else None


def security(is_revoked: RevokedSessions, *secrets: str) -> Security:
    """What checks the credentials of calls to the notes."""
    return Security(
        keys=Keys(),
        service_tokens=ServiceTokens("notes", *(secrets or (SECRET,))),
        is_revoked=is_revoked,
        scheme_of_role=lambda role: "reader" if role == "CUSTOMER" else STAFF,
        opaque=opaque_schemes(notes.CONTRACT),
    )


class NoEvents:
    def encode(self, event: Any) -> Any:
        raise TypeError(event)


class CopyNote:
    """A workflow whose surroundings the test decides."""

    def __init__(self, store: SqliteStore) -> None:
        self.store = store
        self.gate: asyncio.Event | None = None
        self.refusal: Exception | None = None
        self.calls: list[str] = []

    async def __call__(self, request: notes.CopyNoteRequest) -> notes.CopyNoteCreated:
        self.calls.append(request.resource_id)
        if self.gate:
            await self.gate.wait()
        if self.refusal:
            raise self.refusal
        note = notes.Note(id=request.resource_id, text="a copy", stars=0)
        return notes.CopyNoteCreated(body=note, location=f"/notes/{note.id}")


class Api:
    def __init__(self, url: str, session: aiohttp.ClientSession, copy_note: CopyNote, revoked: set[str]) -> None:
        self.url, self.session, self.copy_note, self.revoked = url, session, copy_note, revoked
        self.staff = {"Authorization": f"Bearer {token(new_id('stf'), 'OWNER', 'notes:write')}"}

    async def call(self, method: str, path: str, **options: Any) -> tuple[int, Any, Any]:
        async with self.session.request(method, self.url + path, **options) as response:
            raw = await response.read()
            return (
                response.status,
                (json.loads(raw) if raw and "json" in response.headers.get("Content-Type", "") else raw),
                response.headers,
            )

    async def add(self, text: str, **headers: str) -> tuple[int, Any, Any]:
        return await self.call("POST", "/notes", json={"text": text}, headers={**self.staff, **headers})


@asynccontextmanager
async def serving_api(folder: Path, *secrets: str, **changes: Any) -> AsyncIterator[Api]:
    """The notes, over a real port and on the folder's store; `changes` are operations done otherwise."""
    store = SqliteStore(f"sqlite:///{folder}/notes.db", NoEvents())
    store.create_tables(notes.metadata)
    copy_note, revoked = CopyNote(store), set[str]()

    async def is_revoked(session_id: str) -> bool:
        return bool(revoked)

    keyed_with = tuple(secret.encode() for secret in secrets or (SECRET,))
    app = build_app(
        notes.CONTRACT,
        implementations_of(replace(notes.operations(copy_note), **changes)),
        EndpointResources(store, security(is_revoked, *secrets), keyed_with),
        origins=[ORIGIN],
    )
    port = free_port()
    config = configuration(app, host="127.0.0.1", port=port, bounds=Bounds())
    async with listening(config), aiohttp.ClientSession() as session:
        yield Api(f"http://127.0.0.1:{port}", session, copy_note, revoked)
    store.close()
