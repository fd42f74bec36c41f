"""The demo's tables and pictures, before anything is loaded."""

import json
import re
from collections import Counter
from io import BytesIO
from pathlib import Path
from typing import Any

import jsonschema_rs
import msgspec
import pytest
from PIL import Image

from generated.shipping.problems import CsvUnreadable
from impl.common.csv_table import csv_table
from impl.common.fonts.glyphs import unprintable
from impl.common.places.centroids import middle, whereabouts
from impl.kernel.territories import territory
from impl.shipping.domain.relay_point_lines import Atlas, Said, metres, read_lines
from infra.local.demo import drafts
from infra.local.demo.data.tables import (
    Catalogue,
    Category,
    Customer,
    Product,
    StaffMember,
    catalogue,
    catalogue_in_english,
    people,
    relay_points,
)
from infra.local.demo.goods import mixed
from infra.local.demo.pictures import MOTIFS, draw

GOODS = [(category, product) for category, _ in catalogue().all_categories() for product in category.products]
EVERYBODY: list[Customer | StaffMember] = [*people().staff, *people().customers]
GENERATED = Path(__file__).parents[2] / "generated"
FRENCH_NAMES = ["Cévennes", "Drôme", "Guérande", "Périgord"]
"""Places, which are called the same in English."""
CATEGORY_ID = "cat_01jd8z3k5m7n9p1q3r5s7t9v1w"


def valid(service: str, schema: str, value: msgspec.Struct) -> bool:
    """Whether the contract takes it."""
    contract: dict[str, Any] = json.loads((GENERATED / service / "openapi.json").read_text())
    document = {"components": contract["components"], "allOf": [{"$ref": f"#/components/schemas/{schema}"}]}
    return bool(jsonschema_rs.validator_for(document).is_valid(msgspec.to_builtins(value)))


def test_there_are_sixty_products_in_twelve_categories_of_five_vendors() -> None:
    categories = list(catalogue().all_categories())
    assert len(categories) == 12
    assert {above is None for _, above in categories} == {True, False}
    assert len(catalogue().vendors) == 5
    assert 55 <= len(GOODS) <= 65


def test_food_and_books_have_the_reduced_rate_and_nothing_else_has() -> None:
    reduced = {category.name for category, _ in GOODS if category.tax_class == "REDUCED"}
    assert reduced == {"Thés et cafés", "Douceurs", "Condiments", "Livres"}


def test_some_goods_are_low_and_some_are_out_of_stock() -> None:
    pieces = [
        variant.initial_stock
        for category, product in GOODS
        for variant in drafts.product_draft(product, category, CATEGORY_ID).variants
    ]
    assert 3 <= pieces.count(0) <= 8
    assert 5 <= len([number for number in pieces if 0 < number <= 5]) <= 12


def test_no_french_mark_can_begin_a_line_alone() -> None:
    texts = msgspec.json.encode(catalogue()).decode()
    assert "«\N{NO-BREAK SPACE}Marée\N{NO-BREAK SPACE}»" in texts
    assert not re.search("« | [»:;!?]", texts)


def test_no_sku_and_no_name_stands_twice() -> None:
    skus = [sku for _, product in GOODS for sku in drafts.skus(product)]
    names = [product.name for _, product in GOODS]
    assert len(set(skus)) == len(skus)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(("category", "product"), GOODS, ids=[product.sku for _, product in GOODS])
def test_a_product_says_what_it_costs_weighs_and_looks_like(category: Category, product: Product) -> None:
    assert category.vendor in {vendor.code for vendor in catalogue().vendors}
    assert (product.stock is None) == bool(product.variants)
    draft = drafts.product_draft(product, category, CATEGORY_ID)
    assert valid("administering", "VendorProductDraft", draft)
    for variant in draft.variants:
        assert variant.price.amount > 0
        assert variant.weight > 0
    assert len(product.description) > 60


def test_everything_has_a_name_in_english() -> None:
    english = catalogue_in_english()
    assert set(english.categories) == {category.name for category, _ in catalogue().all_categories()}
    assert set(english.products) == {product.sku for _, product in GOODS}
    for _, product in GOODS:
        told = english.products[product.sku]
        assert set(told.variants) == {variant.code for variant in product.variants}
        for variant in product.variants:
            assert (variant.picture is None) == (told.variants[variant.code].alt is None)


