"""Services that die by SIGKILL in the middle: it delays their work and loses nothing."""

from collections.abc import AsyncIterator

import pytest

from generated.administering.operations import AddVendorProductRequest
from generated.carting.models import Cart
from generated.ordering.models import Order
from generated.ordering.problems import RequestInProgress
from generated.profiling.operations import GetCustomerRequest
from generated.stocking.models import StockSubscriptionDraft
from generated.stocking.operations import SubscribeBackInStockRequest
from generated.suite import SERVICES
from infra.local.players.callers import patiently, until
from infra.runtime.ids import new_id
from infra.runtime.problem import DependencyUnavailable
from tests.support.faults import PATIENCE_SECONDS, Faults
from tests.support.messaging import records_of
from tests.support.shop import Buyer, Shop
from tests.support.snapshot import payload_of

POINTS = ("commit-send", "send-mark", "reaction-commit")
IN_AN_ORDER = ("ordering", "stocking", "carting", "paying", "billing", "shipping")


@pytest.fixture(scope="module")
async def faults(shop: Shop, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Faults]:
    folder = tmp_path_factory.mktemp("faults")
    async with shop.built_otherwise(*SERVICES, command=("tests.journeys.faulty", str(folder))):
        yield Faults(folder)


@pytest.fixture(autouse=True)
async def everybody_up(shop: Shop, faults: Faults) -> AsyncIterator[None]:
    """No test begins while a service of the one before is on its way back, or with its plan."""
    await shop.system.wait_ready()
    yield
    faults.forget()


async def completed(shop: Shop, buyer: Buyer) -> Order:
    """An order of the buyer's cart, insisted upon, as far as machines go; asked again, it is the same."""
    key = new_id("key")
    order = await patiently(lambda: buyer.order(key), seconds=PATIENCE_SECONDS)
    done = await shop.fulfilled(order.order_id, seconds=PATIENCE_SECONDS)
    assert (await buyer.order(key)).order_id == order.order_id
    assert done.status == "CONFIRMED"
    return done


@pytest.mark.parametrize("point", POINTS)
@pytest.mark.parametrize("service", IN_AN_ORDER)
async def test_an_order_completes_though_a_service_dies_at(shop: Shop, faults: Faults, service: str, point: str) -> None:
    buyer = await shop.guest_with_cart()
    faults.plan(service, point)
    order = await completed(shop, buyer)
    await faults.died(service, point)
    assert order.invoice_status == "FINAL"
    if point == POINTS[-1]:  # once for each service, and once more after all
        assert await shop.check() == []


@pytest.mark.parametrize("target", ["carting", "stocking"])
async def test_an_order_is_placed_once_though_ordering_dies_between_a_call_and_its_commit(
    shop: Shop, faults: Faults, target: str
) -> None:
    before = await shop.staff.stock(shop.mug.sku)
    buyer = await shop.guest_with_cart(2)
    faults.plan("ordering", f"call-commit:{target}")
    await completed(shop, buyer)
    await faults.died("ordering", f"call-commit:{target}")
    after = await shop.staff.stock(shop.mug.sku)
    assert (after.on_hand, after.reserved) == (before.on_hand - 2, before.reserved)


async def test_an_order_that_ordering_forgot_to_write_holds_no_stock_and_can_still_be_placed(
    shop: Shop, faults: Faults
) -> None:
    """ORDERING dies with the hold made, nobody asks again, and STOCKING dies while it ends the hold."""
    before = await shop.staff.stock(shop.mug.sku)
    buyer, key = await shop.guest_with_cart(3), new_id("key")
    faults.plan("ordering", "call-commit:stocking")
    faults.plan("stocking", "job:expire_reservation")
    with pytest.raises((DependencyUnavailable, RequestInProgress)):
        await buyer.order(key)
    await faults.died("ordering", "call-commit:stocking")
    await faults.died("stocking", "job:expire_reservation")
    await until(
        lambda: shop.staff.stock(shop.mug.sku),
        lambda stock: stock.reserved == before.reserved,
        "The hold ending by itself",
        seconds=PATIENCE_SECONDS,
    )
    order = await patiently(lambda: buyer.order(key), seconds=PATIENCE_SECONDS)
    assert (await shop.fulfilled(order.order_id, seconds=PATIENCE_SECONDS)).status == "CONFIRMED"


@pytest.mark.parametrize(
    ("service", "job"), [("paying", "process_payment"), ("billing", "finalise_invoice"), ("billing", "print_invoice")]
)
async def test_an_order_completes_though_a_service_dies_inside_its_job(
    shop: Shop, faults: Faults, service: str, job: str
) -> None:
    buyer = await shop.guest_with_cart()
    faults.plan(service, f"job:{job}")
    await completed(shop, buyer)
    await faults.died(service, f"job:{job}")


async def test_an_order_expires_once_though_ordering_dies_inside_the_job(shop: Shop, faults: Faults) -> None:
    command = ("tests.journeys.faulty", str(faults.folder))
    async with shop.built_otherwise("ordering", command=command, PAYMENT_SECONDS="2"), shop.paying("DELAY", 60_000):
        buyer = await shop.guest_with_cart()
        faults.plan("ordering", "job:expire_order")
        order = await buyer.order()
        await faults.died("ordering", "job:expire_order")
        assert (await shop.undone(order.order_id, seconds=PATIENCE_SECONDS)).status == "EXPIRED"


