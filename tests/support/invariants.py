"""What must be true whenever the system is at rest: each rule a pure function from a snapshot to its violations."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import jsonschema_rs
from msgspec import UNSET

from generated.billing.models import Invoice
from generated.carting.models import Cart
from generated.events.catalogue import ALL
from generated.ordering.models import Order
from generated.paying.models import PaymentIntent
from tests.support.changes import changes, told
from tests.support.sequences import sequence_gaps
from tests.support.snapshot import Snapshot, payload_of, schema_id_of

Rule = Callable[[Snapshot], Iterator[str]]
_BY_PEOPLE = {"LABEL", "DISPATCH", "DELIVERY"}
_FAILED = {"PAYMENT_FAILED", "SHORTFALL", "TIME"}
_GOING_ON = {"CONFIRMED", "SHIPPED"}
_ENDED = {"CANCELLED", "EXPIRED"}
_ARRIVED = {"DELIVERED", "COMPLETED"}
_TYPES = {each.name: each for each in ALL}


def stock_adds_up(at: Snapshot) -> Iterator[str]:
    """1: movements add up to what is on hand, active reservations to what is reserved; nothing below zero."""
    held: Counter[str] = Counter()
    for reservation in at.reservations:
        if reservation.status == "ACTIVE":
            held.update({line.sku: line.quantity for line in reservation.lines})
    moves = defaultdict(list)
    for movement in at.movements:
        moves[movement.sku].append((movement.balance_after - movement.delta, movement.balance_after))
    for item in at.stock_items:
        if not 0 <= item.reserved <= item.on_hand:
            yield f"{item.sku} has {item.on_hand} on hand and {item.reserved} reserved"
        if item.reserved != held[item.sku]:
            yield f"{item.sku} has {item.reserved} reserved, its active reservations hold {held[item.sku]}"
        if not _is_path(moves[item.sku], 0, item.on_hand):
            yield f"{item.sku} has {item.on_hand} on hand, which its movements do not lead to"
        if item.available != max(0, item.on_hand - item.reserved - item.safety_stock):
            yield f"{item.sku} has {item.available} available of {item.on_hand} with {item.reserved} reserved"
    for (order_id, sku, kind), count in Counter((m.order_id, m.sku, m.kind) for m in at.movements if m.order_id).items():
        if count > 1:
            yield f"{sku} has {count} movements {kind} of {order_id}"


def money_matches_invoices(at: Snapshot) -> Iterator[str]:
    """2: what was captured and not refunded is what was invoiced and not credited; VAT re-adds."""
    refunds: Counter[str] = Counter()
    for refund in at.refunds:
        refunds[refund.payment_intent_id] += refund.amount.amount
    final: Counter[str] = Counter()
    for invoice in at.invoices:
        yield from _vat_readds(invoice)
        if invoice.status == "FINAL":
            sign = 1 if invoice.type == "INVOICE" else -1
            final[invoice.order_id] += sign * invoice.totals.gross.amount
    has_final = {each.order_id for each in at.invoices if each.status == "FINAL" and each.type == "INVOICE"}
    for intent in at.intents:
        kept = intent.captured.amount - intent.refunded.amount
        if refunds[intent.payment_intent_id] != intent.refunded.amount:
            yield f"{intent.order_id}: {intent.refunded.amount} refunded by refunds of {refunds[intent.payment_intent_id]}"
        if intent.captured.amount not in {0, intent.amount.amount}:
            yield f"{intent.order_id}: captured {intent.captured.amount} of {intent.amount.amount}"
        if intent.order_id in has_final and kept != final[intent.order_id]:
            yield f"{intent.order_id}: {kept} kept of what was paid, {final[intent.order_id]} invoiced and not credited"
        if intent.order_id not in has_final and kept:
            yield f"{intent.order_id}: {kept} kept of what was paid, without a final invoice"
    owed = {order.order_id: order.totals.total.amount for order in at.orders}
    for intent in at.intents:
        if intent.amount.amount != owed.get(intent.order_id):
            yield f"{intent.order_id}: {intent.amount.amount} to pay for an order of {owed.get(intent.order_id)}"


def nothing_happens_twice(at: Snapshot) -> Iterator[str]:
    """3: one intent and capture an order, one final invoice a confirmed order, one credit note a refund, one live parcel."""
    invoices = [each for each in at.invoices if each.type == "INVOICE"]
    notes = [each for each in at.invoices if each.type == "CREDIT_NOTE"]
    yield from _repeated("payment intents of", (each.order_id for each in at.intents))
    yield from _repeated("captures of", (key for key, _ in told(at, "paying.payment-succeeded.v1", "payment_intent_id")))
    yield from _repeated("invoices of", (each.order_id for each in invoices))
    yield from _repeated("credit notes of", (each.refund_id for each in notes))
    yield from _repeated("live shipments of", (each.order_id for each in at.shipments if each.status != "CANCELLED"))
    yield from _repeated("parcels with", (each.tracking_number for each in at.shipments if each.tracking_number is not UNSET))
    yield from _repeated("reservations of", (each.order_id for each in at.reservations))
    final = {each.order_id for each in invoices if each.status == "FINAL"}
    for order in at.orders:
        if order.status in _GOING_ON | _ARRIVED and order.order_id not in final:
            yield f"{order.order_id} is {order.status} and has no final invoice"
    credited = {each.refund_id for each in notes}
    for refund in at.refunds:
        if refund.order_id in final and refund.refund_id not in credited:
            yield f"{refund.refund_id} of {refund.order_id} has no credit note"


def numbers_have_no_gap(at: Snapshot) -> Iterator[str]:
    """4: invoice numbers run from 1 in each series and year, their dates never going back."""
    series: dict[str, list[tuple[int, Any]]] = defaultdict(list)
    for invoice in at.invoices:
        if invoice.invoice_number is UNSET:
            if invoice.status == "FINAL":
                yield f"{invoice.invoice_id} is FINAL and has no number"
            continue
        code, _, number = invoice.invoice_number.rpartition("-")
        series[code].append((int(number), invoice.issue_date))
    for code, found in sorted(series.items()):
        numbers = sorted(number for number, _ in found)
        if numbers != list(range(1, len(numbers) + 1)):
            yield f"{code} has the numbers {numbers}"
        dates = [day for _, day in sorted(found)]
        if dates != sorted(dates):
            yield f"{code} has dates that go back"


def every_order_has_an_end(at: Snapshot) -> Iterator[str]:
    """5: what was answered 201 exists, and has ended, waits for people with a live parcel, or is listed as stuck."""
    known = {order.order_id for order in at.orders}
    yield from (f"{order_id} was answered 201 and does not exist" for order_id in sorted(at.accepted - known))
    processes = {process.order_id: process for process in at.processes}
    live = {each.order_id for each in at.shipments if each.status != "CANCELLED"}
    for order in at.orders:
        process = processes.get(order.order_id)
        if process is None:
            yield f"{order.order_id} has no process"
        elif process.state == "STUCK":
            continue
        elif process.state in {"RUNNING", "COMPENSATING"} and process.waiting_for not in _BY_PEOPLE:
            yield f"{order.order_id} is {order.status} and waits for {process.waiting_for}"
        elif order.status == "PENDING" or (order.status in _GOING_ON and order.order_id not in live):
            yield f"{order.order_id} is {order.status}, without a parcel and not stuck"


def no_goods_without_money(at: Snapshot) -> Iterator[str]:
    """6: no parcel without capture, no capture without reservation; an ended order holds neither stock nor money nor cart."""
    intents = {intent.order_id: intent for intent in at.intents}
    reservations = {reservation.order_id: reservation.status for reservation in at.reservations}
    carts = {cart.cart_id: cart for cart in at.carts}
    for shipment in at.shipments:
        intent = intents.get(shipment.order_id)
        if shipment.status != "CANCELLED" and not (intent and intent.captured.amount):
            yield f"{shipment.shipment_id} of {shipment.order_id} is {shipment.status} and nothing was captured"
    for order in at.orders:
        held = reservations.get(order.order_id, "NONE")
        kept = _kept(intents.get(order.order_id))
        if kept and held != "COMMITTED":
            yield f"{order.order_id}: {kept} kept of what was paid, its reservation is {held}"
        if order.status in _ENDED and held in {"ACTIVE", "COMMITTED"}:
            yield f"{order.order_id} is {order.status} and its reservation {held}"
        if order.status in _GOING_ON | _ARRIVED and held != "COMMITTED":
            yield f"{order.order_id} is {order.status} and its reservation {held}"
        yield from _cart_follows(order, carts.get(order.cart_id))
    packed = Counter({(s.order_id, line.sku): 0 for s in at.shipments for line in s.lines})
    for shipment in at.shipments:
        if shipment.status != "CANCELLED":
            packed.update({(shipment.order_id, line.sku): line.quantity for line in shipment.lines})
    ordered = Counter({(order.order_id, line.sku): line.quantity for order in at.orders for line in order.lines})
    yield from (f"{sku} of {order_id} is packed {packed[order_id, sku]} times" for order_id, sku in packed - ordered)


def nothing_waits(at: Snapshot) -> Iterator[str]:
    """7: outboxes are empty, nothing is parked, no dead letter is open."""
    for service, state in at.outboxes.items():
        if state.depth or state.parked:
            yield f"{service} has {state.depth} unsent and {state.parked} parked"
    yield from (f"{service} has {count} open dead letters" for service, count in at.dead_letters.items() if count)


def topics_tell_everything(at: Snapshot) -> Iterator[str]:
    """7: sequences have no gap, a repeated one is the same event, and each aggregate has as many events as changes."""
    yield from sequence_gaps(at.records, compacted=at.compacted)
    ids: dict[tuple[str, str, int], str] = {}
    for record in at.records:
        place = record.topic, record.key, record.sequence
        if ids.setdefault(place, record.headers.get("ce_id", "")) != record.headers.get("ce_id", ""):
            yield f"{record.topic} {record.key}: sequence {record.sequence} stands for two events"
    for type_name, (member, expected) in changes(at).items():
        # of stock that was only held, no movement tells
        events = Counter(key for key, payload in told(at, type_name, member) if payload.get("restocked", True))
        for key in sorted((events | expected).keys()):
            if events[key] != expected[key]:
                yield f"{type_name} of {key}: {expected[key]} changes, {events[key]} events"


def records_fit_their_schemas(at: Snapshot) -> Iterator[str]:
    """9: each record is framed, and valid by the schema of its id, which is that of its type; its key is its own."""
    validators = {number: jsonschema_rs.validator_for(dict(schema)) for number, schema in at.schemas.items()}
    for record in at.records:
        where = f"{record.topic}[{record.partition}] {record.offset}"
        schema_id, payload, kind = schema_id_of(record), payload_of(record), _TYPES.get(record.type)
        if schema_id is None or payload is None or kind is None:
            yield f"{where} is no event of ours: {record.type or 'no type'}"
        elif schema_id not in validators:
            yield f"{where}: the registry has no schema {schema_id}"
        elif at.schemas[schema_id].get("title") != kind.event.__name__:
            yield f"{where}: a {record.type} under the schema {at.schemas[schema_id].get('title')}"
        elif error := next(iter(validators[schema_id].iter_errors(payload)), None):
            yield f"{where}: {record.type} {error.message}"
        elif record.topic != kind.topic or str(payload.get(kind.key)) != record.key:
            yield f"{where}: {record.type} of {payload.get(kind.key)} under the key {record.key}"


def projections_agree(at: Snapshot) -> Iterator[str]:
    """8: what others know of stock, products, vendors, customers and orders is what their owner says."""
    in_order = sorted(at.records, key=lambda record: record.sequence)  # an old one may have been sent again
    newest = {(record.topic, record.key): payload_of(record) or {} for record in in_order}
    for item in at.stock_items:
        level = newest.get(("stocking.items", item.sku), {}).get("level", {})
        last = tuple(level.get(name) for name in ("on_hand", "reserved", "available", "status"))
        if last != (item.on_hand, item.reserved, item.available, item.status):
            yield f"{item.sku}: its last event tells {last}"
    status = {item.sku: item.status for item in at.stock_items}
    for product in at.products:
        for variant in product.variants:
            if variant.availability != status.get(variant.sku, "OUT_OF_STOCK"):
                yield f"{variant.sku} is {status.get(variant.sku)} at STOCKING and {variant.availability} at CATALOGING"
        yield from _last_version(newest, "cataloging.products", product.product_id, "product", product.version)
    for vendor in at.vendors:
        yield from _last_version(newest, "administering.vendors", vendor.vendor_id, "vendor", vendor.version)
    for customer in at.customers:
        tier = newest.get(("profiling.customers", customer.customer_id), {}).get("customer", {}).get("tier")
        if tier != customer.tier:
            yield f"{customer.customer_id} is {customer.tier}, the last event tells {tier}"
    yield from _dashboard_counts(at)


RULES: tuple[Rule, ...] = (
    stock_adds_up,
    money_matches_invoices,
    nothing_happens_twice,
    numbers_have_no_gap,
    every_order_has_an_end,
    no_goods_without_money,
    nothing_waits,
    topics_tell_everything,
    records_fit_their_schemas,
    projections_agree,
)


def violations(at: Snapshot) -> list[str]:
    """Every rule that the snapshot breaks, in sentences."""
    return [f"{rule.__name__}: {sentence}" for rule in RULES for sentence in rule(at)]


def _is_path(moves: Iterable[tuple[int, int]], start: int, end: int) -> bool:
    """Whether the moves can be put in a row that leads from start to end: each begins where another one ended."""
    balance = Counter({start: 1})
    balance.subtract(Counter({end: 1}))
    for before, after in moves:
        balance[before] -= 1
        balance[after] += 1
    return not any(balance.values())


def _kept(intent: PaymentIntent | None) -> int:
    return intent.captured.amount - intent.refunded.amount if intent else 0


def _vat_readds(invoice: Invoice) -> Iterator[str]:
    name = invoice.invoice_number if invoice.invoice_number is not UNSET else invoice.invoice_id
    sums: dict[int, Counter[str]] = defaultdict(Counter)
    for line in invoice.lines:
        sums[line.tax_rate].update({"net": line.net.amount, "tax": line.tax.amount, "gross": line.gross.amount})
    rates = {
        each.tax_rate: Counter(net=each.net.amount, tax=each.tax.amount, gross=each.gross.amount) for each in invoice.taxes
    }
    total = sum(rates.values(), Counter[str]())
    stated = Counter(net=invoice.totals.net.amount, tax=invoice.totals.tax.amount, gross=invoice.totals.gross.amount)
    if {rate: +amounts for rate, amounts in sums.items()} != {rate: +amounts for rate, amounts in rates.items()}:
        yield f"{name}: its lines do not add up to its rates"
    if +total != +stated or stated["net"] + stated["tax"] != stated["gross"]:
        yield f"{name}: its rates do not add up to its total"


def _repeated(what: str, keys: Iterable[object]) -> Iterator[str]:
    yield from (f"{count} {what} {key}" for key, count in Counter(keys).items() if count > 1)


def _cart_follows(order: Order, cart: Cart | None) -> Iterator[str]:
    """The cart of an order is closed by it; one that failed by itself gives it back."""
    if cart is None:
        yield f"{order.order_id}: its cart {order.cart_id} is gone"
        return
    is_given_back = order.status in _ENDED and order.ended_reason in _FAILED
    is_closed_by_it = cart.status == "ORDERED" and cart.order_id == order.order_id
    if is_closed_by_it is is_given_back:
        yield f"{order.order_id} is {order.status} and its cart {cart.status}"


def _last_version(
    newest: Mapping[tuple[str, str], Mapping[str, Any]], topic: str, key: str, member: str, version: int
) -> Iterator[str]:
    last = newest.get((topic, key), {}).get(member, {}).get("version")
    if last != version:
        yield f"{key} has version {version}, the last event on {topic} tells {last}"


def _dashboard_counts(at: Snapshot) -> Iterator[str]:
    if at.dashboard is UNSET:
        return
    shown = {each.status: each.orders for each in at.dashboard.last_30_days.orders_by_status if each.orders}
    counted = Counter("CONFIRMED" if each.status in _GOING_ON | _ARRIVED else each.status for each in at.orders)
    if shown != counted:
        yield f"the dashboard counts {shown}, the orders are {dict(counted)}"
    if at.dashboard.last_30_days.refunded.amount != sum(each.amount.amount for each in at.refunds):
        yield f"the dashboard shows {at.dashboard.last_30_days.refunded.amount} refunded"
    alerts = at.dashboard.stock_alerts
    statuses = Counter(item.status for item in at.stock_items)
    if (alerts.low, alerts.out_of_stock) != (statuses["LOW"], statuses["OUT_OF_STOCK"]):
        yield f"the dashboard shows {alerts.low} low and {alerts.out_of_stock} gone, STOCKING {dict(statuses)}"
    stuck = sum(1 for each in at.processes if each.state == "STUCK")
    if at.dashboard.stuck_processes != stuck:
        yield f"the dashboard shows {at.dashboard.stuck_processes} stuck processes of {stuck}"
