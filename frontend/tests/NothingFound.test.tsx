import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { MemoryRouter } from "react-router";
import { expect, it } from "vitest";
import { NothingFound } from "../src/features/catalogue/NothingFound";
import { render } from "./Render";

it("offers what the page has just found in the other language, without asking again", () => {
  const client = new QueryClient();
  client.setQueryData(["catalogue", "EN", "facets", { q: "tea" }], { total: 10 });
  const offered = (words: string) =>
    render(
      "fr",
      <QueryClientProvider client={client}>
        <MemoryRouter>
          <NothingFound words={words} />
        </MemoryRouter>
      </QueryClientProvider>,
    );
  expect(offered("tea")).toContain("Voir 10 articles trouvés en anglais");
  expect(offered("cup")).not.toContain("en anglais");
});
