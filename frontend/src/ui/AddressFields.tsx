import type { InputHTMLAttributes } from "react";
import { useLanguage } from "../base/language";
import { useSettings } from "../base/settings";
import { type AddressErrors, type AddressField, type AddressText, COUNTRIES } from "./address";
import { Field, SelectField } from "./Field";

interface Props {
  value: AddressText;
  errors: AddressErrors;
  onChange: (value: AddressText) => void;
  /** Tells browsers the two addresses of one page apart. */
  section: "shipping" | "billing";
}

const FILL: Record<AddressField, string> = {
  recipient: "name",
  company: "organization",
  line1: "address-line1",
  line2: "address-line2",
  postal_code: "postal-code",
  city: "address-level2",
  country: "country",
  phone: "tel",
};

export function AddressFields({ value, errors, onChange, section }: Props) {
  const { t, country } = useLanguage();
  const countries = useSettings().data?.store.countries ?? COUNTRIES;
  const of = (field: AddressField) => ({
    label: t(`address.${field}`),
    name: field,
    error: errors[field] && t(errors[field]),
    autoComplete: `${section} ${FILL[field]}`,
    value: value[field],
    onChange: (event: { target: { value: string } }) => onChange({ ...value, [field]: event.target.value }),
  });
  const input = (field: AddressField, rest?: InputHTMLAttributes<HTMLInputElement>) => (
    <Field maxLength={100} {...of(field)} {...rest} />
  );
  return (
    <div className="address-fields">
      {input("recipient")}
      {input("company", { required: false })}
      {input("line1")}
      {input("line2", { required: false })}
      <div className="side-by-side">
        {input("postal_code", { maxLength: 10 })}
        {input("city")}
      </div>
      <SelectField {...of("country")}>
        {countries.map((code) => (
          <option key={code} value={code}>
            {country(code)}
          </option>
        ))}
      </SelectField>
      {input("phone", { required: false, type: "tel", maxLength: 21 })}
    </div>
  );
}
