"""Client of SHIPPING, from contracts/shipping. Generated: edit the contract, not this file."""

from generated.common.client import CommonClient
from generated.shipping import operations as ops


class ShippingClient(CommonClient):
    """Calls SHIPPING. Each method returns the response of the contract or raises its problem."""

    async def cancel_shipment(self, request: ops.CancelShipmentRequest) -> ops.CancelShipmentOk:
        """Unpack a parcel."""
        return await self._call(request, ops.CancelShipmentOk)

    async def create_carrier(self, request: ops.CreateCarrierRequest) -> ops.CreateCarrierCreated:
        """Create a carrier."""
        return await self._call(request, ops.CreateCarrierCreated)

    async def create_label(self, request: ops.CreateLabelRequest) -> ops.CreateLabelCreated:
        """Make the label of a shipment."""
        return await self._call(request, ops.CreateLabelCreated)

    async def create_shipment(self, request: ops.CreateShipmentRequest) -> ops.CreateShipmentCreated:
        """Make the shipment of an order."""
        return await self._call(request, ops.CreateShipmentCreated)

    async def create_shipping_method(self, request: ops.CreateShippingMethodRequest) -> ops.CreateShippingMethodCreated:
        """Create a shipping method."""
        return await self._call(request, ops.CreateShippingMethodCreated)

    async def create_zone(self, request: ops.CreateZoneRequest) -> ops.CreateZoneCreated:
        """Create a zone."""
        return await self._call(request, ops.CreateZoneCreated)

    async def delete_zone(self, request: ops.DeleteZoneRequest) -> ops.DeleteZoneDone:
        """Delete a zone."""
        return await self._call(request, ops.DeleteZoneDone)

    async def dispatch_shipment(self, request: ops.DispatchShipmentRequest) -> ops.DispatchShipmentOk:
        """Hand a parcel to its carrier."""
        return await self._call(request, ops.DispatchShipmentOk)

    async def get_customer_records(self, request: ops.GetCustomerRecordsRequest) -> ops.GetCustomerRecordsOk:
        """Read everything that is held on a customer."""
        return await self._call(request, ops.GetCustomerRecordsOk)

    async def get_label(self, request: ops.GetLabelRequest) -> ops.GetLabelOk:
        """Print a label."""
        return await self._call(request, ops.GetLabelOk)

    async def get_label_sheet(self, request: ops.GetLabelSheetRequest) -> ops.GetLabelSheetOk:
        """Print the labels of a day."""
        return await self._call(request, ops.GetLabelSheetOk)

    async def get_packing_list(self, request: ops.GetPackingListRequest) -> ops.GetPackingListOk:
        """Print the packing list of a parcel."""
        return await self._call(request, ops.GetPackingListOk)

    async def get_shipment(self, request: ops.GetShipmentRequest) -> ops.GetShipmentOk:
        """Read a shipment."""
        return await self._call(request, ops.GetShipmentOk)

    async def import_relay_points(self, request: ops.ImportRelayPointsRequest) -> ops.ImportRelayPointsOk:
        """Take in the relay points of a carrier."""
        return await self._call(request, ops.ImportRelayPointsOk)

    async def list_carriers(self, request: ops.ListCarriersRequest) -> ops.ListCarriersOk:
        """List carriers."""
        return await self._call(request, ops.ListCarriersOk)

    async def list_order_shipments(self, request: ops.ListOrderShipmentsRequest) -> ops.ListOrderShipmentsOk:
        """List the shipments of an order."""
        return await self._call(request, ops.ListOrderShipmentsOk)

    async def list_relay_points(self, request: ops.ListRelayPointsRequest) -> ops.ListRelayPointsOk:
        """List relay points, nearest first."""
        return await self._call(request, ops.ListRelayPointsOk)

    async def list_shipments(self, request: ops.ListShipmentsRequest) -> ops.ListShipmentsOk:
        """List shipments."""
        return await self._call(request, ops.ListShipmentsOk)

    async def list_shipping_methods(self, request: ops.ListShippingMethodsRequest) -> ops.ListShippingMethodsOk:
        """List the shipping methods."""
        return await self._call(request, ops.ListShippingMethodsOk)

    async def list_zones(self, request: ops.ListZonesRequest) -> ops.ListZonesOk:
        """List the zones and what they cover."""
        return await self._call(request, ops.ListZonesOk)

    async def quote_shipping(self, request: ops.QuoteShippingRequest) -> ops.QuoteShippingOk:
        """What does delivery cost?"""
        return await self._call(request, ops.QuoteShippingOk)

    async def record_tracking_event(self, request: ops.RecordTrackingEventRequest) -> ops.RecordTrackingEventOk:
        """Record what the carrier reports."""
        return await self._call(request, ops.RecordTrackingEventOk)

    async def replace_zone(self, request: ops.ReplaceZoneRequest) -> ops.ReplaceZoneOk:
        """Change a zone."""
        return await self._call(request, ops.ReplaceZoneOk)

    async def simulate_shipping(self, request: ops.SimulateShippingRequest) -> ops.SimulateShippingOk:
        """What would an address be offered, and why not the rest?"""
        return await self._call(request, ops.SimulateShippingOk)

    async def split_shipment(self, request: ops.SplitShipmentRequest) -> ops.SplitShipmentCreated:
        """Put pieces of a parcel into another one."""
        return await self._call(request, ops.SplitShipmentCreated)

    async def stop_order_shipments(self, request: ops.StopOrderShipmentsRequest) -> ops.StopOrderShipmentsOk:
        """Stop the shipments of an order."""
        return await self._call(request, ops.StopOrderShipmentsOk)

    async def track_parcel(self, request: ops.TrackParcelRequest) -> ops.TrackParcelOk:
        """Where is the parcel?"""
        return await self._call(request, ops.TrackParcelOk)

    async def update_carrier(self, request: ops.UpdateCarrierRequest) -> ops.UpdateCarrierOk:
        """Change a carrier."""
        return await self._call(request, ops.UpdateCarrierOk)

    async def update_relay_point(self, request: ops.UpdateRelayPointRequest) -> ops.UpdateRelayPointOk:
        """Change a relay point."""
        return await self._call(request, ops.UpdateRelayPointOk)

    async def update_shipping_method(self, request: ops.UpdateShippingMethodRequest) -> ops.UpdateShippingMethodOk:
        """Change a shipping method."""
        return await self._call(request, ops.UpdateShippingMethodOk)

    async def void_label(self, request: ops.VoidLabelRequest) -> ops.VoidLabelOk:
        """Void a label."""
        return await self._call(request, ops.VoidLabelOk)
