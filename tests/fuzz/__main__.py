"""`tox -e fuzz [-- SERVICE…] [--deep] [--seconds N] [--seed N]`: fuzzes each service of a system of its own.

Exit status 0 without failures, otherwise 1. What failed is kept in tests/fuzz/found and tried again by every later run; which
declared statuses were answered is in out/fuzz/reached.csv. `tox -e examples` only replays the contracts' examples and what was found.
"""

import argparse
import asyncio
import json
import os
import sys
import time
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from generated.suite import SERVICES
from infra.local.common.errors import LauncherError
from infra.local.launcher.system import System
from tests.fuzz import found, reached
from tests.fuzz.seed import Seed, seeded
from tests.support.limits import UNLIMITED

ROOT = Path(__file__).parents[2]
OUT = ROOT / "out" / "fuzz"
CONFIGURATION = Path(__file__).with_name("schemathesis.toml")
_PARALLEL = 2  # services at once, on two cores
_PROFILING = {"PASSWORD_MEMORY_KIB": "1024", "PASSWORD_TIME_COST": "1", "BACK_OFF_AFTER": "1000000"}
_GRACE_SECONDS = 300  # coverage runs to its end however long; more than this is a hang
_QUICK, _DEEP = (25, 100), (600, 1000)
"""Seconds of fuzzing and stateful testing a service, and most requests an operation."""


@dataclass(frozen=True)
class Result:
    """What one service's run came to."""

    service: str
    passed: int
    failed: int
    seconds: float
    output: str


async def fuzz(service: str, system: System, seed: Seed, options: argparse.Namespace) -> Result:
    """Runs schemathesis over the network against one service, all phases, and keeps its JUnit report."""
    junit, counts = OUT / f"{service}.xml", OUT / f"{service}.reached.json"
    junit.unlink(missing_ok=True)
    counts.unlink(missing_ok=True)
    seconds, requests = _DEEP if options.deep else _QUICK
    seconds = options.seconds or seconds
    command = [
        *(
            str(Path(sys.executable).with_name("schemathesis")),
            "--config-file",
            str(CONFIGURATION),
            "run",
            f"{system.urls[service]}/openapi.json",
        ),
        *("--phases", options.phases, "--max-time", str(seconds), "--max-examples", str(requests)),
        *("--seed", str(options.seed), "--continue-on-failure", "--request-timeout", "20", "--no-color"),
        *("--report", "junit", "--report-junit-path", str(junit), "--suppress-health-check", "all", "--workers", "1"),
    ]
    began = time.monotonic()
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=ROOT,
        env={**os.environ, **seed.environment(system, service), **_hooks(counts)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        output, _ = await asyncio.wait_for(process.communicate(), seconds + _GRACE_SECONDS)
    except TimeoutError:
        process.kill()
        return Result(service, 0, 1, time.monotonic() - began, "did not end in time")
    (OUT / f"{service}.log").write_bytes(output)
    passed, failed = _counts(junit)
    if process.returncode and not failed:
        failed = 1
    return Result(service, passed, failed, time.monotonic() - began, output.decode(errors="replace"))


def _hooks(counts: Path) -> dict[str, str]:
    """Variables that tell schemathesis of tests/fuzz/hooks.py, and these where to write."""
    return {"SCHEMATHESIS_HOOKS": "tests.fuzz.hooks", "FUZZ_FOUND": str(found.FOLDER), reached.FILE: str(counts)}


def _counts(junit: Path) -> tuple[int, int]:
    """Passed and failed test cases of a JUnit report; none when there is no report."""
    if not junit.exists():
        return 0, 1
    cases = list(ET.parse(junit).getroot().iter("testcase"))
    failed = sum(1 for case in cases if case.find("failure") is not None or case.find("error") is not None)
    return len(cases) - failed, failed


def statuses(service: str) -> list[reached.Row]:
    """Returns the declared statuses of a service, and how many answers of this run had each."""
    document = json.loads((ROOT / "generated" / service / "openapi.json").read_text(encoding="utf-8"))
    file = OUT / f"{service}.reached.json"
    return list(reached.rows(service, document, json.loads(file.read_text()) if file.exists() else {}))


def tracebacks(system: System, services: tuple[str, ...]) -> list[str]:
    """Services whose log holds a traceback or an unexpected error: fuzzing must not bring one about."""
    return [name for name in services if '"exception"' in system.logs(name) or "Traceback" in system.logs(name)]


async def main(options: argparse.Namespace) -> int:
    """The whole run; answers the exit status."""
    services = tuple(options.services or SERVICES)
    OUT.mkdir(parents=True, exist_ok=True)
    before = {name: len(found.read(name)) for name in services}
    async with System(environment={"all": UNLIMITED, "profiling": _PROFILING}) as system:
        seed = await seeded(system, OUT / "known.json")
        gate = asyncio.Semaphore(_PARALLEL)

        async def one(service: str) -> Result:
            async with gate:
                result = await fuzz(service, system, seed, options)
            print(f"{service:14} {result.passed:4} passed, {result.failed} failed, {result.seconds:.0f} s", flush=True)
            if result.failed:
                print(result.output[-12000:], flush=True)
            return result

        others = [service for service in services if service != "profiling"]
        results = await asyncio.gather(*(one(service) for service in others))
        if "profiling" in services:  # last: it ends sessions and removes staff, the others' among them
            results.append(await one("profiling"))
        for name in SERVICES:
            (OUT / f"{name}.service.log").write_text(system.logs(name))
        noisy = tracebacks(system, SERVICES)
    for name in noisy:
        print(f"{name}: its log holds a traceback, see out/fuzz/{name}.service.log")
    table = [row for name in services for row in statuses(name)]
    reached.keep(table, OUT / "reached.csv")
    print(*reached.summary(table), sep="\n")
    for name in services:
        if new := len(found.read(name)) - before[name]:
            print(f"{name}: {new} new in {found.FOLDER.relative_to(ROOT) / name}.json: commit it with what mends it.")
    failed = sum(result.failed for result in results) + len(noisy)
    print(f"fuzz: {sum(result.passed for result in results)} passed, {failed} failed")
    return 1 if failed else 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("services", nargs="*", choices=[*SERVICES, []], help="only these")
    parser.add_argument("--deep", action="store_true", help="for a night: ten minutes and a thousand requests an operation")
    parser.add_argument("--phases", default="examples,coverage,fuzzing,stateful", help="of schemathesis; `examples` is quick")
    parser.add_argument("--seconds", type=int, help="of fuzzing and stateful testing a service")
    parser.add_argument("--seed", type=int, default=20261123, help="another seed finds other things")
    return parser.parse_args()


if __name__ == "__main__":
    try:
        sys.exit(asyncio.run(main(arguments())))
    except LauncherError as error:
        sys.exit(str(error))
