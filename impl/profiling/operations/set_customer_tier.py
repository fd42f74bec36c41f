"""Set a customer's tier by hand."""

from msgspec import UNSET

from generated.profiling.operations import SetCustomerTierOk, SetCustomerTierRequest
from generated.profiling.problems import NotFound
from impl.profiling import customers, rules, tier_reviews
from impl.profiling.domain.versions import same_version
from impl.profiling.views import customer_tier_changed, customer_view
from infra.runtime.store.transaction import Transaction


def set_customer_tier(tx: Transaction, request: SetCustomerTierRequest) -> SetCustomerTierOk:
    wanted = request.body
    customer = customers.lock(tx, request.customer_id)
    if customer is None:
        raise NotFound("customer")
    same_version(wanted.version, customer.version)
    expires_at = None if wanted.expires_at is UNSET else wanted.expires_at
    change = customer.assign_tier(wanted.tier, wanted.reason, expires_at, rules.load(tx), tx.now)
    customers.save(tx, customer)
    tier_reviews.schedule_next(tx, customer)
    if change is not None:
        tx.emit(customer_tier_changed(customer, change))
    return SetCustomerTierOk(body=customer_view(customer))
