import type { ReactNode } from "react";
import type { ChosenPoint } from "./relayPoints";

interface Props {
  point: ChosenPoint;
  /** The form that the choice is sent with. */
  form: string;
  checked: boolean;
  onChoose: () => void;
  distance?: string | undefined;
  note?: ReactNode;
  /** What is not a part of the radio button. */
  children?: ReactNode;
}

/** One point to choose. */
export function RelayPointOption({ point, form, checked, onChoose, distance, note, children }: Props) {
  const { name, line1, line2, postal_code, city } = point;
  const place = [line1, line2, `${postal_code} ${city}`].filter(Boolean).join(", ");
  return (
    <li className="relay-point">
      <label className="option">
        <input type="radio" name="relay-point" form={form} checked={checked} onChange={onChoose} />
        <span className="option-text">
          <strong>{name}</strong>
          <span>{place}</span>
          {note && <span className="hint">{note}</span>}
        </span>
        {distance && <span className="distance">{distance}</span>}
      </label>
      {children}
    </li>
  );
}
