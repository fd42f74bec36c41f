"""The shop's settings: who writes messages, and what the law has them say."""

from collections.abc import Mapping
from typing import Any

from generated.events.administering import SettingChanged
from impl.profiling.projections.shop_settings import CHECKOUT, SELLER, STORE
from tests.service.profiling.told import happened
from tests.support.service import Serving

_FILE = "administering/events/setting-changed.v1.json"
_SELLER = {
    "legal_name": "Comptoir",
    "legal_form": "SAS",
    "share_capital": {"amount": 1000000, "currency": "EUR"},
    "siren": "732829320",
    "siret": "73282932000074",
    "rcs_city": "Paris",
    "vat_number": "FR44732829320",
    "address": {
        "recipient": "Comptoir SAS",
        "line1": "5 quai de la Loire",
        "postal_code": "75019",
        "city": "Paris",
        "country": "FR",
    },
    "email": "hello@comptoir.example",
}
_STORE = {
    "shop_name": "Comptoir",
    "contact_email": "hello@comptoir.example",
    "locales": ["fr"],
    "default_locale": "fr",
    "currency": "EUR",
    "countries": ["FR"],
}
_CHECKOUT = {
    "payment_minutes": 15,
    "guest_checkout": True,
    "payment_methods": ["CARD"],
    "cart_days": 30,
    "return_days": 30,
    "terms_url": "https://comptoir.example/cgv",
    "privacy_url": "/privacy",
}


def changed(group: str, values: Mapping[str, Any], version: int = 1) -> SettingChanged:
    setting = {"setting_group": group, "values": {group.lower(): values}, "version": version, "as_of": "2026-11-01T08:00:00Z"}
    return happened(SettingChanged, _FILE, setting_group=group, setting=setting)


async def test_the_shop_its_seller_and_its_terms_are_kept(profiling: Serving) -> None:
    for group, values in (("STORE", _STORE), ("SELLER", _SELLER), ("CHECKOUT", _CHECKOUT)):
        await profiling.react(changed(group, values, version=1001))
        await profiling.react(changed(group, {**values, "shop_name": "", "legal_name": ""}, version=1000))  # seen too late
    store = await profiling.store.query(STORE.current)
    seller = await profiling.store.query(SELLER.current)
    terms = await profiling.store.query(CHECKOUT.current)
    assert store is not None
    assert seller is not None
    assert (store.shop_name, seller.legal_name, seller.address.city) == ("Comptoir", "Comptoir", "Paris")
    assert (terms.return_days, terms.terms_url) == (30, "https://comptoir.example/cgv")
