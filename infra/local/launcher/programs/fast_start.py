"""Creates class archives of the two JVMs, once per machine: they make every later start fast."""

import asyncio
import json
import logging
from collections.abc import Coroutine
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from infra.local.common.errors import LauncherError
from infra.local.common.folders import enter_folder, exclusive
from infra.local.common.ports import choose_ports
from infra.local.common.progress import Progress
from infra.local.common.together import together
from infra.local.launcher.programs.jvm import Jvm
from infra.local.launcher.programs.kafka import Kafka
from infra.local.launcher.programs.registry import Registry
from infra.local.launcher.programs.schemas import EventSchema, register_schemas
from infra.local.launcher.programs.topics import Topic, create_topics
from infra.local.launcher.supervisor import Program, Supervisor

_log = logging.getLogger(__name__)
_WRITING_SECONDS = 120.0  # a JVM writes its archive when it ends
_TOPIC = Topic(name="rehearsal", producer="all", partitions=1, cleanup="compact", retention_days=1, events=())


async def prepare_fast_start(kafka: Jvm, registry: Jvm, progress: Progress) -> None:
    """Runs both programs once to record their archives, unless these exist. When that fails, starts are only slower."""
    if kafka.archive.exists() and registry.archive.exists():
        return
    async with exclusive(kafka.archives / "lock"):
        with progress.step("Preparing fast starts, once"):
            await together(*(step(jvm) for step, jvm in ((_kafka, kafka), (_registry, registry)) if not jvm.archive.exists()))


async def _kafka(jvm: Jvm) -> None:
    with closing(enter_folder(None)) as entered:
        ports = choose_ports("free", listening=())
        kafka = Kafka(jvm=jvm, folder=entered.path, port=ports["kafka"], controller=ports["controller"])
        await asyncio.to_thread(kafka.prepare)
        record = kafka.folder / "archive"
        await _rehearse(jvm, kafka.program(record=record), record, create_topics(kafka.address, [_TOPIC]))


async def _registry(jvm: Jvm) -> None:
    with closing(enter_folder(None)) as entered:
        registry = Registry(jvm=jvm, folder=entered.path, port=choose_ports("free", listening=())["registry"])
        record = registry.folder / "archive"
        # with two versions of one schema, the registry also loads its compatibility rules
        exercise = register_schemas(registry.url, [_version(1), _version(2)])
        await _rehearse(jvm, registry.program(record=record), record, exercise)


async def _rehearse(jvm: Jvm, program: Program, record: Path, exercise: Coroutine[object, object, object]) -> None:
    supervisor = Supervisor()
    try:
        await supervisor.start(replace(program, stop_seconds=_WRITING_SECONDS))
        await exercise
    except LauncherError as error:
        _log.warning("%s will start slowly: %s", jvm.name, error)
    finally:
        exercise.close()
        await supervisor.stop()
    _keep(record, jvm.archive)


def _keep(record: Path, archive: Path) -> None:
    if not record.exists():
        _log.warning("The JVM wrote no %s: the next start tries again.", archive.name)
        return
    draft = archive.with_suffix(".draft")
    draft.write_bytes(record.read_bytes())  # the recorded file is in memory, on another file system
    draft.replace(archive)


def _version(number: int) -> EventSchema:
    properties = {f"member_{each}": {"type": "string", "maxLength": 9} for each in range(number)}
    document = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
    }
    return EventSchema("rehearsal", "rehearsal", json.dumps(document))
