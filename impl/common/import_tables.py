"""The tables of a service that takes in files: each import with its progress, and what is wrong with its lines."""

from sqlalchemy import JSON, Boolean, Column, Integer, LargeBinary, MetaData, PrimaryKeyConstraint, String, Table

from infra.runtime.store.types import Instant


def imports_tables(metadata: MetaData) -> tuple[Table, Table]:
    """Returns `imports` and `import_faults`. `content` is the file until its last line is done; `counts` is by outcome."""
    imports = Table(
        "imports",
        metadata,
        Column("import_id", String(40), primary_key=True),
        Column("status", String(10), nullable=False),
        Column("is_dry_run", Boolean, nullable=False),
        Column("content", LargeBinary),
        Column("lines", Integer, nullable=False),
        Column("lines_done", Integer, nullable=False),
        Column("counts", JSON, nullable=False),
        Column("ignored_columns", JSON, nullable=False),
        Column("created_by", String(40), nullable=False),
        Column("created_at", Instant, nullable=False),
        Column("updated_at", Instant, nullable=False),
    )
    import_faults = Table(
        "import_faults",
        metadata,
        Column("import_id", String(40), nullable=False),
        Column("line", Integer, nullable=False),
        Column("fault", String(30), nullable=False),
        Column("column", String(60), nullable=False),
        Column("reference", String(60), nullable=False),
        Column("message", String(500), nullable=False),
        PrimaryKeyConstraint("import_id", "line"),
    )
    return imports, import_faults
