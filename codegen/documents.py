"""Reads the text of one YAML or JSON file into what JSON can say, by the core schema of YAML 1.2."""

import json
import math
import re
from collections.abc import Callable
from typing import Any, NoReturn

import yaml

_DEEPEST = 60  # levels; contracts nest about twenty
_MOST_NODES = 500_000  # of one file, those behind anchors counted wherever they are used
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[^\s"\[\]{},:]+')  # of JSON: a text, a number, or a word
_SHORT_LINE, _FEW_BRACKETS = (
    2_000,
    2_000,
)  # what has no longer line and no more brackets cannot nest as deep as the loader's stack
_TAGS = "tag:yaml.org,2002:"
_WORDS = {"true": True, "false": False}


class DocumentError(Exception):
    """A text that cannot be read; `line` is 0 where nobody knows it."""

    def __init__(self, sentence: str, line: int = 0) -> None:
        super().__init__(sentence)
        self.sentence, self.line = sentence, line


def parse(text: str, *, is_json: bool) -> Any:
    """Returns the document. Raises DocumentError for what is no YAML or JSON, and for what JSON cannot say."""
    if odd := _CONTROL.search(text):
        raise DocumentError(f"has the character {_told(odd[0])} in it.", _line_at(text, odd.start()))
    try:
        document = _json(text) if is_json else _yaml(text)
    except json.JSONDecodeError as error:
        raise DocumentError(f"not JSON: {error.msg}.", error.lineno) from error
    except yaml.MarkedYAMLError as error:
        raise DocumentError(f"not YAML: {' '.join(str(error.problem).split())}.", _line_of(error.problem_mark)) from error
    except yaml.YAMLError as error:
        raise DocumentError(f"cannot be read: {' '.join(str(error).split())}.") from error
    except RecursionError as error:
        raise DocumentError(f"has more than {_DEEPEST} levels.") from error
    _check_size(document)
    return document


def compose(text: str) -> yaml.Node | None:
    """Returns the nodes of a YAML or JSON text, with their lines; None for what is neither."""
    try:
        _check_levels(text)
        node: yaml.Node | None = yaml.compose(text, Loader=yaml.CSafeLoader)
    except (DocumentError, yaml.YAMLError):
        return None
    return node


class _Loader(yaml.CSafeLoader):
    """Loads YAML with JSON's types: no dates, no `yes` and `no`, no octal by a leading zero, no duplicate keys."""

    yaml_implicit_resolvers = {}  # noqa: RUF012 - PyYAML's own attribute
    yaml_constructors = {}  # noqa: RUF012 - a tag that is not added below is refused

    def key(self, node: yaml.Node) -> str:
        """The text of a key. A number is one too: statuses are written so."""
        if not isinstance(node, yaml.ScalarNode):
            raise _misread("a key must be a text", node)
        if node.tag not in {f"{_TAGS}str", f"{_TAGS}int"}:
            raise _misread(f"the key {node.value or 'null'} must be a text: put it in quotes", node)
        return node.value if node.tag == f"{_TAGS}str" else str(self.construct_object(node))

    def mapping(self, node: yaml.Node) -> dict[str, Any]:
        """Raises MarkedYAMLError for a key that stands twice."""
        if not isinstance(node, yaml.MappingNode):
            raise _misread("the tag map belongs to a mapping", node)
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            _check_text(key_node)
            key = self.key(key_node)
            if key in found:
                raise _misread(f"the key {key!r} stands here twice", key_node)
            found[key] = self.construct_object(value_node, deep=True)
        return found

    def sequence(self, node: yaml.Node) -> list[Any]:
        if not isinstance(node, yaml.SequenceNode):
            raise _misread("the tag seq belongs to a sequence", node)
        return [self.construct_object(each, deep=True) for each in node.value]

    def text(self, node: yaml.ScalarNode) -> str:
        """Raises DocumentError for a text that no file can hold."""
        _check_text(node)
        return str(self.construct_scalar(node))

    def word(self, node: yaml.ScalarNode) -> bool:
        if str(node.value).lower() not in _WORDS:
            raise _misread(f"{node.value} is neither true nor false", node)
        return _WORDS[node.value.lower()]

    def number(self, node: yaml.ScalarNode) -> int | float:
        """Raises MarkedYAMLError for what JSON has no number for."""
        text = str(node.value)
        try:
            value = float(text) if node.tag == f"{_TAGS}float" else int(text, _base(text))
        except ValueError:
            value = math.inf
        if math.isinf(value) or math.isnan(value):
            raise _misread(f"{text[:20]} is no number that JSON has", node)
        return value


def _yaml(text: str) -> Any:
    if text.count("[") + text.count("{") > _FEW_BRACKETS or max(map(len, text.splitlines()), default=0) > _SHORT_LINE:
        _check_levels(text)
    return yaml.load(text, Loader=_Loader)  # noqa: S506 - a safe loader


def _check_levels(text: str) -> None:
    """Raises DocumentError before the loader, which calls itself for each level, has no stack left."""
    level = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        level += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if level > _DEEPEST:
            raise DocumentError(f"has more than {_DEEPEST} levels.", _line_of(event.start_mark))


def _undefined(_: Any, node: yaml.Node) -> NoReturn:
    raise _misread(f"there is no tag {node.tag.removeprefix(_TAGS)} here", node)


def _base(text: str) -> int:
    return {"0o": 8, "0x": 16}.get(text[:2], 10)


def _check_text(node: yaml.Node) -> None:
    if isinstance(node, yaml.ScalarNode) and (odd := _CONTROL.search(node.value)):
        raise DocumentError(f"has the character {_told(odd[0])} in a text.", _line_of(node.start_mark))


def _told(character: str) -> str:
    return f"U+{ord(character):04X}"


def _line_of(mark: Any) -> int:
    return mark.line + 1 if mark else 0


def _line_at(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def _misread(problem: str, node: yaml.Node) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=problem, problem_mark=node.start_mark)


def _add(tag: str, construct: Callable[[Any, Any], Any], pattern: str = "", first: str = "") -> None:
    _Loader.add_constructor(f"{_TAGS}{tag}", construct)
    if pattern:
        _Loader.add_implicit_resolver(f"{_TAGS}{tag}", re.compile(rf"^(?:{pattern})$"), [*first])


_add("str", _Loader.text)
_add("seq", _Loader.sequence)
_add("map", _Loader.mapping)
_add("bool", _Loader.word, "true|True|TRUE|false|False|FALSE", "tTfF")
_add("int", _Loader.number, "[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789")
_add(
    "float",
    _Loader.number,
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)",
    "-+.0123456789",
)
_add("null", lambda _, __: None, "~|null|Null|NULL|", "~nN")
_Loader.add_constructor(None, _undefined)
_Loader.add_implicit_resolver(f"{_TAGS}null", re.compile(r"^$"), [""])


