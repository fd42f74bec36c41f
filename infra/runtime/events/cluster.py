"""Which cluster a broker belongs to: the offsets of one log mean nothing in another."""

from typing import Any

from aiokafka.admin import AIOKafkaAdminClient

from infra.runtime.events.access import KafkaAccess


async def cluster_id(bootstrap: str, access: KafkaAccess) -> str:
    """The id that Kafka drew when the cluster's storage was formatted. Raises KafkaConnectionError when no broker answers."""
    admin: Any = AIOKafkaAdminClient(bootstrap_servers=bootstrap, **access.options, request_timeout_ms=15_000)
    try:
        await admin.start()
        return str((await admin.describe_cluster())["cluster_id"])
    finally:
        await admin.close()
