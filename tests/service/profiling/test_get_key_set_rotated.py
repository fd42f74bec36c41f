"""The keys of access tokens are changed by a command beside the running services, none of which is restarted."""

import os
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import jwt
import pytest

from generated.profiling import models, operations
from generated.profiling.client import ProfilingClient
from impl.profiling.tables import secrets
from infra.local.players.callers import until
from tests.service.profiling.support import CHEAP, OWNER_EMAIL, OWNER_PASSWORD, sign_in
from tests.support.service import Serving, serving
from tests.support.tokens import SECRET

Two = tuple[Serving, Serving]


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/profiling.db"


@pytest.fixture
async def two(tmp_path: Path, url: str) -> AsyncIterator[Two]:
    async with serving("profiling", "stocking", folder=tmp_path, store_urls={"profiling": url}, settings=CHEAP) as services:
        yield services["profiling"], services["stocking"]


def command(url: str, *words: str) -> tuple[int, str, str]:
    given = {"COMPTOIR_PORT": "0", "KAFKA_BOOTSTRAP": "127.0.0.1:9", "REGISTRY_URL": "http://127.0.0.1:9"}
    environment = {**os.environ, **given, "SERVICE_SECRET": SECRET, "STORE_URL": url, "PYTHONDONTWRITEBYTECODE": ""}
    line = [sys.executable, "-m", "impl", "profiling", *words]
    done = subprocess.run(line, env=environment, check=False, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout, done.stderr


async def published(profiling: Serving) -> list[str]:
    """The ids of the keys; to answer, the service reads them."""
    return [key.kid for key in (await profiling.client(ProfilingClient).get_key_set(operations.GetKeySetRequest())).body.keys]


async def pass_by(profiling: Serving, time: timedelta) -> None:
    """As if the keys were older."""
    await profiling.store.command(
        lambda tx: [
            tx.execute(secrets.update().where(secrets.c.name == row.name).values(created_at=row.created_at - time))
            for row in tx.all(secrets.select())
        ]
    )
    await published(profiling)


async def signed(profiling: Serving) -> tuple[models.Session, str]:
    session = await sign_in(profiling.client(ProfilingClient), OWNER_EMAIL, OWNER_PASSWORD)
    return session, str(jwt.get_unverified_header(session.access_token)["kid"])


async def status(service: Serving, session: models.Session) -> int:
    headers = {"Authorization": f"Bearer {session.access_token}"}
    async with service.session.get(f"{service.url}/outbox", headers=headers) as answer:
        return answer.status


async def test_keys_overlap_so_that_no_token_is_refused(two: Two, url: str) -> None:
    profiling, stocking = two
    session, old = await signed(profiling)
    for service in two:
        assert await status(service, session) == 200

    code, said, _ = command(url, "rotate-keys")
    assert code == 0
    assert await published(profiling) == [old, new := said.split()[2]]
    assert (await signed(profiling))[1] == old  # announced, and not used yet
    code, _, said = command(url, "rotate-keys")
    assert code == 2
    assert said.startswith(f"rotate-keys is not done: the keys are being changed already: {old} signs now.")

    await pass_by(profiling, timedelta(minutes=5))
    renewed, key_id = await signed(profiling)
    assert key_id == new
    assert await status(profiling, renewed) == 200
    await until(lambda: status(stocking, renewed), lambda found: found == 200, "STOCKING accepting the new key")
    for service in two:
        assert await status(service, session) == 200  # the old one's tokens

    await pass_by(profiling, timedelta(minutes=15))
    assert await published(profiling) == [old, new]
    await pass_by(profiling, timedelta(minutes=1))
    assert await published(profiling) == [new]
    assert command(url, "rotate-keys")[0] == 0
    assert len(await published(profiling)) == 2


async def test_a_key_that_others_know_is_replaced_at_once(two: Two, url: str) -> None:
    profiling, stocking = two
    session, _ = await signed(profiling)
    assert await status(stocking, session) == await status(profiling, session) == 200
    code, said, _ = command(url, "replace-keys")
    assert code == 0
    assert await published(profiling) == [said.split()[2]]
    assert await status(profiling, session) == 401
    renewed, _ = await signed(profiling)
    assert await status(profiling, renewed) == 200
    await until(lambda: status(stocking, renewed), lambda found: found == 200, "STOCKING accepting the new key")
    assert await status(stocking, session) == 401  # it has read the keys, and forgot the tokens of one that is gone


def test_a_command_that_is_not_there_is_answered_with_those_that_are(url: str) -> None:
    commands = "rotate-keys, replace-keys, list-erasures, take-erasures, reset-second-factor"
    assert command(url, "rotate") == (1, "", f"the commands of profiling: {commands}\n")


def test_a_command_without_its_arguments_or_with_others_is_answered_with_its_usage(url: str) -> None:
    usage = "usage: python -m impl profiling reset-second-factor EMAIL\n"
    assert command(url, "reset-second-factor") == (1, "", usage)
    assert command(url, "reset-second-factor", "one@example.org", "other@example.org") == (1, "", usage)
    assert command(url, "rotate-keys", "now") == (1, "", "usage: python -m impl profiling rotate-keys\n")


@pytest.mark.parametrize("nowhere", ["sqlite:///:memory:", "sqlite:///"])
def test_a_store_in_memory_is_out_of_reach(nowhere: str) -> None:
    said = f"rotate-keys is not done: STORE_URL '{nowhere}' is in memory, where no other process reaches it.\n"
    assert command(nowhere, "rotate-keys") == (2, "", said)
