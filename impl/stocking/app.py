"""The composition root of STOCKING."""

from generated.events.stocking import PUBLICATIONS
from generated.stocking.operations import Operations
from generated.stocking.subscriptions import Subscriptions
from impl.common.reactions.on_session_revoked import on_session_revoked
from impl.common.shop_settings import KeepSettings
from impl.stocking import tables
from impl.stocking.first_start import FirstStart
from impl.stocking.job_types import Jobs
from impl.stocking.jobs.expire_reservation import expire_reservation
from impl.stocking.jobs.forget_subscriptions import forget_subscriptions
from impl.stocking.jobs.take_in_counts import take_in_counts
from impl.stocking.jobs.tell_subscribers import tell_subscribers
from impl.stocking.operations.acknowledge_stock_alert import acknowledge_stock_alert
from impl.stocking.operations.adjust_stock import adjust_stock
from impl.stocking.operations.count_stock import count_stock
from impl.stocking.operations.export_stock import ExportStock
from impl.stocking.operations.forget_subscriber import forget_subscriber
from impl.stocking.operations.get_availability import get_availability
from impl.stocking.operations.get_reservation import get_reservation
from impl.stocking.operations.get_stock_import import get_stock_import
from impl.stocking.operations.get_stock_item import get_stock_item
from impl.stocking.operations.get_stock_subscription import GetStockSubscription
from impl.stocking.operations.get_subscriber_records import get_subscriber_records
from impl.stocking.operations.import_stock import ImportStock
from impl.stocking.operations.list_stock_alerts import list_stock_alerts
from impl.stocking.operations.list_stock_items import list_stock_items
from impl.stocking.operations.list_stock_movements import list_stock_movements
from impl.stocking.operations.receive_stock import receive_stock
from impl.stocking.operations.release_reservation import release_reservation
from impl.stocking.operations.reserve_stock import ReserveStock
from impl.stocking.operations.set_stock_thresholds import set_stock_thresholds
from impl.stocking.operations.subscribe_back_in_stock import SubscribeBackInStock
from impl.stocking.operations.unsubscribe_back_in_stock import unsubscribe_back_in_stock
from impl.stocking.projections.shop_settings import STOCK
from impl.stocking.reactions.on_customer_erased import on_customer_erased
from impl.stocking.reactions.on_order_cancelled import on_order_cancelled
from impl.stocking.reactions.on_order_confirmed import on_order_confirmed
from impl.stocking.reactions.on_order_created import on_order_created
from impl.stocking.reactions.on_order_expired import on_order_expired
from impl.stocking.reactions.on_order_returned import on_order_returned
from impl.stocking.reactions.on_vendor_product_added import on_vendor_product_added
from impl.stocking.security.subscription_tokens import SubscriptionTokens
from impl.stocking.settings import Settings
from impl.stocking.use_cases.follow_product import follow_product
from infra.runtime.event import Reaction
from infra.runtime.job import JobCommand, SlowJob
from infra.runtime.operation import Command, Query, Stream, Workflow
from infra.runtime.service import Implementation, Resources, ServiceDefinition


def build(settings: Settings, resources: Resources) -> Implementation:
    tokens = SubscriptionTokens()
    return Implementation(
        operations=Operations(
            get_availability=Query(get_availability),
            reserve_stock=Command(ReserveStock(reservation_seconds=settings.reservation_seconds)),
            get_reservation=Query(get_reservation),
            release_reservation=Command(release_reservation),
            list_stock_items=Query(list_stock_items, is_long=True),
            get_stock_item=Query(get_stock_item),
            receive_stock=Command(receive_stock),
            adjust_stock=Command(adjust_stock),
            count_stock=Command(count_stock),
            set_stock_thresholds=Command(set_stock_thresholds),
            list_stock_movements=Query(list_stock_movements),
            list_stock_alerts=Query(list_stock_alerts),
            acknowledge_stock_alert=Command(acknowledge_stock_alert),
            import_stock=Workflow(ImportStock(store=resources.store), creates="imp"),
            get_stock_import=Query(get_stock_import),
            export_stock=Stream(ExportStock(store=resources.store)),
            subscribe_back_in_stock=Command(SubscribeBackInStock(tokens)),
            get_stock_subscription=Query(GetStockSubscription(tokens)),
            unsubscribe_back_in_stock=Command(unsubscribe_back_in_stock),
            get_subscriber_records=Query(get_subscriber_records),
            forget_subscriber=Command(forget_subscriber),
        ),
        subscriptions=Subscriptions(
            customer_erased=Reaction(on_customer_erased),
            order_created=Reaction(on_order_created),
            order_confirmed=Reaction(on_order_confirmed),
            order_cancelled=Reaction(on_order_cancelled),
            order_expired=Reaction(on_order_expired),
            order_returned=Reaction(on_order_returned),
            product_created=Reaction(follow_product),
            product_updated=Reaction(follow_product),
            vendor_product_added=Reaction(on_vendor_product_added),
            setting_changed=Reaction(KeepSettings([STOCK])),
            session_revoked=Reaction(on_session_revoked),
        ),
        jobs=Jobs(
            expire_reservation=JobCommand(expire_reservation),
            tell_subscribers=JobCommand(tell_subscribers),
            forget_subscriptions=JobCommand(forget_subscriptions),
            take_in_counts=SlowJob(take_in_counts(resources.store)),
        ),
        on_start=FirstStart(tokens),
    )


SERVICE = ServiceDefinition(name="stocking", settings=Settings, publications=PUBLICATIONS, tables=tables.metadata, build=build)
