import type { Stocking } from "@comptoir/shared/types";
import { TextInput } from "react-admin";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { Choice } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";
import type { Column } from "../ui/Table";

type Movement = Stocking["StockMovement"];

export function useMovementColumns(): Column<Movement>[] {
  const { t, number, dateTime } = useLanguage();
  const may = useMay();
  const signed = (delta: number) => (delta > 0 ? `+${number(delta)}` : number(delta));
  return [
    { label: "field.created_at", tight: true, cell: (movement) => dateTime(movement.created_at, "medium") },
    {
      label: "field.sku",
      cell: ({ sku }) => (
        <Link className="code" to={`/stock-items/${sku}/show`}>
          {sku}
        </Link>
      ),
    },
    { label: "field.movement", cell: (movement) => t(`movement.${movement.kind}`) },
    { label: "field.delta", numeric: true, cell: (movement) => <strong>{signed(movement.delta)}</strong> },
    { label: "field.balance_after", numeric: true, cell: (movement) => number(movement.balance_after) },
    {
      label: "field.reason",
      cell: ({ reason, order_id }) =>
        order_id && may("orders:read") ? <Link to={`/orders/${order_id}/show`}>{reason ?? t("stock.see_order")}</Link> : reason,
    },
  ];
}

export default function MovementList() {
  const { t } = useLanguage();
  return (
    <ResourceList<Movement>
      resource="stock-movements"
      title={t("menu.stock-movements")}
      filters={[
        <TextInput
          key="sku"
          source="sku"
          alwaysOn
          label={t("field.sku")}
          helperText={false}
          resettable
          parse={(typed: string) => typed.toUpperCase()}
        />,
        <Choice key="kind" source="kind" of="movement" label="field.movement" alwaysOn />,
      ]}
      empty={t("stock.no_movement")}
      every={10}
      columns={useMovementColumns()}
    />
  );
}
