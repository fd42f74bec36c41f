"""Client of STOCKING, from contracts/stocking. Generated: edit the contract, not this file."""

from generated.common.client import CommonClient
from generated.stocking import operations as ops


class StockingClient(CommonClient):
    """Calls STOCKING. Each method returns the response of the contract or raises its problem."""

    async def acknowledge_stock_alert(self, request: ops.AcknowledgeStockAlertRequest) -> ops.AcknowledgeStockAlertOk:
        """Acknowledge a stock alert."""
        return await self._call(request, ops.AcknowledgeStockAlertOk)

    async def adjust_stock(self, request: ops.AdjustStockRequest) -> ops.AdjustStockCreated:
        """Correct the stock."""
        return await self._call(request, ops.AdjustStockCreated)

    async def count_stock(self, request: ops.CountStockRequest) -> ops.CountStockCreated:
        """Set the stock to what was counted."""
        return await self._call(request, ops.CountStockCreated)

    async def export_stock(self, request: ops.ExportStockRequest) -> ops.ExportStockOk:
        """Export all stock as a table."""
        return await self._call(request, ops.ExportStockOk)

    async def get_availability(self, request: ops.GetAvailabilityRequest) -> ops.GetAvailabilityOk:
        """Can these be bought now?"""
        return await self._call(request, ops.GetAvailabilityOk)

    async def get_reservation(self, request: ops.GetReservationRequest) -> ops.GetReservationOk:
        """Read a reservation."""
        return await self._call(request, ops.GetReservationOk)

    async def get_stock_import(self, request: ops.GetStockImportRequest) -> ops.GetStockImportOk:
        """Read how far an import is."""
        return await self._call(request, ops.GetStockImportOk)

    async def get_stock_item(self, request: ops.GetStockItemRequest) -> ops.GetStockItemOk:
        """Read the stock of a variant."""
        return await self._call(request, ops.GetStockItemOk)

    async def get_stock_subscription(self, request: ops.GetStockSubscriptionRequest) -> ops.GetStockSubscriptionOk:
        """Read whom to tell that a variant is back."""
        return await self._call(request, ops.GetStockSubscriptionOk)

    async def import_stock(self, request: ops.ImportStockRequest) -> ops.ImportStockAccepted:
        """Take in counted stock and thresholds from a file."""
        return await self._call(request, ops.ImportStockAccepted)

    async def list_stock_alerts(self, request: ops.ListStockAlertsRequest) -> ops.ListStockAlertsOk:
        """List stock alerts."""
        return await self._call(request, ops.ListStockAlertsOk)

    async def list_stock_items(self, request: ops.ListStockItemsRequest) -> ops.ListStockItemsOk:
        """List stock items."""
        return await self._call(request, ops.ListStockItemsOk)

    async def list_stock_movements(self, request: ops.ListStockMovementsRequest) -> ops.ListStockMovementsOk:
        """List stock movements."""
        return await self._call(request, ops.ListStockMovementsOk)

    async def receive_stock(self, request: ops.ReceiveStockRequest) -> ops.ReceiveStockCreated:
        """Receive goods."""
        return await self._call(request, ops.ReceiveStockCreated)

    async def release_reservation(self, request: ops.ReleaseReservationRequest) -> ops.ReleaseReservationOk:
        """Give held stock back."""
        return await self._call(request, ops.ReleaseReservationOk)

    async def reserve_stock(self, request: ops.ReserveStockRequest) -> ops.ReserveStockCreated:
        """Hold stock for an order."""
        return await self._call(request, ops.ReserveStockCreated)

    async def set_stock_thresholds(self, request: ops.SetStockThresholdsRequest) -> ops.SetStockThresholdsOk:
        """Set when the stock counts as low."""
        return await self._call(request, ops.SetStockThresholdsOk)

    async def subscribe_back_in_stock(self, request: ops.SubscribeBackInStockRequest) -> ops.SubscribeBackInStockAccepted:
        """Ask to be told when a variant is back in stock."""
        return await self._call(request, ops.SubscribeBackInStockAccepted)

    async def unsubscribe_back_in_stock(self, request: ops.UnsubscribeBackInStockRequest) -> ops.UnsubscribeBackInStockDone:
        """Do not be told after all."""
        return await self._call(request, ops.UnsubscribeBackInStockDone)
