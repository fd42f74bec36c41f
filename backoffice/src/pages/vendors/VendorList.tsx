import type { Administering } from "@shared/types";
import { SearchInput } from "react-admin";
import { Link } from "react-router";
import { useMay } from "../../app/useMay";
import { useLanguage } from "../../i18n/words";
import { Choice } from "../../ui/inputs";
import { Listing } from "../../ui/Listing";
import { State } from "../../ui/State";
import { CreateVendor } from "./actions";

export default function VendorList() {
  const { t, rate } = useLanguage();
  const may = useMay();
  return (
    <Listing<Administering["Vendor"]>
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
        { label: "field.status", cell: (vendor) => <State word={`vendorStatus.${vendor.status}`} /> },
      ]}
    />
  );
}
