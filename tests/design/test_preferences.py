"""What `Prefer` chooses: status, problem, example (RFC 7240)."""

import pytest

from infra.design.mock.preferences import preferences_of
from tests.design.support import Call, calls

EVERY = {each.operation_id: each for each in calls()}


def one(operation_id: str) -> Call:
    return EVERY[operation_id]


@pytest.mark.parametrize(
    ("header", "preferred"),
    [
        ("code=409", {"code": "409"}),
        ('code = 409, Example="two words"', {"code": "409", "example": "two words"}),
        ("code=404; example=x", {"code": "404", "example": "x"}),
        ("code=200, code=404", {"code": "200"}),
        ("return=minimal, wait", {"return": "minimal"}),
        (r'example="a \"quoted\" name"', {"example": 'a "quoted" name'}),
        ("", {}),
        ("=, ;;,", {}),
    ],
)
def test_the_header_is_read(header: str, preferred: dict[str, str]) -> None:
    assert preferences_of([(b"prefer", header.encode())]) == preferred


async def test_a_status_is_the_first_refusal_that_the_operation_names() -> None:
    answer = await one("create_order").send(Prefer="code=409")
    assert answer.json()["code"] == "version-conflict"
    assert answer.json()["current_version"] >= 1


async def test_a_problem_is_chosen_by_its_code_with_its_members() -> None:
    answer = await one("create_order").send(Prefer="problem=insufficient-stock")
    assert answer.status_code == 409
    assert answer.json()["type"] == "/problems/insufficient-stock"
    assert answer.json()["detail"]
    assert {"sku", "requested", "available"} <= answer.json()["shortages"][0].keys()
    assert answer.headers["Preference-Applied"] == "problem=insufficient-stock"


async def test_a_problem_of_another_operation_is_not_applied() -> None:
    answer = await one("create_order").send(Prefer="problem=category-not-empty, code=299")
    assert answer.status_code == 201
    assert "Preference-Applied" not in answer.headers


async def test_who_is_to_wait_is_told_how_long() -> None:
    assert (await one("create_session").send(Prefer="code=429")).headers["Retry-After"] == "2"
    assert (await one("get_readiness").send(Prefer="code=503")).json()["checks"]


async def test_a_created_thing_has_the_address_where_it_is_read() -> None:
    answer = await one("create_order").send()
    assert answer.headers["Location"] == f"/orders/{answer.json()['order_id']}"
    cart = await one("create_cart").send()
    assert cart.headers["Location"] == f"/carts/{cart.json()['cart']['cart_id']}"


async def test_an_answer_that_was_seen_is_not_sent_again() -> None:
    first = await one("get_product").send()
    again = await one("get_product").send(**{"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


async def test_the_answer_says_what_a_list_says_about_the_thing() -> None:
    listed = (await one("list_orders").send()).json()["items"]
    for each in listed:
        order = (await one("get_order")._replace(path=f"/orders/{each['order_id']}").send()).json()
        assert (order["order_number"], order["created_at"]) == (each["order_number"], each["created_at"])


async def test_the_answer_is_about_the_id_that_was_asked_for() -> None:
    asked = one("get_order")
    order_id = "ord_" + "7" * 26
    answer = await asked._replace(path=f"/orders/{order_id}").send()
    assert answer.json()["order_id"] == order_id
