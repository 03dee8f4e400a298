import type { Interception } from "../../src/workbench/host/Intercept";

/** Every code of the protocol's tables: what Excel answers in a body, and what its channel answers. */
export const codes = [
  "ItemNotFound",
  "InvalidArgument",
  "AccessDenied",
  "InvalidReference",
  "InvalidOperation",
  "ItemAlreadyExists",
  "GeneralException",
  "NotImplemented",
  "ApiNotFound",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ActivityLimitReached",
  "InvalidOperationInCellEditMode",
  "WriteNotSupportedWhenModalDialogOpen",
  "InvalidRequestContext",
  "InvalidOrTimedOutSession",
];

/** How one request may go wrong; `actions` is how many it holds. */
export type Fault = (actions: number) => Interception;

/** Every fault by its name. */
export const faults: Readonly<Record<string, Fault>> = {
  ...Object.fromEntries(codes.map((code) => [code, (): Interception => ({ kind: "fail", code })])),
  "the first half, then GeneralException": halfWay(0.5, "GeneralException"),
  "a quarter, then ActivityLimitReached": halfWay(0.25, "ActivityLimitReached"),
  "three quarters, then AccessDenied": halfWay(0.75, "AccessDenied"),
  "all but the last action, then InvalidOperation": (actions) => ({
    kind: "fail after",
    actions: actions - 1,
    code: "InvalidOperation",
  }),
  "no answer, nothing done": () => ({ kind: "lose" }),
  "no answer, everything done": () => ({ kind: "never answer" }),
  "carried out, but ResponsePayloadSizeLimitExceeded": (actions) => ({
    kind: "fail after",
    actions,
    code: "ResponsePayloadSizeLimitExceeded",
  }),
};

/** Those that leave a request half done, or leave open whether it was done. */
export const struck = [
  "the first half, then GeneralException",
  "a quarter, then ActivityLimitReached",
  "three quarters, then AccessDenied",
  "all but the last action, then InvalidOperation",
  "no answer, nothing done",
  "no answer, everything done",
];

/** Faults that may also last: the network is gone, the session over, a dialog stays open. */
export const lasting = [
  "AccessDenied",
  "ActivityLimitReached",
  "GeneralException",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "RequestPayloadSizeLimitExceeded",
  "no answer, nothing done",
  "the first half, then GeneralException",
];

function halfWay(part: number, code: string): Fault {
  return (actions) => ({ kind: "fail after", actions: Math.floor(actions * part), code });
}
