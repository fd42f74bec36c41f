"""All checks of contracts/ in one run."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from codegen import pipeline
from codegen.lint import examples, findings, linter
from codegen.lint.findings import Finding
from codegen.lint.rules import FILE_RULES, OPERATION_RULES, operations_of
from codegen.lint.sound import Sound, sound_contracts
from codegen.reading import COMMON
from codegen.sources import SHARED, Place


@dataclass(frozen=True)
class Report:
    """One line for each fault, and what was looked at."""

    lines: Sequence[str]
    files: int
    operations: int
    events: int


def check(root: Path, named: Sequence[str] = ()) -> Report:
    """Returns what is wrong with the contracts below `root`/contracts: of all services, or of the named ones and the shared.

    Faults of structure hide what the rules would say of the same service, and only that. Raises CodegenError when a named
    service is not there, or when the linter cannot be run.
    """
    services = [service for service in pipeline.select(root, list(named)).services if service != COMMON]
    sound = sound_contracts(root, services)
    with ThreadPoolExecutor(max_workers=1) as pool:
        linted = pool.submit(linter.findings, sound.bundles)
        told = {one.place for one in sound.findings}
        # what holds a wrong keyword is wrong, too
        told |= {Place(place.file, place.tokens[:-1]) for place in told if _is_in_schema(place)}
        found = [
            *sound.findings,
            *(one for one in (*_findings(sound), *_linted(sound, linted.result())) if one.place not in told),
        ]
    folders = {*services, SHARED}
    return Report(
        lines=findings.lines((one for one in found if not named or one.place.file.partition("/")[0] in folders), sound.sources),
        files=len(sound.files),
        operations=len({operation.place for bundle in sound.bundles.values() for operation in operations_of(bundle)}),
        events=sum(len(producer.events) for producer in sound.producers),
    )


def _is_in_schema(place: Place) -> bool:
    return place.tokens[:2] == ("components", "schemas") or ("/events/" in place.file and bool(place.tokens))


def _linted(sound: Sound, found: Sequence[Finding]) -> Iterator[Finding]:
    """Returns what the linter found, without consequences of scopes that cannot be read."""
    knows_scopes = sound.is_whole("scopes.yaml")
    return (one for one in found if knows_scopes or one.rule != linter.SCOPES_ARE_DEFINED)


def _findings(sound: Sound) -> Iterator[Finding]:
    for rule in FILE_RULES:
        yield from rule(sound)
    for bundle in sound.bundles.values():
        for operation in operations_of(bundle):
            for operation_rule in OPERATION_RULES:
                yield from operation_rule(operation)
    yield from examples.of_operations([*([sound.shared] if sound.shared else []), *sound.bundles.values()])
    yield from examples.of_events(sound.producers)
