/** react-admin requests pages by number, the contracts return cursors: this stores the cursor of each visited page. */
import type { ListPage } from "./source";

type Ask<T> = (cursor: string | undefined) => Promise<ListPage<T>>;

export class Cursors {
  private readonly trails = new Map<string, (string | undefined)[]>();

  /** Page `page` (from 1) of the list `key`. An unvisited page, for example after a reload, is reached from the last known one. */
  async page<T>(key: string, page: number, ask: Ask<T>): Promise<ListPage<T>> {
    const trail = this.trails.get(key) ?? [undefined];
    this.trails.set(key, trail);
    while (trail.length < page) {
      const { next_cursor } = await ask(trail[trail.length - 1]);
      if (!next_cursor) return { items: [] };
      trail.push(next_cursor);
    }
    const answer = await ask(trail[page - 1]);
    trail.length = page;
    if (answer.next_cursor) trail.push(answer.next_cursor);
    return answer;
  }
}
