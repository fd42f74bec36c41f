"""A real Kafka broker (KRaft, one node) from Maven artifacts."""

import base64
import shutil
import subprocess
import uuid
from dataclasses import dataclass
from pathlib import Path

from infra.local.common.errors import ProgramFailed
from infra.local.common.ports import HOST
from infra.local.launcher.probes import port_open
from infra.local.launcher.programs.jvm import ENVIRONMENT, Jvm
from infra.local.launcher.programs.topics import LARGEST_RECORD
from infra.local.launcher.supervisor import Program

_PROPERTIES = """\
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@{host}:{controller}
listeners=PLAINTEXT://{host}:{port},CONTROLLER://{host}:{controller}
advertised.listeners=PLAINTEXT://{host}:{port}
controller.listener.names=CONTROLLER
inter.broker.listener.name=PLAINTEXT
listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
log.dirs={store}
# a topic that nobody declared is a mistake
auto.create.topics.enable=false
# for topics of earlier releases; later ones say it themselves
message.max.bytes={largest}
# one broker, few partitions
offsets.topic.replication.factor=1
offsets.topic.num.partitions=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.num.partitions=1
group.initial.rebalance.delay.ms=0
# the default reserves 128 MB of heap for compaction
log.cleaner.dedupe.buffer.size=4194304
num.network.threads=2
num.io.threads=4
background.threads=2
"""


def kafka_jvm(class_path: tuple[Path, ...], archives: Path) -> Jvm:
    return Jvm(
        name="kafka",
        main="kafka.Kafka",
        class_path=class_path,
        heap="256m",
        archives=archives,
        options=("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-Dorg.slf4j.simpleLogger.showDateTime=true"),
    )


@dataclass(frozen=True, kw_only=True)
class Kafka:
    """The broker of one running folder; its topics are in `<folder>/kafka`."""

    jvm: Jvm
    folder: Path
    port: int
    controller: int

    @property
    def address(self) -> str:
        return f"{HOST}:{self.port}"

    def prepare(self) -> None:
        """Writes the configuration, and formats the store unless it already holds data."""
        text = _properties(port=self.port, controller=self.controller, store=self._store)
        self._properties.write_text(text)
        if not (self._store / "meta.properties").exists():
            shutil.copytree(_formatted(self.jvm), self._store)
            _identify(self._store / "meta.properties")

    def program(self, *, record: Path | None = None) -> Program:
        """Returns the program for the supervisor; `record` is the file for the archive of loaded classes."""
        return Program(
            name="kafka",
            command=self.jvm.command(str(self._properties), record=record),
            folder=self.folder,
            log=self.folder / "logs" / "kafka.log",
            ready=port_open(self.port),
            environment=ENVIRONMENT,
        )

    @property
    def _store(self) -> Path:
        return self.folder / "kafka"

    @property
    def _properties(self) -> Path:
        return self.folder / "kafka.properties"


def _properties(*, port: int, controller: int, store: Path) -> str:
    return _PROPERTIES.format(host=HOST, port=port, controller=controller, store=store, largest=LARGEST_RECORD)


def _formatted(jvm: Jvm) -> Path:
    """Returns a store formatted by Kafka's own tool, made once. The tool takes almost a second; a copy is much faster."""
    template = jvm.archive.with_suffix(".formatted")
    if not template.exists():
        draft = template.with_name(f"{template.name}.{uuid.uuid4().hex}")
        draft.mkdir(parents=True)
        properties = draft / "kafka.properties"
        properties.write_text(_properties(port=1, controller=2, store=draft / "store"))
        _run_tool(jvm.command("format", "-t", _identifier(), "-c", str(properties), main="kafka.tools.StorageTool"))
        if not template.exists():
            (draft / "store").rename(template)
        shutil.rmtree(draft)
    return template


def _run_tool(command: tuple[str, ...]) -> None:
    ended = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    if ended.returncode:
        raise ProgramFailed(
            f"Kafka's storage could not be formatted: {(ended.stderr or ended.stdout).strip().splitlines()[-1]}"
        )


def _identify(meta: Path) -> None:
    """Gives a copy its own cluster id and directory id."""
    fresh = {"cluster.id": _identifier(), "directory.id": _identifier()}
    pairs = [line.partition("=") for line in meta.read_text().splitlines() if not line.startswith("#")]
    meta.write_text("".join(f"{key}={fresh.get(key, value)}\n" for key, _, value in pairs))


def _identifier() -> str:
    """Returns a UUID in Kafka's notation. It never begins with a dash: Kafka's tools would read that as an option."""
    return "A" + base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")[1:]
