"""Events of ADMINISTERING, from contracts/administering/events. Generated: edit the contract, not this file."""

from typing import Final, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from generated.common.models import (
    Address,
    CountryCode,
    Currency,
    EmailCopy,
    Language,
    Money,
    PaymentMethodCode,
    Price,
    ProductId,
    Sku,
    Tier,
    Timestamp,
    VendorId,
    Version,
)
from infra.runtime.event import Event, EventType

SiteLocale: TypeAlias = Literal["fr", "en"]


class SellerState(Struct, frozen=True, kw_only=True):
    """The seller's details, as French law requires them on invoices and on the site."""

    legal_name: str
    legal_form: str
    siren: str
    siret: str
    """Begins with the SIREN."""

    rcs_city: str
    """The town of the register of commerce."""

    vat_number: str
    """Ends with the SIREN."""

    address: Address
    email: EmailCopy
    share_capital: Money | UnsetType = UNSET
    phone: str | UnsetType = UNSET
    iban: str | UnsetType = UNSET


SitePage: TypeAlias = str
"""A page of the shop or of the web."""


class StockState(Struct, frozen=True, kw_only=True):
    """How stock is held and shown."""

    reservation_minutes: int
    """A reservation ends after this time, unless its order was seen by then."""

    default_reorder_point: int
    """For new stock items."""

    availability_cap: int
    """Shoppers never see more pieces than this."""


class TierFreeFrom(Struct, frozen=True, kw_only=True):
    """From which items total customers of a tier pay no delivery."""

    tier: Tier
    free_from: Price


class FeatureState(Struct, frozen=True, kw_only=True):
    """What the sites show."""

    back_in_stock: bool
    """Shoppers may ask to be told when a product is back in stock."""

    discount_codes: bool
    """The cart has a field for discount codes."""

    returns: bool
    """Customers may ask for a return."""

    demo_notice: bool
    """The sites show a line that says that nothing is really sold here."""


SynonymWord: TypeAlias = str
"""A word without spaces. Case, accents and endings make no difference."""


class SecurityState(Struct, frozen=True, kw_only=True):
    """How staff signs in."""

    owners_need_second_factor: bool
    """An OWNER without a second factor may only set one up."""


class VendorState(Struct, frozen=True, kw_only=True):
    """The full current state of one vendor, without its contacts; every event of administering.vendors carries it."""

    vendor_id: VendorId
    code: str
    name: str
    description: str
    status: Literal["ONBOARDING", "ACTIVE", "SUSPENDED", "CLOSED"]
    version: Version
    as_of: Timestamp


class VendorCreated(Event, frozen=True, kw_only=True):
    """A vendor was taken on."""

    vendor_id: VendorId
    vendor: VendorState


class VendorProductAdded(Event, frozen=True, kw_only=True):
    """A vendor's product was added; this is the first stock of one of its variants."""

    vendor_id: VendorId
    product_id: ProductId
    sku: Sku
    quantity: int
    """The first stock, in pieces."""


class VendorStatusChanged(Event, frozen=True, kw_only=True):
    """A vendor may sell from now on, or may no longer sell."""

    vendor_id: VendorId
    vendor: VendorState
    previous_status: Literal["ONBOARDING", "ACTIVE", "SUSPENDED", "CLOSED"]


class VendorUpdated(Event, frozen=True, kw_only=True):
    """A vendor's name, contact or terms changed."""

    vendor_id: VendorId
    vendor: VendorState


class StoreState(Struct, frozen=True, kw_only=True):
    """The shop as customers know it."""

    shop_name: str
    contact_email: EmailCopy
    locales: list[SiteLocale]
    default_locale: SiteLocale
    currency: Currency
    countries: list[CountryCode]
    """Where the shop delivers."""

    contact_phone: str | UnsetType = UNSET


class CheckoutState(Struct, frozen=True, kw_only=True):
    """How orders are placed and paid."""

    payment_minutes: int
    """An order that is not paid by then expires."""

    guest_checkout: bool
    """Orders without an account."""

    payment_methods: list[PaymentMethodCode]
    cart_days: int
    """Days after which a guest's cart that nobody touched expires."""

    return_days: int
    """Days to send goods back."""

    terms_url: SitePage
    privacy_url: SitePage


class ShippingState(Struct, frozen=True, kw_only=True):
    """Where parcels start and when delivery is free."""

    sender: Address
    handling_days: int
    """Working days before a parcel leaves."""

    cut_off_hour: int
    """Orders after this hour, Europe/Paris, count for the next day."""

    tier_free_from: list[TierFreeFrom]
    free_from: Price | UnsetType = UNSET


class SynonymState(Struct, frozen=True, kw_only=True):
    """Words of one language that mean the same. Whoever looks for one of them finds what has any of them."""

    language: Language
    words: list[SynonymWord]


class SearchState(Struct, frozen=True, kw_only=True):
    """What the search of the shop knows of words."""

    synonyms: list[SynonymState]


class SettingStateValues(Struct, frozen=True, kw_only=True):
    """Has exactly one member: that of the group."""

    store: StoreState | UnsetType = UNSET
    seller: SellerState | UnsetType = UNSET
    checkout: CheckoutState | UnsetType = UNSET
    stock: StockState | UnsetType = UNSET
    shipping: ShippingState | UnsetType = UNSET
    features: FeatureState | UnsetType = UNSET
    search: SearchState | UnsetType = UNSET
    security: SecurityState | UnsetType = UNSET


class SettingState(Struct, frozen=True, kw_only=True):
    """The full current state of one group."""

    setting_group: Literal["STORE", "SELLER", "CHECKOUT", "STOCK", "SHIPPING", "FEATURES", "SEARCH", "SECURITY"]
    values: SettingStateValues
    version: Version
    as_of: Timestamp


class SettingChanged(Event, frozen=True, kw_only=True):
    """A group of settings was written for the first time, or replaced."""

    setting_group: Literal["STORE", "SELLER", "CHECKOUT", "STOCK", "SHIPPING", "FEATURES", "SEARCH", "SECURITY"]
    setting: SettingState


SETTING_CHANGED = EventType(
    name="administering.setting-changed.v1", event=SettingChanged, topic="administering.settings", key="setting_group"
)
VENDOR_CREATED = EventType(
    name="administering.vendor-created.v1", event=VendorCreated, topic="administering.vendors", key="vendor_id"
)
VENDOR_PRODUCT_ADDED = EventType(
    name="administering.vendor-product-added.v1", event=VendorProductAdded, topic="administering.vendor-products", key="sku"
)
VENDOR_STATUS_CHANGED = EventType(
    name="administering.vendor-status-changed.v1", event=VendorStatusChanged, topic="administering.vendors", key="vendor_id"
)
VENDOR_UPDATED = EventType(
    name="administering.vendor-updated.v1", event=VendorUpdated, topic="administering.vendors", key="vendor_id"
)
PUBLICATIONS: Final[tuple[EventType, ...]] = (
    SETTING_CHANGED,
    VENDOR_CREATED,
    VENDOR_PRODUCT_ADDED,
    VENDOR_STATUS_CHANGED,
    VENDOR_UPDATED,
)
