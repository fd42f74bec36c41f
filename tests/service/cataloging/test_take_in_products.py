"""The job that takes in files of products: in steps, after a kill, beside another one."""

import asyncio
import signal
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from generated.cataloging.client import CatalogingClient
from generated.cataloging.problems import ImportLimit
from generated.events.cataloging import ProductCreated
from impl.cataloging.documents.product_files import kept, product_table
from impl.cataloging.domain.product_lines import ProductLines
from impl.cataloging.job_types import TakeInProducts
from impl.cataloging.repositories.product_imports import product_imports
from impl.cataloging.tables import imports, products
from impl.common import file_taking
from impl.common.file_imports import Taken, packed
from impl.common.file_taking import FileTaker, Take
from infra.runtime.ids import new_id
from infra.runtime.store.store import Store
from infra.runtime.store.tables import outbox
from infra.runtime.store.transaction import Transaction
from tests.service.cataloging.files import NEW, counts, get, load, send, table, taker_of
from tests.service.cataloging.support import new_sku, read
from tests.support.killed_import import taker_on
from tests.support.service import Serving, prepare


def new_lines(number: int) -> list[dict[str, str]]:
    skus = [new_sku() for _ in range(number)]
    return [{"sku": sku, "product": sku.lower(), "name_fr": "Bol", "price": "3", **NEW} for sku in skus]


async def accept(store: Store, file: bytes, *, dry_run: bool = False) -> str:
    """Writes down a file that waits, and schedules nothing."""
    import_id = new_id("imp")
    await store.command(
        lambda tx: product_imports.accept(
            tx,
            import_id=import_id,
            content=packed(kept(file, {}, {})),
            lines=len(product_table(file).lines),
            ignored_columns=[],
            is_dry_run=dry_run,
            created_by=new_id("stf"),
            refusal=ImportLimit,
        )
    )
    return import_id


async def progress(store: Store, import_id: str) -> tuple[str, int]:
    row = await store.query(lambda tx: tx.one(select(imports).where(imports.c.import_id == import_id)))
    assert row is not None
    return row.status, row.lines_done


@pytest.mark.parametrize("before", [1, 30, 100])
async def test_a_process_that_is_killed_in_the_middle_loses_nothing_and_does_nothing_twice(tmp_path: Path, before: int) -> None:
    url = f"sqlite:///{tmp_path}/cataloging.db"
    prepare("cataloging", url)
    taker = taker_on(url)
    import_id = await accept(taker.store, table(*new_lines(100)))
    child = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.support.killed_import", url, str(before))
    assert await child.wait() == -signal.SIGKILL
    status, done = await progress(taker.store, import_id)
    assert status in {"WAITING", "RUNNING"}
    assert done < before
    made = await taker.store.query(lambda tx: tx.scalar(select(func.count()).select_from(products)))
    assert made == done
    await go_on(taker, import_id)
    assert await faults_of(taker, import_id, lines=100) == []
    taker.store.close()


async def test_the_check_finds_an_import_that_reads_its_parts_in_another_order(tmp_path: Path) -> None:
    """A planted fault: what was done is then done again, and something else never."""
    url = f"sqlite:///{tmp_path}/cataloging.db"
    prepare("cataloging", url)
    taker = taker_on(url)
    import_id = await accept(taker.store, table(*new_lines(40)))
    child = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.support.killed_import", url, "30")
    assert await child.wait() == -signal.SIGKILL
    assert (await progress(taker.store, import_id))[1] > 0
    await go_on(replace(taker, parts=lambda file: taker.parts(file)[::-1]), import_id)
    assert await faults_of(taker, import_id, lines=40) != []
    taker.store.close()


async def go_on(taker: FileTaker[ProductLines], import_id: str) -> None:
    while (await progress(taker.store, import_id))[0] != "DONE":
        await taker(TakeInProducts())


