import type { Administering } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { AddVendorProduct } from "../features/vendors/AddVendorProduct";
import { ChangeVendor, SetVendorStatus } from "../features/vendors/VendorActions";
import { Card } from "../ui/Card";
import { ContentText } from "../ui/ContentText";
import { Facts } from "../ui/Facts";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";
import { RelatedList } from "../ui/RelatedList";
import { StatusBadge } from "../ui/StatusBadge";
import { useRecordQuery } from "../ui/useRecordQuery";

type Vendor = Administering["Vendor"];

export default function VendorPage() {
  return <Loaded query={useRecordQuery("vendors")}>{(vendor) => <Whole vendor={vendor} />}</Loaded>;
}

function Whole({ vendor }: { vendor: Vendor }) {
  const { t, rate, date } = useLanguage();
  const may = useMay()("vendors:write");
  return (
    <>
      <PageHead
        title={vendor.name}
        back={{ to: "/vendors", label: t("menu.vendors") }}
        under={<StatusBadge word={`vendorStatus.${vendor.status}`} />}
        actions={
          may && (
            <>
              <ChangeVendor vendor={vendor} />
              <SetVendorStatus vendor={vendor} />
              {vendor.status === "ACTIVE" && <AddVendorProduct vendor={vendor} />}
            </>
          )
        }
      />
      <div className="columns wide-right">
        <Card title={t("vendors.about")}>
          <Facts
            facts={[
              [
                "field.code",
                <span key="c" className="code">
                  {vendor.code}
                </span>,
              ],
              [
                "field.contact_email",
                <a key="e" href={`mailto:${vendor.contact_email}`}>
                  {vendor.contact_email}
                </a>,
              ],
              ["field.contact_phone", vendor.contact_phone],
              ["field.commission", rate(vendor.commission)],
              ["field.description", vendor.description && <ContentText key="d">{vendor.description}</ContentText>],
              ["field.status_reason", vendor.status_reason],
              ["field.created_at", date(vendor.created_at)],
            ]}
          />
        </Card>
        <Card title={t("vendors.products")}>
          <VendorProducts vendor_id={vendor.vendor_id} />
        </Card>
      </div>
    </>
  );
}

function VendorProducts({ vendor_id }: { vendor_id: string }) {
  const { t, money } = useLanguage();
  const may = useMay()("catalog:write");
  return (
    <RelatedList<Administering["VendorProduct"]>
      resource="vendor-products"
      filter={{ vendor_id }}
      caption={t("vendors.products")}
      empty={t("vendors.no_products")}
      columns={[
        {
          label: "field.name",
          cell: ({ name, product_id }) => (
            <ContentText>{may ? <Link to={`/products/${product_id}/show`}>{name}</Link> : name}</ContentText>
          ),
        },
        {
          label: "field.variants",
          cell: ({ variants }) => <span className="code">{variants.map(({ sku }) => sku).join(", ")}</span>,
        },
        { label: "field.price", numeric: true, cell: ({ variants }) => variants[0]?.price && money(variants[0].price) },
        { label: "field.status", cell: ({ status }) => <StatusBadge word={`productStatus.${status}`} /> },
      ]}
    />
  );
}
