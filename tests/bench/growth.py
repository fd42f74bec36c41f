"""What 100,000 of everything cost, against 1,000 in the same run: products, orders, customers, stock, parcels, invoices, payments.

Rows go straight into the stores, so that filling takes a minute. Then every list is asked in turn, by staff, whose answers come from
no cache, and orders go through the whole system; the services themselves tell what held their event loops for longest.
"""

import asyncio
import time
from collections.abc import Iterator, Mapping, Sequence
from statistics import median
from urllib.parse import quote

import aiohttp
import msgspec
from msgspec import Struct
from prometheus_client.parser import text_string_to_metric_families

from generated.cataloging import operations as cataloging
from generated.cataloging.models import Attribute, CategoryDraft, ProductDraft, VariantDraft
from generated.common.models import Price
from infra.local.launcher.system import System
from infra.local.players.staff import Staff
from infra.runtime.ids import new_id
from tests.bench.figures import Figure, at_most, percentile
from tests.bench.orders import Load, closed_loop, open_load
from tests.bench.processes import cpu_seconds, memory, programs
from tests.bench.seeds import CATALOGUE, STAFF_LISTS, plant
from tests.bench.watch import PRINTED
from tests.support.limits import UNLIMITED

_FEW, _MANY = 1_000, 100_000
_TEMPLATES = 24
_ORDERS = 120
_ASKED = 120
_WARM_UP = 5
_MOST_TIMES, _MOST_MS, _MOST_HOLD_MS = 1.5, 10.0, 20.0
_PAGES = 1_000
_MATERIALS, _COLOURS = ("grès", "lin", "laine", "verre"), ("bleu", "vert", "ocre", "blanc", "noir")


class _Read(Struct, frozen=True, kw_only=True):
    """One kind of read, asked with one path after the other."""

    name: str
    service: str
    paths: tuple[str, ...]


class _Cost(Struct, frozen=True, kw_only=True):
    """In milliseconds: what a caller waits, and CPU of the service for one call."""

    p50: float
    p95: float
    cpu: float


def _read(service: str, name: str, *paths: str) -> _Read:
    return _Read(name=name, service=service, paths=paths or (name,))


_SHOP = (
    _read(
        "cataloging", "search, one word", *(f"/products?q={quote(word)}" for word in ("théière", "plaid", "bougies", "tablier"))
    ),
    _read(
        "cataloging", "search, two words", *(f"/products?q={quote(word)}" for word in ("vase verre", "nappe lin", "bol grès"))
    ),
    _read("cataloging", "search, nothing found", "/products?q=zzzqqq"),
    _read("cataloging", "facets", "/product-facets", "/product-facets?in_stock=true"),
    _read("cataloging", "facets of a search", "/product-facets?q=vase", "/product-facets?q=lampe"),
    *(
        _read("cataloging", f"products by {sort}", f"/products?sort={sort}", f"/products?sort={sort}&in_stock=true")
        for sort in ("NEWEST", "NAME", "PRICE_ASC", "PRICE_DESC")
    ),
    _read("cataloging", "suggestions", *(f"/product-suggestions?q={start}" for start in ("th", "bou", "pla", "vas", "nap"))),
    _read("cataloging", "tree", "/categories"),
    _read("cataloging", "product page", *(f"/products/prd_00seed{n:020}" for n in range(0, 900, 37))),
)
_STAFF = (
    *(_read("ordering", f"/orders?sort={sort}") for sort in ("NEWEST", "OLDEST", "TOTAL_HIGHEST", "TOTAL_LOWEST")),
    *(_read("ordering", f"/orders?{wanted}") for wanted in ("status=CANCELLED", "status=PENDING", "tier=VIP", "tier=PREMIUM")),
    _read("ordering", "/orders?status=CANCELLED&sort=TOTAL_HIGHEST"),
    _read("ordering", "/orders, a number", "/orders?q=CO-2025-000123", "/orders?q=000777"),
    _read("ordering", "/orders, a name", "/orders?q=camille", "/orders?q=hugo"),
    _read("ordering", "/orders, nothing found", "/orders?q=zzzqqq"),
    _read("ordering", "/orders, a vendor without any", "/orders?vendor_id=ven_00000000000000000000000000"),
    _read("ordering", "/orders, totals that none has", "/orders?total_min=9000000"),
    _read("ordering", "/order-processes"),
    _read("profiling", "/customers"),
    _read("profiling", "/customers?sort=NAME"),
    _read("profiling", "/customers?tier=VIP&sort=NAME"),
    _read("profiling", "/customers, a name", "/customers?q=hugo", "/customers?q=karim"),
    _read("profiling", "/customers, nothing found", "/customers?q=zzzqqq"),
    _read("stocking", "/stock-items"),
    _read("stocking", "/stock-items?status=LOW"),
    _read("stocking", "/stock-items, a SKU", "/stock-items?q=SEED-000123"),
    _read("stocking", "/stock-items, nothing found", "/stock-items?q=zzzqqq"),
    _read("stocking", "/stock-movements?kind=RESTOCK"),
    _read("stocking", "/stock-alerts?kind=SHORTFALL"),
    _read("shipping", "/shipments"),
    _read("shipping", "/shipments?status=CANCELLED"),
    _read("shipping", "/shipments, a number", "/shipments?q=EX-2025-000123"),
    _read("shipping", "/shipments, nothing found", "/shipments?q=zzzqqq"),
    _read("billing", "/invoices"),
    _read("billing", "/invoices?status=DRAFT"),
    _read("billing", "/invoices, a number", "/invoices?q=FA-2025-000123"),
    _read("billing", "/invoices, days", "/invoices?issued_from=2029-01-01"),
    _read("billing", "/dead-letters"),
    _read("billing", "/dead-letters?status=OPEN"),
    _read("paying", "/payment-intents"),
    _read("paying", "/payment-intents?status=PROCESSING"),
    _read("paying", "/refunds?reason=DAMAGED"),
)
_LINEAR = (_read("administering", "/dashboard"),)
"""It shows the last 30 days: with a hundred times the orders in two years, a hundred times those of the 30 days."""


