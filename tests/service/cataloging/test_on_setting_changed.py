"""What CATALOGING does on SettingChanged."""

import msgspec

from generated.cataloging.client import CatalogingClient
from generated.events.administering import SettingChanged
from tests.service.cataloging.support import create, names
from tests.support.service import Serving


def search_setting(version: int, *words: str) -> SettingChanged:
    values = {"search": {"synonyms": [{"language": "FR", "words": words}] if words else []}}
    state = {"setting_group": "SEARCH", "values": values, "version": version, "as_of": "2026-11-23T09:30:00Z"}
    return msgspec.convert({"setting_group": "SEARCH", "setting": state}, SettingChanged)


async def test_words_that_mean_the_same_find_the_same(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    await create(staff, "Plaid", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    assert await names(public, q="couvertures", vendor_id=vendor_id) == []
    await cataloging.react(search_setting(2, "couverture", "plaid", "jeté de canapé"))
    assert await names(public, q="couvertures", vendor_id=vendor_id) == ["Plaid"]
    assert await names(public, q="jete de canape", vendor_id=vendor_id) == ["Plaid"]
    await cataloging.react(search_setting(1, "couverture", "bol"))  # an earlier one that comes later
    assert await names(public, q="couverture", vendor_id=vendor_id) == ["Plaid"]
    await cataloging.react(search_setting(3))
    assert await names(public, q="couverture", vendor_id=vendor_id) == []
