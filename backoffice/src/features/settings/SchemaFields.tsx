/** Inputs made from a schema: one per property, groups for objects, rows for lists of objects. */
import { BooleanInput, CheckboxGroupInput, SelectInput } from "react-admin";
import { useLanguage } from "../../base/language";
import { useShopLanguage } from "../../base/shopLanguage";
import { Amount } from "../../ui/Inputs";
import { RepeatedFields } from "../../ui/RepeatedFields";
import { SchemaInput } from "./SchemaInput";
import { isMoney, type Schema } from "./schema";
import { TO_COME } from "./toCome";
import { useSettingWords } from "./useSettingWords";
import { WordsInput } from "./WordsInput";

interface FieldsProps {
  schema: Schema;
  source: string;
}

export function SchemaFields({ schema, source }: FieldsProps) {
  const { properties = {}, required = [] } = schema;
  // Inside a list the iterator names the row, so that its fields are named from there.
  const below = (name: string) => (source === "" ? name : `${source}.${name}`);
  const shown = Object.entries(properties).filter(([name]) => !TO_COME.has(name));
  return shown.map(([name, property]) => (
    <SchemaField key={name} schema={property} name={name} source={below(name)} must={required.includes(name)} />
  ));
}

interface FieldProps extends FieldsProps {
  name: string;
  must: boolean;
}

function SchemaField({ schema, name, source, must }: FieldProps) {
  const { fieldName, valueName } = useSettingWords();
  const label = fieldName(name);
  if (schema.type === "boolean") return <BooleanInput source={source} label={label} helperText={false} />;
  if (schema.type === "array") return <SchemaList schema={schema} name={name} source={source} must={must} />;
  if (schema.type === "object" && isMoney(schema)) return <Amount source={source} named={`${label} (€)`} must={must} />;
  if (schema.type === "object") {
    return (
      <fieldset className="group">
        <legend>{label}</legend>
        <div className="fields">
          <SchemaFields schema={schema} source={source} />
        </div>
      </fieldset>
    );
  }
  if (schema.enum) {
    const choices = schema.enum.map((id) => ({ id, name: valueName(name, id) }));
    return (
      <SelectInput source={source} label={label} choices={choices} translateChoice={false} helperText={false} isRequired={must} />
    );
  }
  return <SchemaInput schema={schema} source={source} label={label} must={must} />;
}

function SchemaList({ schema, name, source, must }: FieldProps) {
  const { items } = schema;
  const { fieldName, valueName } = useSettingWords();
  const { t, find } = useLanguage();
  const language = useShopLanguage();
  if (items?.enum) {
    const choices = items.enum.map((id) => ({ id, name: valueName(name, id) }));
    return (
      <CheckboxGroupInput
        source={source}
        label={fieldName(name)}
        choices={choices}
        translateChoice={false}
        helperText={false}
        isRequired={must}
      />
    );
  }
  if (!items) return null;
  if (items.type === "string") return <WordsInput schema={schema} source={source} label={fieldName(name)} />;
  const hint = find(`settingHint.${name}`);
  return (
    <>
      {hint && <p className="note whole">{hint}</p>}
      <RepeatedFields
        source={source}
        label={fieldName(name)}
        add={t("settings.add_row")}
        {...(items.properties?.language ? { fresh: { language } } : {})}
        rowName={(number) => t("settings.row", { number })}
      >
        <SchemaFields schema={items} source="" />
      </RepeatedFields>
    </>
  );
}
