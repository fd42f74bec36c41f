/** What is on hand, as one bar: available and reserved, with the point at which to order again. */
import type { Stocking } from "@comptoir/shared/types";
import { type Key, useLanguage } from "../../base/language";

const WIDTH = 600;

export function StockGauge({ item }: { item: Stocking["StockItem"] }) {
  const { t, number } = useLanguage();
  const { on_hand, reserved, available, reorder_point, safety_stock } = item;
  const top = Math.max(on_hand, reorder_point * 1.5, safety_stock, 1);
  const wide = (pieces: number) => (WIDTH * pieces) / top;
  const figures: [Key, number, string][] = [
    ["field.available", available, "available"],
    ["field.reserved", reserved, "reserved"],
    ["field.on_hand", on_hand, ""],
    ["field.reorder_point", reorder_point, "reorder"],
    ["field.safety_stock", safety_stock, ""],
  ];
  return (
    <div className="gauge">
      <svg viewBox={`0 0 ${WIDTH} 34`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="track" width={WIDTH} y={8} height={18} rx={4} />
        <rect className="available" width={wide(available)} y={8} height={18} rx={4} />
        <rect className="reserved" x={wide(available)} width={wide(reserved)} y={8} height={18} />
        <line className="reorder" x1={wide(reorder_point)} x2={wide(reorder_point)} y1={2} y2={32} />
      </svg>
      <dl className="tiles">
        {figures.map(([label, pieces, key]) => (
          <div key={label} className="tile">
            <dt className={key && `key ${key}`}>{t(label)}</dt>
            <dd>{number(pieces)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
