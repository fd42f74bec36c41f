import { Component, type ReactNode } from "react";
import { PageFailed } from "./PageFailed";

/** Keeps header and cart usable when a page cannot be shown, for example because its script could not be loaded. */
export class PageBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <PageFailed /> : this.props.children;
  }
}
