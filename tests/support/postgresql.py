"""An embedded, real PostgreSQL for tests: one server, a database per test."""

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from infra.local.common.ports import choose_ports
from infra.local.launcher.programs.postgresql import Postgresql
from infra.runtime.ids import new_id
from tests.support.messaging import in_memory_folder

_PATIENCE_SECONDS = 60


class PostgreSql:
    """The launcher's server; each call of `database()` creates a new, empty database."""

    def __init__(self, server: Postgresql) -> None:
        self._server = server
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def programs(self) -> Path:
        """The folder of the server's own programs."""
        return self._server.programs

    def database(self) -> str:
        """Creates a database and returns its STORE_URL."""
        name = new_id("db")
        self._server.create_databases([name])
        return self._server.url(name)

    def run(self, program: str, *arguments: str) -> None:
        """Runs a program of the server's own version: `psql`, `pg_dump`. Raises when it fails."""
        subprocess.run([str(self._server.programs / program), *arguments], check=True)

    def start(self) -> None:
        """Starts the server, again at the same address, and waits until it accepts connections."""
        program = self._server.program()
        program.log.parent.mkdir(exist_ok=True)
        with program.log.open("ab") as log:
            command = program.tethered
            self._process = subprocess.Popen(command, cwd=program.folder, stdout=log, stderr=log, start_new_session=True)
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while not self._server.accepts():
            assert self._process.poll() is None, program.log.read_text()
            assert time.monotonic() < deadline, program.log.read_text()
            time.sleep(0.02)

    def stop(self) -> None:
        """Ends the server and all connections to it; its data stay."""
        if self._process:
            self._process.send_signal(self._server.program().stop_signal)
            self._process.wait(_PATIENCE_SECONDS)
            self._process = None


@contextmanager
def embedded_postgresql() -> Iterator[PostgreSql]:
    """Starts the launcher's server; stops it and removes its folder at the end."""
    folder = Path(tempfile.mkdtemp(prefix="comptoir-pg-", dir=in_memory_folder()))
    port = choose_ports("free", listening=())["postgresql"]
    launched = Postgresql(folder=folder, port=port, password="of-a-test", is_durable=False)
    server = PostgreSql(launched)
    try:
        launched.prepare()
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
