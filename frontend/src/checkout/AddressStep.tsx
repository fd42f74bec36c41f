import { ok } from "@shared/api";
import { newKey } from "@shared/attempts";
import type { Address } from "@shared/types";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { AddressBookChoice } from "../account/AddressBookChoice";
import { useAddresses } from "../account/queries";
import { useApi, useSignedIn } from "../app/api";
import { useLanguage } from "../app/language";
import { Loading } from "../ui/Loading";
import { PageTitle } from "../ui/PageTitle";
import { type AddressAnswer, AddressForms } from "./AddressForms";
import { useSetDelivery } from "./delivery";
import type { StepProps } from "./step-props";
import { stepAfter } from "./steps";

/** Where to: from the address book, or written here; and who is billed. */
export function AddressStep(props: StepProps) {
  const { t } = useLanguage();
  const signedIn = useSignedIn();
  const book = useAddresses(signedIn);
  return (
    <div className="step">
      <PageTitle>{t("address.title")}</PageTitle>
      {book.isLoading ? <Loading /> : <Chosen {...props} entries={book.data ?? []} />}
    </div>
  );
}

type Entry = NonNullable<ReturnType<typeof useAddresses>["data"]>[number];

function Chosen({ cart, draft, setDraft, entries }: StepProps & { entries: Entry[] }) {
  const { problem } = useLanguage();
  const signedIn = useSignedIn();
  const go = useNavigate();
  const [start, setStart] = useState<Address | undefined>(() => cart.delivery?.address ?? defaultOf(entries));
  const saveToBook = useSaveToBook();
  const setDelivery = useSetDelivery();

  const submit = async ({ delivery, billing, save }: AddressAnswer) => {
    const { billing: _, ...rest } = draft;
    setDraft(billing ? { ...rest, billing } : rest);
    await setDelivery.mutateAsync({ address: delivery });
    // A full address book does not stand in the way of an order.
    if (save) await saveToBook.mutateAsync(delivery).catch(() => undefined);
    await go(`/checkout/${stepAfter("address")}`);
  };
  return (
    <>
      <AddressBookChoice entries={entries} chosen={start} onChoose={setStart} />
      <AddressForms
        key={JSON.stringify(start)}
        start={start}
        billing={draft.billing}
        offerSaving={signedIn && !isKnown(entries, start)}
        busy={setDelivery.isPending}
        error={setDelivery.isError ? problem(setDelivery.error) : undefined}
        onSubmit={(answer) => void submit(answer).catch(() => undefined)}
      />
    </>
  );
}

function defaultOf(entries: Entry[]): Address | undefined {
  return (entries.find((entry) => entry.default_delivery) ?? entries[0])?.address;
}

function isKnown(entries: Entry[], address: Address | undefined): boolean {
  return entries.some((entry) => JSON.stringify(entry.address) === JSON.stringify(address));
}

function useSaveToBook() {
  const { profiling } = useApi();
  return useMutation({
    mutationFn: (address: Address) => {
      const params = { header: { "Idempotency-Key": newKey() } };
      return ok(
        "profiling",
        profiling.POST("/me/addresses", { params, body: { address, default_delivery: false, default_billing: false } }),
      );
    },
  });
}
