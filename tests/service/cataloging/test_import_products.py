"""Take in products from a file."""

import io

import pytest
from msgspec import UNSET

from generated.cataloging import models, operations
from generated.cataloging.client import CatalogingClient
from generated.cataloging.problems import (
    CsvColumnsMissing,
    CsvUnreadable,
    Forbidden,
    IdempotencyKeyReused,
    ImportLimit,
    UnsupportedMediaType,
)
from generated.events.cataloging import PriceChanged, ProductArchived, ProductCreated, ProductPublished, ProductUpdated
from impl.cataloging.repositories.product_imports import product_imports
from impl.common.file_imports import MOST_WAITING
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from tests.service.cataloging.files import NEW, counts, importing, load, send, table, told
from tests.service.cataloging.support import create, events_of, new_sku, read, set_price, set_status, variant
from tests.support.service import Serving
from tests.support.tokens import STAFF_NAME, token


def slug_of(sku: str) -> str:
    return f"p-{sku.lower()}"


def new(sku: str, **cells: str) -> dict[str, str]:
    """Returns the cells of a line that makes a product of one variant."""
    return {"sku": sku, "product": slug_of(sku), "name_fr": "Bol", "price": "19.90", **NEW, **cells}


async def texts(public: CatalogingClient, key: str, language: models.Language) -> models.Product:
    request = operations.GetProductRequest(product_id=key, language=language)
    return (await public.get_product(request)).body


