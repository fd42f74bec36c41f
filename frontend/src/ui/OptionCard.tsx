import type { ReactNode } from "react";

interface Props {
  name: string;
  checked: boolean;
  onChoose: () => void;
  title: string;
  text?: ReactNode;
  aside?: string;
}

/** A radio button as large as what it stands for. */
export function OptionCard({ name, checked, onChoose, title, text, aside }: Props) {
  return (
    <label className="option">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span className="option-text">
        <strong>{title}</strong>
        {text && <span className="hint">{text}</span>}
      </span>
      {aside && <strong className="price">{aside}</strong>}
    </label>
  );
}
