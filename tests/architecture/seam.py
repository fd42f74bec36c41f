"""The typed seam: services build models by constructors and emit events through a repository (ADR 0030)."""

import ast
from collections.abc import Iterator
from pathlib import Path

_MAY_EMIT = {"repositories"}
"""The room in which events leave: a repository emits them, at the end of a change or when it adds."""
_TO_DICTIONARIES = ("asdict", "to_builtins")


def faults(service: Path) -> Iterator[str]:
    """Returns sentences about code of one service's package that bypasses its types."""
    for path in sorted(service.rglob("*.py")):
        inside = path.relative_to(service)
        room = inside.parts[0].removesuffix(".py")
        for node in ast.walk(ast.parse(path.read_text())):
            where = f"{service.name}/{inside}:{getattr(node, 'lineno', 0)}"
            if isinstance(node, ast.Call):
                yield from _call_faults(where, room, node)
            if room == "domain" and isinstance(node, ast.Name) and node.id == "Any":
                yield f"{where}: a domain knows what its values are: write a type in place of Any"


def _call_faults(where: str, room: str, call: ast.Call) -> Iterator[str]:
    name = ast.unparse(call.func)
    if name == "vars":
        yield f"{where}: name the members in place of vars()"
    if name in {"msgspec.convert", "convert"} and call.args and _is_made_here(call.args[0]):
        yield f"{where}: call the constructor in place of msgspec.convert"
    if name == "tx.emit" and room not in _MAY_EMIT:
        yield f"{where}: let the entity tell it; its repository emits"


def _is_made_here(value: ast.expr) -> bool:
    """A dictionary that the code itself made, not a document of the store."""
    return isinstance(value, ast.Dict | ast.DictComp) or (
        isinstance(value, ast.Call) and ast.unparse(value.func).endswith(_TO_DICTIONARIES)
    )
