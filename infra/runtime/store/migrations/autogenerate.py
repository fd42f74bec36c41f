"""A new revision, written from how the tables are declared and how the chain leaves them so far."""

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Literal

from alembic import command
from alembic.autogenerate.api import AutogenContext
from alembic.operations import ops
from alembic.script import Script

from infra.runtime.store.migrations.chains import Chain, DataRefused, compatible_since
from infra.runtime.store.migrations.configuration import config_of
from infra.runtime.store.migrations.migrate import locked
from infra.runtime.store.types import Instant

_BATCH = re.compile(r"op\.batch_alter_table\(('\w+'), schema=None\) as batch_op")
_NOISE = re.compile(r"^ *# ### .*\n", re.MULTILINE)


def write_revision(chain: Chain, message: str) -> Path:
    """Writes the next revision of a chain beside the others, and returns its file: look at it before you commit it.

    What Alembic cannot see (data to carry over, triggers) is to be written by hand. Raises DataRefused.
    """
    last = max(chain.revisions, default="0000")
    with locked("sqlite://") as connection:
        config = config_of(chain, connection)
        config.set_main_option("file_template", "r%%(rev)s_%%(slug)s")
        config.set_main_option("truncate_slug_length", "60")
        if last != "0000":
            command.upgrade(config, "head")
        number = f"{int(last) + 1:04}"
        written = command.revision(config, message.rstrip("."), autogenerate=True, rev_id=number)
    if not isinstance(written, Script):
        raise DataRefused(f"{chain.folder} got no revision.")
    path = Path(written.path)
    (chain.folder / "__init__.py").touch()
    old_code_may_run = config.attributes["only_adds"] and last != "0000"
    since = compatible_since(chain.revisions[last]) if old_code_may_run else number
    path.write_text(_edited(path.read_text()).replace("TO-DECIDE", since))
    for arguments in (("check", "--fix", "--select", "F401,I"), ("format",)):  # unused imports, and the style of all files
        subprocess.run([sys.executable, "-m", "ruff", *arguments, "--quiet", str(path)], check=False)  # noqa: S603 - a tool of ours
    return path


def _edited(text: str) -> str:
    return _NOISE.sub("", _BATCH.sub(r"altered(\1) as table", text)).replace("batch_op.", "table.")


def note_kind(_context: Any, _revision: Any, directives: list[Any]) -> None:
    """Alembic calls it with what it is about to write."""
    config = _context.config
    config.attributes["only_adds"] = all(_adds(each) for each in _flat(directives[0].upgrade_ops.ops))


def _flat(operations: Iterable[ops.MigrateOperation]) -> Iterator[ops.MigrateOperation]:
    for each in operations:
        if isinstance(each, ops.ModifyTableOps):
            yield from each.ops
        else:
            yield each


def _adds(operation: ops.MigrateOperation) -> bool:
    """Whether code that does not know of it can go on: it reads what it knows, and writes rows without the new column."""
    match operation:
        case ops.CreateTableOp():
            return True
        case ops.AddColumnOp():
            return bool(operation.column.nullable or operation.column.server_default is not None)
        case ops.CreateIndexOp():
            return not operation.unique
        case _:
            return False


def default_differs(
    _context: Any, _inspected: Any, _declared: Any, kept: str | None, _default: Any, declared: str | None
) -> bool | None:
    """Whether a default of the database is another than the declared one; None lets Alembic decide.

    SQLite tells a text as it was written, in quotes and parentheses, which Alembic takes for another one.
    """
    is_same = kept is not None and declared is not None and kept.strip("()'") == declared.strip("'")
    return False if is_same else None


def rendered(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    """An Instant is kept as a BIGINT; all else is written as Alembic does. So a revision means the same for ever."""
    return "sa.BigInteger()" if kind == "type" and isinstance(item, Instant) else False
