"""Schema migrations: two chains of Alembic revisions per store, the runtime's and the service's own (ADR 0032)."""
