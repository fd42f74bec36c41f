"""Adds entries to the text of a YAML file; everything else in it, comments included, stays as it is."""

import json
from collections.abc import Mapping, Sequence
from textwrap import wrap
from typing import Any

import yaml

from codegen.faults import CodegenError

_WIDTH = 120
_DEEP = 2
_QUOTED = set("#:")
_BLOCKS = {
    *("components", "content", "application/json", "headers", "paths", "properties", "requestBody", "responses", "schemas"),
    *("parameters", "securitySchemes", "publishes", "subscribes", "problems", "scopes", "info"),
}
_LISTS = {"tags"}
"""Keys whose value stands below them, even if it would fit on their line."""


def put(text: str, path: Sequence[str], key: str, value: Any, before: str = "") -> str:
    """Returns the text with the entry at the end of the mapping at `path`, or before one of its keys; missing mappings are made."""
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    node, depth = _deepest(root, path)
    if depth < len(path):
        value = _nested(path[depth + 1 :], {key: value})
        key, before = path[depth], ""
    if not isinstance(node, yaml.MappingNode):
        return text_of(_nested(path[:depth], {key: value}))
    if key in [name.value for name, _ in node.value]:
        raise CodegenError([f"{'/'.join([*path[:depth], key])} exists already."])
    if node.flow_style:
        entry = f"{flow_of(key)}: {flow_of(value)}"
        added = _in_flow(text, node, entry)
        changed = added if added is not None else _as_block(text, node, {**_value(node), key: value})
    else:
        keys = [name.value for name, _ in node.value]
        line = node.value[keys.index(before)][0].start_mark.line if before in keys else _after(text, node)
        changed = _inserted(text, line, lines_of({key: value}, node.start_mark.column))
    _check(text, changed, [*path[:depth], key])
    return changed


def append(text: str, path: Sequence[str], item: Any, before: str = "") -> str:
    """Returns the text with the item at the end of the list at `path`, or before the item with that `name`."""
    node, depth = _deepest(yaml.compose(text, Loader=yaml.SafeLoader), path)
    if depth < len(path) or not isinstance(node, yaml.SequenceNode):
        return put(text, path[:-1], path[-1], [item])
    names = [each.get("name") if isinstance(each, Mapping) else each for each in _value(node)]
    index = names.index(before) if before in names else len(names)
    if node.flow_style:
        added = _in_flow(text, node, flow_of(item))
        changed, index = added if added is not None else _as_block(text, node, [*_value(node), item]), len(names)
    else:
        line = node.value[index].start_mark.line if before in names else _after(text, node)
        changed = _inserted(text, line, _items([item], node.start_mark.column))
    _check(text, changed, [*path, index])
    return changed


def text_of(document: Mapping[str, Any]) -> str:
    """Returns a whole file."""
    return "\n".join(lines_of(document, 0)) + "\n"


def lines_of(mapping: Mapping[str, Any], indent: int) -> list[str]:
    """Returns the entries, one below the other; what is small and fits on a line is written as a flow mapping."""
    lines = []
    for key, value in mapping.items():
        start = f"{' ' * indent}{_line_of(key)}:"
        line = f"{start} {_line_of(value)}"
        if isinstance(value, Mapping | list) and value and (_is_block(key, value) or len(line) > _WIDTH):
            nested = lines_of(value, indent + 2) if isinstance(value, Mapping) else _items(value, indent + 2)
            lines += [start, *nested]
        elif isinstance(value, str) and len(line) > _WIDTH and " ".join(value.split()) == value:
            lines += [f"{start} >-", *_folded(value, indent + 2)]
        else:
            lines.append(line)
    return lines


def flow_of(value: Any) -> str:
    """Returns the value as it stands on one line."""
    match value:
        case bool():
            return str(value).lower()
        case Mapping():
            return f"{{{', '.join(f'{flow_of(key)}: {flow_of(child)}' for key, child in value.items())}}}"
        case list():
            return f"[{', '.join(map(flow_of, value))}]"
        case str():
            is_plain = not set(value) & _QUOTED and _reads_as(f"{{{value}: [{value}]}}", {value: [value]})
            return value if is_plain else json.dumps(value, ensure_ascii=False)
    return str(value)


def _folded(text: str, indent: int) -> list[str]:
    margin = " " * indent
    return wrap(text, _WIDTH, initial_indent=margin, subsequent_indent=margin, break_long_words=False, break_on_hyphens=False)


