"""Runs a folder of the Postman collection by newman, and tells what came of it."""

import asyncio
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen import node_tools
from codegen.exports import postman

NODE = Path(__file__).parent / "node"
_SECONDS = 180


@dataclass(frozen=True)
class Report:
    """Of one run."""

    folder: str
    requests: int
    assertions: int
    statuses: Mapping[int, int]
    """How many answers had each status."""
    failures: tuple[str, ...]
    """A line for each assertion that does not hold: the request, and why."""

    @property
    def successes(self) -> int:
        """How many answers were successes."""
        return sum(count for status, count in self.statuses.items() if 200 <= status < 400)

    def __str__(self) -> str:
        statuses = ", ".join(f"{count} x {status}" for status, count in sorted(self.statuses.items()))
        return f"{self.folder:14} {self.requests:3} requests, {self.assertions:3} assertions, {len(self.failures)} failed ({statuses})"


def write(folder: Path, files: Mapping[str, str], values: Mapping[str, str]) -> None:
    """Writes the files of the collection, with these values in its environment."""
    folder.mkdir(parents=True, exist_ok=True)
    environment = json.loads(files[postman.ENVIRONMENT])
    environment["values"] = [{**each, "value": values.get(each["key"], each["value"])} for each in environment["values"]]
    (folder / postman.COLLECTION).write_text(files[postman.COLLECTION], encoding="utf-8")
    (folder / postman.ENVIRONMENT).write_text(json.dumps(environment), encoding="utf-8")


async def run(folder: Path, *named: str, values: Mapping[str, str] | None = None) -> Report:
    """Runs these folders of the collection; what they keep in the environment is there for the next run."""
    exported, environment = folder / f"{named[-1]}.json", folder / postman.ENVIRONMENT
    script = node_tools.program("newman", "newman", NODE)
    process = await asyncio.create_subprocess_exec(
        *(str(node_tools.NODE), str(NODE / script), "run", str(folder / postman.COLLECTION), "-e", str(environment)),
        *(part for name in named for part in ("--folder", name)),
        *(part for key, value in (values or {}).items() for part in ("--env-var", f"{key}={value}")),
        *("--export-environment", str(environment), "--timeout-request", "20000"),
        *("--reporters", "json", "--reporter-json-export", str(exported)),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await asyncio.wait_for(process.communicate(), _SECONDS)
    assert exported.is_file(), output.decode()
    report = _report(named[-1], json.loads(exported.read_text(encoding="utf-8"))["run"])
    assert (process.returncode == 0) == (not report.failures), output.decode()
    return report


def _report(folder: str, run: dict[str, Any]) -> Report:
    executions = run["executions"]
    return Report(
        folder=folder,
        requests=len(executions),
        assertions=sum(len(each.get("assertions", [])) for each in executions),
        statuses=Counter(each.get("response", {}).get("code", 0) for each in executions),
        failures=tuple(f"{each['source'].get('name')}: {each['error'].get('message')}" for each in run["failures"]),
    )
