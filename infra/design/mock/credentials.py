"""Whether a request brings a credential that its operation takes. Whose it is and what it allows, a mock cannot know."""

from collections.abc import Mapping, Set
from typing import Any

from infra.runtime.caller import SERVICE
from infra.runtime.http.answering import Headers
from infra.runtime.http.security import OPAQUE_TOKEN, opaque_schemes
from infra.runtime.problem import Forbidden, Unauthenticated


class Credentials:
    """The security schemes of one contract."""

    def __init__(self, contract: dict[str, Any]) -> None:
        schemes = contract.get("components", {}).get("securitySchemes", {})
        self._opaque = {header.lower().encode(): scheme for scheme, header in opaque_schemes(contract).items()}
        self._bearer = frozenset(name for name, each in schemes.items() if each.get("type") != "apiKey")

    def presented(self, headers: Headers) -> Mapping[str, str]:
        """Returns the credentials of a request by scheme. Raises Unauthenticated for one of a form that none has."""
        found: dict[str, str] = {}
        for name, value in headers:
            text = value.decode("latin-1")
            if name == b"authorization":
                word, _, token = text.partition(" ")
                if word.lower() != "bearer" or not token.strip():
                    raise Unauthenticated
                found |= dict.fromkeys(self._bearer, token.strip())
            elif name == b"service-token":
                found[SERVICE] = text
            elif name in self._opaque:
                if not OPAQUE_TOKEN.fullmatch(text):
                    raise Unauthenticated
                found[self._opaque[name]] = text
        return found


def check(alternatives: list[dict[str, list[str]]], presented: Set[str]) -> None:
    """Raises as the runtime does: Unauthenticated for who is nobody, Forbidden for somebody whom the operation does not serve."""
    if not alternatives or any(each.keys() <= presented for each in alternatives):
        return
    raise Forbidden if SERVICE in presented else Unauthenticated
