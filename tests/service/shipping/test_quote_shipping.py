"""What does delivery cost?."""

import pytest

from generated.common.models import Money
from generated.shipping import models, problems
from generated.shipping.client import ShippingClient
from tests.service.shipping.desk import at_home
from tests.service.shipping.support import MONDAY, at, quote
from tests.support.service import Serving


async def test_a_quote_offers_every_method_that_goes_there_cheapest_first(shipping: Serving, anybody: ShippingClient) -> None:
    with at(shipping, MONDAY):
        options = await quote(anybody)
    assert [(code, options[code].fee.amount) for code in at_home(list(options.values()))] == [
        ("STANDARD_HOME", 695),
        ("EXPRESS_HOME", 1290),
    ]
    assert [str(day) for day in (options["EXPRESS_HOME"].earliest_day, options["STANDARD_HOME"].latest_day)] == [
        "2026-11-25",
        "2026-11-27",
    ]


async def test_nothing_is_charged_from_the_total_of_method_settings_or_tier(anybody: ShippingClient) -> None:
    def paid(options: dict[str, models.ShippingOption]) -> set[str]:
        return {code for code in at_home(list(options.values())) if options[code].fee.amount > 0}

    cents = {"currency": "EUR"}
    assert paid(await quote(anybody, items_total={"amount": 5999, **cents})) == {"STANDARD_HOME", "EXPRESS_HOME"}
    assert paid(await quote(anybody, items_total={"amount": 6000, **cents})) == {"EXPRESS_HOME"}
    assert paid(await quote(anybody, items_total={"amount": 3000, **cents}, tier="PREMIUM")) == {"EXPRESS_HOME"}
    assert paid(await quote(anybody, items_total={"amount": 0, **cents}, tier="VIP")) == {"EXPRESS_HOME"}
    assert paid(await quote(anybody, items_total={"amount": 20000, **cents})) == set()


async def test_a_weight_that_nobody_carries_is_refused_with_the_limit(anybody: ShippingClient) -> None:
    with pytest.raises(problems.WeightLimit) as refusal:
        await quote(anybody, lines=[{"sku": "ANVIL-01", "quantity": 1, "weight": 30001}])
    assert refusal.value.members == {"max": 30000}


async def test_an_island_or_exclave_is_no_mainland(anybody: ShippingClient) -> None:
    assert at_home(list((await quote(anybody, postal_code="20000")).values())) == ["STANDARD_HOME"]
    for country, postal_code in (("FR", "98413"), ("FR", "99999"), ("ES", "35001"), ("PT", "9500-150"), ("DE", "78266")):
        with pytest.raises(problems.AddressNotServed) as refusal:
            await quote(anybody, country=country, postal_code=postal_code)
        assert refusal.value.members == {"country": country, "postal_code": postal_code}


async def test_a_postal_code_has_the_form_of_its_country(anybody: ShippingClient) -> None:
    with pytest.raises(problems.PostalCodeInvalid) as refusal:
        await quote(anybody, country="NL", postal_code="75011")
    assert refusal.value.members == {"country": "NL", "postal_code": "75011"}


async def test_a_quote_sums_up_in_cents_and_grams(anybody: ShippingClient) -> None:
    lines = [{"sku": "TEA-01", "quantity": 10, "weight": 200}, {"sku": "TEA-02", "quantity": 1, "weight": 1}]
    assert (await quote(anybody, lines=lines))["STANDARD_HOME"].fee == Money(amount=995, currency="EUR")
