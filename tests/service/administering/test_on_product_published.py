"""What ADMINISTERING does on ProductPublished."""

from generated.administering.client import AdministeringClient
from generated.events.cataloging import ProductPublished
from tests.service.administering.support import (
    change_of_product,
)
from tests.support.service import Serving


async def test_the_vendors_list_shows_it(administering: Serving, staff: AdministeringClient) -> None:
    shown = await change_of_product(administering, staff, ProductPublished, "product-published", status="ACTIVE", version=2)
    assert (shown.status, shown.version) == ("ACTIVE", 2)
