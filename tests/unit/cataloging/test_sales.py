"""What a reduction is compared with, and what becomes of sales that are changed, overtaken or out of date."""

from datetime import UTC, datetime, timedelta

import pytest

from generated.cataloging.problems import (
    PriceOutOfRange,
    ProductState,
    SalePeriodInvalid,
    SalePriceTooHigh,
    SaleWithoutPrice,
    VersionConflict,
)
from impl.cataloging.domain.events import PriceChanged, Updated
from impl.cataloging.domain.product import Product, Variant, Vendor
from impl.cataloging.domain.sales import PriceRecord, Sale, SaleTerms, lowest_price, prior_price

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def product(price: int | None = 2000) -> Product:
    mug = Variant(sku="MUG-01", weight=350, tax_class="STANDARD", max_per_order=20, price=price)
    vendor = Vendor(vendor_id="ven_1", is_active=True)
    return Product(product_id="prd_1", slug="mug", name="Mug", vendor=vendor, variants=[mug], created_at=NOW, updated_at=NOW)


def reduce(
    mug: Product,
    price: int,
    *,
    starts_at: datetime | None = None,
    ends_at: datetime | None = None,
    prior: int | None = 2000,
    sale_id: str = "sal_1",
    now: datetime = NOW,
    seen: int = 1,
) -> Sale:
    terms = SaleTerms(price=price, starts_at=starts_at, ends_at=ends_at)
    return mug.set_sale("MUG-01", terms, sale_id=sale_id, now=now, prior_price=prior, seen=seen)


def costs(mug: Product) -> int | None:
    return mug.variant("MUG-01").price


def history(*records: tuple[int, float] | tuple[int, float, bool]) -> list[PriceRecord]:
    """Newest first: a price, since how many days, and whether it could be bought."""
    return [
        PriceRecord(price=price, changed_at=NOW - days * DAY, on_sale=bool(rest[0]) if rest else True)
        for price, days, *rest in records
    ]


class TestPriorPrice:
    @pytest.mark.parametrize(
        ("records", "lowest"),
        [
            (history((2000, 90)), 2000),  # never anything else
            (history((2000, 2), (1500, 90)), 1500),  # raised just before
            (history((2000, 29.9), (1500, 90)), 1500),  # it held at the beginning of the 30 days
            (history((2000, 30), (1500, 90)), 2000),  # the older one ended when they began
            (history((2000, 10), (1200, 20), (2000, 90)), 1200),  # a sale that has ended
            (history((1900, 5), (2000, 40), (900, 90)), 1900),  # what was long ago does not count
            (history((2000, 3)), 2000),  # new: less than 30 days
            (history((100, 1, False), (2000, 60)), 2000),  # what nobody could buy was not applied
            (history((5000, 1, False), (2000, 40, False), (1800, 90)), 1800),  # away for longer than 30 days: the last before
            (history((2000, 1, False)), None),  # a draft that never was on sale
            ([], None),
        ],
    )
    def test_it_is_the_lowest_of_30_days_at_which_it_could_be_bought(
        self, records: list[PriceRecord], lowest: int | None
    ) -> None:
        assert prior_price(records, NOW) == lowest

    def test_the_order_is_that_of_writing_whatever_the_clocks_said(self) -> None:
        behind = history((2000, 31), (1500, 1), (1000, 60))
        assert prior_price(behind, NOW) == 2000
        ahead = history((2000, 1), (1500, -5), (1800, 60))
        assert prior_price(ahead, NOW) == 1500

    def test_the_lowest_price_of_30_days_leaves_out_what_was_before(self) -> None:
        assert lowest_price(history((2000, 10, False), (1500, 40), (900, 90)), NOW) == 1500
        assert lowest_price(history((2000, 40, False), (1500, 60)), NOW) is None


