"""From the domain events of CATALOGING to the events of the contract."""

from msgspec import UNSET

from generated.events import cataloging as events
from impl.cataloging.domain.categories import Category
from impl.cataloging.domain.events import Archived, Created, PriceChanged, ProductEvent, Published, Unpublished
from impl.cataloging.domain.product import Product, Variant
from impl.cataloging.domain.texts import Attribute, CategoryTexts, ProductTexts, VariantTexts, full_name
from impl.common.absent import or_unset
from impl.common.money import price

Event = (
    events.ProductCreated
    | events.ProductUpdated
    | events.ProductPublished
    | events.ProductUnpublished
    | events.ProductArchived
    | events.PriceChanged
)


def event_of_product(product: Product, happened: ProductEvent) -> Event:
    """With the product as it is after the change."""
    product_id, state = product.product_id, _product(product)
    match happened:
        case Created():
            return events.ProductCreated(product_id=product_id, product=state)
        case Published():
            return events.ProductPublished(product_id=product_id, product=state)
        case Unpublished():
            return events.ProductUnpublished(product_id=product_id, product=state, reason=happened.reason)
        case Archived():
            return events.ProductArchived(product_id=product_id, product=state)
        case PriceChanged():
            return _price_changed(product_id, state, happened)
        case _:
            return events.ProductUpdated(product_id=product_id, product=state)


def event_of_category(category: Category) -> events.CategoryChanged:
    state = events.CategoryState(
        category_id=category.category_id,
        name=category.name,
        description=category.description or UNSET,
        parent_id=or_unset(category.parent_id),
        position=category.position,
        removed=category.is_removed,
        texts=[_category_texts(category.texts_in(language)) for language in category.languages],
        version=category.version,
        created_at=category.created_at,
        updated_at=category.updated_at,
    )
    return events.CategoryChanged(category_id=category.category_id, category=state)


def _price_changed(product_id: str, state: events.ProductState, happened: PriceChanged) -> events.PriceChanged:
    return events.PriceChanged(
        product_id=product_id,
        product=state,
        sku=happened.sku,
        price=price(happened.price),
        previous_price=UNSET if happened.previous is None else price(happened.previous),
        reason=happened.reason,
    )


def _product(product: Product) -> events.ProductState:
    return events.ProductState(
        product_id=product.product_id,
        slug=product.slug,
        name=product.name,
        description=product.description or UNSET,
        status=product.status,
        on_sale=product.on_sale,
        category_id=or_unset(product.category_id),
        vendor_id=product.vendor.vendor_id if product.vendor else UNSET,
        attributes=[_attribute(each) for each in product.attributes],
        variants=[_variant(product, variant) for variant in product.variants],
        images=[events.ProductPicture(image_id=each.image_id, url=each.url, alt=each.alt) for each in product.pictures],
        texts=[_product_texts(product.texts_in(language)) for language in product.languages],
        version=product.version,
        created_at=product.created_at,
        updated_at=product.updated_at,
    )


def _variant(product: Product, variant: Variant) -> events.VariantState:
    return events.VariantState(
        sku=variant.sku,
        name=or_unset(variant.name),
        full_name=full_name(product.name, variant.name),
        attributes=[_attribute(each) for each in variant.attributes],
        price=UNSET if variant.price is None else price(variant.price),
        weight=variant.weight,
        tax_class=variant.tax_class,
        max_per_order=variant.max_per_order,
    )


def _product_texts(texts: ProductTexts) -> events.ProductTextsState:
    return events.ProductTextsState(
        language=texts.language,
        slug=texts.slug,
        name=texts.name,
        description=texts.description or UNSET,
        attributes=[_attribute(each) for each in texts.attributes],
        variants=[_variant_texts(texts, each) for each in texts.variants],
        images=[events.PictureTextState(image_id=each.image_id, alt=each.alt) for each in texts.pictures],
    )


def _variant_texts(texts: ProductTexts, variant: VariantTexts) -> events.VariantTextsState:
    return events.VariantTextsState(
        sku=variant.sku,
        name=or_unset(variant.name),
        full_name=texts.full_name(variant.sku),
        attributes=[_attribute(each) for each in variant.attributes],
    )


def _category_texts(texts: CategoryTexts) -> events.CategoryTextsState:
    return events.CategoryTextsState(language=texts.language, name=texts.name, description=texts.description or UNSET)


def _attribute(attribute: Attribute) -> events.ProductAttribute:
    return events.ProductAttribute(name=attribute.name, value=attribute.value)
