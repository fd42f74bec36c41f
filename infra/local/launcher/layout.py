"""What a system runs of each service: one process, or several behind a proxy; and where their data are."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from infra.local.common.errors import StoreRefused

StoreKind = Literal["sqlite", "postgresql"]


@dataclass(frozen=True, kw_only=True)
class Layout:
    """The services, how many replicas each has, and the kind of their stores."""

    services: Sequence[str]
    store: StoreKind = "sqlite"
    replicas: int = 1

    def check(self) -> None:
        """Raises StoreRefused."""
        if self.replicas < 1:
            raise StoreRefused("--replicas: each service needs at least one.")
        if self.replicas > 1 and self.store == "sqlite":
            raise StoreRefused("--replicas needs --store postgresql: a SQLite store belongs to one process.")

    def check_folder(self, folder: Path) -> None:
        """Raises StoreRefused when the folder has stores of the other kind."""
        has_sqlite = any((folder / f"{name}.db").exists() for name in self.services)
        has_postgresql = (folder / "postgresql").exists()
        if self.store == "postgresql" and has_sqlite:
            raise StoreRefused(
                f"{folder} has its data in SQLite: start it without --store, or choose another folder with --data."
            )
        if self.store == "sqlite" and has_postgresql:
            raise StoreRefused(f"{folder} has its data in PostgreSQL: start it with --store postgresql.")

    @property
    def title(self) -> str:
        """What is started, in words."""
        count = f"{len(self.services)} services"
        return f"{count}, {self.replicas} replicas of each" if self.has_proxy else count

    @property
    def has_proxy(self) -> bool:
        return self.replicas > 1

    def programs(self, service: str) -> tuple[str, ...]:
        """The names of the processes of one service."""
        if self.replicas == 1:
            return (service,)
        return tuple(f"{service}-{number}" for number in range(1, self.replicas + 1))

    @property
    def copies(self) -> tuple[str, ...]:
        """The names of all replicas; none when each service is one process, which has the service's own address."""
        return tuple(name for service in self.services for name in self.programs(service)) if self.has_proxy else ()
