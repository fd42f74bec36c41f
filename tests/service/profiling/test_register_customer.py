"""Open an account."""

import asyncio

import pytest
from sqlalchemy import select

from generated.events.profiling import CustomerRegistered
from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from impl.profiling import tables
from infra.runtime.ids import new_id
from tests.service.profiling.support import PASSWORD, at, new_email, register, sign_in
from tests.support.service import Serving


async def test_a_client_that_calls_too_often_is_refused_before_its_body_is_read(crowded: Serving) -> None:
    stranger = at(crowded, "2001:db8::1")
    for _ in range(3):
        await register(stranger, new_email())
    headers = {"X-Forwarded-For": "203.0.113.5, 2001:db8::2"}  # of the same network, whatever it says itself
    async with crowded.session.post(f"{crowded.url}/customers", data=b"not JSON", headers=headers) as answer:
        assert answer.status == 429
        assert (await answer.json())["code"] == "too-many-requests"
        assert 1190 <= int(answer.headers["Retry-After"]) <= 1200
    await register(at(crowded, "2001:db8:0:100::1"), new_email())


@pytest.mark.parametrize("password", ["1234567890", "Password123!", "azertyuiop", "motdepasse123", "camille1990"])
async def test_a_common_password_is_refused(crowded: Serving, password: str) -> None:
    person = {"email": new_email(), "password": password, "first_name": "Camille", "last_name": "Martin", "language": "FR"}
    async with crowded.session.post(f"{crowded.url}/customers", json=person) as answer:
        assert (answer.status, (await answer.json())["code"]) == (409, "password-too-common")


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
