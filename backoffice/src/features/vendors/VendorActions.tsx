import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Administering } from "@comptoir/shared/types";
import { ActionDialog } from "../../ui/ActionDialog";
import { Choice, Percent, Text } from "../../ui/Inputs";

type Vendor = Administering["Vendor"];

export function CreateVendor() {
  const { administering } = useApi();
  return (
    <ActionDialog<Administering["VendorDraft"]>
      label="vendors.create"
      done="vendors.created"
      tone="main"
      send={(body, key) =>
        ok("administering", administering.POST("/vendors", { params: { header: { "Idempotency-Key": key } }, body }))
      }
    >
      <Text source="code" hint="hint.code" must />
      <VendorFields must />
    </ActionDialog>
  );
}

export function ChangeVendor({ vendor }: { vendor: Vendor }) {
  const { administering } = useApi();
  const { vendor_id, version, name, contact_email, contact_phone, description, commission } = vendor;
  const initial = { name, contact_email, description, commission, ...(contact_phone ? { contact_phone } : {}) };
  return (
    <ActionDialog<Omit<Administering["VendorChange"], "version">>
      label="action.change"
      done="vendors.changed"
      initial={initial}
      send={(change) => {
        const body = { ...change, version };
        return ok("administering", administering.PATCH("/vendors/{vendor_id}", { params: { path: { vendor_id } }, body }));
      }}
    >
      <VendorFields must />
    </ActionDialog>
  );
}

function VendorFields({ must }: { must: boolean }) {
  return (
    <>
      <Text source="name" must={must} />
      <Text source="contact_email" type="email" must={must} />
      <Text source="contact_phone" />
      <Percent source="commission" />
      <Text source="description" lines={4} />
    </>
  );
}

export function SetVendorStatus({ vendor: { vendor_id, version, status } }: { vendor: Vendor }) {
  const { administering } = useApi();
  if (status === "CLOSED") return null;
  return (
    <ActionDialog<Omit<Administering["VendorStatusChange"], "version">>
      label="vendors.set_status"
      done="vendors.status_set"
      send={(change) => {
        const body = { ...change, version };
        return ok("administering", administering.PUT("/vendors/{vendor_id}/status", { params: { path: { vendor_id } }, body }));
      }}
    >
      <Choice source="status" of="vendorStatus" without={[status]} must />
      <Text source="reason" lines={2} />
    </ActionDialog>
  );
}
