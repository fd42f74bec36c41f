"""Set a customer's tier by hand."""

from generated.profiling.operations import SetCustomerTierOk, SetCustomerTierRequest
from impl.common.absent import or_none
from impl.profiling.answers import customer_answer
from impl.profiling.domain.versions import same_version
from impl.profiling.projections import purchases
from impl.profiling.repositories import tier_rules
from impl.profiling.repositories.customers import customers
from impl.profiling.use_cases.review_tier import forget_review, schedule_review
from infra.runtime.store.transaction import Transaction


def set_customer_tier(tx: Transaction, request: SetCustomerTierRequest) -> SetCustomerTierOk:
    wanted = request.body
    forget_review(tx, request.customer_id)
    with customers.change(tx, request.customer_id) as customer:
        same_version(wanted.version, customer.version)
        customer.figures = purchases.figures(tx, customer.customer_id)  # the next review depends on them too
        customer.assign_tier(wanted.tier, wanted.reason, or_none(wanted.expires_at), tier_rules.get(tx), tx.now)
        schedule_review(tx, customer)
    return SetCustomerTierOk(body=customer_answer(customer))
