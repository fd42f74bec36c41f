"""Client of PAYING, from contracts/paying. Generated: edit the contract, not this file."""

from generated.common.client import CommonClient
from generated.paying import operations as ops


class PayingClient(CommonClient):
    """Calls PAYING. Each method returns the response of the contract or raises its problem."""

    async def create_payment_intent(self, request: ops.CreatePaymentIntentRequest) -> ops.CreatePaymentIntentCreated:
        """Make the payment intent of an order."""
        return await self._call(request, ops.CreatePaymentIntentCreated)

    async def create_refund(self, request: ops.CreateRefundRequest) -> ops.CreateRefundCreated:
        """Give money back."""
        return await self._call(request, ops.CreateRefundCreated)

    async def get_customer_records(self, request: ops.GetCustomerRecordsRequest) -> ops.GetCustomerRecordsOk:
        """Read everything that is held on a customer."""
        return await self._call(request, ops.GetCustomerRecordsOk)

    async def get_payment_intent(self, request: ops.GetPaymentIntentRequest) -> ops.GetPaymentIntentOk:
        """Read a payment intent."""
        return await self._call(request, ops.GetPaymentIntentOk)

    async def get_refund(self, request: ops.GetRefundRequest) -> ops.GetRefundOk:
        """Read a refund."""
        return await self._call(request, ops.GetRefundOk)

    async def get_simulation(self, request: ops.GetSimulationRequest) -> ops.GetSimulationOk:
        """What does the simulated payment answer?"""
        return await self._call(request, ops.GetSimulationOk)

    async def list_payment_intents(self, request: ops.ListPaymentIntentsRequest) -> ops.ListPaymentIntentsOk:
        """List payment intents."""
        return await self._call(request, ops.ListPaymentIntentsOk)

    async def list_payment_methods(self, request: ops.ListPaymentMethodsRequest) -> ops.ListPaymentMethodsOk:
        """List the ways to pay."""
        return await self._call(request, ops.ListPaymentMethodsOk)

    async def list_refunds(self, request: ops.ListRefundsRequest) -> ops.ListRefundsOk:
        """List refunds."""
        return await self._call(request, ops.ListRefundsOk)

    async def set_simulation(self, request: ops.SetSimulationRequest) -> ops.SetSimulationOk:
        """Choose what the simulated payment answers."""
        return await self._call(request, ops.SetSimulationOk)
