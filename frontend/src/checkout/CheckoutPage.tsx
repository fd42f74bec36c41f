import { useState } from "react";
import { Navigate, Route, Routes } from "react-router";
import { useAddresses } from "../account/queries";
import SessionEnded from "../account/SessionEnded";
import { useSessionEnded, useSignedIn } from "../app/api";
import { useLanguage } from "../app/language";
import NotFoundPage from "../app/NotFoundPage";
import type { Cart } from "../cart/access";
import { EmptyCart } from "../cart/EmptyCart";
import { useCart } from "../cart/queries";
import { Loading } from "../ui/Loading";
import { PageTitle } from "../ui/PageTitle";
import { Trouble } from "../ui/Trouble";
import { AddressStep } from "./AddressStep";
import { CheckoutSummary } from "./CheckoutSummary";
import { ContactStep } from "./ContactStep";
import { DeliveryStep } from "./DeliveryStep";
import { billingAddress, useDraft } from "./draft";
import { PaymentStep } from "./PaymentStep";
import { ReviewStep } from "./ReviewStep";
import { StepBar } from "./StepBar";
import type { ShippingOption, StepProps } from "./step-props";
import { isReachable, openStep, STEPS, type StepName } from "./steps";
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
        <Trouble error={cart.error} retry={cart.refetch} />
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
  // Who is billed may stand in the address book; without PROFILING it is said in the review who is.
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
