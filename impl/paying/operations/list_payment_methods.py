"""List the payment methods, in the order in which they are offered."""

from collections.abc import Mapping

from generated.paying import models
from generated.paying.operations import ListPaymentMethodsOk, ListPaymentMethodsRequest
from impl.paying.projections.shop_settings import CHECKOUT
from infra.runtime.store.transaction import Transaction

_METHODS: Mapping[str, models.PaymentMethod] = {
    "CARD": models.PaymentMethod(
        code="CARD",
        name="Card (simulated)",
        description="Accepted at once; no card number is asked for.",
        simulated=True,
    ),
    "TRANSFER": models.PaymentMethod(
        code="TRANSFER", name="Bank transfer (simulated)", description="No money moves.", simulated=True
    ),
    "WALLET": models.PaymentMethod(code="WALLET", name="Wallet (simulated)", description="No money moves.", simulated=True),
}


def list_payment_methods(tx: Transaction, request: ListPaymentMethodsRequest) -> ListPaymentMethodsOk:
    items = [_METHODS[code] for code in CHECKOUT.current(tx).payment_methods]
    return ListPaymentMethodsOk(body=models.PaymentMethodList(items=items))
