import type { Api } from "@comptoir/shared/api";
import { ApiContext } from "@comptoir/shared/apiContext";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { useImport } from "../src/features/relays/useImport";

test("each press sends the file with a key of its own: one that was cut short does not hold up the next", async () => {
  const keys: string[] = [];
  const post = async (_: string, { params }: { params: { header: Record<string, string> } }) => {
    keys.push(params.header["Idempotency-Key"] ?? "");
    return { data: {}, response: new Response() };
  };
  let press = () => Promise.resolve();
  function Page() {
    const send = useImport();
    press = async () => void (await send({ csv: "name", carrier_code: "POINT_VOISIN", close_missing: false }, false));
    return null;
  }
  renderToStaticMarkup(
    <ApiContext.Provider value={{ shipping: { POST: post } } as unknown as Api}>
      <Page />
    </ApiContext.Provider>,
  );
  await press();
  await press();
  expect(new Set(keys.filter(Boolean)).size).toBe(2);
});
