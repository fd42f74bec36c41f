"""The composition root of CATALOGING."""

from generated.cataloging.operations import Operations
from generated.cataloging.subscriptions import Subscriptions
from generated.events.cataloging import PUBLICATIONS
from impl.cataloging import tables
from impl.cataloging.documents.image_encoding import ImageEncoder
from impl.cataloging.first_start import first_start
from impl.cataloging.job_types import Jobs
from impl.cataloging.jobs.announce_vendor import AnnounceVendorHandler
from impl.cataloging.jobs.begin_sale import BeginSaleHandler
from impl.cataloging.jobs.complete_price_history import CompletePriceHistoryHandler
from impl.cataloging.jobs.end_sale import EndSaleHandler
from impl.cataloging.jobs.forget_changes import forget_changes
from impl.cataloging.jobs.take_in_products import take_in_products
from impl.cataloging.operations.add_product_image import AddProductImage
from impl.cataloging.operations.add_variant import AddVariant
from impl.cataloging.operations.change_products import ChangeProducts
from impl.cataloging.operations.create_category import CreateCategory
from impl.cataloging.operations.create_product import CreateProduct
from impl.cataloging.operations.delete_category import DeleteCategory
from impl.cataloging.operations.end_sale import EndSale
from impl.cataloging.operations.export_products import ExportProducts
from impl.cataloging.operations.get_category import GetCategory
from impl.cataloging.operations.get_image import get_image
from impl.cataloging.operations.get_product import GetProduct
from impl.cataloging.operations.get_product_facets import GetProductFacets
from impl.cataloging.operations.get_product_import import get_product_import
from impl.cataloging.operations.import_products import ImportProducts
from impl.cataloging.operations.list_categories import ListCategories
from impl.cataloging.operations.list_price_changes import list_price_changes
from impl.cataloging.operations.list_product_imports import list_product_imports
from impl.cataloging.operations.list_products import ListProducts
from impl.cataloging.operations.list_variants import ListVariants
from impl.cataloging.operations.remove_category_texts import RemoveCategoryTexts
from impl.cataloging.operations.remove_product_image import RemoveProductImage
from impl.cataloging.operations.remove_product_texts import RemoveProductTexts
from impl.cataloging.operations.remove_variant import RemoveVariant
from impl.cataloging.operations.reorder_product_images import ReorderProductImages
from impl.cataloging.operations.replace_category_texts import ReplaceCategoryTexts
from impl.cataloging.operations.replace_product_texts import ReplaceProductTexts
from impl.cataloging.operations.set_product_status import SetProductStatus
from impl.cataloging.operations.set_sale_price import SetSalePrice
from impl.cataloging.operations.set_variant_price import SetVariantPrice
from impl.cataloging.operations.suggest_products import SuggestProducts
from impl.cataloging.operations.update_category import UpdateCategory
from impl.cataloging.operations.update_product import UpdateProduct
from impl.cataloging.operations.update_variant import UpdateVariant
from impl.cataloging.repositories.categories import Categories
from impl.cataloging.repositories.changes import Changes
from impl.cataloging.repositories.products import Products
from impl.cataloging.repositories.read_cache import ReadCache
from impl.cataloging.search.follower import IndexFollower
from impl.cataloging.settings import Settings
from impl.cataloging.use_cases.follow_settings import FollowSettings
from impl.cataloging.use_cases.follow_stock import FollowStock
from impl.cataloging.use_cases.follow_vendor import FollowVendor
from impl.common.reactions.on_session_revoked import on_session_revoked
from infra.runtime.event import Reaction
from infra.runtime.job import JobCommand, SlowJob
from infra.runtime.operation import Command, Query, Stream, Workflow
from infra.runtime.service import Implementation, Resources, ServiceDefinition


def build(settings: Settings, resources: Resources) -> Implementation:
    cache = ReadCache(capacity=settings.cache_bytes, seconds=None if settings.is_alone else settings.cache_seconds)
    changes = Changes()
    index = IndexFollower(resources.store, changes, is_alone=settings.is_alone)
    products, categories = Products(cache, changes), Categories(cache, changes)
    follow_stock, follow_vendor = FollowStock(products=products), FollowVendor(products=products)
    get_product, list_variants = GetProduct(products=products, cache=cache), ListVariants(cache=cache)
    list_categories = ListCategories(index=index, cache=cache)
    return Implementation(
        operations=Operations(
            get_product=Query(get_product, keep=get_product.keep),
            list_products=Workflow(ListProducts(index=index)),
            list_variants=Query(list_variants, keep=list_variants.keep),
            get_product_facets=Workflow(GetProductFacets(index=index)),
            suggest_products=Workflow(SuggestProducts(index=index)),
            list_categories=Query(list_categories, keep=list_categories.keep),
            get_category=Query(GetCategory(index=index)),
            get_image=Query(get_image),
            create_product=Command(CreateProduct(products=products)),
            update_product=Command(UpdateProduct(products=products)),
            replace_product_texts=Command(ReplaceProductTexts(products=products)),
            remove_product_texts=Command(RemoveProductTexts(products=products)),
            set_product_status=Command(SetProductStatus(products=products)),
            add_variant=Command(AddVariant(products=products)),
            update_variant=Command(UpdateVariant(products=products)),
            remove_variant=Command(RemoveVariant(products=products)),
            set_variant_price=Command(SetVariantPrice(products=products)),
            set_sale_price=Command(SetSalePrice(products=products)),
            end_sale=Command(EndSale(products=products)),
            list_price_changes=Query(list_price_changes),
            change_products=Workflow(ChangeProducts(store=resources.store, products=products), creates="pch"),
            add_product_image=Workflow(
                AddProductImage(store=resources.store, products=products, encoder=ImageEncoder()), creates="img"
            ),
            remove_product_image=Command(RemoveProductImage(products=products)),
            reorder_product_images=Command(ReorderProductImages(products=products)),
            create_category=Command(CreateCategory(categories=categories)),
            update_category=Command(UpdateCategory(categories=categories, index=index)),
            replace_category_texts=Command(ReplaceCategoryTexts(categories=categories, index=index)),
            remove_category_texts=Command(RemoveCategoryTexts(categories=categories)),
            delete_category=Command(DeleteCategory(categories=categories)),
            import_products=Workflow(ImportProducts(store=resources.store), creates="imp"),
            get_product_import=Query(get_product_import),
            list_product_imports=Query(list_product_imports),
            export_products=Stream(ExportProducts(store=resources.store)),
        ),
        subscriptions=Subscriptions(
            session_revoked=Reaction(on_session_revoked),
            stock_level_changed=Reaction(follow_stock),
            stock_low=Reaction(follow_stock),
            stock_depleted=Reaction(follow_stock),
            stock_replenished=Reaction(follow_stock),
            setting_changed=Reaction(FollowSettings(changes=changes)),
            vendor_created=Reaction(follow_vendor),
            vendor_updated=Reaction(follow_vendor),
            vendor_status_changed=Reaction(follow_vendor),
        ),
        jobs=Jobs(
            announce_vendor=JobCommand(AnnounceVendorHandler(products=products)),
            take_in_products=SlowJob(take_in_products(resources.store, products)),
            begin_sale=JobCommand(BeginSaleHandler(products=products)),
            end_sale=JobCommand(EndSaleHandler(products=products)),
            complete_price_history=JobCommand(CompletePriceHistoryHandler(products=products)),
            forget_changes=JobCommand(forget_changes),
        ),
        background=[index],
        on_start=first_start,
    )


SERVICE = ServiceDefinition(
    name="cataloging", settings=Settings, publications=PUBLICATIONS, tables=tables.metadata, build=build
)
