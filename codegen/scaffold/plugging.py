"""Adds a line to the composition root of a service."""

import ast

from codegen.faults import CodegenError
from codegen.scaffold.draft import Draft
from codegen.wiring import app_of, table_call


def plug(draft: Draft, service: str, table: str, name: str, shape: str, module: str, function: str) -> None:
    """Plugs `shape(function)` into a table of the service's app.py. Raises CodegenError when it has no such table."""
    file = app_of(service)
    text = draft.text(file)
    try:
        ast.parse(text)
    except SyntaxError as error:
        raise CodegenError([f"{file}:{error.lineno}: cannot be read as Python: {error.msg}; nothing was written."]) from error
    call = table_call(text, table)
    if call is None or call.end_lineno is None or call.end_col_offset is None:
        raise CodegenError([f"{file}: has no {table}(…) to plug {name} into; nothing was written."])
    lines = text.encode().splitlines(keepends=True)
    end = sum(map(len, lines[: call.end_lineno - 1])) + call.end_col_offset - 1
    head, tail = text.encode()[:end].decode().rstrip(), text.encode()[end:].decode()
    comma = "" if head.endswith((",", "(")) else ","
    imports = f"from {module} import {function}\nfrom {_PACKAGES[shape]} import {shape}\n"
    draft.python(file, _with_imports(f"{head}{comma} {name}={shape}({function}),{tail}", imports))


_PACKAGES = {
    **dict.fromkeys(("Query", "Command", "Workflow", "Instant"), "infra.runtime.operation"),
    "Reaction": "infra.runtime.event",
}


def _with_imports(text: str, imports: str) -> str:
    """Returns the text with more imports before its first one; the formatter puts them where they belong."""
    index = text.find("\nfrom ") + 1
    return f"{text[:index]}{imports}{text[index:]}"
