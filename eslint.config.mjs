import js from "@eslint/js";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import prettier from "eslint-config-prettier";

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => ["office-addins/" + rule, "error"]),
);

/** House rules the plugin does not know: what would put a user's data at risk. */
const houseRules = [
  ["CallExpression[callee.property.name='unprotect']", "Never unprotect a user's sheet."],
  ["CallExpression[callee.property.name='requestUpdate']", "Ribbon updates wipe the user's undo stack."],
  ["AssignmentExpression[left.property.name='enableEvents']", "Leave the user's events alone."],
  ["AssignmentExpression[left.property.name='calculationMode']", "Leave the user's calculation mode alone."],
  ["CallExpression[callee.property.name='load'][arguments.length=0]", "Load named properties only."],
].map(([selector, message]) => ({ selector, message }));

export default tseslint.config(
  { ignores: ["dist", "node_modules", "test-output", "test/bench/peers"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-console": ["error", { allow: ["error"] }],
      "no-eval": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/{taskpane,workbench/page}/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["src/{workbook,actions,commands,taskpane}/**/*.{ts,tsx}"],
    rules: { ...officeRules, "no-restricted-syntax": ["error", ...houseRules] },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: { module: "writable", require: "readonly", __dirname: "readonly", process: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
);
