"""What is true of products, categories and words."""

from datetime import UTC, datetime

import pytest

from generated.cataloging.problems import (
    CategoryCycle,
    CategoryTooDeep,
    CategoryUnknown,
    ImageLimit,
    LastVariant,
    ProductNotPublishable,
    ProductState,
    TextsNotOfProduct,
    VariantLimit,
    VersionConflict,
)
from impl.cataloging.domain.categories import Category, CategoryTree
from impl.cataloging.domain.events import Updated
from impl.cataloging.domain.product import MOST_PICTURES, MOST_VARIANTS, Picture, Product, Variant, Vendor
from impl.cataloging.domain.texts import PictureText, ProductTexts, VariantTexts
from impl.cataloging.domain.words import query_words, slug_of, weighted, words
from impl.cataloging.repositories.read_cache import LISTS, ReadCache
from impl.kernel.words import fold
from infra.runtime.operation import Encoded

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def variant(sku: str = "MUG-01", price: int | None = 1990) -> Variant:
    return Variant(sku=sku, weight=350, tax_class="STANDARD", max_per_order=20, price=price)


def product(*variants: Variant) -> Product:
    return Product(
        product_id="prd_1",
        slug="mug",
        name="Mug",
        category_id="cat_1",
        vendor=Vendor(vendor_id="ven_1", is_active=True),
        variants=list(variants or [variant()]),
        created_at=NOW,
        updated_at=NOW,
    )


def category(category_id: str, parent_id: str | None = None, position: int = 0) -> Category:
    return Category(
        category_id=category_id, name=category_id, parent_id=parent_id, position=position, created_at=NOW, updated_at=NOW
    )


class TestProducts:
    def test_a_product_is_on_sale_while_it_and_its_vendor_are_active(self) -> None:
        draft, active, orphan = product(), product(), product()
        active.enter("ACTIVE", seen=1)
        orphan.enter("ACTIVE", seen=1)
        orphan.vendor = Vendor(vendor_id="ven_1")
        assert [each.on_sale for each in (draft, active, orphan)] == [False, True, False]

    def test_entering_the_status_it_has_is_no_change(self) -> None:
        mug = product()
        assert not mug.enter("DRAFT", seen=1)
        assert mug.version == 1

    def test_nothing_is_published_without_a_price(self) -> None:
        with pytest.raises(ProductNotPublishable):
            product(variant(price=None)).enter("ACTIVE", seen=1)

    def test_an_archived_product_stays_so(self) -> None:
        mug = product()
        assert mug.enter("ARCHIVED", seen=1)
        with pytest.raises(ProductState):
            mug.enter("DRAFT", seen=1)
        with pytest.raises(ProductState):
            mug.change(seen=1)

    def test_a_change_is_told_and_a_stale_one_is_refused(self) -> None:
        mug = product()
        mug.change(seen=1)
        assert mug.pop_events() == [Updated()]
        with pytest.raises(VersionConflict):
            mug.change(seen=2)

    def test_the_last_variant_stays(self) -> None:
        with pytest.raises(LastVariant):
            product().remove_variant("MUG-01")

    def test_the_last_price_of_an_active_product_stays(self) -> None:
        mug = product(variant("A-1"), variant("B-1", price=None))
        mug.enter("ACTIVE", seen=1)
        with pytest.raises(ProductNotPublishable):
            mug.remove_variant("A-1")

    def test_variants_and_pictures_are_limited(self) -> None:
        mug = product(*(variant(f"S-{number}") for number in range(MOST_VARIANTS)))
        with pytest.raises(VariantLimit):
            mug.add_variant(variant("ONE-MORE"))
        picture = Picture(image_id="img_1", url="/images/img_1", alt="A mug", created_at=NOW)
        mug.pictures = [picture] * MOST_PICTURES
        with pytest.raises(ImageLimit):
            mug.add_picture(picture)

    def test_a_translation_never_names_what_was_removed(self) -> None:
        mug = product(variant("A-1"), variant("B-1"))
        mug.pictures = [Picture(image_id="img_1", url="/images/img_1", alt="Un mug", created_at=NOW)]
        mug.replace_texts(
            ProductTexts(
                language="EN",
                name="Mug",
                slug="mug",
                variants=[VariantTexts(sku="A-1", name="one"), VariantTexts(sku="B-1", name="two")],
                pictures=[PictureText(image_id="img_1", alt="A mug")],
            )
        )
        mug.remove_variant("A-1")
        mug.remove_picture("img_1")
        [told] = mug.translations
        assert ([each.sku for each in told.variants], told.pictures) == (["B-1"], [])

    def test_texts_name_each_variant_and_picture_of_the_product_at_most_once(self) -> None:
        mug = product(variant("A-1"))
        for named, refused in ((["A-1"], []), (["A-1", "A-1"], ["A-1"]), (["A-1", "B-1", "B-1"], ["B-1"])):
            told = ProductTexts(language="EN", name="Mug", slug="mug", variants=[VariantTexts(sku=sku) for sku in named])
            if not refused:
                mug.replace_texts(told)
                continue
            with pytest.raises(TextsNotOfProduct) as raised:
                mug.replace_texts(told)
            assert raised.value.members == {"skus": refused, "image_ids": []}

    def test_availability_is_the_best_of_what_has_a_price(self) -> None:
        mug = product(variant("A-1"), variant("B-1", price=None))
        mug.variants[1].availability = "IN_STOCK"
        told = [mug.availability]
        mug.variants[0].availability = "LOW"
        assert [*told, mug.availability] == ["OUT_OF_STOCK", "LOW"]


