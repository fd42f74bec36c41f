"""Read to whom the messages about an order go, for services only."""

from dataclasses import dataclass

from generated.common.models import Language
from generated.ordering import models
from generated.ordering.operations import GetOrderContactOk, GetOrderContactRequest
from generated.ordering.problems import DependencyUnavailable, NotFound
from impl.common.absent import or_unset
from impl.ordering.domain.order import Locale, Order
from impl.ordering.projections import customers
from impl.ordering.repositories.orders import orders
from impl.ordering.security.order_tokens import OrderTokens
from infra.runtime.store.transaction import Transaction

_LANGUAGES: dict[Locale, Language] = {"fr": "FR", "en": "EN"}


@dataclass(frozen=True)
class GetOrderContact:
    tokens: OrderTokens

    def __call__(self, tx: Transaction, request: GetOrderContactRequest) -> GetOrderContactOk:
        order = orders.get(tx, request.order_id)
        if order.erased_at is not None:
            raise NotFound("order")
        return GetOrderContactOk(
            body=models.OrderContact(
                order_id=order.order_id,
                order_number=order.order_number,
                customer_id=or_unset(order.customer_id),
                email=_email(tx, order),
                language=_LANGUAGES[order.locale],
                order_token=or_unset(None if order.customer_id else self.tokens.token(order.order_id)),
            )
        )


def _email(tx: Transaction, order: Order) -> str:
    """Returns the present address of the account, or else the one that the order was placed with."""
    known = customers.find_email(tx, order.customer_id) if order.customer_id else None
    email = known or order.email
    if email is None:  # a new account: the event that brings its address is under way
        raise DependencyUnavailable(service="profiling")
    return email
