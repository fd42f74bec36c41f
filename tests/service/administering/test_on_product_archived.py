"""What ADMINISTERING does on ProductArchived."""

from generated.administering.client import AdministeringClient
from generated.events.cataloging import ProductArchived
from tests.service.administering.support import (
    change_of_product,
)
from tests.support.service import Serving


async def test_the_vendors_list_shows_it(administering: Serving, staff: AdministeringClient) -> None:
    shown = await change_of_product(administering, staff, ProductArchived, "product-archived", status="ARCHIVED", version=4)
    assert (shown.status, shown.version) == ("ARCHIVED", 4)