async def measure() -> list[Figure]:
    async with System(environment={"all": UNLIMITED}) as system, open_load(system) as load:
        await _templates(load)
        before = await _filled(load, 0, _FEW)
        few = await _asked(load, (*_SHOP, *_STAFF, *_LINEAR))
        after = await _filled(load, _FEW, _MANY)
        many = await _asked(load, (*_SHOP, *_STAFF, *_LINEAR))
        pages = [
            await _page(load, "products, page 1,000", "cataloging", "/products"),
            await _page(load, "orders, page 1,000", "ordering", "/orders"),
        ]
        await closed_loop(load, _ORDERS)
        holds = [figure for name in system.urls for figure in await _holds(load, name)]
    lists = [figure for each in (*_SHOP, *_STAFF) for figure in _compared(each, few, many)]
    rest = [Figure("growth", f"{each.name}, p95 at {_MANY:,}", many[each.name].p95, "ms") for each in _LINEAR]
    return [*lists, *rest, *pages, *holds, *_memories(before, after)]


def _compared(read: _Read, few: Mapping[str, _Cost], many: Mapping[str, _Cost]) -> Iterator[Figure]:
    part, one, other = f"growth: {read.service}", few[read.name], many[read.name]
    yield Figure(part, f"{read.name}, {_FEW:,} → {_MANY:,}", other.p50 / one.p50, "×", at_most(_MOST_TIMES))
    yield Figure(part, f"{read.name}, p95", other.p95, "ms", at_most(_MOST_MS))
    yield Figure(part, f"{read.name}, CPU of the service", other.cpu, "ms")


def _memories(before: Mapping[str, float], after: Mapping[str, float]) -> Iterator[Figure]:
    for name, taken in after.items():
        yield Figure("growth: resident memory", f"{name} at {_FEW:,}", before[name], "MB")
        yield Figure("growth: resident memory", f"{name} at {_MANY:,}", taken, "MB")


async def _templates(load: Load) -> None:
    """What copies are made of: products with attributes in some categories, and orders with all that follows them."""
    client = load.shop.staff.services.cataloging
    vendor_id = await load.shop.staff.admit_vendor("GROWTH")
    for number in range(_TEMPLATES):
        if number % 4 == 0:
            draft = CategoryDraft(name=f"Rayon {number}")
            made = await client.create_category(cataloging.CreateCategoryRequest(idempotency_key=new_id("key"), body=draft))
        body = _product(number, made.body.category_id, vendor_id)
        await client.create_product(cataloging.CreateProductRequest(idempotency_key=new_id("key"), body=body))
    for buyer in await load.buyers(_TEMPLATES):
        await load.buy(buyer, until=PRINTED)
    for _ in range(3):
        await load.shop.customer()


