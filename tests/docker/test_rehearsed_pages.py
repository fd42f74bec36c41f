"""How a rehearsal opens the sites: a page without its scripts is no site."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from infra.docker.rehearsal.pages import open_pages
from infra.local.common.errors import PageFailed


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None: ...


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_page_has_its_files(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text('<link href="/a.css"><script src="/a.js"></script>')
    (tmp_path / "config.json").write_text('{"services": {"ordering": "http://localhost:9005"}}')
    with serving(tmp_path) as url:
        with pytest.raises(PageFailed, match=r"a\.css: HTTP Error 404"):
            list(open_pages({"shop": url}))
        (tmp_path / "a.css").write_text("")
        (tmp_path / "a.js").write_text("x" * 5000)
        assert list(open_pages({"shop": url})) == [f"shop: {url}/ is a page with 2 files of 5 kB, and knows 1 services."]
        (tmp_path / "index.html").write_text("<p>Hello")
        with pytest.raises(PageFailed, match="no script"):
            list(open_pages({"shop": url}))
