import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

export default ts.config(
  { ignores: ["dist", "node_modules", "eslint.config.js"] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  hooks.configs.flat["recommended-latest"],
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    rules: {
      "no-undef": "off",
      // Numbers in texts and in SVG coordinates are meant as they print.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `any` from filter values and router errors stays where it enters; the typed clients check what leaves.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      // ra-core's validators are typed through lodash, whose types it does not bring.
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
);
