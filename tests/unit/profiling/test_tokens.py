"""Passwords, access tokens and refresh tokens."""

import asyncio
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import jwt
import pytest

from generated.suite import SCOPES
from impl.common.suite import scheme_of_role
from impl.profiling.security.keyring import Keyring
from impl.profiling.security.passwords import AT_ONCE, Passwords
from impl.profiling.security.tokens import Tokens
from impl.profiling.tables import metadata
from infra.runtime.events.publications import EventPublications
from infra.runtime.http.security import Security, ServiceTokens
from infra.runtime.problem import Unauthenticated
from infra.runtime.store.sqlite import SqliteStore

LIFETIME = timedelta(minutes=15)
SESSION = "ses_01jd8z3k5m7n9p1q3r5s7t9v1w"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    store = SqliteStore(f"sqlite:///{tmp_path / 'store.db'}", EventPublications((), {}))
    store.create_tables(metadata)
    yield store
    store.close()


@pytest.fixture
def tokens(store: SqliteStore) -> Tokens:
    keyring = Keyring(store, token_lifetime=LIFETIME)
    store.command_now(keyring.load)
    return Tokens(keyring=keyring, lifetime=LIFETIME)


def access(store: SqliteStore, tokens: Tokens, user_id: str, role: str) -> str:
    return store.command_now(lambda tx: tokens.access(tx, user_id, role, SCOPES[role], SESSION, seconds=900))


@pytest.fixture
def passwords() -> Passwords:
    return Passwords(time_cost=1, memory_kib=64, parallelism=1, most_waiting=16)


async def test_every_service_takes_the_access_tokens(store: SqliteStore, tokens: Tokens) -> None:
    async def nobody(_session_id: str) -> bool:
        return False

    security = Security(
        keys=tokens.keyring,
        service_tokens=ServiceTokens("stocking", "s" * 32),
        is_revoked=nobody,
        scheme_of_role=scheme_of_role,
        opaque={},
    )
    token = access(store, tokens, "stf_1", "WAREHOUSE")
    caller = await security.identify([(b"authorization", f"Bearer {token}".encode())])
    assert (caller.subject, caller.role, caller.session_id, caller.is_staff) == ("stf_1", "WAREHOUSE", SESSION, True)
    assert "stock:write" in caller.scopes
    store.clock = lambda: datetime.now(UTC) - timedelta(minutes=16)
    stale = access(store, tokens, "stf_1", "WAREHOUSE")
    with pytest.raises(Unauthenticated):
        await security.identify([(b"authorization", f"Bearer {stale}".encode())])


def test_an_access_token_names_its_key_and_nothing_of_the_person_but_the_id(store: SqliteStore, tokens: Tokens) -> None:
    token = access(store, tokens, "cus_1", "CUSTOMER")
    assert jwt.get_unverified_header(token)["kid"] == store.query_now(tokens.keyring.signing).key_id
    claims = jwt.decode(token, options={"verify_signature": False})
    assert claims.keys() == {"iss", "sub", "role", "scope", "sid", "iat", "exp"}


def test_a_refresh_token_says_its_session_and_generation(tokens: Tokens) -> None:
    claim = tokens.read(tokens.refresh(SESSION, 12))
    assert claim == (SESSION, 12)
    assert tokens.refresh(SESSION, 12) == tokens.refresh(SESSION, 12) != tokens.refresh(SESSION, 13)


def test_a_refresh_token_of_another_secret_says_nothing(tokens: Tokens) -> None:
    strange = tokens.refresh(SESSION, 1)
    tokens.keyring.refresh_secret = b"t" * 32
    assert tokens.read(strange) is None


@pytest.mark.parametrize("text", ["", "A", "A" * 41, "A" * 200])
def test_what_is_no_refresh_token_says_nothing(tokens: Tokens, text: str) -> None:
    assert tokens.read(text) is None


async def test_only_the_password_itself_matches(passwords: Passwords) -> None:
    kept = await passwords.hashed("correct horse battery")
    assert await passwords.match("correct horse battery", kept)
    assert not await passwords.match("correct horse batterY", kept)
    assert not await passwords.match("correct horse battery", None)


async def test_no_more_than_two_passwords_are_hashed_at_once_and_none_on_the_event_loop(
    passwords: Passwords, monkeypatch: pytest.MonkeyPatch
) -> None:
    running, most, on_loop, lock = 0, 0, False, threading.Event()

    def slow(_password: str, **_known: object) -> str:
        nonlocal running, most, on_loop
        running += 1
        most, on_loop = max(most, running), on_loop or threading.current_thread() is threading.main_thread()
        lock.wait(0.02)
        running -= 1
        return "hash"

    monkeypatch.setattr(passwords, "hashed_now", slow)
    await asyncio.gather(*(passwords.hashed("a password") for _ in range(8)))
    assert (most, on_loop) == (AT_ONCE, False)


def test_an_access_token_does_not_outlast_its_session(tokens: Tokens) -> None:
    now = datetime.now(UTC)
    assert tokens.seconds_until(now + timedelta(hours=1), now) == LIFETIME.total_seconds()
    assert tokens.seconds_until(now + timedelta(seconds=40.7), now) == 40
    assert tokens.seconds_until(now + timedelta(seconds=0.2), now) == 1
