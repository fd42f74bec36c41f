/** A status as a small coloured word; the word says it, the colour only helps. */
import { type Key, useLanguage } from "../base/language";

const TONES: Record<string, readonly string[]> = {
  good: [
    "CONFIRMED",
    "SHIPPED",
    "DELIVERED",
    "COMPLETED",
    "PAID",
    "SUCCEEDED",
    "FINAL",
    "DONE",
    "IN_STOCK",
    "ACTIVE",
    "READY",
    "UP",
    "REPLAYED",
    "RESOLVED",
    "ACCEPT",
    "ON",
    "WHOLE",
    "CHANGED",
    "SENT",
  ],
  warn: [
    "PENDING",
    "PARTIALLY_REFUNDED",
    "PARTIALLY_SHIPPED",
    "PARTIALLY_RETURNED",
    "DRAFT",
    "RUNNING",
    "COMPENSATING",
    "LOW",
    "LOW_STOCK",
    "ONBOARDING",
    "OPEN",
    "DELAY",
    "DEGRADED",
    "LABELLED",
    "PROCESSING",
    "CARRIER_OFF",
    "NO_RATE",
    "PART",
    "QUEUED",
    "INVITED",
  ],
  bad: [
    "CANCELLED",
    "EXPIRED",
    "RETURNED",
    "FAILED",
    "STUCK",
    "OUT_OF_STOCK",
    "SHORTFALL",
    "SUSPENDED",
    "DOWN",
    "DECLINE",
    "VOID",
    "UNREACHABLE",
    "REFUSED",
  ],
};

export function toneOf(value: string): string {
  return Object.keys(TONES).find((tone) => TONES[tone]?.includes(value)) ?? "plain";
}

interface StatusBadgeProps {
  word: Key;
  /** Where the value alone says the wrong one: an open alert is work, an open shop is well. */
  tone?: "good";
}

export function StatusBadge({ word, tone }: StatusBadgeProps) {
  const { t } = useLanguage();
  return <span className={`state ${tone ?? toneOf(word.slice(word.indexOf(".") + 1))}`}>{t(word)}</span>;
}
