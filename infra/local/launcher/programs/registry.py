"""A real schema registry (Apicurio) that keeps its ids in a file."""

from dataclasses import dataclass
from pathlib import Path

from infra.local.common.ports import HOST
from infra.local.launcher.probes import answers
from infra.local.launcher.programs.jvm import ENVIRONMENT, Jvm
from infra.local.launcher.supervisor import Program


def registry_jvm(class_path: tuple[Path, ...], archives: Path) -> Jvm:
    return Jvm(name="registry", main="io.quarkus.runner.GeneratedMain", class_path=class_path, heap="64m", archives=archives)


@dataclass(frozen=True, kw_only=True)
class Registry:
    """The registry of one running folder; its store is `<folder>/registry`."""

    jvm: Jvm
    folder: Path
    port: int

    @property
    def url(self) -> str:
        """The root of its Confluent-compatible API."""
        return f"http://{HOST}:{self.port}/apis/ccompat/v7"

    def program(self, *, record: Path | None = None) -> Program:
        """Returns the program for the supervisor; `record` is the file for the archive of loaded classes."""
        return Program(
            name="registry",
            command=self.jvm.command(record=record),
            folder=self.folder,
            log=self.folder / "logs" / "registry.log",
            ready=answers(f"{self.url}/subjects"),
            environment={**ENVIRONMENT, **self._settings()},
        )

    def _settings(self) -> dict[str, str]:
        return {
            "QUARKUS_HTTP_HOST": HOST,
            "QUARKUS_HTTP_PORT": str(self.port),
            # this interface cannot be disabled; its default is port 9000 on all addresses, which is the shop's port
            "QUARKUS_MANAGEMENT_HOST": HOST,
            "QUARKUS_MANAGEMENT_PORT": "0",
            "QUARKUS_VERTX_EVENT_LOOPS_POOL_SIZE": "1",
            "QUARKUS_BANNER_ENABLED": "false",
            "QUARKUS_HTTP_ACCESS_LOG_ENABLED": "false",
            "QUARKUS_LOG_CATEGORY__IO_APICURIO__LEVEL": "WARN",
            "APICURIO_STORAGE_KIND": "sql",
            "APICURIO_STORAGE_SQL_KIND": "h2",
            # ids must survive a kill: otherwise the registry would give old ids to other schemas
            "APICURIO_DATASOURCE_URL": f"jdbc:h2:file:{self.folder / 'registry'};WRITE_DELAY=0",
        }