def _product(number: int, category_id: str, vendor_id: str) -> ProductDraft:
    variant = VariantDraft(
        sku=f"GROWTH-{number}",
        attributes=[Attribute(name="Couleur", value=_COLOURS[number % len(_COLOURS)])],
        price=Price(amount=1990, currency="EUR"),
        weight=350,
        tax_class="STANDARD",
    )
    return ProductDraft(
        name=f"Modèle {number}",
        description="Fait à la main, en petites séries.",
        status="ACTIVE",
        category_id=category_id,
        vendor_id=vendor_id,
        attributes=[Attribute(name="Matière", value=_MATERIALS[number % len(_MATERIALS)])],
        variants=[variant],
    )


async def _filled(load: Load, start: int, end: int) -> dict[str, float]:
    """Copies up to a number, with the services at rest. Returns their resident memory once they are ready again."""
    system = load.system
    await asyncio.gather(*(system.halt(name) for name in system.urls))
    await asyncio.to_thread(plant, system.folder, (*CATALOGUE, *STAFF_LISTS), start, end)
    await asyncio.gather(*(system.resume(name) for name in system.urls))
    await system.wait_ready()
    staff = await Staff.sign_in(system.urls, load.shop.session, system.owner)
    load.shop.staff = staff
    running = programs(system)
    return {name: memory([running[name]]).rss for name in system.urls}


async def _asked(load: Load, reads: Sequence[_Read]) -> dict[str, _Cost]:
    return {each.name: await _cost(load, each) for each in reads}


async def _cost(load: Load, read: _Read) -> _Cost:
    pid, took = programs(load.system)[read.service], []
    for number in range(_WARM_UP):
        await _get(load, read.service, read.paths[number % len(read.paths)])
    before = cpu_seconds(pid)
    for number in range(_ASKED):
        began = time.perf_counter()
        await _get(load, read.service, read.paths[number % len(read.paths)])
        took.append(1000 * (time.perf_counter() - began))
    cpu = 1000 * (cpu_seconds(pid) - before) / _ASKED
    return _Cost(p50=median(took), p95=percentile(took, 0.95), cpu=cpu)


async def _page(load: Load, name: str, service: str, path: str) -> Figure:
    """Page 1,000 against page 1, by what a caller waits for."""
    first = await _cost(load, _read(service, name, path))
    cursor = ""
    for _ in range(_PAGES - 1):
        cursor = msgspec.json.decode(await _get(load, service, f"{path}?{cursor}"))["next_cursor"]
        cursor = f"cursor={quote(cursor)}"
    last = await _cost(load, _read(service, name, f"{path}?{cursor}"))
    return Figure(f"growth: {service}", f"{name}, against page 1", last.p50 / first.p50, "×", at_most(_MOST_TIMES))


async def _get(load: Load, service: str, path: str) -> bytes:
    """Raises RuntimeError for a refusal."""
    headers = {"Authorization": f"Bearer {load.shop.staff.access_token}"}
    async with load.shop.session.get(load.system.urls[service] + path, headers=headers) as answer:
        body = await answer.read()
    if answer.status != 200:
        raise RuntimeError(f"{service} {path}: {answer.status} {body[:300]!r}")
    return body


async def _holds(load: Load, service: str) -> list[Figure]:
    """The longest time since its start that the service's event loop was held, and by what; in CPU time, which is the code's own."""
    async with aiohttp.ClientSession() as session, session.get(f"{load.system.urls[service]}/metrics") as answer:
        families = {family.name: family for family in text_string_to_metric_families(await answer.text())}
    cpu, wall = (
        max(((1000 * sample.value, sample.labels["work"]) for sample in families[name].samples), default=(0.0, "nothing"))
        for name in ("comptoir_longest_hold_cpu_seconds", "comptoir_longest_hold_seconds")
    )
    part = "growth: longest hold of the loop"
    return [
        Figure(part, f"{service}: {cpu[1]}, CPU", cpu[0], "ms", at_most(_MOST_HOLD_MS)),
        Figure(part, f"{service}: {wall[1]}, by the clock", wall[0], "ms"),
    ]
