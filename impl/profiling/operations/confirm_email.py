"""Confirm an e-mail address by a link."""

from dataclasses import dataclass

from generated.profiling.operations import ConfirmEmailDone, ConfirmEmailRequest
from generated.profiling.problems import LinkInvalid
from impl.profiling.domain.link import EMAIL_CONFIRMATION
from impl.profiling.repositories.customers import customers
from impl.profiling.use_cases.links import Links
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ConfirmEmail:
    links: Links

    def __call__(self, tx: Transaction, request: ConfirmEmailRequest) -> ConfirmEmailDone:
        customer_id = self.links.check(tx, EMAIL_CONFIRMATION, request.body.token).user_id
        with customers.change_if_known(tx, customer_id) as customer:  # locked before the link, as everywhere
            link = self.links.use(tx, EMAIL_CONFIRMATION, request.body.token)
            if customer is None or not customer.has_email(link.email):
                raise LinkInvalid
            customer.confirm_email(tx.now)
            self.links.end_all(tx, customer_id, EMAIL_CONFIRMATION)
        return ConfirmEmailDone()
