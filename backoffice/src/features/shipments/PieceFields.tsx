/** How many of each line: a table with a field in each row, and what that comes to. */
import { shownName } from "@comptoir/shared/shownName";
import { useWatch } from "react-hook-form";
import { type Key, useLanguage } from "../../base/language";
import { GoodsName } from "../../ui/GoodsName";
import { Whole } from "../../ui/Inputs";
import { Table } from "../../ui/Table";
import { chosenOf, countOf, exceeded, type Pieces, type Quantities } from "./pieces";

interface PieceFieldsProps {
  pieces: readonly Pieces[];
  caption: string;
  /** Above the quantities that there are. */
  there: Key;
  /** Above the fields. */
  taken: Key;
}

export function PieceFields({ pieces, caption, there, taken }: PieceFieldsProps) {
  const { t, number, locale } = useLanguage();
  const quantities = useWatch<{ quantities?: Quantities }, "quantities">({ name: "quantities" });
  const chosen = countOf(chosenOf(pieces, quantities));
  const excess = exceeded(pieces, quantities);
  return (
    <>
      <Table
        caption={caption}
        records={pieces}
        id={({ line_id }) => line_id}
        columns={[
          {
            label: "field.product",
            cell: (line) => (
              <span>
                <GoodsName of={line} />
                <small className="code">{line.sku}</small>
              </span>
            ),
          },
          { label: there, numeric: true, cell: ({ quantity }) => number(quantity) },
          {
            label: taken,
            cell: (line) => (
              <Whole
                source={`quantities.${line.line_id}`}
                named={`${t(taken)} · ${shownName(locale, line)}`}
                min={0}
                max={line.quantity}
                inCell
              />
            ),
          },
        ]}
      />
      <p role="status" className="sum">
        {excess
          ? t("parcels.too_many", { name: shownName(locale, excess), most: number(excess.quantity) })
          : t("parcels.chosen", { count: chosen, left: number(countOf(pieces) - chosen) })}
      </p>
    </>
  );
}
