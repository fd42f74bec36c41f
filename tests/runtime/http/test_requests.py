"""Parameters, bodies and credentials."""

from collections.abc import AsyncIterator

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.runtime.http.support import Api
from tests.support.tokens import token


async def test_a_created_note_has_its_location_and_can_be_read(api: Api) -> None:
    status, body, headers = await api.add("milk")
    assert (status, headers["Location"]) == (201, f"/notes/{body['id']}")
    assert (await api.call("GET", headers["Location"]))[1] == body


@pytest.mark.parametrize(
    ("path", "pointer"),
    [
        ("/notes?limit=0", "/query/limit"),
        ("/notes?limit=x", "/query/limit"),
        ("/notes?limit=1&limit=2", "/query/limit"),
        ("/notes?limit=", "/query/limit"),
        ("/notes?limit=" + "9" * 5000, "/query/limit"),
        ("/notes?unknown=1", "/query/unknown"),
        ("/notes?starred=yes", "/query/starred"),
        ("/notes?ids=a&ids=b&ids=c&ids=d", "/query/ids"),
        ("/notes?" + "&".join(["unknown=1"] * 60), "/query"),
        ("/notes?limit=%ff", "/query"),
        ("/notes/" + "x" * 41, "/path/id"),
    ],
)
async def test_a_bad_parameter_is_named(api: Api, path: str, pointer: str) -> None:
    status, body, headers = await api.call("GET", path)
    assert (status, body["code"], body["errors"][0]["pointer"]) == (400, "invalid-request", pointer)
    assert headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("raw", "pointer"),
    [
        (b"{", ""),
        (b"\xff", ""),
        (b'{"text": ""}', "/text"),
        (b'{"text": "a", "stars": 9}', "/stars"),
        (b'{"text": "a", "more": 1}', ""),
        (b"[" * 1900, ""),
        (b'{"text": ' + b"[" * 255 + b"]" * 255 + b"}", ""),
        (b'{"text": "a", "stars": 1e400}', ""),
        (b'{"text": "a", "stars": 1' + b"0" * 1800 + b"}", "/stars"),
        (b'{"text": "a", "stars": NaN}', ""),
        (b'{"text": "\\ud800"}', ""),
        (b'{"text": "\xed\xa0\x80"}', ""),
        (b'\xef\xbb\xbf{"text": "a"}', ""),
        (b"", ""),
    ],
)
async def test_a_bad_body_is_named(api: Api, raw: bytes, pointer: str) -> None:
    status, body, _ = await api.call("POST", "/notes", data=raw, headers={**api.staff, "Content-Type": "application/json"})
    assert (status, body["errors"][0]["pointer"]) == (400, pointer)


async def test_a_whole_number_written_with_a_point_is_an_integer(api: Api) -> None:
    status, body, _ = await api.call(
        "POST", "/notes", data=b'{"text": "a", "stars": 2.0}', headers={**api.staff, "Content-Type": "application/json"}
    )
    assert (status, body["stars"]) == (201, 2)


async def test_a_body_of_another_type_or_too_large_is_refused(api: Api) -> None:
    assert (await api.call("POST", "/notes", data=b"x", headers={**api.staff, "Content-Type": "text/plain"}))[0] == 415
    encoded = {**api.staff, "Content-Type": "application/json", "Content-Encoding": "gzip"}
    assert (await api.call("POST", "/notes", data=b"{}", headers=encoded))[0] == 415
    assert (await api.add("x" * 3000))[0] == 413

    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(30):
            yield b"x" * 100

    status, body, _ = await api.call("POST", "/notes", data=chunks(), headers={**api.staff, "Content-Type": "application/json"})
    assert (status, body["limit"]) == (413, 2000)


async def test_protected_operations_refuse_missing_forged_expired_revoked_and_weak_credentials(api: Api) -> None:
    async def status(authorization: str | None) -> int:
        headers = {"Authorization": authorization} if authorization else {}
        return (await api.call("POST", "/notes", json={"text": "a"}, headers=headers))[0]

    forged = Ed25519PrivateKey.generate()
    import jwt  # noqa: PLC0415

    bad = jwt.encode(
        {"iss": "comptoir", "sub": "stf_1", "role": "OWNER", "scope": "notes:write", "sid": "s", "exp": 9999999999},
        forged,
        algorithm="EdDSA",
        headers={"kid": "tests"},
    )
    assert await status(None) == 401
    assert await status(f"Bearer {bad}") == 401
    assert await status(f"Bearer {token('stf_1', 'OWNER', 'notes:write', seconds=-1)}") == 401
    assert await status("Basic eDp5") == 401
    assert await status(f"Bearer {token('stf_1', 'OWNER', 'other')}") == 403
    assert await status(f"Bearer {token('cus_1', 'CUSTOMER', 'shop')}") == 403
    api.revoked.add("all")
    assert await status(api.staff["Authorization"]) == 401


async def test_a_bad_credential_is_refused_on_public_operations_too(api: Api) -> None:
    assert (await api.call("GET", "/notes", headers={"Authorization": "Bearer nonsense"}))[0] == 401
    assert (await api.call("GET", "/notes", headers={"Service-Token": "nonsense"}))[0] == 401


async def test_an_opaque_credential_opens_only_what_names_its_scheme(api: Api) -> None:
    held = {"Reader-Token": "r" * 43, "Idempotency-Key": "k1"}
    assert (await api.call("POST", "/notes/n0/copies", headers=held))[0] == 201
    assert (await api.call("POST", "/notes", json={"text": "a"}, headers=held))[0] == 401
    assert (await api.call("GET", "/notes", headers={"Reader-Token": "r" * 42}))[0] == 401  # its form is wrong


async def test_an_idempotency_key_belongs_to_the_holder_of_the_credential(api: Api) -> None:
    for letter in "rs":
        held = {"Reader-Token": letter * 43, "Idempotency-Key": "k1"}
        first, again = [(await api.call("POST", "/notes/n0/copies", headers=held))[2] for _ in range(2)]
        assert ("Idempotent-Replayed" in first, "Idempotent-Replayed" in again) == (False, True)