async def test_a_file_makes_products_with_the_texts_of_both_languages(
    staff: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    one, two, three = (new_sku() for _ in range(3))
    slug = slug_of(one)
    file = table(
        {
            "sku": one,
            "product": slug,
            "name_fr": "Bol",
            "name_en": "Bowl",
            "slug_en": f"{slug}-bowl",
            "price": "19,90",
            "vendor": vendor_id,
            "category": category_id,
            "status": "active",
            **NEW,
            "description_fr": "Grès, 30 cl.\nPour le thé",
        },
        new(three, price="1 990,00 €"),
        {
            "sku": two,
            "product": slug,
            "variant_name_fr": "bleu",
            "variant_name_en": "blue",
            "max_per_order": "3",
            "variant_attributes_fr": "Couleur: bleu | Taille: 30 cl",
            "variant_attributes_en": "Colour: blue",
            **NEW,
        },
    )
    done = await load(staff, file)
    assert (told(done), counts(done)) == ([], (3, 0, 0, 0))
    assert (done.lines, done.lines_done, done.dry_run, done.ignored_columns) == (3, 3, False, UNSET)
    product = await read(staff, slug)
    assert (product.name, product.status, product.on_sale, product.vendor_id) == ("Bol", "ACTIVE", True, vendor_id)
    assert (product.category_id, product.description) == (category_id, "Grès, 30 cl.\nPour le thé")
    first, second = product.variants
    assert (first.sku, first.price, second.sku, second.max_per_order) == (
        one,
        models.Price(amount=1990, currency="EUR"),
        two,
        3,
    )
    assert [(each.name, each.value) for each in second.attributes] == [("Couleur", "bleu"), ("Taille", "30 cl")]
    english = await texts(staff, f"{slug}-bowl", "EN")
    assert (english.name, english.slug, english.variants[1].name) == ("Bowl", f"{slug}-bowl", "blue")
    assert (await read(staff, slug_of(three))).variants[0].price == models.Price(amount=199000, currency="EUR")


async def test_the_same_file_again_changes_nothing_and_tells_nothing(cataloging: Serving, staff: CatalogingClient) -> None:
    sku = new_sku()
    file = table(new(sku, name_en="Bowl", attributes_fr="Matière: grès", attributes_en="Material: stoneware"))
    await load(staff, file)
    before = await read(staff, slug_of(sku))
    emitted = len(await cataloging.emitted())
    done = await load(staff, file)
    assert (told(done), counts(done)) == ([], (0, 0, 1, 0))
    assert await read(staff, slug_of(sku)) == before
    assert len(await cataloging.emitted()) == emitted


async def test_only_what_a_line_says_changes(cataloging: Serving, staff: CatalogingClient) -> None:
    sku = new_sku()
    await load(staff, table(new(sku, description_fr="Grès", attributes_fr="Matière: grès", variant_name_fr="bleu")))
    done = await load(staff, table({"sku": sku, "price": "21.5", "weight": "", "tax_class": ""}))
    assert counts(done) == (0, 1, 0, 0)
    product = await read(staff, slug_of(sku))
    assert (product.variants[0].price, product.description) == (models.Price(amount=2150, currency="EUR"), "Grès")
    told_of = await events_of(cataloging, PriceChanged, product.product_id)
    assert [(each.price.amount, each.previous_price.amount) for each in told_of] == [(2150, 1990)]
    done = await load(staff, table({"sku": sku, "description_fr": "-", "attributes_fr": "-", "variant_name_fr": "-"}))
    assert counts(done) == (0, 1, 0, 0)
    product = await read(staff, slug_of(sku))
    assert (product.description, product.attributes, product.variants[0].name) == (UNSET, [], UNSET)
    assert len(await events_of(cataloging, ProductUpdated, product.product_id)) == 1


async def test_a_product_goes_on_sale_and_is_archived_by_a_file(
    cataloging: Serving, staff: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    sku = new_sku()
    lines = new(sku, vendor=vendor_id, category=category_id)
    await load(staff, table(lines))
    product = await read(staff, slug_of(sku))
    assert counts(await load(staff, table({"sku": sku, "status": "ACTIVE"}))) == (0, 1, 0, 0)
    assert len(await events_of(cataloging, ProductPublished, product.product_id)) == 1
    assert counts(await load(staff, table({"sku": sku, "status": "ARCHIVED"}))) == (0, 1, 0, 0)
    assert len(await events_of(cataloging, ProductArchived, product.product_id)) == 1
    assert counts(await load(staff, table(lines | {"status": "ARCHIVED"}))) == (0, 0, 1, 0)
    done = await load(staff, table(lines | {"name_fr": "Autre"}))
    assert told(done) == [(2, "", "PRODUCT_ARCHIVED")]
    assert (await read(staff, slug_of(sku))).name == "Bol"


async def test_good_lines_are_taken_and_each_bad_one_is_told_what_to_write(staff: CatalogingClient) -> None:
    skus = [new_sku() for _ in range(6)]
    await load(staff, table(new(skus[5])))
    file = table(
        new(skus[0]),
        new(skus[1], price="1,990"),
        new(skus[2], category="Bocaux > Confitures"),
        new(skus[3]),
        {"sku": skus[5], "product": slug_of(skus[3])},
        new(skus[3], name_fr="Encore"),
        new("abc d"),
        {"sku": skus[4], "product": slug_of(skus[4]), **NEW},
        {"sku": new_sku(), "name_fr": "Grand bol", **NEW},
        {"sku": new_sku(), "product": slug_of(skus[0]), "weight": "10"},
    )
    done = await load(staff, file)
    assert told(done) == [
        (3, "price", "VALUE_AMBIGUOUS"),
        (4, "category", "CATEGORY_UNKNOWN"),
        (6, "sku", "SKU_TAKEN"),
        (7, "sku", "SKU_TWICE"),
        (8, "sku", "VALUE_INVALID"),
        (9, "name_fr", "VALUE_MISSING"),
        (10, "product", "VALUE_MISSING"),
        (11, "tax_class", "VALUE_MISSING"),
    ]
    messages = {each.line: each.message for each in done.faults or []}
    assert messages[3] == "1,990 may be 1990.00 or 1.99: write the one that it is, with two digits of cents."
    assert f"write {slug_of(skus[5])} in the column product" in messages[6]
    assert messages[7] == f"Line 5 is about {skus[3]} already: write each SKU once."
    assert messages[8].endswith("write ABC-D.")
    assert "such as grand-bol" in messages[10]
    assert "STANDARD, INTERMEDIATE, REDUCED or SUPER_REDUCED" in messages[11]
    assert (done.faults or [])[0].reference == skus[1]
    assert counts(done) == (2, 0, 0, 8)


async def test_lines_of_one_product_stand_anywhere_and_do_not_contradict_each_other(staff: CatalogingClient) -> None:
    one, two, three, other = (new_sku() for _ in range(4))
    slug = slug_of(one)
    done = await load(
        staff,
        table(
            {"sku": one, "product": slug, **NEW},
            new(other),
            {"sku": two, "product": slug, "name_fr": "Assiette", **NEW},
            {"sku": three, "product": slug, "name_fr": "Bol", **NEW},
        ),
    )
    assert told(done) == [(5, "name_fr", "LINES_DISAGREE")]
    assert "Line 4 says something else" in (done.faults or [])[0].message
    assert [each.sku for each in (await read(staff, slug)).variants] == [one, two]
    product = await read(staff, slug)
    done = await load(
        staff, table({"sku": one, "product": product.product_id, "name_fr": "A"}, {"sku": two, "product": slug, "name_fr": "B"})
    )
    assert told(done) == [(3, "name_fr", "LINES_DISAGREE")]


async def test_a_product_that_cannot_be_as_its_lines_say_stays_as_it_was(staff: CatalogingClient, category_id: str) -> None:
    sku, second, taken = new_sku(), new_sku(), new_sku()
    await load(staff, table(new(sku), new(taken)))
    done = await load(
        staff,
        table(
            {"sku": sku, "product": slug_of(sku), "status": "ACTIVE", "category": category_id},
            {"sku": second, "product": slug_of(sku), **NEW},
        ),
    )
    assert told(done) == [(2, "status", "NOT_PUBLISHABLE"), (3, "status", "NOT_PUBLISHABLE")]
    assert (done.faults or [])[0].message == "ACTIVE needs a vendor, in the column vendor: write it, or write DRAFT."
    product = await read(staff, slug_of(sku))
    assert (product.version, product.category_id, len(product.variants)) == (1, UNSET, 1)
    done = await load(staff, table({"sku": sku, "name_en": "Bowl", "slug_en": slug_of(taken)}))
    assert told(done) == [(2, "", "SLUG_TAKEN")]
    done = await load(staff, table({"sku": sku, "description_en": "Stoneware"}))
    assert told(done) == [(2, "description_en", "VALUE_MISSING")]
    done = await load(staff, table({"sku": sku, "name_fr": "-"}))
    assert told(done) == [(2, "name_fr", "VALUE_INVALID")]
    assert await read(staff, slug_of(sku)) == product


async def test_a_translation_goes_away_with_its_name(staff: CatalogingClient) -> None:
    sku = new_sku()
    await load(staff, table(new(sku, name_en="Bowl")))
    assert counts(await load(staff, table({"sku": sku, "name_en": "-"}))) == (0, 1, 0, 0)
    product = await texts(staff, slug_of(sku), "EN")
    assert (product.name, product.language) == ("Bol", "FR")
    assert counts(await load(staff, table({"sku": sku, "name_en": "-"}))) == (0, 0, 1, 0)


async def test_two_products_of_a_file_do_not_get_one_slug(staff: CatalogingClient) -> None:
    one, two = new_sku(), new_sku()
    file = table(new(one, name_en="Bowl", slug_en=slug_of(two)), new(two))
    tried = await load(staff, file, dry_run=True)
    assert told(tried) == [(3, "product", "SLUG_TAKEN")]
    assert told(await load(staff, file)) == told(tried)


async def test_a_dry_run_promises_what_the_real_one_does_and_keeps_nothing(
    cataloging: Serving, staff: CatalogingClient
) -> None:
    known, fresh, bad, archived = (new_sku() for _ in range(4))
    await load(staff, table(new(known), new(archived)))
    await set_status(staff, await read(staff, slug_of(archived)), "ARCHIVED")
    before, emitted = await read(staff, slug_of(known)), len(await cataloging.emitted())
    file = table(
        {"sku": known, "price": "5"},
        new(fresh, name_en="Mug"),
        new(bad, price="x"),
        {"sku": archived, "price": "1"},
        {"sku": new_sku(), "product": slug_of(fresh), **NEW},
    )
    promised = await load(staff, file, dry_run=True)
    assert promised.dry_run
    assert (await read(staff, slug_of(known)), len(await cataloging.emitted())) == (before, emitted)
    done = await load(staff, file)
    assert (counts(promised), promised.faults) == (counts(done), done.faults)
    assert counts(done) == (2, 1, 0, 2)
    assert len(await events_of(cataloging, ProductCreated, (await read(staff, slug_of(fresh))).product_id)) == 1


@pytest.mark.parametrize("end", ["\n", "\r\n"])
async def test_files_of_spreadsheets_are_read(staff: CatalogingClient, end: str) -> None:
    sku = new_sku()
    lines = new(sku, name_fr='Bol "Lin"; grand', description_fr="Une ligne\r\nune autre", price="1 990,5")
    file = table(lines, dict.fromkeys(lines, ""), separator=";", end=end)
    done = await load(staff, b"\xef\xbb\xbf" + file.replace(b"sku", b"SKU", 1))
    assert (told(done), counts(done)) == ([], (1, 0, 0, 0))
    product = await read(staff, slug_of(sku))
    assert (product.name, product.description) == ('Bol "Lin"; grand', "Une ligne\nune autre")
    assert product.variants[0].price == models.Price(amount=199050, currency="EUR")


async def test_zeros_that_a_spreadsheet_took_away_are_noticed(staff: CatalogingClient) -> None:
    number = f"{int(new_id('x')[-8:], 36) % 10**9:09}"
    await create(staff, "Bol", variant(f"00{number}9"))
    done = await load(staff, table({"sku": f"{number}9".lstrip("0"), "price": "3"}, {"sku": "1.23E+11", "price": "3"}))
    assert told(done) == [(2, "sku", "VALUE_INVALID"), (3, "sku", "VALUE_INVALID")]
    first, second = done.faults or []
    assert f"write 00{number}9" in first.message
    assert "shortened" in second.message


async def test_a_sku_that_was_removed_is_never_used_again(staff: CatalogingClient) -> None:
    one, two = new_sku(), new_sku()
    product = await create(staff, "Bol", variant(one), variant(two))
    request = operations.RemoveVariantRequest(product_id=product.product_id, sku=two)
    await staff.remove_variant(request)
    done = await load(staff, table({"sku": two, "product": product.slug, **NEW}, new(two[:-1] + "-X")))
    assert told(done) == [(2, "sku", "SKU_TAKEN")]
    assert "never used again" in (done.faults or [])[0].message


async def test_vendors_and_categories_have_names_in_any_language(staff: CatalogingClient, shop: str) -> None:
    sku, other = new_sku(), new_sku()
    done = await load(staff, table(new(sku, vendor="librairie", category="table >  CUPS"), new(other, vendor="Nobody")))
    assert told(done) == [(3, "vendor", "VENDOR_UNKNOWN")]
    assert (await read(staff, slug_of(sku))).vendor_id == shop


async def test_columns_that_no_import_knows_are_told(staff: CatalogingClient) -> None:
    done = await load(staff, table(new(new_sku(), prix="3", remark="")))
    assert done.ignored_columns == ["prix", "remark"]


@pytest.mark.parametrize(
    ("file", "refusal", "members"),
    [
        (b"sku,price\n", CsvUnreadable, {"reason": "EMPTY", "line": 1}),
        (b"sku,name_fr\nA-1,\xe9t\xe9\n", CsvUnreadable, {"reason": "ENCODING", "line": 2}),
        (b'sku,name_fr\nA-1,"open\n', CsvUnreadable, {"reason": "QUOTES", "line": 2}),
        (b"sku,sku\nA-1,A-2\n", CsvUnreadable, {"reason": "COLUMN_TWICE", "line": 1}),
        (b"sku\n" + b"A-1\n" * 10_001, CsvUnreadable, {"reason": "TOO_MANY", "line": 10_002}),
        (b"name_fr,price\nBol,3\n", CsvColumnsMissing, {"columns": ["sku"]}),
        (b"PK\x03\x04 a workbook", CsvUnreadable, {"reason": "EMPTY", "line": 1}),
    ],
)
async def test_a_file_that_is_no_such_table_is_refused_at_once(
    staff: CatalogingClient, file: bytes, refusal: type[Exception], members: dict[str, object]
) -> None:
    with pytest.raises(refusal) as raised:
        await send(staff, file)
    assert raised.value.members == members  # type: ignore[attr-defined]


async def test_a_file_is_too_large_before_it_is_read(cataloging: Serving) -> None:
    bearer = token(new_id("stf"), "OWNER", "session", "catalog:write", name=STAFF_NAME)
    headers = {"Authorization": f"Bearer {bearer}", "Content-Type": "text/csv"}
    body = io.BytesIO(b"sku\n" + b"x" * (16 << 20))
    async with cataloging.session.post(f"{cataloging.url}/product-imports", data=body, headers=headers) as answer:
        assert (answer.status, (await answer.json())["limit"]) == (413, 16 << 20)


async def test_a_file_of_another_kind_is_refused(cataloging: Serving, staff: CatalogingClient) -> None:
    workbook = operations.ImportProductsRequest(body=b"PK\x03\x04", content_type="application/zip")
    with pytest.raises(UnsupportedMediaType):
        await staff.import_products(workbook)
    with pytest.raises(Forbidden):
        await send(cataloging.as_staff(CatalogingClient, "stock:write"), table(new(new_sku())))


async def test_a_file_that_is_sent_twice_with_one_key_is_one_import(staff: CatalogingClient) -> None:
    file, key = table(new(new_sku())), new_id("key")
    first = await staff.import_products(importing(file, key=key))
    second = await staff.import_products(importing(file, key=key))
    assert second.body.import_id == first.body.import_id
    assert first.location == f"/product-imports/{first.body.import_id}"
    with pytest.raises(IdempotencyKeyReused):
        await staff.import_products(importing(file, dry_run=True, key=key))


async def test_not_too_many_imports_wait(cataloging: Serving, staff: CatalogingClient) -> None:
    def wait(tx: Transaction) -> None:
        for _ in range(MOST_WAITING + 1):
            product_imports.accept(
                tx,
                import_id=new_id("imp"),
                content=b"",
                lines=1,
                ignored_columns=[],
                is_dry_run=False,
                created_by=new_id("stf"),
                refusal=ImportLimit,
            )

    with pytest.raises(ImportLimit) as refusal:
        await cataloging.store.command(wait)
    assert refusal.value.members == {"max": MOST_WAITING}
    assert (await load(staff, table(new(new_sku())))).status == "DONE"


async def test_a_price_that_stays_is_no_change(cataloging: Serving, staff: CatalogingClient) -> None:
    sku = new_sku()
    product = await set_price(staff, await create(staff, "Bol", variant(sku)), 2500)
    assert counts(await load(staff, table({"sku": sku, "price": "25"}))) == (0, 0, 1, 0)
    assert (await read(staff, product.product_id)).version == product.version
    assert len(await events_of(cataloging, PriceChanged, product.product_id)) == 1
