"""The rooms of a service, their allowed imports, and the allowed places of files (ARCHITECTURE.md, "The rooms of a service")."""

import ast
import sys
from collections.abc import Collection, Iterator
from pathlib import Path

ROOMS = {
    "domain": 0,
    "migrations": 0,
    "tables": 1,
    "job_types": 1,
    "security": 2,
    "documents": 2,
    "projections": 3,
    "answers": 4,
    "events": 5,
    "repositories": 6,
    "gateways": 7,
    "search": 7,
    "use_cases": 8,
    "operations": 9,
    "reactions": 9,
    "jobs": 9,
    "settings": 10,
    "first_start": 10,
    "app": 11,
}
"""From low to high: a room imports lower ones and itself."""
_FOLDERS = {
    *("domain", "security", "documents", "projections", "answers", "repositories", "gateways", "search", "use_cases"),
    *("operations", "reactions", "jobs", "migrations"),
}
_FILES = {"settings", "tables", "job_types", "events", "answers", "first_start", "app", "__init__"}
_SHARED = ("common", "kernel")
_DEPTH = 2
_KERNEL = "impl.kernel"
_PURE = {
    *("abc", "bisect", "collections", "contextlib", "dataclasses", "datetime", "decimal", "enum", "fractions", "functools"),
    *("hashlib", "itertools", "math", "operator", "re", "string", "typing", "unicodedata", "zoneinfo"),
}
"""Modules of the standard library that read and write nothing."""
_IN_A_REVISION = {"sqlalchemy", "alembic"} | sys.stdlib_module_names
_OPERATIONS = "infra.runtime.store.migrations.operations"
_NEVER_IN_IMPL = {"connexion", "starlette", "uvicorn", "aiokafka", "http"}


def faults(service: Path) -> Iterator[str]:
    """Returns sentences about files of one service's package outside its rooms, and about imports in the wrong direction."""
    for path in sorted(service.rglob("*.py")):
        inside = path.relative_to(service)
        room = inside.parts[0].removesuffix(".py")
        if room not in (_FOLDERS if len(inside.parts) > 1 else _FILES) or len(inside.parts) > _DEPTH:
            yield f"{service.name}/{inside}: stands in no room; ARCHITECTURE.md lists them"
        for module in _imported(path):
            where = f"{service.name}/{inside} imports {module}"
            yield from _inside(where, room, module, service.name)
            if room == "domain" and not _domain_may(module, service.name):
                yield f"{where}: a domain imports pure modules of the standard library, the kernel, itself and its generated problems"
            if room == "migrations" and not _revision_may(module):
                yield f"{where}: a revision means the same for ever, so it imports nothing of the project but {_OPERATIONS}"
            if module.split(".")[0] in _NEVER_IN_IMPL:
                yield f"{where}: HTTP and Kafka are the runtime's"


def kernel_faults(kernel: Path) -> Iterator[str]:
    """Returns sentences about imports of the shared kernel other than the standard library and itself (ADR 0011)."""
    for path in sorted(kernel.rglob("*.py")):
        for module in _imported(path):
            if module.split(".", maxsplit=1)[0] not in sys.stdlib_module_names and not module.startswith(_KERNEL):
                yield f"kernel/{path.relative_to(kernel)} imports {module}: the kernel knows the standard library and itself"


def sibling_faults(impl: Path, services: Collection[str]) -> Iterator[str]:
    """Returns sentences about folders that are no service, and about imports of another service or of the entry point."""
    packages = {path.parent.name for path in impl.glob("*/__init__.py")}
    for file in sorted(path.name for path in impl.glob("*.py") if path.name not in {"__init__.py", "__main__.py"}):
        yield f"impl/{file} stands in no package: what all services share is in impl/common"
    for name in sorted(packages - {*services, *_SHARED}):
        yield f"impl/{name} is a service without a contract: write contracts/{name}/openapi.yaml"
    for package in sorted(packages):
        forbidden = {*packages, "__main__"} - {package, *_SHARED}
        for path in sorted((impl / package).rglob("*.py")):
            for module in _imported(path):
                _, _, target = f"{module}.".partition("impl.")
                if module.startswith("impl.") and target.split(".")[0] in forbidden:
                    yield f"{package}/{path.relative_to(impl / package)} imports {module}: a service knows no other one"


def _inside(where: str, room: str, module: str, service: str) -> Iterator[str]:
    parts = module.split(".")
    if parts[:2] != ["impl", service] or len(parts) < 3:
        return
    target = parts[2]
    if target in ROOMS and target != room and ROOMS[target] >= ROOMS.get(room, 0):
        yield f"{where}: {target} stands above or beside {room}"


def _domain_may(module: str, service: str) -> bool:
    allowed = (f"impl.{service}.domain", f"generated.{service}.problems", _KERNEL)
    return module.split(".", maxsplit=1)[0] in _PURE or module.startswith(allowed)


def _revision_may(module: str) -> bool:
    return module.split(".", maxsplit=1)[0] in _IN_A_REVISION or module.startswith(_OPERATIONS)


def _imported(path: Path) -> Iterator[str]:
    """Returns every module that a file imports; `from a import b` counts as both a and a.b."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            if f"{node.module}.".startswith("impl."):
                yield from (f"{node.module}.{alias.name}" for alias in node.names)