class TestSales:
    def test_one_that_begins_at_once_reduces_the_price_and_tells_so(self) -> None:
        mug = product()
        sale = reduce(mug, 1500)
        assert (costs(mug), sale.applies, sale.regular_price, sale.starts_at) == (1500, True, 2000, NOW)
        assert mug.pop_events() == [PriceChanged(sku="MUG-01", price=1500, previous=2000, reason="SALE")]
        assert mug.reduction == sale

    def test_one_that_is_planned_changes_no_price_until_it_begins(self) -> None:
        mug = product()
        reduce(mug, 1500, starts_at=NOW + HOUR, ends_at=NOW + DAY)
        assert (costs(mug), mug.reduction, mug.pop_events()) == (2000, None, [Updated()])
        mug.begin_sale(mug.variants[0], now=NOW + HOUR, prior_price=1800)
        assert (costs(mug), mug.variants[0].regular_price) == (1500, 2000)
        mug.end_sale(mug.variants[0])
        assert (costs(mug), mug.variants[0].sale) == (2000, None)
        assert [each for each in mug.pop_events() if isinstance(each, PriceChanged)] == [
            PriceChanged(sku="MUG-01", price=1500, previous=2000, reason="SALE"),
            PriceChanged(sku="MUG-01", price=2000, previous=1500, reason="SALE"),
        ]

    def test_what_begins_twice_begins_once(self) -> None:
        mug = product()
        reduce(mug, 1500, starts_at=NOW + HOUR)
        for prior in (2000, 1500):
            mug.begin_sale(mug.variants[0], now=NOW + HOUR, prior_price=prior)
        assert mug.variants[0].sale is not None
        assert (mug.variants[0].regular_price, mug.variants[0].sale.prior_price) == (2000, 2000)

    def test_one_whose_time_passed_before_it_began_does_not_begin(self) -> None:
        mug = product()
        reduce(mug, 1500, starts_at=NOW + HOUR, ends_at=NOW + 2 * HOUR)
        mug.begin_sale(mug.variants[0], now=NOW + 3 * HOUR, prior_price=2000)
        assert costs(mug) == 2000
        mug.end_sale(mug.variants[0])
        assert (costs(mug), mug.variants[0].sale) == (2000, None)

    def test_what_was_due_for_an_earlier_sale_finds_another_one(self) -> None:
        mug = product()
        reduce(mug, 1500, ends_at=NOW + HOUR)
        reduce(mug, 1500, ends_at=NOW + DAY, sale_id="sal_2")
        assert mug.variant_of_sale("sal_1") is None
        assert mug.variant_of_sale("sal_2") is mug.variants[0]

    def test_one_that_is_reduced_further_keeps_its_prior_price(self) -> None:
        mug = product()
        reduce(mug, 1500, prior=1900)
        further = reduce(mug, 1200, prior=1500, sale_id="sal_2", now=NOW + HOUR)
        assert (further.prior_price, further.regular_price, further.starts_at) == (1900, 2000, NOW)

    def test_one_that_costs_more_than_it_did_is_no_reduction_any_more(self) -> None:
        mug = product()
        reduce(mug, 1200, prior=1900)
        dearer = reduce(mug, 1500, prior=1200, sale_id="sal_2")
        assert (dearer.prior_price, dearer.is_reduction, mug.reduction) == (1200, False, None)

    def test_one_that_begins_later_ends_the_one_that_is_on(self) -> None:
        mug = product()
        reduce(mug, 1500)
        reduce(mug, 1200, starts_at=NOW + DAY, sale_id="sal_2")
        assert (costs(mug), mug.variants[0].sale and mug.variants[0].sale.applies) == (2000, False)

    def test_what_was_never_on_sale_has_no_reduction_to_announce(self) -> None:
        mug = product()
        assert not reduce(mug, 1500, prior=None).is_reduction

    def test_a_new_regular_price_during_a_sale_is_for_afterwards(self) -> None:
        mug = product()
        reduce(mug, 1500)
        mug.pop_events()
        mug.set_price("MUG-01", 2200, seen=1)
        assert (costs(mug), mug.pop_events()) == (1500, [Updated()])
        mug.end_sale(mug.variants[0])
        assert costs(mug) == 2200

    @pytest.mark.parametrize("starts_at", [None, NOW + HOUR])
    def test_a_regular_price_stays_above_that_of_the_sale(self, starts_at: datetime | None) -> None:
        mug = product()
        reduce(mug, 1500, starts_at=starts_at)
        with pytest.raises(SalePriceTooHigh):
            mug.set_price("MUG-01", 1500, seen=1)

    def test_a_price_that_an_older_release_set_meanwhile_stays(self) -> None:
        mug = product()
        reduce(mug, 1500)
        mug.variants[0].price = 1800
        mug.end_sale(mug.variants[0])
        assert costs(mug) == 1800

    def test_a_plan_that_an_older_release_made_pointless_is_dropped(self) -> None:
        mug = product()
        reduce(mug, 1500, starts_at=NOW + HOUR)
        mug.variants[0].price = 1400
        mug.begin_sale(mug.variants[0], now=NOW + HOUR, prior_price=2000)
        assert (costs(mug), mug.variants[0].sale) == (1400, None)

    def test_what_is_archived_goes_back_and_nothing_begins_any_more(self) -> None:
        on, planned = product(), product()
        reduce(on, 1500)
        reduce(planned, 1500, starts_at=NOW + HOUR)
        for each in (on, planned):
            each.enter("ARCHIVED", seen=1)
            assert (costs(each), each.variants[0].sale) == (2000, None)
        with pytest.raises(ProductState):
            reduce(on, 1500)

    def test_what_cannot_be_is_refused(self) -> None:
        with pytest.raises(SalePriceTooHigh) as refusal:
            reduce(product(), 2000)
        assert refusal.value.members["regular_price"] == 2000
        with pytest.raises(SaleWithoutPrice):
            reduce(product(None), 1)
        with pytest.raises(VersionConflict):
            reduce(product(), 1500, seen=2)

    @pytest.mark.parametrize(
        ("starts_at", "ends_at"), [(None, NOW), (NOW - DAY, NOW - HOUR), (NOW + DAY, NOW + DAY), (NOW + DAY, NOW + HOUR)]
    )
    def test_one_that_would_be_over_before_it_begins_is_refused(self, starts_at: datetime | None, ends_at: datetime) -> None:
        with pytest.raises(SalePeriodInvalid):
            reduce(product(), 1500, starts_at=starts_at, ends_at=ends_at)


