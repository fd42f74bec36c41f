"""ADMINISTERING, plugged together."""

from generated.administering.operations import Operations
from generated.administering.subscriptions import Subscriptions
from generated.cataloging.client import CatalogingClient
from generated.events.administering import PUBLICATIONS
from impl.administering import tables
from impl.administering.first_start import first_start
from impl.administering.making import Making
from impl.administering.operations.add_vendor_product import AddVendorProduct
from impl.administering.operations.create_vendor import create_vendor
from impl.administering.operations.get_dashboard import get_dashboard
from impl.administering.operations.get_public_settings import get_public_settings
from impl.administering.operations.get_setting import get_setting
from impl.administering.operations.get_vendor import get_vendor
from impl.administering.operations.list_settings import list_settings
from impl.administering.operations.list_vendor_products import list_vendor_products
from impl.administering.operations.list_vendors import list_vendors
from impl.administering.operations.replace_setting import replace_setting
from impl.administering.operations.set_vendor_status import set_vendor_status
from impl.administering.operations.update_vendor import update_vendor
from impl.administering.reactions.on_customer_registered import on_customer_registered
from impl.administering.reactions.on_customer_tier_changed import on_customer_tier_changed
from impl.administering.reactions.on_dead_letter_recorded import on_dead_letter_recorded
from impl.administering.reactions.on_order_cancelled import on_order_cancelled
from impl.administering.reactions.on_order_confirmed import on_order_confirmed
from impl.administering.reactions.on_order_created import on_order_created
from impl.administering.reactions.on_order_expired import on_order_expired
from impl.administering.reactions.on_order_returned import on_order_returned
from impl.administering.reactions.on_price_changed import on_price_changed
from impl.administering.reactions.on_process_recovered import on_process_recovered
from impl.administering.reactions.on_process_stuck import on_process_stuck
from impl.administering.reactions.on_product_archived import on_product_archived
from impl.administering.reactions.on_product_created import on_product_created
from impl.administering.reactions.on_product_published import on_product_published
from impl.administering.reactions.on_product_unpublished import on_product_unpublished
from impl.administering.reactions.on_product_updated import on_product_updated
from impl.administering.reactions.on_refund_succeeded import on_refund_succeeded
from impl.administering.reactions.on_stock_depleted import on_stock_depleted
from impl.administering.reactions.on_stock_level_changed import on_stock_level_changed
from impl.administering.reactions.on_stock_low import on_stock_low
from impl.administering.reactions.on_stock_replenished import on_stock_replenished
from impl.administering.settings import Settings
from impl.common.reactions.on_session_revoked import on_session_revoked
from infra.runtime.event import Reaction
from infra.runtime.operation import Command, Query, Workflow
from infra.runtime.service import Implementation, Resources, ServiceDefinition


def build(settings: Settings, resources: Resources) -> Implementation:
    making = Making(CatalogingClient(resources.channel("cataloging")))
    return Implementation(
        operations=Operations(
            create_vendor=Command(create_vendor),
            list_vendors=Query(list_vendors),
            get_vendor=Query(get_vendor),
            update_vendor=Command(update_vendor),
            set_vendor_status=Command(set_vendor_status),
            add_vendor_product=Workflow(AddVendorProduct(store=resources.store, making=making), creates="add"),
            list_vendor_products=Query(list_vendor_products),
            list_settings=Query(list_settings),
            get_setting=Query(get_setting),
            replace_setting=Command(replace_setting),
            get_public_settings=Query(get_public_settings),
            get_dashboard=Query(get_dashboard),
        ),
        subscriptions=Subscriptions(
            customer_registered=Reaction(on_customer_registered),
            customer_tier_changed=Reaction(on_customer_tier_changed),
            dead_letter_recorded=Reaction(on_dead_letter_recorded),
            order_created=Reaction(on_order_created),
            order_confirmed=Reaction(on_order_confirmed),
            order_cancelled=Reaction(on_order_cancelled),
            order_expired=Reaction(on_order_expired),
            order_returned=Reaction(on_order_returned),
            price_changed=Reaction(on_price_changed),
            process_stuck=Reaction(on_process_stuck),
            process_recovered=Reaction(on_process_recovered),
            product_created=Reaction(on_product_created),
            product_updated=Reaction(on_product_updated),
            product_published=Reaction(on_product_published),
            product_unpublished=Reaction(on_product_unpublished),
            product_archived=Reaction(on_product_archived),
            refund_succeeded=Reaction(on_refund_succeeded),
            session_revoked=Reaction(on_session_revoked),
            stock_level_changed=Reaction(on_stock_level_changed),
            stock_low=Reaction(on_stock_low),
            stock_depleted=Reaction(on_stock_depleted),
            stock_replenished=Reaction(on_stock_replenished),
        ),
        on_start=first_start,
    )


SERVICE = ServiceDefinition(
    name="administering", settings=Settings, publications=PUBLICATIONS, tables=tables.metadata, build=build
)
