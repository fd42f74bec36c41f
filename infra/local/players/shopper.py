"""A shopper, for examples, tests and measurements."""

from collections.abc import Mapping

import aiohttp
from msgspec import UNSET, UnsetType

from generated.carting import operations as carting
from generated.carting.models import Cart, CartClaim, CartDeliveryDraft, CartItemDraft, ClaimStrategy
from generated.common.models import Address, PaymentMethodCode
from generated.ordering import operations as ordering
from generated.ordering.models import Order, OrderCancellation, OrderDraft, OrderStatus
from generated.profiling import operations as profiling
from generated.profiling.models import CustomerDraft
from infra.local.players.accounts import Account
from infra.local.players.callers import PATIENCE_SECONDS, Services, signed_in, until
from infra.runtime.ids import new_id

HOME = Address(recipient="Camille Martin", line1="12 rue des Lilas", postal_code="75011", city="Paris", country="FR")


class Shopper:
    """A shopper: a guest, or a customer after registering or signing in."""

    def __init__(self, urls: Mapping[str, str], session: aiohttp.ClientSession) -> None:
        self.access_token = self.cart_token = self.order_token = ""
        self.account = Account("CUSTOMER", f"{new_id('shopper')}@example.com", new_id("password"))
        self.services = Services(urls, session, self._credentials)
        self.cart: Cart

    @property
    def is_guest(self) -> bool:
        return not self.access_token

    async def register(self) -> str:
        """Creates an account with a generated address and returns the customer's id. Does not sign in."""
        draft = CustomerDraft(
            email=self.account.email, password=self.account.password, first_name="Camille", last_name="Martin", language="FR"
        )
        request = profiling.RegisterCustomerRequest(body=draft)
        return (await self.services.profiling.register_customer(request)).body.customer_id

    async def sign_in(self) -> None:
        self.access_token = await signed_in(self.services, self.account)

    async def open_cart(self) -> Cart:
        """Opens a new cart, or the customer's own; a guest keeps its token."""
        opened = (await self.services.carting.create_cart(carting.CreateCartRequest())).body
        self.cart_token = self.cart_token if opened.cart_token is UNSET else opened.cart_token
        return self._now(opened.cart)

    async def put_in(self, sku: str, quantity: int = 1) -> Cart:
        added = carting.AddCartItemRequest(
            cart_id=self.cart.cart_id, idempotency_key=new_id("key"), body=CartItemDraft(sku=sku, quantity=quantity)
        )
        return self._now((await self.services.carting.add_cart_item(added)).body)

    async def claim_cart(self, strategy: ClaimStrategy = "MERGE") -> Cart:
        """Makes the guest's cart the customer's, after signing in."""
        claim = CartClaim(cart_token=self.cart_token, strategy=strategy)
        request = carting.ClaimCartRequest(cart_id=self.cart.cart_id, idempotency_key=new_id("key"), body=claim)
        claimed = self._now((await self.services.carting.claim_cart(request)).body)
        self.cart_token = ""
        return claimed

    async def choose_delivery(
        self, address: Address = HOME, method: str = "STANDARD_HOME", relay_point_id: str | UnsetType = UNSET
    ) -> Cart:
        draft = CartDeliveryDraft(
            address=address, version=self.cart.version, shipping_method_code=method, relay_point_id=relay_point_id
        )
        request = carting.SetCartDeliveryRequest(cart_id=self.cart.cart_id, body=draft)
        return self._now((await self.services.carting.set_cart_delivery(request)).body)

    async def look_at_cart(self) -> Cart:
        """Returns the current cart."""
        return self._now((await self.services.carting.get_cart(carting.GetCartRequest(cart_id=self.cart.cart_id))).body)

    async def fill_cart(self, *lines: tuple[str, int]) -> Cart:
        """Creates a cart that can be ordered from pairs of SKU and quantity."""
        await self.open_cart()
        for sku, quantity in lines:
            await self.put_in(sku, quantity)
        return await self.choose_delivery()

    async def order(self, key: str | None = None, payment_method: PaymentMethodCode = "CARD") -> Order:
        """Orders the cart as it was last read; the same key returns the same order. Raises the problems of create_order."""
        request = ordering.CreateOrderRequest(idempotency_key=key or new_id("key"), body=self.draft(payment_method))
        placed = (await self.services.ordering.create_order(request)).body
        self.order_token = self.order_token if placed.order_token is UNSET else placed.order_token
        return placed

    def draft(self, payment_method: PaymentMethodCode = "CARD") -> OrderDraft:
        """Returns the body of create_order for the cart as it was last read."""
        delivery = self.cart.delivery
        return OrderDraft(
            cart_id=self.cart.cart_id,
            delivery_address=HOME if delivery is UNSET else delivery.address,
            payment_method=payment_method,
            expected_total=self.cart.totals.total,
            email=self.account.email if self.is_guest else UNSET,
        )

    async def see(self, order_id: str) -> Order:
        return (await self.services.ordering.get_order(ordering.GetOrderRequest(order_id=order_id))).body

    async def wait_for(self, order_id: str, status: OrderStatus, *, seconds: float = PATIENCE_SECONDS) -> Order:
        """Waits until the order has the status, and returns it. Raises NotInTime."""
        what = f"Order {order_id} becoming {status}"
        return await until(lambda: self.see(order_id), lambda order: order.status == status, what, seconds=seconds)

    async def cancel(self, order_id: str, key: str | None = None) -> Order:
        request = ordering.CancelOrderRequest(order_id=order_id, idempotency_key=key or new_id("key"), body=OrderCancellation())
        return (await self.services.ordering.cancel_order(request)).body

    def _now(self, cart: Cart) -> Cart:
        self.cart = cart
        return cart

    def _credentials(self) -> Mapping[str, str]:
        person = {"Authorization": f"Bearer {self.access_token}"} if self.access_token else {}
        guest = {"Cart-Token": self.cart_token, "Order-Token": self.order_token}
        return {**person, **{name: token for name, token in guest.items() if token}}
