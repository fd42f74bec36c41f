"""Records that cannot be applied: seen by staff, replayed or given up, and nobody else waits for them."""

import pytest
from msgspec import UNSET

from generated.administering.operations import GetDashboardRequest
from generated.common.models import DeadLetter
from generated.common.operations import DiscardDeadLetterRequest, ListDeadLettersRequest, ReplayDeadLetterRequest
from generated.common.problems import DeadLetterFailed
from infra.local.players.callers import until
from tests.support.records import bring_schema, pieces, plant_from_the_future
from tests.support.shop import Shop

PAID = "paying.payment-succeeded.v1"


async def dead_letter(shop: Shop, service: str, key: str) -> DeadLetter:
    """The one about a key, once the service has it."""
    request = ListDeadLettersRequest(status="OPEN")

    async def letters() -> list[DeadLetter]:
        found = (await shop.staff.services.common(service).list_dead_letters(request)).body.items
        return [each for each in found if each.key == key]

    (letter,) = await until(letters, bool, f"{service} having a dead letter about {key}")
    return letter


async def replay(shop: Shop, service: str, letter: DeadLetter) -> DeadLetter:
    request = ReplayDeadLetterRequest(dead_letter_id=letter.dead_letter_id)
    return (await shop.staff.services.common(service).replay_dead_letter(request)).body


async def test_a_poison_record_holds_up_its_own_order_only_until_it_is_given_up(shop: Shop) -> None:
    async with shop.paying("DELAY", 1000):
        held, other = await shop.guest_with_cart(), await shop.guest_with_cart()
        order = await held.order()
        await until(
            lambda: shop.seen(order.order_id), lambda seen: seen.payment_intent_id is not UNSET, "The payment beginning"
        )
        headers = [("ce_type", PAID.encode()), ("sequence", b"9" * 18)]  # it silences nobody either
        await shop.plant("paying.payments", order.order_id.encode(), b"poison", headers, stranger=True)
        letter = await dead_letter(shop, "ordering", order.order_id)
        assert (letter.topic, letter.event_type, letter.status) == ("paying.payments", PAID, "OPEN")
        await shop.confirmed(other)
    behind = await until(
        lambda: dead_letter(shop, "ordering", order.order_id), lambda letter: letter.held, "The payment being held behind it"
    )
    assert (await held.see(order.order_id)).status == "PENDING"
    with pytest.raises(DeadLetterFailed):
        await replay(shop, "ordering", behind)
    discarded = DiscardDeadLetterRequest(dead_letter_id=letter.dead_letter_id)
    assert (await shop.staff.services.ordering.discard_dead_letter(discarded)).body.status == "DISCARDED"
    assert (await shop.fulfilled(order.order_id)).status == "CONFIRMED"


async def test_a_record_under_a_schema_that_comes_later_is_applied_when_it_is_replayed(shop: Shop) -> None:
    sku, coming = await plant_from_the_future(shop.system, vendor_id=shop.mug.vendor_id, product_id=shop.mug.product_id)
    letter = await dead_letter(shop, "stocking", sku)
    assert f"schema {coming} is unknown to the registry" in letter.reason
    assert await bring_schema(shop.system, "note") == coming
    assert (await replay(shop, "stocking", letter)).status == "REPLAYED"
    assert await pieces(shop.staff, sku) == 5


async def test_dead_letters_are_counted_on_the_dashboard(shop: Shop) -> None:
    async def counted() -> dict[str, int]:
        shown = (await shop.staff.services.administering.get_dashboard(GetDashboardRequest())).body.dead_letters
        return {each.service: each.recorded for each in shown}

    before = (await counted()).get("billing", 0)
    await shop.plant("ordering.orders", b"ord_none", b"poison", [("ce_type", b"ordering.order-created.v1")], stranger=True)
    await until(counted, lambda shown: shown.get("billing", 0) == before + 1, "BILLING's dead letter being counted")
    for service in ("stocking", "carting", "paying", "billing", "shipping", "administering"):
        letter = await dead_letter(shop, service, "ord_none")
        request = DiscardDeadLetterRequest(dead_letter_id=letter.dead_letter_id)
        await shop.staff.services.common(service).discard_dead_letter(request)