async def faults_of(taker: FileTaker[ProductLines], import_id: str, *, lines: int) -> list[str]:
    """Returns what is wrong with an import that made a product of each line."""
    now = await taker.store.query(lambda tx: product_imports.get(tx, import_id))
    made = await taker.store.query(lambda tx: tx.scalar(select(func.count()).select_from(products)))
    sent = await taker.store.query(lambda tx: [row.key for row in tx.all(select(outbox.c.key))])
    found = {
        f"{now.lines_done} lines are done": now.lines_done != lines,
        f"{counts(now)} is what became of them": counts(now) != (lines, 0, 0, 0),
        f"{made} products were made": made != lines,
        f"{len(sent)} events of {len(set(sent))} products": (len(sent), len(set(sent))) != (lines, lines),
    }
    return [fault for fault, is_there in found.items() if is_there]


async def test_imports_are_taken_in_one_after_the_other_as_they_came(staff: CatalogingClient) -> None:
    lines = new_lines(40)
    first = await send(staff, table(*lines))
    second = await send(staff, table(*({**line, "price": "4"} for line in reversed(lines))))
    third = await load(staff, table(*({**line, "price": "5"} for line in lines)))
    assert counts(await get(staff, first.import_id)) == (40, 0, 0, 0)
    assert counts(await get(staff, second.import_id)) == (0, 40, 0, 0)
    assert counts(third) == (0, 40, 0, 0)
    assert (await read(staff, lines[0]["product"])).version == 3


async def test_two_replicas_at_one_import_do_each_line_once(cataloging: Serving, staff: CatalogingClient) -> None:
    lines = new_lines(60)
    import_id = await accept(cataloging.store, table(*lines))
    taker = taker_of(cataloging)
    while (now := await get(staff, import_id)).status != "DONE":
        await asyncio.gather(taker(TakeInProducts()), taker(TakeInProducts()))
    assert (now.status, counts(now)) == ("DONE", (60, 0, 0, 0))
    ids = [each.product_id for each in await cataloging.emitted_of(ProductCreated)]
    assert len(ids) == len(set(ids))


async def test_a_step_is_short_however_many_lines_wait(cataloging: Serving, staff: CatalogingClient) -> None:
    import_id = await accept(cataloging.store, table(*new_lines(30)))

    async def begin() -> Take[ProductLines]:
        take = await taker_of(cataloging).begin()

        def slow(tx: Transaction, part: ProductLines) -> Taken:
            steps.append(tx.connection.get_transaction())
            ends = time.monotonic() + 0.007
            while time.monotonic() < ends:
                pass
            return take(tx, part)

        return slow

    steps = list[object]()
    while (now := await get(staff, import_id)).status != "DONE":
        await replace(taker_of(cataloging), begin=begin)(TakeInProducts())
    assert counts(now) == (30, 0, 0, 0)
    assert len(set(map(id, steps))) == len(steps) == 30


async def test_each_run_takes_in_lines_however_long_the_file_takes_to_read(
    cataloging: Serving, staff: CatalogingClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_id = await accept(cataloging.store, table(*new_lines(120)))
    monkeypatch.setattr(file_taking, "_TURN_SECONDS", 0.0)
    before = -1
    while (now := await get(staff, import_id)).status != "DONE":
        assert now.lines_done > before
        before = now.lines_done
        await taker_of(cataloging)(TakeInProducts())
    assert counts(now) == (120, 0, 0, 0)


async def test_a_check_does_not_wait_for_the_files_before_it(cataloging: Serving, staff: CatalogingClient) -> None:
    file = await accept(cataloging.store, table(*new_lines(2)))
    other = await accept(cataloging.store, table(*new_lines(1)))
    check = await accept(cataloging.store, table(*new_lines(1)), dry_run=True)
    done = list[str]()
    while len(done) < 3:
        await taker_of(cataloging)(TakeInProducts())
        done += [each for each in (file, other, check) if each not in done and (await get(staff, each)).status == "DONE"]
    assert done == [check, file, other]


async def test_what_goes_on_beside_an_import_is_answered(cataloging: Serving, staff: CatalogingClient) -> None:
    sent = await send(staff, table(*new_lines(300)))
    seen = set[tuple[str, int]]()
    while (now := await get(staff, sent.import_id)).status != "DONE":
        seen.add((now.status, now.lines_done))
    assert len(seen) > 3
    assert counts(now) == (300, 0, 0, 0)
