"""What the linter (redocly) finds in the bundled contracts: all services in one process."""

import json
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from codegen import node_tools
from codegen.bundle import Bundle
from codegen.faults import CodegenError
from codegen.lint.findings import Finding

_CONFIGURATION = Path(__file__).with_name("redocly.yaml")
_HOUSE_RULE = "rule/"
SCOPES_ARE_DEFINED = "security-scopes-defined"
"""The rule that rests on the scopes.yaml of all services."""
_QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "CI": "true"}


def findings(bundles: Mapping[str, Bundle]) -> list[Finding]:
    """Returns the linter's findings at their places in the contract files. Raises CodegenError when it fails."""
    if not bundles:
        return []
    with tempfile.TemporaryDirectory(prefix="lint-") as name:
        paths = {service: Path(name) / f"{service}.json" for service in bundles}
        for service, path in paths.items():
            path.write_text(json.dumps(bundles[service].document), encoding="utf-8")
        script = node_tools.program("@redocly/cli", "redocly")
        options = ("--config", _CONFIGURATION, "--format", "json", "--max-problems", "1000")
        done = node_tools.run(script, "lint", *options, *paths.values(), environment=_QUIET)
    reports = list(_reports(done.stdout))
    if len(reports) != len(bundles):
        raise CodegenError(["the linter (redocly) failed:", *(done.stdout + done.stderr).splitlines()[-20:]])
    return [
        _finding(problem, bundle)
        for bundle, report in zip(bundles.values(), reports, strict=True)
        for problem in report["problems"]
    ]


def _reports(text: str) -> Iterator[dict[str, Any]]:
    """Returns the report of each document: they are printed one behind the other."""
    decoder, text = json.JSONDecoder(), text.strip()
    while text.startswith("{"):
        report, end = decoder.raw_decode(text)
        yield report
        text = text[end:].lstrip()


def _finding(problem: dict[str, Any], bundle: Bundle) -> Finding:
    pointer = problem["location"][0].get("pointer", "#/") if problem.get("location") else "#/"
    path = [token.replace("~1", "/").replace("~0", "~") for token in pointer.removeprefix("#").split("/")[1:] if token]
    rule, sentence = problem["ruleId"], " ".join(str(problem["message"]).split())
    if rule.startswith(_HOUSE_RULE):  # its message is `S-02 …`; what the linter adds says how it looked at it
        rule, _, sentence = sentence.partition(" ")
    return Finding(bundle.place_of(path), rule, sentence if sentence.endswith(".") else f"{sentence}.")
