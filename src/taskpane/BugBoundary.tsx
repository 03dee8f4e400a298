import { Component, type ReactNode } from "react";
import { BugView } from "./BugView";

/** Shows what broke in the views below it, or was handed to `useBug` there. */
export class BugBoundary extends Component<
  { readonly children: ReactNode },
  { readonly bug?: { readonly error: unknown } }
> {
  override readonly state: { readonly bug?: { readonly error: unknown } } = {};

  static getDerivedStateFromError(error: unknown) {
    return { bug: { error } };
  }

  override render() {
    const { bug } = this.state;
    return bug ? <BugView error={bug.error} /> : this.props.children;
  }
}
