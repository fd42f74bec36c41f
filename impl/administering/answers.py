"""From domain objects and rows to the models of the contract."""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar, get_args

from msgspec import UNSET, UnsetType
from sqlalchemy import Row

from generated.administering import models
from impl.administering.domain.figures import Tally
from impl.administering.domain.shop_setting import ShopSetting
from impl.administering.domain.vendor import Vendor
from impl.administering.projections.products import ListedProduct, ListedVariant
from impl.administering.projections.sales import TopProduct
from impl.common.absent import or_unset
from impl.common.money import euros, price

T = TypeVar("T")
Setting = ShopSetting[models.SettingGroup, models.SettingValues]
"""A group of settings whose values are models of the contract."""
_STATUSES: tuple[models.DashboardOrderStatus, ...] = get_args(models.DashboardOrderStatus)


def vendor_answer(entity: Vendor) -> models.Vendor:
    return models.Vendor(
        vendor_id=entity.vendor_id,
        code=entity.code,
        name=entity.name,
        contact_email=entity.contact_email,
        contact_phone=or_unset(entity.contact_phone),
        description=entity.description,
        commission=entity.commission,
        status=entity.status,
        status_reason=or_unset(entity.status_reason),
        version=entity.version,
        created_at=entity.created_at,
        updated_at=entity.updated_at,
    )


def vendor_product_answer(product: ListedProduct, vendor_id: str, first_stock: Mapping[str, int]) -> models.VendorProduct:
    return models.VendorProduct(
        vendor_id=vendor_id,
        product_id=product.product_id,
        name=product.name,
        slug=product.slug,
        status=product.status,
        variants=[_variant(variant, first_stock) for variant in product.variants],
        version=product.version,
        created_at=product.created_at,
        updated_at=product.updated_at,
    )


def _variant(variant: ListedVariant, first_stock: Mapping[str, int]) -> models.VendorProductVariant:
    return models.VendorProductVariant(
        sku=variant.sku,
        name=or_unset(variant.name),
        price=UNSET if variant.price is None else price(variant.price),
        initial_stock=or_unset(first_stock.get(variant.sku)),
    )


def setting_answer(entity: Setting) -> models.Setting:
    return models.Setting(
        setting_group=entity.group,
        values=entity.values,
        version=entity.version,
        created_at=entity.created_at,
        updated_at=entity.updated_at,
    )


def public_settings_answer(settings: Mapping[models.SettingGroup, Setting]) -> models.PublicSettings:
    """What everybody may know."""
    checkout, shipping = _own(settings["CHECKOUT"].values.checkout), _own(settings["SHIPPING"].values.shipping)
    return models.PublicSettings(
        store=_own(settings["STORE"].values.store),
        seller=_public_seller(_own(settings["SELLER"].values.seller)),
        features=_own(settings["FEATURES"].values.features),
        guest_checkout=checkout.guest_checkout,
        return_days=checkout.return_days,
        terms_url=checkout.terms_url,
        privacy_url=checkout.privacy_url,
        tier_free_from=shipping.tier_free_from,
        free_from=shipping.free_from,
        updated_at=max(each.updated_at for each in settings.values()),
    )


def _public_seller(seller: models.SellerSettings) -> models.PublicSeller:
    return models.PublicSeller(
        legal_name=seller.legal_name,
        legal_form=seller.legal_form,
        siren=seller.siren,
        rcs_city=seller.rcs_city,
        vat_number=seller.vat_number,
        address=seller.address,
        email=seller.email,
        share_capital=seller.share_capital,
        phone=seller.phone,
    )


def _own(values: T | UnsetType) -> T:
    """Returns the value inside a group: a stored group always has the member of its own name."""
    if isinstance(values, UnsetType):
        raise TypeError("A group of settings lacks its own member.")
    return values


def period_figures_answer(tally: Tally) -> models.PeriodFigures:
    by_status = tally.orders_by_status
    return models.PeriodFigures(
        orders=tally.orders,
        orders_by_status=[
            models.OrderStatusCount(status=status, orders=by_status[status]) for status in _STATUSES if by_status[status]
        ],
        revenue=_total(tally.revenue),
        average_basket=euros(tally.average_basket),
        refunds=tally.refunds,
        refunded=_total(tally.refunded),
        new_customers=tally.new_customers,
    )


def day_figures_answer(day: date, tally: Tally) -> models.DayFigures:
    return models.DayFigures(day=day, orders=tally.standing, revenue=_total(tally.revenue))


def top_product_answer(product: TopProduct, names: Mapping[str, str]) -> models.TopProduct:
    """Under the name that it has now."""
    return models.TopProduct(
        product_id=product.product_id,
        name=names.get(product.product_id, product.name),
        quantity=product.quantity,
        revenue=_total(product.revenue),
    )


def stock_alert_figures_answer(statuses: Mapping[str, int]) -> models.StockAlertFigures:
    return models.StockAlertFigures(low=statuses.get("LOW", 0), out_of_stock=statuses.get("OUT_OF_STOCK", 0))


def stuck_process_answer(row: Row[Any]) -> models.StuckProcess:
    return models.StuckProcess(order_id=row.order_id, order_number=row.order_number, step=row.step, since=row.at)


def dead_letter_figures_answer(row: Row[Any]) -> models.DeadLetterFigures:
    return models.DeadLetterFigures(service=row.service, recorded=row.number, last_at=row.last_at)


def _total(amount: int) -> models.MoneyTotal:
    return models.MoneyTotal(amount=amount, currency="EUR")
