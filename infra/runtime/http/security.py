"""Who calls, and whether it is allowed: tokens checked by signature, revoked sessions, the contract's security requirements."""

import re
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol

import jwt

from infra.runtime.caller import ANONYMOUS, Caller, CallerKind
from infra.runtime.problem import Forbidden, Unauthenticated

ISSUER = "comptoir"
_CACHE_SIZE = 10_000
_SERVICE_TOKEN_SECONDS = 60
_LONGEST_TOKEN = 4096
_GUEST_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")  # 256 bits in base64url


class SigningKeys(Protocol):
    """Where the public keys of access tokens come from."""

    async def find(self, key_id: str) -> Any | None:
        """The public key of that id, or None."""
        ...


RevokedSessions = Callable[[str], Awaitable[bool]]


class ServiceTokens:
    """Short tokens by which one service calls another, signed with the secret that all nine share (HS256)."""

    def __init__(self, service: str, secret: str) -> None:
        self._service, self._secret = service, secret
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
        try:
            claims = jwt.decode(
                token, self._secret, algorithms=["HS256"], audience="services", options={"require": ["exp", "sub"]}
            )
        except jwt.InvalidTokenError as error:
            raise Unauthenticated from error
        return Caller(kind=CallerKind.SERVICE, subject=str(claims["sub"]))


class Security:
    """Checks the credentials of every request: one that is presented but bad is 401 on every operation, the public ones too."""

    def __init__(self, *, keys: SigningKeys, service_tokens: ServiceTokens, is_revoked: RevokedSessions) -> None:
        self._keys, self._service_tokens, self._is_revoked = keys, service_tokens, is_revoked
        self._verified: OrderedDict[str, tuple[Caller, float]] = OrderedDict()

    async def identify(self, headers: list[tuple[bytes, bytes]]) -> Caller:
        """The caller that the headers prove. Raises Unauthenticated for a bad credential."""
        bearer = service = cart = order = None
        for name, value in headers:
            if name == b"authorization":
                bearer = value.decode("latin-1")
            elif name == b"service-token":
                service = value.decode("latin-1")
            elif name == b"cart-token":
                cart = value.decode("latin-1")
            elif name == b"order-token":
                order = value.decode("latin-1")
        if bearer is None and service is None and cart is None and order is None:
            return ANONYMOUS
        if not _is_guest_token(cart) or not _is_guest_token(order):
            raise Unauthenticated
        caller = await self._known(bearer, service)
        return Caller(
            kind=caller.kind,
            subject=caller.subject,
            name=caller.name,
            role=caller.role,
            scopes=caller.scopes,
            session_id=caller.session_id,
            cart_token=cart,
            order_token=order,
        )

    async def _known(self, bearer: str | None, service: str | None) -> Caller:
        if bearer is not None:
            scheme, _, token = bearer.partition(" ")
            if scheme.lower() != "bearer" or len(token) > _LONGEST_TOKEN:
                raise Unauthenticated
            return await self._person(token.strip())
        return self._service_tokens.caller(service) if service is not None else ANONYMOUS

    async def _person(self, token: str) -> Caller:
        caller, expires = self._verified.get(token) or await self._verify(token)
        if time.time() >= expires:
            self._verified.pop(token, None)
            raise Unauthenticated
        if await self._is_revoked(caller.session_id):
            raise Unauthenticated
        return caller

    async def _verify(self, token: str) -> tuple[Caller, float]:
        try:
            key = await self._keys.find(jwt.get_unverified_header(token).get("kid", ""))
            if key is None:
                raise Unauthenticated
            claims = jwt.decode(
                token, key, algorithms=["EdDSA"], issuer=ISSUER, options={"require": ["exp", "sub", "sid", "role", "scope"]}
            )
        except (jwt.InvalidTokenError, ValueError) as error:
            raise Unauthenticated from error
        kind = CallerKind.CUSTOMER if claims["role"] == "CUSTOMER" else CallerKind.STAFF
        caller = Caller(
            kind=kind,
            subject=claims["sub"],
            name=str(claims.get("name", "")) if kind is CallerKind.STAFF else "",
            role=claims["role"],
            scopes=frozenset(claims["scope"].split()),
            session_id=claims["sid"],
        )
        self._verified[token] = caller, float(claims["exp"])
        if len(self._verified) > _CACHE_SIZE:
            self._verified.popitem(last=False)
        return self._verified[token]


def _is_guest_token(token: str | None) -> bool:
    """Checks the form only. Whether it opens a cart or an order is known to the service that made it."""
    return token is None or _GUEST_TOKEN.fullmatch(token) is not None


class Requirement:
    """The security of one operation as the contract states it: any one of its alternatives is enough."""

    def __init__(self, alternatives: list[dict[str, list[str]]]) -> None:
        self.is_public = not alternatives or {} in alternatives
        self._alternatives = alternatives

    def check(self, caller: Caller) -> None:
        """Raises Unauthenticated for a caller without a usable credential, Forbidden for one who lacks the right."""
        if self.is_public or any(_satisfies(caller, alternative) for alternative in self._alternatives):
            return
        if caller.kind is CallerKind.ANONYMOUS:
            raise Unauthenticated
        raise Forbidden


def _satisfies(caller: Caller, alternative: dict[str, list[str]]) -> bool:
    return all(_holds(caller, scheme, scopes) for scheme, scopes in alternative.items())


def _holds(caller: Caller, scheme: str, scopes: list[str]) -> bool:
    if scheme == "customer":
        return caller.kind is CallerKind.CUSTOMER
    if scheme == "staff":
        return caller.kind is CallerKind.STAFF and all(scope == "session" or scope in caller.scopes for scope in scopes)
    if scheme == "service":
        return caller.kind is CallerKind.SERVICE
    return bool(caller.cart_token if scheme == "cart_token" else caller.order_token)
