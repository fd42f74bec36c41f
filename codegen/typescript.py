"""Generates TypeScript types for the sites, by openapi-typescript on the Node that comes from PyPI."""

import json
from pathlib import Path

from codegen import node_tools
from codegen.faults import CodegenError


def print_types(documents: dict[str, Path]) -> dict[str, str]:
    """Returns source by service for bundled documents, from one Node process. Raises CodegenError when it fails."""
    done = node_tools.run("types.mjs", given=json.dumps({service: str(path) for service, path in documents.items()}))
    if done.returncode != 0:
        raise CodegenError(["openapi-typescript failed:", *done.stderr.splitlines()[-20:]])
    sources: dict[str, str] = json.loads(done.stdout)
    return sources
