"""A product with its variants and pictures, and the rules of its changes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from generated.cataloging.problems import (
    ImageLimit,
    ImagesIncomplete,
    LanguageMissing,
    LastVariant,
    NotFound,
    OwnTexts,
    PriceOutOfRange,
    ProductNotPublishable,
    ProductState,
    SalePriceTooHigh,
    SaleWithoutPrice,
    SkuTaken,
    TextsNotOfProduct,
    VariantLimit,
    VariantUnknown,
    VersionConflict,
)
from impl.cataloging.domain.events import Archived, Created, PriceChanged, ProductEvent, Published, Unpublished, Updated
from impl.cataloging.domain.sales import Sale, SaleTerms
from impl.cataloging.domain.texts import FIRST_LANGUAGE, Attribute, Language, PictureText, ProductTexts, VariantTexts
from impl.kernel.aggregate import Aggregate

Status = Literal["DRAFT", "ACTIVE", "ARCHIVED"]
StockStatus = Literal["IN_STOCK", "LOW", "OUT_OF_STOCK"]
TaxClass = Literal["STANDARD", "INTERMEDIATE", "REDUCED", "SUPER_REDUCED"]
MOST_VARIANTS = 50
MOST_PICTURES = 20
HIGHEST_PRICE = 10_000_000
_BEST_FIRST: tuple[StockStatus, ...] = ("IN_STOCK", "LOW", "OUT_OF_STOCK")
_WAYS: dict[Status, frozenset[Status]] = {
    "DRAFT": frozenset({"DRAFT", "ACTIVE", "ARCHIVED"}),
    "ACTIVE": frozenset({"DRAFT", "ACTIVE", "ARCHIVED"}),
    "ARCHIVED": frozenset({"ARCHIVED"}),
}
_ENTERED: dict[Status, ProductEvent] = {"DRAFT": Unpublished(reason="STAFF"), "ACTIVE": Published(), "ARCHIVED": Archived()}


@dataclass(frozen=True, kw_only=True)
class Picture:
    image_id: str
    url: str
    alt: str
    created_at: datetime
    width: int | None = None
    height: int | None = None
    sku: str | None = None
    """The variant that the picture shows; None for the product as a whole."""


@dataclass(frozen=True, kw_only=True)
class PicturePlace:
    """A picture in the order of its product; `alts` are the texts that change, by language."""

    image_id: str
    sku: str | None = None
    alts: Mapping[Language, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Vendor:
    vendor_id: str
    name: str | None = None
    """Absent until ADMINISTERING has published the vendor."""
    is_active: bool = False


@dataclass(kw_only=True)
class Variant:
    """A variant. Amounts are in cents, weights in grams."""

    sku: str
    weight: int
    tax_class: TaxClass
    max_per_order: int
    name: str | None = None
    attributes: list[Attribute] = field(default_factory=list)
    price: int | None = None
    """What it costs now: during a sale the reduced price."""
    sale: Sale | None = None
    availability: StockStatus = "OUT_OF_STOCK"
    available_since: datetime | None = None

    @property
    def running_sale(self) -> Sale | None:
        return self.sale if self.sale is not None and self.sale.applies else None

    @property
    def regular_price(self) -> int | None:
        """The price without its sale."""
        return self.running_sale.regular_price if self.running_sale else self.price

    def set_regular_price(self, price: int) -> None:
        """A sale that is on goes on. Raises SalePriceTooHigh for a price that is not above that of its sale."""
        if self.sale is not None and price <= self.sale.price:
            raise SalePriceTooHigh(regular_price=price)
        if self.running_sale:
            self.sale = replace(self.running_sale, regular_price=price)
        else:
            self.price = price

    def plan_sale(self, sale: Sale) -> None:
        """Takes a sale in the place of the one it has, which ends. Raises SaleWithoutPrice or SalePriceTooHigh."""
        regular_price = self.regular_price
        if regular_price is None:
            raise SaleWithoutPrice
        if sale.price >= regular_price:
            raise SalePriceTooHigh(regular_price=regular_price)
        self.price, self.sale = regular_price, sale

    def begin_sale(self, *, prior_price: int | None) -> None:
        """Puts the planned sale on."""
        if self.sale is not None:
            self.sale = replace(self.sale, regular_price=self.price, prior_price=prior_price)
            self.price = self.sale.price

    def end_sale(self) -> None:
        """Goes back to the regular price, unless a replica of release 0.1.0 has set another one meanwhile."""
        sale = self.running_sale
        if sale and self.price == sale.price:
            self.price = sale.regular_price
        self.sale = None


@dataclass(slots=True, kw_only=True)
class Product(Aggregate[ProductEvent]):
    """A product. Its own texts, those of its variants and of its pictures are in `language`."""

    product_id: str
    slug: str
    name: str
    created_at: datetime
    description: str = ""
    status: Status = "DRAFT"
    category_id: str | None = None
    vendor: Vendor | None = None
    attributes: list[Attribute] = field(default_factory=list)
    variants: list[Variant] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    language: Language = FIRST_LANGUAGE
    translations: list[ProductTexts] = field(default_factory=list)
    """The texts in the other languages, as they were entered: a variant or a picture that came later may lack one."""

    @property
    def on_sale(self) -> bool:
        return self.status == "ACTIVE" and self.vendor is not None and self.vendor.is_active

    @property
    def prices(self) -> list[int]:
        """The prices of the variants that have one, lowest first."""
        return sorted(variant.price for variant in self.variants if variant.price is not None)

    @property
    def availability(self) -> StockStatus:
        """The best availability of its variants."""
        statuses = {variant.availability for variant in self.variants if variant.price is not None}
        return next((status for status in _BEST_FIRST if status in statuses), "OUT_OF_STOCK")

    @property
    def languages(self) -> list[Language]:
        """The languages that it has texts in, its own first."""
        return [self.language, *(each.language for each in self.translations)]

    @property
    def slugs(self) -> dict[Language, str]:
        return {self.language: self.slug, **{each.language: each.slug for each in self.translations}}

    @property
    def reduction(self) -> Sale | None:
        """The sale of the variant that is cheapest, when it may be announced."""
        priced = (variant for variant in self.variants if variant.price is not None)
        cheapest = min(priced, key=lambda variant: variant.price or 0, default=None)
        return cheapest.sale if cheapest and cheapest.sale and cheapest.sale.is_reduction else None

    def texts_in(self, language: Language) -> ProductTexts:
        """Returns the complete texts in a language; in the product's own one when it was not translated.

        What a translation lacks of a variant or picture is told in the product's own language.
        """
        own = self._own_texts()
        told = self.translation(language)
        if told is None:
            return own
        variants = [told.variant(each.sku) or each for each in own.variants]
        pictures = [replace(each, alt=told.alt(each.image_id) or each.alt) for each in own.pictures]
        return replace(told, variants=variants, pictures=pictures)

    def translation(self, language: Language) -> ProductTexts | None:
        """Returns what was translated into a language, and no more; None for the product's own one."""
        return next((each for each in self.translations if each.language == language), None)

    def variant(self, sku: str) -> Variant:
        for variant in self.variants:
            if variant.sku == sku:
                return variant
        raise NotFound("variant")

    def picture(self, image_id: str) -> Picture | None:
        return next((picture for picture in self.pictures if picture.image_id == image_id), None)

    def introduce(self, status: Status) -> None:
        """Begins a new product, on sale at once if it is ACTIVE. Raises ProductNotPublishable."""
        self.tell(Created())
        if status == "ACTIVE":
            self.require_publishable()
            self.status = status
            self.tell(Published())

    def change(self, *, seen: int | None) -> None:
        """Begins an update by a caller who saw version `seen`. Raises VersionConflict, or ProductState for an archived one."""
        self._require_changeable(seen)
        self.tell(Updated())

    def enter(self, status: Status, *, seen: int) -> bool:
        """Changes the status. Returns whether it changed."""
        self._require_seen(seen)
        if status not in _WAYS[self.status]:
            raise ProductState(state=self.status)
        if status == self.status:
            return False
        if status == "ACTIVE":
            self.require_publishable()
        if status == "ARCHIVED":
            for variant in self.variants:  # it stays as it is from now on: nothing may come due
                variant.end_sale()
        self.status = status
        self.tell(_ENTERED[status])
        return True

    def set_price(self, sku: str, price: int, *, seen: int) -> None:
        """Sets the price of a variant; during a sale, the one to which it goes back. Raises as `change`, or SalePriceTooHigh."""
        self._require_changeable(seen)
        self._set_regular_price(self.variant(sku), price)

    def change_prices(self, percent: int) -> None:
        """Raises the regular price of each variant by some per cent, to the nearest cent; half a cent is rounded up.

        Raises ProductState, PriceOutOfRange, or SalePriceTooHigh.
        """
        self._require_changeable(None)
        for variant in self.variants:
            regular_price = variant.regular_price
            if regular_price is None:
                continue
            price = (regular_price * (100 + percent) + 50) // 100
            if price > HIGHEST_PRICE:
                raise PriceOutOfRange(max=HIGHEST_PRICE)
            if price != regular_price:
                self._set_regular_price(variant, price)

    def set_sale(self, sku: str, terms: SaleTerms, *, sale_id: str, now: datetime, prior_price: int | None, seen: int) -> Sale:
        """Plans the sale of a variant, or puts it on at once; returns it. It takes the place of the one that is there.

        `prior_price` is the lowest price of the 30 days until now. A sale that is on and is reduced further keeps its own
        (Directive 98/6/EC, art. 6a (5); Code de la consommation, art. L112-1-1). Raises as `change`, and what the terms and the
        variant do not allow: SalePeriodInvalid, SalePriceTooHigh, SaleWithoutPrice.
        """
        self._require_changeable(seen)
        variant = self.variant(sku)
        previous, running = variant.price, variant.running_sale
        sale = terms.sale(sale_id, now=now, running=running)
        variant.plan_sale(sale)
        if not terms.begins_later(now):
            is_reduced_further = running is not None and sale.price <= running.price
            variant.begin_sale(prior_price=running.prior_price if running and is_reduced_further else prior_price)
        self._tell_of_sale(variant, previous)
        return variant.sale or sale

    def variant_of_sale(self, sale_id: str) -> Variant | None:
        """Returns the variant that has this sale; None when another one took its place, or nothing did."""
        return next((each for each in self.variants if each.sale is not None and each.sale.sale_id == sale_id), None)

    def begin_sale(self, variant: Variant, *, now: datetime, prior_price: int | None) -> None:
        """Puts the planned sale of a variant on when its time has come. It does nothing for one that is on, or over already.

        A sale that is no reduction any more, since a replica of release 0.1.0 set another price, is dropped.
        """
        sale, previous = variant.sale, variant.price
        if sale is None or sale.applies or sale.is_over(now) or self.status == "ARCHIVED":
            return
        if previous is None or previous <= sale.price:
            variant.sale = None
        else:
            variant.begin_sale(prior_price=prior_price)
        self._tell_of_sale(variant, previous)

    def end_sale(self, variant: Variant) -> None:
        """Ends the sale of a variant, or drops the plan, when its time has come."""
        previous = variant.price
        variant.end_sale()
        self._tell_of_sale(variant, previous)

    def call_off_sale(self, sku: str, *, seen: int) -> None:
        """Ends the sale of a variant, or drops the plan, for a caller who saw version `seen`. Raises as `change`, or NotFound."""
        variant = self.variant(sku)
        if variant.sale is None:
            raise NotFound("sale")
        self._require_changeable(seen)
        self.end_sale(variant)

    def follow_vendor(self) -> None:
        """Tells that the product went on or off sale together with its vendor."""
        self.tell(Published() if self.on_sale else Unpublished(reason="VENDOR"))

    def require_publishable(self) -> None:
        """Raises ProductNotPublishable, naming what is missing."""
        lacks = {"category_id": self.category_id is None, "vendor_id": self.vendor is None, "price": not self.prices}
        if any(lacks.values()):
            raise ProductNotPublishable(missing=[name for name, is_missing in lacks.items() if is_missing])

    def replace_texts(self, texts: ProductTexts) -> None:
        """Replaces all texts in one language. Raises TextsNotOfProduct.

        In the product's own language, variants and pictures that are not named keep their texts.
        """
        self._require_own(texts)
        if texts.language != self.language:
            self.translations = [*(each for each in self.translations if each.language != texts.language), texts]
            return
        self.name, self.slug, self.description, self.attributes = texts.name, texts.slug, texts.description, [*texts.attributes]
        for each in texts.variants:
            variant = self.variant(each.sku)
            variant.name, variant.attributes = each.name, [*each.attributes]
        self.pictures = [replace(each, alt=texts.alt(each.image_id) or each.alt) for each in self.pictures]

    def remove_texts(self, language: Language) -> None:
        """Removes a translation. Raises OwnTexts, or NotFound when there is none."""
        if language == self.language:
            raise OwnTexts
        if language not in self.languages:
            raise NotFound("translation")
        self.translations = [each for each in self.translations if each.language != language]

    def add_variant(self, variant: Variant) -> None:
        if len(self.variants) >= MOST_VARIANTS:
            raise VariantLimit(max=MOST_VARIANTS)
        if any(each.sku == variant.sku for each in self.variants):
            raise SkuTaken(sku=variant.sku)
        self.variants.append(variant)

    def remove_variant(self, sku: str) -> None:
        removed = self.variant(sku)
        if len(self.variants) == 1:
            raise LastVariant
        self.variants.remove(removed)
        self.translations = [each.without_variant(sku) for each in self.translations]
        self.pictures = [replace(each, sku=None) if each.sku == sku else each for each in self.pictures]
        if self.status == "ACTIVE":
            self.require_publishable()

    def add_picture(self, picture: Picture) -> None:
        if picture.sku is not None:
            self.variant(picture.sku)
        if len(self.pictures) >= MOST_PICTURES:
            raise ImageLimit(max=MOST_PICTURES)
        self.pictures.append(picture)

    def remove_picture(self, image_id: str) -> None:
        if self.picture(image_id) is None:
            raise NotFound("image")
        self.pictures = [picture for picture in self.pictures if picture.image_id != image_id]
        self.translations = [each.without_picture(image_id) for each in self.translations]

    def reorder_pictures(self, places: Sequence[PicturePlace]) -> None:
        """Puts all pictures into an order. Raises ImagesIncomplete, VariantUnknown or LanguageMissing."""
        self._require_all_pictures([place.image_id for place in places])
        pictures = {picture.image_id: picture for picture in self.pictures}
        self.pictures = [self._placed(pictures[place.image_id], place) for place in places]
        for language in {language for place in places for language in place.alts} - {self.language}:
            self._translate_pictures(language, {each.image_id: each.alts[language] for each in places if language in each.alts})

    def _require_all_pictures(self, image_ids: Sequence[str]) -> None:
        own = [picture.image_id for picture in self.pictures]
        unknown = [each for at, each in enumerate(image_ids) if each not in own or each in image_ids[:at]]
        missing = [each for each in own if each not in image_ids]
        if unknown or missing:
            raise ImagesIncomplete(missing=missing, unknown=unknown)

    def _placed(self, picture: Picture, place: PicturePlace) -> Picture:
        if place.sku is not None and all(variant.sku != place.sku for variant in self.variants):
            raise VariantUnknown(sku=place.sku)
        return replace(picture, sku=place.sku, alt=place.alts.get(self.language, picture.alt))

    def _translate_pictures(self, language: Language, alts: Mapping[str, str]) -> None:
        told = self.translation(language)
        if told is None:
            raise LanguageMissing(language=language)
        kept = [each for each in told.pictures if each.image_id not in alts]
        new = [PictureText(image_id=image_id, alt=alt) for image_id, alt in alts.items()]
        self.translations[self.translations.index(told)] = replace(told, pictures=[*kept, *new])

    def _set_regular_price(self, variant: Variant, price: int) -> None:
        """What the variant costs now changes only while no sale is on."""
        previous = variant.price
        variant.set_regular_price(price)
        told = PriceChanged(sku=variant.sku, price=price, previous=previous)
        self.tell(Updated() if variant.running_sale else told)

    def _tell_of_sale(self, variant: Variant, previous: int | None) -> None:
        """Tells of a price that a sale changed; what else is new of the sale is an update."""
        price = variant.price
        if price is None or price == previous:
            self.tell(Updated())
        else:
            self.tell(PriceChanged(sku=variant.sku, price=price, previous=previous, reason="SALE"))

    def _own_texts(self) -> ProductTexts:
        return ProductTexts(
            language=self.language,
            name=self.name,
            slug=self.slug,
            description=self.description,
            attributes=self.attributes,
            variants=[VariantTexts(sku=each.sku, name=each.name, attributes=each.attributes) for each in self.variants],
            pictures=[PictureText(image_id=each.image_id, alt=each.alt) for each in self.pictures],
        )

    def _require_own(self, texts: ProductTexts) -> None:
        """Raises TextsNotOfProduct when the texts name what the product does not have, or something twice."""
        skus = _strangers((each.sku for each in texts.variants), (each.sku for each in self.variants))
        image_ids = _strangers((each.image_id for each in texts.pictures), (each.image_id for each in self.pictures))
        if skus or image_ids:
            raise TextsNotOfProduct(skus=skus, image_ids=image_ids)

    def _require_changeable(self, seen: int | None) -> None:
        if seen is not None:
            self._require_seen(seen)
        if self.status == "ARCHIVED":
            raise ProductState(state=self.status)

    def _require_seen(self, version: int) -> None:
        if version != self.version:
            raise VersionConflict(current_version=self.version)


def _strangers(named: Iterable[str], own: Iterable[str]) -> list[str]:
    """Returns each name that is not an own one, and each that comes a second time."""
    left, strange = set(own), list[str]()
    for name in named:
        if name not in left:
            strange.append(name)
        left.discard(name)
    return list(dict.fromkeys(strange))
