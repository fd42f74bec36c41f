"""Schemas of ADMINISTERING, from contracts/administering. Generated: edit the contract, not this file."""

from datetime import date
from typing import Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from generated.common.models import (
    Address as Address,
    CategoryId as CategoryId,
    CountryCode as CountryCode,
    Currency as Currency,
    DeadLetter as DeadLetter,
    DeadLetterId as DeadLetterId,
    DeadLetterPage as DeadLetterPage,
    DeadLetterStatus as DeadLetterStatus,
    Email as Email,
    FieldError as FieldError,
    Language as Language,
    Liveness as Liveness,
    Money as Money,
    NextCursor as NextCursor,
    OrderId as OrderId,
    OrderNumber as OrderNumber,
    OutboxState as OutboxState,
    PaymentMethodCode as PaymentMethodCode,
    Price as Price,
    Problem as Problem,
    ProductId as ProductId,
    Readiness as Readiness,
    ReadinessCheck as ReadinessCheck,
    ServiceInfo as ServiceInfo,
    ServiceName as ServiceName,
    Sku as Sku,
    TaxClass as TaxClass,
    Tier as Tier,
    Timestamp as Timestamp,
    VendorId as VendorId,
    Version as Version,
    Weight as Weight,
)

Commission: TypeAlias = int
"""The shop's share of a sale, in hundredths of a per cent: 1250 is 12.5 %."""


Count: TypeAlias = int


DashboardOrderStatus: TypeAlias = Literal["PENDING", "CONFIRMED", "CANCELLED", "EXPIRED", "RETURNED"]
"""Placed orders by status. CONFIRMED includes orders that were shipped since."""


class DeadLetterFigures(Struct, frozen=True, kw_only=True):
    service: ServiceName
    recorded: Count
    last_at: Timestamp


class FeatureSettings(Struct, frozen=True, kw_only=True):
    """What the sites show."""

    back_in_stock: bool
    """Shoppers may ask to be told when a product is back in stock."""

    discount_codes: bool
    """The cart has a field for discount codes."""

    returns: bool
    """Customers may ask for a return."""

    demo_notice: bool
    """The sites show a line that says that nothing is really sold here."""


InitialStock: TypeAlias = int
"""The first stock at STOCKING, in pieces."""


Locale: TypeAlias = Literal["fr", "en"]


class MoneyTotal(Struct, frozen=True, kw_only=True):
    """A sum over many orders, in minor units; wider than Money."""

    amount: int
    currency: Currency


class OrderStatusCount(Struct, frozen=True, kw_only=True):
    status: DashboardOrderStatus
    orders: Count


PageAddress: TypeAlias = str
"""A page of the shop or of the web."""


class PeriodFigures(Struct, frozen=True, kw_only=True):
    """The figures of a period. `orders` counts the orders that were placed, by their status now. A sale is a confirmed order that was not cancelled and did not come back. Sales make up the revenue, on the day they were confirmed, and the average basket. An order that is cancelled or comes back later is subtracted from that day. Refunds are counted separately: they are all the money that went back, also for orders that ended."""

    orders: Count
    orders_by_status: list[OrderStatusCount]
    revenue: MoneyTotal
    average_basket: Money
    refunds: Count
    refunded: MoneyTotal
    new_customers: Count


PrintedEmail: TypeAlias = str
"""An e-mail address that stands on invoices."""


class ProductAttribute(Struct, frozen=True, kw_only=True):
    name: str
    value: str


ProductAttributes: TypeAlias = list[ProductAttribute]


ProductName: TypeAlias = str


class PublicSeller(Struct, frozen=True, kw_only=True):
    """The legal notice of the site."""

    legal_name: str
    legal_form: str
    siren: str
    rcs_city: str
    vat_number: str
    address: Address
    email: Email
    share_capital: Money | UnsetType = UNSET
    phone: str | UnsetType = UNSET


SearchWord: TypeAlias = str
"""A word without spaces. Case, accents and endings make no difference."""


class SecuritySettings(Struct, frozen=True, kw_only=True):
    """How staff signs in."""

    owners_need_second_factor: bool
    """An OWNER without a second factor may only set one up. It counts from the next sign-in or refresh."""


