"""Accounts are opened once, and found by staff."""

import asyncio

import msgspec
import pytest
from sqlalchemy import select

from generated.events.profiling import CustomerRegistered
from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from impl.profiling import tables
from infra.runtime.ids import new_id
from tests.service.profiling.support import PASSWORD, get, new_email, register, sign_in
from tests.support.service import Serving


async def test_an_account_is_opened_once_for_an_email_whatever_its_case(profiling: Serving, anybody: ProfilingClient) -> None:
    email = new_email()
    customer = await register(anybody, email)
    assert (customer.tier, customer.status, customer.version) == ("STANDARD", "ACTIVE", 1)
    with pytest.raises(problems.EmailTaken):
        await register(anybody, email.upper().replace("EXAMPLE.ORG", "example.org"))
    registered = [
        event for event in await profiling.emitted_of(CustomerRegistered) if event.customer_id == customer.customer_id
    ]
    assert [event.customer.tier for event in registered] == ["STANDARD"]


async def test_two_spellings_of_a_domain_are_one_account(anybody: ProfilingClient) -> None:
    name = new_id("who")
    customer = await register(anybody, f"{name}@xn--exmple-cua.org")
    assert customer.email == f"{name}@exämple.org"
    with pytest.raises(problems.EmailTaken):
        await register(anybody, f"{name.upper()}@EXÄMPLE.org")
    assert (await sign_in(anybody, f"{name}@exämple.org")).access_token


@pytest.mark.parametrize("local", ["o'neill", "black&white", "jörg", "почта"])
async def test_addresses_that_exist_open_an_account(anybody: ProfilingClient, local: str) -> None:
    email = f"{local}{new_id('n')[-8:]}@example.org"
    assert (await register(anybody, email)).email == email


@pytest.mark.parametrize(
    "email", [".camille@example.org", "camille..m@example.org", "camille@-example.org", "cam\u200bille@example.org"]
)
async def test_addresses_that_cannot_exist_open_none(anybody: ProfilingClient, email: str) -> None:
    with pytest.raises(problems.EmailInvalid) as refusal:
        await register(anybody, email)
    assert refusal.value.members["errors"][0]["pointer"] == "/email"
    with pytest.raises(problems.InvalidCredentials):  # signing in is no place to learn of it
        await sign_in(anybody, email)


async def test_a_name_can_be_seen(anybody: ProfilingClient) -> None:
    draft = models.CustomerDraft(email=new_email(), password=PASSWORD, first_name="\u200b\u3164", last_name="茶", language="FR")
    with pytest.raises(problems.TextInvisible) as refusal:
        await anybody.register_customer(operations.RegisterCustomerRequest(body=draft))
    assert [error["pointer"] for error in refusal.value.members["errors"]] == ["/first_name"]


async def test_two_registrations_at_once_open_one_account(anybody: ProfilingClient) -> None:
    email = new_email()
    results = await asyncio.gather(*(register(anybody, email) for _ in range(6)), return_exceptions=True)
    assert sum(isinstance(result, models.Customer) for result in results) == 1
    assert sum(isinstance(result, problems.EmailTaken) for result in results) == 5


async def test_a_registration_sent_again_is_refused(anybody: ProfilingClient) -> None:
    """It takes no Idempotency-Key: a stranger who chose the same one would be answered with somebody else's account."""
    email = new_email()
    await register(anybody, email)
    with pytest.raises(problems.EmailTaken):
        await register(anybody, email)


async def test_the_password_is_kept_as_an_argon2id_hash_only(profiling: Serving, anybody: ProfilingClient) -> None:
    customer = await register(anybody, new_email())
    query = select(tables.credentials.c.password_hash).where(tables.credentials.c.user_id == customer.customer_id)
    kept = await profiling.store.query(lambda tx: tx.scalar(query))
    assert kept.startswith("$argon2id$")
    assert PASSWORD not in kept


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


async def test_an_unknown_customer_is_not_found(owner: ProfilingClient) -> None:
    with pytest.raises(problems.NotFound):
        await get(owner, new_id("cus"))
