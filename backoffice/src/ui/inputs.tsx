/** Inputs for what the contracts have in common: enumerations, amounts in cents, rates in hundredths of a per cent. */
import type { Money } from "@shared/types";
import { required } from "ra-core";
import { NumberInput, SelectInput, TextInput } from "react-admin";
import { DICTIONARIES, type Key, useLanguage } from "../i18n/words";

interface FieldProps {
  source: string;
  label?: Key;
  /** A label that is no key, for fields made from a schema. */
  named?: string;
  must?: boolean;
  hint?: Key;
  /** A hint that is no key. */
  hinted?: string;
  /** Of a filter: shown at once. */
  alwaysOn?: boolean;
}

function useField({ source, label, named, must, hint, hinted }: FieldProps) {
  const { t, find } = useLanguage();
  const name = source.split(".").findLast((part) => !/^[0-9]+$/.test(part)) ?? source;
  const given = named ?? (label ? t(label) : (find(`field.${name}`) ?? name));
  return { source, label: given, helperText: hinted ?? (hint ? t(hint) : false), ...(must ? { validate: required() } : {}) } as const;
}

export function Text({ lines = 1, type = "text", ...field }: FieldProps & { lines?: number; type?: "text" | "email" | "password" | "url" }) {
  // type="email" refuses addresses that exist: international ones, and in some browsers it rewrites them.
  const kind = type === "email" ? { inputMode: "email" as const } : { type };
  return <TextInput {...useField(field)} {...kind} {...(lines > 1 ? { multiline: true, minRows: lines } : {})} />;
}

/** `of` is the prefix of the enumeration's words: `orderStatus` for orderStatus.PENDING and so on. */
export function Choice({ of, without = [], ...field }: FieldProps & { of: string; without?: readonly string[] }) {
  const { t } = useLanguage();
  const words = Object.keys(DICTIONARIES.fr).filter((key): key is Key => key.startsWith(`${of}.`));
  const choices = words.map((key) => ({ id: key.slice(of.length + 1), name: t(key) }));
  const offered = choices.filter(({ id }) => !without.includes(id));
  return <SelectInput {...useField(field)} choices={offered} translateChoice={false} />;
}

export function Whole({ min, max, ...field }: FieldProps & { min?: number; max?: number }) {
  return <NumberInput {...useField(field)} step={1} {...(min === undefined ? {} : { min })} {...(max === undefined ? {} : { max })} />;
}

/** Whole hundredths are stored, a decimal number is filled in. */
const toDecimal = (stored: number | null | undefined) => (typeof stored === "number" ? stored / 100 : "");
const toHundredths = (typed: number | string) => (typed === "" ? null : Math.round(Number(typed) * 100));

const toEuros = (stored: Money | null | undefined) => toDecimal(stored?.amount);
const toMoney = (typed: number | string): Money | null => {
  const amount = toHundredths(typed);
  return amount === null ? null : { amount, currency: "EUR" };
};

/** A plain amount in cents, as filters want it. */
export const Cents = (field: FieldProps) => (
  <NumberInput {...useField(field)} step={0.01} min={0} format={toDecimal} parse={toHundredths} />
);

/** A whole Money: an emptied field is no money at all. */
export const Amount = (field: FieldProps) => (
  <NumberInput {...useField(field)} step={0.01} min={0} format={toEuros} parse={toMoney} />
);

/** A rate in hundredths of a per cent. */
export const Percent = (field: FieldProps) => (
  <NumberInput {...useField(field)} step={0.1} min={0} format={toDecimal} parse={toHundredths} />
);
