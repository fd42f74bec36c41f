"""What CARTING does on TerritoryTaxRateChanged."""

from datetime import timedelta

import msgspec

from generated.events.billing import TaxPeriodState, TaxScheduleState, TerritoryTaxRateChanged
from tests.service.carting.support import NOW, PARIS, Assortment, Desk, Shopper
from tests.support.service import Serving


async def test_a_rate_of_a_territory_holds_there_only(carting: Serving, desk: Desk, shop: Assortment, guest: Shopper) -> None:
    periods = [TaxPeriodState(tax_rate=1300, valid_from=NOW.date() - timedelta(days=900))]
    schedule = TaxScheduleState(tax_class="STANDARD", country="FR", periods=periods, version=1)
    event = TerritoryTaxRateChanged(tax_rate_key="STANDARD:FR-20R", territory="FR-20R", schedule=schedule)
    await carting.react(event)
    await guest.add(await shop.sell())
    rates = []
    for postal_code in ("20000", "75011", "97400"):
        cart = await guest.deliver(address=msgspec.structs.replace(PARIS, postal_code=postal_code))
        rates.append([share.tax_rate for share in cart.totals.tax_included])
        options = {option.tax_rate for option in await guest.options()}
        assert [options] == [set(rates[-1])]
    assert rates == [[1300], [2000], [0]]
