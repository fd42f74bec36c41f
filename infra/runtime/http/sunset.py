"""What the answers of a deprecated operation say of it (S-21)."""

from datetime import UTC, datetime, time, timedelta
from email.utils import format_datetime

from infra.runtime.http.answering import Headers

_SINCE = b"@0"
"""The contract does not say since when it is deprecated: long enough ago that it holds now (RFC 9745)."""


def sunset_headers(day: str) -> Headers:
    """Returns `Deprecation` and `Sunset` (RFC 8594: from when on it may be gone, the end of the day); none without a day."""
    if not day:
        return []
    end = datetime.combine(datetime.fromisoformat(day), time(), UTC) + timedelta(days=1)
    return [(b"deprecation", _SINCE), (b"sunset", format_datetime(end, usegmt=True).encode())]
