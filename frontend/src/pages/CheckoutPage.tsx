import { useState } from "react";
import { Navigate, Route, Routes } from "react-router";
import { useLanguage } from "../base/language";
import { useSessionEnded, useSignedIn } from "../base/session";
import { useAddresses } from "../features/account/queries";
import SessionEnded from "../features/account/SessionEnded";
import type { Cart } from "../features/cart/access";
import { EmptyCart } from "../features/cart/EmptyCart";
import { useCart } from "../features/cart/queries";
import { AddressStep } from "../features/checkout/AddressStep";
import { CheckoutSummary } from "../features/checkout/CheckoutSummary";
import { ContactStep } from "../features/checkout/ContactStep";
import { DeliveryStep } from "../features/checkout/DeliveryStep";
import { billingAddress, useDraft } from "../features/checkout/draft";
import { PaymentStep } from "../features/checkout/PaymentStep";
import { ReviewStep } from "../features/checkout/ReviewStep";
import { StepBar } from "../features/checkout/StepBar";
import type { ShippingOption, StepProps } from "../features/checkout/stepProps";
import { isReachable, openStep, STEPS, type StepName } from "../features/checkout/steps";
import { LoadFailure } from "../ui/LoadFailure";
import { Loading } from "../ui/Loading";
import { PageTitle } from "../ui/PageTitle";
import NotFoundPage from "./NotFoundPage";
import "../styles/cart.css";
import "../styles/checkout.css";

const PANELS: Record<StepName, (props: StepProps) => React.ReactNode> = {
  contact: ContactStep,
  address: AddressStep,
  delivery: DeliveryStep,
  payment: PaymentStep,
  review: ReviewStep,
};

export default function CheckoutPage() {
  const { t } = useLanguage();
  const cart = useCart();
  const ended = useSessionEnded();
  if (ended) return <SessionEnded />;
  if (cart.isLoading) return <Loading page />;
  if (cart.isError && !cart.data) {
    return (
      <div className="page narrow">
        <PageTitle>{t("checkout.title")}</PageTitle>
        <LoadFailure error={cart.error} retry={cart.refetch} />
      </div>
    );
  }
  if (!cart.data || cart.data.items.length === 0) {
    return <EmptyCart heading={(words) => <PageTitle>{words}</PageTitle>} />;
  }
  return <Steps cart={cart.data} />;
}

function Steps({ cart }: { cart: Cart }) {
  const signedIn = useSignedIn();
  const [draft, setDraft] = useDraft();
  const [option, setOption] = useState<ShippingOption>();
  const book = useAddresses(signedIn);
  // The billing address may be in the address book; without PROFILING, the review shows who is billed.
  if (book.isLoading) return <Loading page />;
  const usual = book.data?.find((entry) => entry.default_billing)?.address;
  const billing = billingAddress(draft, usual, cart.delivery?.address);
  const known = { signedIn, draft, cart };
  const open = openStep(known);
  const props = { cart, draft, setDraft, billing, setOption };
  return (
    <Routes>
      <Route index element={<Navigate to={`/checkout/${open}`} replace />} />
      {STEPS.map((step) => {
        const Panel = PANELS[step];
        const reachable = isReachable(step, known) && !(signedIn && step === "contact");
        const panel = (
          <div className="page checkout">
            <StepBar at={step} known={known} />
            <div className="with-aside">
              <Panel {...props} />
              <CheckoutSummary cart={cart} option={step === "delivery" ? option : undefined} />
            </div>
          </div>
        );
        return <Route key={step} path={step} element={reachable ? panel : <Navigate to={`/checkout/${open}`} replace />} />;
      })}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
