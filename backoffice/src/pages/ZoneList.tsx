import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { nameOfMethod } from "../features/terms/nameOfMethod";
import { useMethods, useZones } from "../features/terms/reads";
import { Coverage } from "../features/zones/Coverage";
import { Places } from "../features/zones/Places";
import { Card } from "../ui/Card";
import { CreateLink } from "../ui/CreateLink";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";
import { Table } from "../ui/Table";

export default function ZoneList() {
  const { t, locale } = useLanguage();
  const may = useMay()("shipping:write");
  const methods = useMethods().data?.items ?? [];
  const methodName = (code: string) => nameOfMethod(locale, methods, code);
  return (
    <>
      <PageHead
        title={t("menu.shipping-zones")}
        under={t("zones.intro")}
        actions={may && <CreateLink to="/shipping-zones/create" label="zones.create" />}
      />
      <Loaded query={useZones()}>
        {(list) => (
          <div className="stack">
            <Card title={t("menu.shipping-zones")}>
              {list.items.length === 0 ? (
                <p className="empty">{t("zones.none")}</p>
              ) : (
                <Table
                  caption={t("menu.shipping-zones")}
                  records={list.items}
                  id={({ zone_code }) => zone_code}
                  columns={[
                    {
                      label: "field.name",
                      cell: ({ zone_code, name }) => <Link to={`/shipping-zones/${zone_code}/show`}>{name}</Link>,
                    },
                    { label: "field.places", cell: ({ places }) => <Places places={places} /> },
                    {
                      label: "field.methods",
                      cell: ({ method_codes }) => method_codes.map(methodName).join(", ") || t("zones.unused"),
                    },
                  ]}
                />
              )}
            </Card>
            <Coverage list={list} />
          </div>
        )}
      </Loaded>
    </>
  );
}
