import { useState } from "react";
import { useLanguage } from "../app/language";
import { AddressLines } from "../ui/AddressLines";
import { Button } from "../ui/Button";
import { Empty } from "../ui/Empty";
import { focusTitle } from "../ui/focus";
import { Loading } from "../ui/Loading";
import { ErrorNotice } from "../ui/Notice";
import { PageTitle } from "../ui/PageTitle";
import { Trouble } from "../ui/Trouble";
import { useRemoveAddress } from "./address-mutations";
import { BookEntryForm } from "./BookEntryForm";
import { type BookEntry, useAddresses } from "./queries";

type Edited = BookEntry | "new" | undefined;

export function AddressesPage() {
  const { t } = useLanguage();
  const book = useAddresses();
  const [edited, setEdited] = useState<Edited>();
  const done = () => {
    setEdited(undefined);
    focusTitle();
  };
  return (
    <>
      <PageTitle>{t("account.addresses")}</PageTitle>
      {book.isPending && <Loading />}
      {book.isError && <Trouble error={book.error} retry={book.refetch} />}
      {edited && (
        <BookEntryForm
          key={edited === "new" ? "new" : edited.address_id}
          entry={edited === "new" ? undefined : edited}
          onDone={done}
        />
      )}
      {!edited && book.data && (
        <>
          <Book entries={book.data} onEdit={setEdited} />
          <Button look="quiet" onClick={() => setEdited("new")}>
            {t("addresses.add")}
          </Button>
        </>
      )}
    </>
  );
}

function Book({ entries, onEdit }: { entries: BookEntry[]; onEdit: (entry: BookEntry) => void }) {
  const { t, problem } = useLanguage();
  const remove = useRemoveAddress();
  if (entries.length === 0)
    return <Empty picture="letter" heading={<h2>{t("addresses.none")}</h2>} text={t("addresses.noneText")} />;
  return (
    <>
      <ErrorNotice text={remove.isError ? problem(remove.error) : undefined} />
      <ul className="book">
        {entries.map((entry) => (
          <Entry
            key={entry.address_id}
            entry={entry}
            onEdit={() => onEdit(entry)}
            onRemove={() => remove.mutate(entry, { onSuccess: focusTitle })}
          />
        ))}
      </ul>
    </>
  );
}

interface EntryProps {
  entry: BookEntry;
  onEdit: () => void;
  onRemove: () => void;
}

function Entry({ entry, onEdit, onRemove }: EntryProps) {
  const { t } = useLanguage();
  const name = entry.label ?? entry.address.recipient;
  return (
    <li className="card">
      <h2>{name}</h2>
      <AddressLines address={entry.address} />
      <p className="flags">
        {entry.default_delivery && <span className="flag">{t("addresses.defaultDelivery")}</span>}
        {entry.default_billing && <span className="flag">{t("addresses.defaultBilling")}</span>}
      </p>
      <div className="actions">
        <button type="button" className="link" onClick={onEdit}>
          {t("action.change")} <span className="sr-only">{name}</span>
        </button>
        <button type="button" className="link" onClick={onRemove}>
          {t("addresses.remove")} <span className="sr-only">{name}</span>
        </button>
      </div>
    </li>
  );
}
