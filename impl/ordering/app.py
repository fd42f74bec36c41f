"""The composition root of ORDERING."""

from generated.carting.client import CartingClient
from generated.events.ordering import PUBLICATIONS
from generated.ordering.operations import Operations
from generated.ordering.subscriptions import Subscriptions
from generated.paying.client import PayingClient
from generated.shipping.client import ShippingClient
from generated.stocking.client import StockingClient
from impl.common.reactions.on_session_revoked import on_session_revoked
from impl.common.shop_settings import KeepSettings
from impl.ordering import tables
from impl.ordering.first_start import FirstStart
from impl.ordering.gateways.carts import Carts
from impl.ordering.gateways.parcel_stop import ParcelStop
from impl.ordering.gateways.stock_holds import StockHolds
from impl.ordering.job_types import Jobs
from impl.ordering.jobs.complete_order import complete_order
from impl.ordering.jobs.end_returned_orders import EndReturnedOrdersHandler
from impl.ordering.jobs.erase_customer import erase_customer
from impl.ordering.jobs.erase_old import EraseOldHandler
from impl.ordering.jobs.expire_order import expire_order
from impl.ordering.jobs.find_stuck_processes import FindStuckProcessesHandler
from impl.ordering.jobs.join_guest_orders import join_guest_orders
from impl.ordering.jobs.key_guest_orders import key_guest_orders
from impl.ordering.jobs.push_process import PushProcessHandler
from impl.ordering.operations.cancel_order import CancelOrder
from impl.ordering.operations.create_order import CreateOrder
from impl.ordering.operations.find_guest_order import FindGuestOrder
from impl.ordering.operations.get_customer_records import get_customer_records
from impl.ordering.operations.get_order import GetOrder
from impl.ordering.operations.get_order_contact import GetOrderContact
from impl.ordering.operations.get_order_process import get_order_process
from impl.ordering.operations.get_order_states import get_order_states
from impl.ordering.operations.get_order_timeline import GetOrderTimeline
from impl.ordering.operations.list_my_orders import list_my_orders
from impl.ordering.operations.list_open_orders import list_open_orders
from impl.ordering.operations.list_order_processes import list_order_processes
from impl.ordering.operations.list_orders import list_orders
from impl.ordering.operations.retry_order_process import retry_order_process
from impl.ordering.projections.shop_settings import CHECKOUT
from impl.ordering.reactions.on_credit_note_issued import on_credit_note_issued
from impl.ordering.reactions.on_customer_erased import on_customer_erased
from impl.ordering.reactions.on_invoice_drafted import on_invoice_drafted
from impl.ordering.reactions.on_invoice_finalized import on_invoice_finalized
from impl.ordering.reactions.on_invoice_printed import on_invoice_printed
from impl.ordering.reactions.on_invoice_voided import on_invoice_voided
from impl.ordering.reactions.on_label_created import on_label_created
from impl.ordering.reactions.on_label_voided import on_label_voided
from impl.ordering.reactions.on_payment_cancelled import on_payment_cancelled
from impl.ordering.reactions.on_payment_failed import on_payment_failed
from impl.ordering.reactions.on_payment_intent_created import on_payment_intent_created
from impl.ordering.reactions.on_payment_succeeded import on_payment_succeeded
from impl.ordering.reactions.on_refund_succeeded import on_refund_succeeded
from impl.ordering.reactions.on_shipment_cancelled import on_shipment_cancelled
from impl.ordering.reactions.on_shipment_created import on_shipment_created
from impl.ordering.reactions.on_shipment_delivered import OnShipmentDelivered
from impl.ordering.reactions.on_shipment_dispatched import on_shipment_dispatched
from impl.ordering.reactions.on_shipment_split import on_shipment_split
from impl.ordering.reactions.on_shipment_tracking_updated import OnShipmentTrackingUpdated
from impl.ordering.reactions.on_stock_committed import on_stock_committed
from impl.ordering.reactions.on_stock_released import on_stock_released
from impl.ordering.reactions.on_stock_reservation_expired import on_stock_reservation_expired
from impl.ordering.reactions.on_stock_reserved import on_stock_reserved
from impl.ordering.reactions.on_stock_returned import on_stock_returned
from impl.ordering.reactions.on_stock_shortfall_detected import on_stock_shortfall_detected
from impl.ordering.security.access import Access
from impl.ordering.security.order_tokens import OrderTokens, seal
from impl.ordering.settings import Settings
from impl.ordering.use_cases.carrier_reports import CarrierReports
from impl.ordering.use_cases.follow_customer import follow_customer
from impl.ordering.use_cases.place_order import PlaceOrder
from impl.ordering.use_cases.time_limits import TimeLimits
from infra.runtime.event import Reaction
from infra.runtime.job import JobCommand, SlowJob
from infra.runtime.operation import Command, Instant, Query, Workflow
from infra.runtime.service import Implementation, Resources, ServiceDefinition


