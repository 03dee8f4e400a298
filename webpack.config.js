const { readFileSync } = require("node:fs");
const { resolve } = require("node:path");
const { gzipSync } = require("node:zlib");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { Compilation, WebpackError, NormalModuleReplacementPlugin } = require("webpack");

const here = (...parts) => resolve(__dirname, ...parts);

/** Where development is served; the manifest in the checkout names it. */
const developmentSite = "https://localhost:3000";
const developmentOfficeJs = "/office-js/office.js";
const productionOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** JavaScript of the pane's first load, gzipped, Office.js not counted. */
const paneBudgetKb = 125;

/** What office.js fetches in a browser, seen by watching its requests. */
const officeJsFiles = [
  "office.js",
  "excel-web-16.00.js",
  ...["en-us", "de-de", "pt-br", "ru-ru", "zh-cn"].map((locale) => `${locale}/office_strings.js`),
];

/** The site that ships: SITE from the environment, else "config.site" of package.json. */
function productionSite() {
  const { config } = JSON.parse(readFileSync(here("package.json"), "utf8"));
  return (process.env.SITE ?? config.site).replace(/\/+$/, "");
}

function manifestFor(site) {
  return (content) => {
    const manifest = content.toString().replaceAll(developmentSite, site);
    if (/localhost/.test(manifest) && !/localhost/.test(site))
      throw new Error(`manifest.xml names a local address other than ${developmentSite}`);
    return manifest;
  };
}

/** Fails the build when an entry's JavaScript outgrows its budget on the wire. */
class GzipBudget {
  constructor(entry, limitKb) {
    this.entry = entry;
    this.limitKb = limitKb;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("GzipBudget", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "GzipBudget", stage }, () => {
        const files = compilation.entrypoints.get(this.entry).getFiles();
        const kb = files
          .filter((file) => file.endsWith(".js"))
          .map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length / 1024)
          .reduce((sum, each) => sum + each, 0);
        const line = `${this.entry}: ${kb.toFixed(1)} KB of JavaScript, gzipped; the budget is ${this.limitKb} KB`;
        if (kb > this.limitKb) compilation.errors.push(new WebpackError(line));
        else compilation.getLogger("GzipBudget").info(line);
      });
    });
  }
}

/** Puts the pane's own tokens, one rule, in the place of Fluent's list of them: 4 KB less on the wire. */
function leanTokens(resource) {
  if (/@fluentui[\\/]tokens[\\/]lib$/.test(resource.context)) {
    resource.request = here("src/taskpane/fluentTokens.ts");
  }
}

/**
 * Production gives dist/, all of which ships; development gives the workbench's site, none of which does. Production
 * with `--env workbench` gives the workbench's site with the pane as it ships, to be measured.
 */
module.exports = ({ workbench = false } = {}, { mode = "development" }) => {
  const optimised = mode === "production";
  const shipping = optimised && !workbench;
  const site = shipping ? productionSite() : developmentSite;
  const page = (name, template) =>
    new HtmlPlugin({
      filename: name === "workbench" ? "index.html" : `${name}.html`,
      template,
      chunks: [name],
      officeJs: shipping ? productionOfficeJs : developmentOfficeJs,
      minify: false,
    });

  return {
    mode,
    target: ["web", "es2020"],
    entry: {
      // One page for the pane and the ribbon's functions: the manifest asks for a shared runtime.
      taskpane: [here("src/commands/commands.ts"), here("src/taskpane/index.tsx")],
      ...(!shipping && { workbench: here("src/workbench/page/index.tsx") }),
    },
    // Views of further tools and whatever is not needed to look are chunks of their own, loaded by `import()`; what
    // several of them need is not put into the first load.
    output: {
      path: shipping ? here("dist") : here("node_modules/.cache/workbench-site"),
      filename: "[name].[contenthash:8].js",
      // Relative addresses: the site may live in a folder of its host.
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic", development: !optimised } },
                target: "es2020",
              },
            },
          },
        },
        { test: /\.css$/, type: "asset/resource", generator: { filename: "[name].[contenthash:8].css" } },
      ],
    },
    plugins: [
      new NormalModuleReplacementPlugin(/^\.\/tokens\.js$/, leanTokens),
      page("taskpane", here("src/taskpane/taskpane.html")),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", to: "manifest.xml", transform: manifestFor(site) },
          { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
          { from: "src/taskpane/help*", to: "[name][ext]" },
          ...(shipping
            ? []
            : [
                { from: "assets/samples/*.xlsx", to: "samples/[name][ext]" },
                ...officeJsFiles.map((file) => ({
                  from: here("node_modules/@microsoft/office-js/dist", file),
                  to: `office-js/${file}`,
                })),
              ]),
        ],
      }),
      ...(shipping
        ? [new GzipBudget("taskpane", paneBudgetKb)]
        : [page("workbench", here("src/workbench/page/index.html"))]),
    ],
    // The code is open: who looks for a fault builds it.
    devtool: optimised ? false : "cheap-module-source-map",
    cache: optimised
      ? false
      : { type: "filesystem", buildDependencies: { config: [here("webpack.config.js")] } },
    performance: false,
    infrastructureLogging: { level: "error" },
    stats: "errors-warnings",
  };
};
