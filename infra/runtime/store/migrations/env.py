"""Alembic runs this file for each of its commands: the connection and the chain come from `alembic.py`, nothing from a file."""

from alembic import context

from infra.runtime.store.migrations.autogenerate import default_differs, note_kind, rendered
from infra.runtime.store.migrations.chains import RUNTIME, Chain

_chain: Chain = context.config.attributes["chain"]


def _belongs(name: str | None, kind: str, _parents: object) -> bool:
    """Both chains share a database: each sees its own tables only. Search indexes are made by their own DDL."""
    if kind != "table" or name is None:
        return True
    if "_search" in name:
        return False
    return name.startswith("runtime_") == (_chain.name == RUNTIME) and not name.endswith("_alembic_version")


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=_chain.metadata,
    version_table=_chain.versions.name,
    include_name=_belongs,
    render_item=rendered,
    render_as_batch=True,
    process_revision_directives=note_kind,
    compare_server_default=default_differs,
)
with context.begin_transaction():
    context.run_migrations()
