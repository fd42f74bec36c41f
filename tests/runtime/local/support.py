"""What the tests of the launcher share."""

import contextlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import psutil

from infra.local.launcher.programs.schemas import read_schemas, register_schemas
from infra.local.launcher.programs.topics import read_topics
from infra.local.launcher.system import TOPICS, System
from infra.local.players.callers import until

SHOP = "ordering"
STAND_IN = """
import json, os, sys
from http.server import BaseHTTPRequestHandler, HTTPServer

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/crash":
            os._exit(3)
        body = json.dumps({"status": "READY", "environment": dict(os.environ), "pid": os.getpid()}).encode()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(body)

print("stand-in speaks", flush=True)
HTTPServer((os.environ["COMPTOIR_HOST"], int(os.environ["COMPTOIR_PORT"])), Handler).serve_forever()
"""


class Running(NamedTuple):
    system: System
    schemas: Path


def write_schema(folder: Path, **properties: object) -> None:
    document = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "StockReserved",
        "type": "object",
        "additionalProperties": False,
        "required": ["order_id"],
        "properties": {"order_id": {"type": "string", "maxLength": 40}, **properties},
    }
    (folder / "stocking.stock-reserved.v1.json").write_text(json.dumps(document))


async def until_true(condition: Callable[[], object]) -> None:
    """`until` for what is known at once. Raises NotInTime."""

    async def read() -> object:
        return condition()

    await until(read)


async def ids(running: Running) -> dict[str, int]:
    return await register_schemas(running.system.registry, read_schemas(running.schemas, read_topics(TOPICS)))


def alive(pid: int | None) -> bool:
    with contextlib.suppress(psutil.NoSuchProcess):
        return pid is not None and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    return False
