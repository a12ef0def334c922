import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button/button.tsx';
import { NoteBox } from '../ui/note-box/note-box.tsx';
import styles from './app.module.css';

/** Catches a fault of the screen. The note lives outside of the components, so it is still there. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main id="main" className={styles.failed}>
        <NoteBox tone="warn" role="alert" title="This view stopped." code="VIEW_FAILED"
          actions={<Button onPress={() => this.setState({ failed: false })}>Show it again</Button>}>
          Your note and your decisions are safe.
        </NoteBox>
      </main>
    );
  }
}
