"""Read the category tree."""

from generated.cataloging import operations
from generated.cataloging.client import CatalogingClient
from tests.service.cataloging.support import names


async def test_a_category_stands_for_all_below_it(public: CatalogingClient, shop: str) -> None:
    categories = (await public.list_categories(operations.ListCategoriesRequest())).body.items
    table = next(each for each in categories if each.name == "Table" and each.product_count == 3)
    assert len(await names(public, category_id=table.category_id)) == 3
    cups = categories[categories.index(table) + 1]
    assert [step.name for step in cups.path] == ["Table", "Cups"]
    assert await names(public, category_id=cups.category_id) == ["Tasses à café"]
