/** Room tests run in Node; pane tests name `@jest-environment` themselves when they need a page. */
module.exports = {
  testEnvironment: "node",
  testMatch: ["**/test/**/*.test.ts?(x)"],
  transform: {
    "^.+\\.tsx?$": [
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
