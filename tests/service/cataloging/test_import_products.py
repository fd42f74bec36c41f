"""Take in products from a file."""

from generated.cataloging.client import CatalogingClient
from tests.service.cataloging.files import NEW, counts, load, table, told
from tests.service.cataloging.support import new_sku, read


async def test_a_file_makes_products(staff: CatalogingClient, vendor_id: str) -> None:
    one, two, three = (new_sku() for _ in range(3))
    slug = f"bol-{one.lower()}"
    file = table(
        {"sku": one, "product": slug, "name_fr": "Bol", "name_en": "Bowl", "price": "19,90", "vendor": vendor_id, **NEW},
        {"sku": three, "product": f"{slug}-3", "name_fr": "Plat", "price": "1 990,00 €", **NEW},
        {
            "sku": two,
            "product": slug,
            "variant_name_fr": "bleu",
            "variant_attributes_fr": "Couleur: bleu | Taille: 30 cl",
            **NEW,
        },
    )
    done = await load(staff, file)
    assert told(done) == []
    assert counts(done) == (3, 0, 0, 0)
    product = await read(staff, slug)
    assert (product.name, product.status, product.vendor_id) == ("Bol", "DRAFT", vendor_id)
    assert [each.sku for each in product.variants] == [one, two]
    again = await load(staff, file)
    assert (told(again), counts(again)) == ([], (0, 0, 3, 0))
