/** Whose points (that of the address to begin with), and the file: chosen, pasted or corrected in place. It is checked first; nothing is changed by that. */
import { Form } from "ra-core";
import { type RefObject, useEffect } from "react";
import { BooleanInput } from "react-admin";
import { useFormContext, useFormState, useWatch } from "react-hook-form";
import { useSearchParams } from "react-router";
import { useLanguage } from "../../base/language";
import { FormError } from "../../ui/FormError";
import { FormWatch } from "../../ui/FormWatch";
import { SubmitButton } from "../../ui/SubmitButton";
import { useFormSubmit } from "../../ui/useFormSubmit";
import { CarrierInput } from "../terms/CarrierInput";
import { CsvInput } from "./CsvInput";
import { type Import, isSame, type Report } from "./report";
import { useImport } from "./useImport";

interface ImportFormProps {
  checked: (asked: Import, report: Report) => void;
  /** What was imported last: it is no longer something that would be lost. */
  imported: Import | undefined;
  /** The file as it is typed. */
  typed: (asked: Partial<Import>) => void;
  area: RefObject<HTMLTextAreaElement | null>;
}

export function ImportForm({ checked, imported, typed, area }: ImportFormProps) {
  const { t } = useLanguage();
  const [params] = useSearchParams();
  const carrier_code = params.get("carrier_code");
  const start: Partial<Import> = { csv: "", close_missing: false, ...(carrier_code ? { carrier_code } : {}) };
  const send = useImport();
  const check = async (asked: Partial<Import>) => {
    const { carrier_code = "", csv = "", close_missing = false } = asked;
    const whole = { carrier_code, csv, close_missing };
    checked(whole, await send(whole, true));
  };
  const { submit, error, changed } = useFormSubmit(check, "relays.checked");
  return (
    <Form disableInvalidFormNotification defaultValues={start} onSubmit={submit} className="action-form">
      <FormWatch changed={changed} />
      <Kept imported={imported} />
      <Typed typed={typed} />
      <FormError>{error}</FormError>
      <CarrierInput source="carrier_code" must />
      <CsvInput source="csv" area={area} />
      <BooleanInput source="close_missing" label={t("relays.close_missing")} helperText={t("relays.close_missing_hint")} />
      <Check />
    </Form>
  );
}

function Check() {
  const { t } = useLanguage();
  const { isSubmitting } = useFormState();
  return (
    <p className="form-end">
      <span role="status">{isSubmitting && t("relays.checking")}</span>
      <SubmitButton label="relays.check" />
    </p>
  );
}

/** What was imported is no longer something that was typed. */
function Kept({ imported }: Pick<ImportFormProps, "imported">) {
  const { reset, getValues } = useFormContext<Import>();
  useEffect(() => {
    if (imported && isSame(imported, getValues())) reset(getValues());
  }, [imported, reset, getValues]);
  return null;
}

function Typed({ typed }: Pick<ImportFormProps, "typed">) {
  const [carrier_code, csv, close_missing] = useWatch<Import, ["carrier_code", "csv", "close_missing"]>({
    name: ["carrier_code", "csv", "close_missing"],
  });
  useEffect(() => typed({ carrier_code, csv, close_missing }), [typed, carrier_code, csv, close_missing]);
  return null;
}
