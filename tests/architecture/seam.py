"""The typed seam: services build models by constructors, write and emit events through a repository (ADR 0030)."""

import ast
from collections.abc import Iterator
from pathlib import Path

_WRITES = {"execute", "insert", "insert_if_absent", "upsert", "keep_latest"}
_NEVER_WRITE = {"domain", "answers", "events", "gateways", "use_cases", "operations", "reactions", "jobs"}
"""The rooms above and below the store: a second save of a change, or a version counted by hand, would need a statement there."""
_TO_DICTIONARIES = ("asdict", "to_builtins")


def faults(service: Path) -> Iterator[str]:
    """Returns sentences about code of one service's package that bypasses its types."""
    for path in sorted(service.rglob("*.py")):
        inside = path.relative_to(service)
        room = inside.parts[0].removesuffix(".py")
        for node in ast.walk(ast.parse(path.read_text())):
            where = f"{service.name}/{inside}:{getattr(node, 'lineno', 0)}"
            if isinstance(node, ast.Call):
                yield from _call_faults(where, node)
            if isinstance(node, ast.Attribute):
                yield from _attribute_faults(where, room, node)
            if isinstance(node, ast.ClassDef) and room != "job_types" and "Job" in map(ast.unparse, node.bases):
                yield f"{where}: a job type stands in job_types.py, beside the table that names what does it"
            if room == "domain" and isinstance(node, ast.Name) and node.id == "Any":
                yield f"{where}: a domain knows what its values are: write a type in place of Any"


def _call_faults(where: str, call: ast.Call) -> Iterator[str]:
    name = ast.unparse(call.func)
    if name == "vars":
        yield f"{where}: name the members in place of vars()"
    if name in {"msgspec.convert", "convert"} and call.args and _is_made_here(call.args[0]):
        yield f"{where}: call the constructor in place of msgspec.convert"


def _attribute_faults(where: str, room: str, attribute: ast.Attribute) -> Iterator[str]:
    owner = ast.unparse(attribute.value)
    if attribute.attr == "__dict__":
        yield f"{where}: name the members in place of __dict__"
    if attribute.attr == "emit" and room != "repositories":
        yield f"{where}: let the entity tell it; its repository emits"
    if attribute.attr in _WRITES and room in _NEVER_WRITE and owner in {"tx", "transaction", "connection", "tx.connection"}:
        yield f"{where}: a repository or a projection writes"


def _is_made_here(value: ast.expr) -> bool:
    """Whether the code itself made the dictionary, so that it is not a document of the store."""
    if isinstance(value, ast.Call):
        return ast.unparse(value.func).endswith(_TO_DICTIONARIES)
    return isinstance(value, ast.Dict | ast.DictComp)
