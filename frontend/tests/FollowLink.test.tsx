import { ProblemError } from "@comptoir/shared/problems";
import type { UseMutationResult } from "@tanstack/react-query";
import { expect, it, vi } from "vitest";

// As in a browser, which is there before any component.
vi.stubGlobal("window", { location: { pathname: "/" } });
const { MemoryRouter } = await import("react-router");
const { FollowLink } = await import("../src/features/account/FollowLink");
const { render } = await import("./Render");

const refusal = (code: string) => new ProblemError("profiling", { type: "", title: "", status: 409, code });
const shown = (state: object, whole = true) => {
  const follow = { isSuccess: false, isError: false, isPending: false, error: null, ...state };
  return render(
    "fr",
    <MemoryRouter>
      <FollowLink
        of="emailChange"
        follow={follow as UseMutationResult<unknown, Error, void>}
        spent={["link-invalid"]}
        whole={whole}
      />
    </MemoryRouter>,
  );
};

it("a link waits for a press of a button", () => expect(shown({})).toContain("Confirmer le changement"));

it("without its token it asks to be opened again, and there is nothing to press", () => {
  expect(shown({}, false)).toContain("Ouvrez-le encore une fois.");
  expect(shown({}, false)).not.toContain("Confirmer le changement");
});

it("a spent link is told from what is refused for another reason, which can be tried again", () => {
  const spent = shown({ isError: true, error: refusal("link-invalid") });
  expect([spent.includes("Ce lien ne sert plus"), spent.includes("Confirmer le changement")]).toEqual([true, false]);
  const taken = shown({ isError: true, error: refusal("email-taken") });
  expect([taken.includes("Cet e-mail a déjà un compte."), taken.includes("Confirmer le changement")]).toEqual([true, true]);
});
