import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from "react";
import { useId } from "react";
import { useLanguage } from "../base/language";

interface Common {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

interface ShellProps extends Common {
  id: string;
  required: boolean;
  children: ReactNode;
}

function Shell({ id, label, hint, error, required, children }: ShellProps) {
  const { t } = useLanguage();
  return (
    <div className={error ? "field invalid" : "field"}>
      <label htmlFor={id}>
        {label} {!required && <span className="optional">{t("form.optional")}</span>}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}

function described(id: string, { hint, error }: Common) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? (true as const) : undefined };
}

type FieldProps = Common & InputHTMLAttributes<HTMLInputElement>;

/** A labelled input whose error is tied to it. Fields are required unless `required={false}`. */
export function Field({ label, hint, error, required = true, ...input }: FieldProps) {
  const id = useId();
  return (
    <Shell {...{ id, label, hint, error, required }}>
      <input id={id} required={required} {...described(id, { label, hint, error })} {...input} />
    </Shell>
  );
}

type SelectProps = Common & SelectHTMLAttributes<HTMLSelectElement>;

export function SelectField({ label, hint, error, children, ...select }: SelectProps) {
  const id = useId();
  return (
    <Shell {...{ id, label, hint, error }} required>
      <select id={id} {...described(id, { label, hint, error })} {...select}>
        {children}
      </select>
    </Shell>
  );
}

interface CheckProps extends InputHTMLAttributes<HTMLInputElement> {
  label: ReactNode;
}

export function Check({ label, ...input }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" {...input} />
      <span>{label}</span>
    </label>
  );
}
