import type { Stocking } from "@shared/types";
import { SearchInput } from "react-admin";
import { Link } from "react-router";
import { useMay } from "../../app/useMay";
import { useLanguage } from "../../i18n/words";
import { Choice } from "../../ui/inputs";
import { Listing } from "../../ui/Listing";
import { State } from "../../ui/State";
import { Written } from "../../ui/Written";
import { ReceiveStock } from "./actions";

type Item = Stocking["StockItem"];

export default function StockList() {
  const { t, number } = useLanguage();
  const may = useMay();
  return (
    <Listing<Item>
      resource="stock-items"
      title={t("menu.stock-items")}
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={t("stock.search")} />,
        <Choice key="status" source="status" of="stockStatus" alwaysOn />,
      ]}
      empty={t("stock.none")}
      every={10}
      columns={[
        {
          label: "field.product",
          cell: (item) => (
            <span>
              <Link to={`/stock-items/${item.sku}/show`}><Written>{item.name}</Written></Link>
              <small className="code">{item.sku}</small>
            </span>
          ),
        },
        { label: "field.on_hand", numeric: true, cell: (item) => number(item.on_hand) },
        { label: "field.reserved", numeric: true, cell: (item) => number(item.reserved) },
        { label: "field.available", numeric: true, cell: (item) => <strong>{number(item.available)}</strong> },
        { label: "field.reorder_point", numeric: true, extra: true, cell: (item) => number(item.reorder_point) },
        { label: "field.status", cell: (item) => <State word={`stockStatus.${item.status}`} /> },
        { label: "field.actions", pressed: true, cell: (item) => may("stock:write") && <ReceiveStock item={item} /> },
      ]}
    />
  );
}
