"""Compresses a built site once, as small as possible, so that serving needs no compression."""

import gzip
from pathlib import Path

_TEXTS = {".css", ".html", ".js", ".json", ".map", ".svg", ".txt", ".webmanifest", ".xml"}
CODINGS = {"br": ".br", "gzip": ".gz"}
"""The names of the compressed forms in HTTP, and how their files end; the smallest first."""
_WORTHWHILE_BYTES = 1000  # smaller files fit into one packet anyway


def compress(folder: Path) -> None:
    """Writes a `.br` and a `.gz` file beside every text file that becomes smaller."""
    import brotli  # noqa: PLC0415 - who only serves a site does not have it

    for path in [each for each in folder.rglob("*") if each.suffix in _TEXTS and each.stat().st_size >= _WORTHWHILE_BYTES]:
        content = path.read_bytes()
        for coding, compressed in (("br", brotli.compress(content)), ("gzip", gzip.compress(content, 9, mtime=0))):
            if len(compressed) < len(content):
                path.with_name(path.name + CODINGS[coding]).write_bytes(compressed)