class TestCategories:
    def test_a_category_comes_after_its_parent_and_by_position(self) -> None:
        tree = CategoryTree([category("b", "a", 2), category("c", "a", 1), category("a"), category("d", "b")])
        assert [each.category_id for each in tree.in_order("FR")] == ["a", "c", "b", "d"]
        assert tree.branch("b") == ["b", "d"]

    def test_counts_roll_up_to_the_top(self) -> None:
        tree = CategoryTree([category("a"), category("b", "a"), category("c", "b")])
        assert tree.rolled_up({"c": 2, "a": 1, None: 9, "gone": 9}) == {"a": 3, "b": 2, "c": 2}

    def test_a_branch_never_stands_below_itself(self) -> None:
        tree = CategoryTree([category("a"), category("b", "a")])
        for parent in ("a", "b"):
            with pytest.raises(CategoryCycle):
                tree.check_place(category("a"), parent)

    def test_the_height_of_a_moved_branch_counts(self) -> None:
        deep = [category("1"), category("2", "1"), category("3", "2"), category("4", "3")]
        tree = CategoryTree([*deep, category("x"), category("y", "x")])
        tree.check_place(category("y", "x"), "4")
        with pytest.raises(CategoryTooDeep):
            tree.check_place(category("x"), "4")

    def test_a_parent_must_exist(self) -> None:
        with pytest.raises(CategoryUnknown):
            CategoryTree([]).check_place(category("a"), "nowhere")


class TestWords:
    def test_accents_case_ligatures_and_plurals_do_not_count(self) -> None:
        assert fold("Œufs à la COQUE, ærø") == "oeufs a la coque, aero"
        assert words("Tasses & Choux-fleurs glass") == ["tasse", "chou", "fleur", "glass"]

    def test_a_query_has_few_different_words(self) -> None:
        assert query_words("a b a c d e f g h i j") == ["a", "b", "c", "d", "e", "f", "g", "h"]

    def test_a_word_has_its_highest_weight(self) -> None:
        assert weighted([("mugs", 1), ("Mugs", 8)]) == {"mug": 8}

    def test_names_become_slugs(self) -> None:
        assert slug_of("  Théière d'été — n° 5 ") == "theiere-d-ete-n-5"
        assert slug_of("茶") == "product"
        assert slug_of("Қазақ шай, Щедрый Ёж") == "kazak-shai-shchedryi-ezh"
        assert slug_of("Ελληνικός καφές Ψωμί") == "ellinikos-kafes-psomi"
        assert slug_of("Борщ з їжею") == "borshch-z-izheyu"
        assert len(slug_of("a-" * 150)) <= 100


def answer(size: int = 10) -> Encoded:
    return Encoded(status=200, media_type="application/json", payload=bytes(size))


class TestCache:
    def test_an_answer_is_kept_until_something_it_tells_of_changes(self) -> None:
        cache = ReadCache(capacity=10_000, seconds=None)
        cache.keep("page", answer(), "prd_1")
        cache.keep("list", answer(), LISTS)
        cache.keep("offers", answer(), LISTS, "prd_1")
        cache.forget(["prd_2"])
        assert cache.find("offers")
        assert cache.find("page")
        cache.forget(["prd_1"])
        assert cache.find("page") is None
        assert cache.find("offers") is None
        assert cache.find("list")
        cache.forget([LISTS])
        assert cache.find("list") is None
        cache.keep("list", answer(), LISTS)
        assert cache.find("list")

    def test_the_oldest_go_when_it_is_full(self) -> None:
        cache = ReadCache(capacity=3000, seconds=None)
        for number in range(3):
            cache.keep(number, answer(900), LISTS)
        assert [cache.find(number) is not None for number in range(3)] == [False, True, True]

    def test_an_answer_larger_than_all_is_not_kept(self) -> None:
        cache = ReadCache(capacity=100, seconds=None)
        cache.keep("huge", answer(1000), LISTS)
        assert cache.find("huge") is None

    def test_with_replicas_an_answer_grows_old(self) -> None:
        now = [0.0]
        cache = ReadCache(capacity=10_000, seconds=2.0, clock=lambda: now[0])
        cache.keep("page", answer(), "prd_1")
        now[0] = 1.9
        assert cache.find("page")
        now[0] = 2.1
        assert cache.find("page") is None

    def test_an_answer_kept_again_takes_its_room_once(self) -> None:
        cache = ReadCache(capacity=1500, seconds=None)
        cache.keep("first", answer(100), LISTS)
        for _ in range(50):
            cache.keep("again", answer(100), LISTS)
        assert cache.find("first")
