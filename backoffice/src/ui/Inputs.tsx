/** Inputs for what the contracts have in common: enumerations, amounts in cents, rates in hundredths of a per cent. */

import type { Money } from "@comptoir/shared/types";
import { useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import { regex, required, type Validator } from "ra-core";
import { SelectInput, TextInput } from "react-admin";
import { DICTIONARIES, type Key, useLanguage } from "../base/language";
import type { ShopLanguage } from "../base/shopLanguage";
import { NumberText } from "./NumberText";

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
  return {
    source,
    label: given,
    helperText: hinted ?? (hint ? t(hint) : false),
    ...(must ? { validate: required() } : {}),
  } as const;
}

interface TextProps extends FieldProps {
  lines?: number;
  /** What an empty field means. */
  empty?: string;
  /** What it must look like, and the sentence when it does not. */
  like?: readonly [pattern: RegExp, otherwise: string];
  type?: "text" | "email" | "password" | "url";
  /** What is typed there is shown to shoppers as it is: the language that it is written in. */
  written?: ShopLanguage;
}

export function Text({ lines = 1, type = "text", written, like, empty, ...field }: TextProps) {
  const lang = useTextLang()(written);
  const { validate, ...named } = useField(field);
  const rules = [...(validate ? [validate] : []), ...(like ? [regex(...like)] : [])];
  // type="email" refuses addresses that exist: international ones, and in some browsers it rewrites them.
  const kind = type === "email" ? { inputMode: "email" as const } : { type };
  return (
    <TextInput
      {...named}
      {...(rules.length > 0 ? { validate: rules } : {})}
      {...kind}
      {...(written && lang ? { slotProps: { htmlInput: { lang } } } : {})}
      {...(empty ? { placeholder: empty, slotProps: { inputLabel: { shrink: true } } } : {})}
      {...(lines > 1 ? { multiline: true, minRows: lines } : {})}
    />
  );
}

/** `of` is the prefix of the enumeration's words: `orderStatus` for orderStatus.PENDING and so on. */
export function Choice({ of, without = [], ...field }: FieldProps & { of: string; without?: readonly string[] }) {
  const { t } = useLanguage();
  const words = Object.keys(DICTIONARIES.fr).filter((key): key is Key => key.startsWith(`${of}.`));
  const choices = words.map((key) => ({ id: key.slice(of.length + 1), name: t(key) }));
  const offered = choices.filter(({ id }) => !without.includes(id));
  return <SelectInput {...useField(field)} choices={offered} translateChoice={false} />;
}

interface Range {
  min?: number;
  max?: number;
}

interface WholeProps extends FieldProps, Range {
  /** In the cell of a table: the label is only read out. */
  inCell?: boolean;
}

/** With what the field must hold, in its own words: `shown` names a bound as it would be typed. */
function useNumber(
  { min, max, ...field }: FieldProps & Range,
  shown: (bound: number) => string,
  unwrap = (held: unknown) => held,
) {
  const { t } = useLanguage();
  const { source, label, helperText } = useField(field);
  const inRange: Validator = (held: unknown) => {
    const value = unwrap(held);
    if (typeof value !== "number") return undefined;
    if (min !== undefined && value < min) return t("number.least", { bound: shown(min) });
    return max !== undefined && value > max ? t("number.most", { bound: shown(max) }) : undefined;
  };
  return { source, label, helperText, validate: [...(field.must ? [required()] : []), inRange] };
}

export function Whole({ inCell = false, ...props }: WholeProps) {
  const { number } = useLanguage();
  return <NumberText {...useNumber(props, number)} decimals={0} signed={props.min === undefined} inCell={inCell} />;
}

const toMoney = (amount: number): Money => ({ amount, currency: "EUR" });
const amountOf = (held: unknown) => (held as Money | null | undefined)?.amount ?? null;

/** A plain amount in cents, as filters want it. */
export function Cents(field: FieldProps) {
  const { money } = useLanguage();
  return <NumberText {...useNumber({ ...field, min: 0 }, (amount) => money(toMoney(amount)))} decimals={2} />;
}

/** A whole Money: an emptied field is no money at all. */
export function Amount(field: FieldProps) {
  const { money } = useLanguage();
  const number = useNumber({ ...field, min: 0 }, (amount) => money(toMoney(amount)), amountOf);
  return <NumberText {...number} decimals={2} wrap={toMoney} unwrap={amountOf} />;
}

/** A weight in grams, typed in kilograms as carriers' price lists have it; 0,25 is 250. */
export function Kilos(field: FieldProps & Range) {
  const { number } = useLanguage();
  return <NumberText {...useNumber({ min: 1, ...field }, (grams) => `${number(grams / 1000)} kg`)} decimals={3} least={0} />;
}

/** A rate in hundredths of a per cent; 20 % is shown as 20. */
export function Percent(field: FieldProps) {
  const { rate } = useLanguage();
  return <NumberText {...useNumber({ ...field, min: 0, max: 10_000 }, rate)} decimals={2} least={0} />;
}
