"""What the tests of PROFILING share."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

import msgspec

from generated.profiling import models, operations
from generated.profiling.client import ProfilingClient
from infra.runtime.ids import new_id
from tests.support.service import Serving

OWNER_EMAIL, OWNER_PASSWORD = "owner@comptoir.example", "the first password"


PASSWORD = "correct horse battery"
CHEAP = {
    "PASSWORD_TIME_COST": "1",
    "PASSWORD_MEMORY_KIB": "64",
    "PASSWORD_PARALLELISM": "1",
    "FIRST_OWNER_EMAIL": OWNER_EMAIL,
    "FIRST_OWNER_PASSWORD": OWNER_PASSWORD,
}


@contextmanager
def later(profiling: Serving, **by: float) -> Iterator[None]:
    """The service's clock goes ahead inside the block."""
    before = profiling.store.clock
    profiling.store.clock = lambda: before() + timedelta(**by)
    try:
        yield
    finally:
        profiling.store.clock = before


def new_email() -> str:
    return f"{new_id('who')}@example.org"


async def register(client: ProfilingClient, email: str) -> models.Customer:
    draft = models.CustomerDraft(email=email, password=PASSWORD, first_name="Camille", last_name="Martin", language="FR")
    request = operations.RegisterCustomerRequest(body=draft)
    return (await client.register_customer(request)).body


async def sign_in(client: ProfilingClient, email: str, password: str = PASSWORD) -> models.Session:
    draft = models.SessionDraft(email=email, password=password)
    return (await client.create_session(operations.CreateSessionRequest(body=draft))).body


async def refresh(client: ProfilingClient, token: str) -> models.Session:
    body = models.SessionRefresh(refresh_token=token)
    return (await client.refresh_session(operations.RefreshSessionRequest(body=body))).body


def signed_in(profiling: Serving, session: models.Session) -> ProfilingClient:
    return profiling.client(ProfilingClient, Authorization=f"Bearer {session.access_token}")


async def new_customer(profiling: Serving) -> tuple[models.Customer, ProfilingClient]:
    anybody, email = profiling.client(ProfilingClient), new_email()
    customer = await register(anybody, email)
    return customer, signed_in(profiling, await sign_in(anybody, email))


async def get(client: ProfilingClient, customer_id: str) -> models.Customer:
    return (await client.get_customer(operations.GetCustomerRequest(customer_id=customer_id))).body


async def set_tier(
    owner: ProfilingClient, customer: models.Customer, tier: models.Tier, expires_at: datetime | None = None
) -> models.Customer:
    version = (await get(owner, customer.customer_id)).version
    body = models.TierAssignment(tier=tier, reason="Late parcel", version=version, expires_at=expires_at or msgspec.UNSET)
    return (await owner.set_customer_tier(operations.SetCustomerTierRequest(customer_id=customer.customer_id, body=body))).body
