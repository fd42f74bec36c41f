"""What delivery is offered, at what price."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import JSON, Column, Integer, MetaData, String, Table

from generated.events.administering import SettingChanged
from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from impl.shipping.first_start import first_start
from impl.shipping.repositories.methods import list_methods
from impl.shipping.tables import methods
from infra.runtime.store.transaction import Transaction
from tests.service.shipping.support import EXAMPLE, quote
from tests.support.service import Serving, serving

MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@contextmanager
def at(shipping: Serving, instant: datetime) -> Iterator[None]:
    """The service's clock stands still inside the block."""
    before = shipping.store.clock
    shipping.store.clock = lambda: instant
    try:
        yield
    finally:
        shipping.store.clock = before


async def test_carriers_and_methods_are_there_from_the_first_start(anybody: ShippingClient) -> None:
    carriers = (await anybody.list_carriers(operations.ListCarriersRequest())).body.items
    methods = (await anybody.list_shipping_methods(operations.ListShippingMethodsRequest())).body.items
    assert [method.shipping_method_code for method in methods] == ["EXPRESS_HOME", "RELAY_POINT", "STANDARD_HOME"]
    assert {method.carrier_code for method in methods} == {carrier.carrier_code for carrier in carriers}


async def test_a_quote_offers_every_method_that_goes_there_cheapest_first(shipping: Serving, anybody: ShippingClient) -> None:
    with at(shipping, MONDAY):
        options = await quote(anybody)
    assert [(code, option.fee.amount) for code, option in options.items()] == [
        ("STANDARD_HOME", 695),
        ("EXPRESS_HOME", 1290),
    ]
    assert [str(day) for day in (options["EXPRESS_HOME"].earliest_day, options["STANDARD_HOME"].latest_day)] == [
        "2026-11-25",
        "2026-11-27",
    ]


async def test_nothing_is_charged_from_the_total_of_method_settings_or_tier(anybody: ShippingClient) -> None:
    def paid(options: dict[str, models.ShippingOption]) -> set[str]:
        return {code for code, option in options.items() if option.fee.amount > 0}

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
    assert set(await quote(anybody, postal_code="20000")) == {"STANDARD_HOME"}
    for country, postal_code in (("FR", "97400"), ("FR", "98800"), ("ES", "35001"), ("PT", "9500-150"), ("DE", "78266")):
        with pytest.raises(problems.AddressNotServed) as refusal:
            await quote(anybody, country=country, postal_code=postal_code)
        assert refusal.value.members == {"country": country, "postal_code": postal_code}


async def test_a_postal_code_has_the_form_of_its_country(anybody: ShippingClient) -> None:
    with pytest.raises(problems.PostalCodeInvalid) as refusal:
        await quote(anybody, country="NL", postal_code="75011")
    assert refusal.value.members == {"country": "NL", "postal_code": "75011"}


async def test_a_method_that_was_stored_before_is_brought_up_to_what_is_offered_now(shipping: Serving) -> None:
    def as_before(tx: Transaction) -> None:
        home = next(way for way in list_methods(tx) if way.code == "STANDARD_HOME")
        zones = [{key: value for key, value in asdict(zone).items() if key != "territories"} for zone in home.zones[:1]]
        tx.execute(methods.update().where(methods.c.code == "STANDARD_HOME").values(zones=zones, version=1))

    before = await shipping.store.query(list_methods)
    await shipping.store.command(as_before)
    await shipping.store.command(first_start)
    after = await shipping.store.query(list_methods)
    assert [(way.code, way.zones, way.version) for way in after] == [(way.code, way.zones, way.version) for way in before]


async def test_the_settings_of_the_shop_decide_once_they_are_known(tmp_path: Path) -> None:
    async with serving("shipping", folder=tmp_path) as services:
        shipping = services["shipping"]
        anybody = shipping.client(ShippingClient)
        await shipping.react(setting("SHIPPING", 2, handling_days=3, free=200))
        await shipping.react(setting("SHIPPING", 1, handling_days=9, free=999999))  # an older state, late
        await shipping.react(setting("STORE", 1))
        with at(shipping, MONDAY):
            options = await quote(anybody)
        assert options["STANDARD_HOME"].fee.amount == 0
        assert str(options["STANDARD_HOME"].earliest_day) == "2026-11-28"
        methods = (await anybody.list_shipping_methods(operations.ListShippingMethodsRequest())).body.items
        assert [method.free_from for method in methods][1:] == [
            msgspec.convert({"amount": 200, "currency": "EUR"}, models.Price)
        ] * 2
        with pytest.raises(problems.AddressNotServed):
            await quote(anybody, country="DE")


async def test_the_settings_that_an_earlier_release_kept_still_hold(tmp_path: Path) -> None:
    def as_before(tx: Transaction) -> None:
        address = EXAMPLE["delivery_address"]
        free = {"free_from": 200, "by_tier": {"PREMIUM": 100}}
        terms = {"sender": address, "handling_days": 3, "cut_off_hour": 12, "free": free, "countries": None}
        earlier.create(tx.connection)
        tx.insert(
            earlier,
            {"setting_group": "SHIPPING", "content": terms, "version": 3},
            {"setting_group": "STORE", "content": ["FR", "BE"], "version": 2},
        )

    earlier = Table(
        "settings",
        MetaData(),
        Column("setting_group", String(20), primary_key=True),
        Column("content", JSON, nullable=False),
        Column("version", Integer, nullable=False),
    )
    async with serving("shipping", folder=tmp_path) as services:
        shipping = services["shipping"]
        anybody = shipping.client(ShippingClient)
        await shipping.store.command(as_before)
        await shipping.store.command(first_start)
        with at(shipping, MONDAY):
            options = await quote(anybody)
            assert options["STANDARD_HOME"].fee.amount == 0
            assert str(options["STANDARD_HOME"].earliest_day) == "2026-11-28"
            assert (await quote(anybody, items_total={"amount": 100, "currency": "EUR"}, tier="PREMIUM"))[
                "STANDARD_HOME"
            ].fee.amount == 0
        with pytest.raises(problems.AddressNotServed):
            await quote(anybody, country="DE")
        await shipping.react(setting("SHIPPING", 4, handling_days=0, free=999999))
        await shipping.store.command(first_start)  # what is known later is not overwritten
        assert (await quote(anybody))["STANDARD_HOME"].fee.amount == 695


def setting(group: str, version: int, *, handling_days: int = 0, free: int = 0) -> SettingChanged:
    shipping = {
        "sender": EXAMPLE["delivery_address"],
        "handling_days": handling_days,
        "cut_off_hour": 12,
        "free_from": {"amount": free, "currency": "EUR"},
        "tier_free_from": [],
    }
    store = {
        "shop_name": "Comptoir",
        "contact_email": "hello@comptoir.example",
        "locales": ["fr"],
        "default_locale": "fr",
        "currency": "EUR",
        "countries": ["FR", "BE"],
    }
    values = {"shipping": shipping} if group == "SHIPPING" else {"store": store}
    state = {"setting_group": group, "values": values, "version": version, "as_of": "2026-11-23T09:30:00Z"}
    return msgspec.convert({"setting_group": group, "setting": state}, SettingChanged)
