"""What the fuzzer once found: a failing request is kept in `found/<service>.json`, and is an example of its operation from then on.

A run keeps the first request of each kind of failure of an operation. A failure that needs other requests before it may not come
again by its last request alone: then its test is written by hand.
"""

import base64
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Self

FOLDER = Path(__file__).with_name("found")
_PASSING = {
    "authorization",
    "cart-token",
    "order-token",
    "service-token",
    "x-schemathesis-testcaseid",
    "user-agent",
    "content-length",
}
"""Headers that another run has of its own."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """One request, and what was wrong with its answer."""

    operation: str
    failure: str
    path_parameters: dict[str, Any] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    body: Any = None
    """JSON; or `{"base64": …}`; none without one."""
    has_body: bool = False
    media_type: str | None = None

    @classmethod
    def of(cls, case: Any, failure: str) -> Self:
        """Returns what is kept of a case of schemathesis."""
        has_body = type(case.body).__name__ != "NotSet"
        body = case.body if has_body else None
        return cls(
            operation=case.operation.definition.raw["operationId"],
            failure=failure,
            path_parameters=dict(case.path_parameters or {}),
            query=dict(case.query or {}),
            headers={name: str(value) for name, value in (case.headers or {}).items() if name.lower() not in _PASSING},
            body={"base64": base64.b64encode(body).decode()} if isinstance(body, bytes) else body,
            has_body=has_body,
            media_type=case.media_type,
        )

    def case(self, operation: Any) -> Any:
        """Returns the same request again, as a case of the operation."""
        given: dict[str, Any] = {
            "path_parameters": dict(self.path_parameters),
            "query": dict(self.query),
            "headers": dict(self.headers),
        }
        if self.has_body:
            is_binary = isinstance(self.body, dict) and set(self.body) == {"base64"}
            given |= {"body": base64.b64decode(self.body["base64"]) if is_binary else self.body, "media_type": self.media_type}
        return operation.Case(**given)


def read(service: str, folder: Path = FOLDER) -> list[Found]:
    """Returns what was found in a service so far."""
    file = folder / f"{service}.json"
    return [Found(**entry) for entry in json.loads(file.read_text(encoding="utf-8"))] if file.is_file() else []


def keep(service: str, new: Found, folder: Path = FOLDER) -> bool:
    """Adds a request to the file of a service; returns whether it is new."""
    known = read(service, folder)
    if new in known:
        return False
    folder.mkdir(exist_ok=True)
    entries = [{key: value for key, value in asdict(each).items() if value not in (None, {}, False)} for each in [*known, new]]
    (folder / f"{service}.json").write_text(json.dumps(entries, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return True
