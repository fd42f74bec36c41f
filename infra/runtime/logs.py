"""JSON log lines with ids that connect the services' logs."""

import logging
import sys
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

import msgspec

from infra.runtime import context

_STANDARD = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonLines(logging.Formatter):
    """One JSON object a line: time, level, service, message, the running context's ids, and what `extra` adds.

    `ids` are the names of those that are logged of what the work is about.
    """

    def __init__(self, service: str, ids: Collection[str] = ()) -> None:
        super().__init__()
        self._service, self._ids = service, ids

    def format(self, record: logging.LogRecord) -> str:
        here = context.current()
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC),
            "level": record.levelname,
            "service": self._service,
            "logger": record.name,
            "message": record.getMessage(),
            "correlation_id": here.correlation_id,
            "operation_id": here.operation_id,
            **{name: here.about[name] for name in self._ids if name in here.about},
            **{name: value for name, value in vars(record).items() if name not in _STANDARD},
        }
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return msgspec.json.encode({name: value for name, value in line.items() if value != ""}, enc_hook=str).decode()


def configure_logging(service: str, level: str, ids: Collection[str] = ()) -> None:
    """Sends every log record of the process to standard output as JSON lines."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonLines(service, ids))
    logging.basicConfig(handlers=[handler], level=level.upper(), force=True)
    for noisy in ("connexion", "asyncio", "uvicorn.error"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)  # it logs an outage many times a second; ours log it once