async def test_a_cancellation_goes_on_though_ordering_dies_when_the_parcels_are_stopped(shop: Shop, faults: Faults) -> None:
    buyer = await shop.guest_with_cart()
    order, key = await shop.confirmed(buyer), new_id("key")
    faults.plan("ordering", "call-commit:shipping")
    assert (await patiently(lambda: buyer.cancel(order.order_id, key), seconds=PATIENCE_SECONDS)).status == "CANCELLED"
    await faults.died("ordering", "call-commit:shipping")
    assert (await shop.undone(order.order_id, seconds=PATIENCE_SECONDS)).payment_status == "REFUNDED"


@pytest.mark.parametrize("target", ["cataloging", "shipping"])
async def test_a_cart_is_filled_once_though_carting_dies_between_a_call_and_its_commit(
    shop: Shop, faults: Faults, target: str
) -> None:
    buyer = shop.guest()
    await buyer.open_cart()
    faults.plan("carting", f"call-commit:{target}")
    cart = await patiently(lambda: _filled(buyer, shop.mug.sku), seconds=PATIENCE_SECONDS)
    await faults.died("carting", f"call-commit:{target}")
    assert [(item.sku, item.quantity) for item in cart.items] == [(shop.mug.sku, 1)]


@pytest.mark.parametrize("service", ["administering", "cataloging"])
async def test_a_projection_counts_once_though_its_service_dies_in_a_reaction(shop: Shop, faults: Faults, service: str) -> None:
    buyer = await shop.guest_with_cart()
    faults.plan(service, "reaction-commit")
    await completed(shop, buyer)
    await shop.staff.receive(shop.mug.sku, 1)
    await faults.died(service, "reaction-commit")


async def test_a_delivered_order_counts_once_for_the_tier_though_profiling_dies(shop: Shop, faults: Faults) -> None:
    buyer = await shop.customer()
    await buyer.fill_cart((shop.mug.sku, 1))
    order = await completed(shop, buyer)
    faults.plan("profiling", "reaction-commit")
    (parcel,) = await shop.staff.shipments(order.order_id)
    await shop.staff.label(parcel.shipment_id)
    await shop.staff.dispatch(parcel.shipment_id)
    await shop.staff.track(parcel.shipment_id, "DELIVERED", "Paris")
    await faults.died("profiling", "reaction-commit")
    assert order.customer_id is not None

    async def orders() -> int:
        request = GetCustomerRequest(customer_id=str(order.customer_id))
        return (await shop.staff.services.profiling.get_customer(request)).body.orders_12_months

    assert await until(orders, bool, "PROFILING counting the order", seconds=PATIENCE_SECONDS) == 1


async def test_a_vendors_product_is_made_once_though_administering_dies_when_it_is_made(shop: Shop, faults: Faults) -> None:
    faults.plan("administering", "call-commit:cataloging")
    vendor_id = await shop.staff.admit_vendor(new_id("v").upper().replace("_", "-"))
    addition = await shop.staff.addition("Carafe", price=3500, stock=7)
    request = AddVendorProductRequest(vendor_id=vendor_id, idempotency_key=new_id("key"), body=addition)
    made = await patiently(lambda: shop.staff.services.administering.add_vendor_product(request), seconds=PATIENCE_SECONDS)
    await faults.died("administering", "call-commit:cataloging")
    (variant,) = made.body.variants
    stock = await until(
        lambda: shop.staff.stock(variant.sku), lambda item: item.on_hand == 7, "The first stock", seconds=PATIENCE_SECONDS
    )
    assert stock.product_id == made.body.product_id


async def test_whoever_waits_is_told_once_though_stocking_dies_while_it_tells(shop: Shop, faults: Faults) -> None:
    sku = (await shop.staff.offer("Pichet", price=2500, stock=0)).sku
    stocking = shop.guest().services.stocking
    for name in ("ana", "max"):
        draft = StockSubscriptionDraft(sku=sku, email=f"{name}.waits@example.org", language="FR")
        await stocking.subscribe_back_in_stock(SubscribeBackInStockRequest(body=draft))
    faults.plan("stocking", "job:tell_subscribers")
    await shop.staff.receive(sku, 3)
    await faults.died("stocking", "job:tell_subscribers")

    async def told() -> list[dict[str, object]]:
        records = await records_of(shop.system.kafka, "stocking.subscriptions")
        return [payload for record in records if (payload := payload_of(record)) and payload["sku"] == sku]

    found = await until(told, lambda events: len(events) >= 2, "Both being told", seconds=PATIENCE_SECONDS)
    assert len({event["subscription_id"] for event in found}) == len(found) == 2
    assert "waits@" not in repr(await records_of(shop.system.kafka, "stocking.subscriptions"))


async def _filled(buyer: Buyer, sku: str) -> Cart:
    """As a shopper would who sees an error: looks at the cart, and goes on from there."""
    cart = await buyer.look_at_cart()
    if not any(item.sku == sku for item in cart.items):
        await buyer.put_in(sku)
    return await buyer.choose_delivery()
