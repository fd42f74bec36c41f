import type { Stocking } from "@comptoir/shared/types";
import { SearchInput } from "react-admin";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { FileLinks } from "../features/files/FileLinks";
import { STOCK_FILES } from "../features/files/kinds";
import { ReceiveStock } from "../features/stock/StockActions";
import { ContentText } from "../ui/ContentText";
import { Choice } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";
import { StatusBadge } from "../ui/StatusBadge";

type Item = Stocking["StockItem"];

export default function StockList() {
  const { t, number } = useLanguage();
  const may = useMay();
  return (
    <ResourceList<Item>
      resource="stock-items"
      title={t("menu.stock-items")}
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={t("stock.search")} />,
        <Choice key="status" source="status" of="stockStatus" alwaysOn />,
      ]}
      actions={<FileLinks kind={STOCK_FILES} mayImport={may("stock:write")} />}
      empty={t("stock.none")}
      every={10}
      columns={[
        {
          label: "field.product",
          cell: (item) => (
            <span>
              <Link to={`/stock-items/${item.sku}/show`}>
                <ContentText>{item.name}</ContentText>
              </Link>
              <small className="code">{item.sku}</small>
            </span>
          ),
        },
        { label: "field.on_hand", numeric: true, cell: (item) => number(item.on_hand) },
        { label: "field.reserved", numeric: true, cell: (item) => number(item.reserved) },
        { label: "field.available", numeric: true, cell: (item) => <strong>{number(item.available)}</strong> },
        { label: "field.reorder_point", numeric: true, extra: true, cell: (item) => number(item.reorder_point) },
        { label: "field.status", cell: (item) => <StatusBadge word={`stockStatus.${item.status}`} /> },
        { label: "field.actions", pressed: true, cell: (item) => may("stock:write") && <ReceiveStock item={item} /> },
      ]}
    />
  );
}
