"""Clients in other languages, by openapi-generator's stock generators.

`python -m codegen sdk LANGUAGE [SERVICE…] [--to DIR] [--root DIR] [--set NAME=VALUE]…`
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen import reading, seam
from codegen.bundle import Bundle
from codegen.faults import CodegenError


@dataclass(frozen=True)
class Language:
    """A generator of openapi-generator, and the properties with which its code is right for our contracts."""

    generator: str
    properties: Mapping[str, str] = field(default_factory=dict)
    """`{service}` stands for the service's name."""
    constructor: str = ""
    """How its generator begins the name of a constructor, where that may be the name of another schema: Go's NewCart makes a Cart."""

    def properties_of(self, service: str) -> dict[str, str]:
        return {name: value.format(service=service) for name, value in self.properties.items()}

    def renamed(self, schemas: Collection[str]) -> dict[str, str]:
        """Returns other names for the schemas that are called like a constructor."""
        prefix = self.constructor
        return {
            name: f"{name}Model" for name in schemas if prefix and name.startswith(prefix) and name[len(prefix) :] in schemas
        }


LANGUAGES: Mapping[str, Language] = {
    "java": Language(
        "java",
        {
            "library": "native",  # the JDK's own HTTP client
            "openApiNullable": "false",  # there are no nulls (S-06)
            "groupId": "comptoir",
            "artifactId": "comptoir-{service}",
            "invokerPackage": "comptoir.{service}",
            "apiPackage": "comptoir.{service}.api",
            "modelPackage": "comptoir.{service}.model",
        },
    ),
    "go": Language("go", {"packageName": "{service}", "withGoMod": "false", "enumClassPrefix": "true"}, constructor="New"),
    "csharp": Language("csharp", {"packageName": "Comptoir.{service}", "library": "httpclient"}),
    "kotlin": Language("kotlin", {"packageName": "comptoir.{service}"}),
    "rust": Language("rust", {"packageName": "comptoir-{service}"}),
    "php": Language("php", {"invokerPackage": "Comptoir\\{service}"}),
    "ruby": Language("ruby", {"gemName": "comptoir_{service}"}),
    "swift": Language("swift6", {"projectName": "Comptoir_{service}"}),
}
"""Those with properties of their own; every other client generator of openapi-generator goes by its name there."""


def main(arguments: list[str]) -> int:
    """Writes one client for each service; returns the exit status, 1 when the contracts have faults or the generator fails."""
    options = _parser().parse_args(arguments)
    folder = options.to or Path("out", "sdk", options.language)
    try:
        started = time.perf_counter()
        contracts = reading.read(options.root, options.service or None)
        written = generate(options.language, contracts.services(), folder, dict(options.set))
    except CodegenError as error:
        for line in error.lines:
            print(line, file=sys.stderr)
        return 1
    print(f"{options.language}: {written} files for {len(contracts.services())} services in {folder}", end="")
    print(f", {time.perf_counter() - started:.1f} s")
    return 0


def generate(language: str, bundles: Mapping[str, Bundle], folder: Path, properties: Mapping[str, str] | None = None) -> int:
    """Writes a client of each service to a folder of its name; returns the number of files. Raises CodegenError."""
    chosen = LANGUAGES.get(language) or Language(_known(language))
    for service in bundles:
        _remove_generated(folder / service)
    with tempfile.TemporaryDirectory(prefix="sdk-") as name:
        configurations = [_configure(chosen, bundle, folder, Path(name), properties or {}) for bundle in bundles.values()]
        done = seam.run_batch(configurations)
    if done.returncode != 0:
        raise CodegenError([f"openapi-generator failed for {language}:", *(done.stdout + done.stderr).splitlines()[-20:]])
    return sum(1 for service in bundles for path in (folder / service).rglob("*") if path.is_file())


def _remove_generated(folder: Path) -> None:
    """Removes what openapi-generator has written there before: it keeps a list."""
    written = folder / ".openapi-generator" / "FILES"
    for line in written.read_text(encoding="utf-8").splitlines() if written.is_file() else []:
        (folder / line).unlink(missing_ok=True)


def _known(language: str) -> str:
    """The name, if openapi-generator has a client generator of it. Raises CodegenError."""
    known = seam.run_generator("list", "--short", "--include", "all").stdout.replace("\n", ",").split(",")
    if language not in known:
        raise CodegenError(
            [f"{language}: no such language; there are {', '.join(LANGUAGES)}, and openapi-generator's own names."]
        )
    return language


def _configure(language: Language, bundle: Bundle, folder: Path, work: Path, properties: Mapping[str, str]) -> Path:
    document = work / f"{bundle.service}.openapi.json"
    document.write_text(json.dumps(bundle.document), encoding="utf-8")
    configuration: dict[str, Any] = {
        "generatorName": language.generator,
        "inputSpec": str(document),
        "outputDir": str((folder / bundle.service).absolute()),
        "validateSpec": False,  # codegen has checked it, with better places
        "additionalProperties": {
            "hideGenerationTimestamp": "true",  # the same contracts give the same bytes
            **language.properties_of(bundle.service),
            **properties,
        },
        "modelNameMappings": language.renamed(bundle.schemas),
        "globalProperties": {"apiTests": "false", "modelTests": "false"},
    }
    path = work / f"{bundle.service}.config.json"
    path.write_text(json.dumps(configuration), encoding="utf-8")
    return path


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen sdk", description="Writes clients in another language.")
    parser.add_argument("language", help=f"{', '.join(LANGUAGES)}, or the name of a generator of openapi-generator")
    parser.add_argument("service", nargs="*", help="only these (default: all)")
    parser.add_argument("--to", type=Path, metavar="DIR", help="each service gets a folder in it (out/sdk/LANGUAGE)")
    parser.add_argument("--root", type=Path, default=Path.cwd(), metavar="DIR", help="where contracts/ is")
    parser.add_argument(
        "--set", action="append", default=[], type=_pair, metavar="NAME=VALUE", help="a property of the generator"
    )
    return parser


def _pair(text: str) -> Sequence[str]:
    name, is_pair, value = text.partition("=")
    if not is_pair:
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME=VALUE")
    return name, value
