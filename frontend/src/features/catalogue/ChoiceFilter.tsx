import { useSearchParams } from "react-router";
import { useLanguage } from "../../base/language";

interface Choice {
  value: string;
  name: string;
  /** Of the name, when it is not the page's. */
  lang?: string | undefined;
  count: number;
}

interface Props {
  title: string;
  param: string;
  choices: Choice[];
  onSet: (param: string, value: string | undefined) => void;
}

/** One of several, or all. */
export function ChoiceFilter({ title, param, choices, onSet }: Props) {
  const { t } = useLanguage();
  const [search] = useSearchParams();
  const chosen = search.get(param);
  if (choices.length === 0 && !chosen) return null;
  return (
    <fieldset className="filter">
      <legend>{title}</legend>
      <Radio name={param} text={t("filters.any")} checked={!chosen} onChange={() => onSet(param, undefined)} />
      {choices.map(({ value, name, lang, count }) => (
        <Radio
          key={value}
          name={param}
          text={name}
          lang={lang}
          count={count}
          checked={chosen === value}
          onChange={() => onSet(param, value)}
        />
      ))}
    </fieldset>
  );
}

interface RadioProps {
  name: string;
  text: string;
  lang?: string | undefined;
  count?: number;
  checked: boolean;
  onChange: () => void;
}

export function Radio({ name, text, lang, count, checked, onChange }: RadioProps) {
  return (
    <label className="check">
      <input type="radio" name={name} checked={checked} onChange={onChange} />
      <span>
        <span lang={lang}>{text}</span> {count !== undefined && <span className="count">{count}</span>}
      </span>
    </label>
  );
}
