/** A day and a time on the clock of the shop, wherever the reader sits. The form holds what was typed: `instantOf` makes an instant of it. */
import { TextInput } from "react-admin";
import { type Key, useLanguage } from "../base/language";

export function ShopTime({ source, label, hint }: { source: string; label: Key; hint: Key }) {
  const { t } = useLanguage();
  return (
    <TextInput
      source={source}
      label={t(label)}
      helperText={t(hint)}
      type="datetime-local"
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
