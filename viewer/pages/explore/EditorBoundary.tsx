/** Catches an editor that cannot be loaded or breaks, so that the page still says what can be done. */
import { Component, type ReactNode } from 'react';

interface EditorBoundaryProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

export class EditorBoundary extends Component<EditorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
