"""What ADMINISTERING does on ProductUnpublished."""

from generated.administering.client import AdministeringClient
from generated.events.cataloging import ProductUnpublished
from tests.service.administering.support import (
    change_of_product,
)
from tests.support.service import Serving


async def test_the_vendors_list_shows_it(administering: Serving, staff: AdministeringClient) -> None:
    shown = await change_of_product(administering, staff, ProductUnpublished, "product-unpublished", status="DRAFT", version=3)
    assert (shown.status, shown.version) == ("DRAFT", 3)
