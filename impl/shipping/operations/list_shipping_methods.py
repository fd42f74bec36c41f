"""List the ways to be delivered."""

from generated.shipping import models
from generated.shipping.operations import ListShippingMethodsOk, ListShippingMethodsRequest
from impl.shipping import offer
from impl.shipping.views import method_view
from infra.runtime.store.transaction import Transaction


def list_shipping_methods(tx: Transaction, request: ListShippingMethodsRequest) -> ListShippingMethodsOk:
    policy = offer.policy(tx)
    return ListShippingMethodsOk(
        body=models.ShippingMethodList(items=[method_view(method, policy) for method in offer.all_methods(tx)])
    )
