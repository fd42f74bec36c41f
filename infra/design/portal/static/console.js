// Swagger UI for one service: the page above it says what it is for, and a link inside a button is no link for anybody.
"use strict";

const nothing = () => null;
const plain = ({ React }) => ({
  components: {
    DeepLink: ({ text }) => React.createElement("span", null, text),
    InfoContainer: nothing,
    ServersContainer: nothing,
  },
});

SwaggerUIBundle({
  url: document.body.dataset.contract,
  dom_id: "#console",
  deepLinking: true,
  displayOperationId: true,
  persistAuthorization: true,
  validatorUrl: null,
  defaultModelsExpandDepth: -1,
  plugins: [plain],
});
