"""Client of CATALOGING, from contracts/cataloging. Generated: edit the contract, not this file."""

from generated.cataloging import operations as ops
from generated.common.client import CommonClient


class CatalogingClient(CommonClient):
    """Calls CATALOGING. Each method returns the response of the contract or raises its problem."""

    async def add_product_image(self, request: ops.AddProductImageRequest) -> ops.AddProductImageCreated:
        """Add a picture to a product."""
        return await self._call(request, ops.AddProductImageCreated)

    async def add_variant(self, request: ops.AddVariantRequest) -> ops.AddVariantCreated:
        """Add a variant to a product."""
        return await self._call(request, ops.AddVariantCreated)

    async def change_products(self, request: ops.ChangeProductsRequest) -> ops.ChangeProductsOk:
        """Change many products at once."""
        return await self._call(request, ops.ChangeProductsOk)

    async def create_category(self, request: ops.CreateCategoryRequest) -> ops.CreateCategoryCreated:
        """Create a category."""
        return await self._call(request, ops.CreateCategoryCreated)

    async def create_product(self, request: ops.CreateProductRequest) -> ops.CreateProductCreated:
        """Create a product."""
        return await self._call(request, ops.CreateProductCreated)

    async def delete_category(self, request: ops.DeleteCategoryRequest) -> ops.DeleteCategoryDone:
        """Delete a category."""
        return await self._call(request, ops.DeleteCategoryDone)

    async def end_sale(self, request: ops.EndSaleRequest) -> ops.EndSaleOk:
        """End the sale of a variant."""
        return await self._call(request, ops.EndSaleOk)

    async def export_products(self, request: ops.ExportProductsRequest) -> ops.ExportProductsOk:
        """Export all products as a table."""
        return await self._call(request, ops.ExportProductsOk)

    async def get_category(self, request: ops.GetCategoryRequest) -> ops.GetCategoryOk:
        """Read a category."""
        return await self._call(request, ops.GetCategoryOk)

    async def get_image(self, request: ops.GetImageRequest) -> ops.GetImageOk:
        """Read a picture."""
        return await self._call(request, ops.GetImageOk)

    async def get_product(self, request: ops.GetProductRequest) -> ops.GetProductOk:
        """Read a product."""
        return await self._call(request, ops.GetProductOk)

    async def get_product_facets(self, request: ops.GetProductFacetsRequest) -> ops.GetProductFacetsOk:
        """Count products by filter."""
        return await self._call(request, ops.GetProductFacetsOk)

    async def get_product_import(self, request: ops.GetProductImportRequest) -> ops.GetProductImportOk:
        """Read how far an import is."""
        return await self._call(request, ops.GetProductImportOk)

    async def import_products(self, request: ops.ImportProductsRequest) -> ops.ImportProductsAccepted:
        """Take in products from a file."""
        return await self._call(request, ops.ImportProductsAccepted)

    async def list_categories(self, request: ops.ListCategoriesRequest) -> ops.ListCategoriesOk:
        """Read the category tree."""
        return await self._call(request, ops.ListCategoriesOk)

    async def list_price_changes(self, request: ops.ListPriceChangesRequest) -> ops.ListPriceChangesOk:
        """List what a variant has cost."""
        return await self._call(request, ops.ListPriceChangesOk)

    async def list_product_imports(self, request: ops.ListProductImportsRequest) -> ops.ListProductImportsOk:
        """List the imports of products."""
        return await self._call(request, ops.ListProductImportsOk)

    async def list_products(self, request: ops.ListProductsRequest) -> ops.ListProductsOk:
        """List or search products."""
        return await self._call(request, ops.ListProductsOk)

    async def list_variants(self, request: ops.ListVariantsRequest) -> ops.ListVariantsOk:
        """Read variants by SKU."""
        return await self._call(request, ops.ListVariantsOk)

    async def remove_category_texts(self, request: ops.RemoveCategoryTextsRequest) -> ops.RemoveCategoryTextsDone:
        """Take back a translation of a category."""
        return await self._call(request, ops.RemoveCategoryTextsDone)

    async def remove_product_image(self, request: ops.RemoveProductImageRequest) -> ops.RemoveProductImageDone:
        """Remove a picture."""
        return await self._call(request, ops.RemoveProductImageDone)

    async def remove_product_texts(self, request: ops.RemoveProductTextsRequest) -> ops.RemoveProductTextsDone:
        """Take back a translation of a product."""
        return await self._call(request, ops.RemoveProductTextsDone)

    async def remove_variant(self, request: ops.RemoveVariantRequest) -> ops.RemoveVariantDone:
        """Remove a variant."""
        return await self._call(request, ops.RemoveVariantDone)

    async def reorder_product_images(self, request: ops.ReorderProductImagesRequest) -> ops.ReorderProductImagesOk:
        """Set the order of the pictures of a product."""
        return await self._call(request, ops.ReorderProductImagesOk)

    async def replace_category_texts(self, request: ops.ReplaceCategoryTextsRequest) -> ops.ReplaceCategoryTextsOk:
        """Say a category in one language."""
        return await self._call(request, ops.ReplaceCategoryTextsOk)

    async def replace_product_texts(self, request: ops.ReplaceProductTextsRequest) -> ops.ReplaceProductTextsOk:
        """Say a product in one language."""
        return await self._call(request, ops.ReplaceProductTextsOk)

    async def set_product_status(self, request: ops.SetProductStatusRequest) -> ops.SetProductStatusOk:
        """Publish, withdraw or archive a product."""
        return await self._call(request, ops.SetProductStatusOk)

    async def set_sale_price(self, request: ops.SetSalePriceRequest) -> ops.SetSalePriceOk:
        """Reduce the price of a variant for some time."""
        return await self._call(request, ops.SetSalePriceOk)

    async def set_variant_price(self, request: ops.SetVariantPriceRequest) -> ops.SetVariantPriceOk:
        """Set the price of a variant."""
        return await self._call(request, ops.SetVariantPriceOk)

    async def suggest_products(self, request: ops.SuggestProductsRequest) -> ops.SuggestProductsOk:
        """Suggest products while someone types."""
        return await self._call(request, ops.SuggestProductsOk)

    async def update_category(self, request: ops.UpdateCategoryRequest) -> ops.UpdateCategoryOk:
        """Change or move a category."""
        return await self._call(request, ops.UpdateCategoryOk)

    async def update_product(self, request: ops.UpdateProductRequest) -> ops.UpdateProductOk:
        """Change a product."""
        return await self._call(request, ops.UpdateProductOk)

    async def update_variant(self, request: ops.UpdateVariantRequest) -> ops.UpdateVariantOk:
        """Change a variant."""
        return await self._call(request, ops.UpdateVariantOk)
