/** Stops a run that the person cancelled before it wrote anything; caught in `runAction`. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
