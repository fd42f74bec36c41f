"""List the shipping methods."""

from generated.shipping import models
from generated.shipping.operations import ListShippingMethodsOk, ListShippingMethodsRequest
from impl.shipping.answers import method_answer
from impl.shipping.projections.shop_settings import delivery_terms
from impl.shipping.repositories.methods import methods
from infra.runtime.store.transaction import Transaction


def list_shipping_methods(tx: Transaction, request: ListShippingMethodsRequest) -> ListShippingMethodsOk:
    terms = delivery_terms(tx)
    return ListShippingMethodsOk(
        body=models.ShippingMethodList(items=[method_answer(method, terms) for method in methods.list_methods(tx)])
    )
