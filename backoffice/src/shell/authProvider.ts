/** react-admin's auth provider, backed by PROFILING. */
import { type Api, ok } from "@comptoir/shared/api";
import { isProblem } from "@comptoir/shared/problems";
import type { Credentials } from "@comptoir/shared/session";
import type { AuthProvider } from "ra-core";
import { mayOpen } from "../base/access";

export class NotStaffError extends Error {}

export function createAuthProvider(api: Api): AuthProvider {
  let asked: ReturnType<typeof ask> | undefined;
  const ask = () => ok("profiling", api.profiling.GET("/me"));
  const me = () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
  // Another user may sign in on this page, or an OWNER have all scopes from now on: delete the data of before.
  api.session.subscribe(() => {
    asked = undefined;
  });

  return {
    async login(credentials: Credentials) {
      const { role } = await api.session.signIn(credentials);
      if (role !== "CUSTOMER") return;
      await api.session.signOut();
      throw new NotStaffError();
    },
    logout: async () => api.session.signOut(),
    checkAuth: () => (api.session.signedIn ? Promise.resolve() : Promise.reject(new Error("nobody is signed in"))),
    checkError: (error) => (isProblem(error) && error.status === 401 ? Promise.reject(error) : Promise.resolve()),
    getIdentity: async () => {
      const { user_id, first_name, last_name, role } = await me();
      return { id: user_id, fullName: `${first_name} ${last_name}`, role };
    },
    getPermissions: async () => (api.session.signedIn ? (await me()).scopes : []),
    canAccess: async ({ resource }) => mayOpen(resource, (await me()).scopes),
  };
}
