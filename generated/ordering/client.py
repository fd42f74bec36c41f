"""Client of ORDERING, from contracts/ordering. Generated: edit the contract, not this file."""

from generated.common.client import CommonClient
from generated.ordering import operations as ops


class OrderingClient(CommonClient):
    """Calls ORDERING. Each method returns the response of the contract or raises its problem."""

    async def cancel_order(self, request: ops.CancelOrderRequest) -> ops.CancelOrderOk:
        """Cancel an order."""
        return await self._call(request, ops.CancelOrderOk)

    async def create_order(self, request: ops.CreateOrderRequest) -> ops.CreateOrderCreated:
        """Order what is in the cart."""
        return await self._call(request, ops.CreateOrderCreated)

    async def find_guest_order(self, request: ops.FindGuestOrderRequest) -> ops.FindGuestOrderOk:
        """Find a guest's order."""
        return await self._call(request, ops.FindGuestOrderOk)

    async def get_order(self, request: ops.GetOrderRequest) -> ops.GetOrderOk:
        """Read an order."""
        return await self._call(request, ops.GetOrderOk)

    async def get_order_contact(self, request: ops.GetOrderContactRequest) -> ops.GetOrderContactOk:
        """Read to whom the messages about an order go."""
        return await self._call(request, ops.GetOrderContactOk)

    async def get_order_process(self, request: ops.GetOrderProcessRequest) -> ops.GetOrderProcessOk:
        """Read the process of an order."""
        return await self._call(request, ops.GetOrderProcessOk)

    async def get_order_states(self, request: ops.GetOrderStatesRequest) -> ops.GetOrderStatesOk:
        """Which states can an order have?"""
        return await self._call(request, ops.GetOrderStatesOk)

    async def get_order_timeline(self, request: ops.GetOrderTimelineRequest) -> ops.GetOrderTimelineOk:
        """What happened to an order."""
        return await self._call(request, ops.GetOrderTimelineOk)

    async def list_my_orders(self, request: ops.ListMyOrdersRequest) -> ops.ListMyOrdersOk:
        """List my orders."""
        return await self._call(request, ops.ListMyOrdersOk)

    async def list_order_processes(self, request: ops.ListOrderProcessesRequest) -> ops.ListOrderProcessesOk:
        """List the processes of orders."""
        return await self._call(request, ops.ListOrderProcessesOk)

    async def list_orders(self, request: ops.ListOrdersRequest) -> ops.ListOrdersOk:
        """List orders."""
        return await self._call(request, ops.ListOrdersOk)

    async def retry_order_process(self, request: ops.RetryOrderProcessRequest) -> ops.RetryOrderProcessOk:
        """Retry a stuck process."""
        return await self._call(request, ops.RetryOrderProcessOk)
