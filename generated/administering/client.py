"""Client of ADMINISTERING, from contracts/administering. Generated: edit the contract, not this file."""

from generated.administering import operations as ops
from generated.common.client import CommonClient


class AdministeringClient(CommonClient):
    """Calls ADMINISTERING. Each method returns the response of the contract or raises its problem."""

    async def add_vendor_product(self, request: ops.AddVendorProductRequest) -> ops.AddVendorProductCreated:
        """Add a product of a vendor."""
        return await self._call(request, ops.AddVendorProductCreated)

    async def create_vendor(self, request: ops.CreateVendorRequest) -> ops.CreateVendorCreated:
        """Take on a vendor."""
        return await self._call(request, ops.CreateVendorCreated)

    async def get_dashboard(self, request: ops.GetDashboardRequest) -> ops.GetDashboardOk:
        """Read the key figures of the shop."""
        return await self._call(request, ops.GetDashboardOk)

    async def get_public_settings(self, request: ops.GetPublicSettingsRequest) -> ops.GetPublicSettingsOk:
        """Read what both sites need."""
        return await self._call(request, ops.GetPublicSettingsOk)

    async def get_setting(self, request: ops.GetSettingRequest) -> ops.GetSettingOk:
        """Read a group of settings."""
        return await self._call(request, ops.GetSettingOk)

    async def get_vendor(self, request: ops.GetVendorRequest) -> ops.GetVendorOk:
        """Read a vendor."""
        return await self._call(request, ops.GetVendorOk)

    async def list_settings(self, request: ops.ListSettingsRequest) -> ops.ListSettingsOk:
        """List all settings."""
        return await self._call(request, ops.ListSettingsOk)

    async def list_vendor_products(self, request: ops.ListVendorProductsRequest) -> ops.ListVendorProductsOk:
        """List the products of a vendor."""
        return await self._call(request, ops.ListVendorProductsOk)

    async def list_vendors(self, request: ops.ListVendorsRequest) -> ops.ListVendorsOk:
        """List vendors."""
        return await self._call(request, ops.ListVendorsOk)

    async def replace_setting(self, request: ops.ReplaceSettingRequest) -> ops.ReplaceSettingOk:
        """Replace a group of settings."""
        return await self._call(request, ops.ReplaceSettingOk)

    async def set_vendor_status(self, request: ops.SetVendorStatusRequest) -> ops.SetVendorStatusOk:
        """Let a vendor sell, or stop it."""
        return await self._call(request, ops.SetVendorStatusOk)

    async def update_vendor(self, request: ops.UpdateVendorRequest) -> ops.UpdateVendorOk:
        """Change a vendor."""
        return await self._call(request, ops.UpdateVendorOk)
