import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import { useLanguage } from "../../base/language";
import { useSignedIn } from "../../base/session";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { ErrorNotice } from "../../ui/Notice";
import { keepWish, takeKeptWish } from "./keptWish";
import { useChangeWish, useWishes } from "./queries";

/** The heart: a visitor is asked to sign in, and the wish is kept when they come back. */
export function WishButton({ sku }: { sku: string }) {
  const { t, problem } = useLanguage();
  const signedIn = useSignedIn();
  const { pathname } = useLocation();
  const go = useNavigate();
  const wished = useWishes(signedIn).data?.some((wish) => wish.sku === sku) ?? false;
  const { mutate, isPending, error } = useChangeWish(sku);
  useEffect(() => {
    if (signedIn && takeKeptWish(sku)) mutate(true);
  }, [signedIn, sku, mutate]);
  const press = () => {
    if (signedIn) return mutate(!wished);
    const back = `${pathname}?sku=${encodeURIComponent(sku)}`;
    keepWish({ sku, back });
    void go(`/sign-in?next=${encodeURIComponent(back)}`);
  };
  return (
    <div className="wish">
      <Button look="quiet small" busy={isPending} onClick={press}>
        <Icon name="heart" size={18} full={wished} /> {t(wished ? "wish.remove" : "wish.add")}
      </Button>
      <ErrorNotice text={error ? problem(error) : undefined} />
    </div>
  );
}
