"""A real broker that lets nobody in without a password and TLS: SASL_SSL with SCRAM, and a certificate of its own."""

import asyncio
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from infra.local.common.folders import cache_folder
from infra.local.common.progress import Silent
from infra.local.launcher.probes import port_open
from infra.local.launcher.programs.artifacts import Artifacts
from infra.local.launcher.programs.jvm import ENVIRONMENT
from infra.local.launcher.programs.kafka import kafka_jvm
from infra.local.launcher.supervisor import Program, Supervisor
from infra.runtime.events.access import KafkaAccess
from tests.support.certificates import certificate
from tests.support.tokens import free_port

USER, PASSWORD = "comptoir", "a password of the broker"
_PROPERTIES = """\
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:{controller}
listeners=GUARDED://127.0.0.1:{port},INSIDE://127.0.0.1:{inside},CONTROLLER://127.0.0.1:{controller}
advertised.listeners=GUARDED://127.0.0.1:{port},INSIDE://127.0.0.1:{inside}
controller.listener.names=CONTROLLER
inter.broker.listener.name=INSIDE
listener.security.protocol.map=CONTROLLER:PLAINTEXT,INSIDE:PLAINTEXT,GUARDED:SASL_SSL
listener.name.guarded.sasl.enabled.mechanisms=SCRAM-SHA-512
listener.name.guarded.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;
listener.name.guarded.ssl.keystore.type=PEM
listener.name.guarded.ssl.keystore.location={keystore}
log.dirs={store}
auto.create.topics.enable=false
offsets.topic.replication.factor=1
offsets.topic.num.partitions=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
group.initial.rebalance.delay.ms=0
log.cleaner.dedupe.buffer.size=4194304
"""


@dataclass(frozen=True, kw_only=True)
class GuardedKafka:
    """A broker that runs."""

    address: str
    access: KafkaAccess
    """The right way in."""


@asynccontextmanager
async def guarded_kafka(folder: Path) -> AsyncIterator[GuardedKafka]:
    """Starts the broker; stops it at the end."""
    artifacts = Artifacts(cache_folder(), Silent())
    await artifacts.fetch()
    jvm = kafka_jvm(artifacts.kafka_class_path(), cache_folder() / "archives")
    port, inside, controller = free_port(), free_port(), free_port()
    keystore, trusted = certificate(folder)
    properties = folder / "kafka.properties"
    properties.write_text(
        _PROPERTIES.format(port=port, inside=inside, controller=controller, keystore=keystore, store=folder / "kafka")
    )
    scram = f"SCRAM-SHA-512=[name={USER},password={PASSWORD}]"
    form = ("format", "-t", "A" * 22, "-c", str(properties), "--add-scram", scram)
    tool = jvm.command(*form, main="kafka.tools.StorageTool")
    await asyncio.to_thread(subprocess.run, tool, check=True, capture_output=True, timeout=60)
    supervisor = Supervisor()
    try:
        await supervisor.start(
            Program(
                name="kafka",
                command=jvm.command(str(properties)),
                folder=folder,
                log=folder / "kafka.log",
                ready=port_open(port),
                environment=ENVIRONMENT,
            )
        )
        access = KafkaAccess(protocol="SASL_SSL", user=USER, password=PASSWORD, ca_file=str(trusted))
        yield GuardedKafka(address=f"127.0.0.1:{port}", access=access)
    finally:
        await supervisor.stop()
