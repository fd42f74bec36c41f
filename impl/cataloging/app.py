"""The composition root of CATALOGING."""

from generated.cataloging.operations import Operations
from generated.cataloging.subscriptions import Subscriptions
from generated.events.cataloging import PUBLICATIONS
from impl.cataloging import tables
from impl.cataloging.documents.image_encoding import ImageEncoder
from impl.cataloging.job_types import Jobs
from impl.cataloging.jobs.announce_vendor import AnnounceVendorHandler
from impl.cataloging.operations.add_product_image import AddProductImage
from impl.cataloging.operations.add_variant import AddVariant
from impl.cataloging.operations.create_category import CreateCategory
from impl.cataloging.operations.create_product import CreateProduct
from impl.cataloging.operations.delete_category import DeleteCategory
from impl.cataloging.operations.get_category import get_category
from impl.cataloging.operations.get_image import get_image
from impl.cataloging.operations.get_product import GetProduct
from impl.cataloging.operations.get_product_facets import GetProductFacets
from impl.cataloging.operations.list_categories import ListCategories
from impl.cataloging.operations.list_products import ListProducts
from impl.cataloging.operations.list_variants import ListVariants
from impl.cataloging.operations.remove_product_image import RemoveProductImage
from impl.cataloging.operations.remove_variant import RemoveVariant
from impl.cataloging.operations.set_product_status import SetProductStatus
from impl.cataloging.operations.set_variant_price import SetVariantPrice
from impl.cataloging.operations.suggest_products import SuggestProducts
from impl.cataloging.operations.update_category import UpdateCategory
from impl.cataloging.operations.update_product import UpdateProduct
from impl.cataloging.operations.update_variant import UpdateVariant
from impl.cataloging.projections.synonyms import SEARCH
from impl.cataloging.repositories.categories import Categories
from impl.cataloging.repositories.products import Products
from impl.cataloging.repositories.read_cache import ReadCache
from impl.cataloging.settings import Settings
from impl.cataloging.use_cases.follow_stock import FollowStock
from impl.cataloging.use_cases.follow_vendor import FollowVendor
from impl.common.reactions.on_session_revoked import on_session_revoked
from impl.common.shop_settings import KeepSettings
from infra.runtime.event import Reaction
from infra.runtime.job import JobCommand
from infra.runtime.operation import Command, Query, Workflow
from infra.runtime.service import Implementation, Resources, ServiceDefinition


def build(settings: Settings, resources: Resources) -> Implementation:
    cache = ReadCache(capacity=settings.cache_bytes, seconds=None if settings.is_alone else settings.cache_seconds)
    products, categories = Products(cache), Categories(cache)
    follow_stock, follow_vendor = FollowStock(products=products), FollowVendor(products=products)
    get_product, list_products, list_variants = (
        GetProduct(products=products, cache=cache),
        ListProducts(cache=cache),
        ListVariants(cache=cache),
    )
    facets, suggestions, list_categories = (
        GetProductFacets(cache=cache),
        SuggestProducts(cache=cache),
        ListCategories(cache=cache),
    )
    return Implementation(
        operations=Operations(
            get_product=Query(get_product, keep=get_product.keep),
            list_products=Query(list_products, keep=list_products.keep),
            list_variants=Query(list_variants, keep=list_variants.keep),
            get_product_facets=Query(facets, keep=facets.keep),
            suggest_products=Query(suggestions, keep=suggestions.keep),
            list_categories=Query(list_categories, keep=list_categories.keep),
            get_category=Query(get_category),
            get_image=Query(get_image),
            create_product=Command(CreateProduct(products=products)),
            update_product=Command(UpdateProduct(products=products)),
            set_product_status=Command(SetProductStatus(products=products)),
            add_variant=Command(AddVariant(products=products)),
            update_variant=Command(UpdateVariant(products=products)),
            remove_variant=Command(RemoveVariant(products=products)),
            set_variant_price=Command(SetVariantPrice(products=products)),
            add_product_image=Workflow(
                AddProductImage(store=resources.store, products=products, encoder=ImageEncoder()), creates="img"
            ),
            remove_product_image=Command(RemoveProductImage(products=products)),
            create_category=Command(CreateCategory(categories=categories)),
            update_category=Command(UpdateCategory(categories=categories)),
            delete_category=Command(DeleteCategory(categories=categories)),
        ),
        subscriptions=Subscriptions(
            session_revoked=Reaction(on_session_revoked),
            stock_level_changed=Reaction(follow_stock),
            stock_low=Reaction(follow_stock),
            stock_depleted=Reaction(follow_stock),
            stock_replenished=Reaction(follow_stock),
            setting_changed=Reaction(KeepSettings([SEARCH])),
            vendor_created=Reaction(follow_vendor),
            vendor_updated=Reaction(follow_vendor),
            vendor_status_changed=Reaction(follow_vendor),
        ),
        jobs=Jobs(announce_vendor=JobCommand(AnnounceVendorHandler(products=products))),
    )


SERVICE = ServiceDefinition(
    name="cataloging", settings=Settings, publications=PUBLICATIONS, tables=tables.metadata, build=build
)
