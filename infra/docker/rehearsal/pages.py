"""Both sites' pages, opened as a browser would begin."""

import json
import re
import urllib.request
from collections.abc import Iterator, Mapping
from urllib.error import URLError

from infra.local.common.errors import PageFailed

_FILE = re.compile(r'(?:src|href)="(/[^"]+)"')
_SECONDS = 10


def open_pages(sites: Mapping[str, str]) -> Iterator[str]:
    """Gets each site's page, the files that it names and the addresses of the services; tells of them. Raises PageFailed."""
    for name, url in sites.items():
        page = _get(f"{url}/").decode()
        files = {path: _get(f"{url}{path}") for path in _FILE.findall(page)}
        if not any(path.endswith(".js") for path in files):
            raise PageFailed(f"The page of {name} has no script.")
        services = json.loads(_get(f"{url}/config.json"))["services"]
        size = sum(map(len, files.values())) // 1000
        yield f"{name}: {url}/ is a page with {len(files)} files of {size} kB, and knows {len(services)} services."


def _get(url: str) -> bytes:
    try:
        with urllib.request.urlopen(url, timeout=_SECONDS) as answer:  # noqa: S310 - our own address
            content: bytes = answer.read()
    except (URLError, OSError) as error:
        raise PageFailed(f"{url}: {error}.") from error
    return content
