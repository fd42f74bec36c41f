/** Named amounts as bars beside each other: names and figures are text, the bars only compare. */
import type { ReactNode } from "react";

export interface Share {
  key: string;
  name: ReactNode;
  value: number;
  shown: string;
  tone?: string;
}

export function Shares({ shares }: { shares: readonly Share[] }) {
  const highest = Math.max(1, ...shares.map(({ value }) => value));
  return (
    <ul className="shares">
      {shares.map(({ key, name, value, shown, tone = "plain" }) => (
        <li key={key}>
          <span className="share-name">{name}</span>
          <span className="share-figure">{shown}</span>
          <svg
            className={`share-bar ${tone}`}
            viewBox="0 0 100 6"
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            <rect className="track" width="100" height="6" />
            <rect className="value" width={(100 * value) / highest} height="6" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
