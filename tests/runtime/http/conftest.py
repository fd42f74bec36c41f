"""The HTTP runtime over a real port: what every operation may rely on, whatever its code."""

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from infra.runtime.http.app import build_app, implementations_of
from infra.runtime.http.dispatch import EndpointResources
from infra.runtime.http.protocol import Bounds
from infra.runtime.http.server import configuration
from infra.runtime.store.sqlite import SqliteStore
from tests.runtime.http.support import ORIGIN, Api, CopyNote, NoEvents, security
from tests.runtime.http.wires import HASTY, PATIENT, Server, serving_notes
from tests.support import notes
from tests.support.listening import listening
from tests.support.tokens import SECRET, free_port


@pytest.fixture
async def api(tmp_path: Path) -> AsyncIterator[Api]:
    store = SqliteStore(f"sqlite:///{tmp_path}/notes.db", NoEvents())
    store.create_tables(notes.metadata)
    copy_note, revoked = CopyNote(store), set[str]()

    async def is_revoked(session_id: str) -> bool:
        return bool(revoked)

    app = build_app(
        notes.CONTRACT,
        implementations_of(notes.operations(copy_note)),
        EndpointResources(store, security(is_revoked), SECRET.encode()),
        origins=[ORIGIN],
    )
    port = free_port()
    config = configuration(app, host="127.0.0.1", port=port, bounds=Bounds())
    async with listening(config), aiohttp.ClientSession() as session:
        yield Api(f"http://127.0.0.1:{port}", session, copy_note, revoked)
    store.close()


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Server]:
    async with serving_notes(tmp_path, PATIENT) as at:
        yield at


@pytest.fixture
async def hasty(tmp_path: Path) -> AsyncIterator[Server]:
    """One that waits for nobody long."""
    async with serving_notes(tmp_path, HASTY) as at:
        yield at
