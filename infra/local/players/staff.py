"""Staff of the shop, for examples, tests and measurements."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import aiohttp
from msgspec import UNSET, UnsetType

from generated.administering import operations as administering
from generated.administering.models import (
    VendorDraft,
    VendorProductAddition,
    VendorProductDraft,
    VendorStatusChange,
    VendorVariantDraft,
)
from generated.billing import operations as billing
from generated.billing.models import InvoiceSummary, TaxQuote, TaxQuoteDraft
from generated.cataloging import operations as cataloging
from generated.cataloging.models import CategoryDraft, SalePriceReplacement, VariantOffer, VariantPriceReplacement
from generated.common.models import Price, TaxClass
from generated.ordering import operations as ordering
from generated.ordering.models import OrderProcess
from generated.paying import operations as paying
from generated.paying.models import PaymentIntent, Refund, RefundDraft, RefundLineDraft, SimulationChange, SimulationMode
from generated.shipping import operations as shipping
from generated.shipping.models import (
    CarrierEventCode,
    Label,
    Shipment,
    ShipmentDraft,
    ShipmentLineDraft,
    ShipmentSplitDraft,
    TrackingEventDraft,
)
from generated.stocking import operations as stocking
from generated.stocking.models import StockAdjustment, StockItem, StockReceipt
from generated.stocking.problems import NotFound
from infra.local.players.accounts import Account
from infra.local.players.callers import Services, euros, signed_in, until
from infra.runtime.ids import new_id
from infra.runtime.store.base import utc_now

_PER_ORDER = 99


@dataclass(frozen=True)
class Goods:
    """Goods for sale."""

    sku: str
    product_id: str
    vendor_id: str
    price: int
    """In cents."""


class Staff:
    """A member of staff who has signed in."""

    def __init__(self, services: Services, access_token: str) -> None:
        self.services, self.access_token = services, access_token

    @classmethod
    async def sign_in(cls, urls: Mapping[str, str], session: aiohttp.ClientSession, account: Account) -> "Staff":
        anybody = Services(urls, session, dict)
        token = await signed_in(anybody, account)
        return cls(anybody.as_bearer(token), token)

    async def offer(self, name: str, *, price: int, stock: int, tax_class: TaxClass = "STANDARD") -> Goods:
        """Creates a product of a new vendor, and waits until it can be bought, or be waited for when there is no stock."""
        addition = await self.addition(name, price=price, stock=stock, tax_class=tax_class)
        (variant,) = addition.product.variants
        vendor_id = await self.admit_vendor(f"V-{variant.sku[-8:]}")
        request = administering.AddVendorProductRequest(vendor_id=vendor_id, idempotency_key=new_id("key"), body=addition)
        product = (await self.services.administering.add_vendor_product(request)).body
        await self.until_offered(variant.sku, in_stock=stock > 0)
        await until(lambda: self._is_stocked(variant.sku), what=f"{variant.sku} being known to STOCKING")
        return Goods(variant.sku, product.product_id, vendor_id, price)

    async def until_offered(self, sku: str, *, in_stock: bool) -> None:
        """Waits until CATALOGING shows the SKU as in stock, or out of stock: it gets stock by events. Raises NotInTime."""

        async def offered() -> list[VariantOffer]:
            return (await self.services.cataloging.list_variants(cataloging.ListVariantsRequest(sku=(sku,)))).body.items

        def is_for_sale(found: list[VariantOffer]) -> bool:
            return bool(found) and found[0].on_sale and (found[0].availability != "OUT_OF_STOCK") is in_stock

        await until(offered, is_for_sale, f"{sku} being offered {'with' if in_stock else 'without'} pieces")

    async def addition(self, name: str, *, price: int, stock: int, tax_class: TaxClass = "STANDARD") -> VendorProductAddition:
        """Returns a new product with one variant, in a new category."""
        sku = new_id("sku").upper().replace("_", "-")[:20]
        draft = CategoryDraft(name=f"{name} {sku[-6:]}")
        created = cataloging.CreateCategoryRequest(idempotency_key=new_id("key"), body=draft)
        category = (await self.services.cataloging.create_category(created)).body
        variant = VendorVariantDraft(
            sku=sku,
            price=Price(amount=price, currency="EUR"),
            weight=350,
            tax_class=tax_class,
            initial_stock=stock,
            max_per_order=_PER_ORDER,
        )
        product = VendorProductDraft(
            name=name, category_id=category.category_id, variants=[variant], slug=sku.lower(), status="ACTIVE"
        )
        return VendorProductAddition(product=product)

    async def admit_vendor(self, code: str) -> str:
        """Creates a vendor that may sell, and returns its id."""
        draft = VendorDraft(code=code, name=f"Maison {code}", contact_email="maison@example.com")
        created = administering.CreateVendorRequest(idempotency_key=new_id("key"), body=draft)
        vendor = (await self.services.administering.create_vendor(created)).body
        change = VendorStatusChange(status="ACTIVE", version=vendor.version)
        request = administering.SetVendorStatusRequest(vendor_id=vendor.vendor_id, body=change)
        await self.services.administering.set_vendor_status(request)
        return vendor.vendor_id

    async def _is_stocked(self, sku: str) -> bool:
        """Whether STOCKING has heard of it. CATALOGING shows what it has not heard of yet as out of stock."""
        try:
            await self.stock(sku)
        except NotFound:
            return False
        return True

    async def stock(self, sku: str) -> StockItem:
        return (await self.services.stocking.get_stock_item(stocking.GetStockItemRequest(sku=sku))).body

    async def receive(self, sku: str, quantity: int) -> StockItem:
        request = stocking.ReceiveStockRequest(sku=sku, idempotency_key=new_id("key"), body=StockReceipt(quantity=quantity))
        return (await self.services.stocking.receive_stock(request)).body

    async def reprice(self, goods: Goods, cents: int) -> None:
        """Changes the price."""
        found = cataloging.GetProductRequest(product_id=goods.product_id)
        version = (await self.services.cataloging.get_product(found)).body.version
        change = VariantPriceReplacement(price=Price(amount=cents, currency="EUR"), version=version)
        await self.services.cataloging.set_variant_price(cataloging.SetVariantPriceRequest(sku=goods.sku, body=change))

    async def reduce(
        self, goods: Goods, cents: int, *, starts_at: datetime | UnsetType = UNSET, ends_at: datetime | UnsetType = UNSET
    ) -> None:
        """Sets a sale price."""
        found = cataloging.GetProductRequest(product_id=goods.product_id)
        version = (await self.services.cataloging.get_product(found)).body.version
        price = Price(amount=cents, currency="EUR")
        sale = SalePriceReplacement(price=price, starts_at=starts_at, ends_at=ends_at, version=version)
        await self.services.cataloging.set_sale_price(cataloging.SetSalePriceRequest(sku=goods.sku, body=sale))

    async def adjust(self, sku: str, delta: int) -> StockItem:
        draft = StockAdjustment(delta=delta, reason="Counted")
        request = stocking.AdjustStockRequest(sku=sku, idempotency_key=new_id("key"), body=draft)
        return (await self.services.stocking.adjust_stock(request)).body

    async def payment(self, order_id: str) -> PaymentIntent | None:
        """Waits for the order's payment intent and returns it."""
        request = paying.ListPaymentIntentsRequest(order_id=order_id)
        found = (await self.services.paying.list_payment_intents(request)).body.items
        return found[0] if found else None

    async def refunds(self, order_id: str) -> list[Refund]:
        return (await self.services.paying.list_refunds(paying.ListRefundsRequest(order_id=order_id))).body.items

    async def refund(self, payment_intent_id: str, cents: int) -> Refund:
        """Refunds an amount as goodwill."""
        draft = RefundDraft(payment_intent_id=payment_intent_id, amount=euros(cents), reason="GOODWILL")
        return (
            await self.services.paying.create_refund(paying.CreateRefundRequest(idempotency_key=new_id("key"), body=draft))
        ).body

    async def refund_pieces(self, payment_intent_id: str, pieces: Mapping[str, int], *, delivery: bool = False) -> Refund:
        """Refunds pieces by line_id, and the delivery fee if asked for."""
        lines = [RefundLineDraft(line_id=line_id, quantity=quantity) for line_id, quantity in pieces.items()]
        draft = RefundDraft(payment_intent_id=payment_intent_id, lines=lines or UNSET, delivery=delivery, reason="WRONG_ITEM")
        request = paying.CreateRefundRequest(idempotency_key=new_id("key"), body=draft)
        return (await self.services.paying.create_refund(request)).body

    async def quote_taxes(self, draft: TaxQuoteDraft) -> TaxQuote:
        return (await self.services.billing.quote_taxes(billing.QuoteTaxesRequest(body=draft))).body

    async def simulate(self, mode: SimulationMode, delay_ms: int = 0) -> None:
        """Sets how payments end from now on."""
        now = (await self.services.paying.get_simulation(paying.GetSimulationRequest())).body
        change = SimulationChange(mode=mode, delay_ms=delay_ms, version=now.version)
        await self.services.paying.set_simulation(paying.SetSimulationRequest(body=change))

    async def invoices(self, order_id: str) -> list[InvoiceSummary]:
        """Returns the order's invoice and its credit notes."""
        request = billing.ListOrderInvoicesRequest(order_id=order_id)
        return (await self.services.billing.list_order_invoices(request)).body.items

    async def shipments(self, order_id: str) -> list[Shipment]:
        request = shipping.ListOrderShipmentsRequest(order_id=order_id)
        return (await self.services.shipping.list_order_shipments(request)).body.items

    async def shipment(self, order_id: str) -> Shipment:
        """Waits until SHIPPING has created the order's parcel, and returns it. Raises NotInTime."""
        return (await until(lambda: self.shipments(order_id), bool, f"The parcel of {order_id}"))[0]

    async def pack(self, order_id: str, pieces: Mapping[str, int] | None = None) -> Shipment:
        """Makes a parcel of these pieces, by line; of all that is not packed without them."""
        lines = [ShipmentLineDraft(line_id=line_id, quantity=quantity) for line_id, quantity in (pieces or {}).items()]
        draft = ShipmentDraft(order_id=order_id, lines=lines or UNSET)
        request = shipping.CreateShipmentRequest(idempotency_key=new_id("key"), body=draft)
        return (await self.services.shipping.create_shipment(request)).body

    async def split(self, parcel: Shipment, pieces: Mapping[str, int]) -> Shipment:
        """Puts these pieces, by line, into a new parcel, and returns it."""
        lines = [ShipmentLineDraft(line_id=line_id, quantity=quantity) for line_id, quantity in pieces.items()]
        draft = ShipmentSplitDraft(lines=lines, version=parcel.version)
        request = shipping.SplitShipmentRequest(shipment_id=parcel.shipment_id, idempotency_key=new_id("key"), body=draft)
        return (await self.services.shipping.split_shipment(request)).body

    async def unpack(self, shipment_id: str) -> Shipment:
        request = shipping.CancelShipmentRequest(shipment_id=shipment_id, idempotency_key=new_id("key"))
        return (await self.services.shipping.cancel_shipment(request)).body

    async def void(self, label_id: str) -> Label:
        request = shipping.VoidLabelRequest(label_id=label_id, idempotency_key=new_id("key"))
        return (await self.services.shipping.void_label(request)).body

    async def label(self, shipment_id: str) -> Label:
        request = shipping.CreateLabelRequest(shipment_id=shipment_id, idempotency_key=new_id("key"))
        return (await self.services.shipping.create_label(request)).body

    async def dispatch(self, shipment_id: str) -> Shipment:
        request = shipping.DispatchShipmentRequest(shipment_id=shipment_id, idempotency_key=new_id("key"))
        return (await self.services.shipping.dispatch_shipment(request)).body

    async def track(self, shipment_id: str, code: CarrierEventCode, location: str, at: datetime | None = None) -> Shipment:
        """Records a tracking event of the carrier at the instant `at`, or now."""
        draft = TrackingEventDraft(code=code, occurred_at=at or utc_now(), location=location)
        request = shipping.RecordTrackingEventRequest(shipment_id=shipment_id, idempotency_key=new_id("key"), body=draft)
        return (await self.services.shipping.record_tracking_event(request)).body

    async def process(self, order_id: str) -> OrderProcess:
        """Returns the order's process."""
        request = ordering.GetOrderProcessRequest(order_id=order_id)
        return (await self.services.ordering.get_order_process(request)).body
