"""The fuzzer keeps what it finds, tries it again, and counts what it reached: on a small server with a fault that is then mended."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from tests.fuzz import found, reached

ROOT = Path(__file__).parents[3]
_ANSWER = {"content": {"application/json": {"schema": {"type": "object"}}}, "description": "An answer."}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "WEIGHING", "version": "1"},
    "paths": {
        "/weights/{weight_id}": {
            "put": {
                "operationId": "set_weight",
                "parameters": [
                    {
                        "name": "weight_id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string", "pattern": "^[a-z]{1,9}$"},
                    }
                ],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "required": ["grams"],
                                "properties": {"grams": {"type": "integer", "minimum": 0, "maximum": 9}},
                            },
                            "example": {"grams": 7},
                        }
                    },
                },
                "responses": {"200": _ANSWER, "400": _ANSWER, "409": _ANSWER},
            }
        }
    },
}


class Weighing(BaseHTTPRequestHandler):
    """Breaks on seven grams while it is faulty."""

    is_faulty: ClassVar[bool] = True

    def do_PUT(self) -> None:
        text = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self._answer(500 if self.is_faulty and text == b'{"grams": 7}' else 200, {})

    def do_GET(self) -> None:
        self._answer(200, DOCUMENT)

    def _answer(self, status: int, body: Any) -> None:
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *arguments: object) -> None:
        """Says nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    """The address of the small server."""
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Weighing)
    thread = threading.Thread(target=httpd.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_port}"
    httpd.shutdown()
    thread.join()
    httpd.server_close()


def run(server: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("schemathesis")), "run", f"{server}/openapi.json", "--phases", "examples"]
    environment = {
        "PATH": "",
        "PYTHONPATH": str(ROOT),
        "SCHEMATHESIS_HOOKS": "tests.fuzz.hooks",
        "FUZZ_SERVICE": "weighing",
        "FUZZ_FOUND": str(folder / "found"),
        reached.FILE: str(folder / "reached.json"),
    }
    checks = ["--checks", "not_a_server_error", "--no-color"]
    return subprocess.run([*command, *checks], env=environment, cwd=folder, capture_output=True, text=True, check=False)


def test_what_was_found_is_tried_again(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(server, tmp_path).returncode == 1
    (kept,) = found.read("weighing", tmp_path / "found")
    assert (kept.operation, kept.failure, kept.body) == ("set_weight", "Server error", {"grams": 7})
    without_example = json.loads(json.dumps(DOCUMENT))
    del without_example["paths"]["/weights/{weight_id}"]["put"]["requestBody"]["content"]["application/json"]["example"]
    monkeypatch.setitem(DOCUMENT, "paths", without_example["paths"])
    again = run(server, tmp_path)
    assert again.returncode == 1, again.stdout
    assert found.read("weighing", tmp_path / "found") == [kept]
    monkeypatch.setattr(Weighing, "is_faulty", False)
    assert run(server, tmp_path).returncode == 0


def test_what_was_reached_is_counted(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Weighing, "is_faulty", False)
    run(server, tmp_path)
    rows = list(reached.rows("weighing", DOCUMENT, json.loads((tmp_path / "reached.json").read_text())))
    assert [(row.status, row.answers > 0) for row in rows] == [("200", True), ("400", False), ("409", False)]
    assert list(reached.summary(rows)) == [
        "weighing       1 of 3 declared statuses answered",
        "               never: 400 of 1 operations, 409 of 1 operations",
    ]


def test_a_body_that_is_no_json_is_kept(tmp_path: Path) -> None:
    picture = found.Found(operation="set_image", failure="Server error", body={"base64": "/9j/"}, has_body=True)
    assert found.keep("weighing", picture, tmp_path)
    assert not found.keep("weighing", picture, tmp_path)
    assert found.read("weighing", tmp_path) == [picture]