class TestPricesByPerCent:
    @pytest.mark.parametrize(
        ("price", "percent", "becomes"),
        [
            (1990, 10, 2189),
            (1999, -10, 1799),
            (15, 10, 17),
            (5, -10, 5),
            (1, -90, 0),
            (0, 900, 0),
            (333, 50, 500),
            (1990, 0, 1990),
        ],
    )
    def test_they_are_rounded_to_the_cent_and_half_a_cent_up(self, price: int, percent: int, becomes: int) -> None:
        mug = product(price)
        mug.change_prices(percent)
        assert costs(mug) == becomes
        assert mug.has_told == (price != becomes)

    def test_what_has_no_price_gets_none(self) -> None:
        mug = product(None)
        mug.change_prices(10)
        assert (costs(mug), mug.has_told) == (None, False)

    def test_during_a_sale_it_is_the_regular_price_that_changes(self) -> None:
        mug = product()
        reduce(mug, 1500)
        mug.change_prices(10)
        assert (costs(mug), mug.variants[0].regular_price) == (1500, 2200)
        with pytest.raises(SalePriceTooHigh):
            mug.change_prices(-50)

    def test_a_price_has_an_upper_end(self) -> None:
        mug = product(9_000_000)
        with pytest.raises(PriceOutOfRange):
            mug.change_prices(12)
