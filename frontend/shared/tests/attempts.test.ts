import { describe, expect, it } from "vitest";
import { Attempt } from "../attempts";

function place() {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return { storage, name: "attempt" };
}

describe("an attempt", () => {
  it("keeps its key while the content is the same", () => {
    const attempt = new Attempt();
    expect(attempt.keyFor({ total: 1 })).toBe(attempt.keyFor({ total: 1 }));
  });

  it("takes a new key for other content", () => {
    const attempt = new Attempt();
    expect(attempt.keyFor({ total: 1 })).not.toBe(attempt.keyFor({ total: 2 }));
  });

  it("takes a new key when the one before is done", () => {
    const attempt = new Attempt();
    const first = attempt.keyFor({});
    attempt.done();
    expect(attempt.keyFor({})).not.toBe(first);
  });

  it("goes on after a reload", () => {
    const where = place();
    const before = new Attempt(where).keyFor({ total: 1 });
    expect(new Attempt(where).keyFor({ total: 1 })).toBe(before);
  });

  it("begins anew when what was kept cannot be read", () => {
    const where = place();
    where.storage.setItem("attempt", "{");
    expect(new Attempt(where).keyFor({})).toMatch(/^[0-9a-f-]{36}$/);
  });
});
