"""Export all products as a table."""

import pytest
from sqlalchemy import select

from generated.cataloging import models, operations
from generated.cataloging.client import CatalogingClient
from generated.cataloging.problems import Forbidden
from impl.cataloging.domain.product_lines import COLUMNS
from impl.cataloging.operations.export_products import ExportProducts
from impl.cataloging.tables import products
from infra.runtime.ids import new_id
from tests.service.cataloging.files import NEW, counts, export, exported, lines_of, load, table, told
from tests.service.cataloging.support import create, create_category, new_sku, read, set_status, variant
from tests.support.service import Serving

NASTY = [
    "=1+2",
    "+33 6",
    "-5 %",
    "@home",
    "'=x",
    "''",
    "'quoted'",
    "a;b,c",
    'a "b"',
    "|x",
    "\\|",
    "%s",
    "＝x",
    "= x",
    "-",
    "1,990.00",
]
"""Names that spreadsheets, tables or attributes could take for something else."""


def attribute(name: str, value: str) -> models.Attribute:
    return models.Attribute(name=name, value=value)


async def nasty_product(staff: CatalogingClient, text: str, category_id: str) -> models.Product:
    return await create(
        staff,
        text,
        variant(name=text, attributes=[attribute("Colour", text), attribute(f"{text} | x", "a | b \\ c")]),
        variant(cents=None, max_per_order=3),
        description=f"{text}\nEnd \r\n \tof it, \\ done",
        attributes=[attribute("Material", text), attribute(" Care ", " by hand ")],
        category_id=category_id,
    )


async def translate(staff: CatalogingClient, product: models.Product, text: str) -> models.Product:
    body = models.ProductTextsReplacement(
        name=text,
        description=f"{text}\n\nEN",
        attributes=[attribute("Material", text)],
        variants=[models.VariantTextsDraft(sku=product.variants[0].sku, name=text, attributes=[])],
        images=[],
        version=product.version,
    )
    request = operations.ReplaceProductTextsRequest(product_id=product.product_id, language="EN", body=body)
    return (await staff.replace_product_texts(request)).body


@pytest.mark.parametrize("separator", ["COMMA", "SEMICOLON"])
async def test_an_export_that_is_imported_again_changes_nothing(
    cataloging: Serving, staff: CatalogingClient, shop: str, separator: str
) -> None:
    assert shop
    twins = await create_category(staff, "Twins")
    await create_category(staff, "Twins")
    for text in NASTY:
        product = await nasty_product(staff, text, twins.category_id)
        await translate(staff, product, text)
    archived = await create(staff, "Old")
    await set_status(staff, archived, "ARCHIVED")
    await create(staff, "English first", language="EN")
    query = select(products.c.product_id, products.c.version).order_by(products.c.product_id)
    before = await cataloging.store.query(lambda tx: tx.all(query))
    emitted = len(await cataloging.emitted())
    file = await export(staff, separator=separator)
    for dry_run in (True, False):
        done = await load(staff, file, dry_run=dry_run)
        assert (told(done), counts(done)) == ([], (0, 0, done.lines, 0))
    assert await cataloging.store.query(lambda tx: tx.all(query)) == before
    assert len(await cataloging.emitted()) == emitted
    assert done.lines == len(lines_of(file))


async def test_a_line_has_all_of_a_variant(staff: CatalogingClient, shop: str) -> None:
    top = await create_category(staff, new_id("x")[-8:])
    below = await create_category(staff, "Bols", parent_id=top.category_id)
    sku = new_sku()
    product = await create(
        staff,
        "Bol",
        variant(sku, 199005, name="bleu", attributes=[attribute("Couleur", "bleu")]),
        category_id=below.category_id,
        vendor_id=shop,
        attributes=[attribute("Matière", "grès"), attribute("Taille", "30 cl")],
    )
    [line] = await exported(staff, [sku])
    assert line == dict.fromkeys(COLUMNS, "") | {
        "sku": sku,
        "product": product.slug,
        "language": "FR",
        "status": "DRAFT",
        "category": f"{top.name} > Bols",
        "vendor": "Librairie",
        "name_fr": "Bol",
        "slug_fr": product.slug,
        "attributes_fr": "Matière: grès | Taille: 30 cl",
        "variant_name_fr": "bleu",
        "variant_attributes_fr": "Couleur: bleu",
        "price": "1990.05",
        "weight": "350",
        "tax_class": "STANDARD",
        "max_per_order": "20",
    }


async def test_no_cell_begins_a_formula(staff: CatalogingClient, category_id: str) -> None:
    for text in NASTY:
        await nasty_product(staff, text, category_id)
    cells = [cell for line in lines_of(await export(staff)) for cell in line.values()]
    assert not [cell for cell in cells if cell.lstrip().startswith(("=", "+", "-", "@", "|", "%", "＝"))]


async def test_a_file_for_french_spreadsheets_has_semicolons_and_commas(staff: CatalogingClient) -> None:
    sku = new_sku()
    await create(staff, "Bol", variant(sku, 1990))
    file = await export(staff, separator="SEMICOLON")
    assert file.startswith(b"\xef\xbb\xbfsku;product;")
    assert [line["price"] for line in lines_of(file) if line["sku"] == sku] == ["19,90"]


async def test_a_file_moves_products_to_another_shop(staff: CatalogingClient) -> None:
    """As far as one shop can tell: what the file says of other SKUs and slugs is made as it says."""
    sku, other = new_sku(), new_sku()
    await load(staff, table({"sku": sku, "product": sku.lower(), "name_fr": "=Bol", "name_en": "Bowl", "price": "3", **NEW}))
    [line] = await exported(staff, [sku])
    moved = line | {"sku": other, "product": other.lower(), "slug_fr": other.lower(), "slug_en": f"{other.lower()}-en"}
    assert counts(await load(staff, table(moved))) == (1, 0, 0, 0)
    assert await exported(staff, [other]) == [moved]
    assert (await read(staff, other.lower())).name == "=Bol"


async def test_an_export_is_sent_while_it_is_made(cataloging: Serving, staff: CatalogingClient) -> None:
    for _ in range(30):
        await create(staff, "Bol")
    call = ExportProducts(store=cataloging.store)
    sizes = [len(part) async for part in call(operations.ExportProductsRequest())]
    assert len(sizes) > 2
    assert max(sizes) < 64 * 1024


async def test_only_staff_of_the_catalogue_export(cataloging: Serving) -> None:
    with pytest.raises(Forbidden):
        await export(cataloging.as_staff(CatalogingClient, "stock:read"))
