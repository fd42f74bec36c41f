"""Whether a request brings a credential that its operation takes. Signatures and secrets are not checked: nobody has them here."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import jwt

from infra.runtime.caller import SERVICE, Caller
from infra.runtime.http.answering import Headers
from infra.runtime.http.security import OPAQUE_TOKEN, Requirement, opaque_schemes
from infra.runtime.problem import Problem, Unauthenticated

Alternatives = list[dict[str, list[str]]]


class Credentials:
    """The security schemes of one contract, and by which of them those of a role sign in."""

    def __init__(self, contract: dict[str, Any], roles: Mapping[str, str]) -> None:
        schemes = contract.get("components", {}).get("securitySchemes", {})
        self._opaque = {header.lower().encode(): scheme for scheme, header in opaque_schemes(contract).items()}
        self._signed = [name for name, each in schemes.items() if each.get("type") != "apiKey"]
        self._roles = roles

    def presented(self, headers: Headers) -> "Presented":
        """Returns the credentials of a request. Raises Unauthenticated for one of a form that none has."""
        opaque: dict[str, str] = {}
        token = service = ""
        for name, value in headers:
            text = value.decode("latin-1")
            if name == b"authorization":
                word, _, token = text.partition(" ")
                if word.lower() != "bearer" or not token.strip():
                    raise Unauthenticated
            elif name == b"service-token":
                service = text
            elif name in self._opaque:
                if not OPAQUE_TOKEN.fullmatch(text):
                    raise Unauthenticated
                opaque[self._opaque[name]] = text
        return Presented(
            self._callers(token.strip(), service, opaque), [each for each in (token.strip(), *opaque.values()) if each]
        )

    def _callers(self, token: str, service: str, opaque: Mapping[str, str]) -> list[Caller]:
        """Returns who it could be. A token that tells its role is one of that role; another may be anybody's."""
        with suppress(jwt.InvalidTokenError, KeyError, AttributeError, TypeError):  # its claims may be anything
            claims = jwt.decode(token, options={"verify_signature": False})
            scheme, scopes = self._roles[claims["role"]], frozenset(claims["scope"].split())
            return [Caller(scheme=scheme, scopes=scopes, role=claims["role"], credentials=opaque)]
        if token:
            return [Caller(scheme=scheme, scopes=_All(), credentials=opaque) for scheme in self._signed]
        return [Caller(scheme=SERVICE if service else "", credentials=opaque)]


class Presented:
    """What a request brought."""

    def __init__(self, callers: list[Caller], secrets: list[str]) -> None:
        self._callers = callers
        self.secrets = secrets
        """The credentials themselves."""

    def check(self, alternatives: Alternatives) -> None:
        """Raises what the runtime raises when none of those it could be may do this: Unauthenticated or Forbidden."""
        refusal: Problem | None = None
        for caller in self._callers:
            try:
                Requirement(alternatives).check(caller)
            except Problem as problem:
                refusal = problem
            else:
                return
        if refusal is not None:
            raise refusal


class _All(frozenset[str]):
    """Every scope."""

    __slots__ = ()

    def __contains__(self, scope: object) -> bool:
        return True
