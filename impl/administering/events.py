"""From the domain events of ADMINISTERING to the events of the contract."""

from collections.abc import Callable
from typing import TypeVar

from msgspec import UNSET, UnsetType

from generated.administering import models
from generated.events import administering as events
from impl.administering.answers import Setting
from impl.administering.domain.events import Created, StatusChanged, VendorEvent
from impl.administering.domain.vendor import Vendor

SettingsT = TypeVar("SettingsT")
StateT = TypeVar("StateT")


def event_of_vendor(
    vendor: Vendor, happened: VendorEvent
) -> events.VendorCreated | events.VendorUpdated | events.VendorStatusChanged:
    """Returns the contract's event, with the vendor as it is after the change."""
    vendor_id, state = vendor.vendor_id, _vendor(vendor)
    match happened:
        case Created():
            return events.VendorCreated(vendor_id=vendor_id, vendor=state)
        case StatusChanged():
            return events.VendorStatusChanged(vendor_id=vendor_id, vendor=state, previous_status=happened.previous)
        case _:
            return events.VendorUpdated(vendor_id=vendor_id, vendor=state)


def vendor_product_added(vendor_id: str, product_id: str, sku: str, quantity: int) -> events.VendorProductAdded:
    return events.VendorProductAdded(vendor_id=vendor_id, product_id=product_id, sku=sku, quantity=quantity)


def event_of_setting(setting: Setting) -> events.SettingChanged:
    state = events.SettingState(
        setting_group=setting.group,
        values=_values(setting.values),
        version=setting.version,
        as_of=setting.updated_at,
    )
    return events.SettingChanged(setting_group=setting.group, setting=state)


def _vendor(vendor: Vendor) -> events.VendorState:
    return events.VendorState(
        vendor_id=vendor.vendor_id,
        code=vendor.code,
        name=vendor.name,
        description=vendor.description,
        status=vendor.status,
        version=vendor.version,
        as_of=vendor.updated_at,
    )


def _values(values: models.SettingValues) -> events.SettingStateValues:
    return events.SettingStateValues(
        store=_given(values.store, _store),
        seller=_given(values.seller, _seller),
        checkout=_given(values.checkout, _checkout),
        stock=_given(values.stock, _stock),
        shipping=_given(values.shipping, _shipping),
        features=_given(values.features, _features),
        search=_given(values.search, _search),
        security=_given(values.security, _security),
    )


def _given(values: SettingsT | UnsetType, state: Callable[[SettingsT], StateT]) -> StateT | UnsetType:
    return UNSET if isinstance(values, UnsetType) else state(values)


def _store(values: models.StoreSettings) -> events.StoreState:
    return events.StoreState(
        shop_name=values.shop_name,
        contact_email=values.contact_email,
        locales=values.locales,
        default_locale=values.default_locale,
        currency=values.currency,
        countries=values.countries,
        contact_phone=values.contact_phone,
    )


def _seller(values: models.SellerSettings) -> events.SellerState:
    return events.SellerState(
        legal_name=values.legal_name,
        legal_form=values.legal_form,
        siren=values.siren,
        siret=values.siret,
        rcs_city=values.rcs_city,
        vat_number=values.vat_number,
        address=values.address,
        email=values.email,
        share_capital=values.share_capital,
        phone=values.phone,
        iban=values.iban,
    )


def _checkout(values: models.CheckoutSettings) -> events.CheckoutState:
    return events.CheckoutState(
        payment_minutes=values.payment_minutes,
        guest_checkout=values.guest_checkout,
        payment_methods=values.payment_methods,
        cart_days=values.cart_days,
        return_days=values.return_days,
        terms_url=values.terms_url,
        privacy_url=values.privacy_url,
    )


def _stock(values: models.StockSettings) -> events.StockState:
    return events.StockState(
        reservation_minutes=values.reservation_minutes,
        default_reorder_point=values.default_reorder_point,
        availability_cap=values.availability_cap,
    )


def _shipping(values: models.ShippingSettings) -> events.ShippingState:
    return events.ShippingState(
        sender=values.sender,
        handling_days=values.handling_days,
        cut_off_hour=values.cut_off_hour,
        tier_free_from=[events.TierFreeFrom(tier=rule.tier, free_from=rule.free_from) for rule in values.tier_free_from],
        free_from=values.free_from,
    )


def _features(values: models.FeatureSettings) -> events.FeatureState:
    return events.FeatureState(
        back_in_stock=values.back_in_stock,
        discount_codes=values.discount_codes,
        returns=values.returns,
        demo_notice=values.demo_notice,
    )


def _search(values: models.SearchSettings) -> events.SearchState:
    return events.SearchState(
        synonyms=[events.SynonymState(language=each.language, words=each.words) for each in values.synonyms]
    )


def _security(values: models.SecuritySettings) -> events.SecurityState:
    return events.SecurityState(owners_need_second_factor=values.owners_need_second_factor)
