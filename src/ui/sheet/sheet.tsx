/**
 * What lies over the page: a popover at its button (a sheet from below on phones), a drawer from the
 * right, a dialog in the middle. Never one over another.
 */
import type { ReactNode } from 'react';
import { X } from 'lucide-react';
import { Dialog, DialogTrigger, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Popover, type PopoverProps } from 'react-aria-components/Popover';
import { Button } from '../button/button.tsx';
import { PHONE, useMedia } from '../media/use-media.ts';
import styles from './sheet.module.css';

export interface PopSheetProps {
  /** The button that opens it; left out when `triggerRef` and `isOpen` are given. */
  readonly trigger?: ReactNode;
  readonly label: string;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly triggerRef?: PopoverProps['triggerRef'];
  readonly placement?: PopoverProps['placement'];
  readonly isNonModal?: boolean;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A popover; a sheet from below on phones. Esc closes it and gives the focus back. */
export function PopSheet({ trigger, label, isOpen, onOpenChange, triggerRef, placement = 'bottom end', isNonModal, children }: PopSheetProps) {
  const phone = useMedia(PHONE);
  const state = { ...(isOpen === undefined ? {} : { isOpen }), ...(onOpenChange === undefined ? {} : { onOpenChange }) };
  const dialog = (
    <Dialog aria-label={label} className={styles.dialog ?? ''}>
      {({ close }) => (typeof children === 'function' ? children(close) : children)}
    </Dialog>
  );
  const own = trigger === undefined ? state : {};
  const over = phone ? (
    <ModalOverlay {...own} isDismissable className={`${styles.scrim} ${styles.bottom}`}><Modal className={styles.sheet ?? ''}>{dialog}</Modal></ModalOverlay>
  ) : (
    <Popover {...own} className={styles.popover ?? ''} placement={placement} {...(triggerRef === undefined ? {} : { triggerRef })}
      {...(isNonModal === undefined ? {} : { isNonModal })}>{dialog}</Popover>
  );
  if (trigger === undefined) return over;
  return <DialogTrigger {...state}>{trigger}{over}</DialogTrigger>;
}

export interface OverlayProps {
  readonly title: string;
  readonly form: 'drawer' | 'dialog';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A drawer from the right or a dialog in the middle, with a heading and a Close button. Open for as long as it is rendered. */
export function Overlay({ title, form, onClose, children }: OverlayProps) {
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => {
      if (!open) onClose();
    }} className={`${styles.scrim} ${form === 'drawer' ? styles.right : styles.centre}`}>
      <Modal className={(form === 'drawer' ? styles.drawer : styles.modal) ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>{title}</Heading>
            <Button variant="quiet" square aria-label="Close" onPress={onClose}><X aria-hidden /></Button>
          </div>
          <div className={styles.content}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
