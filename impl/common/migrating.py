"""`python -m impl migrate`: the step before the services of a release start. It alone changes the tables of the stores (ADR 0032)."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from sqlalchemy import MetaData

from generated.suite import SERVICES
from impl.common.releases import migrations, version
from infra.runtime.store.migrations.chains import RUNTIME, Chain, DataRefused, chains_of
from infra.runtime.store.migrations.copies import Copies
from infra.runtime.store.migrations.migrate import migrate, pending

TablesOf = Callable[[str], MetaData]
"""The tables that a service declares, by its name."""


def main(arguments: Sequence[str], tables_of: TablesOf) -> int:
    """Returns the exit code: 2 after one sentence on standard error about what is to be mended."""
    try:
        if arguments[:1] == ["new"]:
            _write(_new().parse_args(arguments[1:]), tables_of)
        else:
            _migrate(_step().parse_args(arguments), tables_of)
    except DataRefused as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def _step() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m impl migrate",
        description="Brings the tables of the stores to the revisions of this release. `new` writes the next revision.",
        epilog="A store is where <SERVICE>_STORE_URL says; STORE_URL does, too, when one service is named.",
    )
    parser.add_argument("services", nargs="*", metavar="SERVICE", help="all services when none is named")
    parser.add_argument(
        "--keep", type=Path, metavar="DIR", help="if any store is to change, first copy all (SQLite) into this folder"
    )
    return parser


def _migrate(chosen: argparse.Namespace, tables_of: TablesOf) -> None:
    services = _known(chosen.services or SERVICES)
    urls = {service: _store_of(service, alone=len(services) == 1) for service in services}
    chains = {service: chains_of(service, migrations(service), tables_of(service)) for service in services}
    copies = Copies(chosen.keep) if chosen.keep else None
    if copies and any(pending(urls[service], chains[service]) for service in services):
        copies.keep(urls)
    for service in services:
        try:
            migrate(urls[service], chains[service], version())
        except DataRefused as error:
            raise DataRefused(f"{service.upper()} is not migrated: {error}") from error
    if copies:
        copies.finish()


def _known(services: Sequence[str]) -> Sequence[str]:
    if unknown := sorted(set(services) - set(SERVICES)):
        raise DataRefused(f"There is no service {', '.join(unknown)}: choose from {', '.join(SERVICES)}.")
    return services


def _store_of(service: str, *, alone: bool, environment: Mapping[str, str] = os.environ) -> str:
    variable = f"{service.upper()}_STORE_URL"
    url = environment.get(variable, environment.get("STORE_URL", "") if alone else "")
    if not url.startswith(("sqlite:///", "postgresql://")):
        raise DataRefused(f"{variable} {url!r}: use sqlite:///FILE or postgresql://….")
    return url


def _new() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m impl migrate new",
        description="Writes the next revision from how the tables are declared. Look at it, and complete it, before you commit it.",
    )
    parser.add_argument("owner", choices=[RUNTIME, *SERVICES], help="whose tables have changed")
    parser.add_argument("message", help="one sentence: what changes, and why if it is not plain")
    return parser


def _write(chosen: argparse.Namespace, tables_of: TablesOf) -> None:
    from infra.runtime.store.migrations.autogenerate import write_revision  # noqa: PLC0415 - for developers only

    sys.stdout.write(f"{write_revision(_chain(chosen.owner, tables_of), chosen.message)}\n")


def _chain(owner: str, tables_of: TablesOf) -> Chain:
    service = SERVICES[0] if owner == RUNTIME else owner
    of_runtime, of_service = chains_of(service, migrations(service), tables_of(service))
    return of_runtime if owner == RUNTIME else of_service
