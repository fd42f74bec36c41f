"""CARTING, plugged together."""

from generated.carting.operations import Operations
from generated.carting.subscriptions import Subscriptions
from generated.cataloging.client import CatalogingClient
from generated.events.carting import PUBLICATIONS
from generated.shipping.client import ShippingClient
from impl.carting import tables
from impl.carting.board import Board
from impl.carting.job_types import Jobs
from impl.carting.jobs.expire_carts import ExpireCartsHandler, begin
from impl.carting.leftovers import Leftovers
from impl.carting.operations.add_cart_item import AddCartItem
from impl.carting.operations.claim_cart import ClaimCart
from impl.carting.operations.create_cart import CreateCart
from impl.carting.operations.get_cart import GetCart
from impl.carting.operations.get_my_cart import GetMyCart
from impl.carting.operations.list_cart_shipping_options import ListCartShippingOptions
from impl.carting.operations.remove_cart_item import RemoveCartItem
from impl.carting.operations.set_cart_delivery import SetCartDelivery
from impl.carting.operations.set_cart_item_quantity import SetCartItemQuantity
from impl.carting.reactions.on_customer_registered import on_customer_registered
from impl.carting.reactions.on_customer_tier_changed import on_customer_tier_changed
from impl.carting.reactions.on_order_cancelled import OnOrderCancelled
from impl.carting.reactions.on_order_created import OnOrderCreated
from impl.carting.reactions.on_order_expired import OnOrderExpired
from impl.carting.reactions.on_price_changed import on_price_changed
from impl.carting.reactions.on_product_archived import on_product_archived
from impl.carting.reactions.on_product_published import on_product_published
from impl.carting.reactions.on_product_unpublished import on_product_unpublished
from impl.carting.reactions.on_product_updated import on_product_updated
from impl.carting.reactions.on_setting_changed import OnSettingChanged
from impl.carting.reactions.on_stock_depleted import on_stock_depleted
from impl.carting.reactions.on_stock_level_changed import on_stock_level_changed
from impl.carting.reactions.on_stock_low import on_stock_low
from impl.carting.reactions.on_stock_replenished import on_stock_replenished
from impl.carting.reactions.on_tax_rate_changed import OnTaxRateChanged
from impl.carting.reactions.on_territory_tax_rate_changed import OnTerritoryTaxRateChanged
from impl.carting.reactions.on_tier_rules_changed import OnTierRulesChanged
from impl.carting.reader import CartReader
from impl.carting.returning import Returning
from impl.carting.settings import Settings
from impl.carting.shipping import Shipping
from impl.carting.turns import Turns
from impl.carting.writer import CartWriter
from impl.common.reactions.on_session_revoked import on_session_revoked
from infra.runtime.event import Reaction
from infra.runtime.job import JobCommand
from infra.runtime.operation import Command, Workflow
from infra.runtime.service import Implementation, Resources, ServiceDefinition


def build(settings: Settings, resources: Resources) -> Implementation:
    is_alone = settings.store_url.startswith("sqlite:")
    board = Board(cart_days=settings.cart_days, seconds=None if is_alone else settings.pricing_seconds)
    shipping = Shipping(client=ShippingClient(resources.channel("shipping")))
    cataloging = CatalogingClient(resources.channel("cataloging"))
    turns = Turns()
    writer = CartWriter(store=resources.store, board=board, shipping=shipping, turns=turns)
    reader = CartReader(store=resources.store, board=board, shipping=shipping, turns=turns)
    returning = Returning(board=board)
    return Implementation(
        operations=Operations(
            create_cart=Command(CreateCart(board=board)),
            get_cart=Workflow(GetCart(reader=reader)),
            get_my_cart=Workflow(GetMyCart(reader=reader)),
            add_cart_item=Workflow(AddCartItem(writer=writer, cataloging=cataloging), creates="add"),
            set_cart_item_quantity=Workflow(SetCartItemQuantity(writer=writer)),
            remove_cart_item=Workflow(RemoveCartItem(writer=writer)),
            claim_cart=Workflow(ClaimCart(writer=writer), creates="clm"),
            set_cart_delivery=Workflow(SetCartDelivery(writer=writer)),
            list_cart_shipping_options=Workflow(ListCartShippingOptions(store=resources.store, board=board, shipping=shipping)),
        ),
        subscriptions=Subscriptions(
            session_revoked=Reaction(on_session_revoked),
            customer_registered=Reaction(on_customer_registered),
            customer_tier_changed=Reaction(on_customer_tier_changed),
            tier_rules_changed=Reaction(OnTierRulesChanged(board=board)),
            tax_rate_changed=Reaction(OnTaxRateChanged(board=board)),
            territory_tax_rate_changed=Reaction(OnTerritoryTaxRateChanged(board=board)),
            setting_changed=Reaction(OnSettingChanged(board=board)),
            price_changed=Reaction(on_price_changed),
            product_updated=Reaction(on_product_updated),
            product_published=Reaction(on_product_published),
            product_unpublished=Reaction(on_product_unpublished),
            product_archived=Reaction(on_product_archived),
            stock_level_changed=Reaction(on_stock_level_changed),
            stock_low=Reaction(on_stock_low),
            stock_depleted=Reaction(on_stock_depleted),
            stock_replenished=Reaction(on_stock_replenished),
            order_created=Reaction(OnOrderCreated(board=board, leftovers=Leftovers(board=board))),
            order_cancelled=Reaction(OnOrderCancelled(returning=returning)),
            order_expired=Reaction(OnOrderExpired(returning=returning)),
        ),
        jobs=Jobs(
            expire_carts=JobCommand(
                ExpireCartsHandler(every_seconds=settings.expiry_seconds, kept_days=settings.expired_cart_days)
            )
        ),
        on_start=begin,
    )


SERVICE = ServiceDefinition(name="carting", settings=Settings, publications=PUBLICATIONS, tables=tables.metadata, build=build)
