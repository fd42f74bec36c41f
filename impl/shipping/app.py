"""The composition root of SHIPPING."""

from generated.events.shipping import PUBLICATIONS
from generated.shipping.operations import Operations
from generated.shipping.subscriptions import Subscriptions
from impl.common.reactions.on_session_revoked import on_session_revoked
from impl.common.shop_settings import KeepSettings
from impl.shipping import tables
from impl.shipping.documents.print_shop import PrintShop
from impl.shipping.first_start import first_start
from impl.shipping.operations.cancel_shipment import cancel_shipment
from impl.shipping.operations.create_carrier import create_carrier
from impl.shipping.operations.create_label import create_label
from impl.shipping.operations.create_shipment import create_shipment
from impl.shipping.operations.create_shipping_method import create_shipping_method
from impl.shipping.operations.create_zone import create_zone
from impl.shipping.operations.delete_zone import delete_zone
from impl.shipping.operations.dispatch_shipment import dispatch_shipment
from impl.shipping.operations.get_label import GetLabel
from impl.shipping.operations.get_label_sheet import GetLabelSheet
from impl.shipping.operations.get_packing_list import GetPackingList
from impl.shipping.operations.get_shipment import get_shipment
from impl.shipping.operations.import_relay_points import ImportRelayPoints
from impl.shipping.operations.list_carriers import list_carriers
from impl.shipping.operations.list_order_shipments import list_order_shipments
from impl.shipping.operations.list_relay_points import list_relay_points
from impl.shipping.operations.list_shipments import list_shipments
from impl.shipping.operations.list_shipping_methods import list_shipping_methods
from impl.shipping.operations.list_zones import list_zones
from impl.shipping.operations.quote_shipping import quote_shipping
from impl.shipping.operations.record_tracking_event import record_tracking_event
from impl.shipping.operations.replace_zone import replace_zone
from impl.shipping.operations.simulate_shipping import simulate_shipping
from impl.shipping.operations.split_shipment import split_shipment
from impl.shipping.operations.stop_order_shipments import stop_order_shipments
from impl.shipping.operations.track_parcel import track_parcel
from impl.shipping.operations.update_carrier import update_carrier
from impl.shipping.operations.update_relay_point import update_relay_point
from impl.shipping.operations.update_shipping_method import update_shipping_method
from impl.shipping.operations.void_label import void_label
from impl.shipping.projections.shop_settings import SHIPPING, STORE
from impl.shipping.reactions.on_order_cancelled import on_order_cancelled
from impl.shipping.reactions.on_order_confirmed import on_order_confirmed
from impl.shipping.reactions.on_order_created import on_order_created
from impl.shipping.reactions.on_order_expired import on_order_expired
from impl.shipping.reactions.on_order_joined_account import on_order_joined_account
from impl.shipping.settings import Settings
from infra.runtime.event import Reaction
from infra.runtime.operation import Command, Query, Workflow
from infra.runtime.service import Implementation, Resources, ServiceDefinition


def build(settings: Settings, resources: Resources) -> Implementation:
    """Returns every operation and reaction, with the resources that it needs."""
    shop = PrintShop()
    return Implementation(
        operations=Operations(
            # fees, carriers, methods and zones
            quote_shipping=Query(quote_shipping),
            simulate_shipping=Query(simulate_shipping),
            list_carriers=Query(list_carriers),
            create_carrier=Command(create_carrier),
            update_carrier=Command(update_carrier),
            list_shipping_methods=Query(list_shipping_methods),
            # relay points
            list_relay_points=Query(list_relay_points, is_long=True),
            update_relay_point=Command(update_relay_point),
            import_relay_points=Workflow(ImportRelayPoints(store=resources.store), is_long=True),
            create_shipping_method=Command(create_shipping_method),
            update_shipping_method=Command(update_shipping_method),
            list_zones=Query(list_zones),
            create_zone=Command(create_zone),
            replace_zone=Command(replace_zone),
            delete_zone=Command(delete_zone),
            # shipments
            create_shipment=Command(create_shipment),
            split_shipment=Command(split_shipment),
            cancel_shipment=Command(cancel_shipment),
            stop_order_shipments=Command(stop_order_shipments),
            get_shipment=Query(get_shipment),
            list_shipments=Query(list_shipments, is_long=True),
            list_order_shipments=Query(list_order_shipments),
            dispatch_shipment=Command(dispatch_shipment),
            record_tracking_event=Command(record_tracking_event),
            track_parcel=Query(track_parcel),
            get_packing_list=Workflow(GetPackingList(store=resources.store, shop=shop)),
            # labels
            create_label=Command(create_label),
            void_label=Command(void_label),
            get_label=Workflow(GetLabel(store=resources.store, shop=shop)),
            get_label_sheet=Workflow(GetLabelSheet(store=resources.store, shop=shop)),
        ),
        subscriptions=Subscriptions(
            order_created=Reaction(on_order_created),
            order_confirmed=Reaction(on_order_confirmed),
            order_cancelled=Reaction(on_order_cancelled),
            order_expired=Reaction(on_order_expired),
            order_joined_account=Reaction(on_order_joined_account),
            setting_changed=Reaction(KeepSettings([SHIPPING, STORE])),
            session_revoked=Reaction(on_session_revoked),
        ),
        on_start=first_start,
    )


SERVICE = ServiceDefinition(name="shipping", settings=Settings, publications=PUBLICATIONS, tables=tables.metadata, build=build)
