"""`python -m tests.journeys.faulty SERVICE FOLDER`: the service, made to die by SIGKILL once at a point that a test names.

The test writes a point into `FOLDER/SERVICE.plan`; the process that reaches it renames the file to `SERVICE.marker` and is
gone in the same instant, so that the marker proves where it died, and the next one lives.

Points: `commit-send` after a commit and before its events are sent, `send-mark` after they were sent and before they are
forgotten, `reaction-commit` after a reaction and before its commit, `call-commit:TARGET` after the answer of another service
and before anything is written, `job:KIND` inside a job, `job-commit:KIND` at its end and before its commit. `lose:TYPE`
kills nobody: it keeps one event of that type from Kafka, in `SERVICE.lost`.
"""

import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec

from impl.common.suite import SUITE
from infra.runtime import context
from infra.runtime.channel import Channel
from infra.runtime.events.producer import Producer, ProducerFactory
from infra.runtime.events.wire import OutgoingRecord
from infra.runtime.process import run
from infra.runtime.service import Resources, Wrap
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

T = TypeVar("T")


class Fuse:
    """What a test wants to happen once."""

    def __init__(self, folder: Path, service: str) -> None:
        self._plan, self._marker, self.lost = (folder / f"{service}.{name}" for name in ("plan", "marker", "lost"))

    def reached(self, point: str) -> None:
        """Dies here if this is the point."""
        if self.burns_at(point):
            os.kill(os.getpid(), signal.SIGKILL)

    def burns_at(self, point: str) -> bool:
        """Whether this is the point; then it is marked and never again."""
        try:
            if self._plan.read_text() != point:
                return False
            self._plan.rename(self._marker)
        except FileNotFoundError:
            return False
        return True


class FaultyStore:
    """The store, dying between the work of a transaction and its commit."""

    def __init__(self, store: Store, fuse: Fuse) -> None:
        self._store, self._fuse = store, fuse

    async def command(self, body: Callable[[Transaction], T]) -> T:
        return await self._store.command(lambda tx: self._then_die(body(tx)))

    async def query(self, body: Callable[[Transaction], T]) -> T:
        self._in_job()  # a slow job reads before it works
        return await self._store.query(body)

    def _then_die(self, result: T) -> T:
        here = context.current()
        if here.operation_id.startswith("on:") and here.causation_id:
            self._fuse.reached("reaction-commit")
        if here.operation_id.startswith("job:"):
            self._fuse.reached(here.operation_id.replace("job:", "job-commit:"))
        self._in_job()
        return result

    def _in_job(self) -> None:
        operation = context.current().operation_id
        if operation.startswith("job:"):
            self._fuse.reached(operation)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("_"):
            super().__setattr__(name, value)
        else:
            setattr(self._store, name, value)


class FaultyProducer:
    """The way to Kafka, dying before or after a batch; only batches about orders count."""

    def __init__(self, producer: Producer, fuse: Fuse) -> None:
        self._producer, self._fuse = producer, fuse

    async def send_batch(self, records: Sequence[OutgoingRecord]) -> None:
        is_about_orders = any(_is_about_orders(record) for record in records)
        if is_about_orders:
            self._fuse.reached("commit-send")
        await self._producer.send_batch([record for record in records if not self._is_lost(record)])
        if is_about_orders:
            self._fuse.reached("send-mark")

    async def close(self) -> None:
        await self._producer.close()

    def _is_lost(self, record: OutgoingRecord) -> bool:
        if not self._fuse.burns_at(f"lose:{_type(record)}"):
            return False
        self._fuse.lost.write_bytes(msgspec.msgpack.encode(record))
        return True


def _type(record: OutgoingRecord) -> str:
    return dict(record.headers)["ce_type"].decode()


def _is_about_orders(record: OutgoingRecord) -> bool:
    return record.key.startswith(b"ord_") or _type(record) == "carting.cart-ordered.v1"


class FaultyChannel:
    """The way to another service, dying when its answer is in."""

    def __init__(self, channel: Channel, fuse: Fuse) -> None:
        self._channel, self._fuse = channel, fuse

    async def exchange(self, *call: Any) -> tuple[int, Mapping[str, str], bytes]:
        answer = await self._channel.exchange(*call)
        self._fuse.reached(f"call-commit:{self._channel.service}")
        return answer

    def __getattr__(self, name: str) -> Any:
        return getattr(self._channel, name)


def faulty(fuse: Fuse) -> Wrap:
    """Wraps everything a composition root is given."""

    def wrap(resources: Resources) -> Resources:
        return replace(
            resources,
            store=cast(Store, FaultyStore(resources.store, fuse)),
            channel=lambda service: cast(Channel, FaultyChannel(resources.channel(service), fuse)),
            producer=_factory(resources.producer, fuse),
        )

    return wrap


def _factory(producer: ProducerFactory, fuse: Fuse) -> ProducerFactory:
    async def make() -> Producer:
        return FaultyProducer(await producer(), fuse)

    return make


if __name__ == "__main__":
    name, folder = sys.argv[1:]
    run(import_module(f"impl.{name}.app").SERVICE, SUITE, wrap=faulty(Fuse(Path(folder), name)))
