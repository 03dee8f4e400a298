import { Problem } from "../model/problem";
import { patience } from "./patience";

/** Talks to Excel as `Excel.run` does; ends with the Problem `noAnswer` where a request is never answered. */
export function converse<Result>(step: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const conversation = Excel.run((context) => {
      const sync = context.sync.bind(context);
      context.sync = (passThrough) => {
        // Given up from outside: Excel.run itself waits for its last request.
        const giveUp = setTimeout(() => reject(new Problem("noAnswer")), patience.answer);
        return sync(passThrough).finally(() => clearTimeout(giveUp));
      };
      return step(context);
    });
    conversation.then(resolve, reject);
  });
}
