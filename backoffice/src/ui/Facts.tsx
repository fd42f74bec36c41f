/** Names and values of one thing, for a card about it; what is absent is left out. */
import type { ReactNode } from "react";
import { type Key, useLanguage } from "../base/language";

export type Fact = readonly [label: Key, value: ReactNode];

export function Facts({ facts }: { facts: readonly Fact[] }) {
  const { t } = useLanguage();
  const present = facts.filter(([, value]) => value !== undefined && value !== "" && value !== false);
  return (
    <dl className="facts">
      {present.map(([label, value]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
