"""Create a vendor, with the status ONBOARDING."""

from generated.administering.operations import CreateVendorCreated, CreateVendorRequest
from impl.administering.answers import vendor_answer
from impl.administering.domain.vendor import Vendor
from impl.administering.repositories.vendors import vendors
from impl.common.absent import given
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def create_vendor(tx: Transaction, request: CreateVendorRequest) -> CreateVendorCreated:
    draft = request.body
    vendor = Vendor(
        vendor_id=new_id("ven"),
        code=draft.code,
        name=draft.name,
        contact_email=draft.contact_email,
        contact_phone=given(draft.contact_phone, None),
        description=given(draft.description, ""),
        commission=given(draft.commission, 0),
        created_at=tx.now,
        updated_at=tx.now,
    )
    vendor.introduce()
    vendors.add(tx, vendor)
    return CreateVendorCreated(body=vendor_answer(vendor), location=f"/vendors/{vendor.vendor_id}")
