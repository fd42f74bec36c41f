"""Converts the demo's tables to the request models of the contracts."""

from collections.abc import Mapping
from decimal import Decimal

from msgspec import UNSET

from generated.administering import models as administering
from generated.profiling import models as profiling
from infra.local.demo.data.tables import Category, Customer, Product, StaffMember, Variant, Vendor


def vendor_draft(vendor: Vendor) -> administering.VendorDraft:
    return administering.VendorDraft(
        code=vendor.code,
        name=vendor.name,
        contact_email=vendor.contact_email,
        contact_phone=vendor.contact_phone,
        description=vendor.description,
        commission=vendor.commission,
    )


def product_draft(product: Product, category: Category, category_id: str) -> administering.VendorProductDraft:
    variants = [_variant(product, variant, category) for variant in product.variants] or [_variant(product, None, category)]
    return administering.VendorProductDraft(
        name=product.name,
        description=product.description,
        category_id=category_id,
        status="ACTIVE",
        attributes=_attributes(product.attributes),
        variants=variants,
    )


def skus(product: Product) -> list[str]:
    """Returns the SKUs of all variants of the product."""
    return [f"{product.sku}-{variant.code}" for variant in product.variants] or [product.sku]


def price_of(euros: Decimal) -> administering.Price:
    return administering.Price(amount=int(euros * 100), currency="EUR")


def _variant(product: Product, variant: Variant | None, category: Category) -> administering.VendorVariantDraft:
    price = variant.price if variant and variant.price is not None else product.price
    weight = variant.weight if variant and variant.weight is not None else product.weight
    return administering.VendorVariantDraft(
        sku=f"{product.sku}-{variant.code}" if variant else product.sku,
        name=variant.name if variant else UNSET,
        attributes=_attributes(variant.attributes) if variant else UNSET,
        price=price_of(price),
        weight=weight,
        tax_class=category.tax_class,
        max_per_order=product.max_per_order or UNSET,
        initial_stock=(variant.stock if variant else product.stock) or 0,
    )


def _attributes(pairs: Mapping[str, str | int]) -> list[administering.ProductAttribute]:
    return [administering.ProductAttribute(name=name, value=str(value)) for name, value in pairs.items()]


def customer_draft(customer: Customer) -> profiling.CustomerDraft:
    return profiling.CustomerDraft(
        email=customer.email,
        password=customer.password,
        first_name=customer.first_name,
        last_name=customer.last_name,
        language="FR",
    )


def invitation_draft(member: StaffMember) -> profiling.StaffInvitationDraft:
    return profiling.StaffInvitationDraft(
        email=member.email,
        first_name=member.first_name,
        last_name=member.last_name,
        language="FR",
        role=member.role,
    )


def address_drafts(customer: Customer) -> list[profiling.AddressDraft]:
    """Returns the addresses of a customer; the first is the default."""
    return [
        profiling.AddressDraft(
            address=booked.address, label=booked.label, default_delivery=index == 0, default_billing=index == 0
        )
        for index, booked in enumerate(customer.addresses)
    ]