def test_every_french_word_of_an_attribute_has_an_english_one_and_no_english_one_is_left_over() -> None:
    english = catalogue_in_english()
    pairs = [
        pair
        for _, product in GOODS
        for attributes in (product.attributes, *(variant.attributes for variant in product.variants))
        for pair in attributes.items()
    ]
    values = {str(value) for _, value in pairs}
    assert {name for name, _ in pairs} == set(english.attributes)
    assert set(english.values) <= values
    untranslated = sorted(value for value in values - set(english.values) if re.search("[àâçéèêëîïôœûù]", value))
    assert untranslated == FRENCH_NAMES


def test_the_newest_goods_are_of_every_kind() -> None:
    newest = list(mixed(catalogue()))[-9:]
    assert len({category.name for category, _ in newest}) == 9
    assert len(list(mixed(catalogue()))) == len(GOODS)


@pytest.mark.parametrize("product", [product for _, product in GOODS], ids=[product.sku for _, product in GOODS])
def test_every_product_has_a_picture_of_its_own_that_is_light_and_square(product: Product) -> None:
    shown = product.picture
    drawn = draw(shown.draw, shown.colours, shown.emblem)
    assert len(drawn) <= 60_000
    picture = Image.open(BytesIO(drawn))
    assert (picture.format, picture.size) == ("WEBP", (640, 640))


def test_no_two_products_look_alike() -> None:
    looks = [(product.picture.draw, product.picture.colours, product.picture.emblem) for _, product in GOODS]
    assert len(set(looks)) == len(looks)


def test_a_picture_is_the_same_every_time() -> None:
    assert draw("mug", "marine", "sprig") == draw("mug", "marine", "sprig")


def test_everything_that_can_be_drawn_is_drawn() -> None:
    assert {product.picture.draw for _, product in GOODS} == set(MOTIFS)


def test_there_is_a_member_of_staff_of_each_role_and_a_customer_of_each_tier() -> None:
    assert {member.role for member in people().staff} == {"CATALOG", "WAREHOUSE", "SUPPORT", "FINANCE"}
    assert {customer.tier for customer in people().customers} == {"STANDARD", "PREMIUM", "VIP"}
    assert len({person.email for person in EVERYBODY}) == len(EVERYBODY)


def test_vendors_and_people_are_what_the_contracts_take() -> None:
    assert all(valid("administering", "VendorDraft", drafts.vendor_draft(vendor)) for vendor in catalogue().vendors)
    assert all(valid("profiling", "StaffInvitationDraft", drafts.invitation_draft(member)) for member in people().staff)
    for customer in people().customers:
        assert valid("profiling", "CustomerDraft", drafts.customer_draft(customer))
        assert all(valid("profiling", "AddressDraft", draft) for draft in drafts.address_drafts(customer))


def test_the_passwords_of_the_demo_say_what_they_are_for() -> None:
    for person in EVERYBODY:
        assert person.password.startswith("demo-only-")
        assert person.email.endswith("@comptoir.example")


def test_a_misspelt_member_of_the_table_is_a_mistake() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.yaml.decode(b"vendors: []\ncategories: [{name: A, description: B, produits: []}]", type=Catalogue)


def test_every_relay_point_of_the_file_is_good_and_where_its_postal_code_is() -> None:
    table = csv_table(relay_points(), most_lines=100, key="reference", refusal=CsvUnreadable)
    said = read_lines(table.lines, Atlas(whereabouts=whereabouts, unprintable=unprintable))
    points = [each.details for each in said if isinstance(each, Said)]
    assert len(points) == len(said) == 49
    for point in points:
        there = middle(point.country, point.postal_code)
        assert there is not None
        assert metres((point.latitude, point.longitude), there) < 6000, point.reference
        assert point.hours
    countries = Counter(point.country for point in points)
    assert set(countries) == {"FR", "BE", "LU", "NL", "ES", "PT"}
    territories = {territory(point.country, point.postal_code).code for point in points}
    assert {"FR", "FR-20R", "MC"} <= territories
