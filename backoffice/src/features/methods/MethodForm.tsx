import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Shipping } from "@comptoir/shared/types";
import { useMay } from "../../base/useMay";
import { RecordForm } from "../../ui/RecordForm";
import { useTermsText } from "../terms/useTermsText";
import { MethodFields } from "./MethodFields";
import { type MethodForm as Form, formOf, ownTermsOf, ratesOf } from "./terms";
import { useFallingFees } from "./useFallingFees";

type Method = Shipping["ShippingMethod"];

export function MethodForm({ method }: { method: Method }) {
  const { shipping } = useApi();
  const may = useMay()("shipping:write");
  const say = useTermsText();
  const doubt = useFallingFees(method.rates);
  const { shipping_method_code } = method;
  const send = ({ rates, name, name_en, free_rule, own_terms, ...change }: Form, version: number) => {
    const terms = {
      rates: ratesOf(rates),
      own_terms: ownTermsOf({ ...(free_rule ? { free_rule } : {}), ...(own_terms ? { own_terms } : {}) }),
    };
    // An emptied English name is the French one.
    const body = { ...change, name, name_en: name_en ?? name, ...terms, version };
    const params = { path: { shipping_method_code } };
    return ok("shipping", shipping.PATCH("/shipping-methods/{shipping_method_code}", { params, body }));
  };
  return (
    <RecordForm<Method, Form>
      record={method}
      valuesOf={formOf}
      send={send}
      doubt={doubt}
      say={say}
      done="methods.changed"
      open={may}
      className="page-form"
    >
      <MethodFields />
    </RecordForm>
  );
}
