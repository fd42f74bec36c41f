"""A guest's orders are found in the account that confirms their address: before and after, in every service."""

from generated.billing.operations import ListMyInvoicesRequest
from generated.ordering.models import Order
from generated.ordering.operations import ListMyOrdersRequest
from generated.paying.operations import GetPaymentIntentRequest
from generated.profiling.models import EmailConfirmation
from generated.profiling.operations import ConfirmEmailRequest
from generated.shipping.operations import ListOrderShipmentsRequest
from infra.local.players.callers import until
from infra.local.players.inbox import Inbox
from infra.runtime.problem import NotFound
from tests.support.shop import Buyer, Shop


async def test_orders_before_and_after_the_confirmation_are_in_the_account(shop: Shop) -> None:
    guest = await shop.guest_with_cart()
    before = await shop.confirmed(guest)
    customer = shop.guest()
    customer.account = guest.account
    customer_id = await customer.register()
    await customer.sign_in()
    assert await orders_of(customer) == []  # the address was only typed
    mail = await Inbox(shop.system.inbox, shop.session).mail(customer.account.email, "EMAIL_CONFIRMATION")
    token = mail.link("/email-confirmation").rpartition("token=")[2]
    await customer.services.profiling.confirm_email(ConfirmEmailRequest(body=EmailConfirmation(token=token)))
    await guest.fill_cart((shop.mug.sku, 1))
    opened_before = guest.order_token
    after = await shop.confirmed(guest)
    for order in (before, after):
        await is_in_the_account(customer, order)
    assert await orders_of(customer) == [after.order_id, before.order_id]
    guest.order_token = opened_before
    assert (await guest.see(before.order_id)).order_number == before.order_number
    assert (await shop.seen(before.order_id)).customer_id == customer_id


async def orders_of(customer: Buyer) -> list[str]:
    page = (await customer.services.ordering.list_my_orders(ListMyOrdersRequest())).body
    return [each.order_id for each in page.items]


async def is_in_the_account(customer: Buyer, order: Order) -> None:
    """Waits until the customer sees the order, its invoice, its parcel and its payment."""
    services = customer.services

    async def invoiced() -> list[str]:
        return [each.order_id for each in (await services.billing.list_my_invoices(ListMyInvoicesRequest())).body.items]

    await until(lambda: orders_of(customer), lambda found: order.order_id in found, f"{order.order_id} among my orders")
    await until(invoiced, lambda found: order.order_id in found, f"The invoice of {order.order_id} among mine")
    parcels = ListOrderShipmentsRequest(order_id=order.order_id)
    payment = GetPaymentIntentRequest(payment_intent_id=str(order.payment_intent_id))

    async def sees_parcel_and_payment() -> bool:
        try:
            await services.shipping.list_order_shipments(parcels)
            await services.paying.get_payment_intent(payment)
        except NotFound:
            return False
        return True

    await until(sees_parcel_and_payment, bool, f"The parcel and the payment of {order.order_id}")
