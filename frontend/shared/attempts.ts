/** Idempotency keys: one per attempt, so that double clicks and retries have one effect (S-10). */

export function newKey(): string {
  return crypto.randomUUID();
}

interface Kept {
  content: string;
  key: string;
}

interface Place {
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  name: string;
}

/** The same content keeps its key until `done`; other content is another attempt and gets a new one. */
export class Attempt {
  private kept: Kept | undefined;

  /** With a place, the key outlives a reload. */
  constructor(private readonly place?: Place) {
    this.kept = place && read(place);
  }

  keyFor(body: unknown): string {
    const content = JSON.stringify(body);
    if (this.kept?.content !== content) this.kept = { content, key: newKey() };
    this.place?.storage.setItem(this.place.name, JSON.stringify(this.kept));
    return this.kept.key;
  }

  done(): void {
    this.kept = undefined;
    this.place?.storage.removeItem(this.place.name);
  }
}

function read({ storage, name }: Place): Kept | undefined {
  try {
    const kept = JSON.parse(storage.getItem(name) ?? "null") as Partial<Kept> | null;
    return kept?.content && kept.key ? { content: kept.content, key: kept.key } : undefined;
  } catch {
    return undefined;
  }
}
