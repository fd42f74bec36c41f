// Swagger UI for one service, without what the page above it says already.
"use strict";

const parts = ({ React }) => ({
  components: {
    DeepLink: ({ text }) => React.createElement("span", null, text), // a link inside a button is no link for anybody
    Console: ({ getComponent }) => {
      const part = (name, isContained) => React.createElement(getComponent(name, isContained));
      return React.createElement("div", { className: "swagger-ui" },
        part("SvgAssets"),
        part("errors", true),
        React.createElement("div", { className: "wrapper" }, part("AuthorizeBtnContainer", true), part("operations", true)),
      );
    },
  },
});

async function begin() {
  const answer = await fetch(document.body.dataset.contract);
  SwaggerUIBundle({
    spec: await answer.json(),
    dom_id: "#console",
    layout: "Console",
    deepLinking: true,
    displayOperationId: matchMedia("(min-width: 52rem)").matches,
    persistAuthorization: true,
    validatorUrl: null,
    plugins: [parts],
  });
}

begin();
