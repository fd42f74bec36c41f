import type { Administering } from "@shared/types";
import { Link } from "react-router";
import { useMay } from "../../app/useMay";
import { useLanguage } from "../../i18n/words";
import { Asked } from "../../ui/Asked";
import { Card } from "../../ui/Card";
import { Facts } from "../../ui/Facts";
import { PageHead } from "../../ui/PageHead";
import { RelatedRows } from "../../ui/RelatedRows";
import { State } from "../../ui/State";
import { useOne } from "../../ui/useOne";
import { Written } from "../../ui/Written";
import { AddVendorProduct } from "./AddVendorProduct";
import { ChangeVendor, SetVendorStatus } from "./actions";

type Vendor = Administering["Vendor"];

export default function VendorPage() {
  return <Asked query={useOne("vendors")}>{(vendor) => <Whole vendor={vendor} />}</Asked>;
}

function Whole({ vendor }: { vendor: Vendor }) {
  const { t, rate, date } = useLanguage();
  const may = useMay()("vendors:write");
  return (
    <>
      <PageHead
        title={vendor.name}
        back={{ to: "/vendors", label: t("menu.vendors") }}
        under={<State word={`vendorStatus.${vendor.status}`} />}
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
              ["field.code", <span key="c" className="code">{vendor.code}</span>],
              ["field.contact_email", <a key="e" href={`mailto:${vendor.contact_email}`}>{vendor.contact_email}</a>],
              ["field.contact_phone", vendor.contact_phone],
              ["field.commission", rate(vendor.commission)],
              ["field.description", vendor.description && <Written key="d">{vendor.description}</Written>],
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
    <RelatedRows<Administering["VendorProduct"]>
      resource="vendor-products"
      filter={{ vendor_id }}
      caption={t("vendors.products")}
      empty={t("vendors.no_products")}
      columns={[
        {
          label: "field.name",
          cell: ({ name, product_id }) => <Written>{may ? <Link to={`/products/${product_id}/show`}>{name}</Link> : name}</Written>,
        },
        { label: "field.variants", cell: ({ variants }) => <span className="code">{variants.map(({ sku }) => sku).join(", ")}</span> },
        { label: "field.price", numeric: true, cell: ({ variants }) => variants[0]?.price && money(variants[0].price) },
        { label: "field.status", cell: ({ status }) => <State word={`productStatus.${status}`} /> },
      ]}
    />
  );
}
