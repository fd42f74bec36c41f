"""The settings of the deploy step."""

from collections.abc import Mapping

from generated.suite import SERVICES
from infra.local.launcher.programs.topics import Layout
from infra.runtime.settings import AtLeastZero, Count, MessagingSettings, SettingsError, SuiteAddresses, read_settings


class DeploySettings(MessagingSettings, frozen=True, kw_only=True, rename=str.upper):
    """Where Kafka and the registry are, as the services' settings have it, and how topics are laid out."""

    kafka_replication_factor: Count = 1
    """How many brokers keep each record; with three brokers 3."""
    kafka_min_insync_replicas: Count = 1
    """How many of them must have a record before it counts as sent; with a replication factor of 3 it is 2."""
    kafka_partitions: AtLeastZero = 0
    """How many partitions each topic has: at most so many replicas of a service read it. With 0 as many as the contracts say."""
    pg_programs: str = ""
    """The folder of `pg_dump` and `pg_restore`, for backups, if they are not on the PATH."""
    stores: Mapping[str, str] = {}
    """The store of each service, for backups and for adding partitions: `<SERVICE>_STORE_URL`."""

    @property
    def layout(self) -> Layout:
        """How new topics are made."""
        return Layout(
            replication_factor=self.kafka_replication_factor,
            min_insync_replicas=self.kafka_min_insync_replicas,
            partitions=self.kafka_partitions,
        )

    def check(self) -> None:
        """Refuses more replicas in sync than there are."""
        super().check()
        if self.kafka_min_insync_replicas > self.kafka_replication_factor:
            raise SettingsError(
                f"KAFKA_MIN_INSYNC_REPLICAS is {self.kafka_min_insync_replicas}, but KAFKA_REPLICATION_FACTOR says that there are"
                f" {self.kafka_replication_factor} replicas: nothing could be sent."
            )


def read_deploy_settings(environment: Mapping[str, str]) -> DeploySettings:
    """The settings of the environment, checked. Raises SettingsError with the variable's name."""
    stores = {name: environment.get(f"{name.upper()}_STORE_URL", "") for name in SERVICES}
    return read_settings(DeploySettings, {**environment, "STORES": stores}, SuiteAddresses({}, ()))
