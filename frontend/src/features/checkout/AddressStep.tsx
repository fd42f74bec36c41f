import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { newKey } from "@comptoir/shared/attempts";
import type { Address } from "@comptoir/shared/types";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { forgetTyped, keepTyped, useKept } from "../../base/kept";
import { useLanguage } from "../../base/language";
import { useSignedIn } from "../../base/session";
import { isSameAddress } from "../../ui/address";
import { LoadFailure } from "../../ui/LoadFailure";
import { PageTitle } from "../../ui/PageTitle";
import { AddressBookChoice } from "../account/AddressBookChoice";
import { type BookEntry, useAddresses } from "../account/queries";
import { type AddressAnswer, AddressForms } from "./AddressForms";
import { useSetDelivery } from "./delivery";
import type { StepProps } from "./stepProps";
import { stepAfter } from "./steps";

/** Where to: from the address book, or written here; and who is billed. */
export function AddressStep(props: StepProps) {
  const { t } = useLanguage();
  const book = useAddresses(useSignedIn());
  return (
    <div className="step">
      <PageTitle>{t("address.title")}</PageTitle>
      {/* Another address can be written all the same. */}
      {book.isError && <LoadFailure error={book.error} retry={book.refetch} />}
      <Chosen {...props} entries={book.data ?? []} />
    </div>
  );
}

function Chosen({ cart, draft, setDraft, billing, entries }: StepProps & { entries: BookEntry[] }) {
  const { problem } = useLanguage();
  const signedIn = useSignedIn();
  const go = useNavigate();
  const choice = useKept<Address | undefined>("checkout.choice", () => cart.delivery?.address ?? defaultOf(entries));
  const start = choice.value;
  const inBook = (address: Address | undefined) => address && entries.find((entry) => isSameAddress(entry.address, address));
  const own = inBook(cart.delivery?.address) ? undefined : cart.delivery?.address;
  const known = inBook(start);
  const saveToBook = useSaveToBook();
  const setDelivery = useSetDelivery();

  /** The same address once more leaves the delivery as it was chosen. */
  const send = async (address: Address) => {
    const { address: before, shipping } = cart.delivery ?? {};
    if (before && isSameAddress(before, address)) return;
    await setDelivery.mutateAsync({ address });
    if (shipping) keepTyped("checkout.delivery", shipping.shipping_method_code);
  };
  const submit = async ({ delivery, billing, save }: AddressAnswer) => {
    const { billing: _, same_billing: __, ...rest } = draft;
    setDraft(billing ? { ...rest, billing } : { ...rest, same_billing: true });
    await send(delivery);
    // A full address book does not stand in the way of an order.
    if (save) await saveToBook.mutateAsync(delivery).catch(() => undefined);
    forgetTyped("checkout.choice");
    forgetTyped("checkout.address.");
    await go(`/checkout/${stepAfter("address")}`);
  };
  // Each choice keeps its typed text: changing the choice loses nothing.
  const name = `checkout.address.${known?.address_id ?? "own"}`;
  return (
    <>
      <AddressBookChoice entries={entries} chosen={start} onChoose={(address) => choice.change(address ?? own)} />
      <AddressForms
        key={name}
        name={name}
        start={start}
        billing={billing && start && isSameAddress(billing, start) ? undefined : billing}
        offerSaving={signedIn && !known}
        busy={setDelivery.isPending}
        error={setDelivery.isError ? problem(setDelivery.error) : undefined}
        onSubmit={(answer) => void submit(answer).catch(() => undefined)}
      />
    </>
  );
}

function defaultOf(entries: BookEntry[]): Address | undefined {
  return (entries.find((entry) => entry.default_delivery) ?? entries[0])?.address;
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
