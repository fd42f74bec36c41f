"""Client of CARTING, from contracts/carting. Generated: edit the contract, not this file."""

from generated.carting import operations as ops
from generated.common.client import CommonClient


class CartingClient(CommonClient):
    """Calls CARTING. Each method returns the response of the contract or raises its problem."""

    async def add_cart_item(self, request: ops.AddCartItemRequest) -> ops.AddCartItemCreated:
        """Add an item to a cart."""
        return await self._call(request, ops.AddCartItemCreated)

    async def claim_cart(self, request: ops.ClaimCartRequest) -> ops.ClaimCartOk:
        """Take a guest's cart over after signing in."""
        return await self._call(request, ops.ClaimCartOk)

    async def create_cart(self, request: ops.CreateCartRequest) -> ops.CreateCartCreated | ops.CreateCartOk:
        """Begin a cart."""
        return await self._call(request, ops.CreateCartCreated, ops.CreateCartOk)

    async def get_cart(self, request: ops.GetCartRequest) -> ops.GetCartOk:
        """Read a cart."""
        return await self._call(request, ops.GetCartOk)

    async def get_customer_records(self, request: ops.GetCustomerRecordsRequest) -> ops.GetCustomerRecordsOk:
        """Read everything that is held on a customer."""
        return await self._call(request, ops.GetCustomerRecordsOk)

    async def get_my_cart(self, request: ops.GetMyCartRequest) -> ops.GetMyCartOk:
        """Read my active cart."""
        return await self._call(request, ops.GetMyCartOk)

    async def list_cart_shipping_options(self, request: ops.ListCartShippingOptionsRequest) -> ops.ListCartShippingOptionsOk:
        """List the shipping options of a cart."""
        return await self._call(request, ops.ListCartShippingOptionsOk)

    async def remove_cart_item(self, request: ops.RemoveCartItemRequest) -> ops.RemoveCartItemOk:
        """Remove a line from a cart."""
        return await self._call(request, ops.RemoveCartItemOk)

    async def set_cart_delivery(self, request: ops.SetCartDeliveryRequest) -> ops.SetCartDeliveryOk:
        """Set the delivery of a cart."""
        return await self._call(request, ops.SetCartDeliveryOk)

    async def set_cart_item_quantity(self, request: ops.SetCartItemQuantityRequest) -> ops.SetCartItemQuantityOk:
        """Change the quantity of a line."""
        return await self._call(request, ops.SetCartItemQuantityOk)
