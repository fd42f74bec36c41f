"""From the generated response class to bytes: the body validated against the contract before it leaves."""

from collections.abc import AsyncIterator
from hashlib import blake2b
from typing import Any

import msgspec

from infra.runtime.http.schemas import Schema, Schemas
from infra.runtime.operation import Encoded, Request, Response, header_text, is_among, is_json

Headers = list[tuple[bytes, bytes]]
_encode = msgspec.json.Encoder().encode


class ContractBreach(Exception):  # noqa: N818 - what happened, in the field's words
    """The implementation returned something that its contract does not allow. It is a mistake of ours: the caller gets 500."""


class Answer(msgspec.Struct):
    """An HTTP answer, ready to be sent."""

    status: int
    headers: Headers
    payload: bytes
    rest: AsyncIterator[bytes] | None = None
    """What comes behind the payload, of an answer that is sent while it is made."""


class ResponseWriter:
    """Encodes the answers of one operation."""

    def __init__(self, request_class: type[Request], operation: dict[str, Any], schemas: Schemas) -> None:
        self._schemas: dict[int, Schema] = {}
        self._responses = request_class.spec.responses
        self._classes = set(self._responses)
        self._operation_id = request_class.spec.operation_id
        for status, response in operation["responses"].items():
            for name, media in response.get("content", {}).items():
                if is_json(name) and status.startswith("2"):
                    self._schemas[int(status)] = schemas.compile(media["schema"])

    def write(self, response: Response | Encoded, if_none_match: str | None) -> Answer:
        """The answer; 304 without a body when the caller has seen it. Raises ContractBreach."""
        if isinstance(response, Encoded):
            answer = Answer(response.status, [(b"content-type", response.media_type.encode())], response.payload)
            return with_etag(answer, response.etag, if_none_match) if response.etag else answer
        answer = self._encoded(response)
        for field, name in response.headers:
            if (value := getattr(response, field)) is not None:
                answer.headers.append((name.lower().encode(), self._header(name, value)))
        return with_etag(answer, etag_of(answer.payload), if_none_match) if response.etag else answer

    def begun(self, first: bytes, rest: AsyncIterator[bytes], accept: str | None = None) -> Answer:
        """A file that is sent while it is made: the first success that the contract has, in the form that was asked for."""
        response = next(iter(self._responses))
        media_type = accept or response.media_types[0]
        return Answer(response.status, [(b"content-type", media_type.encode())], first, rest)

    def encoded(self, response: Response) -> Encoded:
        """A JSON answer as validated bytes with their ETag, for a cache. Raises ContractBreach."""
        answer = self._encoded(response)
        return Encoded(
            status=answer.status,
            media_type=response.media_types[0],
            payload=answer.payload,
            etag=etag_of(answer.payload) if response.etag else None,
        )

    def _encoded(self, response: Response) -> Answer:
        if type(response) not in self._classes:
            raise ContractBreach(f"{self._operation_id} answered {type(response).__name__}")
        body = getattr(response, "body", None)
        if isinstance(body, bytes):
            media_type = getattr(response, "content_type", None) or response.media_types[0]
            if not is_among(media_type.partition(";")[0].strip().lower(), response.media_types):
                raise ContractBreach(f"{self._operation_id} answered {media_type}, which its contract does not offer")
            return Answer(response.status, [(b"content-type", media_type.encode())], body)
        schema = self._schemas.get(response.status)
        if schema is None:
            return Answer(response.status, [], b"")
        plain = msgspec.to_builtins(body)
        if not schema.is_valid(plain):
            raise ContractBreach(f"{self._operation_id} answered what its contract does not allow: {schema.errors(plain)[:3]}")
        return Answer(response.status, [(b"content-type", response.media_types[0].encode())], _encode(plain))

    def _header(self, name: str, value: object) -> bytes:
        """The bytes of a header. Raises ContractBreach for a text that no header can carry."""
        texts = [header_text(each) for each in value] if isinstance(value, tuple) else []
        text = ",".join(texts) if isinstance(value, tuple) else header_text(value)
        carried = text.encode("latin-1", errors="ignore")
        if not text.isprintable() or len(carried) < len(text) or any("," in each for each in texts):
            raise ContractBreach(f"{self._operation_id} answered a text in {name} that no header can carry")
        return carried


def etag_of(payload: bytes) -> str:
    """A strong ETag: a hash of the bytes."""
    return f'"{blake2b(payload, digest_size=9).hexdigest()}"'


def with_etag(answer: Answer, etag: str, if_none_match: str | None) -> Answer:
    """The answer with its ETag; 304 without a body when the caller has seen it."""
    if if_none_match is not None and (
        if_none_match.strip() == "*" or etag in (part.strip().removeprefix("W/") for part in if_none_match.split(","))
    ):
        told = [(name, value) for name, value in answer.headers if name != b"content-type"]
        return Answer(304, [*told, (b"etag", etag.encode())], b"")
    answer.headers.append((b"etag", etag.encode()))
    return answer
