/** Room tests run in Node; pane tests name `@jest-environment` themselves when they need a page. */
module.exports = {
  testEnvironment: "node",
  // Office.js, put on the globals by a test, still looks after its requests when the test file has ended.
  testEnvironmentOptions: { globalsCleanup: "off" },
  // A busy machine is no fault: how fast it is, the benchmark tells.
  testTimeout: 60_000,
  testMatch: ["**/test/**/*.test.ts?(x)"],
  // numfmt 4.0.1 names a file for `require` that it does not ship; its CommonJS build is this one.
  // d3-hierarchy names its module file only; jest takes no `.mjs` where it does not run modules.
  moduleNameMapper: {
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
    "^d3-hierarchy$": "<rootDir>/node_modules/d3-hierarchy/dist/d3-hierarchy.min.js",
  },
  // What formats messages is shipped as modules only.
  transformIgnorePatterns: ["/node_modules/(?!(intl-messageformat|@formatjs)/)"],
  transform: {
    "^.+\\.(tsx?|js)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
};
