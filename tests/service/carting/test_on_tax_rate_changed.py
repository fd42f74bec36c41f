"""What CARTING does on TaxRateChanged."""

from datetime import timedelta

import msgspec

from generated.events.billing import TaxPeriodState, TaxRateChanged, TaxScheduleState
from tests.service.carting.support import NOW, PARIS, Assortment, Desk, Shopper
from tests.support.service import Serving


async def test_the_delivery_country_decides_the_rate_and_a_late_one_does_not_count(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    for rate, version in ((2300, 2), (2100, 1)):
        periods = [TaxPeriodState(tax_rate=rate, valid_from=NOW.date() - timedelta(days=900))]
        schedule = TaxScheduleState(tax_class="STANDARD", country="IE", periods=periods, version=version)
        await carting.react(TaxRateChanged(tax_rate_key="STANDARD:IE", schedule=schedule))
    await guest.add(await shop.sell())
    cart = await guest.deliver(address=msgspec.structs.replace(PARIS, country="IE", postal_code="D02 AF30"))
    assert [share.tax_rate for share in cart.totals.tax_included] == [2300]