def build(settings: Settings, resources: Resources) -> Implementation:
    tokens = OrderTokens()
    access = Access(tokens)
    limits = TimeLimits(payment_seconds=settings.payment_seconds, completion_seconds=settings.completion_seconds)
    place_order = PlaceOrder(
        tokens=tokens, limits=limits, step_seconds=settings.step_seconds, delivery_days=settings.delivery_days
    )
    create_order = CreateOrder(
        store=resources.store,
        carts=Carts(CartingClient(resources.channel("carting"))),
        stock_holds=StockHolds(StockingClient(resources.channel("stocking"))),
        place_order=place_order,
        tokens=tokens,
    )
    reports = CarrierReports(limits)
    shipping = ShippingClient(resources.channel("shipping"))
    cancel_order = CancelOrder(store=resources.store, parcels=ParcelStop(shipping), access=access)

    return Implementation(
        operations=Operations(
            create_order=Workflow(create_order, creates="ord", seal=seal, unseal=tokens.unseal),
            get_order=Query(GetOrder(access)),
            get_order_contact=Query(GetOrderContact(tokens)),
            list_my_orders=Query(list_my_orders),
            get_order_timeline=Query(GetOrderTimeline(access)),
            cancel_order=Workflow(cancel_order),
            find_guest_order=Query(FindGuestOrder(access)),
            list_orders=Query(list_orders, is_long=True),
            get_order_process=Query(get_order_process),
            list_order_processes=Query(list_order_processes),
            retry_order_process=Command(retry_order_process),
            get_order_states=Instant(get_order_states),
            get_customer_records=Query(get_customer_records),
            list_open_orders=Query(list_open_orders),
        ),
        subscriptions=Subscriptions(
            payment_intent_created=Reaction(on_payment_intent_created),
            payment_succeeded=Reaction(on_payment_succeeded),
            payment_failed=Reaction(on_payment_failed),
            payment_cancelled=Reaction(on_payment_cancelled),
            refund_succeeded=Reaction(on_refund_succeeded),
            invoice_drafted=Reaction(on_invoice_drafted),
            invoice_finalized=Reaction(on_invoice_finalized),
            invoice_printed=Reaction(on_invoice_printed),
            invoice_voided=Reaction(on_invoice_voided),
            credit_note_issued=Reaction(on_credit_note_issued),
            stock_reserved=Reaction(on_stock_reserved),
            stock_committed=Reaction(on_stock_committed),
            stock_released=Reaction(on_stock_released),
            stock_returned=Reaction(on_stock_returned),
            stock_reservation_expired=Reaction(on_stock_reservation_expired),
            stock_shortfall_detected=Reaction(on_stock_shortfall_detected),
            shipment_created=Reaction(on_shipment_created),
            shipment_split=Reaction(on_shipment_split),
            label_created=Reaction(on_label_created),
            label_voided=Reaction(on_label_voided),
            shipment_dispatched=Reaction(on_shipment_dispatched),
            shipment_tracking_updated=Reaction(OnShipmentTrackingUpdated(reports)),
            shipment_delivered=Reaction(OnShipmentDelivered(reports)),
            shipment_cancelled=Reaction(on_shipment_cancelled),
            customer_registered=Reaction(follow_customer),
            customer_tier_changed=Reaction(follow_customer),
            customer_erased=Reaction(on_customer_erased),
            customer_email_confirmed=Reaction(follow_customer),
            customer_email_changed=Reaction(follow_customer),
            setting_changed=Reaction(KeepSettings([CHECKOUT])),
            session_revoked=Reaction(on_session_revoked),
        ),
        jobs=Jobs(
            expire_order=JobCommand(expire_order),
            complete_order=JobCommand(complete_order),
            end_returned_orders=JobCommand(EndReturnedOrdersHandler(reports)),
            find_stuck_processes=JobCommand(FindStuckProcessesHandler(settings.stuck_check_seconds)),
            join_guest_orders=JobCommand(join_guest_orders),
            key_guest_orders=JobCommand(key_guest_orders),
            push_process=SlowJob(PushProcessHandler(paying=PayingClient(resources.channel("paying")), shipping=shipping)),
            erase_customer=JobCommand(erase_customer),
            erase_old=JobCommand(EraseOldHandler(kept_years=settings.orders_kept_years)),
        ),
        on_start=FirstStart(tokens),
    )


SERVICE = ServiceDefinition(name="ordering", settings=Settings, publications=PUBLICATIONS, tables=tables.metadata, build=build)
