"""Compares documents by `redocly diff`: all pairs in one run, since the start of the program takes most of its time."""

import json
import re
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from codegen import node_tools
from codegen.faults import CodegenError

Document = Mapping[str, Any]
Impact = Literal["major", "minor", "patch"]
_MARK = re.compile(r"pair\d+[.]")


@dataclass(frozen=True)
class Change:
    """One difference between two documents of one subject, as the tool rates it."""

    subject: str
    kind: str
    """`added`, `removed` or `modified`."""
    impact: Impact
    rule: str
    message: str
    before: tuple[str, ...] | None
    """The JSON pointer in the old document; none for what is new."""
    after: tuple[str, ...] | None
    """The JSON pointer in the new document; none for what is gone."""
    words: tuple[str, ...] = ()
    """For a keyword whose value is a set: what came, or what went, as the rule says."""


def diff(pairs: Mapping[str, tuple[Document, Document]]) -> list[Change]:
    """Returns every change of OpenAPI documents, old and new by subject. Raises CodegenError when the tool fails."""
    subjects = list(pairs)
    with tempfile.TemporaryDirectory(prefix="comptoir-changes-") as name:
        files = Path(name) / "old.json", Path(name) / "new.json"
        for index, file in enumerate(files):
            file.write_text(json.dumps(_merged([pair[index] for pair in pairs.values()])), encoding="utf-8")
        program = node_tools.program("@redocly/cli", "redocly")
        done = node_tools.run(program, "diff", *files, "--format", "json", "--fail-on", "none")
    if done.returncode != 0:
        raise CodegenError(["redocly diff failed:", *done.stderr.splitlines()[-20:]])
    return [change for node in json.loads(done.stdout)["changes"] for change in _changes(node, subjects)]


def _merged(documents: list[Document]) -> dict[str, Any]:
    """Returns one document of all: paths and names of components tell by a mark whose they are."""
    paths, components = dict[str, Any](), dict[str, dict[str, Any]]()
    for index, document in enumerate(documents):
        mark = f"pair{index}."
        paths |= {f"/{mark}{path}": _marked(item, mark) for path, item in document["paths"].items()}
        for kind, named in document.get("components", {}).items():
            components.setdefault(kind, {}).update({mark + name: _marked(node, mark) for name, node in named.items()})
    return {"openapi": "3.0.3", "info": {"title": "-", "version": "1"}, "paths": paths, "components": components}


def _marked(node: Any, mark: str) -> Any:
    if isinstance(node, list):
        return [_marked(item, mark) for item in node]
    if not isinstance(node, dict):
        return node
    copied = {key: _marked(value, mark) for key, value in node.items()}
    if isinstance(reference := copied.get("$ref"), str):
        head, _, name = reference.rpartition("/")
        copied["$ref"] = f"{head}/{mark}{name}"
    if isinstance(security := copied.get("security"), list):
        copied["security"] = [{mark + name: scopes for name, scopes in each.items()} for each in security]
    return copied


def _changes(node: dict[str, Any], subjects: list[str]) -> Iterator[Change]:
    before, after = _pointer(node.get("base")), _pointer(node.get("revision"))
    owner = _MARK.search(node["path"])
    if owner is None:  # the merged document itself
        return
    subject = subjects[int(owner[0].removeprefix("pair").removesuffix("."))]
    for verdict in node["verdicts"] or [{"ruleId": node["kind"], "message": "", "impact": node["impact"]}]:
        yield Change(
            subject=subject,
            kind=node["kind"],
            impact=verdict["impact"],
            rule=verdict["ruleId"],
            message=_MARK.sub("", verdict["message"]),
            before=_unmarked(before) if before else None,
            after=_unmarked(after) if after else None,
            words=_words(verdict["ruleId"], node),
        )


def _words(rule: str, node: dict[str, Any]) -> tuple[str, ...]:
    if node.get("property") not in {"enum", "required"}:
        return ()
    came, went = ((node.get(side) or {}).get("value") or [] for side in ("revision", "base"))
    if not isinstance(came, list) or not isinstance(went, list):
        return ()
    more, fewer = (came, went) if rule.endswith("-added") else (went, came)
    return tuple(sorted(str(word) for word in more if word not in fewer))


def _pointer(side: dict[str, Any] | None) -> tuple[str, ...] | None:
    return _tokens(side["pointer"]) if side else None


def _tokens(pointer: str) -> tuple[str, ...]:
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer.removeprefix("#/").split("/"))


def _unmarked(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """Returns the tokens as they are in the document of the subject."""
    return tuple(
        _MARK.sub("", token.replace("/pair", "pair", 1) if index == 1 else token) for index, token in enumerate(tokens)
    )
