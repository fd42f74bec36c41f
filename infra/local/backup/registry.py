"""The schemas with their ids, which the records carry: the registry's own export and import."""

from pathlib import Path

import aiohttp

from infra.local.common.errors import BackupFailed
from infra.runtime.events.access import OPEN_REGISTRY, RegistryAccess

_COMPATIBLE_API = "/apis/ccompat/v7"
_ADMIN = "/apis/registry/v3/admin"
_TIMEOUT = aiohttp.ClientTimeout(total=60)


async def export(registry: str, path: Path, access: RegistryAccess = OPEN_REGISTRY) -> None:
    """Writes everything that the registry at this Confluent-compatible address knows. Raises BackupFailed."""
    url, headers = f"{_root(registry)}{_ADMIN}/export", {"Accept": "application/zip", **access.headers}
    async with (
        aiohttp.ClientSession(timeout=_TIMEOUT, **access.options) as session,
        session.get(url, headers=headers) as answer,
    ):
        if answer.status != 200:
            raise BackupFailed(f"The registry does not export its schemas: {answer.status} {await answer.text()}")
        path.write_bytes(await answer.read())


async def load(registry: str, path: Path, access: RegistryAccess = OPEN_REGISTRY) -> None:
    """Fills an empty registry; every schema keeps its id. Raises BackupFailed."""
    url, headers = f"{_root(registry)}{_ADMIN}/import", {"Content-Type": "application/zip", **access.headers}
    content = path.read_bytes()
    async with (
        aiohttp.ClientSession(timeout=_TIMEOUT, **access.options) as session,
        session.post(url, data=content, headers=headers) as answer,
    ):
        if answer.status >= 300:
            raise BackupFailed(f"The registry does not take the schemas, is it empty? {answer.status} {await answer.text()}")


def _root(registry: str) -> str:
    return registry.removesuffix("/").removesuffix(_COMPATIBLE_API)
