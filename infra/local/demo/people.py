"""The people of the demo: staff, one of each role, and customers, one of each tier."""

from functools import partial

from generated.profiling import models
from generated.profiling import operations as ops
from generated.profiling.problems import EmailTaken, InvalidCredentials
from infra.local.common.together import a_few_at_once
from infra.local.demo import drafts
from infra.local.demo.data.tables import Customer, StaffMember, people
from infra.local.players.accounts import Account
from infra.local.players.callers import Services, patiently, signed_in
from infra.local.players.inbox import Inbox
from infra.local.players.invitations import join, join_after_all

_REASON = "Compte de démonstration"


async def load_people(owner: Services, inbox: Inbox) -> list[Account]:
    """Adds the accounts that are missing; returns those that can sign in. Staff accepts the invitations that come to the inbox."""
    table = people()
    known = await _staff(owner)
    await a_few_at_once(
        [
            *(partial(_join, owner, inbox, member, known.get(member.email)) for member in table.staff),
            *(partial(_customer, owner, each) for each in table.customers),
        ]
    )
    return [
        *(Account(member.role, member.email, member.password) for member in table.staff),
        *(Account(f"{customer.tier} customer", customer.email, customer.password) for customer in table.customers),
    ]


async def known_people(owner: Services) -> list[str]:
    """Returns the e-mail addresses of the demo that have an account here."""
    staff = await _staff(owner)
    customers = [await _find(owner, customer) for customer in people().customers]
    return [
        *(member.email for member in people().staff if member.email in staff),
        *(customer.email for customer in customers if customer),
    ]


async def _staff(owner: Services) -> dict[str, models.StaffMember]:
    """Returns the members of staff by their e-mail addresses."""
    staff = (await patiently(partial(owner.profiling.list_staff, ops.ListStaffRequest(limit=100)))).body.items
    return {member.email: member for member in staff}


async def _join(owner: Services, inbox: Inbox, member: StaffMember, known: models.StaffMember | None) -> None:
    if known is None:
        key = f"demo-staff-{member.email}"
        await join(owner, inbox, drafts.invitation_draft(member), member.password, key=key)
    elif known.status == "INVITED":  # an earlier load ended in between
        await join_after_all(owner, inbox, known, member.password)


async def _customer(owner: Services, customer: Customer) -> None:
    found = await _find(owner, customer) or await _register(owner, customer)
    await _give_addresses(owner, customer)
    if found.tier != customer.tier and found.version == 1:  # the password is still the one of the demo
        tier = models.TierAssignment(tier=customer.tier, reason=_REASON, version=found.version)
        await owner.profiling.set_customer_tier(ops.SetCustomerTierRequest(customer_id=found.customer_id, body=tier))


async def _find(owner: Services, customer: Customer) -> models.Customer | None:
    page = (await patiently(partial(owner.profiling.list_customers, ops.ListCustomersRequest(q=customer.email)))).body
    return next((found for found in page.items if found.email == customer.email), None)


async def _register(owner: Services, customer: Customer) -> models.Customer:
    """Returns the customer's account. If the response of a first try was lost, the e-mail is taken at the second."""
    request = ops.RegisterCustomerRequest(body=drafts.customer_draft(customer))
    try:
        return (await patiently(partial(owner.profiling.register_customer, request))).body
    except EmailTaken:
        found = await _find(owner, customer)
        if found is None:  # a member of staff has that e-mail address: the demo must not change that
            raise
        return found


async def _give_addresses(owner: Services, customer: Customer) -> None:
    """Adds addresses to customers who have none and still have the demo password."""
    try:
        token = await patiently(partial(signed_in, owner, Account("CUSTOMER", customer.email, customer.password)))
    except InvalidCredentials:
        return
    herself = owner.as_bearer(token)
    there = await patiently(partial(herself.profiling.list_my_addresses, ops.ListMyAddressesRequest()))
    for index, draft in enumerate(drafts.address_drafts(customer) if not there.body.items else []):
        request = ops.AddMyAddressRequest(idempotency_key=f"demo-address-{index}", body=draft)
        await patiently(partial(herself.profiling.add_my_address, request))
