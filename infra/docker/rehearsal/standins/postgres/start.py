#!/usr/bin/env python3
"""Starts PostgreSQL as the image postgres does: a new cluster gets the user, the password and the scripts of the first start."""

import os
import subprocess
import sys
from pathlib import Path

PLACE = Path("/var/lib/postgresql")
SCRIPTS = Path("/docker-entrypoint-initdb.d")


def main(command: list[str]) -> None:
    """Makes the cluster unless it is there, then becomes the server."""
    data = PLACE / "data"
    os.environ["PGDATA"] = str(data)
    if not (data / "PG_VERSION").exists():
        _make(os.environ["POSTGRES_USER"], os.environ["POSTGRES_PASSWORD"])
    os.execvp(command[0], [*command, "-c", "listen_addresses=*"])  # noqa: S606 - what compose.yaml says


def _make(user: str, password: str) -> None:
    secret = Path("/tmp/password")  # noqa: S108 - in a container of its own
    secret.write_text(password)
    _run(
        "initdb",
        "--username",
        user,
        f"--pwfile={secret}",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--auth-local=trust",
        "--auth-host=scram-sha-256",
    )
    secret.unlink()
    hosts = PLACE / "data" / "pg_hba.conf"
    hosts.write_text(f"{hosts.read_text()}host all all all scram-sha-256\n")
    _run("pg_ctl", "--wait", "start", "--options", "-c listen_addresses=")  # clients wait until the scripts have run
    _run("createdb", "--username", user, user)
    for script in sorted(SCRIPTS.glob("*.sql")):
        _run("psql", "--username", user, "--set", "ON_ERROR_STOP=1", "--file", str(script))
    _run("pg_ctl", "--wait", "--mode", "fast", "stop")


def _run(*command: str) -> None:
    if code := subprocess.run(command, check=False).returncode:
        sys.exit(code)


if __name__ == "__main__":
    main(sys.argv[1:] or ["postgres"])
