import type { Administering } from "@comptoir/shared/types";
import { SearchInput } from "react-admin";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { CreateVendor } from "../features/vendors/VendorActions";
import { Choice } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";
import { StatusBadge } from "../ui/StatusBadge";

export default function VendorList() {
  const { t, rate } = useLanguage();
  const may = useMay();
  return (
    <ResourceList<Administering["Vendor"]>
      resource="vendors"
      title={t("menu.vendors")}
      actions={may("vendors:write") && <CreateVendor />}
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={t("vendors.search")} />,
        <Choice key="status" source="status" of="vendorStatus" alwaysOn />,
      ]}
      empty={t("vendors.none")}
      columns={[
        { label: "field.name", cell: (vendor) => <Link to={`/vendors/${vendor.vendor_id}/show`}>{vendor.name}</Link> },
        { label: "field.code", cell: (vendor) => <span className="code">{vendor.code}</span> },
        { label: "field.contact_email", extra: true, cell: (vendor) => vendor.contact_email },
        { label: "field.commission", numeric: true, cell: (vendor) => rate(vendor.commission) },
        { label: "field.status", cell: (vendor) => <StatusBadge word={`vendorStatus.${vendor.status}`} /> },
      ]}
    />
  );
}
