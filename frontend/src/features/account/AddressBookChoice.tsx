import type { Address } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { OptionCard } from "../../ui/OptionCard";
import type { BookEntry } from "./queries";

interface Props {
  entries: readonly BookEntry[];
  chosen: Address | undefined;
  onChoose: (address: Address | undefined) => void;
}

/** One of the customer's addresses, or a new one. */
export function AddressBookChoice({ entries, chosen, onChoose }: Props) {
  const { t } = useLanguage();
  if (entries.length === 0) return null;
  const isChosen = (address: Address) => JSON.stringify(address) === JSON.stringify(chosen);
  return (
    <fieldset className="card options">
      <legend>{t("address.book")}</legend>
      {entries.map(({ address_id, label, address }) => (
        <OptionCard
          key={address_id}
          name="book"
          checked={isChosen(address)}
          onChoose={() => onChoose(address)}
          title={label ?? address.recipient}
          text={`${address.line1}, ${address.postal_code} ${address.city}`}
        />
      ))}
      <OptionCard
        name="book"
        checked={!entries.some(({ address }) => isChosen(address))}
        onChoose={() => onChoose(undefined)}
        title={t("address.new")}
      />
    </fieldset>
  );
}
