import { AddressLines } from "@comptoir/shared/ui/AddressLines";
import { useState } from "react";
import { useKept } from "../base/kept";
import { useRemoveAddress } from "../features/account/addressMutations";
import { BookEntryForm } from "../features/account/BookEntryForm";
import { useAccountLanguage } from "../features/account/language";
import { type BookEntry, useAddresses } from "../features/account/queries";
import { Ask } from "../ui/Ask";
import { Button } from "../ui/Button";
import { Empty } from "../ui/Empty";
import { focusTitle } from "../ui/focus";
import { LoadFailure } from "../ui/LoadFailure";
import { Loading } from "../ui/Loading";
import { ErrorNotice } from "../ui/Notice";
import { PageTitle } from "../ui/PageTitle";

const NEW = "new";

export function AddressesPage() {
  const { t } = useAccountLanguage();
  const book = useAddresses();
  // Kept like the typed text: the form is open when the user comes back.
  const edited = useKept("book", "");
  const done = () => {
    edited.change("");
    focusTitle();
  };
  const entry = book.data?.find(({ address_id }) => address_id === edited.value);
  const open = entry !== undefined || edited.value === NEW;
  return (
    <>
      <PageTitle>{t("account.addresses")}</PageTitle>
      {book.isPending && <Loading />}
      {book.isError && <LoadFailure error={book.error} retry={book.refetch} />}
      {open && <BookEntryForm key={edited.value} entry={entry} onDone={done} />}
      {!open && book.data && (
        <>
          <Book entries={book.data} onEdit={({ address_id }) => edited.change(address_id)} />
          <Button look="quiet" onClick={() => edited.change(NEW)}>
            {t("addresses.add")}
          </Button>
        </>
      )}
    </>
  );
}

function Book({ entries, onEdit }: { entries: BookEntry[]; onEdit: (entry: BookEntry) => void }) {
  const { t, problem } = useAccountLanguage();
  const remove = useRemoveAddress();
  const [asked, setAsked] = useState<BookEntry>();
  const close = () => setAsked(undefined);
  if (entries.length === 0)
    return <Empty picture="letter" heading={<h2>{t("addresses.none")}</h2>} text={t("addresses.noneText")} />;
  return (
    <>
      <ErrorNotice text={remove.isError ? problem(remove.error) : undefined} />
      <ul className="book">
        {entries.map((entry) => (
          <Entry key={entry.address_id} entry={entry} onEdit={() => onEdit(entry)} onRemove={() => setAsked(entry)} />
        ))}
      </ul>
      <Ask
        open={asked !== undefined}
        title={t("addresses.removeTitle", { name: asked ? nameOf(asked) : "" })}
        yes={t("addresses.removeYes")}
        no={t("addresses.removeNo")}
        busy={remove.isPending}
        onYes={() => asked && remove.mutate(asked, { onSuccess: focusTitle, onSettled: close })}
        onNo={close}
      >
        {asked && <AddressLines address={asked.address} />}
      </Ask>
    </>
  );
}

const nameOf = ({ label, address }: BookEntry) => label ?? address.recipient;

interface EntryProps {
  entry: BookEntry;
  onEdit: () => void;
  onRemove: () => void;
}

function Entry({ entry, onEdit, onRemove }: EntryProps) {
  const { t } = useAccountLanguage();
  const name = nameOf(entry);
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
