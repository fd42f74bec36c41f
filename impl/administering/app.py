"""The composition root of ADMINISTERING."""

from generated.administering.operations import Operations
from generated.administering.subscriptions import Subscriptions
from generated.cataloging.client import CatalogingClient
from generated.events.administering import PUBLICATIONS
from impl.administering import tables
from impl.administering.first_start import first_start
from impl.administering.gateways.cataloging import Cataloging
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
from impl.administering.projections import monitoring, products, sales
from impl.administering.reactions.on_customer_erased import on_customer_erased
from impl.administering.settings import Settings
from impl.common.reactions.on_session_revoked import on_session_revoked
from infra.runtime.event import Reaction
from infra.runtime.operation import Command, Query, Workflow
from infra.runtime.service import Implementation, Resources, ServiceDefinition


def build(settings: Settings, resources: Resources) -> Implementation:
    cataloging = Cataloging(CatalogingClient(resources.channel("cataloging")))
    return Implementation(
        operations=Operations(
            create_vendor=Command(create_vendor),
            list_vendors=Query(list_vendors),
            get_vendor=Query(get_vendor),
            update_vendor=Command(update_vendor),
            set_vendor_status=Command(set_vendor_status),
            add_vendor_product=Workflow(AddVendorProduct(store=resources.store, cataloging=cataloging), creates="add"),
            list_vendor_products=Query(list_vendor_products),
            list_settings=Query(list_settings),
            get_setting=Query(get_setting),
            replace_setting=Command(replace_setting),
            get_public_settings=Query(get_public_settings),
            get_dashboard=Query(get_dashboard, is_long=True),
        ),
        subscriptions=Subscriptions(
            customer_registered=Reaction(sales.keep_customer),
            customer_tier_changed=Reaction(sales.keep_customer),
            customer_email_confirmed=Reaction(sales.keep_customer),
            customer_email_changed=Reaction(sales.keep_customer),
            customer_suspended=Reaction(sales.keep_customer),
            customer_reinstated=Reaction(sales.keep_customer),
            customer_erased=Reaction(on_customer_erased),
            dead_letter_recorded=Reaction(monitoring.keep_dead_letter),
            order_created=Reaction(sales.record_order),
            order_confirmed=Reaction(sales.record_confirmation),
            order_cancelled=Reaction(sales.RecordEnd("CANCELLED")),
            order_expired=Reaction(sales.RecordEnd("EXPIRED")),
            order_returned=Reaction(sales.RecordEnd("RETURNED")),
            price_changed=Reaction(products.keep_product),
            process_stuck=Reaction(monitoring.keep_process),
            process_recovered=Reaction(monitoring.keep_process),
            product_created=Reaction(products.keep_product),
            product_updated=Reaction(products.keep_product),
            product_published=Reaction(products.keep_product),
            product_unpublished=Reaction(products.keep_product),
            product_archived=Reaction(products.keep_product),
            refund_succeeded=Reaction(sales.keep_refund),
            session_revoked=Reaction(on_session_revoked),
            stock_level_changed=Reaction(monitoring.keep_level),
            stock_low=Reaction(monitoring.keep_level),
            stock_depleted=Reaction(monitoring.keep_level),
            stock_replenished=Reaction(monitoring.keep_level),
        ),
        on_start=first_start,
    )


SERVICE = ServiceDefinition(
    name="administering", settings=Settings, publications=PUBLICATIONS, tables=tables.metadata, build=build
)
