"""Who calls, and whether it is allowed: tokens checked by signature, revoked sessions, the contract's security requirements."""

import re
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any, Protocol

import jwt
import msgspec

from infra.runtime.caller import ANONYMOUS, SERVICE, STAFF, Caller
from infra.runtime.problem import Forbidden, Unauthenticated

ISSUER = "comptoir"
_CACHE_SIZE = 10_000
_SERVICE_TOKEN_SECONDS = 60
_LONGEST_TOKEN = 4096
OPAQUE_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")  # 256 bits in base64url


class SigningKeys(Protocol):
    """Where the public keys of access tokens come from."""

    async def find(self, key_id: str) -> Any | None:
        """The public key of that id, or None."""
        ...


RevokedSessions = Callable[[str], Awaitable[bool]]


def opaque_schemes(contract: Mapping[str, Any]) -> dict[str, str]:
    """The contract's apiKey schemes that the operations check themselves: the name of each with its header."""
    schemes = contract.get("components", {}).get("securitySchemes", {})
    return {name: each["name"] for name, each in schemes.items() if each["type"] == "apiKey" and name != SERVICE}


class ServiceTokens:
    """Short tokens by which one service calls another, signed with the secret that all of them share (HS256)."""

    def __init__(self, service: str, secret: str, *accepted: str) -> None:
        """`secret` signs; tokens that were signed with one of the `accepted` are accepted too."""
        self._service, self._secret, self._accepted = service, secret, (secret, *accepted)
        self._token, self._renew_at = "", 0.0

    def headers(self) -> Mapping[str, str]:
        """The header that a call to another service carries."""
        if time.monotonic() > self._renew_at:
            expires = int(time.time()) + _SERVICE_TOKEN_SECONDS
            self._token = jwt.encode({"sub": self._service, "aud": "services", "exp": expires}, self._secret, algorithm="HS256")
            self._renew_at = time.monotonic() + _SERVICE_TOKEN_SECONDS / 2
        return {"Service-Token": self._token}

    def caller(self, token: str) -> Caller:
        """The service that a token proves. Raises Unauthenticated."""
        for secret in self._accepted:
            with suppress(jwt.InvalidTokenError):
                claims = jwt.decode(
                    token, secret, algorithms=["HS256"], audience="services", options={"require": ["exp", "sub"]}
                )
                return Caller(scheme=SERVICE, subject=str(claims["sub"]))
        raise Unauthenticated


class Security:
    """Checks the credentials of every request: one that is presented but bad is 401 on every operation, the public ones too."""

    def __init__(
        self,
        *,
        keys: SigningKeys,
        service_tokens: ServiceTokens,
        is_revoked: RevokedSessions,
        scheme_of_role: Callable[[str], str],
        opaque: Mapping[str, str],
    ) -> None:
        """`scheme_of_role` names the contract's scheme by which those of a role sign in; `opaque` has the header of each apiKey."""
        self._keys, self._service_tokens, self._is_revoked = keys, service_tokens, is_revoked
        self._scheme_of_role = scheme_of_role
        self._opaque = {header.lower().encode(): scheme for scheme, header in opaque.items()}
        self._verified: OrderedDict[str, tuple[Caller, float, str]] = OrderedDict()

    async def identify(self, headers: list[tuple[bytes, bytes]]) -> Caller:
        """The caller that the headers prove. Raises Unauthenticated for a bad credential."""
        bearer = service = None
        credentials: dict[str, str] | None = None
        for name, value in headers:
            if name == b"authorization":
                bearer = value.decode("latin-1")
            elif name == b"service-token":
                service = value.decode("latin-1")
            elif name in self._opaque:
                credentials = credentials or {}
                credentials[self._opaque[name]] = value.decode("latin-1")
        if bearer is None and service is None and credentials is None:
            return ANONYMOUS
        if credentials is not None and not all(map(OPAQUE_TOKEN.fullmatch, credentials.values())):
            raise Unauthenticated
        caller = await self._known(bearer, service)
        return caller if credentials is None else msgspec.structs.replace(caller, credentials=credentials)

    async def _known(self, bearer: str | None, service: str | None) -> Caller:
        if bearer is not None:
            scheme, _, token = bearer.partition(" ")
            if scheme.lower() != "bearer" or len(token) > _LONGEST_TOKEN:
                raise Unauthenticated
            return await self._person(token.strip())
        return self._service_tokens.caller(service) if service is not None else ANONYMOUS

    async def _person(self, token: str) -> Caller:
        caller, expires, key_id = self._verified.get(token) or await self._verify(token)
        if time.time() >= expires or await self._keys.find(key_id) is None:  # the key may have been withdrawn since
            self._verified.pop(token, None)
            raise Unauthenticated
        if await self._is_revoked(caller.session_id):
            raise Unauthenticated
        return caller

    async def _verify(self, token: str) -> tuple[Caller, float, str]:
        try:
            key_id = str(jwt.get_unverified_header(token).get("kid", ""))
            key = await self._keys.find(key_id)
            if key is None:
                raise Unauthenticated
            claims = jwt.decode(
                token, key, algorithms=["EdDSA"], issuer=ISSUER, options={"require": ["exp", "sub", "sid", "role", "scope"]}
            )
        except (jwt.InvalidTokenError, ValueError) as error:
            raise Unauthenticated from error
        scheme = self._scheme_of_role(claims["role"])
        caller = Caller(
            scheme=scheme,
            subject=claims["sub"],
            name=str(claims.get("name", "")) if scheme == STAFF else "",
            role=claims["role"],
            scopes=frozenset(claims["scope"].split()),
            session_id=claims["sid"],
        )
        self._verified[token] = caller, float(claims["exp"]), key_id
        if len(self._verified) > _CACHE_SIZE:
            self._verified.popitem(last=False)
        return self._verified[token]


class Requirement:
    """The security of one operation as the contract states it: any one of its alternatives is enough."""

    def __init__(self, alternatives: list[dict[str, list[str]]]) -> None:
        self.is_public = not alternatives or {} in alternatives
        self._alternatives = alternatives

    def check(self, caller: Caller) -> None:
        """Raises Unauthenticated for a caller without a usable credential, Forbidden for one who lacks the right."""
        if self.is_public or any(_satisfies(caller, alternative) for alternative in self._alternatives):
            return
        if not caller.scheme:
            raise Unauthenticated
        raise Forbidden


def _satisfies(caller: Caller, alternative: dict[str, list[str]]) -> bool:
    return all(_holds(caller, scheme, scopes) for scheme, scopes in alternative.items())


def _holds(caller: Caller, scheme: str, scopes: list[str]) -> bool:
    if scheme == caller.scheme:
        return all(scope in caller.scopes for scope in scopes)
    return scheme in caller.credentials
