"""List customers."""

import msgspec
import pytest

from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from infra.runtime.ids import new_id
from tests.service.profiling.support import PASSWORD, register


async def test_customers_are_searched_sorted_and_paged(owner: ProfilingClient, anybody: ProfilingClient) -> None:
    stem = new_id("who")
    for name in ("a", "b", "c"):
        await register(anybody, f"{stem}.{name}@example.org")
    found: list[models.Customer] = []
    cursor = None
    while True:
        request = operations.ListCustomersRequest(q=stem.upper(), limit=2, cursor=cursor, sort="OLDEST")
        page = (await owner.list_customers(request)).body
        found += page.items
        if page.next_cursor is msgspec.UNSET:
            break
        cursor = page.next_cursor
    assert [customer.email for customer in found] == [f"{stem}.{name}@example.org" for name in ("a", "b", "c")]
    newest = (await owner.list_customers(operations.ListCustomersRequest(q=stem))).body.items
    assert [customer.customer_id for customer in newest] == [customer.customer_id for customer in reversed(found)]


async def test_a_search_takes_any_part_of_a_name_without_case_and_accents(
    owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    stem = new_id("n")[-8:]
    email = f"{stem}@xn--exmple-cua.org"
    draft = models.CustomerDraft(email=email, password=PASSWORD, first_name="Zoë", last_name=f"Lefèvre-{stem}", language="FR")
    customer = (await anybody.register_customer(operations.RegisterCustomerRequest(body=draft))).body
    for q in (
        f"lefevre-{stem}",
        f"  {stem.upper()}  ZOE ",
        f"fèvre-{stem}",
        f"{stem}@exämple",
        f"{stem}@xn--ex",
        f"{stem}@example",
    ):
        found = (await owner.list_customers(operations.ListCustomersRequest(q=q))).body.items
        assert [each.customer_id for each in found] == [customer.customer_id], q


async def test_a_search_takes_percent_signs_as_they_are(owner: ProfilingClient) -> None:
    assert (await owner.list_customers(operations.ListCustomersRequest(q="%"))).body.items == []


async def test_a_strange_cursor_is_refused(owner: ProfilingClient) -> None:
    with pytest.raises(problems.CursorInvalid):
        await owner.list_customers(operations.ListCustomersRequest(cursor="AAAA"))
