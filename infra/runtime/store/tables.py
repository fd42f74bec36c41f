"""The runtime's own tables, in every service's database beside the service's."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Double,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
)

from infra.runtime.store.types import Instant

metadata = MetaData()
_ROW_ID = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts only INTEGER keys up by itself
# sqlite_with_rowid=False: small rows lie in their key's own tree, so that a write touches one tree instead of two

outbox = Table(
    "runtime_outbox",
    metadata,
    Column("id", _ROW_ID, primary_key=True, autoincrement=True),
    Column("event_id", String(40), nullable=False),
    Column("topic", String(200), nullable=False),
    Column("key", String(200), nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("type", String(200), nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("correlation_id", String(200), nullable=False),
    Column("causation_id", String(200), nullable=False),
    Column("traceparent", String(60), nullable=False),
    Column("created_at", Instant, nullable=False),
    sqlite_autoincrement=True,
)
"""Events of committed changes that Kafka has not acknowledged yet."""

sequences = Table(
    "runtime_sequences",
    metadata,
    Column("topic", String(200), nullable=False),
    Column("key", String(200), nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("used_at", Instant),
    PrimaryKeyConstraint("topic", "key"),
    Index("runtime_sequences_age", "used_at"),
    sqlite_with_rowid=False,
)
"""The last sequence number given out per topic and key. Keys that were not used for long are forgotten (`sequences.py`): the row
of a topic without a key has the highest number that was forgotten, and new keys of the topic go on behind it."""

inbox_offsets = Table(
    "runtime_inbox_offsets",
    metadata,
    Column("topic", String(200), nullable=False),
    Column("partition", Integer, nullable=False),
    Column("next_offset", BigInteger, nullable=False),
    PrimaryKeyConstraint("topic", "partition"),
    sqlite_with_rowid=False,
)
"""Where to go on reading, written in the transaction of the reaction."""

inbox_sequences = Table(
    "runtime_inbox_sequences",
    metadata,
    Column("topic", String(200), nullable=False),
    Column("key", String(200), nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("used_at", Instant),
    PrimaryKeyConstraint("topic", "key"),
    Index("runtime_inbox_sequences_age", "used_at"),
    sqlite_with_rowid=False,
)
"""The last sequence number applied per topic and key: a record sent twice is applied once. Forgotten after a long time without a
record of the key (`sequences.py`)."""

letters = Table(
    "runtime_letters",
    metadata,
    Column("number", _ROW_ID, primary_key=True, autoincrement=True),
    Column("id", String(40), nullable=False, unique=True),
    Column("status", String(10), nullable=False),
    Column("topic", String(200), nullable=False),
    Column("partition", Integer, nullable=False),
    Column("offset", BigInteger, nullable=False),
    Column("key", String(200), nullable=False),
    Column("type", String(200), nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("headers", JSON, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("reason", String(2000), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Index("runtime_letters_by_key", "topic", "key", "number"),
    Index("runtime_letters_by_status", "status"),
    Index("runtime_letters_by_age", "created_at", "id"),
    Index("runtime_letters_by_status_and_age", "status", "created_at", "id"),
    sqlite_autoincrement=True,
)
"""Records set aside: PARKED until their entity is there, OPEN dead letters, HELD behind one, then REPLAYED or DISCARDED.

`number` grows in the order of arrival: records of one topic and key are applied by it."""

jobs = Table(
    "runtime_jobs",
    metadata,
    Column("kind", String(60), nullable=False),
    Column("key", String(200), nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("data", JSON, nullable=False),
    Column("error", String(2000), nullable=False),
    Column("generation", BigInteger, nullable=False),
    Column("correlation_id", String(200), nullable=False),
    Column("causation_id", String(200), nullable=False),
    Column("traceparent", String(60), nullable=False),
    PrimaryKeyConstraint("kind", "key"),
    Index("runtime_jobs_due", "kind", "due_at"),
)
"""Durable background work. `generation` is another random number whenever a job is scheduled: the end of a run deletes only
the job it ran, not one that was scheduled meanwhile."""

idempotency = Table(
    "runtime_idempotency",
    metadata,
    Column("operation", String(60), nullable=False),
    Column("caller", String(200), nullable=False),
    Column("key", String(255), nullable=False),
    Column("request_hash", LargeBinary, nullable=False),
    Column("resource_id", String(60), nullable=False),
    Column("lease_until", Instant),
    Column("status", Integer),
    Column("headers", JSON),
    Column("body", LargeBinary),
    Column("created_at", Instant, nullable=False),
    PrimaryKeyConstraint("operation", "caller", "key"),
    Index("runtime_idempotency_age", "created_at"),
)
"""Answers by Idempotency-Key (S-10); `status` is absent while a workflow runs under its lease."""

revoked_sessions = Table(
    "runtime_revoked_sessions",
    metadata,
    Column("session_id", String(40), primary_key=True),
    Column("expires_at", Instant, nullable=False),
)
"""Sessions that ended before their access tokens did."""

key_sets = Table(
    "runtime_key_sets",
    metadata,
    Column("issuer", String(60), primary_key=True),
    Column("document", JSON, nullable=False),
)
"""The last key set that the issuer published: tokens can be checked while the issuer is away."""

call_counts = Table(
    "runtime_call_counts",
    metadata,
    Column("key", String(200), primary_key=True),
    Column("used_up_at", Double, nullable=False),
    Index("runtime_call_counts_age", "used_up_at"),
)
"""Calls that are limited, by class and client, when several processes count together: until when the allowance is used up, in
seconds since 1970 by the database's clock."""

chains = Table(
    "runtime_chains",
    metadata,
    Column("chain", String(20), primary_key=True),
    Column("compatible_since", String(4), nullable=False),
    Column("release", String(40), nullable=False),
)
"""For each chain of revisions: the oldest revision whose code may run on these tables, and the release that brought them there."""

log = Table("runtime_log", metadata, Column("cluster", String(60), primary_key=True))
"""One row: the id of the Kafka cluster whose log the offsets count."""
