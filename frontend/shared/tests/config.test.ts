import { SERVICES } from "@generated/suite";
import { describe, expect, it, vi } from "vitest";
import { loadConfig } from "../config";

const answer = (body: unknown, status = 200) =>
  vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(JSON.stringify(body), { status }));
const all = Object.fromEntries(SERVICES.map((name) => [name, `http://${name}.test/`]));

describe("the configuration", () => {
  it("names every service, without a slash at the end", async () => {
    answer({ services: all });
    expect((await loadConfig()).services.billing).toBe("http://billing.test");
  });
  it("says which service it lacks", async () => {
    const { paying: _, ...rest } = all;
    answer({ services: rest });
    await expect(loadConfig()).rejects.toThrow("lacks the address of paying");
  });
  it("says that it is not there", async () => {
    answer({}, 404);
    await expect(loadConfig()).rejects.toThrow("404");
  });
});
