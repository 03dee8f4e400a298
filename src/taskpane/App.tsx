import { FluentProvider, type PartialTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BugBoundary } from "./BugBoundary";

interface AppProps {
  readonly theme: "light" | "dark";
  readonly children: ReactNode;
}

/** The theme's tokens stand in theme.css, under the classes `light` and `dark`. */
const inCss: PartialTheme = {};

/** What the pane shows, in the person's theme; what breaks in it is shown in its place. */
export function App({ theme, children }: AppProps) {
  return (
    <FluentProvider theme={inCss} className={`provider ${theme}`}>
      <BugBoundary>{children}</BugBoundary>
    </FluentProvider>
  );
}