def _json(text: str) -> Any:
    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in pairs:
            if key in found:
                raise DocumentError(f"not JSON: the key {key!r} stands here twice.")
            found[key] = value
        return found

    def number(digits: str) -> float:
        value = float(digits)
        return no_number(digits) if math.isinf(value) else value

    def whole(digits: str) -> int:
        try:
            return int(digits)
        except ValueError:
            no_number(digits)

    def no_number(digits: str) -> NoReturn:
        start = next(found.start() for found in _TOKEN.finditer(text) if found[0] == digits)
        raise DocumentError(f"not JSON: {digits[:20]} is no number that JSON has.", _line_at(text, start))

    document = json.loads(text, object_pairs_hook=members, parse_constant=no_number, parse_float=number, parse_int=whole)
    for found in _TOKEN.finditer(text) if "\\u" in text else ():  # an odd character can only be written by its number
        if found[0].startswith('"') and (odd := _CONTROL.search(json.loads(found[0]))):
            raise DocumentError(f"has the character {_told(odd[0])} in a text.", _line_at(text, found.start()))
    return document


def _check_size(document: Any) -> None:
    """Raises DocumentError for what contains itself, or is endless by its anchors."""
    level, nodes = [document], 0
    for _ in range(_DEEPEST):
        nodes += len(level)
        if nodes > _MOST_NODES:
            raise DocumentError(f"has more than {_MOST_NODES} nodes: do its anchors stand for anchors?")
        level = [child for node in level for child in _children(node)]
        if not level:
            return
    raise DocumentError(f"has more than {_DEEPEST} levels: does an anchor contain itself?")


def _children(node: Any) -> list[Any]:
    if isinstance(node, dict):
        return [*node.keys(), *node.values()]
    return node if isinstance(node, list) else []
