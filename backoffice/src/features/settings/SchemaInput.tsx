/** Text or a whole number, checked as the schema says before it is sent. */
import { maxLength, maxValue, minLength, minValue, regex, required, type Validator } from "ra-core";
import { useMemo } from "react";
import { TextInput } from "react-admin";
import { useLanguage } from "../../base/language";
import { NumberText } from "../../ui/NumberText";
import type { Schema } from "./schema";

interface SchemaInputProps {
  schema: Schema;
  source: string;
  label: string;
  must: boolean;
}

export function SchemaInput({ schema, source, label, must }: SchemaInputProps) {
  const { t, find, number } = useLanguage();
  const refused = find(`refused.${source.split(".").at(-1) ?? ""}`) ?? t("field.refused");
  const { minimum, maximum } = schema;
  const validate = useMemo(() => rules(schema, must, refused), [schema, must, refused]);
  if (schema.type === "integer") {
    const hint =
      minimum !== undefined && maximum !== undefined && t("settings.between", { from: number(minimum), to: number(maximum) });
    return (
      <NumberText
        source={source}
        label={label}
        validate={validate}
        helperText={hint}
        decimals={0}
        signed={minimum === undefined || minimum < 0}
      />
    );
  }
  return <TextInput source={source} label={label} validate={validate} helperText={false} />;
}

function rules(schema: Schema, must: boolean, refused: string): Validator[] {
  const { minimum, maximum, minLength: shortest, maxLength: longest, pattern } = schema;
  const all: Validator[] = [
    ...(must ? [required()] : []),
    ...(minimum === undefined ? [] : [minValue(minimum)]),
    ...(maximum === undefined ? [] : [maxValue(maximum)]),
    ...(shortest === undefined ? [] : [minLength(shortest)]),
    ...(longest === undefined ? [] : [maxLength(longest)]),
    // No flag u: the contract's patterns are plain ECMA ones.
    ...(pattern === undefined ? [] : [regex(new RegExp(pattern), refused)]),
  ];
  return all;
}
