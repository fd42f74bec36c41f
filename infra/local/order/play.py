"""The mission's example in three parts: a delivered order, a cancellation, a refund."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp

from generated.billing.models import InvoiceSummary, InvoiceType
from generated.billing.operations import GetInvoicePdfRequest
from generated.cataloging.operations import GetProductRequest, ListProductsRequest
from generated.common.models import Sku
from generated.ordering.models import Order
from generated.shipping.models import CarrierEventCode
from generated.shipping.operations import GetLabelRequest, TrackParcelRequest
from infra.local.order.feed import Feed, Told
from infra.local.order.screen import Screen, euros
from infra.local.players.callers import NotInTime, until
from infra.local.players.shopper import Shopper
from infra.local.players.staff import Staff

_PLACED = ("OrderCreated", "PaymentIntentCreated", "InvoiceDrafted", "CartOrdered", "PaymentSucceeded", "OrderConfirmed")
_CONFIRMED = ("StockCommitted", "ShipmentCreated", "InvoiceFinalized", "InvoicePrinted")
_UNDONE = ("OrderCancelled", "ShipmentCancelled", "StockReleased", "RefundSucceeded", "CreditNoteIssued")
_GOODWILL_CENTS = 500
_MOST = 2
_ROUTE: Mapping[CarrierEventCode, str] = {"IN_TRANSIT": "Roissy", "OUT_FOR_DELIVERY": "Paris 11e", "DELIVERED": "Paris 11e"}


@dataclass(kw_only=True)
class Play:
    """The participants and the screen; documents are saved in `out`."""

    urls: dict[str, str]
    session: aiohttp.ClientSession
    staff: Staff
    feed: Feed
    screen: Screen
    out: Path

    async def run(self) -> None:
        """Runs all three parts. Raises NotInTime."""
        order, began = await self.order()
        confirmed = await self.staff.process(order.order_id)
        await self.cancel()
        await self.refund(order)
        instants = {step.name: step.at for step in confirmed.steps if isinstance(step.at, datetime)}
        names = {
            "CONFIRMATION": "order to payment confirmed",
            "SHIPMENT": "order to parcel",
            "INVOICE_PRINT": "order to invoice",
        }
        self.screen.figures({what: _milliseconds(instants[step] - began) for step, what in names.items() if step in instants})

    async def order(self) -> tuple[Order, datetime]:
        """From registration to delivery; returns the order, and when it was placed."""
        screen, shopper = self.screen, Shopper(self.urls, self.session)
        self._begin("1  An order")
        await shopper.register()
        screen.called("profiling", "register_customer", shopper.account.email)
        found = await self._search(shopper)
        await shopper.open_cart()
        screen.called("carting", "create_cart", "anonymous")
        for sku in found:
            await shopper.put_in(sku)
            screen.called("carting", "add_cart_item", sku)
        await shopper.sign_in()
        screen.called("profiling", "create_session")
        await shopper.claim_cart()
        screen.called("carting", "claim_cart", "the guest's cart is the customer's now")
        cart = await shopper.choose_delivery()
        screen.called("carting", "set_cart_delivery", f"{euros(cart.totals.total)} with delivery and VAT")
        order, began = await self._place(shopper)
        await self.feed.expect(order.order_id, _CONFIRMED)
        await self._save_document(shopper, order, "INVOICE")
        await self._deliver(order)
        return await shopper.wait_for(order.order_id, "DELIVERED"), began

    async def cancel(self) -> None:
        """Cancels a guest's order after its parcel and its invoice were created."""
        screen, shopper = self.screen, Shopper(self.urls, self.session)
        self._begin("2  A cancellation")
        (sku, *_) = await self._search(shopper)
        before = await self.staff.stock(sku)
        await shopper.fill_cart((sku, 1))
        screen.called("carting", "create_cart", f"a guest takes {sku}, {before.on_hand} on hand")
        order, _ = await self._place(shopper)
        await self.feed.expect(order.order_id, _CONFIRMED)
        cancelled = await shopper.cancel(order.order_id)
        screen.called("ordering", "cancel_order", cancelled.status)
        await self.feed.expect(order.order_id, _UNDONE)
        process = await until(
            lambda: self.staff.process(order.order_id),
            lambda process: process.state == "COMPENSATED",
            f"Everything of {order.order_number} being undone",
        )
        after = await self.staff.stock(sku)
        screen.steps(process.steps)
        if after.on_hand != before.on_hand:
            raise NotInTime(f"{sku} has {after.on_hand} on hand after the cancellation and had {before.on_hand} before.")
        screen.note(f"{sku} has {after.on_hand} on hand again, and the money went back.")

    async def refund(self, order: Order) -> None:
        """Refunds a part of the first order as goodwill."""
        screen = self.screen
        self._begin("3  A refund")
        payment = await self.staff.payment(order.order_id)
        if payment is None:
            raise NotInTime(f"PAYING does not know the payment of {order.order_number}.")
        began = screen.start_clock()
        refund = await self.staff.refund(payment.payment_intent_id, _GOODWILL_CENTS)
        screen.called("paying", "create_refund", f"{euros(refund.amount)} back, {euros(refund.remaining)} left", at=began)
        self._follow(began, order.order_id)
        await self.feed.expect(order.order_id, ("RefundSucceeded", "CreditNoteIssued"))
        await self._save_document(self.staff, order, "CREDIT_NOTE")

    async def _search(self, shopper: Shopper) -> list[Sku]:
        """Returns at most two variants in stock; adds goods to an empty shop."""
        found = await _in_stock(shopper)
        if not found:
            for name, price in {"Tasse bleue": 1990, "Théière": 4950}.items():
                await self.staff.offer(name, price=price, stock=25)
            found = await until(lambda: _in_stock(shopper), lambda skus: len(skus) > 1, "Products being found")
        self.screen.called("cataloging", "list_products", "in stock: " + ", ".join(found))
        return found

    async def _place(self, shopper: Shopper) -> tuple[Order, datetime]:
        began = self.screen.start_clock()
        order = await shopper.order()
        answered = _milliseconds(datetime.now(UTC) - began)
        what = f"{order.order_number}  {euros(order.totals.total)}  answered after {answered}"
        self.screen.called("ordering", "create_order", what, at=began)
        self._follow(began, order.order_id, order.cart_id, *(line.sku for line in order.lines))
        await self.feed.expect(order.order_id, _PLACED)
        return order, began

    def _follow(self, since: datetime, *keys: str) -> None:
        """Shows the events of these keys until the next part."""

        def show(told: Told) -> None:
            if told.key in keys:
                self.screen.told(told)

        self.feed.listen(since, show)

    def _begin(self, title: str) -> None:
        self.feed.mute()
        self.screen.act(title)

    async def _deliver(self, order: Order) -> None:
        """Creates the label, dispatches the parcel and reports the carrier's tracking events."""
        screen, staff = self.screen, self.staff
        (shipment,) = await staff.shipments(order.order_id)
        label = await staff.label(shipment.shipment_id)
        screen.called("shipping", "create_label", label.tracking_number)
        printed = await staff.services.shipping.get_label(GetLabelRequest(label_id=label.label_id, accept="application/pdf"))
        self._save(f"label-{label.tracking_number}.pdf", printed.body)
        await staff.dispatch(shipment.shipment_id)
        screen.called("shipping", "dispatch_shipment", shipment.shipment_number)
        for code, place in _ROUTE.items():
            await staff.track(shipment.shipment_id, code, place)
            screen.called("shipping", "record_tracking_event", f"{code.lower().replace('_', ' ')}, {place}")
        await self.feed.expect(order.order_id, ("ShipmentDispatched", "OrderShipped", "ShipmentDelivered", "OrderDelivered"))
        tracked = await Shopper(self.urls, self.session).services.shipping.track_parcel(
            TrackParcelRequest(tracking_number=label.tracking_number)
        )
        screen.called("shipping", "track_parcel", f"anybody with the number sees: {tracked.body.status}")

    async def _save_document(self, reader: Shopper | Staff, order: Order, kind: InvoiceType) -> None:
        """Saves the invoice or the credit note as soon as it exists."""

        async def printed() -> list[InvoiceSummary]:
            return [each for each in await self.staff.invoices(order.order_id) if each.type == kind and each.printed]

        (document,) = await until(printed, bool, f"The {kind.lower().replace('_', ' ')} of {order.order_number} being printed")
        pdf = (await reader.services.billing.get_invoice_pdf(GetInvoicePdfRequest(invoice_id=document.invoice_id))).body
        self.screen.called("billing", "get_invoice_pdf", str(document.invoice_number))
        self._save(f"{kind.lower().replace('_', '-')}-{document.invoice_number}.pdf", pdf)

    def _save(self, name: str, content: bytes) -> None:
        self.out.mkdir(parents=True, exist_ok=True)
        path = self.out / name
        path.write_bytes(content)
        self.screen.saved(path, len(content))


async def _in_stock(shopper: Shopper) -> list[Sku]:
    """Returns one variant of each of the first two products in stock."""
    catalogue = shopper.services.cataloging
    page = (await catalogue.list_products(ListProductsRequest(in_stock=True, limit=_MOST))).body
    products = [(await catalogue.get_product(GetProductRequest(product_id=each.product_id))).body for each in page.items]
    return [next(v.sku for v in each.variants if v.availability != "OUT_OF_STOCK" and v.price) for each in products]


def _milliseconds(time: timedelta) -> str:
    return f"{time.total_seconds() * 1000:.0f} ms"
