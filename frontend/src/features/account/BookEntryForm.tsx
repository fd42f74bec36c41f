import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { useKept } from "../../base/kept";
import { AddressFields } from "../../ui/AddressFields";
import { Ask } from "../../ui/Ask";
import { type AddressErrors, addressOf, checkAddress, textOf } from "../../ui/address";
import { Button } from "../../ui/Button";
import { Check, Field } from "../../ui/Field";
import { focusFirstInvalid } from "../../ui/focus";
import { ErrorNotice } from "../../ui/Notice";
import { useSaveAddress } from "./addressMutations";
import { useAccountLanguage } from "./language";
import type { BookEntry } from "./queries";

interface Props {
  entry: BookEntry | undefined;
  onDone: () => void;
}

const startOf = (entry: BookEntry | undefined) => ({
  label: entry?.label ?? "",
  address: textOf(entry?.address),
  default_delivery: entry?.default_delivery ?? false,
  default_billing: entry?.default_billing ?? false,
});

export function BookEntryForm({ entry, onDone }: Props) {
  const { t, problem } = useAccountLanguage();
  const typed = useKept(`book.${entry?.address_id ?? "new"}`, () => startOf(entry));
  const { label, address, ...flags } = typed.value;
  const [errors, setErrors] = useState<AddressErrors>({});
  const [leaving, setLeaving] = useState(false);
  const save = useSaveAddress(entry);
  const title = useRef<HTMLHeadingElement>(null);
  // The form replaces the list, so it takes the focus.
  useEffect(() => title.current?.focus(), []);

  const close = () => {
    typed.forget();
    onDone();
  };
  const set = (part: Partial<typeof typed.value>) => typed.change({ ...typed.value, ...part });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (save.isPending) return;
    const found = checkAddress(address);
    setErrors(found);
    if (Object.keys(found).length > 0) return focusFirstInvalid(event.currentTarget);
    save.mutate({ ...(label.trim() && { label: label.trim() }), address: addressOf(address), ...flags }, { onSuccess: close });
  };
  return (
    <form className="card" onSubmit={submit} noValidate>
      <h2 ref={title} tabIndex={-1}>
        {entry ? t("addresses.edit") : t("addresses.add")}
      </h2>
      <Field
        label={t("addresses.label")}
        hint={t("addresses.labelHint")}
        required={false}
        maxLength={50}
        value={label}
        onChange={(event) => set({ label: event.target.value })}
      />
      <AddressFields value={address} errors={errors} onChange={(next) => set({ address: next })} section="shipping" />
      <Check
        label={t("addresses.defaultDelivery")}
        checked={flags.default_delivery}
        onChange={(event) => set({ default_delivery: event.target.checked })}
      />
      <Check
        label={t("addresses.defaultBilling")}
        checked={flags.default_billing}
        onChange={(event) => set({ default_billing: event.target.checked })}
      />
      <ErrorNotice text={save.isError ? problem(save.error) : undefined} />
      <div className="actions">
        <Button type="submit" busy={save.isPending}>
          {t("action.save")}
        </Button>
        <Button look="quiet" onClick={() => (typed.changed ? setLeaving(true) : close())}>
          {t("action.cancel")}
        </Button>
      </div>
      <Ask
        open={leaving}
        title={t("form.giveUp")}
        yes={t("form.giveUpYes")}
        no={t("form.giveUpNo")}
        onYes={close}
        onNo={() => setLeaving(false)}
      >
        <p>{t("form.giveUpText")}</p>
      </Ask>
    </form>
  );
}
