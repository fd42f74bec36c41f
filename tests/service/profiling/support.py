"""What the tests of PROFILING share."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import msgspec

from generated.common.models import Address, Money
from generated.events.ordering import OrderDelivered
from generated.events.paying import RefundSucceeded
from generated.events.profiling import CustomerTierChanged
from generated.profiling import models, operations
from generated.profiling.client import ProfilingClient
from infra.runtime.ids import new_id
from tests.service.profiling.accounts import next_link
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
HOME = Address(recipient="Camille Martin", line1="12 rue des Lilas", postal_code="75011", city="Paris", country="FR")
LIMITS = {
    "RATE_LIMITS": "sign-in=40/3600 registration=3/3600 message=2/3600 look-up=3/3600",
    "CLIENT_BACK_OFF_AFTER": "10",
    "PROXY_HOPS": "1",
}


@contextmanager
def later(profiling: Serving, **by: float) -> Iterator[None]:
    """The service's clock goes ahead inside the block."""
    before = profiling.store.clock
    with _clock(profiling, lambda: before() + timedelta(**by)):
        yield


@contextmanager
def stopped(profiling: Serving, **by: float) -> Iterator[None]:
    """The service's clock goes ahead and stands still inside the block: no step of one-time codes ends between two lines."""
    moment = profiling.store.clock() + timedelta(**by)
    with _clock(profiling, lambda: moment):
        yield


@contextmanager
def _clock(profiling: Serving, clock: Callable[[], datetime]) -> Iterator[None]:
    before = profiling.store.clock
    profiling.store.clock = clock
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


async def sign_in(client: ProfilingClient, email: str, password: str = PASSWORD, *, code: str | None = None) -> models.Session:
    draft = models.SessionDraft(email=email, password=password, code=msgspec.UNSET if code is None else code)
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


async def add_address(client: ProfilingClient, **members: object) -> models.CustomerAddress:
    body = msgspec.convert({"address": HOME, **members}, models.AddressDraft, from_attributes=True)
    return (await client.add_my_address(operations.AddMyAddressRequest(body=body))).body


async def my_addresses(client: ProfilingClient) -> list[models.CustomerAddress]:
    return (await client.list_my_addresses(operations.ListMyAddressesRequest())).body.items


def at(profiling: Serving, address: str) -> ProfilingClient:
    """A caller from there."""
    return profiling.client(ProfilingClient, X_Forwarded_For=address)


async def invite(owner: ProfilingClient, role: models.StaffRole, email: str | None = None) -> models.StaffMember:
    draft = models.StaffInvitationDraft(
        email=email or new_email(), first_name="Noa", last_name="Bernard", language="FR", role=role
    )
    request = operations.InviteStaffMemberRequest(body=draft, idempotency_key=new_id("key"))
    return (await owner.invite_staff_member(request)).body


async def accept(client: ProfilingClient, token: str, password: str = PASSWORD) -> models.AcceptedInvitation:
    body = models.InvitationAcceptance(token=token, password=password)
    return (await client.accept_invitation(operations.AcceptInvitationRequest(body=body))).body


async def add_staff(
    profiling: Serving, owner: ProfilingClient, role: models.StaffRole, email: str | None = None
) -> models.StaffMember:
    """A member of staff who was invited, and has accepted."""
    invited = await invite(owner, role, email)
    await accept(profiling.client(ProfilingClient), await next_link(profiling, invited.user_id, "INVITATION"))
    return await staff_member(owner, invited.user_id)


async def staff_member(owner: ProfilingClient, user_id: str) -> models.StaffMember:
    """The member as the list of staff has it."""
    cursor = None
    while True:
        page = (await owner.list_staff(operations.ListStaffRequest(limit=100, cursor=cursor))).body
        if found := next((member for member in page.items if member.user_id == user_id), None):
            return found
        assert page.next_cursor is not msgspec.UNSET, f"{user_id} is no member of staff"
        cursor = page.next_cursor


async def set_role(owner: ProfilingClient, member: models.StaffMember, role: models.StaffRole) -> models.StaffMember:
    body = models.StaffRoleChange(role=role, version=member.version)
    return (await owner.set_staff_role(operations.SetStaffRoleRequest(user_id=member.user_id, body=body))).body


def delivered(customer_id: str, cents: int, *, order_id: str | None = None, days_ago: float = 0) -> OrderDelivered:
    return OrderDelivered(
        order_id=order_id or new_id("ord"),
        order_number="CO-2026-000042",
        customer_id=customer_id,
        total=Money(amount=cents, currency="EUR"),
        delivered_at=datetime.now(UTC) - timedelta(days=days_ago),
    )


def refunded(customer_id: str, order_id: str, *, remaining: int) -> RefundSucceeded:
    return RefundSucceeded(
        order_id=order_id,
        payment_intent_id=new_id("pay"),
        refund_id=new_id("rfd"),
        customer_id=customer_id,
        amount=Money(amount=1, currency="EUR"),
        remaining=Money(amount=remaining, currency="EUR"),
        reason="GOODWILL",
        refunded_at=datetime.now(UTC),
    )


async def tier_changes(profiling: Serving, customer: models.Customer) -> list[tuple[str, str, str]]:
    events = await profiling.emitted_of(CustomerTierChanged)
    mine = [event for event in events if event.customer_id == customer.customer_id]
    return [(event.previous_tier, event.customer.tier, event.cause) for event in mine]
