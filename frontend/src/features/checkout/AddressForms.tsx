import type { Address } from "@comptoir/shared/types";
import { type SubmitEvent, useState } from "react";
import { useKept } from "../../base/kept";
import { useLanguage } from "../../base/language";
import { AddressFields } from "../../ui/AddressFields";
import { type AddressErrors, type AddressText, addressOf, checkAddress, textOf } from "../../ui/address";
import { Button } from "../../ui/Button";
import { Check } from "../../ui/Field";
import { focusFirstInvalid } from "../../ui/focus";
import { ErrorNotice } from "../../ui/Notice";

export interface AddressAnswer {
  delivery: Address;
  billing?: Address;
  save: boolean;
}

interface Props {
  /** Under which name what is typed is kept. */
  name: string;
  start: Address | undefined;
  billing: Address | undefined;
  offerSaving: boolean;
  busy: boolean;
  error: string | undefined;
  onSubmit: (answer: AddressAnswer) => void;
}

const NONE: AddressErrors = {};

export function AddressForms({ name, start, billing, offerSaving, busy, error, onSubmit }: Props) {
  const { t } = useLanguage();
  const typed = useKept(name, () => ({
    delivery: textOf(start),
    other: textOf(billing),
    same: billing === undefined,
    save: false,
  }));
  const { delivery, other, same, save } = typed.value;
  const set = (part: Partial<typeof typed.value>) => typed.change({ ...typed.value, ...part });
  const [errors, setErrors] = useState({ delivery: NONE, billing: NONE });

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const found = { delivery: checkAddress(delivery), billing: same ? NONE : checkAddress(other) };
    setErrors(found);
    if (hasErrors(found.delivery) || hasErrors(found.billing)) return focusFirstInvalid(event.currentTarget);
    onSubmit({ delivery: addressOf(delivery), ...(!same && { billing: addressOf(other) }), save });
  };
  return (
    <form className="card" onSubmit={submit} noValidate>
      <fieldset>
        <legend>{t("address.delivery")}</legend>
        <AddressFields
          value={delivery}
          errors={errors.delivery}
          onChange={(next) => set({ delivery: next })}
          section="shipping"
        />
      </fieldset>
      {offerSaving && (
        <Check label={t("address.save")} checked={save} onChange={(event) => set({ save: event.target.checked })} />
      )}
      <Check label={t("address.sameBilling")} checked={same} onChange={(event) => set({ same: event.target.checked })} />
      {!same && <Billing value={other} errors={errors.billing} onChange={(next) => set({ other: next })} />}
      <ErrorNotice text={error} />
      <Button type="submit" busy={busy}>
        {t("address.go")}
      </Button>
    </form>
  );
}

interface BillingProps {
  value: AddressText;
  errors: AddressErrors;
  onChange: (value: AddressText) => void;
}

function Billing({ value, errors, onChange }: BillingProps) {
  const { t } = useLanguage();
  return (
    <fieldset>
      <legend>{t("address.billing")}</legend>
      <AddressFields value={value} errors={errors} onChange={onChange} section="billing" />
    </fieldset>
  );
}

const hasErrors = (errors: AddressErrors) => Object.keys(errors).length > 0;
