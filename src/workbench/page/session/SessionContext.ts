import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "./Session";

/** The opened workbook, for every component of the page. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The opened workbook; the component is drawn again after every change. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession is used outside the workbench");
  useSyncExternalStore(session.subscribe, () => session.moment);
  return session;
}
