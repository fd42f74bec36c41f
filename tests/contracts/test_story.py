"""The examples of all contracts tell one story, from the home page to the thanks; what tells another one is found."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jwt
import pytest

from codegen.reading import Contracts, read
from tests.contracts.story import Story, Told, examples, findings, unshown_path_parameters

ROOT = Path(__file__).parent.parent.parent
ID = "01jd8z3k5m7n9p1q3r5s7t9v"
CAMILLES, JOS = f"ord_{ID}1w", f"ord_{ID}2x"


@pytest.fixture(scope="module")
def contracts() -> Contracts:
    return read(ROOT)


@pytest.fixture(scope="module")
def told(contracts: Contracts) -> list[Told]:
    return examples(contracts)


@pytest.fixture(scope="module")
def story() -> Story:
    return Story.load((ROOT / "contracts" / "story.yaml").read_text())


@pytest.fixture(scope="module")
def shown(told: list[Told]) -> Callable[..., Any]:
    """Returns what a mock answers: the example of that name, else the first."""

    def find(where: str, name: str = "") -> Any:
        values = [each.value for each in told if each.where == where and (not name or each.name == name)]
        assert values, where
        return values[0]

    return find


def test_all_examples_tell_the_story(told: list[Told], story: Story) -> None:
    assert len(told) > 400
    assert findings(told, story) == []


def test_nobody_of_the_cast_is_missing(told: list[Told], story: Story) -> None:
    text = repr([each.value for each in told])
    assert [each for each in story.facts if each not in text] == []


def test_every_path_parameter_has_an_example(contracts: Contracts) -> None:
    assert list(unshown_path_parameters(contracts)) == []


def test_the_shop_can_be_walked_from_home_to_cart(shown: Callable[..., Any]) -> None:
    categories = {each["category_id"] for each in shown("list_categories 200")["items"]}
    products = shown("list_products 200")["items"]
    assert {each["category_id"] for each in products} == categories
    product, cart = shown("get_product 200"), shown("get_my_cart 200")
    assert product["product_id"] in {each["product_id"] for each in products}
    variant, line = product["variants"][0], cart["items"][0]
    assert (variant["sku"], variant["price"]) == (line["sku"], line["unit_price"])
    available = {each["sku"]: each for each in shown("get_availability 200")["items"]}
    assert available[line["sku"]]["quantity"] >= line["quantity"]
    added = shown("add_cart_item request")
    assert (added["sku"], added["quantity"]) == (line["sku"], line["quantity"])
    options = {each["shipping_method_code"]: each for each in shown("list_cart_shipping_options 200")["items"]}
    chosen = cart["delivery"]["shipping"]
    assert chosen == options[shown("set_cart_delivery request")["shipping_method_code"]]
    assert shown("create_cart 201")["cart_token"] == shown("claim_cart request")["cart_token"]
    assert shown("create_cart 201")["cart"]["cart_id"] == shown("get_cart 200")["cart_id"] == cart["cart_id"]


@pytest.mark.parametrize("caller", ["guest", "customer"])
def test_the_cart_becomes_a_confirmed_order(shown: Callable[..., Any], caller: str) -> None:
    cart, draft, placed, order = (
        shown("get_cart 200"),
        shown("create_order request", caller),
        shown("create_order 201", caller),
        shown("get_order 200"),
    )
    assert cart["requirements"] == []
    assert (draft["cart_id"], draft["delivery_address"]) == (cart["cart_id"], cart["delivery"]["address"])
    assert draft["expected_total"] == cart["totals"]["total"] == placed["totals"]["total"] == order["totals"]["total"]
    assert draft["payment_method"] in {each["code"] for each in shown("list_payment_methods 200")["items"]}
    assert (placed["status"], order["status"], order["payment_status"]) == ("PENDING", "CONFIRMED", "PAID")
    assert placed["order_id"] == order["order_id"] == CAMILLES
    assert ("order_token" in placed, "customer_id" in placed) == ((True, False) if caller == "guest" else (False, True))
    assert (placed["cart_id"], order["cart_id"]) == (cart["cart_id"], cart["cart_id"])


def test_all_services_show_the_confirmed_order(shown: Callable[..., Any]) -> None:
    order, mine = shown("get_order 200"), shown("list_my_orders 200")["items"][0]
    assert (mine["order_id"], mine["version"]) == (order["order_id"], order["version"])
    assert mine in shown("list_orders 200")["items"]
    [invoice] = shown("list_order_invoices 200")["items"]
    assert (invoice["invoice_id"], invoice["invoice_number"]) == (order["invoice_id"], order["invoice_number"])
    assert shown("get_invoice 200")["totals"] == invoice["totals"]
    [parcel] = shown("list_order_shipments 200")["items"]
    assert [(each["shipment_id"], each["status"]) for each in order["shipments"]] == [(parcel["shipment_id"], parcel["status"])]
    payment = shown("list_payment_intents 200")["items"][0]
    assert (payment["payment_intent_id"], payment["status"]) == (order["payment_intent_id"], "SUCCEEDED")
    process = shown("get_order_process 200")
    assert (process["order_id"], process["order_status"]) == (order["order_id"], order["status"])
    assert {"ORDER_CREATED", "PAYMENT_SUCCEEDED", "ORDER_CONFIRMED"} <= {
        each["code"] for each in shown("get_order_timeline 200")["items"]
    }


@pytest.mark.parametrize("caller", ["customer", "staff"])
def test_a_session_can_be_used_for_long(contracts: Contracts, shown: Callable[..., Any], caller: str) -> None:
    session, me = shown("create_session 201", caller), shown("get_me 200", caller)
    assert shown("refresh_session request", caller)["refresh_token"] == session["refresh_token"]
    assert shown("refresh_session 200", caller) == session
    assert shown("create_session request", caller)["email"] == me["email"]
    key = jwt.PyJWK(shown("get_key_set 200")["keys"][0])
    claims = jwt.decode(session["access_token"], key, algorithms=["EdDSA"], options={"verify_iat": False})
    assert claims["exp"] == 4_102_444_800  # the year 2100
    assert (claims["sub"], claims["role"], claims["scope"].split()) == (session["user_id"], session["role"], session["scopes"])
    assert (me["user_id"], me["role"], me["scopes"]) == (session["user_id"], session["role"], session["scopes"])
    assert set(session["scopes"]) <= set(contracts.suite.held_by(session["role"]))  # a service that came later may have more


Mutation = Callable[[Any], object]


def _at(*path: str | int, value: Any) -> Mutation:
    def mutate(example: Any) -> None:
        for step in path[:-1]:
            example = example[step]
        example[path[-1]] = value

    return mutate


@pytest.mark.parametrize(
    ("where", "mutate", "found"),
    [
        ("get_order 200", _at("invoice_id", value=f"inv_{ID}99"), "is not of the cast"),
        ("get_order order_id", _at("order_id", value=f"ord_{ID}99"), "is not of the cast"),
        ("add_cart_item request", _at("sku", value="MUG-RED-01"), "sku MUG-RED-01 is not of the cast"),
        ("get_order 200", _at("order_number", value="CO-2026-000041"), "order_number of ord_"),
        ("get_order 200", _at("customer_id", value=f"cus_{ID}2x"), "customer_id of ord_"),
        ("get_invoice 200", _at("invoice_number", value="FA-2026-000043"), "invoice_number of inv_"),
        ("get_shipment 200", _at("order_id", value=JOS), "order_id of shp_"),
        ("create_label 201", _at("shipment_id", value=f"shp_{ID}2x"), "shipment_id of lbl_"),
        ("get_refund 200", _at("payment_intent_id", value=f"pay_{ID}1w"), "payment_intent_id of rfd_"),
        ("get_product 200", _at("variants", 0, "price", "amount", value=1991), "price of MUG-BLUE-01"),
        ("get_product 200", _at("name", value="Cup"), "name of prd_"),
        ("get_order 200", _at("totals", "total", "amount", value=4471), "the totals are"),
        ("get_order 200", _at("shipping", "fee", "amount", value=491), "the lines make"),
        ("get_my_cart 200", _at("items", 0, "line_total", "amount", value=3981), "line_total is 3981, the line makes 3980"),
        ("get_my_cart 200", _at("delivery", "shipping", "tax", "amount", value=81), "the tax in 490 is 81, not 82"),
        ("get_my_cart 200", _at("totals", "tax_included", 0, "tax", "amount", value=744), "do not make 4470"),
        ("get_invoice 200", _at("lines", 0, "tax", "amount", value=664), "the tax in 3980 is 664, not 663"),
        ("get_invoice 200", _at("totals", "gross", "amount", value=4469), "gross in total is 4469, the taxes make 4470"),
        ("get_payment_intent 200", _at("amount", "amount", value=4469), "amount of ord_"),
        ("list_my_orders 200", _at("items", 0, "total", "amount", value=4469), "total of ord_"),
        ("create_order request", _at("expected_total", "amount", value=4469), "expected_total of ord_"),
        ("billing.invoice-finalized.v1", _at("totals", "gross", "amount", value=4469), "totals of ord_"),
        ("ordering.order-created.v1", _at("totals", "discount", "amount", value=1), "the totals are"),
        ("ordering.order-delivered.v1", _at("total", "amount", value=4469), "total of ord_"),
        ("paying.refund-succeeded.v1", _at("remaining", "amount", value=950), "remaining of rfd_"),
        ("get_stock_item 200", _at("available", value=35), "35 available, the stock makes 36"),
        ("stocking.stock-level-changed.v1", _at("level", "on_hand", value=38), "37 available, the stock makes 38"),
        ("list_stock_movements 200", _at("items", 0, "balance_after", value=37), "leaves 37, not 36"),
        ("get_shipment 200", _at("weight", value=350), "weighs 350, its lines 700"),
        ("get_order 200", _at("status", value="SHIPPED"), "status of ord_"),
        ("get_my_cart 200", _at("updated_at", value="2026-11-23T09:24:00Z"), "updated_at of crt_"),
        ("update_me 200", _at("updated_at", value="2026-10-23T09:24:00Z"), "instants out of order"),
        ("remove_cart_item 200", _at("updated_at", value="2026-11-23T09:24:00Z"), "a later version of crt_"),
        ("ordering.order-confirmed.v1", _at("confirmed_at", value="2026-11-23T09:29:00Z"), "before what leads to it"),
    ],
)
def test_another_story_is_found(told: list[Told], story: Story, where: str, mutate: Mutation, found: str) -> None:
    place = next(place for place, each in enumerate(told) if each.where == where)
    example = copy.deepcopy(told[place].value)
    mutate(example)
    lines = findings([*told[:place], Told(where, told[place].name, example), *told[place + 1 :]], story)
    assert any(found in line for line in lines), lines
