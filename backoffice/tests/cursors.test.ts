import { describe, expect, test } from "vitest";
import { Cursors } from "../src/data/cursors";

/** Three pages: a, b, c. */
function list() {
  const asked: (string | undefined)[] = [];
  const ask = (cursor: string | undefined) => {
    asked.push(cursor);
    const next: Record<string, string | undefined> = { start: "to-b", "to-b": "to-c", "to-c": undefined };
    return Promise.resolve({ items: [cursor ?? "first"], next_cursor: next[cursor ?? "start"] });
  };
  return { ask, asked };
}

describe("pages by cursors", () => {
  test("the next page is asked for by the cursor that the one before gave", async () => {
    const { ask, asked } = list();
    const cursors = new Cursors();
    await cursors.page("orders", 1, ask);
    const second = await cursors.page("orders", 2, ask);
    expect(second.items).toEqual(["to-b"]);
    expect(asked).toEqual([undefined, "to-b"]);
  });

  test("a page that was never seen is reached from the first", async () => {
    const { ask, asked } = list();
    const third = await new Cursors().page("orders", 3, ask);
    expect(third.items).toEqual(["to-c"]);
    expect(asked).toEqual([undefined, "to-b", "to-c"]);
  });

  test("a page beyond the last is empty", async () => {
    const { ask } = list();
    expect(await new Cursors().page("orders", 5, ask)).toEqual({ items: [] });
  });

  test("another filter has cursors of its own", async () => {
    const { ask, asked } = list();
    const cursors = new Cursors();
    await cursors.page("orders PENDING", 1, ask);
    await cursors.page("orders SHIPPED", 2, ask);
    expect(asked).toEqual([undefined, undefined, "to-b"]);
  });
});
