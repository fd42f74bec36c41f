/** A number in a text field: both decimal signs are understood, whatever the browser's language (a number field guesses). */
import TextField from "@mui/material/TextField";
import { useInput, type Validator } from "ra-core";
import { useRef, useState } from "react";
import { InputHelperText } from "react-admin";
import { type Key, useLanguage } from "../base/language";
import { readNumber, showNumber, whyUnread } from "./numbers";

export interface NumberTextProps {
  source: string;
  label: string;
  helperText: string | false;
  /** In the cell of a table, whose head says what it is: the label is only read out. */
  inCell?: boolean;
  /** Of the smallest unit that is stored: 2 for cents. */
  decimals: number;
  /** Those that are shown even when they are zeros. */
  least?: number;
  /** May be below zero. */
  signed?: boolean;
  validate?: Validator[];
  /** What the form holds for a number of the smallest unit, and back. */
  wrap?: (value: number) => unknown;
  unwrap?: (held: unknown) => number | null;
}

const same = (value: number) => value;
const plain = (held: unknown) => (typeof held === "number" ? held : null);

export function NumberText(props: NumberTextProps) {
  const {
    source,
    label,
    helperText,
    inCell = false,
    decimals,
    least = decimals,
    signed = false,
    validate = [],
    wrap = same,
    unwrap = plain,
  } = props;
  const { t, locale } = useLanguage();
  const [text, setText] = useState<string>();
  const why = (problem: Key, typed: string) => t(...whyUnread(problem, typed, decimals, locale));
  /** Why what stands there cannot be read: the form holds nothing then, and must not be sent. */
  const unread = useRef<string>(undefined);
  const readable: Validator = (held: unknown) => (held === null ? unread.current : undefined);
  const { id, field, fieldState, isRequired } = useInput({ source, validate: [readable, ...validate] });
  const held = unwrap(field.value);
  const reading = text === undefined ? undefined : readNumber(text, decimals);
  const trouble = reading && "problem" in reading ? reading.problem : undefined;
  // What the form holds may be changed from outside: then the typed text is old.
  const isTyped = reading !== undefined && held === ("problem" in reading ? null : reading.value);
  const type = (typed: string) => {
    const read = readNumber(typed, decimals);
    setText(typed);
    unread.current = "problem" in read ? why(read.problem, typed) : undefined;
    field.onChange("problem" in read || read.value === null ? null : wrap(read.value));
  };
  const leave = () => {
    if (trouble === undefined) setText(undefined);
    field.onBlur();
  };
  const wrong = isTyped && trouble && fieldState.isTouched ? why(trouble, text ?? "") : fieldState.error?.message;
  return (
    <TextField
      id={id}
      name={field.name}
      inputRef={field.ref}
      {...(inCell ? { hiddenLabel: true } : { label })}
      required={isRequired}
      value={isTyped ? text : held === null ? "" : showNumber(locale, held, decimals, least)}
      onChange={(event) => type(event.target.value)}
      onBlur={leave}
      disabled={field.disabled ?? false}
      error={wrong !== undefined}
      helperText={wrong || helperText ? <InputHelperText error={wrong ?? ""} helperText={helperText} /> : undefined}
      autoComplete="off"
      slotProps={{
        htmlInput: {
          "aria-label": inCell ? label : undefined,
          inputMode: signed ? "text" : decimals > 0 ? "decimal" : "numeric",
          "aria-required": isRequired,
          required: false,
        },
      }}
    />
  );
}
