import type { ReactNode } from "react";

interface Props {
  picture: "basket" | "shelf" | "parcel" | "letter";
  heading: ReactNode;
  text: string;
  children?: ReactNode;
}

/** Nothing here yet, and what to do about it. */
export function Empty({ picture, heading, text, children }: Props) {
  return (
    <div className="empty">
      <img src={`/pictures/${picture}.svg`} alt="" width="160" height="160" />
      {heading}
      <p>{text}</p>
      {children && <div className="actions">{children}</div>}
    </div>
  );
}
