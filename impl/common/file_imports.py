"""Files that a service takes in: what was sent, how far it is, and what became of its lines."""

import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Literal, Protocol

from msgspec import UNSET
from sqlalchemy import Row, Table, bindparam, func, select

from generated.common import models
from infra.runtime.problem import NotFound
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

MOST_LINES = 10_000
MOST_WAITING = 20
_MOST_FAULTS_TOLD = 1000
_MOST_IGNORED_TOLD = 20
_KEPT = timedelta(days=90)
_LONGEST_NAME, _LONGEST_MESSAGE = 60, 500
Outcome = Literal["created", "changed", "unchanged", "refused"]


@dataclass(frozen=True, kw_only=True)
class LineFault:
    """Why a line was refused. `column` and `reference` are empty where they are not known."""

    line: int
    kind: models.FileImportFaultKind
    message: str
    column: str = ""
    reference: str = ""


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What became of some lines."""

    counts: Mapping[Outcome, int]
    faults: Sequence[LineFault] = field(default=())


@dataclass(frozen=True, kw_only=True)
class Progress:
    """How far an import is. Its row is locked until the end of the transaction."""

    import_id: str
    is_dry_run: bool
    lines: int
    lines_done: int
    counts: Mapping[Outcome, int]


class LimitReached(Protocol):
    """The problem import-limit of the service."""

    def __call__(self, *, max: int) -> Exception: ...  # noqa: A002 - the member's name in the contract


class FileImports:
    """The imports of one service."""

    def __init__(self, imports: Table, faults: Table) -> None:
        self._imports, self._faults = imports, faults
        its_row = imports.c.import_id == bindparam("its_id")
        told = [column for column in imports.c if column.name != "content"]
        self._told = select(*told)
        self._one = self._told.where(its_row)
        self._update = imports.update().where(its_row)
        in_turn = imports.c.is_dry_run.desc(), imports.c.import_id
        self._next = select(imports.c.import_id).where(imports.c.status != "DONE").order_by(*in_turn).limit(1)

    def accept(
        self,
        tx: Transaction,
        *,
        import_id: str,
        content: bytes,
        lines: int,
        ignored_columns: Sequence[str],
        is_dry_run: bool,
        created_by: str,
        refusal: LimitReached,
    ) -> models.FileImport:
        """Writes down a file that waits its turn, once; `content` is what `packed` returns. Raises the refusal when too many wait."""
        columns = self._imports.c
        if tx.one(self._one, {"its_id": import_id}) is None:
            waiting = tx.scalar(select(func.count()).where(columns.status != "DONE"))
            if waiting >= MOST_WAITING:
                raise refusal(max=MOST_WAITING)
            self._forget_old(tx)
            tx.insert(
                self._imports,
                {
                    "import_id": import_id,
                    "status": "WAITING",
                    "is_dry_run": is_dry_run,
                    "content": content,
                    "lines": lines,
                    "lines_done": 0,
                    "counts": {},
                    "ignored_columns": [each[:_LONGEST_NAME] for each in ignored_columns[:_MOST_IGNORED_TOLD]],
                    "created_by": created_by,
                    "created_at": tx.now,
                    "updated_at": tx.now,
                },
            )
        return self.get(tx, import_id)

    def get(self, tx: Transaction, import_id: str) -> models.FileImport:
        """Returns the import with its faults. Raises NotFound."""
        row = tx.one(self._one, {"its_id": import_id})
        if row is None:
            raise NotFound("import")
        columns = self._faults.c
        query = select(self._faults).where(columns.import_id == import_id).order_by(columns.line).limit(_MOST_FAULTS_TOLD)
        return _answer(row, [_fault_answer(each) for each in tx.all(query)])

    def list_page(self, tx: Transaction, *, limit: int, cursor: str | None) -> tuple[list[models.FileImport], str | None]:
        """Returns one page, newest first, without faults, and the cursor of the next."""
        rows, following = page(tx, self._told, by=[self._imports.c.import_id], limit=limit, cursor=cursor, descending=True)
        return [_answer(row) for row in rows], following

    def find_next(self, tx: Transaction) -> tuple[str, bytes] | None:
        """Returns the id and the packed content of the import whose turn it is.

        They come one after the other, but dry runs first: they change nothing, and somebody waits for what they say.
        """
        import_id = tx.scalar(self._next)
        if import_id is None:
            return None
        content = tx.scalar(select(self._imports.c.content).where(self._imports.c.import_id == import_id))
        return None if content is None else (import_id, content)

    def hold(self, tx: Transaction, import_id: str) -> Progress | None:
        """Returns how far an import is, and keeps others from going on with it. None for one that is done."""
        for row in tx.lock(self._one, {"its_id": import_id}):
            if row.status != "DONE":
                return Progress(
                    import_id=row.import_id,
                    is_dry_run=row.is_dry_run,
                    lines=row.lines,
                    lines_done=row.lines_done,
                    counts=row.counts,
                )
        return None

    def advance(self, tx: Transaction, progress: Progress, taken: Sequence[Taken]) -> bool:
        """Writes down what became of the next lines. Returns whether they were the last."""
        counts = Counter(progress.counts)
        for each in taken:
            counts.update(each.counts)
        lines_done = counts.total()
        is_done = lines_done >= progress.lines
        changes: dict[str, Any] = {"status": "DONE", "content": None} if is_done else {"status": "RUNNING"}
        values = {"lines_done": lines_done, "counts": dict(counts), "updated_at": tx.now, **changes}
        tx.execute(self._update, {"its_id": progress.import_id, **values})
        tx.insert(self._faults, *(_fault_row(progress.import_id, fault) for each in taken for fault in each.faults))
        return is_done

    def _forget_old(self, tx: Transaction) -> None:
        columns = self._imports.c
        old = select(columns.import_id).where(columns.status == "DONE", columns.created_at < tx.now - _KEPT)
        for row in tx.all(old):
            for table in (self._faults, self._imports):
                tx.execute(table.delete().where(table.c.import_id == row.import_id))


def packed(file: bytes) -> bytes:
    """Returns a file as it is kept: a tenth of its size."""
    return zlib.compress(file, level=3)


def unpacked(content: bytes) -> bytes:
    return zlib.decompress(content)


def refused(faults: Sequence[LineFault]) -> Taken:
    """Returns that none of these lines was taken."""
    return Taken(counts={"refused": len(faults)}, faults=faults)


def _fault_row(import_id: str, fault: LineFault) -> dict[str, Any]:
    return {
        "import_id": import_id,
        "line": fault.line,
        "fault": fault.kind,
        "column": fault.column,
        "reference": fault.reference[:_LONGEST_NAME],
        "message": fault.message[:_LONGEST_MESSAGE],
    }


def _fault_answer(row: Row[Any]) -> models.FileImportFault:
    return models.FileImportFault(
        line=row.line, column=row.column or UNSET, reference=row.reference or UNSET, fault=row.fault, message=row.message
    )


def _answer(row: Row[Any], faults: list[models.FileImportFault] | None = None) -> models.FileImport:
    return models.FileImport(
        import_id=row.import_id,
        dry_run=row.is_dry_run,
        status=row.status,
        lines=row.lines,
        lines_done=row.lines_done,
        created=row.counts.get("created", 0),
        changed=row.counts.get("changed", 0),
        unchanged=row.counts.get("unchanged", 0),
        refused=row.counts.get("refused", 0),
        ignored_columns=row.ignored_columns or UNSET,
        faults=UNSET if faults is None else faults,
        created_by=row.created_by,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
