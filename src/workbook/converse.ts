import { Problem } from "../model/problem";
import { forgetRanges } from "./onceARequest";
import { patience } from "./patience";

/**
 * Talks to Excel in a context of its own; ends with the Problem `noAnswer` where a request is never answered. A range
 * is good for the request that it is made in: `Excel.run` would have Excel keep every one in sight, which takes a
 * third more bytes. Those that are to follow their cells say so (`track`).
 */
export function converse<Result>(step: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const context = new Excel.RequestContext();
    const sync = context.sync.bind(context);
    context.sync = (passThrough) => {
      forgetRanges(context);
      // Given up from outside: such a request never ends.
      const giveUp = setTimeout(() => reject(new Problem("noAnswer")), patience.answer);
      return sync(passThrough).finally(() => clearTimeout(giveUp));
    };
    step(context).then(resolve, reject);
  });
}
