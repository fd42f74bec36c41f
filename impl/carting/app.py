"""The composition root of CARTING."""

from generated.carting.operations import Operations
from generated.carting.subscriptions import Subscriptions
from generated.cataloging.client import CatalogingClient
from generated.events.carting import PUBLICATIONS
from generated.shipping.client import ShippingClient
from impl.carting import tables
from impl.carting.first_start import first_start
from impl.carting.gateways.catalog import Catalog
from impl.carting.gateways.shipping_quotes import ShippingQuotes
from impl.carting.job_types import Jobs
from impl.carting.jobs.expire_carts import ExpireCartsHandler
from impl.carting.operations.add_cart_item import AddCartItem
from impl.carting.operations.claim_cart import ClaimCart
from impl.carting.operations.create_cart import CreateCart
from impl.carting.operations.get_cart import GetCart
from impl.carting.operations.get_customer_records import get_customer_records
from impl.carting.operations.get_my_cart import GetMyCart
from impl.carting.operations.list_cart_shipping_options import ListCartShippingOptions
from impl.carting.operations.remove_cart_item import RemoveCartItem
from impl.carting.operations.set_cart_delivery import SetCartDelivery
from impl.carting.operations.set_cart_item_quantity import SetCartItemQuantity
from impl.carting.projections import customer_tiers, offers, relay_points
from impl.carting.projections.pricing_rules import PricingRules
from impl.carting.reactions.on_customer_erased import on_customer_erased
from impl.carting.reactions.on_order_cancelled import OnOrderCancelled
from impl.carting.reactions.on_order_created import OnOrderCreated
from impl.carting.reactions.on_order_expired import OnOrderExpired
from impl.carting.reactions.on_order_joined_account import on_order_joined_account
from impl.carting.settings import Settings
from impl.carting.use_cases.change_cart import ChangeCart
from impl.carting.use_cases.keyed_locks import KeyedLocks
from impl.carting.use_cases.read_cart import ReadCart
from impl.carting.use_cases.reopen_cart import ReopenCart
from impl.common.reactions.on_session_revoked import on_session_revoked
from infra.runtime.event import Reaction
from infra.runtime.job import JobCommand
from infra.runtime.operation import Command, Query, Workflow
from infra.runtime.service import Implementation, Resources, ServiceDefinition


def build(settings: Settings, resources: Resources) -> Implementation:
    """Returns every operation, reaction and job, with the resources that it needs."""
    store, is_alone = resources.store, settings.is_alone
    rules = PricingRules(cart_days=settings.cart_days, seconds=None if is_alone else settings.pricing_seconds)
    quotes = ShippingQuotes(client=ShippingClient(resources.channel("shipping")))
    catalog = Catalog(client=CatalogingClient(resources.channel("cataloging")))
    locks = KeyedLocks()
    change_cart = ChangeCart(store=store, rules=rules, quotes=quotes, locks=locks)
    read_cart = ReadCart(store=store, rules=rules, quotes=quotes, locks=locks)
    reopen_cart = ReopenCart(rules=rules)
    return Implementation(
        operations=Operations(
            create_cart=Command(CreateCart(rules=rules)),
            get_cart=Workflow(GetCart(read_cart=read_cart)),
            get_my_cart=Workflow(GetMyCart(read_cart=read_cart)),
            add_cart_item=Workflow(AddCartItem(change_cart=change_cart, catalog=catalog), creates="add"),
            set_cart_item_quantity=Workflow(SetCartItemQuantity(change_cart=change_cart)),
            remove_cart_item=Workflow(RemoveCartItem(change_cart=change_cart)),
            claim_cart=Workflow(ClaimCart(change_cart=change_cart), creates="clm"),
            set_cart_delivery=Workflow(SetCartDelivery(change_cart=change_cart)),
            get_customer_records=Query(get_customer_records),
            list_cart_shipping_options=Workflow(ListCartShippingOptions(store=store, rules=rules, quotes=quotes)),
        ),
        subscriptions=Subscriptions(
            session_revoked=Reaction(on_session_revoked),
            customer_registered=Reaction(customer_tiers.keep),
            customer_tier_changed=Reaction(customer_tiers.keep),
            customer_erased=Reaction(on_customer_erased),
            customer_email_confirmed=Reaction(customer_tiers.keep),
            customer_email_changed=Reaction(customer_tiers.keep),
            customer_suspended=Reaction(customer_tiers.keep),
            customer_reinstated=Reaction(customer_tiers.keep),
            tier_rules_changed=Reaction(rules.keep_tiers),
            tax_rate_changed=Reaction(rules.keep_rates),
            territory_tax_rate_changed=Reaction(rules.keep_rates),
            setting_changed=Reaction(rules.keep_settings),
            price_changed=Reaction(offers.keep_product),
            product_updated=Reaction(offers.keep_product),
            product_published=Reaction(offers.keep_product),
            product_unpublished=Reaction(offers.keep_product),
            product_archived=Reaction(offers.keep_product),
            stock_level_changed=Reaction(offers.keep_level),
            stock_low=Reaction(offers.keep_level),
            stock_depleted=Reaction(offers.keep_level),
            stock_replenished=Reaction(offers.keep_level),
            carrier_changed=Reaction(rules.keep_terms),
            shipping_method_changed=Reaction(rules.keep_terms),
            shipping_zone_changed=Reaction(rules.keep_terms),
            shipping_zone_deleted=Reaction(rules.keep_terms),
            relay_point_changed=Reaction(relay_points.keep),
            order_created=Reaction(OnOrderCreated(rules=rules)),
            order_joined_account=Reaction(on_order_joined_account),
            order_cancelled=Reaction(OnOrderCancelled(reopen_cart=reopen_cart)),
            order_expired=Reaction(OnOrderExpired(reopen_cart=reopen_cart)),
        ),
        jobs=Jobs(
            expire_carts=JobCommand(
                ExpireCartsHandler(
                    every_seconds=settings.expiry_seconds,
                    kept_days=settings.expired_cart_days,
                    ended_days=settings.ended_cart_days,
                )
            )
        ),
        on_start=first_start,
    )


SERVICE = ServiceDefinition(name="carting", settings=Settings, publications=PUBLICATIONS, tables=tables.metadata, build=build)
