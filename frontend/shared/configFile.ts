/** For the build of a site and its development server: the services' addresses on this machine. */
import { PORTS, SERVICES, type ServiceName } from "../../generated/typescript/suite.ts";

interface Emitting {
  emitFile: (file: { type: "asset"; fileName: string; source: string }) => unknown;
}

interface Developing {
  middlewares: { use: (path: string, answer: (request: unknown, response: Response) => unknown) => unknown };
}

interface Response {
  setHeader: (name: string, value: string) => unknown;
  end: (text: string) => unknown;
}

export const addressOf = (service: ServiceName) => `http://127.0.0.1:${PORTS[service]}`;

const config = JSON.stringify({ services: Object.fromEntries(SERVICES.map((service) => [service, addressOf(service)])) });

/** A Vite plugin that serves `/config.json` to developers, and writes it beside index.html. */
export const configFile = () => ({
  name: "config-file",
  configureServer({ middlewares }: Developing) {
    middlewares.use("/config.json", (_, response) => {
      response.setHeader("Content-Type", "application/json");
      response.end(config);
    });
  },
  generateBundle(this: Emitting) {
    this.emitFile({ type: "asset", fileName: "config.json", source: config });
  },
});
