"""What ADMINISTERING does on ProductCreated."""

from generated.administering.client import AdministeringClient
from generated.events.cataloging import ProductCreated
from tests.service.administering.support import (
    change_of_product,
)
from tests.support.service import Serving


async def test_the_vendors_list_shows_it(administering: Serving, staff: AdministeringClient) -> None:
    shown = await change_of_product(administering, staff, ProductCreated, "product-created", status="DRAFT", version=1)
    assert (shown.name, shown.status, shown.version) == ("Mug", "DRAFT", 1)