def _items(items: Sequence[Any], indent: int) -> list[str]:
    lines = []
    for item in items:
        line = f"{' ' * indent}- {flow_of(item)}"
        if isinstance(item, Mapping) and len(line) > _WIDTH:
            first, *rest = lines_of(item, indent + 2)
            lines += [f"{' ' * indent}- {first.strip()}", *rest]
        else:
            lines.append(line)
    return lines


def _line_of(value: Any) -> str:
    """Returns the value as it stands alone on a line: commas, braces and colons need no quotes there."""
    is_plain = isinstance(value, str) and "#" not in value and _reads_as(f"{value}: {value}", {value: value})
    return str(value) if is_plain else flow_of(value)


def _is_block(key: str, value: Any) -> bool:
    if not isinstance(value, Mapping):
        return _depth(value) > _DEEP + 1 or key in _LISTS
    return key in _BLOCKS or value.get("type") == "object" or _depth(value) > _DEEP


def _depth(value: Any) -> int:
    children = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else None
    return 0 if children is None else 1 + max(map(_depth, children), default=0)


def _reads_as(text: str, value: Any) -> bool:
    try:
        return bool(yaml.safe_load(text) == value)
    except (yaml.YAMLError, TypeError):
        return False


def _deepest(root: yaml.Node | None, path: Sequence[str]) -> tuple[yaml.Node | None, int]:
    """Returns the node of the longest beginning of the path that is there, and the length of that beginning."""
    node = root
    for depth, key in enumerate(path):
        entries = {name.value: value for name, value in node.value} if isinstance(node, yaml.MappingNode) else {}
        if key not in entries:
            return node, depth
        node = entries[key]
    return node, len(path)


def _nested(path: Sequence[str], value: Any) -> Any:
    for key in reversed(path):
        value = {key: value}
    return value


def _in_flow(text: str, node: yaml.CollectionNode, entry: str) -> str | None:
    """Returns the text with the entry in the braces; None when the line would be too long."""
    end = node.end_mark.index - 1
    changed = f"{text[:end]}{', ' if node.value else ''}{entry}{text[end:]}"
    return changed if len(changed.splitlines()[node.end_mark.line]) <= _WIDTH else None


def _as_block(text: str, node: yaml.CollectionNode, value: Any) -> str:
    """Returns the text with what stood in braces written below its key."""
    line = text.splitlines()[node.start_mark.line]
    indent = len(line) - len(line.lstrip()) + 2
    lines = lines_of(value, indent) if isinstance(value, Mapping) else _items(value, indent)
    return "\n".join([text[: node.start_mark.index].rstrip(), *lines]) + text[node.end_mark.index :]


def _after(text: str, node: yaml.Node) -> int:
    """Returns the number of the line after the last one of a block."""
    last = node
    while isinstance(last, yaml.CollectionNode) and not last.flow_style and last.value:
        child = last.value[-1]
        last = child[1] if isinstance(child, tuple) else child
    number = last.end_mark.line + (1 if last.end_mark.column else 0)
    lines = text.splitlines()
    while number and (not lines[number - 1].strip() or lines[number - 1].lstrip().startswith("#")):
        number -= 1
    return number


def _inserted(text: str, number: int, lines: Sequence[str]) -> str:
    former = text.splitlines()
    return "\n".join([*former[:number], *lines, *former[number:]]) + "\n"


def _value(node: yaml.Node) -> Any:
    loader = yaml.SafeLoader("")
    try:
        return loader.construct_document(node)
    finally:
        loader.dispose()


def _strings(text: str) -> Any:
    """Returns the document with all its values as texts."""
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - it makes nothing else


def _check(former: str, changed: str, path: Sequence[str | int]) -> None:
    """Raises CodegenError when the change did more than to add the entry at `path`."""
    try:
        document = json.loads(json.dumps(_strings(changed)))  # so that no part stands in two places, as an anchor's does
        *above, key = path
        owner = document
        for token in above:
            owner = owner[token]
        del owner[key]
    except (yaml.YAMLError, LookupError, TypeError):
        document = None
    if document != (_strings(former) or {}):
        raise CodegenError([f"{'/'.join(map(str, path))} cannot be added to a file that is written like this: add it by hand."])