class SellerSettings(Struct, frozen=True, kw_only=True):
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
    email: PrintedEmail
    share_capital: Money | UnsetType = UNSET
    phone: str | UnsetType = UNSET
    iban: str | UnsetType = UNSET


SettingGroup: TypeAlias = Literal["STORE", "SELLER", "CHECKOUT", "STOCK", "SHIPPING", "FEATURES", "SEARCH", "SECURITY"]


Slug: TypeAlias = str
"""Made from the name when absent."""


class StockAlertFigures(Struct, frozen=True, kw_only=True):
    """Variants that are low or gone now."""

    low: Count
    out_of_stock: Count


class StockSettings(Struct, frozen=True, kw_only=True):
    """How stock is held and shown."""

    reservation_minutes: int
    """A reservation ends after this time, unless its order was seen by then."""

    default_reorder_point: int
    """For new stock items."""

    availability_cap: int
    """Shoppers never see more pieces than this."""


class StoreSettings(Struct, frozen=True, kw_only=True):
    """The shop as customers know it."""

    shop_name: str
    contact_email: Email
    locales: list[Locale]
    default_locale: Locale
    currency: Currency
    countries: list[CountryCode]
    """Where the shop delivers."""

    contact_phone: str | UnsetType = UNSET


class StuckProcess(Struct, frozen=True, kw_only=True):
    order_id: OrderId
    order_number: OrderNumber
    step: str
    """What it waits for."""

    since: Timestamp


class SynonymList(Struct, frozen=True, kw_only=True):
    """Words of one language that mean the same. Whoever looks for one of them finds what has any of them."""

    language: Language
    words: list[SearchWord]


class TierFreeShipping(Struct, frozen=True, kw_only=True):
    """From which items total customers of a tier pay no delivery."""

    tier: Tier
    free_from: Price


class TopProduct(Struct, frozen=True, kw_only=True):
    product_id: ProductId
    name: str
    quantity: Count
    revenue: MoneyTotal


VendorCode: TypeAlias = str
"""For people; never changes."""


VendorDescription: TypeAlias = str
"""For shoppers; may be empty."""


VendorName: TypeAlias = str


VendorProductStatus: TypeAlias = Literal["DRAFT", "ACTIVE", "ARCHIVED"]


class VendorProductVariant(Struct, frozen=True, kw_only=True):
    sku: Sku
    name: str | UnsetType = UNSET
    """Absent when there is nothing to tell apart."""

    price: Price | UnsetType = UNSET
    initial_stock: InitialStock | UnsetType = UNSET


VendorStatus: TypeAlias = Literal["ONBOARDING", "ACTIVE", "SUSPENDED", "CLOSED"]
"""Products of a vendor that is SUSPENDED or CLOSED are not shown."""


class VendorStatusChange(Struct, frozen=True, kw_only=True):
    status: VendorStatus
    version: Version
    reason: str | UnsetType = UNSET


class VendorVariantDraft(Struct, frozen=True, kw_only=True):
    sku: Sku
    price: Price
    weight: Weight
    tax_class: TaxClass
    initial_stock: InitialStock
    name: str | UnsetType = UNSET
    """What distinguishes it from the other variants of its product."""

    attributes: ProductAttributes | UnsetType = UNSET
    max_per_order: int | UnsetType = UNSET
    """Pieces that one order may hold; 20 when absent."""


class CheckoutSettings(Struct, frozen=True, kw_only=True):
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

    terms_url: PageAddress
    privacy_url: PageAddress


class DayFigures(Struct, frozen=True, kw_only=True):
    """`orders`: those placed on the day that were not cancelled, did not expire and did not come back; `revenue`: of the sales confirmed on the day."""

    day: date
    """In Europe/Paris."""

    orders: Count
    revenue: MoneyTotal


class PublicSettings(Struct, frozen=True, kw_only=True):
    """What both sites need before anybody signs in."""

    store: StoreSettings
    seller: PublicSeller
    features: FeatureSettings
    guest_checkout: bool
    return_days: int
    terms_url: PageAddress
    privacy_url: PageAddress
    tier_free_from: list[TierFreeShipping]
    updated_at: Timestamp
    free_from: Price | UnsetType = UNSET


class SearchSettings(Struct, frozen=True, kw_only=True):
    """What the search of the shop knows of words."""

    synonyms: list[SynonymList]


