import { runHeadless, type Ending } from "./runHeadless";

/** `npm run --silent headless -- recomputeTiers in.xlsx out.xlsx`: one JSON object on stdout, see `runHeadless`. */
void runHeadless(process.argv.slice(2), new Date()).then(tell);

function tell(ending: Ending): void {
  if (ending.exit === 1) process.stderr.write(ending.stderr + "\n");
  else process.stdout.write(ending.stdout + "\n");
  process.exitCode = ending.exit;
}
