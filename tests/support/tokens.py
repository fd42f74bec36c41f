"""Ports, keys and access tokens for tests."""

import socket
import time

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from infra.runtime.ids import new_id

SECRET = "a-secret-for-tests-of-32-characters!"
KEY = Ed25519PrivateKey.from_private_bytes(b"comptoir tests: not a secret key"[:32])


def free_port() -> int:
    """A port of the loopback that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


STAFF_NAME = "Alix Roux"


def token(subject: str, role: str, *scopes: str, seconds: int = 600, name: str = "") -> str:
    """An access token as PROFILING would sign it, by the tests' key."""
    claims = {
        "iss": "comptoir",
        "sub": subject,
        "role": role,
        "scope": " ".join(scopes),
        "sid": new_id("ses"),
        "exp": int(time.time()) + seconds,
        **({"name": name} if name else {}),
    }
    return jwt.encode(claims, KEY, algorithm="EdDSA", headers={"kid": "tests"})


def public_key() -> dict[str, str]:
    """The tests' key as PROFILING would publish it."""
    jwk: dict[str, str] = jwt.algorithms.OKPAlgorithm.to_jwk(KEY.public_key(), as_dict=True)
    return {**jwk, "kid": "tests"}