class ShippingSettings(Struct, frozen=True, kw_only=True):
    """Where parcels start and when delivery is free."""

    sender: Address
    handling_days: int
    """Working days before a parcel leaves."""

    cut_off_hour: int
    """Orders after this hour, Europe/Paris, count for the next day."""

    tier_free_from: list[TierFreeShipping]
    free_from: Price | UnsetType = UNSET


class Vendor(Struct, frozen=True, kw_only=True):
    """Who sells through the shop."""

    vendor_id: VendorId
    code: VendorCode
    name: VendorName
    contact_email: Email
    description: VendorDescription
    commission: Commission
    status: VendorStatus
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    contact_phone: str | UnsetType = UNSET
    status_reason: str | UnsetType = UNSET
    """Given with the last change of status."""


class VendorChange(Struct, frozen=True, kw_only=True):
    """Members that are absent stay as they are."""

    version: Version
    name: VendorName | UnsetType = UNSET
    contact_email: Email | UnsetType = UNSET
    contact_phone: str | UnsetType = UNSET
    description: VendorDescription | UnsetType = UNSET
    commission: Commission | UnsetType = UNSET


class VendorDraft(Struct, frozen=True, kw_only=True):
    code: VendorCode
    name: VendorName
    contact_email: Email
    contact_phone: str | UnsetType = UNSET
    description: VendorDescription | UnsetType = UNSET
    commission: Commission | UnsetType = UNSET


class VendorPage(Struct, frozen=True, kw_only=True):
    items: list[Vendor]
    next_cursor: NextCursor | UnsetType = UNSET


class VendorProduct(Struct, frozen=True, kw_only=True):
    """A product of a vendor. CATALOGING has its other data."""

    vendor_id: VendorId
    product_id: ProductId
    name: str
    slug: str
    status: VendorProductStatus
    variants: list[VendorProductVariant]
    version: Version
    created_at: Timestamp
    updated_at: Timestamp


class VendorProductDraft(Struct, frozen=True, kw_only=True):
    """As at CATALOGING, and with the first stock. `language` is that of the texts; FR when absent."""

    name: ProductName
    category_id: CategoryId
    variants: list[VendorVariantDraft]
    language: Language | UnsetType = UNSET
    slug: Slug | UnsetType = UNSET
    description: str | UnsetType = UNSET
    status: Literal["DRAFT", "ACTIVE"] | UnsetType = UNSET
    """DRAFT when absent."""

    attributes: ProductAttributes | UnsetType = UNSET


class VendorProductPage(Struct, frozen=True, kw_only=True):
    items: list[VendorProduct]
    next_cursor: NextCursor | UnsetType = UNSET


class Dashboard(Struct, frozen=True, kw_only=True):
    """The key figures of the shop."""

    as_of: Timestamp
    today: PeriodFigures
    last_30_days: PeriodFigures
    days: list[DayFigures]
    """The last 30 days, oldest first."""

    top_products: list[TopProduct]
    """By pieces in the sales of the last 30 days."""

    stock_alerts: StockAlertFigures
    stuck_processes: Count
    stuck: list[StuckProcess]
    """The oldest of them."""

    dead_letters: list[DeadLetterFigures]
    """Recorded in the last 30 days, by service; each service lists those still open."""


class SettingValues(Struct, frozen=True, kw_only=True):
    """Has exactly one member: that of the group."""

    store: StoreSettings | UnsetType = UNSET
    seller: SellerSettings | UnsetType = UNSET
    checkout: CheckoutSettings | UnsetType = UNSET
    stock: StockSettings | UnsetType = UNSET
    shipping: ShippingSettings | UnsetType = UNSET
    features: FeatureSettings | UnsetType = UNSET
    search: SearchSettings | UnsetType = UNSET
    security: SecuritySettings | UnsetType = UNSET


class VendorProductAddition(Struct, frozen=True, kw_only=True):
    product: VendorProductDraft


class Setting(Struct, frozen=True, kw_only=True):
    """One group of settings."""

    setting_group: SettingGroup
    values: SettingValues
    version: Version
    created_at: Timestamp
    updated_at: Timestamp


class SettingList(Struct, frozen=True, kw_only=True):
    items: list[Setting]


class SettingReplacement(Struct, frozen=True, kw_only=True):
    values: SettingValues
    version: Version
