import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { siteFolder } from "../../../src/workbench/serve/buildSite";

const root = join(__dirname, "../../..");

/** Where webpack puts what it builds, and empties first. */
function outputFolder(mode: "production" | "development"): string {
  const config = createRequire(__filename)(join(root, "webpack.config.js")) as (
    environment: object,
    options: { mode: string },
  ) => { output: { path: string } };
  return config({}, { mode }).output.path;
}

test("npm run build empties its own folder, never the workbench's site", () => {
  expect(outputFolder("development")).toBe(siteFolder);
  expect(relative(outputFolder("production"), siteFolder)).toMatch(/^\.\./);
});
