"""Ports, keys and access tokens for tests."""

import socket
import time

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from infra.runtime.ids import new_id

SECRET = "a-secret-for-tests-of-32-characters!"
KEY = Ed25519PrivateKey.from_private_bytes(b"comptoir tests: not a secret key"[:32])


def free_port() -> int:
    """Returns a port of the loopback interface that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


STAFF_NAME = "Alix Roux"


def token(subject: str, role: str, *scopes: str, seconds: int = 600, name: str = "") -> str:
    """Returns an access token in PROFILING's format, signed with the tests' key."""
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
    """Returns the tests' public key in the format that PROFILING publishes."""
    jwk: dict[str, str] = jwt.algorithms.OKPAlgorithm.to_jwk(KEY.public_key(), as_dict=True)
    return {**jwk, "kid": "tests"}
