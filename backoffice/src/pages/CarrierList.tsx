import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { useCarriers, useMethods } from "../features/terms/reads";
import { CreateLink } from "../ui/CreateLink";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";
import { StatusBadge } from "../ui/StatusBadge";
import { Table } from "../ui/Table";

export default function CarrierList() {
  const { t, number } = useLanguage();
  const may = useMay()("shipping:write");
  const methods = useMethods().data?.items;
  return (
    <>
      <PageHead
        title={t("menu.carriers")}
        under={t("carriers.intro")}
        actions={may && <CreateLink to="/carriers/create" label="carriers.create" />}
      />
      <Loaded query={useCarriers()}>
        {({ items }) => (
          <Table
            caption={t("menu.carriers")}
            records={items}
            id={({ carrier_code }) => carrier_code}
            columns={[
              {
                label: "field.name",
                cell: ({ carrier_code, name }) => <Link to={`/carriers/${carrier_code}/show`}>{name}</Link>,
              },
              { label: "field.code", extra: true, cell: ({ carrier_code }) => <span className="code">{carrier_code}</span> },
              {
                label: "field.methods",
                numeric: true,
                cell: ({ carrier_code }) =>
                  methods && number(methods.filter((each) => each.carrier_code === carrier_code).length),
              },
              { label: "field.label_formats", extra: true, cell: ({ label_formats }) => label_formats.join(", ") },
              {
                label: "field.holidays",
                extra: true,
                cell: ({ closed_on_holidays }) => t(closed_on_holidays ? "carriers.rests" : "carriers.works"),
              },
              { label: "field.status", cell: ({ active }) => <StatusBadge word={`offered.${active ? "ON" : "OFF"}`} /> },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}
