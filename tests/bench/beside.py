"""Requests per second through the real service, and through FastAPI around the same operations, in turns.

Each side is a running system of its own: PROFILING, ADMINISTERING, CATALOGING, broker and registry. The server under load
has the first core for itself; the load generator and everything else of both systems, Kafka too, share the second.
"""

import asyncio
import json
import os
import statistics
import sys
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import msgspec

from generated.cataloging import operations as cataloging
from generated.cataloging.client import CatalogingClient
from generated.cataloging.models import Attribute, CategoryDraft, ProductDraft, ProductImageDraft, VariantDraft
from generated.common.models import Price
from infra.local.launcher.system import System
from infra.local.players.callers import until
from infra.local.players.staff import Staff
from infra.runtime.ids import new_id
from tests.bench.figures import Figure, at_least
from tests.bench.load import COUNTER
from tests.bench.processes import cpu_seconds, programs
from tests.support.limits import UNLIMITED

_SERVICES = ("profiling", "administering", "cataloging")
_RIVAL = (sys.executable, "-m", "tests.bench.rival")
_SERVER_CORE, _OTHER_CORE = 0, 1
_PRODUCTS = 40
_ROUNDS = 7
_SECONDS = 2.0
_LOAD_SECONDS = 60.0
_NUMBER = COUNTER.decode()
_TARGETS = {"get_product": 1.5, "list_products (20)": 1.5, "create_product": 1.2, "list_products (20), not cached": 1.5}
Plan = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, kw_only=True)
class Side:
    """One of the two, filled."""

    system: System
    token: str
    draft: bytes
    product_ids: Sequence[str]

    def plans(self) -> dict[str, Plan]:
        """What is asked, by figure. Staff see more than the public: what they get is never taken from the cache."""
        staff = {"Authorization": f"Bearer {self.token}"}
        ones = [f"/products/{product_id}" for product_id in self.product_ids]
        lists = [f"/products?limit=20&sort={sort}" for sort in ("NEWEST", "NAME", "PRICE_ASC")]
        create = {
            "method": "POST",
            "path": "/products",
            "headers": {**staff, "Idempotency-Key": f"bench-{_NUMBER}"},
            "body": self.draft.decode(),
        }
        return {
            "get_product": [{"method": "GET", "path": path} for path in ones],
            "list_products (20)": [{"method": "GET", "path": path} for path in lists],
            "create_product": [create],
            "get_product, not cached": [{"method": "GET", "path": path, "headers": staff} for path in ones],
            "list_products (20), not cached": [{"method": "GET", "path": path, "headers": staff} for path in lists],
        }


async def measure(*, rounds: int = _ROUNDS, seconds: float = _SECONDS) -> list[Figure]:
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(aiohttp.ClientSession())
        sides = []
        for commands in ({}, {"cataloging": _RIVAL}):
            system = await stack.enter_async_context(
                System(services=_SERVICES, commands=commands, environment={"all": UNLIMITED})
            )
            sides.append(await _filled(system, session))
        for side in sides:
            _pin(side.system)
        ours, rivals = sides
        figures = []
        for name in ours.plans():
            figures += await _compared(name, ours, rivals, rounds, seconds)
        return figures


async def _compared(name: str, ours: Side, rival: Side, rounds: int, seconds: float) -> list[Figure]:
    """A B A B …: whatever else happens on the machine meets both."""
    pairs = [(await _run(ours, name, seconds), await _run(rival, name, seconds)) for _ in range(rounds)]
    by_time = statistics.median(mine.per_second / other.per_second for mine, other in pairs)
    by_cpu = statistics.median(other.cpu_each / mine.cpu_each for mine, other in pairs)
    target = at_least(_TARGETS[name]) if name in _TARGETS else None
    return [
        Figure("requests", name, statistics.median(mine.per_second for mine, _ in pairs), "a second"),
        Figure("requests", f"{name}, FastAPI", statistics.median(other.per_second for _, other in pairs), "a second"),
        Figure("requests", f"{name}, ratio", by_time, "×", target),
        Figure("requests", f"{name}, ratio of CPU time a request", by_cpu, "×"),
    ]


@dataclass(frozen=True)
class _Run:
    per_second: float
    cpu_each: float
    """Of the server, in seconds."""


async def _run(side: Side, name: str, seconds: float) -> _Run:
    """Loads one server from a process of its own. Raises RuntimeError when an answer was refused or lost."""
    address, server = urlsplit(side.system.urls["cataloging"]), programs(side.system)["cataloging"]
    plan = {
        "host": address.hostname,
        "port": address.port,
        "core": _OTHER_CORE,
        "seconds": seconds,
        "requests": side.plans()[name],
    }
    before = cpu_seconds(server)
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.bench.load"), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    try:
        told, _ = await asyncio.wait_for(process.communicate(json.dumps(plan).encode()), _LOAD_SECONDS)
    finally:
        if process.returncode is None:
            process.kill()
    measured = json.loads(told)
    if measured["failures"] or set(measured["statuses"]) - {"200", "201"}:
        raise RuntimeError(f"{name}: {measured}")
    return _Run(measured["requests"] / seconds, (cpu_seconds(server) - before) / measured["sent"])


async def _filled(system: System, session: aiohttp.ClientSession) -> Side:
    staff = await Staff.sign_in(system.urls, session, system.owner)
    client = staff.services.cataloging
    category = cataloging.CreateCategoryRequest(idempotency_key=new_id("key"), body=CategoryDraft(name="Mugs"))
    category_id = (await client.create_category(category)).body.category_id
    vendor_id = await staff.admit_vendor("BENCH")
    product_ids = [await _create(client, f"S-{number}", category_id, vendor_id) for number in range(_PRODUCTS)]
    await until(lambda: _is_on_sale(client, product_ids[0]), bool, "The vendor becoming known")
    draft = msgspec.json.encode(_draft(f"N-{_NUMBER}", category_id, vendor_id))
    return Side(system=system, token=staff.access_token, draft=draft, product_ids=product_ids)


async def _create(client: CatalogingClient, sku: str, category_id: str, vendor_id: str) -> str:
    request = cataloging.CreateProductRequest(idempotency_key=new_id("key"), body=_draft(sku, category_id, vendor_id))
    return (await client.create_product(request)).body.product_id


async def _is_on_sale(client: CatalogingClient, product_id: str) -> bool:
    return (await client.get_product(cataloging.GetProductRequest(product_id=product_id))).body.on_sale


def _draft(sku: str, category_id: str, vendor_id: str) -> ProductDraft:
    """The product of the contract's own examples, on sale."""
    variant = VariantDraft(
        sku=f"MUG-{sku}",
        name="blue",
        attributes=[Attribute(name="Colour", value="blue")],
        price=Price(amount=1990, currency="EUR"),
        weight=350,
        tax_class="STANDARD",
    )
    return ProductDraft(
        name=f"Mug {sku}",
        description="Stoneware, 30 cl.",
        status="ACTIVE",
        category_id=category_id,
        vendor_id=vendor_id,
        attributes=[Attribute(name="Material", value="stoneware")],
        variants=[variant],
        images=[ProductImageDraft(url="/media/mugs/blue.webp", alt="A blue mug on a table")],
    )


def _pin(system: System) -> None:
    for name, pid in programs(system).items():
        core = _SERVER_CORE if name == "cataloging" else _OTHER_CORE
        for thread in Path(f"/proc/{pid}/task").iterdir():
            os.sched_setaffinity(int(thread.name), {core})
