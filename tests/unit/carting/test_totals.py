"""What a cart costs."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product

import pytest

from impl.carting.domain.cart import Cart
from impl.carting.domain.delivery import Delivery, ShippingChoice
from impl.carting.domain.lines import Line, Offer
from impl.carting.domain.pricing import Pricing, TaxClass, TaxPeriod, TierRule
from impl.carting.domain.totals import totals
from impl.kernel.addresses import Country, PostalAddress
from impl.kernel.territories import mainland

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
DAY = date(2026, 11, 23)
RATES = {
    "STANDARD:FR": 2000,
    "REDUCED:FR": 550,
    "REDUCED:FR-20R": 210,
    "STANDARD:PT": 2300,
    "REDUCED:PT": 600,
    "STANDARD:PT-20": 1600,
}
PLAIN = Pricing(cart_days=30)
PREMIUM = Pricing(cart_days=30, tiers={"PREMIUM": TierRule(discount_percent=5)})


def offer(sku: str = "MUG-01", cents: int = 1990, tax_class: TaxClass = "STANDARD") -> Offer:
    return Offer(
        sku=sku,
        product_id="prd_1",
        vendor_id="ven_1",
        name="Mug",
        image=None,
        unit_price=cents,
        weight=350,
        tax_class=tax_class,
        max_per_order=20,
        for_sale=True,
        version=1,
        changed_at=NOW,
        availability="IN_STOCK",
        available_as_of=NOW,
    )


def address(country: Country = "FR", postal_code: str = "75011") -> PostalAddress:
    return PostalAddress(recipient="Camille", line1="1 rue des Lilas", postal_code=postal_code, city="Ici", country=country)


def cart(*lines: tuple[Offer, int], fee: int | None = None, country: Country = "FR", postal_code: str = "75011") -> Cart:
    made = Cart(cart_id="crt_1", created_at=NOW, updated_at=NOW)
    made.lines = [Line(quantity=quantity, seen=each, now=each) for each, quantity in lines]
    if fee is not None:
        choice = ShippingChoice(
            shipping_method_code="HOME", name="Home", carrier_code="POST", fee=fee, earliest_day=DAY, latest_day=DAY
        )
        made.delivery = Delivery(address=address(country, postal_code), shipping=choice)
    return made


def test_an_empty_cart_costs_nothing_and_names_no_rate() -> None:
    costs = totals(cart(), PLAIN, DAY)
    assert (costs.total, costs.taxes, costs.fee) == (0, (), None)


def test_the_contracts_example_adds_up() -> None:
    costs = totals(cart((offer(), 2), fee=490), PLAIN, DAY)
    assert (costs.items, costs.discount, costs.fee, costs.total) == (3980, 0, 490, 4470)
    assert [(share.tax_rate, share.gross, share.tax) for share in costs.taxes] == [(2000, 4470, 745)]


def test_free_delivery_has_no_row_of_its_own() -> None:
    costs = totals(cart((offer(tax_class="REDUCED"), 1), fee=0), PLAIN, DAY)
    assert [(share.tax_rate, share.gross) for share in costs.taxes] == [(550, 1990)]


def test_totals_re_add_to_the_cent_whatever_the_prices_are() -> None:
    rates: list[TaxClass] = ["STANDARD", "REDUCED", "SUPER_REDUCED"]
    for cents, quantity, percent in product((1, 3, 1990, 10_000_000), (1, 7, 999), (0, 3, 33, 100)):
        pricing = Pricing(cart_days=30, tiers={"STANDARD": TierRule(discount_percent=percent)})
        lines = [(offer(f"S-{number}", cents + number, rate), quantity) for number, rate in enumerate(rates)]
        costs = totals(cart(*lines, fee=1), pricing, DAY)
        assert costs.total == costs.items - costs.discount + 1
        assert sum(share.gross for share in costs.taxes) == costs.total
        assert sum(line.total for line in costs.lines) == costs.items - costs.discount
        assert all(0 <= share.tax <= share.gross for share in costs.taxes)


def test_vat_is_rounded_per_line_and_not_on_the_sum() -> None:
    costs = totals(cart((offer("A-1", 4), 1), (offer("B-1", 4), 1)), PLAIN, DAY)
    assert [(share.gross, share.tax) for share in costs.taxes] == [(8, 2)]


def test_the_vat_of_a_cart_is_what_its_invoice_will_state() -> None:
    """Tax rounded per line (167 + 83): rounding the nets, or the sum of both, would give 249."""
    costs = totals(cart((offer(cents=999), 1), fee=495), PLAIN, DAY)
    assert [(share.gross, share.net, share.tax) for share in costs.taxes] == [(1494, 1244, 250)]


def test_a_tier_takes_its_share_off_each_line() -> None:
    shopper = cart((offer(cents=999), 1), (offer("B-1", 1001), 3))
    shopper.tier = "PREMIUM"
    costs = totals(shopper, PREMIUM, DAY)
    assert [line.discount for line in costs.lines] == [50, 150]
    assert costs.discount == 200


@pytest.mark.parametrize("fee", [0, 490])
def test_the_fee_is_the_one_that_was_quoted_whatever_the_tier(fee: int) -> None:
    shopper = cart((offer(cents=100_000), 1), fee=fee)
    shopper.tier = "PREMIUM"
    assert totals(shopper, PREMIUM, DAY).fee == fee


def test_rates_come_into_force_on_their_day() -> None:
    periods = (TaxPeriod(tax_rate=2000, valid_from=date(2014, 1, 1)), TaxPeriod(tax_rate=2100, valid_from=date(2027, 1, 1)))
    pricing = Pricing(cart_days=30, taxes={"STANDARD:FR": periods})
    assert pricing.tax_rate("STANDARD", mainland("FR"), date(2026, 12, 31)) == 2000
    assert pricing.tax_rate("STANDARD", mainland("FR"), date(2027, 1, 1)) == 2100


def test_the_country_of_delivery_decides_and_france_where_it_is_silent() -> None:
    belgian = (TaxPeriod(tax_rate=2100, valid_from=date(2000, 1, 1)),)
    pricing = Pricing(cart_days=30, taxes={"STANDARD:BE": belgian})
    assert totals(cart((offer(), 1), fee=1, country="BE"), pricing, DAY).lines[0].tax_rate == 2100
    assert totals(cart((offer(), 1), fee=1, country="DE"), pricing, DAY).lines[0].tax_rate == 2000
    assert PLAIN.tax_rate("REDUCED", mainland("DE"), DAY) == 550


def test_a_territory_has_its_own_rate_else_that_of_its_country() -> None:
    periods = {key: (TaxPeriod(tax_rate=rate, valid_from=date(2000, 1, 1)),) for key, rate in RATES.items()}
    pricing = Pricing(cart_days=30, taxes=periods)

    def rates(country: Country, postal_code: str) -> list[int]:
        costs = totals(
            cart((offer(), 1), (offer("B-1", 1, "REDUCED"), 1), fee=1, country=country, postal_code=postal_code), pricing, DAY
        )
        return [*(line.tax_rate for line in costs.lines), costs.fee_tax_rate]

    assert rates("FR", "20000") == [2000, 210, 2000]
    assert rates("FR", "98000") == rates("FR", "75011") == [2000, 550, 2000]
    assert rates("PT", "9500-150") == [1600, 600, 1600]
    assert rates("PT", "9000-042") == rates("PT", "1100-148") == [2300, 600, 2300]


@pytest.mark.parametrize(("country", "postal_code"), [("FR", "97400"), ("FR", "98800"), ("ES", "35001"), ("DE", "78266")])
def test_what_leaves_the_vat_territory_is_exempt_delivery_and_all(country: Country, postal_code: str) -> None:
    costs = totals(cart((offer(), 2), fee=490, country=country, postal_code=postal_code), PLAIN, DAY)
    assert [(share.tax_rate, share.net, share.tax, share.gross) for share in costs.taxes] == [(0, 4470, 0, 4470)]
    assert costs.fee_tax_rate == 0


def test_a_total_follows_what_holds_now_and_not_what_was_seen() -> None:
    shopper = cart((offer(cents=1000), 2))
    shopper.lines[0].now = replace(shopper.lines[0].now, unit_price=1200)
    assert totals(shopper, PLAIN, DAY).total == 2400
